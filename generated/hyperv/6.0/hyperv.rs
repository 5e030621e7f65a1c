/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Microsoft hypervisor interface (Hv#1) (hyperv), release 6.0: constants, types, stubs, decoding and dispatch in Rust.
 *
 * Written by `hvabi generate hyperv` from spec/hyperv; changes made here are lost.
 * Spec hash: 0beead7a08f0a7d83a2f3b83662fddd169001bb60a420847f3fbd977da5b33f9
 */
#![no_std]
#![allow(clippy::too_many_arguments, clippy::enum_variant_names)]

/// Microsoft hypervisor interface (Hv#1)
pub const RELEASE: &str = "6.0";
/// Comparable: major in bits 31 to 16, minor in 15 to 0.
pub const RELEASE_NUMBER: u32 = 0x00060000;
/// The specification that this is made of.
pub const SPEC_HASH: &str = "0beead7a08f0a7d83a2f3b83662fddd169001bb60a420847f3fbd977da5b33f9";

// Kinds of guests, as bits of a mask.
/// A partition without children of its own, as guests usually are.
pub const CALLER_CHILD: u32 = 0x1;
/// A partition that may create partitions; a call is about one of its children.
pub const CALLER_PARENT: u32 = 0x2;
/// The partition that owns the machine's devices.
pub const CALLER_ROOT: u32 = 0x4;

/// HV_STATUS, bits 15..0 of the result. Output means nothing unless the status is success. Where several
/// errors are found nobody says which is told. 1 and the numbers that are missing are reserved.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Status(pub u16);

impl Status {
    /// Done.
    pub const SUCCESS: Status = Status(0);
    /// The host does not have this call.
    pub const INVALID_HYPERCALL_CODE: Status = Status(2);
    /// The control word is wrong: a rep count, a rep start, a header size or a reserved bit.
    pub const INVALID_HYPERCALL_INPUT: Status = Status(3);
    /// An address of input or output is not aligned to 8 bytes, crosses a page or is beyond memory.
    pub const INVALID_ALIGNMENT: Status = Status(4);
    /// A parameter is not valid.
    pub const INVALID_PARAMETER: Status = Status(5);
    /// The caller does not have the right to do this.
    pub const ACCESS_DENIED: Status = Status(6);
    /// Not possible in the partition's state.
    pub const INVALID_PARTITION_STATE: Status = Status(7);
    /// Not possible now; why depends on the call.
    pub const OPERATION_DENIED: Status = Status(8);
    /// There is no such property of a partition.
    pub const UNKNOWN_PROPERTY: Status = Status(9);
    /// The property cannot have this value.
    pub const PROPERTY_VALUE_OUT_OF_RANGE: Status = Status(0xa);
    /// The partition's memory pool is too small; more must be deposited.
    pub const INSUFFICIENT_MEMORY: Status = Status(0xb);
    /// Too many partitions within one another.
    pub const PARTITION_TOO_DEEP: Status = Status(0xc);
    /// There is no such partition.
    pub const INVALID_PARTITION_ID: Status = Status(0xd);
    /// There is no such virtual processor.
    pub const INVALID_VP_INDEX: Status = Status(0xe);
    /// What was asked for is not there.
    pub const NOT_FOUND: Status = Status(0x10);
    /// There is no such port, or the number is taken.
    pub const INVALID_PORT_ID: Status = Status(0x11);
    /// There is no such connection, or the number is taken.
    pub const INVALID_CONNECTION_ID: Status = Status(0x12);
    /// The port has no buffer left for a message. TLFS 5.0C and 6.0b print 0x33 here.
    pub const INSUFFICIENT_BUFFERS: Status = Status(0x13);
    /// No external interrupt was asserted and acknowledged before it is cleared.
    pub const NOT_ACKNOWLEDGED: Status = Status(0x14);
    /// Not possible in the virtual processor's state.
    pub const INVALID_VP_STATE: Status = Status(0x15);
    /// An external interrupt that was acknowledged has not been cleared yet.
    pub const ACKNOWLEDGED: Status = Status(0x16);
    /// Saving or restoring was not begun with its first call.
    pub const INVALID_SAVE_RESTORE_STATE: Status = Status(0x17);
    /// A part of the SynIC that is needed is not enabled.
    pub const INVALID_SYNIC_STATE: Status = Status(0x18);
    /// In use already, or for something that does not permit this.
    pub const OBJECT_IN_USE: Status = Status(0x19);
    /// The proximity domain or its flags are not valid.
    pub const INVALID_PROXIMITY_DOMAIN_INFO: Status = Status(0x1a);
    /// There is nothing to retrieve.
    pub const NO_DATA: Status = Status(0x1b);
    /// The debug connection has received nothing since the last call.
    pub const INACTIVE: Status = Status(0x1c);
    /// A resource is used up.
    pub const NO_RESOURCES: Status = Status(0x1d);
    /// The caller does not have a feature that is needed.
    pub const FEATURE_UNAVAILABLE: Status = Status(0x1e);
    /// Only a part of the debug packet came, for an input/output error.
    pub const PARTIAL_PACKET: Status = Status(0x1f);
    /// The state to restore needs a processor feature that is missing.
    pub const PROCESSOR_FEATURE_NOT_SUPPORTED: Status = Status(0x20);
    /// The processor flushes cache lines of another size.
    pub const PROCESSOR_CACHE_LINE_FLUSH_SIZE_INCOMPATIBLE: Status = Status(0x30);
    /// The buffer is too small for all data.
    pub const INSUFFICIENT_BUFFER: Status = Status(0x33);
    /// The processor is of another kind.
    pub const INCOMPATIBLE_PROCESSOR: Status = Status(0x37);
    /// The platform's I/O remapping has no domain left.
    pub const INSUFFICIENT_DEVICE_DOMAINS: Status = Status(0x38);
    /// A logical processor has other features in CPUID.
    pub const CPUID_FEATURE_VALIDATION_ERROR: Status = Status(0x3c);
    /// A logical processor has other XSAVE features in CPUID.
    pub const CPUID_XSAVE_FEATURE_VALIDATION_ERROR: Status = Status(0x3d);
    /// A processor did not start in time.
    pub const PROCESSOR_STARTUP_TIMEOUT: Status = Status(0x3e);
    /// The firmware has enabled SMX.
    pub const SMX_ENABLED: Status = Status(0x3f);
    /// There is no such logical processor.
    pub const INVALID_LP_INDEX: Status = Status(0x41);
    /// The register cannot have this value.
    pub const INVALID_REGISTER_VALUE: Status = Status(0x50);
    /// The state of the virtual trust level does not allow this. No table has the number.
    pub const INVALID_VTL_STATE: Status = Status(0x51);
    /// The machine has no execute-disable.
    pub const NX_NOT_DETECTED: Status = Status(0x55);
    /// There is no such device.
    pub const INVALID_DEVICE_ID: Status = Status(0x57);
    /// Not possible in the device's state.
    pub const INVALID_DEVICE_STATE: Status = Status(0x58);
    /// The device had page requests, which are lost.
    pub const PENDING_PAGE_REQUESTS: Status = Status(0x59);
    /// The page request is for access that the guest does not have.
    pub const PAGE_REQUEST_INVALID: Status = Status(0x60);
    /// The key is taken.
    pub const KEY_ALREADY_EXISTS: Status = Status(0x65);
    /// The device is in the domain already.
    pub const DEVICE_ALREADY_IN_DOMAIN: Status = Status(0x66);
    /// There is no such group of processors.
    pub const INVALID_CPU_GROUP_ID: Status = Status(0x6f);
    /// Not possible in the state of the group of processors.
    pub const INVALID_CPU_GROUP_STATE: Status = Status(0x70);
    /// It did not work.
    pub const OPERATION_FAILED: Status = Status(0x71);
    /// Not possible while a virtual processor uses nested virtualization.
    pub const NOT_ALLOWED_WITH_NESTED_VIRT_ACTIVE: Status = Status(0x72);
    /// The root partition's memory pool is too small.
    pub const INSUFFICIENT_ROOT_MEMORY: Status = Status(0x73);
    /// The event buffer was given back before.
    pub const EVENT_BUFFER_ALREADY_FREED: Status = Status(0x74);
    /// The memory pool has too few pages in a row.
    pub const INSUFFICIENT_CONTIGUOUS_MEMORY: Status = Status(0x75);
    /// It did not happen in time.
    pub const TIME_OUT: Status = Status(0x78);
    /// The call goes on; a message will tell its end.
    pub const CALL_PENDING: Status = Status(0x79);
    /// The root partition's memory pool has too few pages in a row.
    pub const INSUFFICIENT_CONTIGUOUS_ROOT_MEMORY: Status = Status(0x83);
    /// The virtual trust level is enabled already.
    pub const VTL_ALREADY_ENABLED: Status = Status(0x86);
    /// There is no register of this name.
    pub const UNKNOWN_REGISTER_NAME: Status = Status(0x87);
}

/// The id of a call: what each of its carriers holds.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Id {
    /// The control word, called hypercall input value.
    pub control: u64,
}

impl Id {
    /// Zero.
    pub const fn field_rsvd2(self) -> u64 {
        self.control >> 60
    }

    /// Rep calls: the element to go on with; a host that stops early writes it and has the call made again.
    pub const fn field_rep_start(self) -> u64 {
        (self.control >> 48) & 0xfff
    }

    /// Zero.
    pub const fn field_rsvd1(self) -> u64 {
        (self.control >> 44) & 0xf
    }

    /// Rep calls: how many elements the list has; the start is less. Zero for simple calls.
    pub const fn field_rep_count(self) -> u64 {
        (self.control >> 32) & 0xfff
    }

    /// A nested hypervisor sets it so that the outermost one takes the call. KVM and Xen refuse it as
    /// reserved.
    pub const fn field_nested(self) -> u64 {
        (self.control >> 31) & 0x1
    }

    /// Zero. Linux goes on counting bit 31 among them.
    pub const fn field_rsvd0(self) -> u64 {
        (self.control >> 27) & 0xf
    }

    /// Size of the variable part of the input header in units of 8 bytes; zero for calls that have none.
    pub const fn field_variable_header_size(self) -> u64 {
        (self.control >> 17) & 0x3ff
    }

    /// The input is in registers.
    pub const fn field_fast(self) -> u64 {
        (self.control >> 16) & 0x1
    }

    /// The call; from 0x8000 on an extended one.
    pub const fn field_code(self) -> u64 {
        self.control & 0xffff
    }

    /// Each carrier as 64 bits.
    pub const fn carriers(self) -> [u64; 1] {
        [self.control]
    }
}

/// The numbers of families and calls.
pub mod ids {
    // debug: The hypervisor's debugger and the synthetic debugger, through which a guest is debugged. KVM has
    // three of the calls, hands them to the VMM, and wants more than the TLFS: the bit vs_kernel_debugging,
    // and bit 2 of the MSR syndbg_options.
    /// Stops in the hypervisor's debugger. Named by OpenVMM alone.
    pub const DEBUG_INVOKE_HYPERVISOR_DEBUGGER_NUMBER: u64 = 0xa;
    pub const DEBUG_INVOKE_HYPERVISOR_DEBUGGER: u64 = 0xa;
    /// Sends data to the debugger.
    pub const DEBUG_POST_DEBUG_DATA_NUMBER: u64 = 0x69;
    pub const DEBUG_POST_DEBUG_DATA: u64 = 0x69;
    /// Receives data from the debugger.
    pub const DEBUG_RETRIEVE_DEBUG_DATA_NUMBER: u64 = 0x6a;
    pub const DEBUG_RETRIEVE_DEBUG_DATA: u64 = 0x6a;
    /// Begins anew with the debugger.
    pub const DEBUG_RESET_DEBUG_SESSION_NUMBER: u64 = 0x6b;
    pub const DEBUG_RESET_DEBUG_SESSION: u64 = 0x6b;
    pub const DEBUG_RESET_DEBUG_SESSION_FAST: u64 = 0x1006b;
    /// Prints a character in the hypervisor's debugger. Named by OpenVMM alone; no layout is public.
    pub const DEBUG_OUTPUT_DEBUG_CHARACTER_NUMBER: u64 = 0x71;
    pub const DEBUG_OUTPUT_DEBUG_CHARACTER: u64 = 0x71;
    /// Collects a dump of the running hypervisor. No layout is public.
    pub const DEBUG_COLLECT_LIVEDUMP_NUMBER: u64 = 0x8e;
    pub const DEBUG_COLLECT_LIVEDUMP: u64 = 0x8e;

    // device: Devices that the root partition gives to others.
    /// Lets a device use memory. No layout is public.
    pub const DEVICE_MAP_DEVICE_PAGES_NUMBER: u64 = 0x80;
    pub const DEVICE_MAP_DEVICE_PAGES: u64 = 0x80;
    /// No longer lets a device use memory. No layout is public.
    pub const DEVICE_UNMAP_DEVICE_PAGES_NUMBER: u64 = 0x81;
    pub const DEVICE_UNMAP_DEVICE_PAGES: u64 = 0x81;
    /// Gives a device to a partition. No layout is public.
    pub const DEVICE_ATTACH_DEVICE_NUMBER: u64 = 0x82;
    pub const DEVICE_ATTACH_DEVICE: u64 = 0x82;
    /// Takes a device from a partition. No layout is public.
    pub const DEVICE_DETACH_DEVICE_NUMBER: u64 = 0x83;
    pub const DEVICE_DETACH_DEVICE: u64 = 0x83;

    // eventlog: The hypervisor's event logs. Layouts are those of TLFS 2.0, the last text to have them.
    /// Begins a log.
    pub const EVENTLOG_INITIALIZE_EVENT_LOG_BUFFER_GROUP_NUMBER: u64 = 0x60;
    pub const EVENTLOG_INITIALIZE_EVENT_LOG_BUFFER_GROUP: u64 = 0x60;
    /// Ends a log.
    pub const EVENTLOG_FINALIZE_EVENT_LOG_BUFFER_GROUP_NUMBER: u64 = 0x61;
    pub const EVENTLOG_FINALIZE_EVENT_LOG_BUFFER_GROUP: u64 = 0x61;
    pub const EVENTLOG_FINALIZE_EVENT_LOG_BUFFER_GROUP_FAST: u64 = 0x10061;
    /// Makes a buffer.
    pub const EVENTLOG_CREATE_EVENT_LOG_BUFFER_NUMBER: u64 = 0x62;
    pub const EVENTLOG_CREATE_EVENT_LOG_BUFFER: u64 = 0x62;
    pub const EVENTLOG_CREATE_EVENT_LOG_BUFFER_FAST: u64 = 0x10062;
    /// Deletes a buffer.
    pub const EVENTLOG_DELETE_EVENT_LOG_BUFFER_NUMBER: u64 = 0x63;
    pub const EVENTLOG_DELETE_EVENT_LOG_BUFFER: u64 = 0x63;
    pub const EVENTLOG_DELETE_EVENT_LOG_BUFFER_FAST: u64 = 0x10063;
    /// Maps a buffer. The output is the guest-physical page number of each of its pages.
    pub const EVENTLOG_MAP_EVENT_LOG_BUFFER_NUMBER: u64 = 0x64;
    pub const EVENTLOG_MAP_EVENT_LOG_BUFFER: u64 = 0x64;
    /// Unmaps a buffer.
    pub const EVENTLOG_UNMAP_EVENT_LOG_BUFFER_NUMBER: u64 = 0x65;
    pub const EVENTLOG_UNMAP_EVENT_LOG_BUFFER: u64 = 0x65;
    pub const EVENTLOG_UNMAP_EVENT_LOG_BUFFER_FAST: u64 = 0x10065;
    /// Says what is logged.
    pub const EVENTLOG_SET_EVENT_LOG_GROUP_SOURCES_NUMBER: u64 = 0x66;
    pub const EVENTLOG_SET_EVENT_LOG_GROUP_SOURCES: u64 = 0x66;
    pub const EVENTLOG_SET_EVENT_LOG_GROUP_SOURCES_FAST: u64 = 0x10066;
    /// Gives a buffer that was read back.
    pub const EVENTLOG_RELEASE_EVENT_LOG_BUFFER_NUMBER: u64 = 0x67;
    pub const EVENTLOG_RELEASE_EVENT_LOG_BUFFER: u64 = 0x67;
    pub const EVENTLOG_RELEASE_EVENT_LOG_BUFFER_FAST: u64 = 0x10067;
    /// Ends the buffer that is being filled.
    pub const EVENTLOG_FLUSH_EVENT_LOG_BUFFER_NUMBER: u64 = 0x68;
    pub const EVENTLOG_FLUSH_EVENT_LOG_BUFFER: u64 = 0x68;
    pub const EVENTLOG_FLUSH_EVENT_LOG_BUFFER_FAST: u64 = 0x10068;

    // ext: Extended hypercalls: those with bit 15 of the code set. The virtualization stack carries them out,
    // not the hypervisor; KVM asks the VMM for the codes 0x8001 to 0x8041 in Linux 6.12 and 7.2, and has none
    // of them in 5.10 and 6.1.
    /// Tells which extended calls there are.
    pub const EXT_QUERY_CAPABILITIES_NUMBER: u64 = 0x8001;
    pub const EXT_QUERY_CAPABILITIES: u64 = 0x8001;
    /// Tells which memory is zero since the start, so that the guest need not zero it.
    pub const EXT_GET_BOOT_ZEROED_MEMORY_NUMBER: u64 = 0x8002;
    pub const EXT_GET_BOOT_ZEROED_MEMORY: u64 = 0x8002;
    /// Tells the host how memory is used. The input is a header of 8 bytes and a list of gpa_page_range.
    pub const EXT_MEMORY_HEAT_HINT_NUMBER: u64 = 0x8003;
    pub const EXT_MEMORY_HEAT_HINT: u64 = 0x8003;
    /// Sets up enlightened page faults. No layout is public.
    pub const EXT_EPF_SETUP_NUMBER: u64 = 0x8004;
    pub const EXT_EPF_SETUP: u64 = 0x8004;
    /// Sets up help for the scheduler. No layout is public.
    pub const EXT_SCHEDULER_ASSIST_SETUP_NUMBER: u64 = 0x8005;
    pub const EXT_SCHEDULER_ASSIST_SETUP: u64 = 0x8005;
    /// As memory_heat_hint, with an answer later. No layout is public.
    pub const EXT_MEMORY_HEAT_HINT_ASYNC_NUMBER: u64 = 0x8006;
    pub const EXT_MEMORY_HEAT_HINT_ASYNC: u64 = 0x8006;

    // intercept: Intercepts: what of a child the parent, or a higher virtual trust level, is told of and
    // handles.
    /// Installs an intercept, or with no access takes it away.
    pub const INTERCEPT_INSTALL_INTERCEPT_NUMBER: u64 = 0x4d;
    pub const INTERCEPT_INSTALL_INTERCEPT: u64 = 0x4d;
    /// Says once for all what an intercepted access gives.
    pub const INTERCEPT_REGISTER_INTERCEPT_RESULT_NUMBER: u64 = 0x91;
    pub const INTERCEPT_REGISTER_INTERCEPT_RESULT: u64 = 0x91;
    /// Takes back what register_intercept_result said.
    pub const INTERCEPT_UNREGISTER_INTERCEPT_RESULT_NUMBER: u64 = 0x92;
    pub const INTERCEPT_UNREGISTER_INTERCEPT_RESULT: u64 = 0x92;
    /// Tells whether access to an I/O port would be intercepted.
    pub const INTERCEPT_CHECK_FOR_IO_INTERCEPT_NUMBER: u64 = 0xad;
    pub const INTERCEPT_CHECK_FOR_IO_INTERCEPT: u64 = 0xad;
    /// Installs intercepts of registers.
    pub const INTERCEPT_INSTALL_INTERCEPT_EX_NUMBER: u64 = 0x110;
    pub const INTERCEPT_INSTALL_INTERCEPT_EX: u64 = 0x110;

    // interrupt: Interrupts: of virtual processors to one another, of a parent to its children, of devices.
    /// Sends a fixed interrupt to virtual processors 0 to 63; not an NMI.
    pub const INTERRUPT_SEND_SYNTHETIC_CLUSTER_IPI_NUMBER: u64 = 0xb;
    pub const INTERRUPT_SEND_SYNTHETIC_CLUSTER_IPI: u64 = 0xb;
    pub const INTERRUPT_SEND_SYNTHETIC_CLUSTER_IPI_FAST: u64 = 0x1000b;
    /// As send_synthetic_cluster_ipi for a set of any virtual processors. The banks of the set are the
    /// variable header.
    pub const INTERRUPT_SEND_SYNTHETIC_CLUSTER_IPI_EX_NUMBER: u64 = 0x15;
    pub const INTERRUPT_SEND_SYNTHETIC_CLUSTER_IPI_EX: u64 = 0x15;
    /// Clears an external interrupt that a virtual processor of a child has acknowledged.
    pub const INTERRUPT_CLEAR_VIRTUAL_INTERRUPT_NUMBER: u64 = 0x56;
    pub const INTERRUPT_CLEAR_VIRTUAL_INTERRUPT: u64 = 0x56;
    pub const INTERRUPT_CLEAR_VIRTUAL_INTERRUPT_FAST: u64 = 0x10056;
    /// Maps an interrupt of a device.
    pub const INTERRUPT_MAP_DEVICE_INTERRUPT_NUMBER: u64 = 0x7c;
    pub const INTERRUPT_MAP_DEVICE_INTERRUPT: u64 = 0x7c;
    /// Takes the mapping of an interrupt of a device away.
    pub const INTERRUPT_UNMAP_DEVICE_INTERRUPT_NUMBER: u64 = 0x7d;
    pub const INTERRUPT_UNMAP_DEVICE_INTERRUPT: u64 = 0x7d;
    /// Sends an interrupt of a device of the caller elsewhere. A set of all virtual processors is not
    /// allowed.
    pub const INTERRUPT_RETARGET_DEVICE_INTERRUPT_NUMBER: u64 = 0x7e;
    pub const INTERRUPT_RETARGET_DEVICE_INTERRUPT: u64 = 0x7e;
    /// Asserts an interrupt of a child.
    pub const INTERRUPT_ASSERT_VIRTUAL_INTERRUPT_NUMBER: u64 = 0x94;
    pub const INTERRUPT_ASSERT_VIRTUAL_INTERRUPT: u64 = 0x94;
    /// Tells which virtual processors an address of a device's message means.
    pub const INTERRUPT_GET_VP_SET_FROM_MDA_NUMBER: u64 = 0xe5;
    pub const INTERRUPT_GET_VP_SET_FROM_MDA: u64 = 0xe5;
    /// Sets the virtual processor that gets an interrupt.
    pub const INTERRUPT_SET_VIRTUAL_INTERRUPT_TARGET_NUMBER: u64 = 0x11f;
    pub const INTERRUPT_SET_VIRTUAL_INTERRUPT_TARGET: u64 = 0x11f;

    // memory: Memory: pools from which the hypervisor serves a partition, and the guest-physical pages of
    // children.
    /// Gives pages to the memory pool of a partition.
    pub const MEMORY_DEPOSIT_MEMORY_NUMBER: u64 = 0x48;
    pub const MEMORY_DEPOSIT_MEMORY: u64 = 0x48;
    /// Takes pages back from the memory pool of a partition. The output is a list of guest-physical page
    /// numbers.
    pub const MEMORY_WITHDRAW_MEMORY_NUMBER: u64 = 0x49;
    pub const MEMORY_WITHDRAW_MEMORY: u64 = 0x49;
    /// Tells how much of a memory pool is in use.
    pub const MEMORY_GET_MEMORY_BALANCE_NUMBER: u64 = 0x4a;
    pub const MEMORY_GET_MEMORY_BALANCE: u64 = 0x4a;
    /// Maps pages of the caller in a row into a child.
    pub const MEMORY_MAP_GPA_PAGES_NUMBER: u64 = 0x4b;
    pub const MEMORY_MAP_GPA_PAGES: u64 = 0x4b;
    /// Unmaps pages in a row from a child.
    pub const MEMORY_UNMAP_GPA_PAGES_NUMBER: u64 = 0x4c;
    pub const MEMORY_UNMAP_GPA_PAGES: u64 = 0x4c;
    /// Reads memory of a child.
    pub const MEMORY_READ_GPA_NUMBER: u64 = 0x53;
    pub const MEMORY_READ_GPA: u64 = 0x53;
    /// Writes memory of a child.
    pub const MEMORY_WRITE_GPA_NUMBER: u64 = 0x54;
    pub const MEMORY_WRITE_GPA: u64 = 0x54;
    /// Maps pages of the caller into a child, anywhere.
    pub const MEMORY_MAP_SPARSE_GPA_PAGES_NUMBER: u64 = 0x6e;
    pub const MEMORY_MAP_SPARSE_GPA_PAGES: u64 = 0x6e;
    /// Changes how pages of a child are mapped.
    pub const MEMORY_MODIFY_SPARSE_GPA_PAGES_NUMBER: u64 = 0x90;
    pub const MEMORY_MODIFY_SPARSE_GPA_PAGES: u64 = 0x90;
    /// Tells the system-physical pages behind guest-physical ones. No layout is public.
    pub const MEMORY_GET_SPA_PAGE_LIST_NUMBER: u64 = 0x97;
    pub const MEMORY_GET_SPA_PAGE_LIST: u64 = 0x97;
    /// Tells which pages in a row were accessed and written.
    pub const MEMORY_GET_GPA_PAGES_ACCESS_STATES_NUMBER: u64 = 0xc9;
    pub const MEMORY_GET_GPA_PAGES_ACCESS_STATES: u64 = 0xc9;
    /// Lets the host access pages.
    pub const MEMORY_ACQUIRE_SPARSE_SPA_PAGE_HOST_ACCESS_NUMBER: u64 = 0xd7;
    pub const MEMORY_ACQUIRE_SPARSE_SPA_PAGE_HOST_ACCESS: u64 = 0xd7;
    /// No longer lets the host access pages.
    pub const MEMORY_RELEASE_SPARSE_SPA_PAGE_HOST_ACCESS_NUMBER: u64 = 0xd8;
    pub const MEMORY_RELEASE_SPARSE_SPA_PAGE_HOST_ACCESS: u64 = 0xd8;
    /// Takes pages that an isolated partition was given into use.
    pub const MEMORY_ACCEPT_GPA_PAGES_NUMBER: u64 = 0xd9;
    pub const MEMORY_ACCEPT_GPA_PAGES: u64 = 0xd9;
    /// Shows pages of an isolated partition to its host, or hides them.
    pub const MEMORY_MODIFY_SPARSE_GPA_PAGE_HOST_VISIBILITY_NUMBER: u64 = 0xdb;
    pub const MEMORY_MODIFY_SPARSE_GPA_PAGE_HOST_VISIBILITY: u64 = 0xdb;
    /// Keeps pages where they are. Named by OpenVMM.
    pub const MEMORY_PIN_GPA_PAGE_RANGES_NUMBER: u64 = 0x112;
    pub const MEMORY_PIN_GPA_PAGE_RANGES: u64 = 0x112;
    /// No longer keeps pages where they are. Named by OpenVMM.
    pub const MEMORY_UNPIN_GPA_PAGE_RANGES_NUMBER: u64 = 0x113;
    pub const MEMORY_UNPIN_GPA_PAGE_RANGES: u64 = 0x113;
    /// Tells whether the host sees pages. Named by OpenVMM. The output is a byte for each page.
    pub const MEMORY_QUERY_SPARSE_GPA_PAGE_HOST_VISIBILITY_NUMBER: u64 = 0x11c;
    pub const MEMORY_QUERY_SPARSE_GPA_PAGE_HOST_VISIBILITY: u64 = 0x11c;

    // mmio: Memory-mapped I/O by call, for guests whose instructions the host cannot read.
    /// Reads a device.
    pub const MMIO_MMIO_READ_NUMBER: u64 = 0x106;
    pub const MMIO_MMIO_READ: u64 = 0x106;
    /// Writes a device.
    pub const MMIO_MMIO_WRITE_NUMBER: u64 = 0x107;
    pub const MMIO_MMIO_WRITE: u64 = 0x107;

    // nested: What a nested hypervisor asks of the outer one, and the structures that they share.
    /// Flushes what was cached of second-level page tables. For a nested hypervisor; on AMD with
    /// nested_enlightened_tlb instead of the feature named here.
    pub const NESTED_FLUSH_GUEST_PHYSICAL_ADDRESS_SPACE_NUMBER: u64 = 0xaf;
    pub const NESTED_FLUSH_GUEST_PHYSICAL_ADDRESS_SPACE: u64 = 0xaf;
    pub const NESTED_FLUSH_GUEST_PHYSICAL_ADDRESS_SPACE_FAST: u64 = 0x100af;
    /// Flushes ranges of what was cached of second-level page tables. For a nested hypervisor; on AMD with
    /// nested_enlightened_tlb instead of the feature named here.
    pub const NESTED_FLUSH_GUEST_PHYSICAL_ADDRESS_LIST_NUMBER: u64 = 0xb0;
    pub const NESTED_FLUSH_GUEST_PHYSICAL_ADDRESS_LIST: u64 = 0xb0;

    // partition: Partitions: a parent makes, changes and deletes its children.
    /// Makes a child.
    pub const PARTITION_CREATE_PARTITION_NUMBER: u64 = 0x40;
    pub const PARTITION_CREATE_PARTITION: u64 = 0x40;
    /// Makes a new child ready, after its early properties were set.
    pub const PARTITION_INITIALIZE_PARTITION_NUMBER: u64 = 0x41;
    pub const PARTITION_INITIALIZE_PARTITION: u64 = 0x41;
    pub const PARTITION_INITIALIZE_PARTITION_FAST: u64 = 0x10041;
    /// Takes everything from a child: after it a child can only be deleted.
    pub const PARTITION_FINALIZE_PARTITION_NUMBER: u64 = 0x42;
    pub const PARTITION_FINALIZE_PARTITION: u64 = 0x42;
    pub const PARTITION_FINALIZE_PARTITION_FAST: u64 = 0x10042;
    /// Deletes a child.
    pub const PARTITION_DELETE_PARTITION_NUMBER: u64 = 0x43;
    pub const PARTITION_DELETE_PARTITION: u64 = 0x43;
    pub const PARTITION_DELETE_PARTITION_FAST: u64 = 0x10043;
    /// Reads a property of a partition.
    pub const PARTITION_GET_PARTITION_PROPERTY_NUMBER: u64 = 0x44;
    pub const PARTITION_GET_PARTITION_PROPERTY: u64 = 0x44;
    /// Sets a property of a partition.
    pub const PARTITION_SET_PARTITION_PROPERTY_NUMBER: u64 = 0x45;
    pub const PARTITION_SET_PARTITION_PROPERTY: u64 = 0x45;
    /// Tells the caller's own partition.
    pub const PARTITION_GET_PARTITION_ID_NUMBER: u64 = 0x46;
    pub const PARTITION_GET_PARTITION_ID: u64 = 0x46;
    /// Tells the children of a parent, one after the other.
    pub const PARTITION_GET_NEXT_CHILD_PARTITION_NUMBER: u64 = 0x47;
    pub const PARTITION_GET_NEXT_CHILD_PARTITION: u64 = 0x47;
    /// Saves the state of a child, in as many calls as it takes.
    pub const PARTITION_SAVE_PARTITION_STATE_NUMBER: u64 = 0x5e;
    pub const PARTITION_SAVE_PARTITION_STATE: u64 = 0x5e;
    /// Restores the state of a child, in as many calls as it takes.
    pub const PARTITION_RESTORE_PARTITION_STATE_NUMBER: u64 = 0x5f;
    pub const PARTITION_RESTORE_PARTITION_STATE: u64 = 0x5f;
    /// Tells the hypervisor of something that happened to the partition.
    pub const PARTITION_NOTIFY_PARTITION_EVENT_NUMBER: u64 = 0x87;
    pub const PARTITION_NOTIFY_PARTITION_EVENT: u64 = 0x87;
    pub const PARTITION_NOTIFY_PARTITION_EVENT_FAST: u64 = 0x10087;
    /// Cleans a partition's memory. No layout is public.
    pub const PARTITION_SCRUB_PARTITION_NUMBER: u64 = 0x8d;
    pub const PARTITION_SCRUB_PARTITION: u64 = 0x8d;
    /// Reads a property of any size of a partition.
    pub const PARTITION_GET_PARTITION_PROPERTY_EX_NUMBER: u64 = 0x101;
    pub const PARTITION_GET_PARTITION_PROPERTY_EX: u64 = 0x101;
    /// Restores the time of a partition. Named by OpenVMM.
    pub const PARTITION_RESTORE_PARTITION_TIME_NUMBER: u64 = 0x103;
    pub const PARTITION_RESTORE_PARTITION_TIME: u64 = 0x103;
    /// Sets a property of any size of a partition.
    pub const PARTITION_SET_PARTITION_PROPERTY_EX_NUMBER: u64 = 0x10a;
    pub const PARTITION_SET_PARTITION_PROPERTY_EX: u64 = 0x10a;

    // port: Messages and events between partitions: a port receives, a connection sends.
    /// Deletes a port.
    pub const PORT_DELETE_PORT_NUMBER: u64 = 0x58;
    pub const PORT_DELETE_PORT: u64 = 0x58;
    pub const PORT_DELETE_PORT_FAST: u64 = 0x10058;
    /// Reads a property of a port.
    pub const PORT_GET_PORT_PROPERTY_NUMBER: u64 = 0x5a;
    pub const PORT_GET_PORT_PROPERTY: u64 = 0x5a;
    /// Deletes a connection.
    pub const PORT_DISCONNECT_PORT_NUMBER: u64 = 0x5b;
    pub const PORT_DISCONNECT_PORT: u64 = 0x5b;
    pub const PORT_DISCONNECT_PORT_FAST: u64 = 0x1005b;
    /// Sends a message by a connection.
    pub const PORT_POST_MESSAGE_NUMBER: u64 = 0x5c;
    pub const PORT_POST_MESSAGE: u64 = 0x5c;
    /// Sets an event flag by a connection.
    pub const PORT_SIGNAL_EVENT_NUMBER: u64 = 0x5d;
    pub const PORT_SIGNAL_EVENT: u64 = 0x5d;
    pub const PORT_SIGNAL_EVENT_FAST: u64 = 0x1005d;
    /// Sets a property of a port. No layout is public.
    pub const PORT_SET_PORT_PROPERTY_NUMBER: u64 = 0x70;
    pub const PORT_SET_PORT_PROPERTY: u64 = 0x70;
    /// Tells that a ring of events was emptied.
    pub const PORT_NOTIFY_PORT_RING_EMPTY_NUMBER: u64 = 0x8b;
    pub const PORT_NOTIFY_PORT_RING_EMPTY: u64 = 0x8b;
    pub const PORT_NOTIFY_PORT_RING_EMPTY_FAST: u64 = 0x1008b;
    /// Makes a port.
    pub const PORT_CREATE_PORT_NUMBER: u64 = 0x95;
    pub const PORT_CREATE_PORT: u64 = 0x95;
    /// Makes a connection to a port.
    pub const PORT_CONNECT_PORT_NUMBER: u64 = 0x96;
    pub const PORT_CONNECT_PORT: u64 = 0x96;
    /// Sets an event flag of a virtual processor.
    pub const PORT_SIGNAL_EVENT_DIRECT_NUMBER: u64 = 0xc0;
    pub const PORT_SIGNAL_EVENT_DIRECT: u64 = 0xc0;
    /// Puts a message into the page of messages of a virtual processor.
    pub const PORT_POST_MESSAGE_DIRECT_NUMBER: u64 = 0xc1;
    pub const PORT_POST_MESSAGE_DIRECT: u64 = 0xc1;

    // processor: Logical processors, sleep and the hypervisor as a whole: the business of the root partition.
    /// Tells how busy a logical processor was.
    pub const PROCESSOR_GET_LOGICAL_PROCESSOR_RUN_TIME_NUMBER: u64 = 0x4;
    pub const PROCESSOR_GET_LOGICAL_PROCESSOR_RUN_TIME: u64 = 4;
    /// Tells which virtual processors should be left idle. No layout is public.
    pub const PROCESSOR_PARKED_VIRTUAL_PROCESSORS_NUMBER: u64 = 0x9;
    pub const PROCESSOR_PARKED_VIRTUAL_PROCESSORS: u64 = 9;
    /// Sets a property of the system.
    pub const PROCESSOR_SET_SYSTEM_PROPERTY_NUMBER: u64 = 0x6f;
    pub const PROCESSOR_SET_SYSTEM_PROPERTY: u64 = 0x6f;
    /// Starts a logical processor.
    pub const PROCESSOR_ADD_LOGICAL_PROCESSOR_NUMBER: u64 = 0x76;
    pub const PROCESSOR_ADD_LOGICAL_PROCESSOR: u64 = 0x76;
    /// Stops a logical processor. No layout is public.
    pub const PROCESSOR_REMOVE_LOGICAL_PROCESSOR_NUMBER: u64 = 0x77;
    pub const PROCESSOR_REMOVE_LOGICAL_PROCESSOR: u64 = 0x77;
    /// Tells how far domains of memory are from one another. No layout is public.
    pub const PROCESSOR_QUERY_NUMA_DISTANCE_NUMBER: u64 = 0x78;
    pub const PROCESSOR_QUERY_NUMA_DISTANCE: u64 = 0x78;
    /// Sets a property of a logical processor. No layout is public.
    pub const PROCESSOR_SET_LOGICAL_PROCESSOR_PROPERTY_NUMBER: u64 = 0x79;
    pub const PROCESSOR_SET_LOGICAL_PROCESSOR_PROPERTY: u64 = 0x79;
    /// Reads a property of a logical processor. No layout is public.
    pub const PROCESSOR_GET_LOGICAL_PROCESSOR_PROPERTY_NUMBER: u64 = 0x7a;
    pub const PROCESSOR_GET_LOGICAL_PROCESSOR_PROPERTY: u64 = 0x7a;
    /// Reads a property of the system.
    pub const PROCESSOR_GET_SYSTEM_PROPERTY_NUMBER: u64 = 0x7b;
    pub const PROCESSOR_GET_SYSTEM_PROPERTY: u64 = 0x7b;
    /// Tells that the machine goes to standby, or comes back; Linux enters a sleep state with it.
    pub const PROCESSOR_NOTIFY_STANDBY_TRANSITION_NUMBER: u64 = 0x84;
    pub const PROCESSOR_NOTIFY_STANDBY_TRANSITION: u64 = 0x84;
    /// Tells that the machine goes to sleep. No layout is public.
    pub const PROCESSOR_PREPARE_FOR_SLEEP_NUMBER: u64 = 0x85;
    pub const PROCESSOR_PREPARE_FOR_SLEEP: u64 = 0x85;
    /// Tells that the machine will be hibernated. No layout is public.
    pub const PROCESSOR_PREPARE_FOR_HIBERNATE_NUMBER: u64 = 0x86;
    pub const PROCESSOR_PREPARE_FOR_HIBERNATE: u64 = 0x86;
    /// Reads registers of a logical processor. No layout is public.
    pub const PROCESSOR_GET_LOGICAL_PROCESSOR_REGISTERS_NUMBER: u64 = 0x88;
    pub const PROCESSOR_GET_LOGICAL_PROCESSOR_REGISTERS: u64 = 0x88;
    /// Writes registers of a logical processor. No layout is public.
    pub const PROCESSOR_SET_LOGICAL_PROCESSOR_REGISTERS_NUMBER: u64 = 0x89;
    pub const PROCESSOR_SET_LOGICAL_PROCESSOR_REGISTERS: u64 = 0x89;
    /// Tells which logical processors share a machine-check bank. No layout is public.
    pub const PROCESSOR_QUERY_ASSOCIATED_LPS_FOR_MCA_NUMBER: u64 = 0x8a;
    pub const PROCESSOR_QUERY_ASSOCIATED_LPS_FOR_MCA: u64 = 0x8a;
    /// Raises a machine check in a partition. No layout is public.
    pub const PROCESSOR_INJECT_SYNTHETIC_MACHINE_CHECK_NUMBER: u64 = 0x8c;
    pub const PROCESSOR_INJECT_SYNTHETIC_MACHINE_CHECK: u64 = 0x8c;
    /// Takes the hypervisor away and goes on without. No layout is public.
    pub const PROCESSOR_DISABLE_HYPERVISOR_NUMBER: u64 = 0x8f;
    pub const PROCESSOR_DISABLE_HYPERVISOR: u64 = 0x8f;
    /// Takes the hypervisor away and goes on at a given place.
    pub const PROCESSOR_DISABLE_HYPERVISOR_EX_NUMBER: u64 = 0x10f;
    pub const PROCESSOR_DISABLE_HYPERVISOR_EX: u64 = 0x10f;
    pub const PROCESSOR_DISABLE_HYPERVISOR_EX_FAST: u64 = 0x1010f;

    // spin: Locks that take long.
    /// Tells that this virtual processor has long waited for a spin lock that another may hold. Advice:
    /// there are no errors.
    pub const SPIN_NOTIFY_LONG_SPIN_WAIT_NUMBER: u64 = 0x8;
    pub const SPIN_NOTIFY_LONG_SPIN_WAIT: u64 = 8;
    pub const SPIN_NOTIFY_LONG_SPIN_WAIT_FAST: u64 = 0x10008;

    // stats: Pages of statistics.
    /// Maps a page of statistics.
    pub const STATS_MAP_STATS_PAGE_NUMBER: u64 = 0x6c;
    pub const STATS_MAP_STATS_PAGE: u64 = 0x6c;
    /// Unmaps a page of statistics.
    pub const STATS_UNMAP_STATS_PAGE_NUMBER: u64 = 0x6d;
    pub const STATS_UNMAP_STATS_PAGE: u64 = 0x6d;
    /// Maps a page of statistics where the caller wants it.
    pub const STATS_MAP_STATS_PAGE2_NUMBER: u64 = 0x131;
    pub const STATS_MAP_STATS_PAGE2: u64 = 0x131;

    // tlb: Flushes of the virtual TLB, of whatever virtual processors. When a call comes back all of it is
    // done. Linux sends the flushes in XMM registers too, and KVM takes them so, though not yet in Linux
    // 5.10.
    /// Switches this virtual processor to another address space, as a move to CR3 does.
    pub const TLB_SWITCH_VIRTUAL_ADDRESS_SPACE_NUMBER: u64 = 0x1;
    pub const TLB_SWITCH_VIRTUAL_ADDRESS_SPACE: u64 = 1;
    pub const TLB_SWITCH_VIRTUAL_ADDRESS_SPACE_FAST: u64 = 0x10001;
    /// Flushes everything of an address space.
    pub const TLB_FLUSH_VIRTUAL_ADDRESS_SPACE_NUMBER: u64 = 0x2;
    pub const TLB_FLUSH_VIRTUAL_ADDRESS_SPACE: u64 = 2;
    /// Flushes ranges of an address space. The input is a header of 24 bytes and a list of gva_range.
    pub const TLB_FLUSH_VIRTUAL_ADDRESS_LIST_NUMBER: u64 = 0x3;
    pub const TLB_FLUSH_VIRTUAL_ADDRESS_LIST: u64 = 3;
    /// As flush_virtual_address_space for a set of any virtual processors. The banks of the set are the
    /// variable header.
    pub const TLB_FLUSH_VIRTUAL_ADDRESS_SPACE_EX_NUMBER: u64 = 0x13;
    pub const TLB_FLUSH_VIRTUAL_ADDRESS_SPACE_EX: u64 = 0x13;
    /// As flush_virtual_address_list for a set of any virtual processors. The banks of the set are the
    /// variable header.
    pub const TLB_FLUSH_VIRTUAL_ADDRESS_LIST_EX_NUMBER: u64 = 0x14;
    pub const TLB_FLUSH_VIRTUAL_ADDRESS_LIST_EX: u64 = 0x14;

    // vbs: Calls of a guest that the hypervisor isolates from its host.
    /// Gives a signed report on the guest. Named by OpenVMM.
    pub const VBS_VBS_VM_REPORT_NUMBER: u64 = 0xc001;
    pub const VBS_VBS_VM_REPORT: u64 = 0xc001;

    // vp: Virtual processors: their life, registers and state.
    /// Makes a virtual processor of a child.
    pub const VP_CREATE_VP_NUMBER: u64 = 0x4e;
    pub const VP_CREATE_VP: u64 = 0x4e;
    /// Deletes a virtual processor of a child.
    pub const VP_DELETE_VP_NUMBER: u64 = 0x4f;
    pub const VP_DELETE_VP: u64 = 0x4f;
    pub const VP_DELETE_VP_FAST: u64 = 0x1004f;
    /// Reads registers of a virtual processor of a child or of the caller. On arm64 a few can be read before
    /// the guest says who it is, the features among them.
    pub const VP_GET_VP_REGISTERS_NUMBER: u64 = 0x50;
    pub const VP_GET_VP_REGISTERS: u64 = 0x50;
    /// Writes registers of a virtual processor of a child or of the caller. On arm64 a few can be written
    /// before the guest says who it is, guest_os_id first of all.
    pub const VP_SET_VP_REGISTERS_NUMBER: u64 = 0x51;
    pub const VP_SET_VP_REGISTERS: u64 = 0x51;
    /// Translates a guest-virtual address as a virtual processor would.
    pub const VP_TRANSLATE_VIRTUAL_ADDRESS_NUMBER: u64 = 0x52;
    pub const VP_TRANSLATE_VIRTUAL_ADDRESS: u64 = 0x52;
    /// Starts a virtual processor with given registers, instead of by INIT and start-up.
    pub const VP_START_VIRTUAL_PROCESSOR_NUMBER: u64 = 0x99;
    pub const VP_START_VIRTUAL_PROCESSOR: u64 = 0x99;
    /// Tells the index of the virtual processor with an APIC id (on arm64, an MPIDR).
    pub const VP_GET_VP_INDEX_FROM_APIC_ID_NUMBER: u64 = 0x9a;
    pub const VP_GET_VP_INDEX_FROM_APIC_ID: u64 = 0x9a;
    /// As translate_virtual_address, and tells the event that the access would cause.
    pub const VP_TRANSLATE_VIRTUAL_ADDRESS_EX_NUMBER: u64 = 0xac;
    pub const VP_TRANSLATE_VIRTUAL_ADDRESS_EX: u64 = 0xac;
    /// Lets a virtual processor of a child run, where the root partition schedules.
    pub const VP_DISPATCH_VP_NUMBER: u64 = 0xc2;
    pub const VP_DISPATCH_VP: u64 = 0xc2;
    /// Maps a page of state of a virtual processor.
    pub const VP_MAP_VP_STATE_PAGE_NUMBER: u64 = 0xe1;
    pub const VP_MAP_VP_STATE_PAGE: u64 = 0xe1;
    /// Unmaps a page of state of a virtual processor.
    pub const VP_UNMAP_VP_STATE_PAGE_NUMBER: u64 = 0xe2;
    pub const VP_UNMAP_VP_STATE_PAGE: u64 = 0xe2;
    pub const VP_UNMAP_VP_STATE_PAGE_FAST: u64 = 0x100e2;
    /// Reads state of a virtual processor: into pages that the input lists, or synthetic timers into the
    /// output.
    pub const VP_GET_VP_STATE_NUMBER: u64 = 0xe3;
    pub const VP_GET_VP_STATE: u64 = 0xe3;
    /// Writes state of a virtual processor.
    pub const VP_SET_VP_STATE_NUMBER: u64 = 0xe4;
    pub const VP_SET_VP_STATE: u64 = 0xe4;
    /// Tells what CPUID gives on a virtual processor.
    pub const VP_GET_VP_CPUID_VALUES_NUMBER: u64 = 0xf4;
    pub const VP_GET_VP_CPUID_VALUES: u64 = 0xf4;

    // vtl: Virtual secure mode: virtual trust levels, each with its own registers and its own view of memory,
    // the higher guarding the lower.
    /// Sets what a lower virtual trust level may do with pages.
    pub const VTL_MODIFY_VTL_PROTECTION_MASK_NUMBER: u64 = 0xc;
    pub const VTL_MODIFY_VTL_PROTECTION_MASK: u64 = 0xc;
    /// Enables a virtual trust level for a partition.
    pub const VTL_ENABLE_PARTITION_VTL_NUMBER: u64 = 0xd;
    pub const VTL_ENABLE_PARTITION_VTL: u64 = 0xd;
    pub const VTL_ENABLE_PARTITION_VTL_FAST: u64 = 0x1000d;
    /// Disables a virtual trust level for a partition. No layout is public.
    pub const VTL_DISABLE_PARTITION_VTL_NUMBER: u64 = 0xe;
    pub const VTL_DISABLE_PARTITION_VTL: u64 = 0xe;
    /// Enables a virtual trust level on a virtual processor, after it was for the partition.
    pub const VTL_ENABLE_VP_VTL_NUMBER: u64 = 0xf;
    pub const VTL_ENABLE_VP_VTL: u64 = 0xf;
    /// Disables a virtual trust level on a virtual processor. No layout is public.
    pub const VTL_DISABLE_VP_VTL_NUMBER: u64 = 0x10;
    pub const VTL_DISABLE_VP_VTL: u64 = 0x10;
    /// Goes to the next higher virtual trust level. It is called at its own place in the hypercall page,
    /// with 0 in rcx; nothing is returned.
    pub const VTL_VTL_CALL_NUMBER: u64 = 0x11;
    pub const VTL_VTL_CALL: u64 = 0x11;
    /// Goes back to the next lower virtual trust level. It is called at its own place in the hypercall page;
    /// bit 0 of rcx keeps registers as they are.
    pub const VTL_VTL_RETURN_NUMBER: u64 = 0x12;
    pub const VTL_VTL_RETURN: u64 = 0x12;
    /// Tells whether a virtual trust level may access pages. Named by OpenVMM.
    pub const VTL_CHECK_SPARSE_GPA_PAGE_VTL_ACCESS_NUMBER: u64 = 0xd4;
    pub const VTL_CHECK_SPARSE_GPA_PAGE_VTL_ACCESS: u64 = 0xd4;

}

/// The named types.
pub mod types {
    /// What sets of bits can do.
    macro_rules! flags {
        ($name:ident) => {
            impl $name {
                /// No bit.
                pub const fn empty() -> $name {
                    $name(0)
                }

                /// Whether all of these bits are set.
                pub const fn contains(self, bits: $name) -> bool {
                    self.0 & bits.0 == bits.0
                }
            }

            impl core::ops::BitOr for $name {
                type Output = $name;

                fn bitor(self, other: $name) -> $name {
                    $name(self.0 | other.0)
                }
            }
        };
    }

    /// What memory can do.
    macro_rules! zeroed {
        ($name:ident) => {
            impl $name {
                /// With all bytes zero.
                pub const fn zeroed() -> $name {
                    // SAFETY: it is made of numbers alone, for which any bytes will do.
                    unsafe { core::mem::transmute([0u8; core::mem::size_of::<$name>()]) }
                }
            }
        };
    }

    /// Size and alignment, on 64-bit architectures and on i386.
    macro_rules! assert_extent {
        ($name:ident, $size:expr, $align:expr, $size32:expr, $align32:expr) => {
            #[cfg(target_pointer_width = "64")]
            const _: () = assert!(core::mem::size_of::<$name>() == $size && core::mem::align_of::<$name>() == $align);
            #[cfg(target_arch = "x86")]
            const _: () = assert!(core::mem::size_of::<$name>() == $size32 && core::mem::align_of::<$name>() == $align32);
        };
    }

    /// The offset of a field, by what ones in its first number do to bytes that are zero.
    macro_rules! assert_place {
        ($name:ident, ($($path:tt)+), $ones:expr, $offset:expr, $offset32:expr) => {
            #[cfg(any(target_pointer_width = "64", target_arch = "x86"))]
            const _: () = {
                #[repr(C)]
                union Bytes {
                    whole: $name,
                    bytes: [u8; core::mem::size_of::<$name>()],
                }
                const AT: usize = if cfg!(target_pointer_width = "64") { $offset } else { $offset32 };
                let mut seen = Bytes { bytes: [0; core::mem::size_of::<$name>()] };
                // SAFETY: numbers and bytes may have any value.
                let bytes = unsafe {
                    seen.whole.$($path)+ = $ones;
                    seen.bytes
                };
                assert!(bytes[AT] == 0xff && (AT == 0 || bytes[AT - 1] == 0));
            };
        };
    }

    /// How a partition is isolated from its host.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct IsolationType(pub u32);

    impl IsolationType {
        /// Not at all.
        pub const NONE: IsolationType = IsolationType(0);
        /// By the hypervisor.
        pub const VBS: IsolationType = IsolationType(1);
        /// By SEV-SNP.
        pub const SNP: IsolationType = IsolationType(2);
        /// By TDX.
        pub const TDX: IsolationType = IsolationType(3);
    }

    // cpuid_leaf: CPUID leaves of the interface where it begins at 0x40000000.
    /// Vendor and highest leaf.
    pub const CPUID_LEAF_VENDOR_AND_MAX_FUNCTIONS: u32 = 0x40000000;
    /// The interface.
    pub const CPUID_LEAF_INTERFACE: u32 = 0x40000001;
    /// Version of the hypervisor.
    pub const CPUID_LEAF_VERSION: u32 = 0x40000002;
    /// Privileges and features.
    pub const CPUID_LEAF_FEATURES: u32 = 0x40000003;
    /// Recommendations.
    pub const CPUID_LEAF_ENLIGHTENMENT_INFO: u32 = 0x40000004;
    /// Limits.
    pub const CPUID_LEAF_IMPLEMENTATION_LIMITS: u32 = 0x40000005;
    /// Hardware features that are in use.
    pub const CPUID_LEAF_HARDWARE_FEATURES: u32 = 0x40000006;
    /// Processor management, for the root partition.
    pub const CPUID_LEAF_CPU_MANAGEMENT_FEATURES: u32 = 0x40000007;
    /// Shared virtual memory.
    pub const CPUID_LEAF_SVM_FEATURES: u32 = 0x40000008;
    /// Features of the outer hypervisor.
    pub const CPUID_LEAF_NESTED_HYPERVISOR_FEATURES: u32 = 0x40000009;
    /// Nested virtualization.
    pub const CPUID_LEAF_NESTED_FEATURES: u32 = 0x4000000a;
    /// Isolation.
    pub const CPUID_LEAF_ISOLATION_CONFIG: u32 = 0x4000000c;
    /// Virtualization stack: vendor and highest leaf.
    pub const CPUID_LEAF_VS_VENDOR_AND_MAX_FUNCTIONS: u32 = 0x40000080;
    /// Virtualization stack: the interface.
    pub const CPUID_LEAF_VS_INTERFACE: u32 = 0x40000081;
    /// Virtualization stack: properties.
    pub const CPUID_LEAF_VS_PROPERTIES: u32 = 0x40000082;
    /// Bit of leaf 1, ECX, that tells that there is a hypervisor.
    pub const CPUID_LEAF_HYPERVISOR_PRESENT_BIT: u32 = 0x80000000;
    /// What the leaf vs_interface holds: VS#1.
    pub const CPUID_LEAF_VS_INTERFACE_SIGNATURE: u32 = 0x31235356;
    /// The least that the highest leaf may be.
    pub const CPUID_LEAF_MINIMUM: u32 = 0x40000005;
    /// The most that Linux believes.
    pub const CPUID_LEAF_MAXIMUM: u32 = 0x4000ffff;

    // msr: Synthetic model-specific registers of x86_64.
    /// Who the guest is, see guest_os_id; not 0 before hypercalls can be made.
    pub const MSR_GUEST_OS_ID: u32 = 0x40000000;
    /// The hypercall page, see hypercall_msr.
    pub const MSR_HYPERCALL: u32 = 0x40000001;
    /// Index of this virtual processor; read only.
    pub const MSR_VP_INDEX: u32 = 0x40000002;
    /// Writing 1 resets the partition.
    pub const MSR_RESET: u32 = 0x40000003;
    /// Time that this virtual processor has run, in units of 100 ns; read only.
    pub const MSR_VP_RUNTIME: u32 = 0x40000010;
    /// Time since the partition began, in units of 100 ns; read only.
    pub const MSR_TIME_REF_COUNT: u32 = 0x40000020;
    /// The reference TSC page, see reference_tsc_msr.
    pub const MSR_REFERENCE_TSC: u32 = 0x40000021;
    /// Frequency of the TSC in Hz; read only.
    pub const MSR_TSC_FREQUENCY: u32 = 0x40000022;
    /// Frequency of the APIC timer in Hz; read only.
    pub const MSR_APIC_FREQUENCY: u32 = 0x40000023;
    /// See npiep_config.
    pub const MSR_NPIEP_CONFIG: u32 = 0x40000040;
    /// The APIC's EOI; write only.
    pub const MSR_EOI: u32 = 0x40000070;
    /// The APIC's ICR.
    pub const MSR_ICR: u32 = 0x40000071;
    /// The APIC's TPR.
    pub const MSR_TPR: u32 = 0x40000072;
    /// The VP assist page, see vp_assist_msr.
    pub const MSR_VP_ASSIST_PAGE: u32 = 0x40000073;
    /// Enables the SynIC, see synic_scontrol.
    pub const MSR_SCONTROL: u32 = 0x40000080;
    /// Version of the SynIC: 1; read only.
    pub const MSR_SVERSION: u32 = 0x40000081;
    /// The page of event flags, see synic_page_msr.
    pub const MSR_SIEFP: u32 = 0x40000082;
    /// The page of messages, see synic_page_msr.
    pub const MSR_SIMP: u32 = 0x40000083;
    /// Writing 0 says that a message was taken; write only.
    pub const MSR_EOM: u32 = 0x40000084;
    /// The page of event rings, see synic_page_msr.
    pub const MSR_SIRBP: u32 = 0x40000085;
    /// Synthetic interrupt source 0, see synic_sint.
    pub const MSR_SINT0: u32 = 0x40000090;
    /// Synthetic interrupt source 1, see synic_sint.
    pub const MSR_SINT1: u32 = 0x40000091;
    /// Synthetic interrupt source 2, see synic_sint.
    pub const MSR_SINT2: u32 = 0x40000092;
    /// Synthetic interrupt source 3, see synic_sint.
    pub const MSR_SINT3: u32 = 0x40000093;
    /// Synthetic interrupt source 4, see synic_sint.
    pub const MSR_SINT4: u32 = 0x40000094;
    /// Synthetic interrupt source 5, see synic_sint.
    pub const MSR_SINT5: u32 = 0x40000095;
    /// Synthetic interrupt source 6, see synic_sint.
    pub const MSR_SINT6: u32 = 0x40000096;
    /// Synthetic interrupt source 7, see synic_sint.
    pub const MSR_SINT7: u32 = 0x40000097;
    /// Synthetic interrupt source 8, see synic_sint.
    pub const MSR_SINT8: u32 = 0x40000098;
    /// Synthetic interrupt source 9, see synic_sint.
    pub const MSR_SINT9: u32 = 0x40000099;
    /// Synthetic interrupt source 10, see synic_sint.
    pub const MSR_SINT10: u32 = 0x4000009a;
    /// Synthetic interrupt source 11, see synic_sint.
    pub const MSR_SINT11: u32 = 0x4000009b;
    /// Synthetic interrupt source 12, see synic_sint.
    pub const MSR_SINT12: u32 = 0x4000009c;
    /// Synthetic interrupt source 13, see synic_sint.
    pub const MSR_SINT13: u32 = 0x4000009d;
    /// Synthetic interrupt source 14, see synic_sint.
    pub const MSR_SINT14: u32 = 0x4000009e;
    /// Synthetic interrupt source 15, see synic_sint.
    pub const MSR_SINT15: u32 = 0x4000009f;
    /// Synthetic timer 0, see stimer_config.
    pub const MSR_STIMER0_CONFIG: u32 = 0x400000b0;
    /// Expiration time of synthetic timer 0, or its period, in units of 100 ns.
    pub const MSR_STIMER0_COUNT: u32 = 0x400000b1;
    /// Synthetic timer 1, see stimer_config.
    pub const MSR_STIMER1_CONFIG: u32 = 0x400000b2;
    /// Expiration time of synthetic timer 1, or its period, in units of 100 ns.
    pub const MSR_STIMER1_COUNT: u32 = 0x400000b3;
    /// Synthetic timer 2, see stimer_config.
    pub const MSR_STIMER2_CONFIG: u32 = 0x400000b4;
    /// Expiration time of synthetic timer 2, or its period, in units of 100 ns.
    pub const MSR_STIMER2_COUNT: u32 = 0x400000b5;
    /// Synthetic timer 3, see stimer_config.
    pub const MSR_STIMER3_CONFIG: u32 = 0x400000b6;
    /// Expiration time of synthetic timer 3, or its period, in units of 100 ns.
    pub const MSR_STIMER3_COUNT: u32 = 0x400000b7;
    /// Reading makes this virtual processor idle until an interrupt.
    pub const MSR_GUEST_IDLE: u32 = 0x400000f0;
    /// Synthetic debugger: starts a send or receive. Not in TLFS 6.0; KVM has it, in a header of its own.
    pub const MSR_SYNDBG_CONTROL: u32 = 0x400000f1;
    /// Synthetic debugger: what became of it.
    pub const MSR_SYNDBG_STATUS: u32 = 0x400000f2;
    /// Synthetic debugger: guest-physical address of data to send.
    pub const MSR_SYNDBG_SEND_BUFFER: u32 = 0x400000f3;
    /// Synthetic debugger: guest-physical address for data received.
    pub const MSR_SYNDBG_RECV_BUFFER: u32 = 0x400000f4;
    /// Synthetic debugger: guest-physical address of a byte that tells of waiting data.
    pub const MSR_SYNDBG_PENDING_BUFFER: u32 = 0x400000f5;
    /// Synthetic debugger: bit 2 asks for the calls of family debug instead of these MSRs. Of KVM alone.
    pub const MSR_SYNDBG_OPTIONS: u32 = 0x400000ff;
    /// Parameter 0 of a crash.
    pub const MSR_CRASH_P0: u32 = 0x40000100;
    /// Parameter 1 of a crash.
    pub const MSR_CRASH_P1: u32 = 0x40000101;
    /// Parameter 2 of a crash.
    pub const MSR_CRASH_P2: u32 = 0x40000102;
    /// Parameter 3 of a crash.
    pub const MSR_CRASH_P3: u32 = 0x40000103;
    /// Parameter 4 of a crash.
    pub const MSR_CRASH_P4: u32 = 0x40000104;
    /// Tells of a crash, see crash_ctl.
    pub const MSR_CRASH_CTL: u32 = 0x40000105;
    /// Asks for an interrupt after a migration, see reenlightenment_control.
    pub const MSR_REENLIGHTENMENT_CONTROL: u32 = 0x40000106;
    /// Bit 0 lets the TSC be emulated after a migration.
    pub const MSR_TSC_EMULATION_CONTROL: u32 = 0x40000107;
    /// Bit 0 tells that the TSC is being emulated.
    pub const MSR_TSC_EMULATION_STATUS: u32 = 0x40000108;
    /// The time-unhalted timer.
    pub const MSR_STIME_UNHALTED_TIMER_CONFIG: u32 = 0x40000114;
    /// Period of the time-unhalted timer in units of 100 ns.
    pub const MSR_STIME_UNHALTED_TIMER_COUNT: u32 = 0x40000115;
    /// Bit 0 shows the guest an invariant TSC; named by Linux.
    pub const MSR_TSC_INVARIANT_CONTROL: u32 = 0x40000118;
    /// Nested: index of the virtual processor of the outer hypervisor.
    pub const MSR_NESTED_VP_INDEX: u32 = 0x40001002;
    /// Nested: scontrol of the outer hypervisor.
    pub const MSR_NESTED_SCONTROL: u32 = 0x40001080;
    /// Nested: sversion of the outer hypervisor.
    pub const MSR_NESTED_SVERSION: u32 = 0x40001081;
    /// Nested: siefp of the outer hypervisor.
    pub const MSR_NESTED_SIEFP: u32 = 0x40001082;
    /// Nested: simp of the outer hypervisor.
    pub const MSR_NESTED_SIMP: u32 = 0x40001083;
    /// Nested: eom of the outer hypervisor.
    pub const MSR_NESTED_EOM: u32 = 0x40001084;
    /// Nested: synthetic interrupt source 0 of the outer hypervisor.
    pub const MSR_NESTED_SINT0: u32 = 0x40001090;
    /// Nested: synthetic interrupt source 1 of the outer hypervisor.
    pub const MSR_NESTED_SINT1: u32 = 0x40001091;
    /// Nested: synthetic interrupt source 2 of the outer hypervisor.
    pub const MSR_NESTED_SINT2: u32 = 0x40001092;
    /// Nested: synthetic interrupt source 3 of the outer hypervisor.
    pub const MSR_NESTED_SINT3: u32 = 0x40001093;
    /// Nested: synthetic interrupt source 4 of the outer hypervisor.
    pub const MSR_NESTED_SINT4: u32 = 0x40001094;
    /// Nested: synthetic interrupt source 5 of the outer hypervisor.
    pub const MSR_NESTED_SINT5: u32 = 0x40001095;
    /// Nested: synthetic interrupt source 6 of the outer hypervisor.
    pub const MSR_NESTED_SINT6: u32 = 0x40001096;
    /// Nested: synthetic interrupt source 7 of the outer hypervisor.
    pub const MSR_NESTED_SINT7: u32 = 0x40001097;
    /// Nested: synthetic interrupt source 8 of the outer hypervisor.
    pub const MSR_NESTED_SINT8: u32 = 0x40001098;
    /// Nested: synthetic interrupt source 9 of the outer hypervisor.
    pub const MSR_NESTED_SINT9: u32 = 0x40001099;
    /// Nested: synthetic interrupt source 10 of the outer hypervisor.
    pub const MSR_NESTED_SINT10: u32 = 0x4000109a;
    /// Nested: synthetic interrupt source 11 of the outer hypervisor.
    pub const MSR_NESTED_SINT11: u32 = 0x4000109b;
    /// Nested: synthetic interrupt source 12 of the outer hypervisor.
    pub const MSR_NESTED_SINT12: u32 = 0x4000109c;
    /// Nested: synthetic interrupt source 13 of the outer hypervisor.
    pub const MSR_NESTED_SINT13: u32 = 0x4000109d;
    /// Nested: synthetic interrupt source 14 of the outer hypervisor.
    pub const MSR_NESTED_SINT14: u32 = 0x4000109e;
    /// Nested: synthetic interrupt source 15 of the outer hypervisor.
    pub const MSR_NESTED_SINT15: u32 = 0x4000109f;

    /// The MSR hypercall.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct HypercallMsr(pub u64);

    impl HypercallMsr {
        /// The page is there.
        pub const ENABLE: HypercallMsr = HypercallMsr(1);
        /// Nothing changes until a reset.
        pub const LOCKED: HypercallMsr = HypercallMsr(2);
        /// Guest-physical page number of the hypercall page, an overlay that can be read and executed.
        pub const PAGE_NUMBER: HypercallMsr = HypercallMsr(0xfffffffffffff000);
    }
    flags!(HypercallMsr);

    /// The MSR guest_os_id of an operating system that is open source.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct GuestOsId(pub u64);

    impl GuestOsId {
        /// The distribution's build.
        pub const BUILD_NUMBER: GuestOsId = GuestOsId(0xffff);
        /// Version of the kernel.
        pub const VERSION: GuestOsId = GuestOsId(0xffffffff0000);
        /// Further information.
        pub const OS_ID: GuestOsId = GuestOsId(0xff000000000000);
        /// A guest_os_type.
        pub const OS_TYPE: GuestOsId = GuestOsId(0x7f00000000000000);
        /// 1\.
        pub const OPEN_SOURCE: GuestOsId = GuestOsId(0x8000000000000000);
    }
    flags!(GuestOsId);

    /// The MSR guest_os_id of other operating systems.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct GuestOsIdClosed(pub u64);

    impl GuestOsIdClosed {
        /// Build.
        pub const BUILD_NUMBER: GuestOsIdClosed = GuestOsIdClosed(0xffff);
        /// Service pack.
        pub const SERVICE_VERSION: GuestOsIdClosed = GuestOsIdClosed(0xff0000);
        /// Minor version.
        pub const MINOR_VERSION: GuestOsIdClosed = GuestOsIdClosed(0xff000000);
        /// Major version.
        pub const MAJOR_VERSION: GuestOsIdClosed = GuestOsIdClosed(0xff00000000);
        /// The vendor's number; Microsoft's: 1 MS-DOS, 2 Windows 3.x, 3 Windows 9x, 4 Windows NT, 5 Windows
        /// CE.
        pub const OS_ID: GuestOsIdClosed = GuestOsIdClosed(0xff0000000000);
        /// 1 Microsoft, 2 HPE, 3 BlackBerry, 0x200 LANCOM; not 0.
        pub const VENDOR_ID: GuestOsIdClosed = GuestOsIdClosed(0x7fff000000000000);
        /// 0\.
        pub const OPEN_SOURCE: GuestOsIdClosed = GuestOsIdClosed(0x8000000000000000);
    }
    flags!(GuestOsIdClosed);

    /// Operating systems that are open source.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct GuestOsType(pub u8);

    impl GuestOsType {
        /// Linux.
        pub const LINUX: GuestOsType = GuestOsType(1);
        /// FreeBSD.
        pub const FREEBSD: GuestOsType = GuestOsType(2);
        /// Xen.
        pub const XEN: GuestOsType = GuestOsType(3);
        /// Illumos.
        pub const ILLUMOS: GuestOsType = GuestOsType(4);
    }

    // guest_os_vendor: What Linux puts into bits 63..48 of guest_os_id.
    /// Open source, Linux.
    pub const GUEST_OS_VENDOR_LINUX: u32 = 0x8100;

    /// The MSR vp_assist_page.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct VpAssistMsr(pub u64);

    impl VpAssistMsr {
        /// The page is in use.
        pub const ENABLE: VpAssistMsr = VpAssistMsr(1);
        /// Its guest-physical page number.
        pub const PAGE_NUMBER: VpAssistMsr = VpAssistMsr(0xfffffffffffff000);
    }
    flags!(VpAssistMsr);

    /// The MSR reference_tsc.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct ReferenceTscMsr(pub u64);

    impl ReferenceTscMsr {
        /// The page is in use.
        pub const ENABLE: ReferenceTscMsr = ReferenceTscMsr(1);
        /// Its guest-physical page number.
        pub const PAGE_NUMBER: ReferenceTscMsr = ReferenceTscMsr(0xfffffffffffff000);
    }
    flags!(ReferenceTscMsr);

    /// Begins the reference TSC page: time in units of 100 ns is the TSC times tsc_scale, shifted right by
    /// 64, plus tsc_offset.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct ReferenceTscPage {
        /// 0 while the page cannot be used; to be read before and after and found equal.
        pub tsc_sequence: u32,
        /// Reserved.
        pub reserved1: u32,
        /// Scale.
        pub tsc_scale: u64,
        /// Offset.
        pub tsc_offset: i64,
    }
    zeroed!(ReferenceTscPage);
    assert_extent!(ReferenceTscPage, 24, 8, 24, 8);
    assert_place!(ReferenceTscPage, (tsc_sequence), !0, 0, 0);
    assert_place!(ReferenceTscPage, (reserved1), !0, 4, 4);
    assert_place!(ReferenceTscPage, (tsc_scale), !0, 8, 8);
    assert_place!(ReferenceTscPage, (tsc_offset), -1, 16, 16);

    /// The MSR scontrol.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct SynicScontrol(pub u64);

    impl SynicScontrol {
        /// The SynIC is enabled.
        pub const ENABLE: SynicScontrol = SynicScontrol(1);
    }
    flags!(SynicScontrol);

    /// The MSRs siefp, simp and sirbp.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct SynicPageMsr(pub u64);

    impl SynicPageMsr {
        /// The page is in use.
        pub const ENABLE: SynicPageMsr = SynicPageMsr(1);
        /// Its guest-physical page number.
        pub const PAGE_NUMBER: SynicPageMsr = SynicPageMsr(0xfffffffffffff000);
    }
    flags!(SynicPageMsr);

    /// The MSRs sint0 to sint15.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct SynicSint(pub u64);

    impl SynicSint {
        /// Vector of the interrupt, at least 16.
        pub const VECTOR: SynicSint = SynicSint(0xff);
        /// No interrupt is raised.
        pub const MASKED: SynicSint = SynicSint(0x10000);
        /// The interrupt ends by itself.
        pub const AUTO_EOI: SynicSint = SynicSint(0x20000);
        /// The guest polls; there is no interrupt.
        pub const POLLING: SynicSint = SynicSint(0x40000);
        /// Raises an intercept instead.
        pub const AS_INTERCEPT: SynicSint = SynicSint(0x80000);
        /// For interrupts that a proxy handles.
        pub const PROXY: SynicSint = SynicSint(0x100000);
    }
    flags!(SynicSint);

    // synic: Numbers of the SynIC.
    /// Synthetic interrupt sources.
    pub const SYNIC_SINT_COUNT: u32 = 0x10;
    /// Synthetic timers.
    pub const SYNIC_STIMER_COUNT: u32 = 4;
    /// What sversion holds.
    pub const SYNIC_VERSION_1: u32 = 1;
    /// The lowest vector.
    pub const SYNIC_FIRST_VALID_VECTOR: u32 = 0x10;
    /// Source of intercept messages, for a parent.
    pub const SYNIC_INTERCEPTION_SINT: u32 = 0;
    /// Source of IOMMU faults, for the root.
    pub const SYNIC_IOMMU_FAULT_SINT: u32 = 1;
    /// Source that VMBus uses.
    pub const SYNIC_VMBUS_SINT: u32 = 2;
    /// The first without a use.
    pub const SYNIC_FIRST_UNUSED_SINT: u32 = 5;
    /// Event flags of a source.
    pub const SYNIC_EVENT_FLAGS_COUNT: u32 = 0x800;
    /// Bytes of them.
    pub const SYNIC_EVENT_FLAGS_BYTE_COUNT: u32 = 0x100;
    /// Entries of an event ring.
    pub const SYNIC_EVENT_RING_MESSAGE_COUNT: u32 = 0x3f;

    /// The MSRs stimer0_config to stimer3_config.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct StimerConfig(pub u64);

    impl StimerConfig {
        /// The timer runs.
        pub const ENABLE: StimerConfig = StimerConfig(1);
        /// Its count is a period.
        pub const PERIODIC: StimerConfig = StimerConfig(2);
        /// It need not end on time.
        pub const LAZY: StimerConfig = StimerConfig(4);
        /// Writing the count enables it.
        pub const AUTO_ENABLE: StimerConfig = StimerConfig(8);
        /// Vector in direct mode.
        pub const APIC_VECTOR: StimerConfig = StimerConfig(0xff0);
        /// Interrupts without a message; with direct_synthetic_timers.
        pub const DIRECT_MODE: StimerConfig = StimerConfig(0x1000);
        /// Synthetic interrupt source of its message, not 0.
        pub const SINTX: StimerConfig = StimerConfig(0xf0000);
    }
    flags!(StimerConfig);

    /// The MSR crash_ctl.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct CrashCtl(pub u64);

    impl CrashCtl {
        /// The crash came before the operating system.
        pub const PRE_OS_ID: CrashCtl = CrashCtl(0x1c00000000000000);
        /// There will be no dump.
        pub const NO_CRASH_DUMP: CrashCtl = CrashCtl(0x2000000000000000);
        /// crash_p3 is the guest-physical address of a message, crash_p4 its length in bytes.
        pub const CRASH_MESSAGE: CrashCtl = CrashCtl(0x4000000000000000);
        /// The parameters are to be kept.
        pub const CRASH_NOTIFY: CrashCtl = CrashCtl(0x8000000000000000);
    }
    flags!(CrashCtl);

    /// The MSR reenlightenment_control.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct ReenlightenmentControl(pub u64);

    impl ReenlightenmentControl {
        /// Vector of the interrupt.
        pub const VECTOR: ReenlightenmentControl = ReenlightenmentControl(0xff);
        /// It is wanted.
        pub const ENABLED: ReenlightenmentControl = ReenlightenmentControl(0x10000);
        /// Index of the virtual processor that gets it.
        pub const TARGET_VP: ReenlightenmentControl = ReenlightenmentControl(0xffffffff00000000);
    }
    flags!(ReenlightenmentControl);

    /// The MSR npiep_config: instructions that user mode may not execute.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct NpiepConfig(pub u64);

    impl NpiepConfig {
        /// SGDT.
        pub const PREVENT_SGDT: NpiepConfig = NpiepConfig(1);
        /// SIDT.
        pub const PREVENT_SIDT: NpiepConfig = NpiepConfig(2);
        /// SLDT.
        pub const PREVENT_SLDT: NpiepConfig = NpiepConfig(4);
        /// STR.
        pub const PREVENT_STR: NpiepConfig = NpiepConfig(8);
    }
    flags!(NpiepConfig);

    // partition_id: Partition ids with a meaning.
    /// None.
    pub const PARTITION_ID_INVALID: u64 = 0;
    /// The caller's own.
    pub const PARTITION_ID_SELF: u64 = 0xffffffffffffffff;

    // vp_index: Indices of virtual processors with a meaning.
    /// Any.
    pub const VP_INDEX_ANY: u32 = 0xffffffff;
    /// The caller.
    pub const VP_INDEX_SELF: u32 = 0xfffffffe;

    // limits: Sizes that belong to no single call.
    /// Bytes of a page, whatever the guest's pages are.
    pub const LIMITS_PAGE_SIZE: u32 = 0x1000;
    /// Its logarithm.
    pub const LIMITS_PAGE_SHIFT: u32 = 0xc;
    /// Logarithm of the bytes of a large page.
    pub const LIMITS_LARGE_PAGE_SHIFT: u32 = 0x15;
    /// XMM registers of the fast convention.
    pub const LIMITS_XMM_REGISTERS: u32 = 6;
    /// Pages of a gpa_page_range.
    pub const LIMITS_MAX_FLUSH_PAGES: u32 = 0x800;
    /// Banks of a vp_set.
    pub const LIMITS_SPARSE_VCPU_BANKS: u32 = 0x40;
    /// Virtual processors of a bank.
    pub const LIMITS_VCPUS_PER_SPARSE_BANK: u32 = 0x40;

    /// The virtual trust level that a call is about; with 0 the caller's own, or all, as the call says.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct InputVtl(pub u8);

    impl InputVtl {
        /// The level.
        pub const TARGET_VTL: InputVtl = InputVtl(0xf);
        /// target_vtl counts.
        pub const USE_TARGET_VTL: InputVtl = InputVtl(0x10);
    }
    flags!(InputVtl);

    /// How a vp_set is written.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct VpSetFormat(pub u64);

    impl VpSetFormat {
        /// Only the virtual processors of the banks.
        pub const SPARSE_4K: VpSetFormat = VpSetFormat(0);
        /// All of the partition.
        pub const ALL: VpSetFormat = VpSetFormat(1);
    }

    /// A set of virtual processors: bank i is for the indices 64 i to 64 i + 63.
    #[repr(C)]
    #[derive(Clone, Copy)]
    pub struct VpSet {
        /// How it is written.
        pub format: VpSetFormat,
        /// Bit i: there is an element for bank i.
        pub valid_bank_mask: u64,
        /// One element for each such bank, in order; bit j is index 64 i + j.
        pub bank_contents: [u64; 0],
    }
    zeroed!(VpSet);
    assert_extent!(VpSet, 16, 8, 16, 4);
    assert_place!(VpSet, (format.0), !0, 0, 0);
    assert_place!(VpSet, (valid_bank_mask), !0, 8, 8);

    /// A range of guest-physical pages.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct GpaPageRange(pub u64);

    impl GpaPageRange {
        /// How many pages follow the first.
        pub const ADDITIONAL_PAGES: GpaPageRange = GpaPageRange(0x7ff);
        /// The pages are large ones.
        pub const LARGE_PAGE: GpaPageRange = GpaPageRange(0x800);
        /// Page number of the first. Of a large page, bit 12 is 1 for 1 GiB, else 2 MiB, and bits 63..21 are
        /// its number.
        pub const PAGE_NUMBER: GpaPageRange = GpaPageRange(0xfffffffffffff000);
    }
    flags!(GpaPageRange);

    /// Flags of proximity_domain_info.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct ProximityDomainFlags(pub u32);

    impl ProximityDomainFlags {
        /// Elsewhere if the domain has too little; else nowhere else.
        pub const PROXIMITY_PREFERRED: ProximityDomainFlags = ProximityDomainFlags(1);
        /// The id counts.
        pub const PROXIMITY_INFO_VALID: ProximityDomainFlags = ProximityDomainFlags(0x80000000);
    }
    flags!(ProximityDomainFlags);

    /// Where memory should come from.
    #[repr(C, align(4))]
    #[derive(Clone, Copy)]
    pub struct ProximityDomainInfo {
        /// Id of a NUMA domain.
        pub domain_id: u32,
        /// How much it matters.
        pub flags: ProximityDomainFlags,
    }
    zeroed!(ProximityDomainInfo);
    assert_extent!(ProximityDomainInfo, 8, 4, 8, 4);
    assert_place!(ProximityDomainInfo, (domain_id), !0, 0, 0);
    assert_place!(ProximityDomainInfo, (flags.0), !0, 4, 4);

    // debug_data: Sizes of the debug calls.
    /// Bytes of data of one call, by TLFS 2.0.
    pub const DEBUG_DATA_MAXIMUM_SIZE: u32 = 0xff8;

    /// Options of post_debug_data.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct DebugPostOptions(pub u32);

    impl DebugPostOptions {
        /// The guest will call until all data is gone.
        pub const LOOP: DebugPostOptions = DebugPostOptions(1);
    }
    flags!(DebugPostOptions);

    /// Options of retrieve_debug_data.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct DebugRetrieveOptions(pub u32);

    impl DebugRetrieveOptions {
        /// The guest will call until there is data.
        pub const LOOP: DebugRetrieveOptions = DebugRetrieveOptions(1);
        /// Say inactive where nothing at all was received.
        pub const TEST_ACTIVITY: DebugRetrieveOptions = DebugRetrieveOptions(2);
    }
    flags!(DebugRetrieveOptions);

    /// Options of reset_debug_session.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct DebugResetOptions(pub u32);

    impl DebugResetOptions {
        /// Throw away what was received.
        pub const PURGE_INCOMING_DATA: DebugResetOptions = DebugResetOptions(1);
        /// Throw away what was not sent.
        pub const PURGE_OUTGOING_DATA: DebugResetOptions = DebugResetOptions(2);
    }
    flags!(DebugResetOptions);

    /// Input of post_debug_data; the layout is that of TLFS 2.0.
    #[repr(C)]
    #[derive(Clone, Copy)]
    pub struct PostDebugDataInput {
        /// Bytes of data.
        pub count: u32,
        /// Options.
        pub options: DebugPostOptions,
        /// The data.
        pub data: [u8; 0],
    }
    zeroed!(PostDebugDataInput);
    assert_extent!(PostDebugDataInput, 8, 4, 8, 4);
    assert_place!(PostDebugDataInput, (count), !0, 0, 0);
    assert_place!(PostDebugDataInput, (options.0), !0, 4, 4);

    /// Output of post_debug_data.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct PostDebugDataOutput {
        /// Bytes that were not taken.
        pub pending_count: u32,
        /// Padding.
        pub padding: u32,
    }
    zeroed!(PostDebugDataOutput);
    assert_extent!(PostDebugDataOutput, 8, 8, 8, 8);
    assert_place!(PostDebugDataOutput, (pending_count), !0, 0, 0);
    assert_place!(PostDebugDataOutput, (padding), !0, 4, 4);

    /// Input of retrieve_debug_data; the layout is that of TLFS 2.0.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct RetrieveDebugDataInput {
        /// Most bytes to retrieve.
        pub count: u32,
        /// Options.
        pub options: DebugRetrieveOptions,
        /// How long to wait, in units of 100 ns.
        pub timeout: u64,
    }
    zeroed!(RetrieveDebugDataInput);
    assert_extent!(RetrieveDebugDataInput, 16, 8, 16, 8);
    assert_place!(RetrieveDebugDataInput, (count), !0, 0, 0);
    assert_place!(RetrieveDebugDataInput, (options.0), !0, 4, 4);
    assert_place!(RetrieveDebugDataInput, (timeout), !0, 8, 8);

    /// Output of retrieve_debug_data.
    #[repr(C)]
    #[derive(Clone, Copy)]
    pub struct RetrieveDebugDataOutput {
        /// Bytes retrieved.
        pub retrieved_count: u32,
        /// Bytes that are left.
        pub remaining_count: u32,
        /// The data.
        pub data: [u8; 0],
    }
    zeroed!(RetrieveDebugDataOutput);
    assert_extent!(RetrieveDebugDataOutput, 8, 4, 8, 4);
    assert_place!(RetrieveDebugDataOutput, (retrieved_count), !0, 0, 0);
    assert_place!(RetrieveDebugDataOutput, (remaining_count), !0, 4, 4);

    /// Input of reset_debug_session.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct ResetDebugSessionInput {
        /// Options.
        pub options: DebugResetOptions,
        /// Padding.
        pub padding: u32,
    }
    zeroed!(ResetDebugSessionInput);
    assert_extent!(ResetDebugSessionInput, 8, 8, 8, 8);
    assert_place!(ResetDebugSessionInput, (options.0), !0, 0, 0);
    assert_place!(ResetDebugSessionInput, (padding), !0, 4, 4);

    /// Kinds of device ids.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct DeviceType(pub u8);

    impl DeviceType {
        /// A number.
        pub const LOGICAL: DeviceType = DeviceType(0);
        /// A PCI function.
        pub const PCI: DeviceType = DeviceType(1);
        /// An I/O APIC.
        pub const IOAPIC: DeviceType = DeviceType(2);
        /// A device of ACPI.
        pub const ACPI: DeviceType = DeviceType(3);
    }

    /// A device id of a PCI function; the layout is Linux's.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct DeviceIdPci(pub u64);

    impl DeviceIdPci {
        /// Function.
        pub const FUNCTION: DeviceIdPci = DeviceIdPci(7);
        /// Device.
        pub const DEVICE: DeviceIdPci = DeviceIdPci(0xf8);
        /// Bus.
        pub const BUS: DeviceIdPci = DeviceIdPci(0xff00);
        /// Segment.
        pub const SEGMENT: DeviceIdPci = DeviceIdPci(0xffff0000);
        /// Last bus behind a bridge that speaks for others.
        pub const SHADOW_SUBORDINATE_BUS: DeviceIdPci = DeviceIdPci(0xff00000000);
        /// First such bus.
        pub const SHADOW_SECONDARY_BUS: DeviceIdPci = DeviceIdPci(0xff0000000000);
        /// Bits of the function that are phantoms.
        pub const PHANTOM_FUNCTION_BITS: DeviceIdPci = DeviceIdPci(0x3000000000000);
        /// The shadow buses count.
        pub const SOURCE_SHADOW: DeviceIdPci = DeviceIdPci(0x4000000000000);
        /// A device_type.
        pub const DEVICE_TYPE: DeviceIdPci = DeviceIdPci(0xc000000000000000);
    }
    flags!(DeviceIdPci);

    /// Kinds of event logs, by TLFS 2.0.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct EventlogType(pub u32);

    impl EventlogType {
        /// Of the system.
        pub const GLOBAL_SYSTEM_EVENTS: EventlogType = EventlogType(0);
        /// Of the hypervisor.
        pub const LOCAL_DIAGNOSTICS: EventlogType = EventlogType(1);
    }

    /// Input of initialize_event_log_buffer_group; the layout is that of TLFS 2.0.
    #[repr(C, align(4))]
    #[derive(Clone, Copy)]
    pub struct InitializeEventlogInput {
        /// Kind of the log.
        pub r#type: EventlogType,
        /// Most buffers.
        pub maximum_buffer_count: u32,
        /// Pages of a buffer.
        pub buffer_pages: u32,
        /// How many full buffers send a message.
        pub threshold: u32,
        /// What times count from.
        pub time_basis: u32,
        /// Time now, low half first.
        pub system_time: [u32; 2],
        /// Padding.
        pub padding: u32,
    }
    zeroed!(InitializeEventlogInput);
    assert_extent!(InitializeEventlogInput, 32, 4, 32, 4);
    assert_place!(InitializeEventlogInput, (r#type.0), !0, 0, 0);
    assert_place!(InitializeEventlogInput, (maximum_buffer_count), !0, 4, 4);
    assert_place!(InitializeEventlogInput, (buffer_pages), !0, 8, 8);
    assert_place!(InitializeEventlogInput, (threshold), !0, 12, 12);
    assert_place!(InitializeEventlogInput, (time_basis), !0, 16, 16);
    assert_place!(InitializeEventlogInput, (system_time[0]), !0, 20, 20);
    assert_place!(InitializeEventlogInput, (padding), !0, 28, 28);

    /// Input of finalize_event_log_buffer_group.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct EventlogGroupInput {
        /// Kind of the log.
        pub r#type: EventlogType,
        /// Padding.
        pub padding: u32,
    }
    zeroed!(EventlogGroupInput);
    assert_extent!(EventlogGroupInput, 8, 8, 8, 8);
    assert_place!(EventlogGroupInput, (r#type.0), !0, 0, 0);
    assert_place!(EventlogGroupInput, (padding), !0, 4, 4);

    /// Input of the calls that name a buffer.
    #[repr(C, align(4))]
    #[derive(Clone, Copy)]
    pub struct EventlogBufferInput {
        /// Kind of the log.
        pub r#type: EventlogType,
        /// The buffer.
        pub buffer_index: u32,
    }
    zeroed!(EventlogBufferInput);
    assert_extent!(EventlogBufferInput, 8, 4, 8, 4);
    assert_place!(EventlogBufferInput, (r#type.0), !0, 0, 0);
    assert_place!(EventlogBufferInput, (buffer_index), !0, 4, 4);

    /// Input of create_event_log_buffer.
    #[repr(C, align(4))]
    #[derive(Clone, Copy)]
    pub struct CreateEventlogBufferInput {
        /// Kind of the log.
        pub r#type: EventlogType,
        /// The buffer.
        pub buffer_index: u32,
        /// Where its memory should come from.
        pub proximity_domain_info: ProximityDomainInfo,
    }
    zeroed!(CreateEventlogBufferInput);
    assert_extent!(CreateEventlogBufferInput, 16, 4, 16, 4);
    assert_place!(CreateEventlogBufferInput, (r#type.0), !0, 0, 0);
    assert_place!(CreateEventlogBufferInput, (buffer_index), !0, 4, 4);
    assert_place!(CreateEventlogBufferInput, (proximity_domain_info.domain_id), !0, 8, 8);

    /// Input of set_event_log_group_sources.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct SetEventlogSourcesInput {
        /// Kind of the log.
        pub r#type: EventlogType,
        /// Padding.
        pub padding: u32,
        /// What is logged.
        pub enable_flags: u64,
    }
    zeroed!(SetEventlogSourcesInput);
    assert_extent!(SetEventlogSourcesInput, 16, 8, 16, 8);
    assert_place!(SetEventlogSourcesInput, (r#type.0), !0, 0, 0);
    assert_place!(SetEventlogSourcesInput, (padding), !0, 4, 4);
    assert_place!(SetEventlogSourcesInput, (enable_flags), !0, 8, 8);

    /// Which extended calls there are.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct ExtendedCapabilities(pub u64);

    impl ExtendedCapabilities {
        /// get_boot_zeroed_memory.
        pub const BOOT_ZEROED_MEMORY: ExtendedCapabilities = ExtendedCapabilities(1);
        /// memory_heat_hint.
        pub const MEMORY_HEAT_HINT: ExtendedCapabilities = ExtendedCapabilities(2);
        /// epf_setup.
        pub const EPF_SETUP: ExtendedCapabilities = ExtendedCapabilities(4);
        /// scheduler_assist_setup.
        pub const SCHEDULER_ASSIST_SETUP: ExtendedCapabilities = ExtendedCapabilities(8);
        /// memory_heat_hint_async.
        pub const MEMORY_HEAT_HINT_ASYNC: ExtendedCapabilities = ExtendedCapabilities(0x10);
        /// memory_heat_hint takes cold_discard; named by Linux.
        pub const MEMORY_COLD_DISCARD_HINT: ExtendedCapabilities = ExtendedCapabilities(0x100);
    }
    flags!(ExtendedCapabilities);

    /// Output of query_capabilities.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct QueryCapabilitiesOutput {
        /// The calls.
        pub capabilities: ExtendedCapabilities,
    }
    zeroed!(QueryCapabilitiesOutput);
    assert_extent!(QueryCapabilitiesOutput, 8, 8, 8, 8);
    assert_place!(QueryCapabilitiesOutput, (capabilities.0), !0, 0, 0);

    /// A range of memory that was zero.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct ZeroedRange {
        /// Guest-physical page number of the first page.
        pub start: u64,
        /// How many pages.
        pub pages: u64,
    }
    zeroed!(ZeroedRange);
    assert_extent!(ZeroedRange, 16, 8, 16, 8);
    assert_place!(ZeroedRange, (start), !0, 0, 0);
    assert_place!(ZeroedRange, (pages), !0, 8, 8);

    /// Output of get_boot_zeroed_memory.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct BootZeroedMemoryOutput {
        /// How many ranges there are.
        pub range_count: u64,
        /// The ranges, the largest first as far as possible; they may overlap, and lie where no memory is.
        pub ranges: [ZeroedRange; 255],
    }
    zeroed!(BootZeroedMemoryOutput);
    assert_extent!(BootZeroedMemoryOutput, 4088, 8, 4088, 8);
    assert_place!(BootZeroedMemoryOutput, (range_count), !0, 0, 0);
    assert_place!(BootZeroedMemoryOutput, (ranges[0].start), !0, 8, 8);

    /// How memory is used.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct MemoryHeat(pub u64);

    impl MemoryHeat {
        /// Rarely.
        pub const COLD: MemoryHeat = MemoryHeat(0);
        /// Often.
        pub const HOT: MemoryHeat = MemoryHeat(1);
        /// Not at all; its content may be thrown away.
        pub const COLD_DISCARD: MemoryHeat = MemoryHeat(2);
    }

    /// Input of memory_heat_hint; the layout is Linux's.
    #[repr(C)]
    #[derive(Clone, Copy)]
    pub struct MemoryHeatHintInput {
        /// How the memory is used: bits 1..0, the others are zero.
        pub heat_type: MemoryHeat,
        /// The memory.
        pub ranges: [GpaPageRange; 0],
    }
    zeroed!(MemoryHeatHintInput);
    assert_extent!(MemoryHeatHintInput, 8, 8, 8, 4);
    assert_place!(MemoryHeatHintInput, (heat_type.0), !0, 0, 0);

    /// What is intercepted.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct InterceptType(pub u32);

    impl InterceptType {
        /// x86_64: an I/O port.
        pub const X64_IO_PORT: InterceptType = InterceptType(0);
        /// x86_64: an MSR.
        pub const X64_MSR: InterceptType = InterceptType(1);
        /// x86_64: CPUID.
        pub const X64_CPUID: InterceptType = InterceptType(2);
        /// An exception.
        pub const EXCEPTION: InterceptType = InterceptType(3);
        /// Reserved; once a register.
        pub const RESERVED0: InterceptType = InterceptType(4);
        /// Memory-mapped I/O; named by Linux.
        pub const MMIO: InterceptType = InterceptType(5);
        /// x86_64: CPUID, everywhere in the partition.
        pub const X64_GLOBAL_CPUID: InterceptType = InterceptType(6);
        /// x86_64: an SMI.
        pub const X64_APIC_SMI: InterceptType = InterceptType(7);
        /// A hypercall.
        pub const HYPERCALL: InterceptType = InterceptType(8);
        /// x86_64: INIT or start-up.
        pub const X64_APIC_INIT_SIPI: InterceptType = InterceptType(9);
        /// x86_64: a write to an APIC register.
        pub const X64_APIC_WRITE: InterceptType = InterceptType(0xb);
        /// x86_64: one MSR; named by Linux.
        pub const X64_MSR_INDEX: InterceptType = InterceptType(0xc);
        /// A connection that nobody knows.
        pub const UNKNOWN_SYNIC_CONNECTION: InterceptType = InterceptType(0xd);
        /// x86_64: an EOI.
        pub const X64_APIC_EOI: InterceptType = InterceptType(0xe);
        /// retarget_device_interrupt for a device that nobody knows.
        pub const RETARGET_INTERRUPT_WITH_UNKNOWN_DEVICE_ID: InterceptType = InterceptType(0xf);
        /// x86_64: an exception after the instruction.
        pub const X64_EXCEPTION_TRAP: InterceptType = InterceptType(0x10);
        /// x86_64: a range of I/O ports.
        pub const X64_IO_PORT_RANGE: InterceptType = InterceptType(0x11);
        /// arm64: a register.
        pub const REGISTER: InterceptType = InterceptType(0x12);
        /// arm64: SYSTEM_RESET2 or SYSTEM_OFF2 of PSCI.
        pub const SYSTEM_RESET_EXTENDED: InterceptType = InterceptType(0x13);
    }

    /// Which accesses are intercepted.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct InterceptAccessTypeMask(pub u32);

    impl InterceptAccessTypeMask {
        /// Reads.
        pub const READ: InterceptAccessTypeMask = InterceptAccessTypeMask(1);
        /// Writes.
        pub const WRITE: InterceptAccessTypeMask = InterceptAccessTypeMask(2);
        /// Execution.
        pub const EXECUTE: InterceptAccessTypeMask = InterceptAccessTypeMask(4);
    }
    flags!(InterceptAccessTypeMask);

    /// Input of install_intercept.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct InstallInterceptInput {
        /// Partition; partition_id.self is the caller's own.
        pub partition_id: u64,
        /// Which accesses.
        pub access_type: InterceptAccessTypeMask,
        /// What.
        pub intercept_type: InterceptType,
        /// Of it: a port in bits 15..0 (of a range the last in 31..16), a leaf, an MSR or a mask in 31..0,
        /// an exception in 15..0.
        pub intercept_parameter: u64,
    }
    zeroed!(InstallInterceptInput);
    assert_extent!(InstallInterceptInput, 24, 8, 24, 8);
    assert_place!(InstallInterceptInput, (partition_id), !0, 0, 0);
    assert_place!(InstallInterceptInput, (access_type.0), !0, 8, 8);
    assert_place!(InstallInterceptInput, (intercept_type.0), !0, 12, 12);
    assert_place!(InstallInterceptInput, (intercept_parameter), !0, 16, 16);

    /// What CPUID shall give, by OpenVMM; the text has only the registers and masks.
    #[repr(C, align(4))]
    #[derive(Clone, Copy)]
    pub struct CpuidResultParameters {
        /// EAX before CPUID.
        pub input_eax: u32,
        /// ECX before it.
        pub input_ecx: u32,
        /// 1: ecx counts.
        pub subleaf_specific: u8,
        /// 1: whatever the hypervisor would give.
        pub always_override: u8,
        /// Zero.
        pub padding: u16,
        /// EAX.
        pub eax: u32,
        /// EAX: which bits count.
        pub eax_mask: u32,
        /// EBX.
        pub ebx: u32,
        /// EBX: which bits count.
        pub ebx_mask: u32,
        /// ECX.
        pub ecx: u32,
        /// ECX: which bits count.
        pub ecx_mask: u32,
        /// EDX.
        pub edx: u32,
        /// EDX: which bits count.
        pub edx_mask: u32,
    }
    zeroed!(CpuidResultParameters);
    assert_extent!(CpuidResultParameters, 44, 4, 44, 4);
    assert_place!(CpuidResultParameters, (input_eax), !0, 0, 0);
    assert_place!(CpuidResultParameters, (input_ecx), !0, 4, 4);
    assert_place!(CpuidResultParameters, (subleaf_specific), !0, 8, 8);
    assert_place!(CpuidResultParameters, (always_override), !0, 9, 9);
    assert_place!(CpuidResultParameters, (padding), !0, 10, 10);
    assert_place!(CpuidResultParameters, (eax), !0, 12, 12);
    assert_place!(CpuidResultParameters, (eax_mask), !0, 16, 16);
    assert_place!(CpuidResultParameters, (ebx), !0, 20, 20);
    assert_place!(CpuidResultParameters, (ebx_mask), !0, 24, 24);
    assert_place!(CpuidResultParameters, (ecx), !0, 28, 28);
    assert_place!(CpuidResultParameters, (ecx_mask), !0, 32, 32);
    assert_place!(CpuidResultParameters, (edx), !0, 36, 36);
    assert_place!(CpuidResultParameters, (edx_mask), !0, 40, 40);

    /// Input of register_intercept_result for CPUID. For an MSR there stand at 16 its index, an
    /// intercept_access_type_mask and an action (0 fault, 1 ignore writes and read 0), 32 bits each.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct RegisterInterceptResultInput {
        /// Partition; partition_id.self is the caller's own.
        pub partition_id: u64,
        /// Virtual processor.
        pub vp_index: u32,
        /// What.
        pub intercept_type: InterceptType,
        /// What the guest gets.
        pub parameters: CpuidResultParameters,
        /// Zero.
        pub reserved: u32,
    }
    zeroed!(RegisterInterceptResultInput);
    assert_extent!(RegisterInterceptResultInput, 64, 8, 64, 8);
    assert_place!(RegisterInterceptResultInput, (partition_id), !0, 0, 0);
    assert_place!(RegisterInterceptResultInput, (vp_index), !0, 8, 8);
    assert_place!(RegisterInterceptResultInput, (intercept_type.0), !0, 12, 12);
    assert_place!(RegisterInterceptResultInput, (parameters.input_eax), !0, 16, 16);
    assert_place!(RegisterInterceptResultInput, (reserved), !0, 60, 60);

    /// Input of unregister_intercept_result for CPUID. For an MSR there stand at 16 its index and an
    /// intercept_access_type_mask, 32 bits each.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct UnregisterInterceptResultInput {
        /// Partition; partition_id.self is the caller's own.
        pub partition_id: u64,
        /// Virtual processor.
        pub vp_index: u32,
        /// What.
        pub intercept_type: InterceptType,
        /// What was registered.
        pub parameters: CpuidResultParameters,
        /// Zero.
        pub reserved: u32,
    }
    zeroed!(UnregisterInterceptResultInput);
    assert_extent!(UnregisterInterceptResultInput, 64, 8, 64, 8);
    assert_place!(UnregisterInterceptResultInput, (partition_id), !0, 0, 0);
    assert_place!(UnregisterInterceptResultInput, (vp_index), !0, 8, 8);
    assert_place!(UnregisterInterceptResultInput, (intercept_type.0), !0, 12, 12);
    assert_place!(UnregisterInterceptResultInput, (parameters.input_eax), !0, 16, 16);
    assert_place!(UnregisterInterceptResultInput, (reserved), !0, 60, 60);

    /// Input of check_for_io_intercept.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct CheckForIoInterceptInput {
        /// Partition; partition_id.self is the caller's own.
        pub partition_id: u64,
        /// Virtual processor.
        pub vp_index: u32,
        /// Virtual trust level.
        pub target_vtl: InputVtl,
        /// Zero.
        pub padding: u8,
        /// I/O port.
        pub port: u16,
        /// Bytes: 1, 2 or 4.
        pub size: u8,
        /// 1: a write.
        pub is_write: u8,
        /// Padding.
        pub padding2: [u8; 6],
    }
    zeroed!(CheckForIoInterceptInput);
    assert_extent!(CheckForIoInterceptInput, 24, 8, 24, 8);
    assert_place!(CheckForIoInterceptInput, (partition_id), !0, 0, 0);
    assert_place!(CheckForIoInterceptInput, (vp_index), !0, 8, 8);
    assert_place!(CheckForIoInterceptInput, (target_vtl.0), !0, 12, 12);
    assert_place!(CheckForIoInterceptInput, (padding), !0, 13, 13);
    assert_place!(CheckForIoInterceptInput, (port), !0, 14, 14);
    assert_place!(CheckForIoInterceptInput, (size), !0, 16, 16);
    assert_place!(CheckForIoInterceptInput, (is_write), !0, 17, 17);
    assert_place!(CheckForIoInterceptInput, (padding2[0]), !0, 18, 18);

    /// Output of check_for_io_intercept.
    #[repr(C)]
    #[derive(Clone, Copy)]
    pub struct CheckForIoInterceptOutput {
        /// 1: it would be intercepted.
        pub intercept: u8,
        /// Padding.
        pub padding: [u8; 7],
    }
    zeroed!(CheckForIoInterceptOutput);
    assert_extent!(CheckForIoInterceptOutput, 8, 1, 8, 1);
    assert_place!(CheckForIoInterceptOutput, (intercept), !0, 0, 0);
    assert_place!(CheckForIoInterceptOutput, (padding[0]), !0, 1, 1);

    /// Which register of arm64 is intercepted.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct InterceptParametersEx {
        /// A register_name_arm64.
        pub register_name: u32,
        /// Which accesses.
        pub access_type_mask: InterceptAccessTypeMask,
        /// Which bits, when written.
        pub write_intercept_mask: u64,
        /// Zero.
        pub reserved: [u64; 14],
    }
    zeroed!(InterceptParametersEx);
    assert_extent!(InterceptParametersEx, 128, 8, 128, 8);
    assert_place!(InterceptParametersEx, (register_name), !0, 0, 0);
    assert_place!(InterceptParametersEx, (access_type_mask.0), !0, 4, 4);
    assert_place!(InterceptParametersEx, (write_intercept_mask), !0, 8, 8);
    assert_place!(InterceptParametersEx, (reserved[0]), !0, 16, 16);

    /// Input of install_intercept_ex: a header of 48 bytes and what is intercepted.
    #[repr(C)]
    #[derive(Clone, Copy)]
    pub struct InstallInterceptExInput {
        /// Partition; partition_id.self is the caller's own.
        pub partition_id: u64,
        /// Virtual trust level that gets the intercept.
        pub intercepting_input_vtl: InputVtl,
        /// Zero.
        pub padding: [u8; 3],
        /// What.
        pub intercept_type: InterceptType,
        /// Zero.
        pub reserved: [u64; 4],
        /// Of it.
        pub parameters: [InterceptParametersEx; 0],
    }
    zeroed!(InstallInterceptExInput);
    assert_extent!(InstallInterceptExInput, 48, 8, 48, 8);
    assert_place!(InstallInterceptExInput, (partition_id), !0, 0, 0);
    assert_place!(InstallInterceptExInput, (intercepting_input_vtl.0), !0, 8, 8);
    assert_place!(InstallInterceptExInput, (padding[0]), !0, 9, 9);
    assert_place!(InstallInterceptExInput, (intercept_type.0), !0, 12, 12);
    assert_place!(InstallInterceptExInput, (reserved[0]), !0, 16, 16);

    /// Kinds of access, in messages.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct InterceptAccessType(pub u8);

    impl InterceptAccessType {
        /// A read.
        pub const READ: InterceptAccessType = InterceptAccessType(0);
        /// A write.
        pub const WRITE: InterceptAccessType = InterceptAccessType(1);
        /// Execution.
        pub const EXECUTE: InterceptAccessType = InterceptAccessType(2);
    }

    /// State of a virtual processor of x86_64, in messages.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct X64VpExecutionState(pub u16);

    impl X64VpExecutionState {
        /// Privilege level.
        pub const CPL: X64VpExecutionState = X64VpExecutionState(3);
        /// CR0.PE.
        pub const CR0_PE: X64VpExecutionState = X64VpExecutionState(4);
        /// CR0.AM.
        pub const CR0_AM: X64VpExecutionState = X64VpExecutionState(8);
        /// EFER.LMA.
        pub const EFER_LMA: X64VpExecutionState = X64VpExecutionState(0x10);
        /// A breakpoint is active.
        pub const DEBUG_ACTIVE: X64VpExecutionState = X64VpExecutionState(0x20);
        /// An interruption waits.
        pub const INTERRUPTION_PENDING: X64VpExecutionState = X64VpExecutionState(0x40);
        /// Virtual trust level.
        pub const VTL: X64VpExecutionState = X64VpExecutionState(0x780);
        /// In an enclave.
        pub const ENCLAVE_MODE: X64VpExecutionState = X64VpExecutionState(0x800);
        /// In the shadow of an instruction.
        pub const INTERRUPT_SHADOW: X64VpExecutionState = X64VpExecutionState(0x1000);
        /// A virtualization fault is being handled.
        pub const VIRTUALIZATION_FAULT_ACTIVE: X64VpExecutionState = X64VpExecutionState(0x2000);
    }
    flags!(X64VpExecutionState);

    /// Begins the payload of a message of an intercept on x86_64.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct X64InterceptMessageHeader {
        /// Virtual processor.
        pub vp_index: u32,
        /// Length of the instruction in bits 3..0, CR8 in 7..4.
        pub instruction_length_and_cr8: u8,
        /// Kind of access.
        pub intercept_access_type: InterceptAccessType,
        /// State.
        pub execution_state: X64VpExecutionState,
        /// CS: base.
        pub cs_base: u64,
        /// CS: limit.
        pub cs_limit: u32,
        /// CS: selector.
        pub cs_selector: u16,
        /// CS: attributes.
        pub cs_attributes: u16,
        /// RIP.
        pub rip: u64,
        /// RFLAGS.
        pub rflags: u64,
    }
    zeroed!(X64InterceptMessageHeader);
    assert_extent!(X64InterceptMessageHeader, 40, 8, 40, 8);
    assert_place!(X64InterceptMessageHeader, (vp_index), !0, 0, 0);
    assert_place!(X64InterceptMessageHeader, (instruction_length_and_cr8), !0, 4, 4);
    assert_place!(X64InterceptMessageHeader, (intercept_access_type.0), !0, 5, 5);
    assert_place!(X64InterceptMessageHeader, (execution_state.0), !0, 6, 6);
    assert_place!(X64InterceptMessageHeader, (cs_base), !0, 8, 8);
    assert_place!(X64InterceptMessageHeader, (cs_limit), !0, 16, 16);
    assert_place!(X64InterceptMessageHeader, (cs_selector), !0, 20, 20);
    assert_place!(X64InterceptMessageHeader, (cs_attributes), !0, 22, 22);
    assert_place!(X64InterceptMessageHeader, (rip), !0, 24, 24);
    assert_place!(X64InterceptMessageHeader, (rflags), !0, 32, 32);

    /// What a message of an intercepted access holds.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct X64MemoryAccessInfo(pub u8);

    impl X64MemoryAccessInfo {
        /// The guest-virtual address.
        pub const GVA_VALID: X64MemoryAccessInfo = X64MemoryAccessInfo(1);
        /// And what it translates to.
        pub const GVA_GPA_VALID: X64MemoryAccessInfo = X64MemoryAccessInfo(2);
        /// Output of a call is still to be written.
        pub const HYPERCALL_OUTPUT_PENDING: X64MemoryAccessInfo = X64MemoryAccessInfo(4);
        /// The TLB is locked.
        pub const TLB_LOCKED_NO_OVERLAY: X64MemoryAccessInfo = X64MemoryAccessInfo(8);
    }
    flags!(X64MemoryAccessInfo);

    /// Payload of a message of intercepted memory on x86_64.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct X64MemoryInterceptMessage {
        /// Its beginning.
        pub header: X64InterceptMessageHeader,
        /// How the page is cached.
        pub cache_type: u32,
        /// Bytes of the instruction.
        pub instruction_byte_count: u8,
        /// What there is.
        pub memory_access_info: X64MemoryAccessInfo,
        /// Priority of the task.
        pub tpr_priority: u8,
        /// Zero.
        pub reserved1: u8,
        /// Guest-virtual address.
        pub guest_virtual_address: u64,
        /// Guest-physical address.
        pub guest_physical_address: u64,
        /// The instruction.
        pub instruction_bytes: [u8; 16],
    }
    zeroed!(X64MemoryInterceptMessage);
    assert_extent!(X64MemoryInterceptMessage, 80, 8, 80, 8);
    assert_place!(X64MemoryInterceptMessage, (header.vp_index), !0, 0, 0);
    assert_place!(X64MemoryInterceptMessage, (cache_type), !0, 40, 40);
    assert_place!(X64MemoryInterceptMessage, (instruction_byte_count), !0, 44, 44);
    assert_place!(X64MemoryInterceptMessage, (memory_access_info.0), !0, 45, 45);
    assert_place!(X64MemoryInterceptMessage, (tpr_priority), !0, 46, 46);
    assert_place!(X64MemoryInterceptMessage, (reserved1), !0, 47, 47);
    assert_place!(X64MemoryInterceptMessage, (guest_virtual_address), !0, 48, 48);
    assert_place!(X64MemoryInterceptMessage, (guest_physical_address), !0, 56, 56);
    assert_place!(X64MemoryInterceptMessage, (instruction_bytes[0]), !0, 64, 64);

    /// Input of send_synthetic_cluster_ipi.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct SendIpiInput {
        /// Vector, 0x10 to 0xff.
        pub vector: u32,
        /// Virtual trust level.
        pub target_vtl: InputVtl,
        /// Padding.
        pub padding: [u8; 3],
        /// Bit i: virtual processor i.
        pub processor_mask: u64,
    }
    zeroed!(SendIpiInput);
    assert_extent!(SendIpiInput, 16, 8, 16, 8);
    assert_place!(SendIpiInput, (vector), !0, 0, 0);
    assert_place!(SendIpiInput, (target_vtl.0), !0, 4, 4);
    assert_place!(SendIpiInput, (padding[0]), !0, 5, 5);
    assert_place!(SendIpiInput, (processor_mask), !0, 8, 8);

    /// Input of send_synthetic_cluster_ipi_ex: the header of 24 bytes and the banks of a vp_set.
    #[repr(C)]
    #[derive(Clone, Copy)]
    pub struct SendIpiExInput {
        /// Vector, 0x10 to 0xff.
        pub vector: u32,
        /// Virtual trust level.
        pub target_vtl: InputVtl,
        /// Padding.
        pub padding: [u8; 3],
        /// How the set of virtual processors is written.
        pub format: VpSetFormat,
        /// Bit i: there is an element for bank i.
        pub valid_bank_mask: u64,
        /// One element for each such bank.
        pub bank_contents: [u64; 0],
    }
    zeroed!(SendIpiExInput);
    assert_extent!(SendIpiExInput, 24, 8, 24, 4);
    assert_place!(SendIpiExInput, (vector), !0, 0, 0);
    assert_place!(SendIpiExInput, (target_vtl.0), !0, 4, 4);
    assert_place!(SendIpiExInput, (padding[0]), !0, 5, 5);
    assert_place!(SendIpiExInput, (format.0), !0, 8, 8);
    assert_place!(SendIpiExInput, (valid_bank_mask), !0, 16, 16);

    // ipi_vector: Vectors that can be sent.
    /// The lowest.
    pub const IPI_VECTOR_LOW: u32 = 0x10;
    /// The highest.
    pub const IPI_VECTOR_HIGH: u32 = 0xff;

    /// Where a device's interrupt comes from.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct InterruptSource(pub u32);

    impl InterruptSource {
        /// A message (MSI, MSI-X).
        pub const MSI: InterruptSource = InterruptSource(1);
        /// The I/O APIC.
        pub const IOAPIC: InterruptSource = InterruptSource(2);
    }

    /// A device's interrupt.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct InterruptEntry {
        /// Where it comes from.
        pub source: InterruptSource,
        /// Reserved.
        pub reserved1: u32,
        /// Of a message: the address in bits 31..0, the data in 63..32.
        pub data: u64,
    }
    zeroed!(InterruptEntry);
    assert_extent!(InterruptEntry, 16, 8, 16, 8);
    assert_place!(InterruptEntry, (source.0), !0, 0, 0);
    assert_place!(InterruptEntry, (reserved1), !0, 4, 4);
    assert_place!(InterruptEntry, (data), !0, 8, 8);

    /// Flags of device_interrupt_target.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct DeviceInterruptTargetFlags(pub u32);

    impl DeviceInterruptTargetFlags {
        /// To all of the set; else to any one.
        pub const MULTICAST: DeviceInterruptTargetFlags = DeviceInterruptTargetFlags(1);
        /// The set is a vp_set.
        pub const PROCESSOR_SET: DeviceInterruptTargetFlags = DeviceInterruptTargetFlags(2);
        /// For a proxy; named by OpenVMM.
        pub const PROXY_REDIRECT: DeviceInterruptTargetFlags = DeviceInterruptTargetFlags(4);
    }
    flags!(DeviceInterruptTargetFlags);

    /// Where a device's interrupt goes.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct DeviceInterruptTarget {
        /// Vector.
        pub vector: u32,
        /// How the set is written.
        pub flags: DeviceInterruptTargetFlags,
        /// Bit i: virtual processor i; or the format of a vp_set.
        pub mask_or_format: u64,
        /// Of a vp_set; its banks follow.
        pub valid_bank_mask: u64,
    }
    zeroed!(DeviceInterruptTarget);
    assert_extent!(DeviceInterruptTarget, 24, 8, 24, 8);
    assert_place!(DeviceInterruptTarget, (vector), !0, 0, 0);
    assert_place!(DeviceInterruptTarget, (flags.0), !0, 4, 4);
    assert_place!(DeviceInterruptTarget, (mask_or_format), !0, 8, 8);
    assert_place!(DeviceInterruptTarget, (valid_bank_mask), !0, 16, 16);

    /// Input of retarget_device_interrupt. Where the target is a mask it ends after it.
    #[repr(C)]
    #[derive(Clone, Copy)]
    pub struct RetargetDeviceInterruptInput {
        /// partition_id.self.
        pub partition_id: u64,
        /// The device's logical id, given by the host.
        pub device_id: u64,
        /// The interrupt.
        pub int_entry: InterruptEntry,
        /// Zero.
        pub reserved2: u64,
        /// Where it goes.
        pub int_target: DeviceInterruptTarget,
        /// Banks of a vp_set.
        pub bank_contents: [u64; 0],
    }
    zeroed!(RetargetDeviceInterruptInput);
    assert_extent!(RetargetDeviceInterruptInput, 64, 8, 64, 8);
    assert_place!(RetargetDeviceInterruptInput, (partition_id), !0, 0, 0);
    assert_place!(RetargetDeviceInterruptInput, (device_id), !0, 8, 8);
    assert_place!(RetargetDeviceInterruptInput, (int_entry.source.0), !0, 16, 16);
    assert_place!(RetargetDeviceInterruptInput, (reserved2), !0, 32, 32);
    assert_place!(RetargetDeviceInterruptInput, (int_target.vector), !0, 40, 40);

    /// Kinds of interrupts.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct InterruptType(pub u32);

    impl InterruptType {
        /// Fixed.
        pub const FIXED: InterruptType = InterruptType(0);
        /// To the lowest priority.
        pub const LOWESTPRIORITY: InterruptType = InterruptType(1);
        /// SMI.
        pub const SMI: InterruptType = InterruptType(2);
        /// Remote read.
        pub const REMOTEREAD: InterruptType = InterruptType(3);
        /// NMI.
        pub const NMI: InterruptType = InterruptType(4);
        /// INIT.
        pub const INIT: InterruptType = InterruptType(5);
        /// Start-up.
        pub const SIPI: InterruptType = InterruptType(6);
        /// External.
        pub const EXTINT: InterruptType = InterruptType(7);
        /// Local pin 0.
        pub const LOCALINT0: InterruptType = InterruptType(8);
        /// Local pin 1.
        pub const LOCALINT1: InterruptType = InterruptType(9);
    }

    /// How an interrupt is asserted.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct InterruptControl(pub u64);

    impl InterruptControl {
        /// An interrupt_type; on arm64 0.
        pub const INTERRUPT_TYPE: InterruptControl = InterruptControl(0xffffffff);
        /// x86_64: by level.
        pub const LEVEL_TRIGGERED: InterruptControl = InterruptControl(0x100000000);
        /// x86_64: the destination is a logical one.
        pub const LOGICAL_DEST_MODE: InterruptControl = InterruptControl(0x200000000);
        /// arm64: asserted, else not.
        pub const ASSERTED: InterruptControl = InterruptControl(0x400000000);
    }
    flags!(InterruptControl);

    /// A device's interrupt by message, as interrupt_entry has it: address and data of x86_64.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct MsiEntry(pub u64);

    impl MsiEntry {
        /// The destination is a logical one.
        pub const DESTINATION_MODE: MsiEntry = MsiEntry(4);
        /// To one of them.
        pub const REDIRECTION_HINT: MsiEntry = MsiEntry(8);
        /// Destination.
        pub const DESTINATION_ID: MsiEntry = MsiEntry(0xff000);
        /// 0xfee.
        pub const MSI_BASE: MsiEntry = MsiEntry(0xfff00000);
        /// Vector.
        pub const VECTOR: MsiEntry = MsiEntry(0xff00000000);
        /// Delivery mode.
        pub const DELIVERY_MODE: MsiEntry = MsiEntry(0x70000000000);
        /// Assert.
        pub const LEVEL_ASSERT: MsiEntry = MsiEntry(0x400000000000);
        /// By level.
        pub const TRIGGER_MODE: MsiEntry = MsiEntry(0x800000000000);
    }
    flags!(MsiEntry);

    /// A device's interrupt by the I/O APIC, as interrupt_entry has it.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct IoapicRte(pub u64);

    impl IoapicRte {
        /// Vector.
        pub const VECTOR: IoapicRte = IoapicRte(0xff);
        /// Delivery mode.
        pub const DELIVERY_MODE: IoapicRte = IoapicRte(0x700);
        /// The destination is a logical one.
        pub const DESTINATION_MODE: IoapicRte = IoapicRte(0x800);
        /// It waits.
        pub const DELIVERY_STATUS: IoapicRte = IoapicRte(0x1000);
        /// Low is active.
        pub const INTERRUPT_POLARITY: IoapicRte = IoapicRte(0x2000);
        /// It is being handled.
        pub const REMOTE_IRR: IoapicRte = IoapicRte(0x4000);
        /// By level.
        pub const TRIGGER_MODE: IoapicRte = IoapicRte(0x8000);
        /// It is masked.
        pub const INTERRUPT_MASK: IoapicRte = IoapicRte(0x10000);
        /// Destination.
        pub const DESTINATION_ID: IoapicRte = IoapicRte(0xff00000000000000);
    }
    flags!(IoapicRte);

    /// Input of assert_virtual_interrupt.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct AssertVirtualInterruptInput {
        /// Partition; partition_id.self is the caller's own.
        pub partition_id: u64,
        /// How.
        pub control: InterruptControl,
        /// Destination: an APIC id or a set of logical ids.
        pub dest_addr: u64,
        /// Vector.
        pub vector: u32,
        /// Virtual trust level.
        pub target_vtl: u8,
        /// Zero.
        pub rsvd_z0: u8,
        /// Zero.
        pub rsvd_z1: u16,
    }
    zeroed!(AssertVirtualInterruptInput);
    assert_extent!(AssertVirtualInterruptInput, 32, 8, 32, 8);
    assert_place!(AssertVirtualInterruptInput, (partition_id), !0, 0, 0);
    assert_place!(AssertVirtualInterruptInput, (control.0), !0, 8, 8);
    assert_place!(AssertVirtualInterruptInput, (dest_addr), !0, 16, 16);
    assert_place!(AssertVirtualInterruptInput, (vector), !0, 24, 24);
    assert_place!(AssertVirtualInterruptInput, (target_vtl), !0, 28, 28);
    assert_place!(AssertVirtualInterruptInput, (rsvd_z0), !0, 29, 29);
    assert_place!(AssertVirtualInterruptInput, (rsvd_z1), !0, 30, 30);

    /// Input of clear_virtual_interrupt.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct ClearVirtualInterruptInput {
        /// Partition; partition_id.self is the caller's own.
        pub partition_id: u64,
    }
    zeroed!(ClearVirtualInterruptInput);
    assert_extent!(ClearVirtualInterruptInput, 8, 8, 8, 8);
    assert_place!(ClearVirtualInterruptInput, (partition_id), !0, 0, 0);

    /// Input of get_vp_set_from_mda.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct GetVpSetFromMdaInput {
        /// Partition; partition_id.self is the caller's own.
        pub partition_id: u64,
        /// Destination, as in a message of a device.
        pub destination_address: u64,
        /// Virtual trust level.
        pub target_vtl: u8,
        /// 1: the destination is a logical one.
        pub logical_destination_mode: u8,
        /// Zero.
        pub reserved: [u8; 6],
    }
    zeroed!(GetVpSetFromMdaInput);
    assert_extent!(GetVpSetFromMdaInput, 24, 8, 24, 8);
    assert_place!(GetVpSetFromMdaInput, (partition_id), !0, 0, 0);
    assert_place!(GetVpSetFromMdaInput, (destination_address), !0, 8, 8);
    assert_place!(GetVpSetFromMdaInput, (target_vtl), !0, 16, 16);
    assert_place!(GetVpSetFromMdaInput, (logical_destination_mode), !0, 17, 17);
    assert_place!(GetVpSetFromMdaInput, (reserved[0]), !0, 18, 18);

    /// Output of get_vp_set_from_mda: a vp_set; one page holds at most 510 of the banks.
    #[repr(C)]
    #[derive(Clone, Copy)]
    pub struct GetVpSetFromMdaOutput {
        /// How the set is written.
        pub format: VpSetFormat,
        /// Bit i: there is an element for bank i.
        pub valid_bank_mask: u64,
        /// One element for each such bank.
        pub bank_contents: [u64; 0],
    }
    zeroed!(GetVpSetFromMdaOutput);
    assert_extent!(GetVpSetFromMdaOutput, 16, 8, 16, 4);
    assert_place!(GetVpSetFromMdaOutput, (format.0), !0, 0, 0);
    assert_place!(GetVpSetFromMdaOutput, (valid_bank_mask), !0, 8, 8);

    /// Input of set_virtual_interrupt_target.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct SetVirtualInterruptTargetInput {
        /// Partition; partition_id.self is the caller's own.
        pub partition_id: u64,
        /// The interrupt.
        pub interrupt_id: u32,
        /// Virtual processor.
        pub vp_index: u32,
        /// Virtual trust level.
        pub vtl: u8,
        /// Padding.
        pub padding: [u8; 7],
    }
    zeroed!(SetVirtualInterruptTargetInput);
    assert_extent!(SetVirtualInterruptTargetInput, 24, 8, 24, 8);
    assert_place!(SetVirtualInterruptTargetInput, (partition_id), !0, 0, 0);
    assert_place!(SetVirtualInterruptTargetInput, (interrupt_id), !0, 8, 8);
    assert_place!(SetVirtualInterruptTargetInput, (vp_index), !0, 12, 12);
    assert_place!(SetVirtualInterruptTargetInput, (vtl), !0, 16, 16);
    assert_place!(SetVirtualInterruptTargetInput, (padding[0]), !0, 17, 17);

    /// What triggers a device's interrupt.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct InterruptTriggerMode(pub u32);

    impl InterruptTriggerMode {
        /// An edge.
        pub const EDGE: InterruptTriggerMode = InterruptTriggerMode(0);
        /// A level.
        pub const LEVEL: InterruptTriggerMode = InterruptTriggerMode(1);
    }

    /// A device's interrupt, as it is to be mapped.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct DeviceInterruptDescriptor {
        /// An interrupt_type.
        pub interrupt_type: u32,
        /// What triggers it.
        pub trigger_mode: InterruptTriggerMode,
        /// How many vectors.
        pub vector_count: u32,
        /// Zero.
        pub reserved: u32,
        /// Where it goes.
        pub target: DeviceInterruptTarget,
    }
    zeroed!(DeviceInterruptDescriptor);
    assert_extent!(DeviceInterruptDescriptor, 40, 8, 40, 8);
    assert_place!(DeviceInterruptDescriptor, (interrupt_type), !0, 0, 0);
    assert_place!(DeviceInterruptDescriptor, (trigger_mode.0), !0, 4, 4);
    assert_place!(DeviceInterruptDescriptor, (vector_count), !0, 8, 8);
    assert_place!(DeviceInterruptDescriptor, (reserved), !0, 12, 12);
    assert_place!(DeviceInterruptDescriptor, (target.vector), !0, 16, 16);

    /// Input of map_device_interrupt; the layout is Linux's.
    #[repr(C)]
    #[derive(Clone, Copy)]
    pub struct MapDeviceInterruptInput {
        /// Partition; partition_id.self is the caller's own.
        pub partition_id: u64,
        /// The device.
        pub device_id: u64,
        /// Zero.
        pub flags: u32,
        /// First entry of the remapping table.
        pub base_irt_idx: u32,
        /// The interrupt as the guest sees it.
        pub logical_interrupt_entry: InterruptEntry,
        /// What it is.
        pub interrupt_descriptor: DeviceInterruptDescriptor,
        /// Banks of a vp_set.
        pub bank_contents: [u64; 0],
    }
    zeroed!(MapDeviceInterruptInput);
    assert_extent!(MapDeviceInterruptInput, 80, 8, 80, 8);
    assert_place!(MapDeviceInterruptInput, (partition_id), !0, 0, 0);
    assert_place!(MapDeviceInterruptInput, (device_id), !0, 8, 8);
    assert_place!(MapDeviceInterruptInput, (flags), !0, 16, 16);
    assert_place!(MapDeviceInterruptInput, (base_irt_idx), !0, 20, 20);
    assert_place!(MapDeviceInterruptInput, (logical_interrupt_entry.source.0), !0, 24, 24);
    assert_place!(MapDeviceInterruptInput, (interrupt_descriptor.interrupt_type), !0, 40, 40);

    /// Output of map_device_interrupt.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct MapDeviceInterruptOutput {
        /// The interrupt as the device must raise it.
        pub interrupt_entry: InterruptEntry,
        /// No longer used.
        pub ext_status_deprecated: [u64; 5],
    }
    zeroed!(MapDeviceInterruptOutput);
    assert_extent!(MapDeviceInterruptOutput, 56, 8, 56, 8);
    assert_place!(MapDeviceInterruptOutput, (interrupt_entry.source.0), !0, 0, 0);
    assert_place!(MapDeviceInterruptOutput, (ext_status_deprecated[0]), !0, 16, 16);

    /// Input of unmap_device_interrupt.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct UnmapDeviceInterruptInput {
        /// Partition; partition_id.self is the caller's own.
        pub partition_id: u64,
        /// The device.
        pub device_id: u64,
        /// The interrupt as the device raises it.
        pub interrupt_entry: InterruptEntry,
        /// Zero.
        pub flags: u32,
        /// Padding; Linux's struct ends before it.
        pub padding: u32,
    }
    zeroed!(UnmapDeviceInterruptInput);
    assert_extent!(UnmapDeviceInterruptInput, 40, 8, 40, 8);
    assert_place!(UnmapDeviceInterruptInput, (partition_id), !0, 0, 0);
    assert_place!(UnmapDeviceInterruptInput, (device_id), !0, 8, 8);
    assert_place!(UnmapDeviceInterruptInput, (interrupt_entry.source.0), !0, 16, 16);
    assert_place!(UnmapDeviceInterruptInput, (flags), !0, 32, 32);
    assert_place!(UnmapDeviceInterruptInput, (padding), !0, 36, 36);

    /// Input of deposit_memory.
    #[repr(C)]
    #[derive(Clone, Copy)]
    pub struct DepositMemoryInput {
        /// Partition; partition_id.self is the caller's own.
        pub partition_id: u64,
        /// Pages of the caller, by guest-physical page number.
        pub gpa_page_list: [u64; 0],
    }
    zeroed!(DepositMemoryInput);
    assert_extent!(DepositMemoryInput, 8, 8, 8, 4);
    assert_place!(DepositMemoryInput, (partition_id), !0, 0, 0);

    /// Input of withdraw_memory and get_memory_balance.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct WithdrawMemoryInput {
        /// Partition; partition_id.self is the caller's own.
        pub partition_id: u64,
        /// From which memory.
        pub proximity_domain_info: ProximityDomainInfo,
    }
    zeroed!(WithdrawMemoryInput);
    assert_extent!(WithdrawMemoryInput, 16, 8, 16, 8);
    assert_place!(WithdrawMemoryInput, (partition_id), !0, 0, 0);
    assert_place!(WithdrawMemoryInput, (proximity_domain_info.domain_id), !0, 8, 8);

    /// Output of get_memory_balance.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct MemoryBalanceOutput {
        /// Pages that are free.
        pub pages_available: u64,
        /// Pages in use.
        pub pages_in_use: u64,
    }
    zeroed!(MemoryBalanceOutput);
    assert_extent!(MemoryBalanceOutput, 16, 8, 16, 8);
    assert_place!(MemoryBalanceOutput, (pages_available), !0, 0, 0);
    assert_place!(MemoryBalanceOutput, (pages_in_use), !0, 8, 8);

    /// How guest-physical pages are mapped.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct MapGpaFlags(pub u32);

    impl MapGpaFlags {
        /// It can be read.
        pub const READABLE: MapGpaFlags = MapGpaFlags(1);
        /// It can be written.
        pub const WRITABLE: MapGpaFlags = MapGpaFlags(2);
        /// It can be executed in kernel mode.
        pub const KERNEL_EXECUTABLE: MapGpaFlags = MapGpaFlags(4);
        /// It can be executed in user mode.
        pub const USER_EXECUTABLE: MapGpaFlags = MapGpaFlags(8);
        /// Its permissions can be adjusted; named by Linux.
        pub const ADJUSTABLE: MapGpaFlags = MapGpaFlags(0x8000);
        /// 1: no access; 2: reads as zeroes; 3: reads as ones.
        pub const SPECIAL: MapGpaFlags = MapGpaFlags(0x30000);
        /// No overlay may cover it.
        pub const NO_OVERLAY: MapGpaFlags = MapGpaFlags(0x100000);
        /// It is not cached.
        pub const NOT_CACHED: MapGpaFlags = MapGpaFlags(0x200000);
        /// Not accessed from now on.
        pub const CLEAR_ACCESSED: MapGpaFlags = MapGpaFlags(0x1000000);
        /// Accessed.
        pub const SET_ACCESSED: MapGpaFlags = MapGpaFlags(0x2000000);
        /// Not written from now on.
        pub const CLEAR_DIRTY: MapGpaFlags = MapGpaFlags(0x4000000);
        /// Written.
        pub const SET_DIRTY: MapGpaFlags = MapGpaFlags(0x8000000);
        /// Do not note that it was accessed.
        pub const DONT_SET_RANGE_ACCESSED: MapGpaFlags = MapGpaFlags(0x10000000);
        /// The pages are large ones.
        pub const LARGE_PAGE: MapGpaFlags = MapGpaFlags(0x80000000);
    }
    flags!(MapGpaFlags);

    // map_gpa_special: Combinations of map_gpa_flags.
    /// No permission.
    pub const MAP_GPA_SPECIAL_PERMISSIONS_NONE: u32 = 0;
    /// In kernel and user mode.
    pub const MAP_GPA_SPECIAL_EXECUTABLE: u32 = 0xc;
    /// All permissions.
    pub const MAP_GPA_SPECIAL_PERMISSIONS_MASK: u32 = 0xf;
    /// No access, without unmapping.
    pub const MAP_GPA_SPECIAL_NO_ACCESS: u32 = 0x10000;
    /// Reads as zeroes.
    pub const MAP_GPA_SPECIAL_ZEROED: u32 = 0x20000;
    /// Reads as ones.
    pub const MAP_GPA_SPECIAL_ONES: u32 = 0x30000;

    /// Input of map_gpa_pages.
    #[repr(C)]
    #[derive(Clone, Copy)]
    pub struct MapGpaPagesInput {
        /// The child.
        pub target_partition_id: u64,
        /// Its guest-physical page number for the first page.
        pub target_gpa_base: u64,
        /// How.
        pub map_flags: MapGpaFlags,
        /// Zero.
        pub padding: u32,
        /// Pages of the caller, by guest-physical page number.
        pub source_gpa_page_list: [u64; 0],
    }
    zeroed!(MapGpaPagesInput);
    assert_extent!(MapGpaPagesInput, 24, 8, 24, 4);
    assert_place!(MapGpaPagesInput, (target_partition_id), !0, 0, 0);
    assert_place!(MapGpaPagesInput, (target_gpa_base), !0, 8, 8);
    assert_place!(MapGpaPagesInput, (map_flags.0), !0, 16, 16);
    assert_place!(MapGpaPagesInput, (padding), !0, 20, 20);

    /// Flags of unmap_gpa_pages.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct UnmapGpaFlags(pub u32);

    impl UnmapGpaFlags {
        /// Keep the memory ready. The table numbers it 1 and the next 2, which are masks.
        pub const KEEP_PRECOMMITTED: UnmapGpaFlags = UnmapGpaFlags(1);
        /// The pages are large ones.
        pub const LARGE_PAGE: UnmapGpaFlags = UnmapGpaFlags(2);
    }
    flags!(UnmapGpaFlags);

    /// Input of unmap_gpa_pages, whose rep count says how many pages.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct UnmapGpaPagesInput {
        /// The child.
        pub target_partition_id: u64,
        /// Guest-physical page number of the first page.
        pub target_gpa_base: u64,
        /// How.
        pub unmap_flags: UnmapGpaFlags,
        /// Zero.
        pub padding: u32,
    }
    zeroed!(UnmapGpaPagesInput);
    assert_extent!(UnmapGpaPagesInput, 24, 8, 24, 8);
    assert_place!(UnmapGpaPagesInput, (target_partition_id), !0, 0, 0);
    assert_place!(UnmapGpaPagesInput, (target_gpa_base), !0, 8, 8);
    assert_place!(UnmapGpaPagesInput, (unmap_flags.0), !0, 16, 16);
    assert_place!(UnmapGpaPagesInput, (padding), !0, 20, 20);

    /// What became of read_gpa or write_gpa.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct AccessGpaResult {
        /// 0 is success.
        pub result_code: u32,
        /// Zero.
        pub reserved: u32,
    }
    zeroed!(AccessGpaResult);
    assert_extent!(AccessGpaResult, 8, 8, 8, 8);
    assert_place!(AccessGpaResult, (result_code), !0, 0, 0);
    assert_place!(AccessGpaResult, (reserved), !0, 4, 4);

    /// Input of read_gpa; the layout is that of TLFS 2.0.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct ReadGpaInput {
        /// Partition; partition_id.self is the caller's own.
        pub partition_id: u64,
        /// Virtual processor in whose name.
        pub vp_index: u32,
        /// Bytes, at most 16.
        pub byte_count: u32,
        /// Guest-physical address.
        pub base_gpa: u64,
        /// How.
        pub control_flags: u64,
    }
    zeroed!(ReadGpaInput);
    assert_extent!(ReadGpaInput, 32, 8, 32, 8);
    assert_place!(ReadGpaInput, (partition_id), !0, 0, 0);
    assert_place!(ReadGpaInput, (vp_index), !0, 8, 8);
    assert_place!(ReadGpaInput, (byte_count), !0, 12, 12);
    assert_place!(ReadGpaInput, (base_gpa), !0, 16, 16);
    assert_place!(ReadGpaInput, (control_flags), !0, 24, 24);

    /// Output of read_gpa.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct ReadGpaOutput {
        /// What became of it.
        pub access_result: AccessGpaResult,
        /// The first 8 bytes.
        pub data_low: u64,
        /// The next 8 bytes.
        pub data_high: u64,
    }
    zeroed!(ReadGpaOutput);
    assert_extent!(ReadGpaOutput, 24, 8, 24, 8);
    assert_place!(ReadGpaOutput, (access_result.result_code), !0, 0, 0);
    assert_place!(ReadGpaOutput, (data_low), !0, 8, 8);
    assert_place!(ReadGpaOutput, (data_high), !0, 16, 16);

    /// Input of write_gpa; the layout is that of TLFS 2.0.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct WriteGpaInput {
        /// Partition; partition_id.self is the caller's own.
        pub partition_id: u64,
        /// Virtual processor in whose name.
        pub vp_index: u32,
        /// Bytes, at most 16.
        pub byte_count: u32,
        /// Guest-physical address.
        pub base_gpa: u64,
        /// How.
        pub control_flags: u64,
        /// The first 8 bytes.
        pub data_low: u64,
        /// The next 8 bytes.
        pub data_high: u64,
    }
    zeroed!(WriteGpaInput);
    assert_extent!(WriteGpaInput, 48, 8, 48, 8);
    assert_place!(WriteGpaInput, (partition_id), !0, 0, 0);
    assert_place!(WriteGpaInput, (vp_index), !0, 8, 8);
    assert_place!(WriteGpaInput, (byte_count), !0, 12, 12);
    assert_place!(WriteGpaInput, (base_gpa), !0, 16, 16);
    assert_place!(WriteGpaInput, (control_flags), !0, 24, 24);
    assert_place!(WriteGpaInput, (data_low), !0, 32, 32);
    assert_place!(WriteGpaInput, (data_high), !0, 40, 40);

    /// An element of map_sparse_gpa_pages.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct GpaMapping {
        /// Guest-physical page number of the child.
        pub target_page_number: u64,
        /// Guest-physical page number of the caller.
        pub source_page_number: u64,
    }
    zeroed!(GpaMapping);
    assert_extent!(GpaMapping, 16, 8, 16, 8);
    assert_place!(GpaMapping, (target_page_number), !0, 0, 0);
    assert_place!(GpaMapping, (source_page_number), !0, 8, 8);

    /// Input of map_sparse_gpa_pages.
    #[repr(C)]
    #[derive(Clone, Copy)]
    pub struct MapSparseGpaPagesInput {
        /// The child.
        pub target_partition_id: u64,
        /// How.
        pub map_flags: MapGpaFlags,
        /// Zero.
        pub padding: u32,
        /// The pages.
        pub page_list: [GpaMapping; 0],
    }
    zeroed!(MapSparseGpaPagesInput);
    assert_extent!(MapSparseGpaPagesInput, 16, 8, 16, 8);
    assert_place!(MapSparseGpaPagesInput, (target_partition_id), !0, 0, 0);
    assert_place!(MapSparseGpaPagesInput, (map_flags.0), !0, 8, 8);
    assert_place!(MapSparseGpaPagesInput, (padding), !0, 12, 12);

    /// Input of modify_sparse_gpa_pages.
    #[repr(C)]
    #[derive(Clone, Copy)]
    pub struct ModifySparseGpaPagesInput {
        /// The child.
        pub target_partition_id: u64,
        /// How.
        pub map_flags: MapGpaFlags,
        /// Zero.
        pub rsvdz: u32,
        /// Guest-physical page numbers.
        pub gpa_page_list: [u64; 0],
    }
    zeroed!(ModifySparseGpaPagesInput);
    assert_extent!(ModifySparseGpaPagesInput, 16, 8, 16, 4);
    assert_place!(ModifySparseGpaPagesInput, (target_partition_id), !0, 0, 0);
    assert_place!(ModifySparseGpaPagesInput, (map_flags.0), !0, 8, 8);
    assert_place!(ModifySparseGpaPagesInput, (rsvdz), !0, 12, 12);

    /// Flags of get_gpa_pages_access_states.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct GpaPageAccessStateFlags(pub u64);

    impl GpaPageAccessStateFlags {
        /// Not accessed from now on.
        pub const CLEAR_ACCESSED: GpaPageAccessStateFlags = GpaPageAccessStateFlags(1);
        /// Accessed.
        pub const SET_ACCESSED: GpaPageAccessStateFlags = GpaPageAccessStateFlags(2);
        /// Not written from now on.
        pub const CLEAR_DIRTY: GpaPageAccessStateFlags = GpaPageAccessStateFlags(4);
        /// Written.
        pub const SET_DIRTY: GpaPageAccessStateFlags = GpaPageAccessStateFlags(8);
    }
    flags!(GpaPageAccessStateFlags);

    /// Input of get_gpa_pages_access_states; the layout is Linux's. The rep count says how many pages.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct GetGpaPagesAccessStatesInput {
        /// Partition; partition_id.self is the caller's own.
        pub partition_id: u64,
        /// What to do besides.
        pub flags: GpaPageAccessStateFlags,
        /// Guest-physical page number of the first page.
        pub hv_gpa_page_number: u64,
    }
    zeroed!(GetGpaPagesAccessStatesInput);
    assert_extent!(GetGpaPagesAccessStatesInput, 24, 8, 24, 8);
    assert_place!(GetGpaPagesAccessStatesInput, (partition_id), !0, 0, 0);
    assert_place!(GetGpaPagesAccessStatesInput, (flags.0), !0, 8, 8);
    assert_place!(GetGpaPagesAccessStatesInput, (hv_gpa_page_number), !0, 16, 16);

    /// How a page was used.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct GpaPageAccessState(pub u8);

    impl GpaPageAccessState {
        /// It was accessed.
        pub const ACCESSED: GpaPageAccessState = GpaPageAccessState(1);
        /// It was written.
        pub const DIRTY: GpaPageAccessState = GpaPageAccessState(2);
    }
    flags!(GpaPageAccessState);

    /// What a host may do with a page.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct HostAccess(pub u32);

    impl HostAccess {
        /// 1 read, 2 write, 3 both.
        pub const HOST_ACCESS: HostAccess = HostAccess(3);
    }
    flags!(HostAccess);

    /// Flags of acquire_sparse_spa_page_host_access and release_sparse_spa_page_host_access.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct ModifySpaPageHostAccessFlags(pub u32);

    impl ModifySpaPageHostAccessFlags {
        /// For nobody else.
        pub const MAKE_EXCLUSIVE: ModifySpaPageHostAccessFlags = ModifySpaPageHostAccessFlags(1);
        /// For others too.
        pub const MAKE_SHARED: ModifySpaPageHostAccessFlags = ModifySpaPageHostAccessFlags(2);
        /// Pages of 2 MiB.
        pub const LARGE_PAGE: ModifySpaPageHostAccessFlags = ModifySpaPageHostAccessFlags(4);
        /// Pages of 1 GiB.
        pub const HUGE_PAGE: ModifySpaPageHostAccessFlags = ModifySpaPageHostAccessFlags(8);
    }
    flags!(ModifySpaPageHostAccessFlags);

    /// Input of acquire_sparse_spa_page_host_access and release_sparse_spa_page_host_access; the layout is
    /// Linux's.
    #[repr(C)]
    #[derive(Clone, Copy)]
    pub struct ModifySparseSpaPageHostAccessInput {
        /// What the host may do.
        pub host_access: HostAccess,
        /// Flags.
        pub flags: ModifySpaPageHostAccessFlags,
        /// Partition; partition_id.self is the caller's own.
        pub partition_id: u64,
        /// System-physical page numbers.
        pub spa_page_list: [u64; 0],
    }
    zeroed!(ModifySparseSpaPageHostAccessInput);
    assert_extent!(ModifySparseSpaPageHostAccessInput, 16, 8, 16, 4);
    assert_place!(ModifySparseSpaPageHostAccessInput, (host_access.0), !0, 0, 0);
    assert_place!(ModifySparseSpaPageHostAccessInput, (flags.0), !0, 4, 4);
    assert_place!(ModifySparseSpaPageHostAccessInput, (partition_id), !0, 8, 8);

    /// How accept_gpa_pages takes pages.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct AcceptPageAttributes(pub u32);

    impl AcceptPageAttributes {
        /// 1: memory; 0: whatever it is.
        pub const MEMORY_TYPE: AcceptPageAttributes = AcceptPageAttributes(0x3f);
        /// 0: private; 3: shared.
        pub const HOST_VISIBILITY: AcceptPageAttributes = AcceptPageAttributes(0xc0);
        /// Bit i: there are permissions for virtual trust level i + 1.
        pub const VTL_SET: AcceptPageAttributes = AcceptPageAttributes(0x700);
    }
    flags!(AcceptPageAttributes);

    /// Input of accept_gpa_pages; the layout is OpenVMM's. The rep count says how many pages.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct AcceptGpaPagesInput {
        /// Partition; partition_id.self is the caller's own.
        pub partition_id: u64,
        /// How.
        pub page_attributes: AcceptPageAttributes,
        /// Permissions of virtual trust levels 1 and 2.
        pub vtl_permissions: [u16; 2],
        /// Guest-physical page number of the first page.
        pub gpa_page_base: u64,
    }
    zeroed!(AcceptGpaPagesInput);
    assert_extent!(AcceptGpaPagesInput, 24, 8, 24, 8);
    assert_place!(AcceptGpaPagesInput, (partition_id), !0, 0, 0);
    assert_place!(AcceptGpaPagesInput, (page_attributes.0), !0, 8, 8);
    assert_place!(AcceptGpaPagesInput, (vtl_permissions[0]), !0, 12, 12);
    assert_place!(AcceptGpaPagesInput, (gpa_page_base), !0, 16, 16);

    /// Whether a host sees a page.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct HostVisibility(pub u32);

    impl HostVisibility {
        /// No.
        pub const NOT_VISIBLE: HostVisibility = HostVisibility(0);
        /// It can read.
        pub const READ_ONLY: HostVisibility = HostVisibility(1);
        /// It can read and write.
        pub const READ_WRITE: HostVisibility = HostVisibility(3);
    }

    /// Input of modify_sparse_gpa_page_host_visibility: a header of 16 bytes and the pages, at most 510.
    #[repr(C)]
    #[derive(Clone, Copy)]
    pub struct ModifyHostVisibilityInput {
        /// Partition; partition_id.self is the caller's own.
        pub partition_id: u64,
        /// Whether the host sees them: bits 1..0, the others are zero.
        pub host_visibility: HostVisibility,
        /// Zero.
        pub reserved1: u32,
        /// Guest-physical page numbers.
        pub gpa_page_list: [u64; 0],
    }
    zeroed!(ModifyHostVisibilityInput);
    assert_extent!(ModifyHostVisibilityInput, 16, 8, 16, 4);
    assert_place!(ModifyHostVisibilityInput, (partition_id), !0, 0, 0);
    assert_place!(ModifyHostVisibilityInput, (host_visibility.0), !0, 8, 8);
    assert_place!(ModifyHostVisibilityInput, (reserved1), !0, 12, 12);

    /// Input of pin_gpa_page_ranges and unpin_gpa_page_ranges; the layout is OpenVMM's.
    #[repr(C)]
    #[derive(Clone, Copy)]
    pub struct PinGpaPageRangesInput {
        /// Zero.
        pub reserved: u64,
        /// The pages.
        pub ranges: [GpaPageRange; 0],
    }
    zeroed!(PinGpaPageRangesInput);
    assert_extent!(PinGpaPageRangesInput, 8, 8, 8, 4);
    assert_place!(PinGpaPageRangesInput, (reserved), !0, 0, 0);

    /// Input of query_sparse_gpa_page_host_visibility; the layout is OpenVMM's.
    #[repr(C)]
    #[derive(Clone, Copy)]
    pub struct QueryHostVisibilityInput {
        /// Partition; partition_id.self is the caller's own.
        pub partition_id: u64,
        /// Guest-physical page numbers.
        pub gpa_page_list: [u64; 0],
    }
    zeroed!(QueryHostVisibilityInput);
    assert_extent!(QueryHostVisibilityInput, 8, 8, 8, 4);
    assert_place!(QueryHostVisibilityInput, (partition_id), !0, 0, 0);

    // mmio: Sizes of the calls for memory-mapped I/O.
    /// Most bytes.
    pub const MMIO_MAX_DATA_LENGTH: u32 = 0x40;

    /// Input of mmio_read.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct MmioReadInput {
        /// Guest-physical address.
        pub gpa: u64,
        /// Bytes, at most 64.
        pub size: u32,
        /// Zero.
        pub reserved: u32,
    }
    zeroed!(MmioReadInput);
    assert_extent!(MmioReadInput, 16, 8, 16, 8);
    assert_place!(MmioReadInput, (gpa), !0, 0, 0);
    assert_place!(MmioReadInput, (size), !0, 8, 8);
    assert_place!(MmioReadInput, (reserved), !0, 12, 12);

    /// Output of mmio_read.
    #[repr(C)]
    #[derive(Clone, Copy)]
    pub struct MmioReadOutput {
        /// The bytes.
        pub data: [u8; 64],
    }
    zeroed!(MmioReadOutput);
    assert_extent!(MmioReadOutput, 64, 1, 64, 1);
    assert_place!(MmioReadOutput, (data[0]), !0, 0, 0);

    /// Input of mmio_write.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct MmioWriteInput {
        /// Guest-physical address.
        pub gpa: u64,
        /// Bytes, at most 64.
        pub size: u32,
        /// Zero.
        pub reserved: u32,
        /// The bytes.
        pub data: [u8; 64],
    }
    zeroed!(MmioWriteInput);
    assert_extent!(MmioWriteInput, 80, 8, 80, 8);
    assert_place!(MmioWriteInput, (gpa), !0, 0, 0);
    assert_place!(MmioWriteInput, (size), !0, 8, 8);
    assert_place!(MmioWriteInput, (reserved), !0, 12, 12);
    assert_place!(MmioWriteInput, (data[0]), !0, 16, 16);

    /// Input of flush_guest_physical_address_space.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct GuestMappingFlushInput {
        /// Pointer to the second-level page tables, as in the VMCS (EPT) or VMCB (NPT).
        pub address_space: u64,
        /// Zero.
        pub flags: u64,
    }
    zeroed!(GuestMappingFlushInput);
    assert_extent!(GuestMappingFlushInput, 16, 8, 16, 8);
    assert_place!(GuestMappingFlushInput, (address_space), !0, 0, 0);
    assert_place!(GuestMappingFlushInput, (flags), !0, 8, 8);

    /// Input of flush_guest_physical_address_list.
    #[repr(C)]
    #[derive(Clone, Copy)]
    pub struct GuestMappingFlushListInput {
        /// As in flush_guest_physical_address_space.
        pub address_space: u64,
        /// Zero.
        pub flags: u64,
        /// The ranges, as guest-physical pages of the nested guest.
        pub gpa_list: [GpaPageRange; 0],
    }
    zeroed!(GuestMappingFlushListInput);
    assert_extent!(GuestMappingFlushListInput, 16, 8, 16, 4);
    assert_place!(GuestMappingFlushListInput, (address_space), !0, 0, 0);
    assert_place!(GuestMappingFlushListInput, (flags), !0, 8, 8);

    /// The enlightened VMCS, in the guest's memory instead of the processor's. Fields are those of a VMCS.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct EnlightenedVmcs {
        /// 1\.
        pub revision_id: u32,
        /// Why the processor gave up.
        pub abort: u32,
        /// VMCS: host es selector.
        pub host_es_selector: u16,
        /// VMCS: host cs selector.
        pub host_cs_selector: u16,
        /// VMCS: host ss selector.
        pub host_ss_selector: u16,
        /// VMCS: host ds selector.
        pub host_ds_selector: u16,
        /// VMCS: host fs selector.
        pub host_fs_selector: u16,
        /// VMCS: host gs selector.
        pub host_gs_selector: u16,
        /// VMCS: host tr selector.
        pub host_tr_selector: u16,
        /// Zero.
        pub padding16_1: u16,
        /// VMCS: host ia32 pat.
        pub host_ia32_pat: u64,
        /// VMCS: host ia32 efer.
        pub host_ia32_efer: u64,
        /// VMCS: host cr0.
        pub host_cr0: u64,
        /// VMCS: host cr3.
        pub host_cr3: u64,
        /// VMCS: host cr4.
        pub host_cr4: u64,
        /// VMCS: host ia32 sysenter esp.
        pub host_ia32_sysenter_esp: u64,
        /// VMCS: host ia32 sysenter eip.
        pub host_ia32_sysenter_eip: u64,
        /// VMCS: host rip.
        pub host_rip: u64,
        /// VMCS: host ia32 sysenter cs.
        pub host_ia32_sysenter_cs: u32,
        /// VMCS: pin based vm exec control.
        pub pin_based_vm_exec_control: u32,
        /// VMCS: vm exit controls.
        pub vm_exit_controls: u32,
        /// VMCS: secondary vm exec control.
        pub secondary_vm_exec_control: u32,
        /// VMCS: io bitmap a.
        pub io_bitmap_a: u64,
        /// VMCS: io bitmap b.
        pub io_bitmap_b: u64,
        /// VMCS: msr bitmap.
        pub msr_bitmap: u64,
        /// VMCS: guest es selector.
        pub guest_es_selector: u16,
        /// VMCS: guest cs selector.
        pub guest_cs_selector: u16,
        /// VMCS: guest ss selector.
        pub guest_ss_selector: u16,
        /// VMCS: guest ds selector.
        pub guest_ds_selector: u16,
        /// VMCS: guest fs selector.
        pub guest_fs_selector: u16,
        /// VMCS: guest gs selector.
        pub guest_gs_selector: u16,
        /// VMCS: guest ldtr selector.
        pub guest_ldtr_selector: u16,
        /// VMCS: guest tr selector.
        pub guest_tr_selector: u16,
        /// VMCS: guest es limit.
        pub guest_es_limit: u32,
        /// VMCS: guest cs limit.
        pub guest_cs_limit: u32,
        /// VMCS: guest ss limit.
        pub guest_ss_limit: u32,
        /// VMCS: guest ds limit.
        pub guest_ds_limit: u32,
        /// VMCS: guest fs limit.
        pub guest_fs_limit: u32,
        /// VMCS: guest gs limit.
        pub guest_gs_limit: u32,
        /// VMCS: guest ldtr limit.
        pub guest_ldtr_limit: u32,
        /// VMCS: guest tr limit.
        pub guest_tr_limit: u32,
        /// VMCS: guest gdtr limit.
        pub guest_gdtr_limit: u32,
        /// VMCS: guest idtr limit.
        pub guest_idtr_limit: u32,
        /// VMCS: guest es ar bytes.
        pub guest_es_ar_bytes: u32,
        /// VMCS: guest cs ar bytes.
        pub guest_cs_ar_bytes: u32,
        /// VMCS: guest ss ar bytes.
        pub guest_ss_ar_bytes: u32,
        /// VMCS: guest ds ar bytes.
        pub guest_ds_ar_bytes: u32,
        /// VMCS: guest fs ar bytes.
        pub guest_fs_ar_bytes: u32,
        /// VMCS: guest gs ar bytes.
        pub guest_gs_ar_bytes: u32,
        /// VMCS: guest ldtr ar bytes.
        pub guest_ldtr_ar_bytes: u32,
        /// VMCS: guest tr ar bytes.
        pub guest_tr_ar_bytes: u32,
        /// VMCS: guest es base.
        pub guest_es_base: u64,
        /// VMCS: guest cs base.
        pub guest_cs_base: u64,
        /// VMCS: guest ss base.
        pub guest_ss_base: u64,
        /// VMCS: guest ds base.
        pub guest_ds_base: u64,
        /// VMCS: guest fs base.
        pub guest_fs_base: u64,
        /// VMCS: guest gs base.
        pub guest_gs_base: u64,
        /// VMCS: guest ldtr base.
        pub guest_ldtr_base: u64,
        /// VMCS: guest tr base.
        pub guest_tr_base: u64,
        /// VMCS: guest gdtr base.
        pub guest_gdtr_base: u64,
        /// VMCS: guest idtr base.
        pub guest_idtr_base: u64,
        /// Zero.
        pub padding64_1: [u64; 3],
        /// VMCS: vm exit msr store addr.
        pub vm_exit_msr_store_addr: u64,
        /// VMCS: vm exit msr load addr.
        pub vm_exit_msr_load_addr: u64,
        /// VMCS: vm entry msr load addr.
        pub vm_entry_msr_load_addr: u64,
        /// VMCS: cr3 target value0.
        pub cr3_target_value0: u64,
        /// VMCS: cr3 target value1.
        pub cr3_target_value1: u64,
        /// VMCS: cr3 target value2.
        pub cr3_target_value2: u64,
        /// VMCS: cr3 target value3.
        pub cr3_target_value3: u64,
        /// VMCS: page fault error code mask.
        pub page_fault_error_code_mask: u32,
        /// VMCS: page fault error code match.
        pub page_fault_error_code_match: u32,
        /// VMCS: cr3 target count.
        pub cr3_target_count: u32,
        /// VMCS: vm exit msr store count.
        pub vm_exit_msr_store_count: u32,
        /// VMCS: vm exit msr load count.
        pub vm_exit_msr_load_count: u32,
        /// VMCS: vm entry msr load count.
        pub vm_entry_msr_load_count: u32,
        /// VMCS: tsc offset.
        pub tsc_offset: u64,
        /// VMCS: virtual apic page addr.
        pub virtual_apic_page_addr: u64,
        /// VMCS: vmcs link pointer.
        pub vmcs_link_pointer: u64,
        /// VMCS: guest ia32 debugctl.
        pub guest_ia32_debugctl: u64,
        /// VMCS: guest ia32 pat.
        pub guest_ia32_pat: u64,
        /// VMCS: guest ia32 efer.
        pub guest_ia32_efer: u64,
        /// VMCS: guest pdptr0.
        pub guest_pdptr0: u64,
        /// VMCS: guest pdptr1.
        pub guest_pdptr1: u64,
        /// VMCS: guest pdptr2.
        pub guest_pdptr2: u64,
        /// VMCS: guest pdptr3.
        pub guest_pdptr3: u64,
        /// VMCS: guest pending dbg exceptions.
        pub guest_pending_dbg_exceptions: u64,
        /// VMCS: guest sysenter esp.
        pub guest_sysenter_esp: u64,
        /// VMCS: guest sysenter eip.
        pub guest_sysenter_eip: u64,
        /// VMCS: guest activity state.
        pub guest_activity_state: u32,
        /// VMCS: guest sysenter cs.
        pub guest_sysenter_cs: u32,
        /// VMCS: cr0 guest host mask.
        pub cr0_guest_host_mask: u64,
        /// VMCS: cr4 guest host mask.
        pub cr4_guest_host_mask: u64,
        /// VMCS: cr0 read shadow.
        pub cr0_read_shadow: u64,
        /// VMCS: cr4 read shadow.
        pub cr4_read_shadow: u64,
        /// VMCS: guest cr0.
        pub guest_cr0: u64,
        /// VMCS: guest cr3.
        pub guest_cr3: u64,
        /// VMCS: guest cr4.
        pub guest_cr4: u64,
        /// VMCS: guest dr7.
        pub guest_dr7: u64,
        /// VMCS: host fs base.
        pub host_fs_base: u64,
        /// VMCS: host gs base.
        pub host_gs_base: u64,
        /// VMCS: host tr base.
        pub host_tr_base: u64,
        /// VMCS: host gdtr base.
        pub host_gdtr_base: u64,
        /// VMCS: host idtr base.
        pub host_idtr_base: u64,
        /// VMCS: host rsp.
        pub host_rsp: u64,
        /// VMCS: ept pointer.
        pub ept_pointer: u64,
        /// VMCS: virtual processor id.
        pub virtual_processor_id: u16,
        /// Zero.
        pub padding16_2: [u16; 3],
        /// Zero.
        pub padding64_2: [u64; 5],
        /// VMCS: guest physical address.
        pub guest_physical_address: u64,
        /// VMCS: vm instruction error.
        pub vm_instruction_error: u32,
        /// VMCS: vm exit reason.
        pub vm_exit_reason: u32,
        /// VMCS: vm exit intr info.
        pub vm_exit_intr_info: u32,
        /// VMCS: vm exit intr error code.
        pub vm_exit_intr_error_code: u32,
        /// VMCS: idt vectoring info field.
        pub idt_vectoring_info_field: u32,
        /// VMCS: idt vectoring error code.
        pub idt_vectoring_error_code: u32,
        /// VMCS: vm exit instruction len.
        pub vm_exit_instruction_len: u32,
        /// VMCS: vmx instruction info.
        pub vmx_instruction_info: u32,
        /// VMCS: exit qualification.
        pub exit_qualification: u64,
        /// VMCS: exit io instruction ecx.
        pub exit_io_instruction_ecx: u64,
        /// VMCS: exit io instruction esi.
        pub exit_io_instruction_esi: u64,
        /// VMCS: exit io instruction edi.
        pub exit_io_instruction_edi: u64,
        /// VMCS: exit io instruction eip.
        pub exit_io_instruction_eip: u64,
        /// VMCS: guest linear address.
        pub guest_linear_address: u64,
        /// VMCS: guest rsp.
        pub guest_rsp: u64,
        /// VMCS: guest rflags.
        pub guest_rflags: u64,
        /// VMCS: guest interruptibility info.
        pub guest_interruptibility_info: u32,
        /// VMCS: cpu based vm exec control.
        pub cpu_based_vm_exec_control: u32,
        /// VMCS: exception bitmap.
        pub exception_bitmap: u32,
        /// VMCS: vm entry controls.
        pub vm_entry_controls: u32,
        /// VMCS: vm entry intr info field.
        pub vm_entry_intr_info_field: u32,
        /// VMCS: vm entry exception error code.
        pub vm_entry_exception_error_code: u32,
        /// VMCS: vm entry instruction len.
        pub vm_entry_instruction_len: u32,
        /// VMCS: tpr threshold.
        pub tpr_threshold: u32,
        /// VMCS: guest rip.
        pub guest_rip: u64,
        /// Which groups of fields have not changed, see vmcs_clean_fields.
        pub hv_clean_fields: u32,
        /// Zero.
        pub padding32_1: u32,
        /// Zero.
        pub hv_synthetic_controls: u32,
        /// Bit 0: nested flush hypercalls; bit 1: enlightened MSR bitmap.
        pub hv_enlightenments_control: u32,
        /// Number of the nested virtual processor.
        pub hv_vp_id: u32,
        /// Zero.
        pub padding32_2: u32,
        /// Number of the nested guest.
        pub hv_vm_id: u64,
        /// Guest-physical address of a partition_assist_page.
        pub partition_assist_page: u64,
        /// Zero.
        pub padding64_4: [u64; 4],
        /// VMCS: guest bndcfgs.
        pub guest_bndcfgs: u64,
        /// VMCS: guest ia32 perf global ctrl.
        pub guest_ia32_perf_global_ctrl: u64,
        /// VMCS: guest ia32 s cet.
        pub guest_ia32_s_cet: u64,
        /// VMCS: guest ssp.
        pub guest_ssp: u64,
        /// VMCS: guest ia32 int ssp table addr.
        pub guest_ia32_int_ssp_table_addr: u64,
        /// VMCS: guest ia32 lbr ctl.
        pub guest_ia32_lbr_ctl: u64,
        /// Zero.
        pub padding64_5: [u64; 2],
        /// VMCS: xss exit bitmap.
        pub xss_exit_bitmap: u64,
        /// VMCS: encls exiting bitmap.
        pub encls_exiting_bitmap: u64,
        /// VMCS: host ia32 perf global ctrl.
        pub host_ia32_perf_global_ctrl: u64,
        /// VMCS: tsc multiplier.
        pub tsc_multiplier: u64,
        /// VMCS: host ia32 s cet.
        pub host_ia32_s_cet: u64,
        /// VMCS: host ssp.
        pub host_ssp: u64,
        /// VMCS: host ia32 int ssp table addr.
        pub host_ia32_int_ssp_table_addr: u64,
        /// Zero.
        pub padding64_6: u64,
    }
    zeroed!(EnlightenedVmcs);
    assert_extent!(EnlightenedVmcs, 1024, 8, 1024, 8);
    assert_place!(EnlightenedVmcs, (revision_id), !0, 0, 0);
    assert_place!(EnlightenedVmcs, (abort), !0, 4, 4);
    assert_place!(EnlightenedVmcs, (host_es_selector), !0, 8, 8);
    assert_place!(EnlightenedVmcs, (host_cs_selector), !0, 10, 10);
    assert_place!(EnlightenedVmcs, (host_ss_selector), !0, 12, 12);
    assert_place!(EnlightenedVmcs, (host_ds_selector), !0, 14, 14);
    assert_place!(EnlightenedVmcs, (host_fs_selector), !0, 16, 16);
    assert_place!(EnlightenedVmcs, (host_gs_selector), !0, 18, 18);
    assert_place!(EnlightenedVmcs, (host_tr_selector), !0, 20, 20);
    assert_place!(EnlightenedVmcs, (padding16_1), !0, 22, 22);
    assert_place!(EnlightenedVmcs, (host_ia32_pat), !0, 24, 24);
    assert_place!(EnlightenedVmcs, (host_ia32_efer), !0, 32, 32);
    assert_place!(EnlightenedVmcs, (host_cr0), !0, 40, 40);
    assert_place!(EnlightenedVmcs, (host_cr3), !0, 48, 48);
    assert_place!(EnlightenedVmcs, (host_cr4), !0, 56, 56);
    assert_place!(EnlightenedVmcs, (host_ia32_sysenter_esp), !0, 64, 64);
    assert_place!(EnlightenedVmcs, (host_ia32_sysenter_eip), !0, 72, 72);
    assert_place!(EnlightenedVmcs, (host_rip), !0, 80, 80);
    assert_place!(EnlightenedVmcs, (host_ia32_sysenter_cs), !0, 88, 88);
    assert_place!(EnlightenedVmcs, (pin_based_vm_exec_control), !0, 92, 92);
    assert_place!(EnlightenedVmcs, (vm_exit_controls), !0, 96, 96);
    assert_place!(EnlightenedVmcs, (secondary_vm_exec_control), !0, 100, 100);
    assert_place!(EnlightenedVmcs, (io_bitmap_a), !0, 104, 104);
    assert_place!(EnlightenedVmcs, (io_bitmap_b), !0, 112, 112);
    assert_place!(EnlightenedVmcs, (msr_bitmap), !0, 120, 120);
    assert_place!(EnlightenedVmcs, (guest_es_selector), !0, 128, 128);
    assert_place!(EnlightenedVmcs, (guest_cs_selector), !0, 130, 130);
    assert_place!(EnlightenedVmcs, (guest_ss_selector), !0, 132, 132);
    assert_place!(EnlightenedVmcs, (guest_ds_selector), !0, 134, 134);
    assert_place!(EnlightenedVmcs, (guest_fs_selector), !0, 136, 136);
    assert_place!(EnlightenedVmcs, (guest_gs_selector), !0, 138, 138);
    assert_place!(EnlightenedVmcs, (guest_ldtr_selector), !0, 140, 140);
    assert_place!(EnlightenedVmcs, (guest_tr_selector), !0, 142, 142);
    assert_place!(EnlightenedVmcs, (guest_es_limit), !0, 144, 144);
    assert_place!(EnlightenedVmcs, (guest_cs_limit), !0, 148, 148);
    assert_place!(EnlightenedVmcs, (guest_ss_limit), !0, 152, 152);
    assert_place!(EnlightenedVmcs, (guest_ds_limit), !0, 156, 156);
    assert_place!(EnlightenedVmcs, (guest_fs_limit), !0, 160, 160);
    assert_place!(EnlightenedVmcs, (guest_gs_limit), !0, 164, 164);
    assert_place!(EnlightenedVmcs, (guest_ldtr_limit), !0, 168, 168);
    assert_place!(EnlightenedVmcs, (guest_tr_limit), !0, 172, 172);
    assert_place!(EnlightenedVmcs, (guest_gdtr_limit), !0, 176, 176);
    assert_place!(EnlightenedVmcs, (guest_idtr_limit), !0, 180, 180);
    assert_place!(EnlightenedVmcs, (guest_es_ar_bytes), !0, 184, 184);
    assert_place!(EnlightenedVmcs, (guest_cs_ar_bytes), !0, 188, 188);
    assert_place!(EnlightenedVmcs, (guest_ss_ar_bytes), !0, 192, 192);
    assert_place!(EnlightenedVmcs, (guest_ds_ar_bytes), !0, 196, 196);
    assert_place!(EnlightenedVmcs, (guest_fs_ar_bytes), !0, 200, 200);
    assert_place!(EnlightenedVmcs, (guest_gs_ar_bytes), !0, 204, 204);
    assert_place!(EnlightenedVmcs, (guest_ldtr_ar_bytes), !0, 208, 208);
    assert_place!(EnlightenedVmcs, (guest_tr_ar_bytes), !0, 212, 212);
    assert_place!(EnlightenedVmcs, (guest_es_base), !0, 216, 216);
    assert_place!(EnlightenedVmcs, (guest_cs_base), !0, 224, 224);
    assert_place!(EnlightenedVmcs, (guest_ss_base), !0, 232, 232);
    assert_place!(EnlightenedVmcs, (guest_ds_base), !0, 240, 240);
    assert_place!(EnlightenedVmcs, (guest_fs_base), !0, 248, 248);
    assert_place!(EnlightenedVmcs, (guest_gs_base), !0, 256, 256);
    assert_place!(EnlightenedVmcs, (guest_ldtr_base), !0, 264, 264);
    assert_place!(EnlightenedVmcs, (guest_tr_base), !0, 272, 272);
    assert_place!(EnlightenedVmcs, (guest_gdtr_base), !0, 280, 280);
    assert_place!(EnlightenedVmcs, (guest_idtr_base), !0, 288, 288);
    assert_place!(EnlightenedVmcs, (padding64_1[0]), !0, 296, 296);
    assert_place!(EnlightenedVmcs, (vm_exit_msr_store_addr), !0, 320, 320);
    assert_place!(EnlightenedVmcs, (vm_exit_msr_load_addr), !0, 328, 328);
    assert_place!(EnlightenedVmcs, (vm_entry_msr_load_addr), !0, 336, 336);
    assert_place!(EnlightenedVmcs, (cr3_target_value0), !0, 344, 344);
    assert_place!(EnlightenedVmcs, (cr3_target_value1), !0, 352, 352);
    assert_place!(EnlightenedVmcs, (cr3_target_value2), !0, 360, 360);
    assert_place!(EnlightenedVmcs, (cr3_target_value3), !0, 368, 368);
    assert_place!(EnlightenedVmcs, (page_fault_error_code_mask), !0, 376, 376);
    assert_place!(EnlightenedVmcs, (page_fault_error_code_match), !0, 380, 380);
    assert_place!(EnlightenedVmcs, (cr3_target_count), !0, 384, 384);
    assert_place!(EnlightenedVmcs, (vm_exit_msr_store_count), !0, 388, 388);
    assert_place!(EnlightenedVmcs, (vm_exit_msr_load_count), !0, 392, 392);
    assert_place!(EnlightenedVmcs, (vm_entry_msr_load_count), !0, 396, 396);
    assert_place!(EnlightenedVmcs, (tsc_offset), !0, 400, 400);
    assert_place!(EnlightenedVmcs, (virtual_apic_page_addr), !0, 408, 408);
    assert_place!(EnlightenedVmcs, (vmcs_link_pointer), !0, 416, 416);
    assert_place!(EnlightenedVmcs, (guest_ia32_debugctl), !0, 424, 424);
    assert_place!(EnlightenedVmcs, (guest_ia32_pat), !0, 432, 432);
    assert_place!(EnlightenedVmcs, (guest_ia32_efer), !0, 440, 440);
    assert_place!(EnlightenedVmcs, (guest_pdptr0), !0, 448, 448);
    assert_place!(EnlightenedVmcs, (guest_pdptr1), !0, 456, 456);
    assert_place!(EnlightenedVmcs, (guest_pdptr2), !0, 464, 464);
    assert_place!(EnlightenedVmcs, (guest_pdptr3), !0, 472, 472);
    assert_place!(EnlightenedVmcs, (guest_pending_dbg_exceptions), !0, 480, 480);
    assert_place!(EnlightenedVmcs, (guest_sysenter_esp), !0, 488, 488);
    assert_place!(EnlightenedVmcs, (guest_sysenter_eip), !0, 496, 496);
    assert_place!(EnlightenedVmcs, (guest_activity_state), !0, 504, 504);
    assert_place!(EnlightenedVmcs, (guest_sysenter_cs), !0, 508, 508);
    assert_place!(EnlightenedVmcs, (cr0_guest_host_mask), !0, 512, 512);
    assert_place!(EnlightenedVmcs, (cr4_guest_host_mask), !0, 520, 520);
    assert_place!(EnlightenedVmcs, (cr0_read_shadow), !0, 528, 528);
    assert_place!(EnlightenedVmcs, (cr4_read_shadow), !0, 536, 536);
    assert_place!(EnlightenedVmcs, (guest_cr0), !0, 544, 544);
    assert_place!(EnlightenedVmcs, (guest_cr3), !0, 552, 552);
    assert_place!(EnlightenedVmcs, (guest_cr4), !0, 560, 560);
    assert_place!(EnlightenedVmcs, (guest_dr7), !0, 568, 568);
    assert_place!(EnlightenedVmcs, (host_fs_base), !0, 576, 576);
    assert_place!(EnlightenedVmcs, (host_gs_base), !0, 584, 584);
    assert_place!(EnlightenedVmcs, (host_tr_base), !0, 592, 592);
    assert_place!(EnlightenedVmcs, (host_gdtr_base), !0, 600, 600);
    assert_place!(EnlightenedVmcs, (host_idtr_base), !0, 608, 608);
    assert_place!(EnlightenedVmcs, (host_rsp), !0, 616, 616);
    assert_place!(EnlightenedVmcs, (ept_pointer), !0, 624, 624);
    assert_place!(EnlightenedVmcs, (virtual_processor_id), !0, 632, 632);
    assert_place!(EnlightenedVmcs, (padding16_2[0]), !0, 634, 634);
    assert_place!(EnlightenedVmcs, (padding64_2[0]), !0, 640, 640);
    assert_place!(EnlightenedVmcs, (guest_physical_address), !0, 680, 680);
    assert_place!(EnlightenedVmcs, (vm_instruction_error), !0, 688, 688);
    assert_place!(EnlightenedVmcs, (vm_exit_reason), !0, 692, 692);
    assert_place!(EnlightenedVmcs, (vm_exit_intr_info), !0, 696, 696);
    assert_place!(EnlightenedVmcs, (vm_exit_intr_error_code), !0, 700, 700);
    assert_place!(EnlightenedVmcs, (idt_vectoring_info_field), !0, 704, 704);
    assert_place!(EnlightenedVmcs, (idt_vectoring_error_code), !0, 708, 708);
    assert_place!(EnlightenedVmcs, (vm_exit_instruction_len), !0, 712, 712);
    assert_place!(EnlightenedVmcs, (vmx_instruction_info), !0, 716, 716);
    assert_place!(EnlightenedVmcs, (exit_qualification), !0, 720, 720);
    assert_place!(EnlightenedVmcs, (exit_io_instruction_ecx), !0, 728, 728);
    assert_place!(EnlightenedVmcs, (exit_io_instruction_esi), !0, 736, 736);
    assert_place!(EnlightenedVmcs, (exit_io_instruction_edi), !0, 744, 744);
    assert_place!(EnlightenedVmcs, (exit_io_instruction_eip), !0, 752, 752);
    assert_place!(EnlightenedVmcs, (guest_linear_address), !0, 760, 760);
    assert_place!(EnlightenedVmcs, (guest_rsp), !0, 768, 768);
    assert_place!(EnlightenedVmcs, (guest_rflags), !0, 776, 776);
    assert_place!(EnlightenedVmcs, (guest_interruptibility_info), !0, 784, 784);
    assert_place!(EnlightenedVmcs, (cpu_based_vm_exec_control), !0, 788, 788);
    assert_place!(EnlightenedVmcs, (exception_bitmap), !0, 792, 792);
    assert_place!(EnlightenedVmcs, (vm_entry_controls), !0, 796, 796);
    assert_place!(EnlightenedVmcs, (vm_entry_intr_info_field), !0, 800, 800);
    assert_place!(EnlightenedVmcs, (vm_entry_exception_error_code), !0, 804, 804);
    assert_place!(EnlightenedVmcs, (vm_entry_instruction_len), !0, 808, 808);
    assert_place!(EnlightenedVmcs, (tpr_threshold), !0, 812, 812);
    assert_place!(EnlightenedVmcs, (guest_rip), !0, 816, 816);
    assert_place!(EnlightenedVmcs, (hv_clean_fields), !0, 824, 824);
    assert_place!(EnlightenedVmcs, (padding32_1), !0, 828, 828);
    assert_place!(EnlightenedVmcs, (hv_synthetic_controls), !0, 832, 832);
    assert_place!(EnlightenedVmcs, (hv_enlightenments_control), !0, 836, 836);
    assert_place!(EnlightenedVmcs, (hv_vp_id), !0, 840, 840);
    assert_place!(EnlightenedVmcs, (padding32_2), !0, 844, 844);
    assert_place!(EnlightenedVmcs, (hv_vm_id), !0, 848, 848);
    assert_place!(EnlightenedVmcs, (partition_assist_page), !0, 856, 856);
    assert_place!(EnlightenedVmcs, (padding64_4[0]), !0, 864, 864);
    assert_place!(EnlightenedVmcs, (guest_bndcfgs), !0, 896, 896);
    assert_place!(EnlightenedVmcs, (guest_ia32_perf_global_ctrl), !0, 904, 904);
    assert_place!(EnlightenedVmcs, (guest_ia32_s_cet), !0, 912, 912);
    assert_place!(EnlightenedVmcs, (guest_ssp), !0, 920, 920);
    assert_place!(EnlightenedVmcs, (guest_ia32_int_ssp_table_addr), !0, 928, 928);
    assert_place!(EnlightenedVmcs, (guest_ia32_lbr_ctl), !0, 936, 936);
    assert_place!(EnlightenedVmcs, (padding64_5[0]), !0, 944, 944);
    assert_place!(EnlightenedVmcs, (xss_exit_bitmap), !0, 960, 960);
    assert_place!(EnlightenedVmcs, (encls_exiting_bitmap), !0, 968, 968);
    assert_place!(EnlightenedVmcs, (host_ia32_perf_global_ctrl), !0, 976, 976);
    assert_place!(EnlightenedVmcs, (tsc_multiplier), !0, 984, 984);
    assert_place!(EnlightenedVmcs, (host_ia32_s_cet), !0, 992, 992);
    assert_place!(EnlightenedVmcs, (host_ssp), !0, 1000, 1000);
    assert_place!(EnlightenedVmcs, (host_ia32_int_ssp_table_addr), !0, 1008, 1008);
    assert_place!(EnlightenedVmcs, (padding64_6), !0, 1016, 1016);

    /// Groups of fields of enlightened_vmcs that have not changed since the last entry.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct VmcsCleanFields(pub u32);

    impl VmcsCleanFields {
        /// Io bitmap.
        pub const IO_BITMAP: VmcsCleanFields = VmcsCleanFields(1);
        /// Msr bitmap.
        pub const MSR_BITMAP: VmcsCleanFields = VmcsCleanFields(2);
        /// Control grp2.
        pub const CONTROL_GRP2: VmcsCleanFields = VmcsCleanFields(4);
        /// Control grp1.
        pub const CONTROL_GRP1: VmcsCleanFields = VmcsCleanFields(8);
        /// Control proc.
        pub const CONTROL_PROC: VmcsCleanFields = VmcsCleanFields(0x10);
        /// Control event.
        pub const CONTROL_EVENT: VmcsCleanFields = VmcsCleanFields(0x20);
        /// Control entry.
        pub const CONTROL_ENTRY: VmcsCleanFields = VmcsCleanFields(0x40);
        /// Control excpn.
        pub const CONTROL_EXCPN: VmcsCleanFields = VmcsCleanFields(0x80);
        /// Crdr.
        pub const CRDR: VmcsCleanFields = VmcsCleanFields(0x100);
        /// Control xlat.
        pub const CONTROL_XLAT: VmcsCleanFields = VmcsCleanFields(0x200);
        /// Guest basic.
        pub const GUEST_BASIC: VmcsCleanFields = VmcsCleanFields(0x400);
        /// Guest grp1.
        pub const GUEST_GRP1: VmcsCleanFields = VmcsCleanFields(0x800);
        /// Guest grp2.
        pub const GUEST_GRP2: VmcsCleanFields = VmcsCleanFields(0x1000);
        /// Host pointer.
        pub const HOST_POINTER: VmcsCleanFields = VmcsCleanFields(0x2000);
        /// Host grp1.
        pub const HOST_GRP1: VmcsCleanFields = VmcsCleanFields(0x4000);
        /// Enlightenmentscontrol.
        pub const ENLIGHTENMENTSCONTROL: VmcsCleanFields = VmcsCleanFields(0x8000);
    }
    flags!(VmcsCleanFields);

    /// Bytes 0x3e0 to 0x3ff of the VMCB of AMD.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct VmcbEnlightenments {
        /// Bit 0: nested flush hypercalls; bit 1: enlightened MSR bitmap; bit 2: enlightened TLB.
        pub enlightenments_control: u32,
        /// Number of the nested virtual processor.
        pub vp_id: u32,
        /// Number of the nested guest.
        pub vm_id: u64,
        /// Guest-physical address of a partition_assist_page.
        pub partition_assist_page: u64,
        /// Zero.
        pub reserved: u64,
    }
    zeroed!(VmcbEnlightenments);
    assert_extent!(VmcbEnlightenments, 32, 8, 32, 8);
    assert_place!(VmcbEnlightenments, (enlightenments_control), !0, 0, 0);
    assert_place!(VmcbEnlightenments, (vp_id), !0, 4, 4);
    assert_place!(VmcbEnlightenments, (vm_id), !0, 8, 8);
    assert_place!(VmcbEnlightenments, (partition_assist_page), !0, 16, 16);
    assert_place!(VmcbEnlightenments, (reserved), !0, 24, 24);

    /// Begins the page with which a nested hypervisor locks the TLB.
    #[repr(C, align(4))]
    #[derive(Clone, Copy)]
    pub struct PartitionAssistPage {
        /// Not 0: flushes of the nested guest are to be told.
        pub tlb_lock_count: u32,
    }
    zeroed!(PartitionAssistPage);
    assert_extent!(PartitionAssistPage, 4, 4, 4, 4);
    assert_place!(PartitionAssistPage, (tlb_lock_count), !0, 0, 0);

    // nested_exit: Exits that tell a nested hypervisor of a flush.
    /// Exit reason on Intel.
    pub const NESTED_EXIT_VMX_TRAP_AFTER_FLUSH: u64 = 0x10000031;
    /// Exit code on AMD.
    pub const NESTED_EXIT_SVM_EXITCODE_ENL: u64 = 0xf0000000;
    /// What exit information 1 then holds.
    pub const NESTED_EXIT_SVM_TRAP_AFTER_FLUSH: u64 = 1;
    /// Clean bit of the VMCB for vmcb_enlightenments.
    pub const NESTED_EXIT_VMCB_NESTED_ENLIGHTENMENTS: u64 = 0x1f;

    /// Flags of create_partition.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct PartitionCreationFlags(pub u64);

    impl PartitionCreationFlags {
        /// Its virtual processors are SMT threads.
        pub const SMT_ENABLED_GUEST: PartitionCreationFlags = PartitionCreationFlags(1);
        /// It may run a hypervisor.
        pub const NESTED_VIRTUALIZATION_CAPABLE: PartitionCreationFlags = PartitionCreationFlags(2);
        /// Its memory may be mapped by pages of 1 GiB.
        pub const GPA_SUPER_PAGES_ENABLED: PartitionCreationFlags = PartitionCreationFlags(0x10);
        /// Its parent is a VMM of its own kind.
        pub const EXO_PARTITION: PartitionCreationFlags = PartitionCreationFlags(0x100);
        /// Overrides for virtual trust level 1.
        pub const VTL1_OVERRIDE: PartitionCreationFlags = PartitionCreationFlags(0x200);
        /// Overrides for virtual trust level 2.
        pub const VTL2_OVERRIDE: PartitionCreationFlags = PartitionCreationFlags(0x400);
        /// x86_64: it has local APICs.
        pub const LAPIC_ENABLED: PartitionCreationFlags = PartitionCreationFlags(0x2000);
        /// It has performance counters.
        pub const ENABLE_PERFMON_PMU: PartitionCreationFlags = PartitionCreationFlags(0x8000);
        /// It has last branch records.
        pub const ENABLE_PERFMON_LBR: PartitionCreationFlags = PartitionCreationFlags(0x10000);
        /// Its intercepts come in a page.
        pub const INTERCEPT_MESSAGE_PAGE_ENABLED: PartitionCreationFlags = PartitionCreationFlags(0x80000);
        /// It has a page of hypercall doorbells.
        pub const HYPERCALL_DOORBELL_PAGE_ENABLED: PartitionCreationFlags = PartitionCreationFlags(0x100000);
        /// x86_64: its APICs can be x2APICs.
        pub const X2APIC_CAPABLE: PartitionCreationFlags = PartitionCreationFlags(0x400000);
    }
    flags!(PartitionCreationFlags);

    /// How the partition is isolated; zero in the TLFS.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct PartitionIsolationProperties(pub u64);

    impl PartitionIsolationProperties {
        /// An isolation_type.
        pub const ISOLATION_TYPE: PartitionIsolationProperties = PartitionIsolationProperties(0x1f);
        /// How its host is.
        pub const ISOLATION_HOST_TYPE: PartitionIsolationProperties = PartitionIsolationProperties(0x60);
        /// Page number of the first shared page.
        pub const SHARED_GPA_BOUNDARY_PAGE_NUMBER: PartitionIsolationProperties = PartitionIsolationProperties(0xfffffffffffff000);
    }
    flags!(PartitionIsolationProperties);

    /// Input of create_partition on x86_64. On arm64 the XSAVE features are not there, so that it has 48
    /// bytes.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct CreatePartitionInput {
        /// Flags.
        pub flags: PartitionCreationFlags,
        /// Where its memory should come from.
        pub proximity_domain_info: ProximityDomainInfo,
        /// Version to be compatible with: major in bits 15..8, minor in 7..0.
        pub compatibility_version: u32,
        /// Zero.
        pub padding: u32,
        /// Processor features that it is not to have, see processor_features0 and 1.
        pub disabled_processor_features: [u64; 2],
        /// XSAVE features that it is not to have.
        pub disabled_processor_xsave_features: u64,
        /// How it is isolated.
        pub isolation_properties: PartitionIsolationProperties,
    }
    zeroed!(CreatePartitionInput);
    assert_extent!(CreatePartitionInput, 56, 8, 56, 8);
    assert_place!(CreatePartitionInput, (flags.0), !0, 0, 0);
    assert_place!(CreatePartitionInput, (proximity_domain_info.domain_id), !0, 8, 8);
    assert_place!(CreatePartitionInput, (compatibility_version), !0, 16, 16);
    assert_place!(CreatePartitionInput, (padding), !0, 20, 20);
    assert_place!(CreatePartitionInput, (disabled_processor_features[0]), !0, 24, 24);
    assert_place!(CreatePartitionInput, (disabled_processor_xsave_features), !0, 40, 40);
    assert_place!(CreatePartitionInput, (isolation_properties.0), !0, 48, 48);

    /// Output of create_partition.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct CreatePartitionOutput {
        /// The new partition.
        pub partition_id: u64,
    }
    zeroed!(CreatePartitionOutput);
    assert_extent!(CreatePartitionOutput, 8, 8, 8, 8);
    assert_place!(CreatePartitionOutput, (partition_id), !0, 0, 0);

    /// Input of calls that name a partition and nothing else.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct PartitionInput {
        /// Partition; partition_id.self is the caller's own.
        pub partition_id: u64,
    }
    zeroed!(PartitionInput);
    assert_extent!(PartitionInput, 8, 8, 8, 8);
    assert_place!(PartitionInput, (partition_id), !0, 0, 0);

    /// Input of get_partition_property.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct GetPartitionPropertyInput {
        /// Partition; partition_id.self is the caller's own.
        pub partition_id: u64,
        /// The property.
        pub property_code: PartitionProperty,
        /// Zero.
        pub padding: u32,
    }
    zeroed!(GetPartitionPropertyInput);
    assert_extent!(GetPartitionPropertyInput, 16, 8, 16, 8);
    assert_place!(GetPartitionPropertyInput, (partition_id), !0, 0, 0);
    assert_place!(GetPartitionPropertyInput, (property_code.0), !0, 8, 8);
    assert_place!(GetPartitionPropertyInput, (padding), !0, 12, 12);

    /// Output of get_partition_property.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct GetPartitionPropertyOutput {
        /// Its value.
        pub property_value: u64,
    }
    zeroed!(GetPartitionPropertyOutput);
    assert_extent!(GetPartitionPropertyOutput, 8, 8, 8, 8);
    assert_place!(GetPartitionPropertyOutput, (property_value), !0, 0, 0);

    /// Input of set_partition_property.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct SetPartitionPropertyInput {
        /// Partition; partition_id.self is the caller's own.
        pub partition_id: u64,
        /// The property.
        pub property_code: PartitionProperty,
        /// Zero.
        pub padding: u32,
        /// Its value.
        pub property_value: u64,
    }
    zeroed!(SetPartitionPropertyInput);
    assert_extent!(SetPartitionPropertyInput, 24, 8, 24, 8);
    assert_place!(SetPartitionPropertyInput, (partition_id), !0, 0, 0);
    assert_place!(SetPartitionPropertyInput, (property_code.0), !0, 8, 8);
    assert_place!(SetPartitionPropertyInput, (padding), !0, 12, 12);
    assert_place!(SetPartitionPropertyInput, (property_value), !0, 16, 16);

    /// Input of get_partition_property_ex; the layout is Linux's.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct GetPartitionPropertyExInput {
        /// Partition; partition_id.self is the caller's own.
        pub partition_id: u64,
        /// The property.
        pub property_code: PartitionProperty,
        /// Zero.
        pub padding: u32,
        /// What of it: a number or a virtual processor in bits 31..0, the kind of object in 63..56.
        pub arg: u64,
    }
    zeroed!(GetPartitionPropertyExInput);
    assert_extent!(GetPartitionPropertyExInput, 24, 8, 24, 8);
    assert_place!(GetPartitionPropertyExInput, (partition_id), !0, 0, 0);
    assert_place!(GetPartitionPropertyExInput, (property_code.0), !0, 8, 8);
    assert_place!(GetPartitionPropertyExInput, (padding), !0, 12, 12);
    assert_place!(GetPartitionPropertyExInput, (arg), !0, 16, 16);

    /// Output of get_partition_property_ex: the value, of whatever size.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct GetPartitionPropertyExOutput {
        /// The value.
        pub property_value: [u8; 4072],
    }
    zeroed!(GetPartitionPropertyExOutput);
    assert_extent!(GetPartitionPropertyExOutput, 4072, 8, 4072, 8);
    assert_place!(GetPartitionPropertyExOutput, (property_value[0]), !0, 0, 0);

    /// Input of set_partition_property_ex: a header of 24 bytes and the value.
    #[repr(C)]
    #[derive(Clone, Copy)]
    pub struct SetPartitionPropertyExInput {
        /// Partition; partition_id.self is the caller's own.
        pub partition_id: u64,
        /// The property.
        pub property_code: PartitionProperty,
        /// Zero.
        pub padding: u32,
        /// What of it.
        pub arg: u64,
        /// The value.
        pub property_value: [u64; 0],
    }
    zeroed!(SetPartitionPropertyExInput);
    assert_extent!(SetPartitionPropertyExInput, 24, 8, 24, 4);
    assert_place!(SetPartitionPropertyExInput, (partition_id), !0, 0, 0);
    assert_place!(SetPartitionPropertyExInput, (property_code.0), !0, 8, 8);
    assert_place!(SetPartitionPropertyExInput, (padding), !0, 12, 12);
    assert_place!(SetPartitionPropertyExInput, (arg), !0, 16, 16);

    /// Output of get_partition_id.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct GetPartitionIdOutput {
        /// The caller's partition.
        pub partition_id: u64,
    }
    zeroed!(GetPartitionIdOutput);
    assert_extent!(GetPartitionIdOutput, 8, 8, 8, 8);
    assert_place!(GetPartitionIdOutput, (partition_id), !0, 0, 0);

    /// Input of get_next_child_partition.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct GetNextChildPartitionInput {
        /// The parent.
        pub parent_partition_id: u64,
        /// The last child that was told, or partition_id.invalid to begin.
        pub previous_child_partition_id: u64,
    }
    zeroed!(GetNextChildPartitionInput);
    assert_extent!(GetNextChildPartitionInput, 16, 8, 16, 8);
    assert_place!(GetNextChildPartitionInput, (parent_partition_id), !0, 0, 0);
    assert_place!(GetNextChildPartitionInput, (previous_child_partition_id), !0, 8, 8);

    /// Output of get_next_child_partition.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct GetNextChildPartitionOutput {
        /// The next child; partition_id.invalid where there is none.
        pub next_child_partition_id: u64,
    }
    zeroed!(GetNextChildPartitionOutput);
    assert_extent!(GetNextChildPartitionOutput, 8, 8, 8, 8);
    assert_place!(GetNextChildPartitionOutput, (next_child_partition_id), !0, 0, 0);

    /// Flags of save_partition_state and restore_partition_state.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct SaveRestoreFlags(pub u32);

    impl SaveRestoreFlags {
        /// The first call.
        pub const START: SaveRestoreFlags = SaveRestoreFlags(1);
        /// Only a summary.
        pub const SUMMARY: SaveRestoreFlags = SaveRestoreFlags(2);
    }
    flags!(SaveRestoreFlags);

    /// Input of save_partition_state; the layout is that of TLFS 2.0.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct SavePartitionStateInput {
        /// Partition; partition_id.self is the caller's own.
        pub partition_id: u64,
        /// Flags.
        pub flags: SaveRestoreFlags,
        /// Padding.
        pub padding: u32,
    }
    zeroed!(SavePartitionStateInput);
    assert_extent!(SavePartitionStateInput, 16, 8, 16, 8);
    assert_place!(SavePartitionStateInput, (partition_id), !0, 0, 0);
    assert_place!(SavePartitionStateInput, (flags.0), !0, 8, 8);
    assert_place!(SavePartitionStateInput, (padding), !0, 12, 12);

    /// Output of save_partition_state.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct SavePartitionStateOutput {
        /// Whether there is more.
        pub save_state: u32,
        /// Bytes of data.
        pub save_data_count: u32,
        /// The data.
        pub save_data: [u8; 4080],
    }
    zeroed!(SavePartitionStateOutput);
    assert_extent!(SavePartitionStateOutput, 4088, 8, 4088, 8);
    assert_place!(SavePartitionStateOutput, (save_state), !0, 0, 0);
    assert_place!(SavePartitionStateOutput, (save_data_count), !0, 4, 4);
    assert_place!(SavePartitionStateOutput, (save_data[0]), !0, 8, 8);

    /// Input of restore_partition_state; the layout is that of TLFS 2.0.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct RestorePartitionStateInput {
        /// Partition; partition_id.self is the caller's own.
        pub partition_id: u64,
        /// Flags.
        pub flags: SaveRestoreFlags,
        /// Bytes of data.
        pub restore_data_count: u32,
        /// The data.
        pub restore_data: [u8; 4080],
    }
    zeroed!(RestorePartitionStateInput);
    assert_extent!(RestorePartitionStateInput, 4096, 8, 4096, 8);
    assert_place!(RestorePartitionStateInput, (partition_id), !0, 0, 0);
    assert_place!(RestorePartitionStateInput, (flags.0), !0, 8, 8);
    assert_place!(RestorePartitionStateInput, (restore_data_count), !0, 12, 12);
    assert_place!(RestorePartitionStateInput, (restore_data[0]), !0, 16, 16);

    /// Output of restore_partition_state.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct RestorePartitionStateOutput {
        /// Whether more is needed.
        pub restore_state: u32,
        /// Bytes that were used.
        pub restore_data_consumed: u32,
    }
    zeroed!(RestorePartitionStateOutput);
    assert_extent!(RestorePartitionStateOutput, 8, 8, 8, 8);
    assert_place!(RestorePartitionStateOutput, (restore_state), !0, 0, 0);
    assert_place!(RestorePartitionStateOutput, (restore_data_consumed), !0, 4, 4);

    /// Events of notify_partition_event.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct PartitionEvent(pub u32);

    impl PartitionEvent {
        /// The root partition makes a dump.
        pub const ROOT_CRASHDUMP: PartitionEvent = PartitionEvent(2);
        /// All logical processors run.
        pub const ALL_LOGICAL_PROCESSORS_STARTED: PartitionEvent = PartitionEvent(4);
    }

    /// What root_crashdump asks for.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct CrashdumpAction(pub u32);

    impl CrashdumpAction {
        /// Nothing.
        pub const NONE: CrashdumpAction = CrashdumpAction(0);
        /// Stop all virtual processors.
        pub const SUSPEND_ALL_VPS: CrashdumpAction = CrashdumpAction(1);
        /// Make ready.
        pub const PREPARE_FOR_STATE_SAVE: CrashdumpAction = CrashdumpAction(2);
        /// The state was saved.
        pub const STATE_SAVED: CrashdumpAction = CrashdumpAction(3);
        /// Begin.
        pub const ENTRY: CrashdumpAction = CrashdumpAction(4);
    }

    /// Input of notify_partition_event; the layout is Linux's.
    #[repr(C, align(4))]
    #[derive(Clone, Copy)]
    pub struct NotifyPartitionEventInput {
        /// The event.
        pub event: PartitionEvent,
        /// Of root_crashdump.
        pub crashdump_action: CrashdumpAction,
    }
    zeroed!(NotifyPartitionEventInput);
    assert_extent!(NotifyPartitionEventInput, 8, 4, 8, 4);
    assert_place!(NotifyPartitionEventInput, (event.0), !0, 0, 0);
    assert_place!(NotifyPartitionEventInput, (crashdump_action.0), !0, 4, 4);

    /// Input of restore_partition_time; the layout is OpenVMM's.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct RestorePartitionTimeInput {
        /// Partition; partition_id.self is the caller's own.
        pub partition_id: u64,
        /// Sequence number for the reference TSC page.
        pub tsc_sequence: u32,
        /// Zero.
        pub reserved: u32,
        /// Time of the partition in units of 100 ns.
        pub reference_time: u64,
        /// TSC at that time.
        pub tsc: u64,
    }
    zeroed!(RestorePartitionTimeInput);
    assert_extent!(RestorePartitionTimeInput, 32, 8, 32, 8);
    assert_place!(RestorePartitionTimeInput, (partition_id), !0, 0, 0);
    assert_place!(RestorePartitionTimeInput, (tsc_sequence), !0, 8, 8);
    assert_place!(RestorePartitionTimeInput, (reserved), !0, 12, 12);
    assert_place!(RestorePartitionTimeInput, (reference_time), !0, 16, 16);
    assert_place!(RestorePartitionTimeInput, (tsc), !0, 24, 24);

    /// Properties of a partition.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct PartitionProperty(pub u32);

    impl PartitionProperty {
        /// What it may do: leaf 3 of CPUID, EAX and EBX.
        pub const PRIVILEGE_FLAGS: PartitionProperty = PartitionProperty(0x10000);
        /// What of this interface it is shown, see synthetic_processor_features.
        pub const SYNTHETIC_PROC_FEATURES: PartitionProperty = PartitionProperty(0x10001);
        /// Whether it stands still.
        pub const SUSPEND: PartitionProperty = PartitionProperty(0x20000);
        /// Share of the processors that it is sure to have.
        pub const CPU_RESERVE: PartitionProperty = PartitionProperty(0x20001);
        /// Share of the processors that it may have at most.
        pub const CPU_CAP: PartitionProperty = PartitionProperty(0x20002);
        /// Its weight against others.
        pub const CPU_WEIGHT: PartitionProperty = PartitionProperty(0x20003);
        /// Its group of processors.
        pub const CPU_GROUP_ID: PartitionProperty = PartitionProperty(0x20004);
        /// Whether its parent's scheduler runs it; named by Linux.
        pub const INTEGRATED_SCHEDULER_ENABLED: PartitionProperty = PartitionProperty(0x20005);
        /// Whether its time stands still.
        pub const TIME_FREEZE: PartitionProperty = PartitionProperty(0x30003);
        /// Its time in units of 100 ns.
        pub const REFERENCE_TIME: PartitionProperty = PartitionProperty(0x30005);
        /// Pages for its virtual TLB.
        pub const VIRTUAL_TLB_PAGE_COUNT: PartitionProperty = PartitionProperty(0x50000);
        /// Its virtual secure mode.
        pub const VSM_CONFIG: PartitionProperty = PartitionProperty(0x50001);
        /// Whether a reset zeroes its memory.
        pub const ZERO_MEMORY_ON_RESET: PartitionProperty = PartitionProperty(0x50002);
        /// Virtual processors of a socket.
        pub const PROCESSORS_PER_SOCKET: PartitionProperty = PartitionProperty(0x50003);
        /// Pages for its nested TLB.
        pub const NESTED_TLB_SIZE: PartitionProperty = PartitionProperty(0x50004);
        /// Whether accesses to its pages are noted.
        pub const GPA_PAGE_ACCESS_TRACKING: PartitionProperty = PartitionProperty(0x50005);
        /// Whether permissions were changed.
        pub const VSM_PERMISSIONS_DIRTY_SINCE_LAST_QUERY: PartitionProperty = PartitionProperty(0x50006);
        /// Its isolation's state.
        pub const ISOLATION_STATE: PartitionProperty = PartitionProperty(0x5000c);
        /// Controls its isolation.
        pub const ISOLATION_CONTROL: PartitionProperty = PartitionProperty(0x5000d);
        /// Class of its resource allocation.
        pub const ALLOCATION_ID: PartitionProperty = PartitionProperty(0x5000e);
        /// Id of its resource monitoring.
        pub const MONITORING_ID: PartitionProperty = PartitionProperty(0x5000f);
        /// Width of physical addresses in bits.
        pub const IMPLEMENTED_PHYSICAL_ADDRESS_BITS: PartitionProperty = PartitionProperty(0x50010);
        /// Whether others may share its cores.
        pub const NON_ARCHITECTURAL_CORE_SHARING: PartitionProperty = PartitionProperty(0x50011);
        /// Its page of hypercall doorbells.
        pub const HYPERCALL_DOORBELL_PAGE: PartitionProperty = PartitionProperty(0x50012);
        /// Its isolation's policy.
        pub const ISOLATION_POLICY: PartitionProperty = PartitionProperty(0x50014);
        /// What access to an MSR does that is not there.
        pub const UNIMPLEMENTED_MSR_ACTION: PartitionProperty = PartitionProperty(0x50017);
        /// Exits of SEV that the hypervisor handles.
        pub const SEV_VMGEXIT_OFFLOADS: PartitionProperty = PartitionProperty(0x50022);
        /// Its buffer for diagnosis.
        pub const PARTITION_DIAG_BUFFER_CONFIG: PartitionProperty = PartitionProperty(0x50026);
        /// arm64: address of the GIC's distributor.
        pub const GICD_BASE_ADDRESS: PartitionProperty = PartitionProperty(0x50028);
        /// arm64: address of the GIC's translater.
        pub const GITS_TRANSLATER_BASE_ADDRESS: PartitionProperty = PartitionProperty(0x50029);
        /// The processors' vendor.
        pub const PROCESSOR_VENDOR: PartitionProperty = PartitionProperty(0x60000);
        /// XSAVE features.
        pub const PROCESSOR_XSAVE_FEATURES: PartitionProperty = PartitionProperty(0x60002);
        /// Bytes that CLFLUSH flushes, as their logarithm.
        pub const PROCESSOR_CL_FLUSH_SIZE: PartitionProperty = PartitionProperty(0x60003);
        /// Changes to the recommendations.
        pub const ENLIGHTENMENT_MODIFICATIONS: PartitionProperty = PartitionProperty(0x60004);
        /// Version that it is compatible with.
        pub const COMPATIBILITY_VERSION: PartitionProperty = PartitionProperty(0x60005);
        /// Width of its physical addresses in bits.
        pub const PHYSICAL_ADDRESS_WIDTH: PartitionProperty = PartitionProperty(0x60006);
        /// XSAVE states.
        pub const XSAVE_STATES: PartitionProperty = PartitionProperty(0x60007);
        /// Most bytes of XSAVE data.
        pub const MAX_XSAVE_DATA_SIZE: PartitionProperty = PartitionProperty(0x60008);
        /// Frequency of the processors in Hz.
        pub const PROCESSOR_CLOCK_FREQUENCY: PartitionProperty = PartitionProperty(0x60009);
        /// Processor features, see processor_features0.
        pub const PROCESSOR_FEATURES0: PartitionProperty = PartitionProperty(0x6000a);
        /// Processor features, see processor_features1.
        pub const PROCESSOR_FEATURES1: PartitionProperty = PartitionProperty(0x6000b);
        /// What its guest wrote to the MSR guest_os_id.
        pub const GUEST_OS_ID: PartitionProperty = PartitionProperty(0x70000);
        /// Features for nested virtualization.
        pub const PROCESSOR_VIRTUALIZATION_FEATURES: PartitionProperty = PartitionProperty(0x80000);
        /// What a VMM can do; for get_partition_property_ex.
        pub const VMM_CAPABILITIES: PartitionProperty = PartitionProperty(0x90007);
        /// Of a virtual processor: where it may run.
        pub const VP_SCHEDULING_AFFINITY_SET: PartitionProperty = PartitionProperty(0x10001000);
    }

    /// Processor features, bank 0; the names are Linux's.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct ProcessorFeatures0(pub u64);

    impl ProcessorFeatures0 {
        /// SSE3.
        pub const SSE3: ProcessorFeatures0 = ProcessorFeatures0(1);
        /// LAHF SAHF.
        pub const LAHF_SAHF: ProcessorFeatures0 = ProcessorFeatures0(2);
        /// SSSE3.
        pub const SSSE3: ProcessorFeatures0 = ProcessorFeatures0(4);
        /// SSE4 1.
        pub const SSE4_1: ProcessorFeatures0 = ProcessorFeatures0(8);
        /// SSE4 2.
        pub const SSE4_2: ProcessorFeatures0 = ProcessorFeatures0(0x10);
        /// SSE4A.
        pub const SSE4A: ProcessorFeatures0 = ProcessorFeatures0(0x20);
        /// XOP.
        pub const XOP: ProcessorFeatures0 = ProcessorFeatures0(0x40);
        /// POP CNT.
        pub const POP_CNT: ProcessorFeatures0 = ProcessorFeatures0(0x80);
        /// CMPXCHG16B.
        pub const CMPXCHG16B: ProcessorFeatures0 = ProcessorFeatures0(0x100);
        /// ALTMOVCR8.
        pub const ALTMOVCR8: ProcessorFeatures0 = ProcessorFeatures0(0x200);
        /// LZCNT.
        pub const LZCNT: ProcessorFeatures0 = ProcessorFeatures0(0x400);
        /// MIS ALIGN SSE.
        pub const MIS_ALIGN_SSE: ProcessorFeatures0 = ProcessorFeatures0(0x800);
        /// MMX EXT.
        pub const MMX_EXT: ProcessorFeatures0 = ProcessorFeatures0(0x1000);
        /// AMD3DNOW.
        pub const AMD3DNOW: ProcessorFeatures0 = ProcessorFeatures0(0x2000);
        /// EXTENDED AMD3DNOW.
        pub const EXTENDED_AMD3DNOW: ProcessorFeatures0 = ProcessorFeatures0(0x4000);
        /// PAGE 1GB.
        pub const PAGE_1GB: ProcessorFeatures0 = ProcessorFeatures0(0x8000);
        /// AES.
        pub const AES: ProcessorFeatures0 = ProcessorFeatures0(0x10000);
        /// PCLMULQDQ.
        pub const PCLMULQDQ: ProcessorFeatures0 = ProcessorFeatures0(0x20000);
        /// PCID.
        pub const PCID: ProcessorFeatures0 = ProcessorFeatures0(0x40000);
        /// FMA4.
        pub const FMA4: ProcessorFeatures0 = ProcessorFeatures0(0x80000);
        /// F16C.
        pub const F16C: ProcessorFeatures0 = ProcessorFeatures0(0x100000);
        /// RD RAND.
        pub const RD_RAND: ProcessorFeatures0 = ProcessorFeatures0(0x200000);
        /// RD WR FS GS.
        pub const RD_WR_FS_GS: ProcessorFeatures0 = ProcessorFeatures0(0x400000);
        /// SMEP.
        pub const SMEP: ProcessorFeatures0 = ProcessorFeatures0(0x800000);
        /// ENHANCED FAST STRING.
        pub const ENHANCED_FAST_STRING: ProcessorFeatures0 = ProcessorFeatures0(0x1000000);
        /// BMI1.
        pub const BMI1: ProcessorFeatures0 = ProcessorFeatures0(0x2000000);
        /// BMI2.
        pub const BMI2: ProcessorFeatures0 = ProcessorFeatures0(0x4000000);
        /// HLE, as it was told before.
        pub const HLE_DEPRECATED: ProcessorFeatures0 = ProcessorFeatures0(0x8000000);
        /// RTM, as it was told before.
        pub const RTM_DEPRECATED: ProcessorFeatures0 = ProcessorFeatures0(0x10000000);
        /// MOVBE.
        pub const MOVBE: ProcessorFeatures0 = ProcessorFeatures0(0x20000000);
        /// NPIEP1.
        pub const NPIEP1: ProcessorFeatures0 = ProcessorFeatures0(0x40000000);
        /// DEP X87 FPU SAVE.
        pub const DEP_X87_FPU_SAVE: ProcessorFeatures0 = ProcessorFeatures0(0x80000000);
        /// RD SEED.
        pub const RD_SEED: ProcessorFeatures0 = ProcessorFeatures0(0x100000000);
        /// ADX.
        pub const ADX: ProcessorFeatures0 = ProcessorFeatures0(0x200000000);
        /// INTEL PREFETCH.
        pub const INTEL_PREFETCH: ProcessorFeatures0 = ProcessorFeatures0(0x400000000);
        /// SMAP.
        pub const SMAP: ProcessorFeatures0 = ProcessorFeatures0(0x800000000);
        /// HLE.
        pub const HLE: ProcessorFeatures0 = ProcessorFeatures0(0x1000000000);
        /// RTM.
        pub const RTM: ProcessorFeatures0 = ProcessorFeatures0(0x2000000000);
        /// RDTSCP.
        pub const RDTSCP: ProcessorFeatures0 = ProcessorFeatures0(0x4000000000);
        /// CLFLUSHOPT.
        pub const CLFLUSHOPT: ProcessorFeatures0 = ProcessorFeatures0(0x8000000000);
        /// CLWB.
        pub const CLWB: ProcessorFeatures0 = ProcessorFeatures0(0x10000000000);
        /// SHA.
        pub const SHA: ProcessorFeatures0 = ProcessorFeatures0(0x20000000000);
        /// X87 POINTERS SAVED.
        pub const X87_POINTERS_SAVED: ProcessorFeatures0 = ProcessorFeatures0(0x40000000000);
        /// INVPCID.
        pub const INVPCID: ProcessorFeatures0 = ProcessorFeatures0(0x80000000000);
        /// IBRS.
        pub const IBRS: ProcessorFeatures0 = ProcessorFeatures0(0x100000000000);
        /// STIBP.
        pub const STIBP: ProcessorFeatures0 = ProcessorFeatures0(0x200000000000);
        /// IBPB.
        pub const IBPB: ProcessorFeatures0 = ProcessorFeatures0(0x400000000000);
        /// UNRESTRICTED GUEST.
        pub const UNRESTRICTED_GUEST: ProcessorFeatures0 = ProcessorFeatures0(0x800000000000);
        /// MDD.
        pub const MDD: ProcessorFeatures0 = ProcessorFeatures0(0x1000000000000);
        /// FAST SHORT REP MOV.
        pub const FAST_SHORT_REP_MOV: ProcessorFeatures0 = ProcessorFeatures0(0x2000000000000);
        /// L1DCACHE FLUSH.
        pub const L1DCACHE_FLUSH: ProcessorFeatures0 = ProcessorFeatures0(0x4000000000000);
        /// RDCL NO.
        pub const RDCL_NO: ProcessorFeatures0 = ProcessorFeatures0(0x8000000000000);
        /// IBRS ALL.
        pub const IBRS_ALL: ProcessorFeatures0 = ProcessorFeatures0(0x10000000000000);
        /// SKIP L1DF.
        pub const SKIP_L1DF: ProcessorFeatures0 = ProcessorFeatures0(0x20000000000000);
        /// SSB NO.
        pub const SSB_NO: ProcessorFeatures0 = ProcessorFeatures0(0x40000000000000);
        /// RSB A NO.
        pub const RSB_A_NO: ProcessorFeatures0 = ProcessorFeatures0(0x80000000000000);
        /// VIRT SPEC CTRL.
        pub const VIRT_SPEC_CTRL: ProcessorFeatures0 = ProcessorFeatures0(0x100000000000000);
        /// RD PID.
        pub const RD_PID: ProcessorFeatures0 = ProcessorFeatures0(0x200000000000000);
        /// UMIP.
        pub const UMIP: ProcessorFeatures0 = ProcessorFeatures0(0x400000000000000);
        /// MBS NO.
        pub const MBS_NO: ProcessorFeatures0 = ProcessorFeatures0(0x800000000000000);
        /// MB CLEAR.
        pub const MB_CLEAR: ProcessorFeatures0 = ProcessorFeatures0(0x1000000000000000);
        /// TAA NO.
        pub const TAA_NO: ProcessorFeatures0 = ProcessorFeatures0(0x2000000000000000);
        /// TSX CTRL.
        pub const TSX_CTRL: ProcessorFeatures0 = ProcessorFeatures0(0x4000000000000000);
    }
    flags!(ProcessorFeatures0);

    /// Processor features, bank 1; the names are Linux's.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct ProcessorFeatures1(pub u64);

    impl ProcessorFeatures1 {
        /// ACOUNT MCOUNT.
        pub const ACOUNT_MCOUNT: ProcessorFeatures1 = ProcessorFeatures1(1);
        /// TSC INVARIANT.
        pub const TSC_INVARIANT: ProcessorFeatures1 = ProcessorFeatures1(2);
        /// CL ZERO.
        pub const CL_ZERO: ProcessorFeatures1 = ProcessorFeatures1(4);
        /// RDPRU.
        pub const RDPRU: ProcessorFeatures1 = ProcessorFeatures1(8);
        /// LA57.
        pub const LA57: ProcessorFeatures1 = ProcessorFeatures1(0x10);
        /// MBEC.
        pub const MBEC: ProcessorFeatures1 = ProcessorFeatures1(0x20);
        /// NESTED VIRT.
        pub const NESTED_VIRT: ProcessorFeatures1 = ProcessorFeatures1(0x40);
        /// PSFD.
        pub const PSFD: ProcessorFeatures1 = ProcessorFeatures1(0x80);
        /// CET SS.
        pub const CET_SS: ProcessorFeatures1 = ProcessorFeatures1(0x100);
        /// CET IBT.
        pub const CET_IBT: ProcessorFeatures1 = ProcessorFeatures1(0x200);
        /// VMX EXCEPTION INJECT.
        pub const VMX_EXCEPTION_INJECT: ProcessorFeatures1 = ProcessorFeatures1(0x400);
        /// ENQCMD.
        pub const ENQCMD: ProcessorFeatures1 = ProcessorFeatures1(0x800);
        /// UMWAIT TPAUSE.
        pub const UMWAIT_TPAUSE: ProcessorFeatures1 = ProcessorFeatures1(0x1000);
        /// MOVDIRI.
        pub const MOVDIRI: ProcessorFeatures1 = ProcessorFeatures1(0x2000);
        /// MOVDIR64B.
        pub const MOVDIR64B: ProcessorFeatures1 = ProcessorFeatures1(0x4000);
        /// CLDEMOTE.
        pub const CLDEMOTE: ProcessorFeatures1 = ProcessorFeatures1(0x8000);
        /// SERIALIZE.
        pub const SERIALIZE: ProcessorFeatures1 = ProcessorFeatures1(0x10000);
        /// TSC DEADLINE TMR.
        pub const TSC_DEADLINE_TMR: ProcessorFeatures1 = ProcessorFeatures1(0x20000);
        /// TSC ADJUST.
        pub const TSC_ADJUST: ProcessorFeatures1 = ProcessorFeatures1(0x40000);
        /// FZLREP MOVSB.
        pub const FZLREP_MOVSB: ProcessorFeatures1 = ProcessorFeatures1(0x80000);
        /// FSREP STOSB.
        pub const FSREP_STOSB: ProcessorFeatures1 = ProcessorFeatures1(0x100000);
        /// FSREP CMPSB.
        pub const FSREP_CMPSB: ProcessorFeatures1 = ProcessorFeatures1(0x200000);
    }
    flags!(ProcessorFeatures1);

    /// What of this interface a partition is shown; the names are Linux's.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct SyntheticProcessorFeatures(pub u64);

    impl SyntheticProcessorFeatures {
        /// Hypervisor present.
        pub const HYPERVISOR_PRESENT: SyntheticProcessorFeatures = SyntheticProcessorFeatures(1);
        /// Hv1.
        pub const HV1: SyntheticProcessorFeatures = SyntheticProcessorFeatures(2);
        /// Access vp run time reg.
        pub const ACCESS_VP_RUN_TIME_REG: SyntheticProcessorFeatures = SyntheticProcessorFeatures(4);
        /// Access partition reference counter.
        pub const ACCESS_PARTITION_REFERENCE_COUNTER: SyntheticProcessorFeatures = SyntheticProcessorFeatures(8);
        /// Access synic regs.
        pub const ACCESS_SYNIC_REGS: SyntheticProcessorFeatures = SyntheticProcessorFeatures(0x10);
        /// Access synthetic timer regs.
        pub const ACCESS_SYNTHETIC_TIMER_REGS: SyntheticProcessorFeatures = SyntheticProcessorFeatures(0x20);
        /// Access intr ctrl regs.
        pub const ACCESS_INTR_CTRL_REGS: SyntheticProcessorFeatures = SyntheticProcessorFeatures(0x40);
        /// Access hypercall regs.
        pub const ACCESS_HYPERCALL_REGS: SyntheticProcessorFeatures = SyntheticProcessorFeatures(0x80);
        /// Access vp index.
        pub const ACCESS_VP_INDEX: SyntheticProcessorFeatures = SyntheticProcessorFeatures(0x100);
        /// Access partition reference tsc.
        pub const ACCESS_PARTITION_REFERENCE_TSC: SyntheticProcessorFeatures = SyntheticProcessorFeatures(0x200);
        /// Access guest idle reg.
        pub const ACCESS_GUEST_IDLE_REG: SyntheticProcessorFeatures = SyntheticProcessorFeatures(0x400);
        /// Access frequency regs.
        pub const ACCESS_FREQUENCY_REGS: SyntheticProcessorFeatures = SyntheticProcessorFeatures(0x800);
        /// Enable extended gva ranges for flush virtual address list.
        pub const ENABLE_EXTENDED_GVA_RANGES_FOR_FLUSH_VIRTUAL_ADDRESS_LIST: SyntheticProcessorFeatures = SyntheticProcessorFeatures(0x8000);
        /// Fast hypercall output.
        pub const FAST_HYPERCALL_OUTPUT: SyntheticProcessorFeatures = SyntheticProcessorFeatures(0x40000);
        /// Start virtual processor.
        pub const START_VIRTUAL_PROCESSOR: SyntheticProcessorFeatures = SyntheticProcessorFeatures(0x100000);
        /// Direct synthetic timers.
        pub const DIRECT_SYNTHETIC_TIMERS: SyntheticProcessorFeatures = SyntheticProcessorFeatures(0x400000);
        /// Extended processor masks.
        pub const EXTENDED_PROCESSOR_MASKS: SyntheticProcessorFeatures = SyntheticProcessorFeatures(0x1000000);
        /// Tb flush hypercalls.
        pub const TB_FLUSH_HYPERCALLS: SyntheticProcessorFeatures = SyntheticProcessorFeatures(0x2000000);
        /// Synthetic cluster ipi.
        pub const SYNTHETIC_CLUSTER_IPI: SyntheticProcessorFeatures = SyntheticProcessorFeatures(0x4000000);
        /// Notify long spin wait.
        pub const NOTIFY_LONG_SPIN_WAIT: SyntheticProcessorFeatures = SyntheticProcessorFeatures(0x8000000);
        /// Query numa distance.
        pub const QUERY_NUMA_DISTANCE: SyntheticProcessorFeatures = SyntheticProcessorFeatures(0x10000000);
        /// Signal events.
        pub const SIGNAL_EVENTS: SyntheticProcessorFeatures = SyntheticProcessorFeatures(0x20000000);
        /// Retarget device interrupt.
        pub const RETARGET_DEVICE_INTERRUPT: SyntheticProcessorFeatures = SyntheticProcessorFeatures(0x40000000);
        /// Restore time.
        pub const RESTORE_TIME: SyntheticProcessorFeatures = SyntheticProcessorFeatures(0x80000000);
        /// Enlightened vmcs.
        pub const ENLIGHTENED_VMCS: SyntheticProcessorFeatures = SyntheticProcessorFeatures(0x100000000);
    }
    flags!(SyntheticProcessorFeatures);

    /// XSAVE features.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct ProcessorXsaveFeatures(pub u64);

    impl ProcessorXsaveFeatures {
        /// XSAVE.
        pub const XSAVE: ProcessorXsaveFeatures = ProcessorXsaveFeatures(1);
        /// XSAVEOPT.
        pub const XSAVEOPT: ProcessorXsaveFeatures = ProcessorXsaveFeatures(2);
        /// AVX.
        pub const AVX: ProcessorXsaveFeatures = ProcessorXsaveFeatures(4);
    }
    flags!(ProcessorXsaveFeatures);

    /// What a VMM can do, bank 0; the names are Linux's.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct VmmCapabilities(pub u64);

    impl VmmCapabilities {
        /// Mapping keeps pages adjustable.
        pub const MAP_GPA_PRESERVE_ADJUSTABLE: VmmCapabilities = VmmCapabilities(1);
        /// It gives the pages of overlays.
        pub const VMM_CAN_PROVIDE_OVERLAY_GPFN: VmmCapabilities = VmmCapabilities(2);
        /// Virtual processors have an affinity.
        pub const VP_AFFINITY_PROPERTY: VmmCapabilities = VmmCapabilities(4);
        /// arm64: it says where the GIC lies.
        pub const VMM_CAN_PROVIDE_GIC_OVERLAY_LOCATIONS: VmmCapabilities = VmmCapabilities(8);
        /// synthetic_processor_features can be set.
        pub const ASSIGNABLE_SYNTHETIC_PROC_FEATURES: VmmCapabilities = VmmCapabilities(0x10);
        /// It can have its own scheduler.
        pub const VMM_ENABLE_INTEGRATED_SCHEDULER: VmmCapabilities = VmmCapabilities(0x40);
    }
    flags!(VmmCapabilities);

    /// A connection.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct ConnectionId(pub u32);

    impl ConnectionId {
        /// Its number.
        pub const ID: ConnectionId = ConnectionId(0xffffff);
        /// Zero.
        pub const RESERVED: ConnectionId = ConnectionId(0xff000000);
    }
    flags!(ConnectionId);

    /// A port.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct PortId(pub u32);

    impl PortId {
        /// Its number.
        pub const ID: PortId = PortId(0xffffff);
        /// Zero.
        pub const RESERVED: PortId = PortId(0xff000000);
    }
    flags!(PortId);

    /// Kinds of ports.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct PortType(pub u32);

    impl PortType {
        /// Messages.
        pub const MESSAGE: PortType = PortType(1);
        /// Events.
        pub const EVENT: PortType = PortType(2);
        /// A page that the hypervisor watches.
        pub const MONITOR: PortType = PortType(3);
        /// Writes to an address.
        pub const DOORBELL: PortType = PortType(4);
    }

    /// A port. An event port has at 16 its first flag and how many flags, 16 bits each; a monitor port at 8
    /// a guest-physical address.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct PortInfo {
        /// Its kind.
        pub port_type: PortType,
        /// Zero.
        pub padding: u32,
        /// Synthetic interrupt source.
        pub target_sint: u32,
        /// Virtual processor, or vp_index.any.
        pub target_vp: u32,
        /// Of an event port its flags; else zero.
        pub flags_or_rsvdz: u64,
    }
    zeroed!(PortInfo);
    assert_extent!(PortInfo, 24, 8, 24, 8);
    assert_place!(PortInfo, (port_type.0), !0, 0, 0);
    assert_place!(PortInfo, (padding), !0, 4, 4);
    assert_place!(PortInfo, (target_sint), !0, 8, 8);
    assert_place!(PortInfo, (target_vp), !0, 12, 12);
    assert_place!(PortInfo, (flags_or_rsvdz), !0, 16, 16);

    /// Which writes ring a doorbell.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct DoorbellFlags(pub u64);

    impl DoorbellFlags {
        /// 0 any, 1 of 1 byte, 2 of 2, 3 of 4, 4 of 8.
        pub const TRIGGER_SIZE: DoorbellFlags = DoorbellFlags(7);
        /// Whatever value.
        pub const TRIGGER_ANY_VALUE: DoorbellFlags = DoorbellFlags(0x80000000);
    }
    flags!(DoorbellFlags);

    /// A connection. The last three fields are those of a doorbell; a monitor connection has its address in
    /// the first of them.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct ConnectionInfo {
        /// Kind of its port.
        pub port_type: PortType,
        /// Zero.
        pub padding: u32,
        /// Guest-physical address that is watched.
        pub gpa: u64,
        /// Value that counts.
        pub trigger_value: u64,
        /// Which writes count, see doorbell_flags.
        pub flags: u64,
    }
    zeroed!(ConnectionInfo);
    assert_extent!(ConnectionInfo, 32, 8, 32, 8);
    assert_place!(ConnectionInfo, (port_type.0), !0, 0, 0);
    assert_place!(ConnectionInfo, (padding), !0, 4, 4);
    assert_place!(ConnectionInfo, (gpa), !0, 8, 8);
    assert_place!(ConnectionInfo, (trigger_value), !0, 16, 16);
    assert_place!(ConnectionInfo, (flags), !0, 24, 24);

    /// Input of create_port.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct CreatePortInput {
        /// Partition that gets the port.
        pub port_partition_id: u64,
        /// The port.
        pub port_id: PortId,
        /// Its virtual trust level.
        pub port_vtl: u8,
        /// The lowest that may connect.
        pub min_connection_vtl: u8,
        /// Zero.
        pub padding: u16,
        /// Partition that may connect.
        pub connection_partition_id: u64,
        /// What it is.
        pub port_info: PortInfo,
        /// Where its memory should come from.
        pub proximity_domain_info: ProximityDomainInfo,
    }
    zeroed!(CreatePortInput);
    assert_extent!(CreatePortInput, 56, 8, 56, 8);
    assert_place!(CreatePortInput, (port_partition_id), !0, 0, 0);
    assert_place!(CreatePortInput, (port_id.0), !0, 8, 8);
    assert_place!(CreatePortInput, (port_vtl), !0, 12, 12);
    assert_place!(CreatePortInput, (min_connection_vtl), !0, 13, 13);
    assert_place!(CreatePortInput, (padding), !0, 14, 14);
    assert_place!(CreatePortInput, (connection_partition_id), !0, 16, 16);
    assert_place!(CreatePortInput, (port_info.port_type.0), !0, 24, 24);
    assert_place!(CreatePortInput, (proximity_domain_info.domain_id), !0, 48, 48);

    /// Input of delete_port.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct DeletePortInput {
        /// Partition that has the port.
        pub port_partition_id: u64,
        /// The port.
        pub port_id: PortId,
        /// Zero.
        pub reserved: u32,
    }
    zeroed!(DeletePortInput);
    assert_extent!(DeletePortInput, 16, 8, 16, 8);
    assert_place!(DeletePortInput, (port_partition_id), !0, 0, 0);
    assert_place!(DeletePortInput, (port_id.0), !0, 8, 8);
    assert_place!(DeletePortInput, (reserved), !0, 12, 12);

    /// Input of connect_port.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct ConnectPortInput {
        /// Partition that gets the connection.
        pub connection_partition_id: u64,
        /// The connection.
        pub connection_id: ConnectionId,
        /// Its virtual trust level.
        pub connection_vtl: u8,
        /// Zero.
        pub rsvdz0: u8,
        /// Zero.
        pub rsvdz1: u16,
        /// Partition that has the port.
        pub port_partition_id: u64,
        /// The port.
        pub port_id: PortId,
        /// Zero.
        pub reserved2: u32,
        /// What it is.
        pub connection_info: ConnectionInfo,
        /// Where its memory should come from.
        pub proximity_domain_info: ProximityDomainInfo,
    }
    zeroed!(ConnectPortInput);
    assert_extent!(ConnectPortInput, 72, 8, 72, 8);
    assert_place!(ConnectPortInput, (connection_partition_id), !0, 0, 0);
    assert_place!(ConnectPortInput, (connection_id.0), !0, 8, 8);
    assert_place!(ConnectPortInput, (connection_vtl), !0, 12, 12);
    assert_place!(ConnectPortInput, (rsvdz0), !0, 13, 13);
    assert_place!(ConnectPortInput, (rsvdz1), !0, 14, 14);
    assert_place!(ConnectPortInput, (port_partition_id), !0, 16, 16);
    assert_place!(ConnectPortInput, (port_id.0), !0, 24, 24);
    assert_place!(ConnectPortInput, (reserved2), !0, 28, 28);
    assert_place!(ConnectPortInput, (connection_info.port_type.0), !0, 32, 32);
    assert_place!(ConnectPortInput, (proximity_domain_info.domain_id), !0, 64, 64);

    /// Flags of disconnect_port.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct DisconnectPortFlags(pub u32);

    impl DisconnectPortFlags {
        /// It is a doorbell; named by Linux.
        pub const IS_DOORBELL: DisconnectPortFlags = DisconnectPortFlags(1);
    }
    flags!(DisconnectPortFlags);

    /// Input of disconnect_port.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct DisconnectPortInput {
        /// Partition that has the connection.
        pub connection_partition_id: u64,
        /// The connection.
        pub connection_id: ConnectionId,
        /// Flags.
        pub flags: DisconnectPortFlags,
    }
    zeroed!(DisconnectPortInput);
    assert_extent!(DisconnectPortInput, 16, 8, 16, 8);
    assert_place!(DisconnectPortInput, (connection_partition_id), !0, 0, 0);
    assert_place!(DisconnectPortInput, (connection_id.0), !0, 8, 8);
    assert_place!(DisconnectPortInput, (flags.0), !0, 12, 12);

    /// Properties of a port, by TLFS 2.0.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct PortProperty(pub u32);

    impl PortProperty {
        /// How many messages were posted.
        pub const POST_COUNT: PortProperty = PortProperty(0);
        /// Virtual processor that it prefers.
        pub const PREFERRED_TARGET_VP: PortProperty = PortProperty(1);
    }

    /// Input of get_port_property; the layout is that of TLFS 2.0.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct GetPortPropertyInput {
        /// Partition; partition_id.self is the caller's own.
        pub partition_id: u64,
        /// The port.
        pub port_id: PortId,
        /// Padding.
        pub padding: u32,
        /// The property.
        pub property_code: PortProperty,
        /// Padding.
        pub padding2: u32,
    }
    zeroed!(GetPortPropertyInput);
    assert_extent!(GetPortPropertyInput, 24, 8, 24, 8);
    assert_place!(GetPortPropertyInput, (partition_id), !0, 0, 0);
    assert_place!(GetPortPropertyInput, (port_id.0), !0, 8, 8);
    assert_place!(GetPortPropertyInput, (padding), !0, 12, 12);
    assert_place!(GetPortPropertyInput, (property_code.0), !0, 16, 16);
    assert_place!(GetPortPropertyInput, (padding2), !0, 20, 20);

    /// Output of get_port_property.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct GetPortPropertyOutput {
        /// Its value.
        pub property_value: u64,
    }
    zeroed!(GetPortPropertyOutput);
    assert_extent!(GetPortPropertyOutput, 8, 8, 8, 8);
    assert_place!(GetPortPropertyOutput, (property_value), !0, 0, 0);

    /// Types of messages. Those with bit 31 are the hypervisor's; guests send others.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct MessageType(pub u32);

    impl MessageType {
        /// No message.
        pub const NONE: MessageType = MessageType(0);
        /// Memory that is not there.
        pub const UNMAPPED_GPA: MessageType = MessageType(0x80000000);
        /// Memory that is intercepted.
        pub const GPA_INTERCEPT: MessageType = MessageType(0x80000001);
        /// Memory that was not taken into use.
        pub const UNACCEPTED_GPA: MessageType = MessageType(0x80000003);
        /// Memory whose attributes are intercepted.
        pub const GPA_ATTRIBUTE_INTERCEPT: MessageType = MessageType(0x80000004);
        /// A synthetic timer ended; a timer_message_payload.
        pub const TIMER_EXPIRED: MessageType = MessageType(0x80000010);
        /// A register has an invalid value.
        pub const INVALID_VP_REGISTER_VALUE: MessageType = MessageType(0x80000020);
        /// A triple fault.
        pub const UNRECOVERABLE_EXCEPTION: MessageType = MessageType(0x80000021);
        /// A feature that is not there.
        pub const UNSUPPORTED_FEATURE: MessageType = MessageType(0x80000022);
        /// Pages of different sizes in the TLB.
        pub const TLB_PAGE_SIZE_MISMATCH: MessageType = MessageType(0x80000023);
        /// An intercept that a page tells of.
        pub const OPAQUE_INTERCEPT: MessageType = MessageType(0x8000003f);
        /// Buffers of an event log are full.
        pub const EVENT_LOG_BUFFERS_COMPLETE: MessageType = MessageType(0x80000040);
        /// A hypercall.
        pub const HYPERCALL_INTERCEPT: MessageType = MessageType(0x80000050);
        /// An event.
        pub const SYNIC_EVENT_INTERCEPT: MessageType = MessageType(0x80000060);
        /// A synthetic interrupt.
        pub const SYNIC_SINT_INTERCEPT: MessageType = MessageType(0x80000061);
        /// A synthetic interrupt can be delivered.
        pub const SYNIC_SINT_DELIVERABLE: MessageType = MessageType(0x80000062);
        /// A call has ended.
        pub const ASYNC_CALL_COMPLETION: MessageType = MessageType(0x80000070);
        /// A memory pool is too small.
        pub const INSUFFICIENT_MEMORY: MessageType = MessageType(0x80000071);
        /// Virtual processors to run, as a set.
        pub const SCHEDULER_VP_SIGNAL_BITSET: MessageType = MessageType(0x80000100);
        /// Virtual processors to run, as pairs.
        pub const SCHEDULER_VP_SIGNAL_PAIR: MessageType = MessageType(0x80000101);
        /// An I/O port.
        pub const X64_IO_PORT_INTERCEPT: MessageType = MessageType(0x80010000);
        /// An MSR.
        pub const MSR_INTERCEPT: MessageType = MessageType(0x80010001);
        /// CPUID.
        pub const X64_CPUID_INTERCEPT: MessageType = MessageType(0x80010002);
        /// An exception.
        pub const EXCEPTION_INTERCEPT: MessageType = MessageType(0x80010003);
        /// An EOI.
        pub const X64_APIC_EOI: MessageType = MessageType(0x80010004);
        /// A floating-point error.
        pub const X64_LEGACY_FP_ERROR: MessageType = MessageType(0x80010005);
        /// A register; Linux has page requests of an IOMMU here.
        pub const REGISTER_INTERCEPT: MessageType = MessageType(0x80010006);
        /// HLT.
        pub const X64_HALT: MessageType = MessageType(0x80010007);
        /// An interruption can be delivered.
        pub const X64_INTERRUPTION_DELIVERABLE: MessageType = MessageType(0x80010008);
        /// Start-up.
        pub const X64_SIPI_INTERCEPT: MessageType = MessageType(0x80010009);
        /// RDTSC.
        pub const X64_RDTSC_INTERCEPT: MessageType = MessageType(0x8001000a);
        /// An SMI.
        pub const X64_APIC_SMI_INTERCEPT: MessageType = MessageType(0x8001000b);
        /// A reset.
        pub const ARM64_RESET_INTERCEPT: MessageType = MessageType(0x8001000c);
        /// INIT or start-up.
        pub const X64_APIC_INIT_SIPI_INTERCEPT: MessageType = MessageType(0x8001000d);
        /// A write to an APIC register.
        pub const X64_APIC_WRITE_INTERCEPT: MessageType = MessageType(0x8001000e);
        /// A request of an SNP guest.
        pub const X64_SNP_GUEST_REQUEST_INTERCEPT: MessageType = MessageType(0x80010011);
        /// An exception after the instruction.
        pub const X64_EXCEPTION_TRAP_INTERCEPT: MessageType = MessageType(0x80010012);
        /// VMGEXIT.
        pub const X64_SEV_VMGEXIT_INTERCEPT: MessageType = MessageType(0x80010013);
        /// MSRs of a list.
        pub const X64_MSR_LIST_INTERCEPT: MessageType = MessageType(0x80010015);
    }

    // message: Sizes of messages.
    /// Bytes of a message.
    pub const MESSAGE_SIZE: u32 = 0x100;
    /// Most bytes of its payload.
    pub const MESSAGE_PAYLOAD_BYTE_COUNT: u32 = 0xf0;
    /// The same in units of 8 bytes.
    pub const MESSAGE_PAYLOAD_QWORD_COUNT: u32 = 0x1e;

    /// Flags of a message.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct MessageFlags(pub u8);

    impl MessageFlags {
        /// Another waits: the MSR eom is to be written.
        pub const MSG_PENDING: MessageFlags = MessageFlags(1);
    }
    flags!(MessageFlags);

    /// Header of a message.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct MessageHeader {
        /// Its type.
        pub message_type: MessageType,
        /// Bytes of its payload.
        pub payload_size: u8,
        /// Its flags.
        pub message_flags: MessageFlags,
        /// Zero.
        pub reserved: [u8; 2],
        /// Partition or port that it comes from.
        pub sender: u64,
    }
    zeroed!(MessageHeader);
    assert_extent!(MessageHeader, 16, 8, 16, 8);
    assert_place!(MessageHeader, (message_type.0), !0, 0, 0);
    assert_place!(MessageHeader, (payload_size), !0, 4, 4);
    assert_place!(MessageHeader, (message_flags.0), !0, 5, 5);
    assert_place!(MessageHeader, (reserved[0]), !0, 6, 6);
    assert_place!(MessageHeader, (sender), !0, 8, 8);

    /// A message, as it lies in the page of messages: one for each synthetic interrupt source.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct SynicMessage {
        /// Its header.
        pub header: MessageHeader,
        /// Its payload.
        pub payload: [u64; 30],
    }
    zeroed!(SynicMessage);
    assert_extent!(SynicMessage, 256, 8, 256, 8);
    assert_place!(SynicMessage, (header.message_type.0), !0, 0, 0);
    assert_place!(SynicMessage, (payload[0]), !0, 16, 16);

    /// Payload of timer_expired.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct TimerMessagePayload {
        /// The timer.
        pub timer_index: u32,
        /// Zero.
        pub reserved: u32,
        /// When it ended, in units of 100 ns.
        pub expiration_time: u64,
        /// When the message was delivered.
        pub delivery_time: u64,
    }
    zeroed!(TimerMessagePayload);
    assert_extent!(TimerMessagePayload, 24, 8, 24, 8);
    assert_place!(TimerMessagePayload, (timer_index), !0, 0, 0);
    assert_place!(TimerMessagePayload, (reserved), !0, 4, 4);
    assert_place!(TimerMessagePayload, (expiration_time), !0, 8, 8);
    assert_place!(TimerMessagePayload, (delivery_time), !0, 16, 16);

    /// Payload of scheduler_vp_signal_bitset; the layout is Linux's.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct VpSignalBitsetMessage {
        /// The child.
        pub partition_id: u64,
        /// Messages that were lost.
        pub overflow_count: u32,
        /// Virtual processors in the set.
        pub vp_count: u16,
        /// Zero.
        pub reserved: u16,
        /// A vp_set.
        pub vp_bitset: [u64; 18],
    }
    zeroed!(VpSignalBitsetMessage);
    assert_extent!(VpSignalBitsetMessage, 160, 8, 160, 8);
    assert_place!(VpSignalBitsetMessage, (partition_id), !0, 0, 0);
    assert_place!(VpSignalBitsetMessage, (overflow_count), !0, 8, 8);
    assert_place!(VpSignalBitsetMessage, (vp_count), !0, 12, 12);
    assert_place!(VpSignalBitsetMessage, (reserved), !0, 14, 14);
    assert_place!(VpSignalBitsetMessage, (vp_bitset[0]), !0, 16, 16);

    /// Payload of async_call_completion; the layout is Linux's.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct AsyncCompletionPayload {
        /// Partition.
        pub partition_id: u64,
        /// Status of the call.
        pub status: u32,
        /// Elements done.
        pub completion_count: u32,
        /// Detail.
        pub sub_status: u64,
    }
    zeroed!(AsyncCompletionPayload);
    assert_extent!(AsyncCompletionPayload, 24, 8, 24, 8);
    assert_place!(AsyncCompletionPayload, (partition_id), !0, 0, 0);
    assert_place!(AsyncCompletionPayload, (status), !0, 8, 8);
    assert_place!(AsyncCompletionPayload, (completion_count), !0, 12, 12);
    assert_place!(AsyncCompletionPayload, (sub_status), !0, 16, 16);

    /// Payload of x64_apic_eoi.
    #[repr(C, align(4))]
    #[derive(Clone, Copy)]
    pub struct X64ApicEoiPayload {
        /// Virtual processor.
        pub vp_index: u32,
        /// Vector.
        pub interrupt_vector: u32,
    }
    zeroed!(X64ApicEoiPayload);
    assert_extent!(X64ApicEoiPayload, 8, 4, 8, 4);
    assert_place!(X64ApicEoiPayload, (vp_index), !0, 0, 0);
    assert_place!(X64ApicEoiPayload, (interrupt_vector), !0, 4, 4);

    /// Writes of which size ring a doorbell.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct DoorbellTriggerSize(pub u32);

    impl DoorbellTriggerSize {
        /// Any.
        pub const ANY: DoorbellTriggerSize = DoorbellTriggerSize(0);
        /// 1 byte.
        pub const BYTE: DoorbellTriggerSize = DoorbellTriggerSize(1);
        /// 2 bytes.
        pub const WORD: DoorbellTriggerSize = DoorbellTriggerSize(2);
        /// 4 bytes.
        pub const DWORD: DoorbellTriggerSize = DoorbellTriggerSize(3);
        /// 8 bytes.
        pub const QWORD: DoorbellTriggerSize = DoorbellTriggerSize(4);
    }

    /// Input of post_message.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct PostMessageInput {
        /// The connection.
        pub connection_id: ConnectionId,
        /// Zero.
        pub rsvd_z: u32,
        /// Type of the message: not 0, bit 31 not set.
        pub message_type: MessageType,
        /// Bytes of its payload, at most 240.
        pub payload_size: u32,
        /// Its payload.
        pub payload: [u8; 240],
    }
    zeroed!(PostMessageInput);
    assert_extent!(PostMessageInput, 256, 8, 256, 8);
    assert_place!(PostMessageInput, (connection_id.0), !0, 0, 0);
    assert_place!(PostMessageInput, (rsvd_z), !0, 4, 4);
    assert_place!(PostMessageInput, (message_type.0), !0, 8, 8);
    assert_place!(PostMessageInput, (payload_size), !0, 12, 12);
    assert_place!(PostMessageInput, (payload[0]), !0, 16, 16);

    /// Input of signal_event.
    #[repr(C, align(4))]
    #[derive(Clone, Copy)]
    pub struct SignalEventInput {
        /// The connection.
        pub connection_id: ConnectionId,
        /// The flag, counted from the port's first.
        pub flag_number: u16,
        /// Zero.
        pub rsvd_z: u16,
    }
    zeroed!(SignalEventInput);
    assert_extent!(SignalEventInput, 8, 4, 8, 4);
    assert_place!(SignalEventInput, (connection_id.0), !0, 0, 0);
    assert_place!(SignalEventInput, (flag_number), !0, 4, 4);
    assert_place!(SignalEventInput, (rsvd_z), !0, 6, 6);

    /// Input of signal_event_direct.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct SignalEventDirectInput {
        /// Partition; partition_id.self is the caller's own.
        pub partition_id: u64,
        /// Virtual processor.
        pub vp_index: u32,
        /// Virtual trust level.
        pub target_vtl: u8,
        /// Synthetic interrupt source.
        pub target_sint: u8,
        /// The flag.
        pub flag_number: u16,
    }
    zeroed!(SignalEventDirectInput);
    assert_extent!(SignalEventDirectInput, 16, 8, 16, 8);
    assert_place!(SignalEventDirectInput, (partition_id), !0, 0, 0);
    assert_place!(SignalEventDirectInput, (vp_index), !0, 8, 8);
    assert_place!(SignalEventDirectInput, (target_vtl), !0, 12, 12);
    assert_place!(SignalEventDirectInput, (target_sint), !0, 13, 13);
    assert_place!(SignalEventDirectInput, (flag_number), !0, 14, 14);

    /// Output of signal_event_direct.
    #[repr(C)]
    #[derive(Clone, Copy)]
    pub struct SignalEventDirectOutput {
        /// 1: the flag was not set before.
        pub newly_signaled: u8,
        /// Padding.
        pub reserved: [u8; 7],
    }
    zeroed!(SignalEventDirectOutput);
    assert_extent!(SignalEventDirectOutput, 8, 1, 8, 1);
    assert_place!(SignalEventDirectOutput, (newly_signaled), !0, 0, 0);
    assert_place!(SignalEventDirectOutput, (reserved[0]), !0, 1, 1);

    /// Input of post_message_direct. The text has the number of the source at 13 and the message at 16;
    /// OpenVMM, whose layout this is, has 4 bytes for each number.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct PostMessageDirectInput {
        /// Partition; partition_id.self is the caller's own.
        pub partition_id: u64,
        /// Virtual processor.
        pub vp_index: u32,
        /// Virtual trust level.
        pub vtl: u8,
        /// Padding.
        pub padding0: [u8; 3],
        /// Synthetic interrupt source.
        pub sint: u8,
        /// Padding.
        pub padding1: [u8; 3],
        /// A synic_message.
        pub message: [u8; 256],
        /// Padding.
        pub padding2: u32,
    }
    zeroed!(PostMessageDirectInput);
    assert_extent!(PostMessageDirectInput, 280, 8, 280, 8);
    assert_place!(PostMessageDirectInput, (partition_id), !0, 0, 0);
    assert_place!(PostMessageDirectInput, (vp_index), !0, 8, 8);
    assert_place!(PostMessageDirectInput, (vtl), !0, 12, 12);
    assert_place!(PostMessageDirectInput, (padding0[0]), !0, 13, 13);
    assert_place!(PostMessageDirectInput, (sint), !0, 16, 16);
    assert_place!(PostMessageDirectInput, (padding1[0]), !0, 17, 17);
    assert_place!(PostMessageDirectInput, (message[0]), !0, 20, 20);
    assert_place!(PostMessageDirectInput, (padding2), !0, 276, 276);

    /// Input of notify_port_ring_empty; the layout is Linux's.
    #[repr(C, align(4))]
    #[derive(Clone, Copy)]
    pub struct NotifyPortRingEmptyInput {
        /// Synthetic interrupt source.
        pub sint_index: u32,
        /// Zero.
        pub reserved: u32,
    }
    zeroed!(NotifyPortRingEmptyInput);
    assert_extent!(NotifyPortRingEmptyInput, 8, 4, 8, 4);
    assert_place!(NotifyPortRingEmptyInput, (sint_index), !0, 0, 0);
    assert_place!(NotifyPortRingEmptyInput, (reserved), !0, 4, 4);

    /// Event flags of one synthetic interrupt source; the page of event flags has one for each.
    #[repr(C)]
    #[derive(Clone, Copy)]
    pub struct SynicEventFlags {
        /// 2048 flags.
        pub flags8: [u8; 256],
    }
    zeroed!(SynicEventFlags);
    assert_extent!(SynicEventFlags, 256, 1, 256, 1);
    assert_place!(SynicEventFlags, (flags8[0]), !0, 0, 0);

    /// Ring of events of one synthetic interrupt source.
    #[repr(C, align(4))]
    #[derive(Clone, Copy)]
    pub struct SynicEventRing {
        /// Do not interrupt.
        pub signal_masked: u8,
        /// Events were lost.
        pub ring_full: u8,
        /// Zero.
        pub reserved_z: u16,
        /// The events.
        pub data: [u32; 63],
    }
    zeroed!(SynicEventRing);
    assert_extent!(SynicEventRing, 256, 4, 256, 4);
    assert_place!(SynicEventRing, (signal_masked), !0, 0, 0);
    assert_place!(SynicEventRing, (ring_full), !0, 1, 1);
    assert_place!(SynicEventRing, (reserved_z), !0, 2, 2);
    assert_place!(SynicEventRing, (data[0]), !0, 4, 4);

    /// Input of get_logical_processor_run_time, by Linux; earlier texts have none and mean the caller's
    /// processor.
    #[repr(C, align(4))]
    #[derive(Clone, Copy)]
    pub struct LpRunTimeInput {
        /// Logical processor.
        pub lp_index: u32,
    }
    zeroed!(LpRunTimeInput);
    assert_extent!(LpRunTimeInput, 4, 4, 4, 4);
    assert_place!(LpRunTimeInput, (lp_index), !0, 0, 0);

    /// Output of get_logical_processor_run_time, in units of 100 ns.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct LpRunTimeOutput {
        /// Time since the hypervisor started.
        pub global_time: u64,
        /// Time that the processor was not idle.
        pub local_run_time: u64,
        /// Zero.
        pub rsvdz0: u64,
        /// Time spent in the hypervisor.
        pub hypervisor_time: u64,
    }
    zeroed!(LpRunTimeOutput);
    assert_extent!(LpRunTimeOutput, 32, 8, 32, 8);
    assert_place!(LpRunTimeOutput, (global_time), !0, 0, 0);
    assert_place!(LpRunTimeOutput, (local_run_time), !0, 8, 8);
    assert_place!(LpRunTimeOutput, (rsvdz0), !0, 16, 16);
    assert_place!(LpRunTimeOutput, (hypervisor_time), !0, 24, 24);

    /// Input of add_logical_processor; the layout is Linux's.
    #[repr(C, align(4))]
    #[derive(Clone, Copy)]
    pub struct AddLogicalProcessorInput {
        /// Number for the logical processor.
        pub lp_index: u32,
        /// Its APIC id.
        pub apic_id: u32,
        /// Where its memory should come from.
        pub proximity_domain_info: ProximityDomainInfo,
    }
    zeroed!(AddLogicalProcessorInput);
    assert_extent!(AddLogicalProcessorInput, 16, 4, 16, 4);
    assert_place!(AddLogicalProcessorInput, (lp_index), !0, 0, 0);
    assert_place!(AddLogicalProcessorInput, (apic_id), !0, 4, 4);
    assert_place!(AddLogicalProcessorInput, (proximity_domain_info.domain_id), !0, 8, 8);

    /// What became of the start of a logical processor.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct LpStartupStatus {
        /// Status.
        pub hv_status: u64,
        /// Detail 1.
        pub substatus1: u64,
        /// Detail 2.
        pub substatus2: u64,
        /// Detail 3.
        pub substatus3: u64,
        /// Detail 4.
        pub substatus4: u64,
        /// Detail 5.
        pub substatus5: u64,
        /// Detail 6.
        pub substatus6: u64,
    }
    zeroed!(LpStartupStatus);
    assert_extent!(LpStartupStatus, 56, 8, 56, 8);
    assert_place!(LpStartupStatus, (hv_status), !0, 0, 0);
    assert_place!(LpStartupStatus, (substatus1), !0, 8, 8);
    assert_place!(LpStartupStatus, (substatus2), !0, 16, 16);
    assert_place!(LpStartupStatus, (substatus3), !0, 24, 24);
    assert_place!(LpStartupStatus, (substatus4), !0, 32, 32);
    assert_place!(LpStartupStatus, (substatus5), !0, 40, 40);
    assert_place!(LpStartupStatus, (substatus6), !0, 48, 48);

    /// Output of add_logical_processor.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct AddLogicalProcessorOutput {
        /// What became of it.
        pub startup_status: LpStartupStatus,
    }
    zeroed!(AddLogicalProcessorOutput);
    assert_extent!(AddLogicalProcessorOutput, 56, 8, 56, 8);
    assert_place!(AddLogicalProcessorOutput, (startup_status.hv_status), !0, 0, 0);

    /// Properties of the system, as far as Linux names them.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct SystemProperty(pub u32);

    impl SystemProperty {
        /// What a sleep state needs; to be set.
        pub const SLEEP_STATE: SystemProperty = SystemProperty(3);
        /// A scheduler_type.
        pub const SCHEDULER_TYPE: SystemProperty = SystemProperty(0xf);
        /// A dynamic_processor_feature.
        pub const DYNAMIC_PROCESSOR_FEATURE: SystemProperty = SystemProperty(0x15);
        /// Where the memory for a dump is: page number in bits 39..0, further pages in 63..40.
        pub const CRASHDUMP_AREA: SystemProperty = SystemProperty(0x2f);
    }

    /// What system_property.dynamic_processor_feature can tell.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct DynamicProcessorFeature(pub u32);

    impl DynamicProcessorFeature {
        /// Most encrypted partitions.
        pub const MAX_ENCRYPTED_PARTITIONS: DynamicProcessorFeature = DynamicProcessorFeature(0xd);
        /// A snp_status.
        pub const SNP_STATUS: DynamicProcessorFeature = DynamicProcessorFeature(0x10);
    }

    /// Whether SEV-SNP can be used.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct SnpStatus(pub u32);

    impl SnpStatus {
        /// Nothing is known.
        pub const NONE: SnpStatus = SnpStatus(0);
        /// It can be used.
        pub const AVAILABLE: SnpStatus = SnpStatus(1);
        /// The machine is not suitable.
        pub const INCOMPATIBLE: SnpStatus = SnpStatus(2);
        /// There is no security processor.
        pub const PSP_UNAVAILABLE: SnpStatus = SnpStatus(3);
        /// It did not start.
        pub const PSP_INIT_FAILED: SnpStatus = SnpStatus(4);
        /// Its firmware is too old.
        pub const PSP_BAD_FW_VERSION: SnpStatus = SnpStatus(5);
        /// The firmware's settings are wrong.
        pub const BAD_CONFIGURATION: SnpStatus = SnpStatus(6);
        /// Its firmware is being updated.
        pub const PSP_FW_UPDATE_IN_PROGRESS: SnpStatus = SnpStatus(7);
        /// Its ring buffer did not start.
        pub const PSP_RB_INIT_FAILED: SnpStatus = SnpStatus(8);
        /// It does not tell its state.
        pub const PSP_PLATFORM_STATUS_FAILED: SnpStatus = SnpStatus(9);
        /// It did not start late on.
        pub const PSP_INIT_LATE_FAILED: SnpStatus = SnpStatus(0xa);
    }

    /// Schedulers of the hypervisor.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct SchedulerType(pub u32);

    impl SchedulerType {
        /// Classic, without SMT.
        pub const LP: SchedulerType = SchedulerType(1);
        /// Classic, with SMT.
        pub const LP_SMT: SchedulerType = SchedulerType(2);
        /// By core.
        pub const CORE_SMT: SchedulerType = SchedulerType(3);
        /// In the root partition.
        pub const ROOT: SchedulerType = SchedulerType(4);
    }

    /// Input of get_system_property; the layout is Linux's.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct GetSystemPropertyInput {
        /// The property.
        pub property_id: SystemProperty,
        /// Zero.
        pub reserved: u32,
        /// What of it, or 0.
        pub as_uint64: u64,
    }
    zeroed!(GetSystemPropertyInput);
    assert_extent!(GetSystemPropertyInput, 16, 8, 16, 8);
    assert_place!(GetSystemPropertyInput, (property_id.0), !0, 0, 0);
    assert_place!(GetSystemPropertyInput, (reserved), !0, 4, 4);
    assert_place!(GetSystemPropertyInput, (as_uint64), !0, 8, 8);

    /// Output of get_system_property.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct GetSystemPropertyOutput {
        /// The value; a scheduler_type is in bits 31..0.
        pub value: u64,
    }
    zeroed!(GetSystemPropertyOutput);
    assert_extent!(GetSystemPropertyOutput, 8, 8, 8, 8);
    assert_place!(GetSystemPropertyOutput, (value), !0, 0, 0);

    /// Input of set_system_property; the layout is Linux's.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct SetSystemPropertyInput {
        /// The property.
        pub property_id: SystemProperty,
        /// Zero.
        pub reserved: u32,
        /// A sleep_state.
        pub sleep_state: u32,
        /// What the ACPI register PM1a needs for it.
        pub pm1a_slp_typ: u8,
        /// What PM1b needs.
        pub pm1b_slp_typ: u8,
        /// For other properties.
        pub padding: [u8; 58],
    }
    zeroed!(SetSystemPropertyInput);
    assert_extent!(SetSystemPropertyInput, 72, 8, 72, 8);
    assert_place!(SetSystemPropertyInput, (property_id.0), !0, 0, 0);
    assert_place!(SetSystemPropertyInput, (reserved), !0, 4, 4);
    assert_place!(SetSystemPropertyInput, (sleep_state), !0, 8, 8);
    assert_place!(SetSystemPropertyInput, (pm1a_slp_typ), !0, 12, 12);
    assert_place!(SetSystemPropertyInput, (pm1b_slp_typ), !0, 13, 13);
    assert_place!(SetSystemPropertyInput, (padding[0]), !0, 14, 14);

    /// Sleep states.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct SleepState(pub u32);

    impl SleepState {
        /// S1.
        pub const S1: SleepState = SleepState(1);
        /// S2.
        pub const S2: SleepState = SleepState(2);
        /// S3.
        pub const S3: SleepState = SleepState(3);
        /// S4.
        pub const S4: SleepState = SleepState(4);
        /// S5.
        pub const S5: SleepState = SleepState(5);
        /// No further state may be registered.
        pub const LOCK: SleepState = SleepState(6);
    }

    /// Input of enter_sleep_state; the layout is Linux's.
    #[repr(C, align(4))]
    #[derive(Clone, Copy)]
    pub struct EnterSleepStateInput {
        /// The state.
        pub sleep_state: SleepState,
    }
    zeroed!(EnterSleepStateInput);
    assert_extent!(EnterSleepStateInput, 4, 4, 4, 4);
    assert_place!(EnterSleepStateInput, (sleep_state.0), !0, 0, 0);

    /// Input of disable_hypervisor_ex; the layout is Linux's.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct DisableHypervisorExInput {
        /// Where to go on.
        pub rip: u64,
        /// What that code gets.
        pub arg: u64,
    }
    zeroed!(DisableHypervisorExInput);
    assert_extent!(DisableHypervisorExInput, 16, 8, 16, 8);
    assert_place!(DisableHypervisorExInput, (rip), !0, 0, 0);
    assert_place!(DisableHypervisorExInput, (arg), !0, 8, 8);

    /// Input of notify_long_spin_wait.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct NotifyLongSpinWaitInput {
        /// How often the guest has tried.
        pub spin_count: u32,
        /// Zero.
        pub rsvd_z: u32,
    }
    zeroed!(NotifyLongSpinWaitInput);
    assert_extent!(NotifyLongSpinWaitInput, 8, 8, 8, 8);
    assert_place!(NotifyLongSpinWaitInput, (spin_count), !0, 0, 0);
    assert_place!(NotifyLongSpinWaitInput, (rsvd_z), !0, 4, 4);

    /// What there are statistics of.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct StatsObjectType(pub u32);

    impl StatsObjectType {
        /// The hypervisor.
        pub const HYPERVISOR: StatsObjectType = StatsObjectType(1);
        /// A logical processor.
        pub const LOGICAL_PROCESSOR: StatsObjectType = StatsObjectType(2);
        /// A partition.
        pub const PARTITION: StatsObjectType = StatsObjectType(0x10001);
        /// A virtual processor.
        pub const VP: StatsObjectType = StatsObjectType(0x10002);
    }

    /// Whose view of the statistics.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct StatsAreaType(pub u8);

    impl StatsAreaType {
        /// The object's own.
        pub const SELF: StatsAreaType = StatsAreaType(0);
        /// Its parent's.
        pub const PARENT: StatsAreaType = StatsAreaType(1);
        /// The hypervisor's.
        pub const INTERNAL: StatsAreaType = StatsAreaType(2);
    }

    /// Which object.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct StatsObjectIdentity {
        /// Partition of a partition or virtual processor; of a logical processor its index in bits 31..0.
        pub partition_id: u64,
        /// Of a virtual processor: its index.
        pub vp_index: u32,
        /// Zero.
        pub flags: u16,
        /// Zero.
        pub reserved: u8,
        /// Whose view.
        pub stats_area_type: StatsAreaType,
    }
    zeroed!(StatsObjectIdentity);
    assert_extent!(StatsObjectIdentity, 16, 8, 16, 8);
    assert_place!(StatsObjectIdentity, (partition_id), !0, 0, 0);
    assert_place!(StatsObjectIdentity, (vp_index), !0, 8, 8);
    assert_place!(StatsObjectIdentity, (flags), !0, 12, 12);
    assert_place!(StatsObjectIdentity, (reserved), !0, 14, 14);
    assert_place!(StatsObjectIdentity, (stats_area_type.0), !0, 15, 15);

    /// Input of map_stats_page, by Linux; in TLFS 2.0 the page to map it at follows.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct MapStatsPageInput {
        /// Kind of the object.
        pub r#type: StatsObjectType,
        /// Zero.
        pub padding: u32,
        /// The object.
        pub identity: StatsObjectIdentity,
    }
    zeroed!(MapStatsPageInput);
    assert_extent!(MapStatsPageInput, 24, 8, 24, 8);
    assert_place!(MapStatsPageInput, (r#type.0), !0, 0, 0);
    assert_place!(MapStatsPageInput, (padding), !0, 4, 4);
    assert_place!(MapStatsPageInput, (identity.partition_id), !0, 8, 8);

    /// Output of map_stats_page.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct MapStatsPageOutput {
        /// Guest-physical page number where it is.
        pub map_location: u64,
    }
    zeroed!(MapStatsPageOutput);
    assert_extent!(MapStatsPageOutput, 8, 8, 8, 8);
    assert_place!(MapStatsPageOutput, (map_location), !0, 0, 0);

    /// Input of unmap_stats_page.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct UnmapStatsPageInput {
        /// Kind of the object.
        pub r#type: StatsObjectType,
        /// Zero.
        pub padding: u32,
        /// The object.
        pub identity: StatsObjectIdentity,
    }
    zeroed!(UnmapStatsPageInput);
    assert_extent!(UnmapStatsPageInput, 24, 8, 24, 8);
    assert_place!(UnmapStatsPageInput, (r#type.0), !0, 0, 0);
    assert_place!(UnmapStatsPageInput, (padding), !0, 4, 4);
    assert_place!(UnmapStatsPageInput, (identity.partition_id), !0, 8, 8);

    /// Input of map_stats_page2.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct MapStatsPage2Input {
        /// Kind of the object.
        pub r#type: StatsObjectType,
        /// Zero.
        pub padding: u32,
        /// The object.
        pub identity: StatsObjectIdentity,
        /// Guest-physical page number where it shall be.
        pub map_location: u64,
    }
    zeroed!(MapStatsPage2Input);
    assert_extent!(MapStatsPage2Input, 32, 8, 32, 8);
    assert_place!(MapStatsPage2Input, (r#type.0), !0, 0, 0);
    assert_place!(MapStatsPage2Input, (padding), !0, 4, 4);
    assert_place!(MapStatsPage2Input, (identity.partition_id), !0, 8, 8);
    assert_place!(MapStatsPage2Input, (map_location), !0, 24, 24);

    /// Flags of the calls that flush virtual address spaces; the other bits must be zero.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct FlushFlags(pub u64);

    impl FlushFlags {
        /// All virtual processors of the partition; the set does not count.
        pub const ALL_PROCESSORS: FlushFlags = FlushFlags(1);
        /// All address spaces; address_space does not count.
        pub const ALL_VIRTUAL_ADDRESS_SPACES: FlushFlags = FlushFlags(2);
        /// Global mappings may stay; not for calls with a list.
        pub const NON_GLOBAL_MAPPINGS_ONLY: FlushFlags = FlushFlags(4);
        /// The ranges are extended ones; with extended_gva_ranges.
        pub const USE_EXTENDED_RANGE_FORMAT: FlushFlags = FlushFlags(8);
    }
    flags!(FlushFlags);

    /// A range of guest-virtual pages. In an extended one bit 11 says that the pages are large.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct GvaRange(pub u64);

    impl GvaRange {
        /// How many pages follow the first.
        pub const ADDITIONAL_PAGES: GvaRange = GvaRange(0xfff);
        /// Page number of the first; what lies beyond all addresses is ignored.
        pub const PAGE_NUMBER: GvaRange = GvaRange(0xfffffffffffff000);
    }
    flags!(GvaRange);

    /// Input of flush_virtual_address_space.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct FlushSpaceInput {
        /// Address space: on x86_64 the value of CR3, on arm64 the base of the translation table.
        pub address_space: u64,
        /// What to flush.
        pub flags: FlushFlags,
        /// Bit i: virtual processor i.
        pub processor_mask: u64,
    }
    zeroed!(FlushSpaceInput);
    assert_extent!(FlushSpaceInput, 24, 8, 24, 8);
    assert_place!(FlushSpaceInput, (address_space), !0, 0, 0);
    assert_place!(FlushSpaceInput, (flags.0), !0, 8, 8);
    assert_place!(FlushSpaceInput, (processor_mask), !0, 16, 16);

    /// Input of flush_virtual_address_list.
    #[repr(C)]
    #[derive(Clone, Copy)]
    pub struct FlushListInput {
        /// Address space: on x86_64 the value of CR3, on arm64 the base of the translation table.
        pub address_space: u64,
        /// What to flush.
        pub flags: FlushFlags,
        /// Bit i: virtual processor i.
        pub processor_mask: u64,
        /// The ranges.
        pub gva_list: [GvaRange; 0],
    }
    zeroed!(FlushListInput);
    assert_extent!(FlushListInput, 24, 8, 24, 4);
    assert_place!(FlushListInput, (address_space), !0, 0, 0);
    assert_place!(FlushListInput, (flags.0), !0, 8, 8);
    assert_place!(FlushListInput, (processor_mask), !0, 16, 16);

    /// Input of flush_virtual_address_space_ex: the header of 32 bytes and the banks of a vp_set.
    #[repr(C)]
    #[derive(Clone, Copy)]
    pub struct FlushSpaceExInput {
        /// Address space: on x86_64 the value of CR3, on arm64 the base of the translation table.
        pub address_space: u64,
        /// What to flush.
        pub flags: FlushFlags,
        /// How the set of virtual processors is written.
        pub format: VpSetFormat,
        /// Bit i: there is an element for bank i.
        pub valid_bank_mask: u64,
        /// One element for each such bank.
        pub bank_contents: [u64; 0],
    }
    zeroed!(FlushSpaceExInput);
    assert_extent!(FlushSpaceExInput, 32, 8, 32, 4);
    assert_place!(FlushSpaceExInput, (address_space), !0, 0, 0);
    assert_place!(FlushSpaceExInput, (flags.0), !0, 8, 8);
    assert_place!(FlushSpaceExInput, (format.0), !0, 16, 16);
    assert_place!(FlushSpaceExInput, (valid_bank_mask), !0, 24, 24);

    /// Input of flush_virtual_address_list_ex: the header of 32 bytes, the banks of a vp_set, then the
    /// ranges.
    #[repr(C)]
    #[derive(Clone, Copy)]
    pub struct FlushListExInput {
        /// Address space: on x86_64 the value of CR3, on arm64 the base of the translation table.
        pub address_space: u64,
        /// What to flush.
        pub flags: FlushFlags,
        /// How the set of virtual processors is written.
        pub format: VpSetFormat,
        /// Bit i: there is an element for bank i.
        pub valid_bank_mask: u64,
        /// One element for each such bank, then the ranges, each a gva_range.
        pub banks_and_ranges: [u64; 0],
    }
    zeroed!(FlushListExInput);
    assert_extent!(FlushListExInput, 32, 8, 32, 4);
    assert_place!(FlushListExInput, (address_space), !0, 0, 0);
    assert_place!(FlushListExInput, (flags.0), !0, 8, 8);
    assert_place!(FlushListExInput, (format.0), !0, 16, 16);
    assert_place!(FlushListExInput, (valid_bank_mask), !0, 24, 24);

    /// Input of switch_virtual_address_space.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct SwitchAddressSpaceInput {
        /// The new value of CR3.
        pub address_space: u64,
    }
    zeroed!(SwitchAddressSpaceInput);
    assert_extent!(SwitchAddressSpaceInput, 8, 8, 8, 8);
    assert_place!(SwitchAddressSpaceInput, (address_space), !0, 0, 0);

    /// Input of vbs_vm_report; the layout is OpenVMM's.
    #[repr(C)]
    #[derive(Clone, Copy)]
    pub struct VbsVmReportInput {
        /// What the report shall hold.
        pub report_data: [u8; 64],
    }
    zeroed!(VbsVmReportInput);
    assert_extent!(VbsVmReportInput, 64, 1, 64, 1);
    assert_place!(VbsVmReportInput, (report_data[0]), !0, 0, 0);

    /// Output of vbs_vm_report.
    #[repr(C)]
    #[derive(Clone, Copy)]
    pub struct VbsVmReportOutput {
        /// The report.
        pub report: [u8; 2048],
    }
    zeroed!(VbsVmReportOutput);
    assert_extent!(VbsVmReportOutput, 2048, 1, 2048, 1);
    assert_place!(VbsVmReportOutput, (report[0]), !0, 0, 0);

    /// Why a virtual trust level was entered.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct VtlEntryReason(pub u32);

    impl VtlEntryReason {
        /// Not used.
        pub const RESERVED: VtlEntryReason = VtlEntryReason(0);
        /// A lower one called.
        pub const VTL_CALL: VtlEntryReason = VtlEntryReason(1);
        /// An interrupt is for it.
        pub const INTERRUPT: VtlEntryReason = VtlEntryReason(2);
        /// An intercept is for it.
        pub const INTERCEPT: VtlEntryReason = VtlEntryReason(3);
    }

    /// Attributes of a segment, as in its descriptor.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct X64SegmentAttributes(pub u16);

    impl X64SegmentAttributes {
        /// Type.
        pub const TYPE: X64SegmentAttributes = X64SegmentAttributes(0xf);
        /// Code or data.
        pub const NON_SYSTEM: X64SegmentAttributes = X64SegmentAttributes(0x10);
        /// DPL.
        pub const DESCRIPTOR_PRIVILEGE_LEVEL: X64SegmentAttributes = X64SegmentAttributes(0x60);
        /// Present.
        pub const PRESENT: X64SegmentAttributes = X64SegmentAttributes(0x80);
        /// AVL.
        pub const AVAILABLE: X64SegmentAttributes = X64SegmentAttributes(0x1000);
        /// 64-bit code.
        pub const LONG: X64SegmentAttributes = X64SegmentAttributes(0x2000);
        /// 32-bit.
        pub const DEFAULT: X64SegmentAttributes = X64SegmentAttributes(0x4000);
        /// The limit counts pages.
        pub const GRANULARITY: X64SegmentAttributes = X64SegmentAttributes(0x8000);
    }
    flags!(X64SegmentAttributes);

    /// A segment register with its hidden part.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct X64SegmentRegister {
        /// Base.
        pub base: u64,
        /// Limit.
        pub limit: u32,
        /// Selector.
        pub selector: u16,
        /// Attributes.
        pub attributes: X64SegmentAttributes,
    }
    zeroed!(X64SegmentRegister);
    assert_extent!(X64SegmentRegister, 16, 8, 16, 8);
    assert_place!(X64SegmentRegister, (base), !0, 0, 0);
    assert_place!(X64SegmentRegister, (limit), !0, 8, 8);
    assert_place!(X64SegmentRegister, (selector), !0, 12, 12);
    assert_place!(X64SegmentRegister, (attributes.0), !0, 14, 14);

    /// GDTR or IDTR.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct X64TableRegister {
        /// Padding.
        pub pad: [u16; 3],
        /// Limit.
        pub limit: u16,
        /// Base.
        pub base: u64,
    }
    zeroed!(X64TableRegister);
    assert_extent!(X64TableRegister, 16, 8, 16, 8);
    assert_place!(X64TableRegister, (pad[0]), !0, 0, 0);
    assert_place!(X64TableRegister, (limit), !0, 6, 6);
    assert_place!(X64TableRegister, (base), !0, 8, 8);

    /// How a virtual processor of x86_64 begins.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct InitialVpContext {
        /// RIP.
        pub rip: u64,
        /// RSP.
        pub rsp: u64,
        /// RFLAGS.
        pub rflags: u64,
        /// CS.
        pub cs: X64SegmentRegister,
        /// DS.
        pub ds: X64SegmentRegister,
        /// ES.
        pub es: X64SegmentRegister,
        /// FS.
        pub fs: X64SegmentRegister,
        /// GS.
        pub gs: X64SegmentRegister,
        /// SS.
        pub ss: X64SegmentRegister,
        /// TR.
        pub tr: X64SegmentRegister,
        /// LDTR.
        pub ldtr: X64SegmentRegister,
        /// IDTR.
        pub idtr: X64TableRegister,
        /// GDTR.
        pub gdtr: X64TableRegister,
        /// EFER.
        pub efer: u64,
        /// CR0.
        pub cr0: u64,
        /// CR3.
        pub cr3: u64,
        /// CR4.
        pub cr4: u64,
        /// PAT.
        pub msr_cr_pat: u64,
    }
    zeroed!(InitialVpContext);
    assert_extent!(InitialVpContext, 224, 8, 224, 8);
    assert_place!(InitialVpContext, (rip), !0, 0, 0);
    assert_place!(InitialVpContext, (rsp), !0, 8, 8);
    assert_place!(InitialVpContext, (rflags), !0, 16, 16);
    assert_place!(InitialVpContext, (cs.base), !0, 24, 24);
    assert_place!(InitialVpContext, (ds.base), !0, 40, 40);
    assert_place!(InitialVpContext, (es.base), !0, 56, 56);
    assert_place!(InitialVpContext, (fs.base), !0, 72, 72);
    assert_place!(InitialVpContext, (gs.base), !0, 88, 88);
    assert_place!(InitialVpContext, (ss.base), !0, 104, 104);
    assert_place!(InitialVpContext, (tr.base), !0, 120, 120);
    assert_place!(InitialVpContext, (ldtr.base), !0, 136, 136);
    assert_place!(InitialVpContext, (idtr.pad[0]), !0, 152, 152);
    assert_place!(InitialVpContext, (gdtr.pad[0]), !0, 168, 168);
    assert_place!(InitialVpContext, (efer), !0, 184, 184);
    assert_place!(InitialVpContext, (cr0), !0, 192, 192);
    assert_place!(InitialVpContext, (cr3), !0, 200, 200);
    assert_place!(InitialVpContext, (cr4), !0, 208, 208);
    assert_place!(InitialVpContext, (msr_cr_pat), !0, 216, 216);

    /// How a virtual processor of arm64 begins.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct InitialVpContextArm64 {
        /// PC.
        pub pc: u64,
        /// SP of EL1.
        pub sp_elh: u64,
        /// SCTLR_EL1.
        pub sctlr_el1: u64,
        /// MAIR_EL1.
        pub mair_el1: u64,
        /// TCR_EL1.
        pub tcr_el1: u64,
        /// VBAR_EL1.
        pub vbar_el1: u64,
        /// TTBR0_EL1.
        pub ttbr0_el1: u64,
        /// TTBR1_EL1.
        pub ttbr1_el1: u64,
        /// X18.
        pub x18: u64,
    }
    zeroed!(InitialVpContextArm64);
    assert_extent!(InitialVpContextArm64, 72, 8, 72, 8);
    assert_place!(InitialVpContextArm64, (pc), !0, 0, 0);
    assert_place!(InitialVpContextArm64, (sp_elh), !0, 8, 8);
    assert_place!(InitialVpContextArm64, (sctlr_el1), !0, 16, 16);
    assert_place!(InitialVpContextArm64, (mair_el1), !0, 24, 24);
    assert_place!(InitialVpContextArm64, (tcr_el1), !0, 32, 32);
    assert_place!(InitialVpContextArm64, (vbar_el1), !0, 40, 40);
    assert_place!(InitialVpContextArm64, (ttbr0_el1), !0, 48, 48);
    assert_place!(InitialVpContextArm64, (ttbr1_el1), !0, 56, 56);
    assert_place!(InitialVpContextArm64, (x18), !0, 64, 64);

    /// Registers of a virtual processor, those of every architecture and those of x86_64.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct RegisterName(pub u32);

    impl RegisterName {
        /// Stops a virtual processor by hand.
        pub const EXPLICIT_SUSPEND: RegisterName = RegisterName(0);
        /// Stopped by an intercept.
        pub const INTERCEPT_SUSPEND: RegisterName = RegisterName(1);
        /// Instruction emulation hints.
        pub const INSTRUCTION_EMULATION_HINTS: RegisterName = RegisterName(2);
        /// Stopped until it is dispatched.
        pub const DISPATCH_SUSPEND: RegisterName = RegisterName(3);
        /// Internal activity state.
        pub const INTERNAL_ACTIVITY_STATE: RegisterName = RegisterName(4);
        /// 128 bits: leaf 2 of CPUID.
        pub const HYPERVISOR_VERSION: RegisterName = RegisterName(0x100);
        /// 128 bits: leaf 3 of CPUID.
        pub const PRIVILEGES_AND_FEATURES_INFO: RegisterName = RegisterName(0x200);
        /// 128 bits: leaf 4 of CPUID.
        pub const FEATURES_INFO: RegisterName = RegisterName(0x201);
        /// 128 bits: leaf 5 of CPUID.
        pub const IMPLEMENTATION_LIMITS_INFO: RegisterName = RegisterName(0x202);
        /// 128 bits: leaf 6 of CPUID.
        pub const HARDWARE_FEATURES_INFO: RegisterName = RegisterName(0x203);
        /// 128 bits: leaf 7 of CPUID.
        pub const CPU_MANAGEMENT_FEATURES_INFO: RegisterName = RegisterName(0x204);
        /// 128 bits: leaf 8 of CPUID.
        pub const PASID_FEATURES_INFO: RegisterName = RegisterName(0x205);
        /// Skip level features info.
        pub const SKIP_LEVEL_FEATURES_INFO: RegisterName = RegisterName(0x206);
        /// 128 bits: leaf 0xa of CPUID.
        pub const NESTED_VIRT_FEATURES_INFO: RegisterName = RegisterName(0x207);
        /// 128 bits: leaf 0xb of CPUID, processor trace.
        pub const IPT_FEATURES_INFO: RegisterName = RegisterName(0x208);
        /// As the MSR crash_p0.
        pub const GUEST_CRASH_P0: RegisterName = RegisterName(0x210);
        /// As the MSR crash_p1.
        pub const GUEST_CRASH_P1: RegisterName = RegisterName(0x211);
        /// As the MSR crash_p2.
        pub const GUEST_CRASH_P2: RegisterName = RegisterName(0x212);
        /// As the MSR crash_p3.
        pub const GUEST_CRASH_P3: RegisterName = RegisterName(0x213);
        /// As the MSR crash_p4.
        pub const GUEST_CRASH_P4: RegisterName = RegisterName(0x214);
        /// As the MSR crash_ctl.
        pub const GUEST_CRASH_CTL: RegisterName = RegisterName(0x215);
        /// Power state config c1.
        pub const POWER_STATE_CONFIG_C1: RegisterName = RegisterName(0x220);
        /// Power state trigger c1.
        pub const POWER_STATE_TRIGGER_C1: RegisterName = RegisterName(0x221);
        /// Power state config c2.
        pub const POWER_STATE_CONFIG_C2: RegisterName = RegisterName(0x222);
        /// Power state trigger c2.
        pub const POWER_STATE_TRIGGER_C2: RegisterName = RegisterName(0x223);
        /// Power state config c3.
        pub const POWER_STATE_CONFIG_C3: RegisterName = RegisterName(0x224);
        /// Power state trigger c3.
        pub const POWER_STATE_TRIGGER_C3: RegisterName = RegisterName(0x225);
        /// System reset.
        pub const SYSTEM_RESET: RegisterName = RegisterName(0x230);
        /// Processor clock frequency.
        pub const PROCESSOR_CLOCK_FREQUENCY: RegisterName = RegisterName(0x240);
        /// Interrupt clock frequency.
        pub const INTERRUPT_CLOCK_FREQUENCY: RegisterName = RegisterName(0x241);
        /// Guest idle.
        pub const GUEST_IDLE: RegisterName = RegisterName(0x250);
        /// Debug device options.
        pub const DEBUG_DEVICE_OPTIONS: RegisterName = RegisterName(0x260);
        /// Memory zeroing control.
        pub const MEMORY_ZEROING_CONTROL: RegisterName = RegisterName(0x270);
        /// An interruption that is to be delivered, see x64_pending_interruption.
        pub const PENDING_INTERRUPTION: RegisterName = RegisterName(0x10002);
        /// See x64_interrupt_state.
        pub const INTERRUPT_STATE: RegisterName = RegisterName(0x10003);
        /// Pending event0.
        pub const PENDING_EVENT0: RegisterName = RegisterName(0x10004);
        /// Pending event1.
        pub const PENDING_EVENT1: RegisterName = RegisterName(0x10005);
        /// Deliverability notifications.
        pub const DELIVERABILITY_NOTIFICATIONS: RegisterName = RegisterName(0x10006);
        /// Pending debug exception.
        pub const X64_PENDING_DEBUG_EXCEPTION: RegisterName = RegisterName(0x10007);
        /// Pending event2.
        pub const PENDING_EVENT2: RegisterName = RegisterName(0x10008);
        /// Pending event3.
        pub const PENDING_EVENT3: RegisterName = RegisterName(0x10009);
        /// RAX.
        pub const X64_RAX: RegisterName = RegisterName(0x20000);
        /// RCX.
        pub const X64_RCX: RegisterName = RegisterName(0x20001);
        /// RDX.
        pub const X64_RDX: RegisterName = RegisterName(0x20002);
        /// RBX.
        pub const X64_RBX: RegisterName = RegisterName(0x20003);
        /// RSP.
        pub const X64_RSP: RegisterName = RegisterName(0x20004);
        /// RBP.
        pub const X64_RBP: RegisterName = RegisterName(0x20005);
        /// RSI.
        pub const X64_RSI: RegisterName = RegisterName(0x20006);
        /// RDI.
        pub const X64_RDI: RegisterName = RegisterName(0x20007);
        /// R8.
        pub const X64_R8: RegisterName = RegisterName(0x20008);
        /// R9.
        pub const X64_R9: RegisterName = RegisterName(0x20009);
        /// R10.
        pub const X64_R10: RegisterName = RegisterName(0x2000a);
        /// R11.
        pub const X64_R11: RegisterName = RegisterName(0x2000b);
        /// R12.
        pub const X64_R12: RegisterName = RegisterName(0x2000c);
        /// R13.
        pub const X64_R13: RegisterName = RegisterName(0x2000d);
        /// R14.
        pub const X64_R14: RegisterName = RegisterName(0x2000e);
        /// R15.
        pub const X64_R15: RegisterName = RegisterName(0x2000f);
        /// RIP.
        pub const X64_RIP: RegisterName = RegisterName(0x20010);
        /// RFLAGS.
        pub const X64_RFLAGS: RegisterName = RegisterName(0x20011);
        /// XMM0.
        pub const X64_XMM0: RegisterName = RegisterName(0x30000);
        /// XMM1.
        pub const X64_XMM1: RegisterName = RegisterName(0x30001);
        /// XMM2.
        pub const X64_XMM2: RegisterName = RegisterName(0x30002);
        /// XMM3.
        pub const X64_XMM3: RegisterName = RegisterName(0x30003);
        /// XMM4.
        pub const X64_XMM4: RegisterName = RegisterName(0x30004);
        /// XMM5.
        pub const X64_XMM5: RegisterName = RegisterName(0x30005);
        /// XMM6.
        pub const X64_XMM6: RegisterName = RegisterName(0x30006);
        /// XMM7.
        pub const X64_XMM7: RegisterName = RegisterName(0x30007);
        /// XMM8.
        pub const X64_XMM8: RegisterName = RegisterName(0x30008);
        /// XMM9.
        pub const X64_XMM9: RegisterName = RegisterName(0x30009);
        /// XMM10.
        pub const X64_XMM10: RegisterName = RegisterName(0x3000a);
        /// XMM11.
        pub const X64_XMM11: RegisterName = RegisterName(0x3000b);
        /// XMM12.
        pub const X64_XMM12: RegisterName = RegisterName(0x3000c);
        /// XMM13.
        pub const X64_XMM13: RegisterName = RegisterName(0x3000d);
        /// XMM14.
        pub const X64_XMM14: RegisterName = RegisterName(0x3000e);
        /// XMM15.
        pub const X64_XMM15: RegisterName = RegisterName(0x3000f);
        /// Fp mmx0.
        pub const X64_FP_MMX0: RegisterName = RegisterName(0x30010);
        /// Fp mmx1.
        pub const X64_FP_MMX1: RegisterName = RegisterName(0x30011);
        /// Fp mmx2.
        pub const X64_FP_MMX2: RegisterName = RegisterName(0x30012);
        /// Fp mmx3.
        pub const X64_FP_MMX3: RegisterName = RegisterName(0x30013);
        /// Fp mmx4.
        pub const X64_FP_MMX4: RegisterName = RegisterName(0x30014);
        /// Fp mmx5.
        pub const X64_FP_MMX5: RegisterName = RegisterName(0x30015);
        /// Fp mmx6.
        pub const X64_FP_MMX6: RegisterName = RegisterName(0x30016);
        /// Fp mmx7.
        pub const X64_FP_MMX7: RegisterName = RegisterName(0x30017);
        /// Fp control status.
        pub const X64_FP_CONTROL_STATUS: RegisterName = RegisterName(0x30018);
        /// Xmm control status.
        pub const X64_XMM_CONTROL_STATUS: RegisterName = RegisterName(0x30019);
        /// CR0.
        pub const X64_CR0: RegisterName = RegisterName(0x40000);
        /// CR2.
        pub const X64_CR2: RegisterName = RegisterName(0x40001);
        /// CR3.
        pub const X64_CR3: RegisterName = RegisterName(0x40002);
        /// CR4.
        pub const X64_CR4: RegisterName = RegisterName(0x40003);
        /// CR8.
        pub const X64_CR8: RegisterName = RegisterName(0x40004);
        /// XFEM.
        pub const X64_XFEM: RegisterName = RegisterName(0x40005);
        /// Intermediate cr0.
        pub const X64_INTERMEDIATE_CR0: RegisterName = RegisterName(0x41000);
        /// Intermediate cr4.
        pub const X64_INTERMEDIATE_CR4: RegisterName = RegisterName(0x41003);
        /// Intermediate cr8.
        pub const X64_INTERMEDIATE_CR8: RegisterName = RegisterName(0x41004);
        /// DR0.
        pub const X64_DR0: RegisterName = RegisterName(0x50000);
        /// DR1.
        pub const X64_DR1: RegisterName = RegisterName(0x50001);
        /// DR2.
        pub const X64_DR2: RegisterName = RegisterName(0x50002);
        /// DR3.
        pub const X64_DR3: RegisterName = RegisterName(0x50003);
        /// DR6.
        pub const X64_DR6: RegisterName = RegisterName(0x50004);
        /// DR7.
        pub const X64_DR7: RegisterName = RegisterName(0x50005);
        /// ES.
        pub const X64_ES: RegisterName = RegisterName(0x60000);
        /// CS.
        pub const X64_CS: RegisterName = RegisterName(0x60001);
        /// SS.
        pub const X64_SS: RegisterName = RegisterName(0x60002);
        /// DS.
        pub const X64_DS: RegisterName = RegisterName(0x60003);
        /// FS.
        pub const X64_FS: RegisterName = RegisterName(0x60004);
        /// GS.
        pub const X64_GS: RegisterName = RegisterName(0x60005);
        /// LDTR.
        pub const X64_LDTR: RegisterName = RegisterName(0x60006);
        /// TR.
        pub const X64_TR: RegisterName = RegisterName(0x60007);
        /// IDTR.
        pub const X64_IDTR: RegisterName = RegisterName(0x70000);
        /// GDTR.
        pub const X64_GDTR: RegisterName = RegisterName(0x70001);
        /// TSC.
        pub const X64_TSC: RegisterName = RegisterName(0x80000);
        /// EFER.
        pub const X64_EFER: RegisterName = RegisterName(0x80001);
        /// Kernel gs base.
        pub const X64_KERNEL_GS_BASE: RegisterName = RegisterName(0x80002);
        /// Apic base.
        pub const X64_APIC_BASE: RegisterName = RegisterName(0x80003);
        /// PAT.
        pub const X64_PAT: RegisterName = RegisterName(0x80004);
        /// Sysenter cs.
        pub const X64_SYSENTER_CS: RegisterName = RegisterName(0x80005);
        /// Sysenter eip.
        pub const X64_SYSENTER_EIP: RegisterName = RegisterName(0x80006);
        /// Sysenter esp.
        pub const X64_SYSENTER_ESP: RegisterName = RegisterName(0x80007);
        /// STAR.
        pub const X64_STAR: RegisterName = RegisterName(0x80008);
        /// LSTAR.
        pub const X64_LSTAR: RegisterName = RegisterName(0x80009);
        /// CSTAR.
        pub const X64_CSTAR: RegisterName = RegisterName(0x8000a);
        /// SFMASK.
        pub const X64_SFMASK: RegisterName = RegisterName(0x8000b);
        /// Initial apic id.
        pub const X64_INITIAL_APIC_ID: RegisterName = RegisterName(0x8000c);
        /// Msr mtrr cap.
        pub const X64_MSR_MTRR_CAP: RegisterName = RegisterName(0x8000d);
        /// Msr mtrr def type.
        pub const X64_MSR_MTRR_DEF_TYPE: RegisterName = RegisterName(0x8000e);
        /// Msr mtrr phys base0.
        pub const X64_MSR_MTRR_PHYS_BASE0: RegisterName = RegisterName(0x80010);
        /// Msr mtrr phys base1.
        pub const X64_MSR_MTRR_PHYS_BASE1: RegisterName = RegisterName(0x80011);
        /// Msr mtrr phys base2.
        pub const X64_MSR_MTRR_PHYS_BASE2: RegisterName = RegisterName(0x80012);
        /// Msr mtrr phys base3.
        pub const X64_MSR_MTRR_PHYS_BASE3: RegisterName = RegisterName(0x80013);
        /// Msr mtrr phys base4.
        pub const X64_MSR_MTRR_PHYS_BASE4: RegisterName = RegisterName(0x80014);
        /// Msr mtrr phys base5.
        pub const X64_MSR_MTRR_PHYS_BASE5: RegisterName = RegisterName(0x80015);
        /// Msr mtrr phys base6.
        pub const X64_MSR_MTRR_PHYS_BASE6: RegisterName = RegisterName(0x80016);
        /// Msr mtrr phys base7.
        pub const X64_MSR_MTRR_PHYS_BASE7: RegisterName = RegisterName(0x80017);
        /// Msr mtrr phys base8.
        pub const X64_MSR_MTRR_PHYS_BASE8: RegisterName = RegisterName(0x80018);
        /// Msr mtrr phys base9.
        pub const X64_MSR_MTRR_PHYS_BASE9: RegisterName = RegisterName(0x80019);
        /// Msr mtrr phys base a.
        pub const X64_MSR_MTRR_PHYS_BASE_A: RegisterName = RegisterName(0x8001a);
        /// Msr mtrr phys base b.
        pub const X64_MSR_MTRR_PHYS_BASE_B: RegisterName = RegisterName(0x8001b);
        /// Msr mtrr phys base c.
        pub const X64_MSR_MTRR_PHYS_BASE_C: RegisterName = RegisterName(0x8001c);
        /// Msr mtrr phys base d.
        pub const X64_MSR_MTRR_PHYS_BASE_D: RegisterName = RegisterName(0x8001d);
        /// Msr mtrr phys base e.
        pub const X64_MSR_MTRR_PHYS_BASE_E: RegisterName = RegisterName(0x8001e);
        /// Msr mtrr phys base f.
        pub const X64_MSR_MTRR_PHYS_BASE_F: RegisterName = RegisterName(0x8001f);
        /// Msr mtrr phys mask0.
        pub const X64_MSR_MTRR_PHYS_MASK0: RegisterName = RegisterName(0x80040);
        /// Msr mtrr phys mask1.
        pub const X64_MSR_MTRR_PHYS_MASK1: RegisterName = RegisterName(0x80041);
        /// Msr mtrr phys mask2.
        pub const X64_MSR_MTRR_PHYS_MASK2: RegisterName = RegisterName(0x80042);
        /// Msr mtrr phys mask3.
        pub const X64_MSR_MTRR_PHYS_MASK3: RegisterName = RegisterName(0x80043);
        /// Msr mtrr phys mask4.
        pub const X64_MSR_MTRR_PHYS_MASK4: RegisterName = RegisterName(0x80044);
        /// Msr mtrr phys mask5.
        pub const X64_MSR_MTRR_PHYS_MASK5: RegisterName = RegisterName(0x80045);
        /// Msr mtrr phys mask6.
        pub const X64_MSR_MTRR_PHYS_MASK6: RegisterName = RegisterName(0x80046);
        /// Msr mtrr phys mask7.
        pub const X64_MSR_MTRR_PHYS_MASK7: RegisterName = RegisterName(0x80047);
        /// Msr mtrr phys mask8.
        pub const X64_MSR_MTRR_PHYS_MASK8: RegisterName = RegisterName(0x80048);
        /// Msr mtrr phys mask9.
        pub const X64_MSR_MTRR_PHYS_MASK9: RegisterName = RegisterName(0x80049);
        /// Msr mtrr phys mask a.
        pub const X64_MSR_MTRR_PHYS_MASK_A: RegisterName = RegisterName(0x8004a);
        /// Msr mtrr phys mask b.
        pub const X64_MSR_MTRR_PHYS_MASK_B: RegisterName = RegisterName(0x8004b);
        /// Msr mtrr phys mask c.
        pub const X64_MSR_MTRR_PHYS_MASK_C: RegisterName = RegisterName(0x8004c);
        /// Msr mtrr phys mask d.
        pub const X64_MSR_MTRR_PHYS_MASK_D: RegisterName = RegisterName(0x8004d);
        /// Msr mtrr phys mask e.
        pub const X64_MSR_MTRR_PHYS_MASK_E: RegisterName = RegisterName(0x8004e);
        /// Msr mtrr phys mask f.
        pub const X64_MSR_MTRR_PHYS_MASK_F: RegisterName = RegisterName(0x8004f);
        /// Msr mtrr fix64k00000.
        pub const X64_MSR_MTRR_FIX64K00000: RegisterName = RegisterName(0x80070);
        /// Msr mtrr fix16k80000.
        pub const X64_MSR_MTRR_FIX16K80000: RegisterName = RegisterName(0x80071);
        /// Msr mtrr fix16k a0000.
        pub const X64_MSR_MTRR_FIX16K_A0000: RegisterName = RegisterName(0x80072);
        /// Msr mtrr fix4k c0000.
        pub const X64_MSR_MTRR_FIX4K_C0000: RegisterName = RegisterName(0x80073);
        /// Msr mtrr fix4k c8000.
        pub const X64_MSR_MTRR_FIX4K_C8000: RegisterName = RegisterName(0x80074);
        /// Msr mtrr fix4k d0000.
        pub const X64_MSR_MTRR_FIX4K_D0000: RegisterName = RegisterName(0x80075);
        /// Msr mtrr fix4k d8000.
        pub const X64_MSR_MTRR_FIX4K_D8000: RegisterName = RegisterName(0x80076);
        /// Msr mtrr fix4k e0000.
        pub const X64_MSR_MTRR_FIX4K_E0000: RegisterName = RegisterName(0x80077);
        /// Msr mtrr fix4k e8000.
        pub const X64_MSR_MTRR_FIX4K_E8000: RegisterName = RegisterName(0x80078);
        /// Msr mtrr fix4k f0000.
        pub const X64_MSR_MTRR_FIX4K_F0000: RegisterName = RegisterName(0x80079);
        /// Msr mtrr fix4k f8000.
        pub const X64_MSR_MTRR_FIX4K_F8000: RegisterName = RegisterName(0x8007a);
        /// Tsc aux.
        pub const X64_TSC_AUX: RegisterName = RegisterName(0x8007b);
        /// Bndcfgs.
        pub const X64_BNDCFGS: RegisterName = RegisterName(0x8007c);
        /// Debug ctl.
        pub const X64_DEBUG_CTL: RegisterName = RegisterName(0x8007d);
        /// M count.
        pub const X64_M_COUNT: RegisterName = RegisterName(0x8007e);
        /// A count.
        pub const X64_A_COUNT: RegisterName = RegisterName(0x8007f);
        /// Sgx launch control0.
        pub const X64_SGX_LAUNCH_CONTROL0: RegisterName = RegisterName(0x80080);
        /// Sgx launch control1.
        pub const X64_SGX_LAUNCH_CONTROL1: RegisterName = RegisterName(0x80081);
        /// Sgx launch control2.
        pub const X64_SGX_LAUNCH_CONTROL2: RegisterName = RegisterName(0x80082);
        /// Sgx launch control3.
        pub const X64_SGX_LAUNCH_CONTROL3: RegisterName = RegisterName(0x80083);
        /// Spec ctrl.
        pub const X64_SPEC_CTRL: RegisterName = RegisterName(0x80084);
        /// Pred cmd.
        pub const X64_PRED_CMD: RegisterName = RegisterName(0x80085);
        /// Virt spec ctrl.
        pub const X64_VIRT_SPEC_CTRL: RegisterName = RegisterName(0x80086);
        /// Tsc virtual offset.
        pub const X64_TSC_VIRTUAL_OFFSET: RegisterName = RegisterName(0x80087);
        /// Tsx ctrl.
        pub const X64_TSX_CTRL: RegisterName = RegisterName(0x80088);
        /// XSS.
        pub const X64_XSS: RegisterName = RegisterName(0x8008b);
        /// U CET.
        pub const X64_U_CET: RegisterName = RegisterName(0x8008c);
        /// S CET.
        pub const X64_S_CET: RegisterName = RegisterName(0x8008d);
        /// SSP.
        pub const X64_SSP: RegisterName = RegisterName(0x8008e);
        /// PL0SSP.
        pub const X64_PL0SSP: RegisterName = RegisterName(0x8008f);
        /// PL1SSP.
        pub const X64_PL1SSP: RegisterName = RegisterName(0x80090);
        /// PL2SSP.
        pub const X64_PL2SSP: RegisterName = RegisterName(0x80091);
        /// PL3SSP.
        pub const X64_PL3SSP: RegisterName = RegisterName(0x80092);
        /// Interrupt ssp table addr.
        pub const X64_INTERRUPT_SSP_TABLE_ADDR: RegisterName = RegisterName(0x80093);
        /// Tsc deadline.
        pub const X64_TSC_DEADLINE: RegisterName = RegisterName(0x80095);
        /// Tsc adjust.
        pub const X64_TSC_ADJUST: RegisterName = RegisterName(0x80096);
        /// Umwait control.
        pub const X64_UMWAIT_CONTROL: RegisterName = RegisterName(0x80098);
        /// XFD.
        pub const X64_XFD: RegisterName = RegisterName(0x80099);
        /// Xfd err.
        pub const X64_XFD_ERR: RegisterName = RegisterName(0x8009a);
        /// Msr ia32misc enable.
        pub const X64_MSR_IA32MISC_ENABLE: RegisterName = RegisterName(0x800a0);
        /// Ia32feature control.
        pub const X64_IA32FEATURE_CONTROL: RegisterName = RegisterName(0x800a1);
        /// Ia32vmx basic.
        pub const X64_IA32VMX_BASIC: RegisterName = RegisterName(0x800a2);
        /// Ia32vmx pinbased ctls.
        pub const X64_IA32VMX_PINBASED_CTLS: RegisterName = RegisterName(0x800a3);
        /// Ia32vmx exit ctls.
        pub const X64_IA32VMX_EXIT_CTLS: RegisterName = RegisterName(0x800a5);
        /// Ia32vmx entry ctls.
        pub const X64_IA32VMX_ENTRY_CTLS: RegisterName = RegisterName(0x800a6);
        /// Ia32vmx misc.
        pub const X64_IA32VMX_MISC: RegisterName = RegisterName(0x800a7);
        /// Ia32vmx cr0fixed0.
        pub const X64_IA32VMX_CR0FIXED0: RegisterName = RegisterName(0x800a8);
        /// Ia32vmx cr0fixed1.
        pub const X64_IA32VMX_CR0FIXED1: RegisterName = RegisterName(0x800a9);
        /// Ia32vmx cr4fixed0.
        pub const X64_IA32VMX_CR4FIXED0: RegisterName = RegisterName(0x800aa);
        /// Ia32vmx cr4fixed1.
        pub const X64_IA32VMX_CR4FIXED1: RegisterName = RegisterName(0x800ab);
        /// Ia32vmx vmcs enum.
        pub const X64_IA32VMX_VMCS_ENUM: RegisterName = RegisterName(0x800ac);
        /// Ia32vmx procbased ctls2.
        pub const X64_IA32VMX_PROCBASED_CTLS2: RegisterName = RegisterName(0x800ad);
        /// Ia32vmx ept vpid cap.
        pub const X64_IA32VMX_EPT_VPID_CAP: RegisterName = RegisterName(0x800ae);
        /// Ia32vmx true pinbased ctls.
        pub const X64_IA32VMX_TRUE_PINBASED_CTLS: RegisterName = RegisterName(0x800af);
        /// Ia32vmx true procbased ctls.
        pub const X64_IA32VMX_TRUE_PROCBASED_CTLS: RegisterName = RegisterName(0x800b0);
        /// Ia32vmx true exit ctls.
        pub const X64_IA32VMX_TRUE_EXIT_CTLS: RegisterName = RegisterName(0x800b1);
        /// Ia32vmx true entry ctls.
        pub const X64_IA32VMX_TRUE_ENTRY_CTLS: RegisterName = RegisterName(0x800b2);
        /// Amd vm hsave pa.
        pub const X64_AMD_VM_HSAVE_PA: RegisterName = RegisterName(0x800b3);
        /// Amd vm cr.
        pub const X64_AMD_VM_CR: RegisterName = RegisterName(0x800b4);
        /// Perf global ctrl.
        pub const X64_PERF_GLOBAL_CTRL: RegisterName = RegisterName(0x81000);
        /// Perf global status.
        pub const X64_PERF_GLOBAL_STATUS: RegisterName = RegisterName(0x81001);
        /// Perf global in use.
        pub const X64_PERF_GLOBAL_IN_USE: RegisterName = RegisterName(0x81002);
        /// Fixed ctr ctrl.
        pub const X64_FIXED_CTR_CTRL: RegisterName = RegisterName(0x81003);
        /// Ds area.
        pub const X64_DS_AREA: RegisterName = RegisterName(0x81004);
        /// Pebs enable.
        pub const X64_PEBS_ENABLE: RegisterName = RegisterName(0x81005);
        /// Pebs ld lat.
        pub const X64_PEBS_LD_LAT: RegisterName = RegisterName(0x81006);
        /// Pebs frontend.
        pub const X64_PEBS_FRONTEND: RegisterName = RegisterName(0x81007);
        /// Rtit ctl.
        pub const X64_RTIT_CTL: RegisterName = RegisterName(0x81008);
        /// Rtit status.
        pub const X64_RTIT_STATUS: RegisterName = RegisterName(0x81009);
        /// Rtit output base.
        pub const X64_RTIT_OUTPUT_BASE: RegisterName = RegisterName(0x8100a);
        /// Rtit output mask ptrs.
        pub const X64_RTIT_OUTPUT_MASK_PTRS: RegisterName = RegisterName(0x8100b);
        /// Rtit cr3match.
        pub const X64_RTIT_CR3MATCH: RegisterName = RegisterName(0x8100c);
        /// Perf evt sel0.
        pub const X64_PERF_EVT_SEL0: RegisterName = RegisterName(0x81100);
        /// PMC0.
        pub const X64_PMC0: RegisterName = RegisterName(0x81200);
        /// Fixed ctr0.
        pub const X64_FIXED_CTR0: RegisterName = RegisterName(0x81300);
        /// Lbr tos.
        pub const X64_LBR_TOS: RegisterName = RegisterName(0x82000);
        /// Lbr select.
        pub const X64_LBR_SELECT: RegisterName = RegisterName(0x82001);
        /// Ler from lip.
        pub const X64_LER_FROM_LIP: RegisterName = RegisterName(0x82002);
        /// Ler to lip.
        pub const X64_LER_TO_LIP: RegisterName = RegisterName(0x82003);
        /// Lbr from0.
        pub const X64_LBR_FROM0: RegisterName = RegisterName(0x82100);
        /// Lbr to0.
        pub const X64_LBR_TO0: RegisterName = RegisterName(0x82200);
        /// Lbr info0.
        pub const X64_LBR_INFO0: RegisterName = RegisterName(0x83300);
        /// Apic id.
        pub const X64_APIC_ID: RegisterName = RegisterName(0x84802);
        /// Apic version.
        pub const X64_APIC_VERSION: RegisterName = RegisterName(0x84803);
        /// Apic tpr.
        pub const X64_APIC_TPR: RegisterName = RegisterName(0x84808);
        /// Apic ppr.
        pub const X64_APIC_PPR: RegisterName = RegisterName(0x8480a);
        /// Apic eoi.
        pub const X64_APIC_EOI: RegisterName = RegisterName(0x8480b);
        /// Apic ldr.
        pub const X64_APIC_LDR: RegisterName = RegisterName(0x8480d);
        /// Apic spurious.
        pub const X64_APIC_SPURIOUS: RegisterName = RegisterName(0x8480f);
        /// Apic isr0.
        pub const X64_APIC_ISR0: RegisterName = RegisterName(0x84810);
        /// Apic isr1.
        pub const X64_APIC_ISR1: RegisterName = RegisterName(0x84811);
        /// Apic isr2.
        pub const X64_APIC_ISR2: RegisterName = RegisterName(0x84812);
        /// Apic isr3.
        pub const X64_APIC_ISR3: RegisterName = RegisterName(0x84813);
        /// Apic isr4.
        pub const X64_APIC_ISR4: RegisterName = RegisterName(0x84814);
        /// Apic isr5.
        pub const X64_APIC_ISR5: RegisterName = RegisterName(0x84815);
        /// Apic isr6.
        pub const X64_APIC_ISR6: RegisterName = RegisterName(0x84816);
        /// Apic isr7.
        pub const X64_APIC_ISR7: RegisterName = RegisterName(0x84817);
        /// Apic tmr0.
        pub const X64_APIC_TMR0: RegisterName = RegisterName(0x84818);
        /// Apic tmr1.
        pub const X64_APIC_TMR1: RegisterName = RegisterName(0x84819);
        /// Apic tmr2.
        pub const X64_APIC_TMR2: RegisterName = RegisterName(0x8481a);
        /// Apic tmr3.
        pub const X64_APIC_TMR3: RegisterName = RegisterName(0x8481b);
        /// Apic tmr4.
        pub const X64_APIC_TMR4: RegisterName = RegisterName(0x8481c);
        /// Apic tmr5.
        pub const X64_APIC_TMR5: RegisterName = RegisterName(0x8481d);
        /// Apic tmr6.
        pub const X64_APIC_TMR6: RegisterName = RegisterName(0x8481e);
        /// Apic tmr7.
        pub const X64_APIC_TMR7: RegisterName = RegisterName(0x8481f);
        /// Apic irr0.
        pub const X64_APIC_IRR0: RegisterName = RegisterName(0x84820);
        /// Apic irr1.
        pub const X64_APIC_IRR1: RegisterName = RegisterName(0x84821);
        /// Apic irr2.
        pub const X64_APIC_IRR2: RegisterName = RegisterName(0x84822);
        /// Apic irr3.
        pub const X64_APIC_IRR3: RegisterName = RegisterName(0x84823);
        /// Apic irr4.
        pub const X64_APIC_IRR4: RegisterName = RegisterName(0x84824);
        /// Apic irr5.
        pub const X64_APIC_IRR5: RegisterName = RegisterName(0x84825);
        /// Apic irr6.
        pub const X64_APIC_IRR6: RegisterName = RegisterName(0x84826);
        /// Apic irr7.
        pub const X64_APIC_IRR7: RegisterName = RegisterName(0x84827);
        /// Apic ese.
        pub const X64_APIC_ESE: RegisterName = RegisterName(0x84828);
        /// Apic icr.
        pub const X64_APIC_ICR: RegisterName = RegisterName(0x84830);
        /// Apic lvt timer.
        pub const X64_APIC_LVT_TIMER: RegisterName = RegisterName(0x84832);
        /// Apic lvt thermal.
        pub const X64_APIC_LVT_THERMAL: RegisterName = RegisterName(0x84833);
        /// Apic lvt perfmon.
        pub const X64_APIC_LVT_PERFMON: RegisterName = RegisterName(0x84834);
        /// Apic lvt lint0.
        pub const X64_APIC_LVT_LINT0: RegisterName = RegisterName(0x84835);
        /// Apic lvt lint1.
        pub const X64_APIC_LVT_LINT1: RegisterName = RegisterName(0x84836);
        /// Apic lvt error.
        pub const X64_APIC_LVT_ERROR: RegisterName = RegisterName(0x84837);
        /// Apic init count.
        pub const X64_APIC_INIT_COUNT: RegisterName = RegisterName(0x84838);
        /// Apic current count.
        pub const X64_APIC_CURRENT_COUNT: RegisterName = RegisterName(0x84839);
        /// Apic divide.
        pub const X64_APIC_DIVIDE: RegisterName = RegisterName(0x8483e);
        /// Apic self ipi.
        pub const X64_APIC_SELF_IPI: RegisterName = RegisterName(0x8483f);
        /// As the MSR vp_runtime.
        pub const VP_RUNTIME: RegisterName = RegisterName(0x90000);
        /// As the MSR hypercall.
        pub const X64_HYPERCALL: RegisterName = RegisterName(0x90001);
        /// As the MSR guest_os_id.
        pub const GUEST_OS_ID: RegisterName = RegisterName(0x90002);
        /// As the MSR vp_index.
        pub const VP_INDEX: RegisterName = RegisterName(0x90003);
        /// As the MSR time_ref_count.
        pub const TIME_REF_COUNT: RegisterName = RegisterName(0x90004);
        /// Cpu management version.
        pub const CPU_MANAGEMENT_VERSION: RegisterName = RegisterName(0x90007);
        /// Synthetic eoi.
        pub const X64_SYNTHETIC_EOI: RegisterName = RegisterName(0x90010);
        /// Synthetic icr.
        pub const X64_SYNTHETIC_ICR: RegisterName = RegisterName(0x90011);
        /// Synthetic tpr.
        pub const X64_SYNTHETIC_TPR: RegisterName = RegisterName(0x90012);
        /// As the MSR vp_assist_page.
        pub const VP_ASSIST_PAGE: RegisterName = RegisterName(0x90013);
        /// Vp root signal count.
        pub const VP_ROOT_SIGNAL_COUNT: RegisterName = RegisterName(0x90014);
        /// As the MSR reference_tsc.
        pub const REFERENCE_TSC: RegisterName = RegisterName(0x90017);
        /// GHCB.
        pub const X64_GHCB: RegisterName = RegisterName(0x90019);
        /// Reference tsc sequence.
        pub const REFERENCE_TSC_SEQUENCE: RegisterName = RegisterName(0x9001a);
        /// Reg page.
        pub const X64_REG_PAGE: RegisterName = RegisterName(0x9001c);
        /// Stats partition retail.
        pub const STATS_PARTITION_RETAIL: RegisterName = RegisterName(0x90020);
        /// Stats partition internal.
        pub const STATS_PARTITION_INTERNAL: RegisterName = RegisterName(0x90021);
        /// Stats vp retail.
        pub const STATS_VP_RETAIL: RegisterName = RegisterName(0x90022);
        /// Stats vp internal.
        pub const STATS_VP_INTERNAL: RegisterName = RegisterName(0x90023);
        /// Emulated timer period.
        pub const X64_EMULATED_TIMER_PERIOD: RegisterName = RegisterName(0x90030);
        /// Emulated timer control.
        pub const X64_EMULATED_TIMER_CONTROL: RegisterName = RegisterName(0x90031);
        /// Pm timer assist.
        pub const X64_PM_TIMER_ASSIST: RegisterName = RegisterName(0x90032);
        /// Sev control.
        pub const X64_SEV_CONTROL: RegisterName = RegisterName(0x90040);
        /// Sev ghcb gpa.
        pub const X64_SEV_GHCB_GPA: RegisterName = RegisterName(0x90041);
        /// Sev avic gpa.
        pub const X64_SEV_AVIC_GPA: RegisterName = RegisterName(0x90043);
        /// Nested guest state.
        pub const X64_NESTED_GUEST_STATE: RegisterName = RegisterName(0x90050);
        /// Nested current vm gpa.
        pub const X64_NESTED_CURRENT_VM_GPA: RegisterName = RegisterName(0x90051);
        /// Nested vmx inv ept.
        pub const X64_NESTED_VMX_INV_EPT: RegisterName = RegisterName(0x90052);
        /// Nested vmx inv vpid.
        pub const X64_NESTED_VMX_INV_VPID: RegisterName = RegisterName(0x90053);
        /// Nested vp index.
        pub const NESTED_VP_INDEX: RegisterName = RegisterName(0x91003);
        /// As the MSR sint0.
        pub const SINT0: RegisterName = RegisterName(0xa0000);
        /// As the MSR sint1.
        pub const SINT1: RegisterName = RegisterName(0xa0001);
        /// As the MSR sint2.
        pub const SINT2: RegisterName = RegisterName(0xa0002);
        /// As the MSR sint3.
        pub const SINT3: RegisterName = RegisterName(0xa0003);
        /// As the MSR sint4.
        pub const SINT4: RegisterName = RegisterName(0xa0004);
        /// As the MSR sint5.
        pub const SINT5: RegisterName = RegisterName(0xa0005);
        /// As the MSR sint6.
        pub const SINT6: RegisterName = RegisterName(0xa0006);
        /// As the MSR sint7.
        pub const SINT7: RegisterName = RegisterName(0xa0007);
        /// As the MSR sint8.
        pub const SINT8: RegisterName = RegisterName(0xa0008);
        /// As the MSR sint9.
        pub const SINT9: RegisterName = RegisterName(0xa0009);
        /// As the MSR sint10.
        pub const SINT10: RegisterName = RegisterName(0xa000a);
        /// As the MSR sint11.
        pub const SINT11: RegisterName = RegisterName(0xa000b);
        /// As the MSR sint12.
        pub const SINT12: RegisterName = RegisterName(0xa000c);
        /// As the MSR sint13.
        pub const SINT13: RegisterName = RegisterName(0xa000d);
        /// As the MSR sint14.
        pub const SINT14: RegisterName = RegisterName(0xa000e);
        /// As the MSR sint15.
        pub const SINT15: RegisterName = RegisterName(0xa000f);
        /// As the MSR scontrol.
        pub const SCONTROL: RegisterName = RegisterName(0xa0010);
        /// As the MSR sversion.
        pub const SVERSION: RegisterName = RegisterName(0xa0011);
        /// Sifp.
        pub const SIFP: RegisterName = RegisterName(0xa0012);
        /// Sipp.
        pub const SIPP: RegisterName = RegisterName(0xa0013);
        /// As the MSR eom.
        pub const EOM: RegisterName = RegisterName(0xa0014);
        /// As the MSR sirbp.
        pub const SIRBP: RegisterName = RegisterName(0xa0015);
        /// Nested sint0.
        pub const NESTED_SINT0: RegisterName = RegisterName(0xa1000);
        /// Nested sint1.
        pub const NESTED_SINT1: RegisterName = RegisterName(0xa1001);
        /// Nested sint2.
        pub const NESTED_SINT2: RegisterName = RegisterName(0xa1002);
        /// Nested sint3.
        pub const NESTED_SINT3: RegisterName = RegisterName(0xa1003);
        /// Nested sint4.
        pub const NESTED_SINT4: RegisterName = RegisterName(0xa1004);
        /// Nested sint5.
        pub const NESTED_SINT5: RegisterName = RegisterName(0xa1005);
        /// Nested sint6.
        pub const NESTED_SINT6: RegisterName = RegisterName(0xa1006);
        /// Nested sint7.
        pub const NESTED_SINT7: RegisterName = RegisterName(0xa1007);
        /// Nested sint8.
        pub const NESTED_SINT8: RegisterName = RegisterName(0xa1008);
        /// Nested sint9.
        pub const NESTED_SINT9: RegisterName = RegisterName(0xa1009);
        /// Nested sint10.
        pub const NESTED_SINT10: RegisterName = RegisterName(0xa100a);
        /// Nested sint11.
        pub const NESTED_SINT11: RegisterName = RegisterName(0xa100b);
        /// Nested sint12.
        pub const NESTED_SINT12: RegisterName = RegisterName(0xa100c);
        /// Nested sint13.
        pub const NESTED_SINT13: RegisterName = RegisterName(0xa100d);
        /// Nested sint14.
        pub const NESTED_SINT14: RegisterName = RegisterName(0xa100e);
        /// Nested sint15.
        pub const NESTED_SINT15: RegisterName = RegisterName(0xa100f);
        /// Nested scontrol.
        pub const NESTED_SCONTROL: RegisterName = RegisterName(0xa1010);
        /// Nested sversion.
        pub const NESTED_SVERSION: RegisterName = RegisterName(0xa1011);
        /// Nested sifp.
        pub const NESTED_SIFP: RegisterName = RegisterName(0xa1012);
        /// Nested sipp.
        pub const NESTED_SIPP: RegisterName = RegisterName(0xa1013);
        /// Nested eom.
        pub const NESTED_EOM: RegisterName = RegisterName(0xa1014);
        /// Nested sirbp.
        pub const NESTED_SIRBP: RegisterName = RegisterName(0xa1015);
        /// Stimer0config.
        pub const STIMER0CONFIG: RegisterName = RegisterName(0xb0000);
        /// Stimer0count.
        pub const STIMER0COUNT: RegisterName = RegisterName(0xb0001);
        /// Stimer1config.
        pub const STIMER1CONFIG: RegisterName = RegisterName(0xb0002);
        /// Stimer1count.
        pub const STIMER1COUNT: RegisterName = RegisterName(0xb0003);
        /// Stimer2config.
        pub const STIMER2CONFIG: RegisterName = RegisterName(0xb0004);
        /// Stimer2count.
        pub const STIMER2COUNT: RegisterName = RegisterName(0xb0005);
        /// Stimer3config.
        pub const STIMER3CONFIG: RegisterName = RegisterName(0xb0006);
        /// Stimer3count.
        pub const STIMER3COUNT: RegisterName = RegisterName(0xb0007);
        /// As the MSR stime_unhalted_timer_config.
        pub const STIME_UNHALTED_TIMER_CONFIG: RegisterName = RegisterName(0xb0100);
        /// As the MSR stime_unhalted_timer_count.
        pub const STIME_UNHALTED_TIMER_COUNT: RegisterName = RegisterName(0xb0101);
        /// Ymm0low.
        pub const X64_YMM0LOW: RegisterName = RegisterName(0xc0000);
        /// Ymm1low.
        pub const X64_YMM1LOW: RegisterName = RegisterName(0xc0001);
        /// Ymm2low.
        pub const X64_YMM2LOW: RegisterName = RegisterName(0xc0002);
        /// Ymm3low.
        pub const X64_YMM3LOW: RegisterName = RegisterName(0xc0003);
        /// Ymm4low.
        pub const X64_YMM4LOW: RegisterName = RegisterName(0xc0004);
        /// Ymm5low.
        pub const X64_YMM5LOW: RegisterName = RegisterName(0xc0005);
        /// Ymm6low.
        pub const X64_YMM6LOW: RegisterName = RegisterName(0xc0006);
        /// Ymm7low.
        pub const X64_YMM7LOW: RegisterName = RegisterName(0xc0007);
        /// Ymm8low.
        pub const X64_YMM8LOW: RegisterName = RegisterName(0xc0008);
        /// Ymm9low.
        pub const X64_YMM9LOW: RegisterName = RegisterName(0xc0009);
        /// Ymm10low.
        pub const X64_YMM10LOW: RegisterName = RegisterName(0xc000a);
        /// Ymm11low.
        pub const X64_YMM11LOW: RegisterName = RegisterName(0xc000b);
        /// Ymm12low.
        pub const X64_YMM12LOW: RegisterName = RegisterName(0xc000c);
        /// Ymm13low.
        pub const X64_YMM13LOW: RegisterName = RegisterName(0xc000d);
        /// Ymm14low.
        pub const X64_YMM14LOW: RegisterName = RegisterName(0xc000e);
        /// Ymm15low.
        pub const X64_YMM15LOW: RegisterName = RegisterName(0xc000f);
        /// Ymm0high.
        pub const X64_YMM0HIGH: RegisterName = RegisterName(0xc0010);
        /// Ymm1high.
        pub const X64_YMM1HIGH: RegisterName = RegisterName(0xc0011);
        /// Ymm2high.
        pub const X64_YMM2HIGH: RegisterName = RegisterName(0xc0012);
        /// Ymm3high.
        pub const X64_YMM3HIGH: RegisterName = RegisterName(0xc0013);
        /// Ymm4high.
        pub const X64_YMM4HIGH: RegisterName = RegisterName(0xc0014);
        /// Ymm5high.
        pub const X64_YMM5HIGH: RegisterName = RegisterName(0xc0015);
        /// Ymm6high.
        pub const X64_YMM6HIGH: RegisterName = RegisterName(0xc0016);
        /// Ymm7high.
        pub const X64_YMM7HIGH: RegisterName = RegisterName(0xc0017);
        /// Ymm8high.
        pub const X64_YMM8HIGH: RegisterName = RegisterName(0xc0018);
        /// Ymm9high.
        pub const X64_YMM9HIGH: RegisterName = RegisterName(0xc0019);
        /// Ymm10high.
        pub const X64_YMM10HIGH: RegisterName = RegisterName(0xc001a);
        /// Ymm11high.
        pub const X64_YMM11HIGH: RegisterName = RegisterName(0xc001b);
        /// Ymm12high.
        pub const X64_YMM12HIGH: RegisterName = RegisterName(0xc001c);
        /// Ymm13high.
        pub const X64_YMM13HIGH: RegisterName = RegisterName(0xc001d);
        /// Ymm14high.
        pub const X64_YMM14HIGH: RegisterName = RegisterName(0xc001e);
        /// Ymm15high.
        pub const X64_YMM15HIGH: RegisterName = RegisterName(0xc001f);
        /// Vsm vp vtl control.
        pub const VSM_VP_VTL_CONTROL: RegisterName = RegisterName(0xd0000);
        /// See vsm_code_page_offsets.
        pub const VSM_CODE_PAGE_OFFSETS: RegisterName = RegisterName(0xd0002);
        /// See vsm_vp_status.
        pub const VSM_VP_STATUS: RegisterName = RegisterName(0xd0003);
        /// See vsm_partition_status.
        pub const VSM_PARTITION_STATUS: RegisterName = RegisterName(0xd0004);
        /// The notice of interrupts for a lower virtual trust level.
        pub const VSM_VINA: RegisterName = RegisterName(0xd0005);
        /// See vsm_capabilities.
        pub const VSM_CAPABILITIES: RegisterName = RegisterName(0xd0006);
        /// See vsm_partition_config.
        pub const VSM_PARTITION_CONFIG: RegisterName = RegisterName(0xd0007);
        /// Vsm vp secure config vtl0.
        pub const VSM_VP_SECURE_CONFIG_VTL0: RegisterName = RegisterName(0xd0010);
        /// Vsm vp secure config vtl1.
        pub const VSM_VP_SECURE_CONFIG_VTL1: RegisterName = RegisterName(0xd0011);
        /// Vsm vp secure config vtl2.
        pub const VSM_VP_SECURE_CONFIG_VTL2: RegisterName = RegisterName(0xd0012);
        /// Vsm vp secure config vtl3.
        pub const VSM_VP_SECURE_CONFIG_VTL3: RegisterName = RegisterName(0xd0013);
        /// Vsm vp secure config vtl4.
        pub const VSM_VP_SECURE_CONFIG_VTL4: RegisterName = RegisterName(0xd0014);
        /// Vsm vp secure config vtl5.
        pub const VSM_VP_SECURE_CONFIG_VTL5: RegisterName = RegisterName(0xd0015);
        /// Vsm vp secure config vtl6.
        pub const VSM_VP_SECURE_CONFIG_VTL6: RegisterName = RegisterName(0xd0016);
        /// Vsm vp secure config vtl7.
        pub const VSM_VP_SECURE_CONFIG_VTL7: RegisterName = RegisterName(0xd0017);
        /// Vsm vp secure config vtl8.
        pub const VSM_VP_SECURE_CONFIG_VTL8: RegisterName = RegisterName(0xd0018);
        /// Vsm vp secure config vtl9.
        pub const VSM_VP_SECURE_CONFIG_VTL9: RegisterName = RegisterName(0xd0019);
        /// Vsm vp secure config vtl10.
        pub const VSM_VP_SECURE_CONFIG_VTL10: RegisterName = RegisterName(0xd001a);
        /// Vsm vp secure config vtl11.
        pub const VSM_VP_SECURE_CONFIG_VTL11: RegisterName = RegisterName(0xd001b);
        /// Vsm vp secure config vtl12.
        pub const VSM_VP_SECURE_CONFIG_VTL12: RegisterName = RegisterName(0xd001c);
        /// Vsm vp secure config vtl13.
        pub const VSM_VP_SECURE_CONFIG_VTL13: RegisterName = RegisterName(0xd001d);
        /// Vsm vp secure config vtl14.
        pub const VSM_VP_SECURE_CONFIG_VTL14: RegisterName = RegisterName(0xd001e);
        /// Vsm vp wait for tlb lock.
        pub const VSM_VP_WAIT_FOR_TLB_LOCK: RegisterName = RegisterName(0xd0020);
        /// Isolation capabilities.
        pub const ISOLATION_CAPABILITIES: RegisterName = RegisterName(0xd0100);
        /// Cr intercept control.
        pub const X64_CR_INTERCEPT_CONTROL: RegisterName = RegisterName(0xe0000);
        /// Cr intercept cr0mask.
        pub const X64_CR_INTERCEPT_CR0MASK: RegisterName = RegisterName(0xe0001);
        /// Cr intercept cr4mask.
        pub const X64_CR_INTERCEPT_CR4MASK: RegisterName = RegisterName(0xe0002);
        /// Cr intercept ia32misc enable mask.
        pub const X64_CR_INTERCEPT_IA32MISC_ENABLE_MASK: RegisterName = RegisterName(0xe0003);
        /// Hv message type invalid vp register value.
        pub const HV_MESSAGE_TYPE_INVALID_VP_REGISTER_VALUE: RegisterName = RegisterName(0x80000020);
        /// Hv message type register intercept.
        pub const HV_MESSAGE_TYPE_REGISTER_INTERCEPT: RegisterName = RegisterName(0x80010006);
    }

    /// Registers of a virtual processor of arm64 beyond those of every architecture.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct RegisterNameArm64(pub u32);

    impl RegisterNameArm64 {
        /// X0.
        pub const ARM64_X0: RegisterNameArm64 = RegisterNameArm64(0x20000);
        /// X1.
        pub const ARM64_X1: RegisterNameArm64 = RegisterNameArm64(0x20001);
        /// X2.
        pub const ARM64_X2: RegisterNameArm64 = RegisterNameArm64(0x20002);
        /// X3.
        pub const ARM64_X3: RegisterNameArm64 = RegisterNameArm64(0x20003);
        /// X4.
        pub const ARM64_X4: RegisterNameArm64 = RegisterNameArm64(0x20004);
        /// X5.
        pub const ARM64_X5: RegisterNameArm64 = RegisterNameArm64(0x20005);
        /// X6.
        pub const ARM64_X6: RegisterNameArm64 = RegisterNameArm64(0x20006);
        /// X7.
        pub const ARM64_X7: RegisterNameArm64 = RegisterNameArm64(0x20007);
        /// X8.
        pub const ARM64_X8: RegisterNameArm64 = RegisterNameArm64(0x20008);
        /// X9.
        pub const ARM64_X9: RegisterNameArm64 = RegisterNameArm64(0x20009);
        /// X10.
        pub const ARM64_X10: RegisterNameArm64 = RegisterNameArm64(0x2000a);
        /// X11.
        pub const ARM64_X11: RegisterNameArm64 = RegisterNameArm64(0x2000b);
        /// X12.
        pub const ARM64_X12: RegisterNameArm64 = RegisterNameArm64(0x2000c);
        /// X13.
        pub const ARM64_X13: RegisterNameArm64 = RegisterNameArm64(0x2000d);
        /// X14.
        pub const ARM64_X14: RegisterNameArm64 = RegisterNameArm64(0x2000e);
        /// X15.
        pub const ARM64_X15: RegisterNameArm64 = RegisterNameArm64(0x2000f);
        /// X16.
        pub const ARM64_X16: RegisterNameArm64 = RegisterNameArm64(0x20010);
        /// X17.
        pub const ARM64_X17: RegisterNameArm64 = RegisterNameArm64(0x20011);
        /// X18.
        pub const ARM64_X18: RegisterNameArm64 = RegisterNameArm64(0x20012);
        /// X19.
        pub const ARM64_X19: RegisterNameArm64 = RegisterNameArm64(0x20013);
        /// X20.
        pub const ARM64_X20: RegisterNameArm64 = RegisterNameArm64(0x20014);
        /// X21.
        pub const ARM64_X21: RegisterNameArm64 = RegisterNameArm64(0x20015);
        /// X22.
        pub const ARM64_X22: RegisterNameArm64 = RegisterNameArm64(0x20016);
        /// X23.
        pub const ARM64_X23: RegisterNameArm64 = RegisterNameArm64(0x20017);
        /// X24.
        pub const ARM64_X24: RegisterNameArm64 = RegisterNameArm64(0x20018);
        /// X25.
        pub const ARM64_X25: RegisterNameArm64 = RegisterNameArm64(0x20019);
        /// X26.
        pub const ARM64_X26: RegisterNameArm64 = RegisterNameArm64(0x2001a);
        /// X27.
        pub const ARM64_X27: RegisterNameArm64 = RegisterNameArm64(0x2001b);
        /// X28.
        pub const ARM64_X28: RegisterNameArm64 = RegisterNameArm64(0x2001c);
        /// FP.
        pub const ARM64_FP: RegisterNameArm64 = RegisterNameArm64(0x2001d);
        /// LR.
        pub const ARM64_LR: RegisterNameArm64 = RegisterNameArm64(0x2001e);
        /// SP.
        pub const ARM64_SP: RegisterNameArm64 = RegisterNameArm64(0x2001f);
        /// SP EL0.
        pub const ARM64_SP_EL0: RegisterNameArm64 = RegisterNameArm64(0x20020);
        /// SP EL1.
        pub const ARM64_SP_EL1: RegisterNameArm64 = RegisterNameArm64(0x20021);
        /// PC.
        pub const ARM64_PC: RegisterNameArm64 = RegisterNameArm64(0x20022);
        /// PSTATE.
        pub const ARM64_PSTATE: RegisterNameArm64 = RegisterNameArm64(0x20023);
        /// Current el.
        pub const ARM64_CURRENT_EL: RegisterNameArm64 = RegisterNameArm64(0x21003);
        /// DAIF.
        pub const ARM64_DAIF: RegisterNameArm64 = RegisterNameArm64(0x21004);
        /// DIT.
        pub const ARM64_DIT: RegisterNameArm64 = RegisterNameArm64(0x21005);
        /// NZCV.
        pub const ARM64_NZCV: RegisterNameArm64 = RegisterNameArm64(0x21006);
        /// PAN.
        pub const ARM64_PAN: RegisterNameArm64 = RegisterNameArm64(0x21007);
        /// SP SEL.
        pub const ARM64_SP_SEL: RegisterNameArm64 = RegisterNameArm64(0x21008);
        /// SSBS.
        pub const ARM64_SSBS: RegisterNameArm64 = RegisterNameArm64(0x21009);
        /// TCO.
        pub const ARM64_TCO: RegisterNameArm64 = RegisterNameArm64(0x2100a);
        /// UAO.
        pub const ARM64_UAO: RegisterNameArm64 = RegisterNameArm64(0x2100b);
        /// Elr elx.
        pub const ARM64_ELR_ELX: RegisterNameArm64 = RegisterNameArm64(0x2100c);
        /// Spsr elx.
        pub const ARM64_SPSR_ELX: RegisterNameArm64 = RegisterNameArm64(0x2100d);
        /// Id midr el1.
        pub const ARM64_ID_MIDR_EL1: RegisterNameArm64 = RegisterNameArm64(0x22000);
        /// Id mpidr el1.
        pub const ARM64_ID_MPIDR_EL1: RegisterNameArm64 = RegisterNameArm64(0x22005);
        /// Id aa64pfr0el1.
        pub const ARM64_ID_AA64PFR0EL1: RegisterNameArm64 = RegisterNameArm64(0x22020);
        /// Id aa64pfr1el1.
        pub const ARM64_ID_AA64PFR1EL1: RegisterNameArm64 = RegisterNameArm64(0x22021);
        /// Id aa64pfr2el1.
        pub const ARM64_ID_AA64PFR2EL1: RegisterNameArm64 = RegisterNameArm64(0x22022);
        /// Id aa64zfr0el1.
        pub const ARM64_ID_AA64ZFR0EL1: RegisterNameArm64 = RegisterNameArm64(0x22024);
        /// Id aa64smfr0el1.
        pub const ARM64_ID_AA64SMFR0EL1: RegisterNameArm64 = RegisterNameArm64(0x22025);
        /// Id aa64dfr0el1.
        pub const ARM64_ID_AA64DFR0EL1: RegisterNameArm64 = RegisterNameArm64(0x22028);
        /// Id aa64isar0el1.
        pub const ARM64_ID_AA64ISAR0EL1: RegisterNameArm64 = RegisterNameArm64(0x22030);
        /// Id aa64mmfr0el1.
        pub const ARM64_ID_AA64MMFR0EL1: RegisterNameArm64 = RegisterNameArm64(0x22038);
        /// Id aa64mmfr1el1.
        pub const ARM64_ID_AA64MMFR1EL1: RegisterNameArm64 = RegisterNameArm64(0x22039);
        /// Id aa64mmfr2el1.
        pub const ARM64_ID_AA64MMFR2EL1: RegisterNameArm64 = RegisterNameArm64(0x2203a);
        /// Id aa64mmfr3el1.
        pub const ARM64_ID_AA64MMFR3EL1: RegisterNameArm64 = RegisterNameArm64(0x2203b);
        /// Id aa64mmfr4el1.
        pub const ARM64_ID_AA64MMFR4EL1: RegisterNameArm64 = RegisterNameArm64(0x2203c);
        /// XZR.
        pub const ARM64_XZR: RegisterNameArm64 = RegisterNameArm64(0x2fffe);
        /// Q0.
        pub const ARM64_Q0: RegisterNameArm64 = RegisterNameArm64(0x30000);
        /// Q1.
        pub const ARM64_Q1: RegisterNameArm64 = RegisterNameArm64(0x30001);
        /// Q2.
        pub const ARM64_Q2: RegisterNameArm64 = RegisterNameArm64(0x30002);
        /// Q3.
        pub const ARM64_Q3: RegisterNameArm64 = RegisterNameArm64(0x30003);
        /// Q4.
        pub const ARM64_Q4: RegisterNameArm64 = RegisterNameArm64(0x30004);
        /// Q5.
        pub const ARM64_Q5: RegisterNameArm64 = RegisterNameArm64(0x30005);
        /// Q6.
        pub const ARM64_Q6: RegisterNameArm64 = RegisterNameArm64(0x30006);
        /// Q7.
        pub const ARM64_Q7: RegisterNameArm64 = RegisterNameArm64(0x30007);
        /// Q8.
        pub const ARM64_Q8: RegisterNameArm64 = RegisterNameArm64(0x30008);
        /// Q9.
        pub const ARM64_Q9: RegisterNameArm64 = RegisterNameArm64(0x30009);
        /// Q10.
        pub const ARM64_Q10: RegisterNameArm64 = RegisterNameArm64(0x3000a);
        /// Q11.
        pub const ARM64_Q11: RegisterNameArm64 = RegisterNameArm64(0x3000b);
        /// Q12.
        pub const ARM64_Q12: RegisterNameArm64 = RegisterNameArm64(0x3000c);
        /// Q13.
        pub const ARM64_Q13: RegisterNameArm64 = RegisterNameArm64(0x3000d);
        /// Q14.
        pub const ARM64_Q14: RegisterNameArm64 = RegisterNameArm64(0x3000e);
        /// Q15.
        pub const ARM64_Q15: RegisterNameArm64 = RegisterNameArm64(0x3000f);
        /// Q16.
        pub const ARM64_Q16: RegisterNameArm64 = RegisterNameArm64(0x30010);
        /// Q17.
        pub const ARM64_Q17: RegisterNameArm64 = RegisterNameArm64(0x30011);
        /// Q18.
        pub const ARM64_Q18: RegisterNameArm64 = RegisterNameArm64(0x30012);
        /// Q19.
        pub const ARM64_Q19: RegisterNameArm64 = RegisterNameArm64(0x30013);
        /// Q20.
        pub const ARM64_Q20: RegisterNameArm64 = RegisterNameArm64(0x30014);
        /// Q21.
        pub const ARM64_Q21: RegisterNameArm64 = RegisterNameArm64(0x30015);
        /// Q22.
        pub const ARM64_Q22: RegisterNameArm64 = RegisterNameArm64(0x30016);
        /// Q23.
        pub const ARM64_Q23: RegisterNameArm64 = RegisterNameArm64(0x30017);
        /// Q24.
        pub const ARM64_Q24: RegisterNameArm64 = RegisterNameArm64(0x30018);
        /// Q25.
        pub const ARM64_Q25: RegisterNameArm64 = RegisterNameArm64(0x30019);
        /// Q26.
        pub const ARM64_Q26: RegisterNameArm64 = RegisterNameArm64(0x3001a);
        /// Q27.
        pub const ARM64_Q27: RegisterNameArm64 = RegisterNameArm64(0x3001b);
        /// Q28.
        pub const ARM64_Q28: RegisterNameArm64 = RegisterNameArm64(0x3001c);
        /// Q29.
        pub const ARM64_Q29: RegisterNameArm64 = RegisterNameArm64(0x3001d);
        /// Q30.
        pub const ARM64_Q30: RegisterNameArm64 = RegisterNameArm64(0x3001e);
        /// Q31.
        pub const ARM64_Q31: RegisterNameArm64 = RegisterNameArm64(0x3001f);
        /// Z0.
        pub const ARM64_Z0: RegisterNameArm64 = RegisterNameArm64(0x30100);
        /// Z1.
        pub const ARM64_Z1: RegisterNameArm64 = RegisterNameArm64(0x30101);
        /// Z2.
        pub const ARM64_Z2: RegisterNameArm64 = RegisterNameArm64(0x30102);
        /// Z3.
        pub const ARM64_Z3: RegisterNameArm64 = RegisterNameArm64(0x30103);
        /// Z4.
        pub const ARM64_Z4: RegisterNameArm64 = RegisterNameArm64(0x30104);
        /// Z5.
        pub const ARM64_Z5: RegisterNameArm64 = RegisterNameArm64(0x30105);
        /// Z6.
        pub const ARM64_Z6: RegisterNameArm64 = RegisterNameArm64(0x30106);
        /// Z7.
        pub const ARM64_Z7: RegisterNameArm64 = RegisterNameArm64(0x30107);
        /// Z8.
        pub const ARM64_Z8: RegisterNameArm64 = RegisterNameArm64(0x30108);
        /// Z9.
        pub const ARM64_Z9: RegisterNameArm64 = RegisterNameArm64(0x30109);
        /// Z10.
        pub const ARM64_Z10: RegisterNameArm64 = RegisterNameArm64(0x3010a);
        /// Z11.
        pub const ARM64_Z11: RegisterNameArm64 = RegisterNameArm64(0x3010b);
        /// Z12.
        pub const ARM64_Z12: RegisterNameArm64 = RegisterNameArm64(0x3010c);
        /// Z13.
        pub const ARM64_Z13: RegisterNameArm64 = RegisterNameArm64(0x3010d);
        /// Z14.
        pub const ARM64_Z14: RegisterNameArm64 = RegisterNameArm64(0x3010e);
        /// Z15.
        pub const ARM64_Z15: RegisterNameArm64 = RegisterNameArm64(0x3010f);
        /// Z16.
        pub const ARM64_Z16: RegisterNameArm64 = RegisterNameArm64(0x30110);
        /// Z17.
        pub const ARM64_Z17: RegisterNameArm64 = RegisterNameArm64(0x30111);
        /// Z18.
        pub const ARM64_Z18: RegisterNameArm64 = RegisterNameArm64(0x30112);
        /// Z19.
        pub const ARM64_Z19: RegisterNameArm64 = RegisterNameArm64(0x30113);
        /// Z20.
        pub const ARM64_Z20: RegisterNameArm64 = RegisterNameArm64(0x30114);
        /// Z21.
        pub const ARM64_Z21: RegisterNameArm64 = RegisterNameArm64(0x30115);
        /// Z22.
        pub const ARM64_Z22: RegisterNameArm64 = RegisterNameArm64(0x30116);
        /// Z23.
        pub const ARM64_Z23: RegisterNameArm64 = RegisterNameArm64(0x30117);
        /// Z24.
        pub const ARM64_Z24: RegisterNameArm64 = RegisterNameArm64(0x30118);
        /// Z25.
        pub const ARM64_Z25: RegisterNameArm64 = RegisterNameArm64(0x30119);
        /// Z26.
        pub const ARM64_Z26: RegisterNameArm64 = RegisterNameArm64(0x3011a);
        /// Z27.
        pub const ARM64_Z27: RegisterNameArm64 = RegisterNameArm64(0x3011b);
        /// Z28.
        pub const ARM64_Z28: RegisterNameArm64 = RegisterNameArm64(0x3011c);
        /// Z29.
        pub const ARM64_Z29: RegisterNameArm64 = RegisterNameArm64(0x3011d);
        /// Z30.
        pub const ARM64_Z30: RegisterNameArm64 = RegisterNameArm64(0x3011e);
        /// Z31.
        pub const ARM64_Z31: RegisterNameArm64 = RegisterNameArm64(0x3011f);
        /// P0.
        pub const ARM64_P0: RegisterNameArm64 = RegisterNameArm64(0x30120);
        /// P1.
        pub const ARM64_P1: RegisterNameArm64 = RegisterNameArm64(0x30121);
        /// P2.
        pub const ARM64_P2: RegisterNameArm64 = RegisterNameArm64(0x30122);
        /// P3.
        pub const ARM64_P3: RegisterNameArm64 = RegisterNameArm64(0x30123);
        /// P4.
        pub const ARM64_P4: RegisterNameArm64 = RegisterNameArm64(0x30124);
        /// P5.
        pub const ARM64_P5: RegisterNameArm64 = RegisterNameArm64(0x30125);
        /// P6.
        pub const ARM64_P6: RegisterNameArm64 = RegisterNameArm64(0x30126);
        /// P7.
        pub const ARM64_P7: RegisterNameArm64 = RegisterNameArm64(0x30127);
        /// P8.
        pub const ARM64_P8: RegisterNameArm64 = RegisterNameArm64(0x30128);
        /// P9.
        pub const ARM64_P9: RegisterNameArm64 = RegisterNameArm64(0x30129);
        /// P10.
        pub const ARM64_P10: RegisterNameArm64 = RegisterNameArm64(0x3012a);
        /// P11.
        pub const ARM64_P11: RegisterNameArm64 = RegisterNameArm64(0x3012b);
        /// P12.
        pub const ARM64_P12: RegisterNameArm64 = RegisterNameArm64(0x3012c);
        /// P13.
        pub const ARM64_P13: RegisterNameArm64 = RegisterNameArm64(0x3012d);
        /// P14.
        pub const ARM64_P14: RegisterNameArm64 = RegisterNameArm64(0x3012e);
        /// P15.
        pub const ARM64_P15: RegisterNameArm64 = RegisterNameArm64(0x3012f);
        /// FFR.
        pub const ARM64_FFR: RegisterNameArm64 = RegisterNameArm64(0x30130);
        /// Mpidr el1.
        pub const ARM64_MPIDR_EL1: RegisterNameArm64 = RegisterNameArm64(0x40001);
        /// Sctlr el1.
        pub const ARM64_SCTLR_EL1: RegisterNameArm64 = RegisterNameArm64(0x40002);
        /// Actlr el1.
        pub const ARM64_ACTLR_EL1: RegisterNameArm64 = RegisterNameArm64(0x40003);
        /// Cpacr el1.
        pub const ARM64_CPACR_EL1: RegisterNameArm64 = RegisterNameArm64(0x40004);
        /// Ttbr0el1.
        pub const ARM64_TTBR0EL1: RegisterNameArm64 = RegisterNameArm64(0x40005);
        /// Ttbr1el1.
        pub const ARM64_TTBR1EL1: RegisterNameArm64 = RegisterNameArm64(0x40006);
        /// Tcr el1.
        pub const ARM64_TCR_EL1: RegisterNameArm64 = RegisterNameArm64(0x40007);
        /// Esr el1.
        pub const ARM64_ESR_EL1: RegisterNameArm64 = RegisterNameArm64(0x40008);
        /// Far el1.
        pub const ARM64_FAR_EL1: RegisterNameArm64 = RegisterNameArm64(0x40009);
        /// Par el1.
        pub const ARM64_PAR_EL1: RegisterNameArm64 = RegisterNameArm64(0x4000a);
        /// Mair el1.
        pub const ARM64_MAIR_EL1: RegisterNameArm64 = RegisterNameArm64(0x4000b);
        /// Vbar el1.
        pub const ARM64_VBAR_EL1: RegisterNameArm64 = RegisterNameArm64(0x4000c);
        /// Contextidr el1.
        pub const ARM64_CONTEXTIDR_EL1: RegisterNameArm64 = RegisterNameArm64(0x4000d);
        /// Tpidr el1.
        pub const ARM64_TPIDR_EL1: RegisterNameArm64 = RegisterNameArm64(0x4000e);
        /// Tpidrro el0.
        pub const ARM64_TPIDRRO_EL0: RegisterNameArm64 = RegisterNameArm64(0x40010);
        /// Tpidr el0.
        pub const ARM64_TPIDR_EL0: RegisterNameArm64 = RegisterNameArm64(0x40011);
        /// FPCR.
        pub const ARM64_FPCR: RegisterNameArm64 = RegisterNameArm64(0x40012);
        /// FPSR.
        pub const ARM64_FPSR: RegisterNameArm64 = RegisterNameArm64(0x40013);
        /// Spsr el1.
        pub const ARM64_SPSR_EL1: RegisterNameArm64 = RegisterNameArm64(0x40014);
        /// Elr el1.
        pub const ARM64_ELR_EL1: RegisterNameArm64 = RegisterNameArm64(0x40015);
        /// Afsr0el1.
        pub const ARM64_AFSR0EL1: RegisterNameArm64 = RegisterNameArm64(0x40016);
        /// Amair el1.
        pub const ARM64_AMAIR_EL1: RegisterNameArm64 = RegisterNameArm64(0x40018);
        /// Accdata el1.
        pub const ARM64_ACCDATA_EL1: RegisterNameArm64 = RegisterNameArm64(0x40020);
        /// Aidr el1.
        pub const ARM64_AIDR_EL1: RegisterNameArm64 = RegisterNameArm64(0x40024);
        /// Apd a key hi el1.
        pub const ARM64_APD_A_KEY_HI_EL1: RegisterNameArm64 = RegisterNameArm64(0x40026);
        /// Apd a key lo el1.
        pub const ARM64_APD_A_KEY_LO_EL1: RegisterNameArm64 = RegisterNameArm64(0x40027);
        /// Apd b key hi el1.
        pub const ARM64_APD_B_KEY_HI_EL1: RegisterNameArm64 = RegisterNameArm64(0x40028);
        /// Apd b key lo el1.
        pub const ARM64_APD_B_KEY_LO_EL1: RegisterNameArm64 = RegisterNameArm64(0x40029);
        /// Apg a key hi el1.
        pub const ARM64_APG_A_KEY_HI_EL1: RegisterNameArm64 = RegisterNameArm64(0x4002a);
        /// Apg a key lo el1.
        pub const ARM64_APG_A_KEY_LO_EL1: RegisterNameArm64 = RegisterNameArm64(0x4002b);
        /// Api a key hi el1.
        pub const ARM64_API_A_KEY_HI_EL1: RegisterNameArm64 = RegisterNameArm64(0x4002c);
        /// Api a key lo el1.
        pub const ARM64_API_A_KEY_LO_EL1: RegisterNameArm64 = RegisterNameArm64(0x4002d);
        /// Api b key hi el1.
        pub const ARM64_API_B_KEY_HI_EL1: RegisterNameArm64 = RegisterNameArm64(0x4002e);
        /// Api b key lo el1.
        pub const ARM64_API_B_KEY_LO_EL1: RegisterNameArm64 = RegisterNameArm64(0x4002f);
        /// Clidr el1.
        pub const ARM64_CLIDR_EL1: RegisterNameArm64 = RegisterNameArm64(0x40032);
        /// Csselr el1.
        pub const ARM64_CSSELR_EL1: RegisterNameArm64 = RegisterNameArm64(0x40035);
        /// Ctr el0.
        pub const ARM64_CTR_EL0: RegisterNameArm64 = RegisterNameArm64(0x40036);
        /// Dczid el0.
        pub const ARM64_DCZID_EL0: RegisterNameArm64 = RegisterNameArm64(0x40038);
        /// Gcr el1.
        pub const ARM64_GCR_EL1: RegisterNameArm64 = RegisterNameArm64(0x4003c);
        /// Gmid el1.
        pub const ARM64_GMID_EL1: RegisterNameArm64 = RegisterNameArm64(0x4003d);
        /// Isr el1.
        pub const ARM64_ISR_EL1: RegisterNameArm64 = RegisterNameArm64(0x4004a);
        /// Lorc el1.
        pub const ARM64_LORC_EL1: RegisterNameArm64 = RegisterNameArm64(0x4004b);
        /// Lorea el1.
        pub const ARM64_LOREA_EL1: RegisterNameArm64 = RegisterNameArm64(0x4004c);
        /// Lorid el1.
        pub const ARM64_LORID_EL1: RegisterNameArm64 = RegisterNameArm64(0x4004d);
        /// Lorn el1.
        pub const ARM64_LORN_EL1: RegisterNameArm64 = RegisterNameArm64(0x4004e);
        /// Lorsa el1.
        pub const ARM64_LORSA_EL1: RegisterNameArm64 = RegisterNameArm64(0x4004f);
        /// Midr el1.
        pub const ARM64_MIDR_EL1: RegisterNameArm64 = RegisterNameArm64(0x40051);
        /// Mvfr0el1.
        pub const ARM64_MVFR0EL1: RegisterNameArm64 = RegisterNameArm64(0x40052);
        /// Mvfr1el1.
        pub const ARM64_MVFR1EL1: RegisterNameArm64 = RegisterNameArm64(0x40053);
        /// Mvfr2el1.
        pub const ARM64_MVFR2EL1: RegisterNameArm64 = RegisterNameArm64(0x40054);
        /// Revidr el1.
        pub const ARM64_REVIDR_EL1: RegisterNameArm64 = RegisterNameArm64(0x40055);
        /// Rgsr el1.
        pub const ARM64_RGSR_EL1: RegisterNameArm64 = RegisterNameArm64(0x40056);
        /// RNDR.
        pub const ARM64_RNDR: RegisterNameArm64 = RegisterNameArm64(0x40057);
        /// RNDRRS.
        pub const ARM64_RNDRRS: RegisterNameArm64 = RegisterNameArm64(0x40058);
        /// Scxtnum el0.
        pub const ARM64_SCXTNUM_EL0: RegisterNameArm64 = RegisterNameArm64(0x4005a);
        /// Scxtnum el1.
        pub const ARM64_SCXTNUM_EL1: RegisterNameArm64 = RegisterNameArm64(0x4005b);
        /// Smcr el1.
        pub const ARM64_SMCR_EL1: RegisterNameArm64 = RegisterNameArm64(0x4005d);
        /// Smidr el1.
        pub const ARM64_SMIDR_EL1: RegisterNameArm64 = RegisterNameArm64(0x4005f);
        /// Smpri el1.
        pub const ARM64_SMPRI_EL1: RegisterNameArm64 = RegisterNameArm64(0x40060);
        /// Tfsre0el1.
        pub const ARM64_TFSRE0EL1: RegisterNameArm64 = RegisterNameArm64(0x40063);
        /// Tfsr el1.
        pub const ARM64_TFSR_EL1: RegisterNameArm64 = RegisterNameArm64(0x40064);
        /// Tpidr2el0.
        pub const ARM64_TPIDR2EL0: RegisterNameArm64 = RegisterNameArm64(0x40066);
        /// Zcr el1.
        pub const ARM64_ZCR_EL1: RegisterNameArm64 = RegisterNameArm64(0x40071);
        /// Afsr0elx.
        pub const ARM64_AFSR0ELX: RegisterNameArm64 = RegisterNameArm64(0x40073);
        /// Afsr1elx.
        pub const ARM64_AFSR1ELX: RegisterNameArm64 = RegisterNameArm64(0x40074);
        /// Amair elx.
        pub const ARM64_AMAIR_ELX: RegisterNameArm64 = RegisterNameArm64(0x40075);
        /// Contextidr elx.
        pub const ARM64_CONTEXTIDR_ELX: RegisterNameArm64 = RegisterNameArm64(0x40076);
        /// Cpacr elx.
        pub const ARM64_CPACR_ELX: RegisterNameArm64 = RegisterNameArm64(0x40077);
        /// Esr elx.
        pub const ARM64_ESR_ELX: RegisterNameArm64 = RegisterNameArm64(0x40078);
        /// Far elx.
        pub const ARM64_FAR_ELX: RegisterNameArm64 = RegisterNameArm64(0x40079);
        /// Mair elx.
        pub const ARM64_MAIR_ELX: RegisterNameArm64 = RegisterNameArm64(0x4007a);
        /// Sctlr elx.
        pub const ARM64_SCTLR_ELX: RegisterNameArm64 = RegisterNameArm64(0x4007b);
        /// Tcr elx.
        pub const ARM64_TCR_ELX: RegisterNameArm64 = RegisterNameArm64(0x4007c);
        /// Ttbr0elx.
        pub const ARM64_TTBR0ELX: RegisterNameArm64 = RegisterNameArm64(0x4007d);
        /// Ttbr1elx.
        pub const ARM64_TTBR1ELX: RegisterNameArm64 = RegisterNameArm64(0x4007f);
        /// Vbar elx.
        pub const ARM64_VBAR_ELX: RegisterNameArm64 = RegisterNameArm64(0x40080);
        /// Zcr elx.
        pub const ARM64_ZCR_ELX: RegisterNameArm64 = RegisterNameArm64(0x40081);
        /// Dbgbcr0el1.
        pub const ARM64_DBGBCR0EL1: RegisterNameArm64 = RegisterNameArm64(0x50000);
        /// Dbgbcr1el1.
        pub const ARM64_DBGBCR1EL1: RegisterNameArm64 = RegisterNameArm64(0x50001);
        /// Dbgbcr2el1.
        pub const ARM64_DBGBCR2EL1: RegisterNameArm64 = RegisterNameArm64(0x50002);
        /// Dbgbcr3el1.
        pub const ARM64_DBGBCR3EL1: RegisterNameArm64 = RegisterNameArm64(0x50003);
        /// Dbgbcr4el1.
        pub const ARM64_DBGBCR4EL1: RegisterNameArm64 = RegisterNameArm64(0x50004);
        /// Dbgbcr5el1.
        pub const ARM64_DBGBCR5EL1: RegisterNameArm64 = RegisterNameArm64(0x50005);
        /// Dbgbcr6el1.
        pub const ARM64_DBGBCR6EL1: RegisterNameArm64 = RegisterNameArm64(0x50006);
        /// Dbgbcr7el1.
        pub const ARM64_DBGBCR7EL1: RegisterNameArm64 = RegisterNameArm64(0x50007);
        /// Dbgbcr8el1.
        pub const ARM64_DBGBCR8EL1: RegisterNameArm64 = RegisterNameArm64(0x50008);
        /// Dbgbcr9el1.
        pub const ARM64_DBGBCR9EL1: RegisterNameArm64 = RegisterNameArm64(0x50009);
        /// Dbgbcr10el1.
        pub const ARM64_DBGBCR10EL1: RegisterNameArm64 = RegisterNameArm64(0x5000a);
        /// Dbgbcr11el1.
        pub const ARM64_DBGBCR11EL1: RegisterNameArm64 = RegisterNameArm64(0x5000b);
        /// Dbgbcr12el1.
        pub const ARM64_DBGBCR12EL1: RegisterNameArm64 = RegisterNameArm64(0x5000c);
        /// Dbgbcr13el1.
        pub const ARM64_DBGBCR13EL1: RegisterNameArm64 = RegisterNameArm64(0x5000d);
        /// Dbgbcr14el1.
        pub const ARM64_DBGBCR14EL1: RegisterNameArm64 = RegisterNameArm64(0x5000e);
        /// Dbgbcr15el1.
        pub const ARM64_DBGBCR15EL1: RegisterNameArm64 = RegisterNameArm64(0x5000f);
        /// Dbgwcr0el1.
        pub const ARM64_DBGWCR0EL1: RegisterNameArm64 = RegisterNameArm64(0x50010);
        /// Dbgwcr1el1.
        pub const ARM64_DBGWCR1EL1: RegisterNameArm64 = RegisterNameArm64(0x50011);
        /// Dbgwcr2el1.
        pub const ARM64_DBGWCR2EL1: RegisterNameArm64 = RegisterNameArm64(0x50012);
        /// Dbgwcr3el1.
        pub const ARM64_DBGWCR3EL1: RegisterNameArm64 = RegisterNameArm64(0x50013);
        /// Dbgwcr4el1.
        pub const ARM64_DBGWCR4EL1: RegisterNameArm64 = RegisterNameArm64(0x50014);
        /// Dbgwcr5el1.
        pub const ARM64_DBGWCR5EL1: RegisterNameArm64 = RegisterNameArm64(0x50015);
        /// Dbgwcr6el1.
        pub const ARM64_DBGWCR6EL1: RegisterNameArm64 = RegisterNameArm64(0x50016);
        /// Dbgwcr7el1.
        pub const ARM64_DBGWCR7EL1: RegisterNameArm64 = RegisterNameArm64(0x50017);
        /// Dbgwcr8el1.
        pub const ARM64_DBGWCR8EL1: RegisterNameArm64 = RegisterNameArm64(0x50018);
        /// Dbgwcr9el1.
        pub const ARM64_DBGWCR9EL1: RegisterNameArm64 = RegisterNameArm64(0x50019);
        /// Dbgwcr10el1.
        pub const ARM64_DBGWCR10EL1: RegisterNameArm64 = RegisterNameArm64(0x5001a);
        /// Dbgwcr11el1.
        pub const ARM64_DBGWCR11EL1: RegisterNameArm64 = RegisterNameArm64(0x5001b);
        /// Dbgwcr12el1.
        pub const ARM64_DBGWCR12EL1: RegisterNameArm64 = RegisterNameArm64(0x5001c);
        /// Dbgwcr13el1.
        pub const ARM64_DBGWCR13EL1: RegisterNameArm64 = RegisterNameArm64(0x5001d);
        /// Dbgwcr14el1.
        pub const ARM64_DBGWCR14EL1: RegisterNameArm64 = RegisterNameArm64(0x5001e);
        /// Dbgwcr15el1.
        pub const ARM64_DBGWCR15EL1: RegisterNameArm64 = RegisterNameArm64(0x5001f);
        /// Dbgbvr0el1.
        pub const ARM64_DBGBVR0EL1: RegisterNameArm64 = RegisterNameArm64(0x50020);
        /// Dbgbvr1el1.
        pub const ARM64_DBGBVR1EL1: RegisterNameArm64 = RegisterNameArm64(0x50021);
        /// Dbgbvr2el1.
        pub const ARM64_DBGBVR2EL1: RegisterNameArm64 = RegisterNameArm64(0x50022);
        /// Dbgbvr3el1.
        pub const ARM64_DBGBVR3EL1: RegisterNameArm64 = RegisterNameArm64(0x50023);
        /// Dbgbvr4el1.
        pub const ARM64_DBGBVR4EL1: RegisterNameArm64 = RegisterNameArm64(0x50024);
        /// Dbgbvr5el1.
        pub const ARM64_DBGBVR5EL1: RegisterNameArm64 = RegisterNameArm64(0x50025);
        /// Dbgbvr6el1.
        pub const ARM64_DBGBVR6EL1: RegisterNameArm64 = RegisterNameArm64(0x50026);
        /// Dbgbvr7el1.
        pub const ARM64_DBGBVR7EL1: RegisterNameArm64 = RegisterNameArm64(0x50027);
        /// Dbgbvr8el1.
        pub const ARM64_DBGBVR8EL1: RegisterNameArm64 = RegisterNameArm64(0x50028);
        /// Dbgbvr9el1.
        pub const ARM64_DBGBVR9EL1: RegisterNameArm64 = RegisterNameArm64(0x50029);
        /// Dbgbvr10el1.
        pub const ARM64_DBGBVR10EL1: RegisterNameArm64 = RegisterNameArm64(0x5002a);
        /// Dbgbvr11el1.
        pub const ARM64_DBGBVR11EL1: RegisterNameArm64 = RegisterNameArm64(0x5002b);
        /// Dbgbvr12el1.
        pub const ARM64_DBGBVR12EL1: RegisterNameArm64 = RegisterNameArm64(0x5002c);
        /// Dbgbvr13el1.
        pub const ARM64_DBGBVR13EL1: RegisterNameArm64 = RegisterNameArm64(0x5002d);
        /// Dbgbvr14el1.
        pub const ARM64_DBGBVR14EL1: RegisterNameArm64 = RegisterNameArm64(0x5002e);
        /// Dbgbvr15el1.
        pub const ARM64_DBGBVR15EL1: RegisterNameArm64 = RegisterNameArm64(0x5002f);
        /// Dbgwvr0el1.
        pub const ARM64_DBGWVR0EL1: RegisterNameArm64 = RegisterNameArm64(0x50030);
        /// Dbgwvr1el1.
        pub const ARM64_DBGWVR1EL1: RegisterNameArm64 = RegisterNameArm64(0x50031);
        /// Dbgwvr2el1.
        pub const ARM64_DBGWVR2EL1: RegisterNameArm64 = RegisterNameArm64(0x50032);
        /// Dbgwvr3el1.
        pub const ARM64_DBGWVR3EL1: RegisterNameArm64 = RegisterNameArm64(0x50033);
        /// Dbgwvr4el1.
        pub const ARM64_DBGWVR4EL1: RegisterNameArm64 = RegisterNameArm64(0x50034);
        /// Dbgwvr5el1.
        pub const ARM64_DBGWVR5EL1: RegisterNameArm64 = RegisterNameArm64(0x50035);
        /// Dbgwvr6el1.
        pub const ARM64_DBGWVR6EL1: RegisterNameArm64 = RegisterNameArm64(0x50036);
        /// Dbgwvr7el1.
        pub const ARM64_DBGWVR7EL1: RegisterNameArm64 = RegisterNameArm64(0x50037);
        /// Dbgwvr8el1.
        pub const ARM64_DBGWVR8EL1: RegisterNameArm64 = RegisterNameArm64(0x50038);
        /// Dbgwvr9el1.
        pub const ARM64_DBGWVR9EL1: RegisterNameArm64 = RegisterNameArm64(0x50039);
        /// Dbgwvr10el1.
        pub const ARM64_DBGWVR10EL1: RegisterNameArm64 = RegisterNameArm64(0x5003a);
        /// Dbgwvr11el1.
        pub const ARM64_DBGWVR11EL1: RegisterNameArm64 = RegisterNameArm64(0x5003b);
        /// Dbgwvr12el1.
        pub const ARM64_DBGWVR12EL1: RegisterNameArm64 = RegisterNameArm64(0x5003c);
        /// Dbgwvr13el1.
        pub const ARM64_DBGWVR13EL1: RegisterNameArm64 = RegisterNameArm64(0x5003d);
        /// Dbgwvr14el1.
        pub const ARM64_DBGWVR14EL1: RegisterNameArm64 = RegisterNameArm64(0x5003e);
        /// Dbgwvr15el1.
        pub const ARM64_DBGWVR15EL1: RegisterNameArm64 = RegisterNameArm64(0x5003f);
        /// Dbgauthstatus el1.
        pub const ARM64_DBGAUTHSTATUS_EL1: RegisterNameArm64 = RegisterNameArm64(0x50040);
        /// Dbgclaimclr el1.
        pub const ARM64_DBGCLAIMCLR_EL1: RegisterNameArm64 = RegisterNameArm64(0x50041);
        /// Dbgclaimset el1.
        pub const ARM64_DBGCLAIMSET_EL1: RegisterNameArm64 = RegisterNameArm64(0x50042);
        /// Dbgdtrrx el0.
        pub const ARM64_DBGDTRRX_EL0: RegisterNameArm64 = RegisterNameArm64(0x50043);
        /// Dbgdtrtx el0.
        pub const ARM64_DBGDTRTX_EL0: RegisterNameArm64 = RegisterNameArm64(0x50044);
        /// Dbgprcr el1.
        pub const ARM64_DBGPRCR_EL1: RegisterNameArm64 = RegisterNameArm64(0x50045);
        /// Dlr el0.
        pub const ARM64_DLR_EL0: RegisterNameArm64 = RegisterNameArm64(0x50047);
        /// Dspsr el0.
        pub const ARM64_DSPSR_EL0: RegisterNameArm64 = RegisterNameArm64(0x50048);
        /// Mdccint el1.
        pub const ARM64_MDCCINT_EL1: RegisterNameArm64 = RegisterNameArm64(0x50049);
        /// Mdccsr el0.
        pub const ARM64_MDCCSR_EL0: RegisterNameArm64 = RegisterNameArm64(0x5004a);
        /// Mdrar el1.
        pub const ARM64_MDRAR_EL1: RegisterNameArm64 = RegisterNameArm64(0x5004c);
        /// Mdscr el1.
        pub const ARM64_MDSCR_EL1: RegisterNameArm64 = RegisterNameArm64(0x5004d);
        /// Osdlr el1.
        pub const ARM64_OSDLR_EL1: RegisterNameArm64 = RegisterNameArm64(0x5004e);
        /// Osdtrrx el1.
        pub const ARM64_OSDTRRX_EL1: RegisterNameArm64 = RegisterNameArm64(0x5004f);
        /// Osdtrtx el1.
        pub const ARM64_OSDTRTX_EL1: RegisterNameArm64 = RegisterNameArm64(0x50050);
        /// Oseccr el1.
        pub const ARM64_OSECCR_EL1: RegisterNameArm64 = RegisterNameArm64(0x50051);
        /// Oslar el1.
        pub const ARM64_OSLAR_EL1: RegisterNameArm64 = RegisterNameArm64(0x50052);
        /// Oslsr el1.
        pub const ARM64_OSLSR_EL1: RegisterNameArm64 = RegisterNameArm64(0x50053);
        /// Trfcr el1.
        pub const ARM64_TRFCR_EL1: RegisterNameArm64 = RegisterNameArm64(0x50055);
        /// Trfcr elx.
        pub const ARM64_TRFCR_ELX: RegisterNameArm64 = RegisterNameArm64(0x50057);
        /// Pmccfiltr el0.
        pub const ARM64_PMCCFILTR_EL0: RegisterNameArm64 = RegisterNameArm64(0x52000);
        /// Pmccntr el0.
        pub const ARM64_PMCCNTR_EL0: RegisterNameArm64 = RegisterNameArm64(0x52001);
        /// Pmceid0el0.
        pub const ARM64_PMCEID0EL0: RegisterNameArm64 = RegisterNameArm64(0x52002);
        /// Pmceid1el0.
        pub const ARM64_PMCEID1EL0: RegisterNameArm64 = RegisterNameArm64(0x52003);
        /// Pmcntenclr el0.
        pub const ARM64_PMCNTENCLR_EL0: RegisterNameArm64 = RegisterNameArm64(0x52004);
        /// Pmcntenset el0.
        pub const ARM64_PMCNTENSET_EL0: RegisterNameArm64 = RegisterNameArm64(0x52005);
        /// Pmcr el0.
        pub const ARM64_PMCR_EL0: RegisterNameArm64 = RegisterNameArm64(0x52006);
        /// Pmevcntr0el0.
        pub const ARM64_PMEVCNTR0EL0: RegisterNameArm64 = RegisterNameArm64(0x52007);
        /// Pmevcntr1el0.
        pub const ARM64_PMEVCNTR1EL0: RegisterNameArm64 = RegisterNameArm64(0x52008);
        /// Pmevcntr2el0.
        pub const ARM64_PMEVCNTR2EL0: RegisterNameArm64 = RegisterNameArm64(0x52009);
        /// Pmevcntr3el0.
        pub const ARM64_PMEVCNTR3EL0: RegisterNameArm64 = RegisterNameArm64(0x5200a);
        /// Pmevcntr4el0.
        pub const ARM64_PMEVCNTR4EL0: RegisterNameArm64 = RegisterNameArm64(0x5200b);
        /// Pmevcntr5el0.
        pub const ARM64_PMEVCNTR5EL0: RegisterNameArm64 = RegisterNameArm64(0x5200c);
        /// Pmevcntr6el0.
        pub const ARM64_PMEVCNTR6EL0: RegisterNameArm64 = RegisterNameArm64(0x5200d);
        /// Pmevcntr7el0.
        pub const ARM64_PMEVCNTR7EL0: RegisterNameArm64 = RegisterNameArm64(0x5200e);
        /// Pmevcntr8el0.
        pub const ARM64_PMEVCNTR8EL0: RegisterNameArm64 = RegisterNameArm64(0x5200f);
        /// Pmevcntr9el0.
        pub const ARM64_PMEVCNTR9EL0: RegisterNameArm64 = RegisterNameArm64(0x52010);
        /// Pmevcntr10el0.
        pub const ARM64_PMEVCNTR10EL0: RegisterNameArm64 = RegisterNameArm64(0x52011);
        /// Pmevcntr11el0.
        pub const ARM64_PMEVCNTR11EL0: RegisterNameArm64 = RegisterNameArm64(0x52012);
        /// Pmevcntr12el0.
        pub const ARM64_PMEVCNTR12EL0: RegisterNameArm64 = RegisterNameArm64(0x52013);
        /// Pmevcntr13el0.
        pub const ARM64_PMEVCNTR13EL0: RegisterNameArm64 = RegisterNameArm64(0x52014);
        /// Pmevcntr14el0.
        pub const ARM64_PMEVCNTR14EL0: RegisterNameArm64 = RegisterNameArm64(0x52015);
        /// Pmevcntr15el0.
        pub const ARM64_PMEVCNTR15EL0: RegisterNameArm64 = RegisterNameArm64(0x52016);
        /// Pmevcntr16el0.
        pub const ARM64_PMEVCNTR16EL0: RegisterNameArm64 = RegisterNameArm64(0x52017);
        /// Pmevcntr17el0.
        pub const ARM64_PMEVCNTR17EL0: RegisterNameArm64 = RegisterNameArm64(0x52018);
        /// Pmevcntr18el0.
        pub const ARM64_PMEVCNTR18EL0: RegisterNameArm64 = RegisterNameArm64(0x52019);
        /// Pmevcntr19el0.
        pub const ARM64_PMEVCNTR19EL0: RegisterNameArm64 = RegisterNameArm64(0x5201a);
        /// Pmevcntr20el0.
        pub const ARM64_PMEVCNTR20EL0: RegisterNameArm64 = RegisterNameArm64(0x5201b);
        /// Pmevcntr21el0.
        pub const ARM64_PMEVCNTR21EL0: RegisterNameArm64 = RegisterNameArm64(0x5201c);
        /// Pmevcntr22el0.
        pub const ARM64_PMEVCNTR22EL0: RegisterNameArm64 = RegisterNameArm64(0x5201d);
        /// Pmevcntr23el0.
        pub const ARM64_PMEVCNTR23EL0: RegisterNameArm64 = RegisterNameArm64(0x5201e);
        /// Pmevcntr24el0.
        pub const ARM64_PMEVCNTR24EL0: RegisterNameArm64 = RegisterNameArm64(0x5201f);
        /// Pmevcntr25el0.
        pub const ARM64_PMEVCNTR25EL0: RegisterNameArm64 = RegisterNameArm64(0x52020);
        /// Pmevcntr26el0.
        pub const ARM64_PMEVCNTR26EL0: RegisterNameArm64 = RegisterNameArm64(0x52021);
        /// Pmevcntr27el0.
        pub const ARM64_PMEVCNTR27EL0: RegisterNameArm64 = RegisterNameArm64(0x52022);
        /// Pmevcntr28el0.
        pub const ARM64_PMEVCNTR28EL0: RegisterNameArm64 = RegisterNameArm64(0x52023);
        /// Pmevcntr29el0.
        pub const ARM64_PMEVCNTR29EL0: RegisterNameArm64 = RegisterNameArm64(0x52024);
        /// Pmevcntr30el0.
        pub const ARM64_PMEVCNTR30EL0: RegisterNameArm64 = RegisterNameArm64(0x52025);
        /// Pmevtyper0el0.
        pub const ARM64_PMEVTYPER0EL0: RegisterNameArm64 = RegisterNameArm64(0x52026);
        /// Pmevtyper1el0.
        pub const ARM64_PMEVTYPER1EL0: RegisterNameArm64 = RegisterNameArm64(0x52027);
        /// Pmevtyper2el0.
        pub const ARM64_PMEVTYPER2EL0: RegisterNameArm64 = RegisterNameArm64(0x52028);
        /// Pmevtyper3el0.
        pub const ARM64_PMEVTYPER3EL0: RegisterNameArm64 = RegisterNameArm64(0x52029);
        /// Pmevtyper4el0.
        pub const ARM64_PMEVTYPER4EL0: RegisterNameArm64 = RegisterNameArm64(0x5202a);
        /// Pmevtyper5el0.
        pub const ARM64_PMEVTYPER5EL0: RegisterNameArm64 = RegisterNameArm64(0x5202b);
        /// Pmevtyper6el0.
        pub const ARM64_PMEVTYPER6EL0: RegisterNameArm64 = RegisterNameArm64(0x5202c);
        /// Pmevtyper7el0.
        pub const ARM64_PMEVTYPER7EL0: RegisterNameArm64 = RegisterNameArm64(0x5202d);
        /// Pmevtyper8el0.
        pub const ARM64_PMEVTYPER8EL0: RegisterNameArm64 = RegisterNameArm64(0x5202e);
        /// Pmevtyper9el0.
        pub const ARM64_PMEVTYPER9EL0: RegisterNameArm64 = RegisterNameArm64(0x5202f);
        /// Pmevtyper10el0.
        pub const ARM64_PMEVTYPER10EL0: RegisterNameArm64 = RegisterNameArm64(0x52030);
        /// Pmevtyper11el0.
        pub const ARM64_PMEVTYPER11EL0: RegisterNameArm64 = RegisterNameArm64(0x52031);
        /// Pmevtyper12el0.
        pub const ARM64_PMEVTYPER12EL0: RegisterNameArm64 = RegisterNameArm64(0x52032);
        /// Pmevtyper13el0.
        pub const ARM64_PMEVTYPER13EL0: RegisterNameArm64 = RegisterNameArm64(0x52033);
        /// Pmevtyper14el0.
        pub const ARM64_PMEVTYPER14EL0: RegisterNameArm64 = RegisterNameArm64(0x52034);
        /// Pmevtyper15el0.
        pub const ARM64_PMEVTYPER15EL0: RegisterNameArm64 = RegisterNameArm64(0x52035);
        /// Pmevtyper16el0.
        pub const ARM64_PMEVTYPER16EL0: RegisterNameArm64 = RegisterNameArm64(0x52036);
        /// Pmevtyper17el0.
        pub const ARM64_PMEVTYPER17EL0: RegisterNameArm64 = RegisterNameArm64(0x52037);
        /// Pmevtyper18el0.
        pub const ARM64_PMEVTYPER18EL0: RegisterNameArm64 = RegisterNameArm64(0x52038);
        /// Pmevtyper19el0.
        pub const ARM64_PMEVTYPER19EL0: RegisterNameArm64 = RegisterNameArm64(0x52039);
        /// Pmevtyper20el0.
        pub const ARM64_PMEVTYPER20EL0: RegisterNameArm64 = RegisterNameArm64(0x5203a);
        /// Pmevtyper21el0.
        pub const ARM64_PMEVTYPER21EL0: RegisterNameArm64 = RegisterNameArm64(0x5203b);
        /// Pmevtyper22el0.
        pub const ARM64_PMEVTYPER22EL0: RegisterNameArm64 = RegisterNameArm64(0x5203c);
        /// Pmevtyper23el0.
        pub const ARM64_PMEVTYPER23EL0: RegisterNameArm64 = RegisterNameArm64(0x5203d);
        /// Pmevtyper24el0.
        pub const ARM64_PMEVTYPER24EL0: RegisterNameArm64 = RegisterNameArm64(0x5203e);
        /// Pmevtyper25el0.
        pub const ARM64_PMEVTYPER25EL0: RegisterNameArm64 = RegisterNameArm64(0x5203f);
        /// Pmevtyper26el0.
        pub const ARM64_PMEVTYPER26EL0: RegisterNameArm64 = RegisterNameArm64(0x52040);
        /// Pmevtyper27el0.
        pub const ARM64_PMEVTYPER27EL0: RegisterNameArm64 = RegisterNameArm64(0x52041);
        /// Pmevtyper28el0.
        pub const ARM64_PMEVTYPER28EL0: RegisterNameArm64 = RegisterNameArm64(0x52042);
        /// Pmevtyper29el0.
        pub const ARM64_PMEVTYPER29EL0: RegisterNameArm64 = RegisterNameArm64(0x52043);
        /// Pmevtyper30el0.
        pub const ARM64_PMEVTYPER30EL0: RegisterNameArm64 = RegisterNameArm64(0x52044);
        /// Pmintenclr el1.
        pub const ARM64_PMINTENCLR_EL1: RegisterNameArm64 = RegisterNameArm64(0x52045);
        /// Pmintenset el1.
        pub const ARM64_PMINTENSET_EL1: RegisterNameArm64 = RegisterNameArm64(0x52046);
        /// Pmovsclr el0.
        pub const ARM64_PMOVSCLR_EL0: RegisterNameArm64 = RegisterNameArm64(0x52048);
        /// Pmovsset el0.
        pub const ARM64_PMOVSSET_EL0: RegisterNameArm64 = RegisterNameArm64(0x52049);
        /// Pmselr el0.
        pub const ARM64_PMSELR_EL0: RegisterNameArm64 = RegisterNameArm64(0x5204a);
        /// Pmuserenr el0.
        pub const ARM64_PMUSERENR_EL0: RegisterNameArm64 = RegisterNameArm64(0x5204c);
        /// Pmxevcntr el0.
        pub const ARM64_PMXEVCNTR_EL0: RegisterNameArm64 = RegisterNameArm64(0x5204d);
        /// Pmxevtyper el0.
        pub const ARM64_PMXEVTYPER_EL0: RegisterNameArm64 = RegisterNameArm64(0x5204e);
        /// Amevcntr00el0.
        pub const ARM64_AMEVCNTR00EL0: RegisterNameArm64 = RegisterNameArm64(0x53000);
        /// Amevcntr01el0.
        pub const ARM64_AMEVCNTR01EL0: RegisterNameArm64 = RegisterNameArm64(0x53001);
        /// Amevcntr02el0.
        pub const ARM64_AMEVCNTR02EL0: RegisterNameArm64 = RegisterNameArm64(0x53002);
        /// Amevcntr03el0.
        pub const ARM64_AMEVCNTR03EL0: RegisterNameArm64 = RegisterNameArm64(0x53003);
        /// Pmbidr el1.
        pub const ARM64_PMBIDR_EL1: RegisterNameArm64 = RegisterNameArm64(0x54000);
        /// Pmblimitr el1.
        pub const ARM64_PMBLIMITR_EL1: RegisterNameArm64 = RegisterNameArm64(0x54001);
        /// Pmbptr el1.
        pub const ARM64_PMBPTR_EL1: RegisterNameArm64 = RegisterNameArm64(0x54002);
        /// Pmbsr el1.
        pub const ARM64_PMBSR_EL1: RegisterNameArm64 = RegisterNameArm64(0x54003);
        /// Pmscr el1.
        pub const ARM64_PMSCR_EL1: RegisterNameArm64 = RegisterNameArm64(0x54004);
        /// Pmsevfr el1.
        pub const ARM64_PMSEVFR_EL1: RegisterNameArm64 = RegisterNameArm64(0x54006);
        /// Pmsfcr el1.
        pub const ARM64_PMSFCR_EL1: RegisterNameArm64 = RegisterNameArm64(0x54007);
        /// Pmsicr el1.
        pub const ARM64_PMSICR_EL1: RegisterNameArm64 = RegisterNameArm64(0x54008);
        /// Pmsidr el1.
        pub const ARM64_PMSIDR_EL1: RegisterNameArm64 = RegisterNameArm64(0x54009);
        /// Pmsirr el1.
        pub const ARM64_PMSIRR_EL1: RegisterNameArm64 = RegisterNameArm64(0x5400a);
        /// Pmslatfr el1.
        pub const ARM64_PMSLATFR_EL1: RegisterNameArm64 = RegisterNameArm64(0x5400b);
        /// Pmsnevfr el1.
        pub const ARM64_PMSNEVFR_EL1: RegisterNameArm64 = RegisterNameArm64(0x5400c);
        /// Disr el1.
        pub const ARM64_DISR_EL1: RegisterNameArm64 = RegisterNameArm64(0x56000);
        /// Errselr el1.
        pub const ARM64_ERRSELR_EL1: RegisterNameArm64 = RegisterNameArm64(0x56002);
        /// Erxaddr el1.
        pub const ARM64_ERXADDR_EL1: RegisterNameArm64 = RegisterNameArm64(0x56003);
        /// Erxctlr el1.
        pub const ARM64_ERXCTLR_EL1: RegisterNameArm64 = RegisterNameArm64(0x56004);
        /// Errxfr el1.
        pub const ARM64_ERRXFR_EL1: RegisterNameArm64 = RegisterNameArm64(0x56005);
        /// Erxmisc0el1.
        pub const ARM64_ERXMISC0EL1: RegisterNameArm64 = RegisterNameArm64(0x56006);
        /// Erxmisc1el1.
        pub const ARM64_ERXMISC1EL1: RegisterNameArm64 = RegisterNameArm64(0x56007);
        /// Erxmisc2el1.
        pub const ARM64_ERXMISC2EL1: RegisterNameArm64 = RegisterNameArm64(0x56008);
        /// Erxmisc3el1.
        pub const ARM64_ERXMISC3EL1: RegisterNameArm64 = RegisterNameArm64(0x56009);
        /// Erxpfgcdn el1.
        pub const ARM64_ERXPFGCDN_EL1: RegisterNameArm64 = RegisterNameArm64(0x5600a);
        /// Erxpfgctl el1.
        pub const ARM64_ERXPFGCTL_EL1: RegisterNameArm64 = RegisterNameArm64(0x5600b);
        /// Erxpfgf el1.
        pub const ARM64_ERXPFGF_EL1: RegisterNameArm64 = RegisterNameArm64(0x5600c);
        /// Erxstatus el1.
        pub const ARM64_ERXSTATUS_EL1: RegisterNameArm64 = RegisterNameArm64(0x5600d);
        /// Cntfrq el0.
        pub const ARM64_CNTFRQ_EL0: RegisterNameArm64 = RegisterNameArm64(0x58000);
        /// Cntkctl el1.
        pub const ARM64_CNTKCTL_EL1: RegisterNameArm64 = RegisterNameArm64(0x58008);
        /// Cntp ctl el0.
        pub const ARM64_CNTP_CTL_EL0: RegisterNameArm64 = RegisterNameArm64(0x58009);
        /// Cntp cval el0.
        pub const ARM64_CNTP_CVAL_EL0: RegisterNameArm64 = RegisterNameArm64(0x5800a);
        /// Cntp tval el0.
        pub const ARM64_CNTP_TVAL_EL0: RegisterNameArm64 = RegisterNameArm64(0x5800b);
        /// Cntpct el0.
        pub const ARM64_CNTPCT_EL0: RegisterNameArm64 = RegisterNameArm64(0x5800c);
        /// Cntv ctl el0.
        pub const ARM64_CNTV_CTL_EL0: RegisterNameArm64 = RegisterNameArm64(0x5800e);
        /// Cntv cval el0.
        pub const ARM64_CNTV_CVAL_EL0: RegisterNameArm64 = RegisterNameArm64(0x5800f);
        /// Cntv tval el0.
        pub const ARM64_CNTV_TVAL_EL0: RegisterNameArm64 = RegisterNameArm64(0x58010);
        /// Cntvct el0.
        pub const ARM64_CNTVCT_EL0: RegisterNameArm64 = RegisterNameArm64(0x58011);
        /// Cntkctl elx.
        pub const ARM64_CNTKCTL_ELX: RegisterNameArm64 = RegisterNameArm64(0x58013);
        /// Cntp ctl elx.
        pub const ARM64_CNTP_CTL_ELX: RegisterNameArm64 = RegisterNameArm64(0x58014);
        /// Cntp cval elx.
        pub const ARM64_CNTP_CVAL_ELX: RegisterNameArm64 = RegisterNameArm64(0x58015);
        /// Cntp tval elx.
        pub const ARM64_CNTP_TVAL_ELX: RegisterNameArm64 = RegisterNameArm64(0x58016);
        /// Cntv ctl elx.
        pub const ARM64_CNTV_CTL_ELX: RegisterNameArm64 = RegisterNameArm64(0x58017);
        /// Cntv cval elx.
        pub const ARM64_CNTV_CVAL_ELX: RegisterNameArm64 = RegisterNameArm64(0x58018);
        /// Cntv tval elx.
        pub const ARM64_CNTV_TVAL_ELX: RegisterNameArm64 = RegisterNameArm64(0x58019);
        /// Gicr base gpa.
        pub const ARM64_GICR_BASE_GPA: RegisterNameArm64 = RegisterNameArm64(0x63000);
        /// Partition info page.
        pub const ARM64_PARTITION_INFO_PAGE: RegisterNameArm64 = RegisterNameArm64(0x90015);
    }

    /// The value of a register.
    #[repr(C)]
    #[derive(Clone, Copy)]
    pub union RegisterValue {
        /// 128 bits, low half first.
        pub reg128: [u64; 2],
        /// 64 bits.
        pub reg64: u64,
        /// 32 bits.
        pub reg32: u32,
        /// 16 bits.
        pub reg16: u16,
        /// 8 bits.
        pub reg8: u8,
        /// A segment register.
        pub segment: X64SegmentRegister,
        /// A table register.
        pub table: X64TableRegister,
    }
    zeroed!(RegisterValue);
    assert_extent!(RegisterValue, 16, 8, 16, 8);
    assert_place!(RegisterValue, (reg128[0]), !0, 0, 0);
    assert_place!(RegisterValue, (reg64), !0, 0, 0);
    assert_place!(RegisterValue, (reg32), !0, 0, 0);
    assert_place!(RegisterValue, (reg16), !0, 0, 0);
    assert_place!(RegisterValue, (reg8), !0, 0, 0);
    assert_place!(RegisterValue, (segment.base), !0, 0, 0);
    assert_place!(RegisterValue, (table.pad[0]), !0, 0, 0);

    /// A register and its value.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct RegisterAssoc {
        /// The register.
        pub name: RegisterName,
        /// Zero.
        pub reserved1: u32,
        /// Zero.
        pub reserved2: u64,
        /// Its value.
        pub value: RegisterValue,
    }
    zeroed!(RegisterAssoc);
    assert_extent!(RegisterAssoc, 32, 8, 32, 8);
    assert_place!(RegisterAssoc, (name.0), !0, 0, 0);
    assert_place!(RegisterAssoc, (reserved1), !0, 4, 4);
    assert_place!(RegisterAssoc, (reserved2), !0, 8, 8);
    assert_place!(RegisterAssoc, (value.reg128[0]), !0, 16, 16);

    /// Input of get_vp_registers: a header of 16 bytes and the names.
    #[repr(C)]
    #[derive(Clone, Copy)]
    pub struct GetVpRegistersInput {
        /// Partition; partition_id.self is the caller's own.
        pub partition_id: u64,
        /// Virtual processor; vp_index.self is the caller.
        pub vp_index: u32,
        /// Virtual trust level.
        pub input_vtl: InputVtl,
        /// Zero.
        pub rsvd: [u8; 3],
        /// The registers.
        pub names: [RegisterName; 0],
    }
    zeroed!(GetVpRegistersInput);
    assert_extent!(GetVpRegistersInput, 16, 8, 16, 4);
    assert_place!(GetVpRegistersInput, (partition_id), !0, 0, 0);
    assert_place!(GetVpRegistersInput, (vp_index), !0, 8, 8);
    assert_place!(GetVpRegistersInput, (input_vtl.0), !0, 12, 12);
    assert_place!(GetVpRegistersInput, (rsvd[0]), !0, 13, 13);

    /// Input of set_vp_registers: a header of 16 bytes and the registers.
    #[repr(C)]
    #[derive(Clone, Copy)]
    pub struct SetVpRegistersInput {
        /// Partition; partition_id.self is the caller's own.
        pub partition_id: u64,
        /// Virtual processor; vp_index.self is the caller.
        pub vp_index: u32,
        /// Virtual trust level.
        pub input_vtl: InputVtl,
        /// Zero.
        pub rsvd: [u8; 3],
        /// The registers.
        pub elements: [RegisterAssoc; 0],
    }
    zeroed!(SetVpRegistersInput);
    assert_extent!(SetVpRegistersInput, 16, 8, 16, 8);
    assert_place!(SetVpRegistersInput, (partition_id), !0, 0, 0);
    assert_place!(SetVpRegistersInput, (vp_index), !0, 8, 8);
    assert_place!(SetVpRegistersInput, (input_vtl.0), !0, 12, 12);
    assert_place!(SetVpRegistersInput, (rsvd[0]), !0, 13, 13);

    /// Register pending_interruption of x86_64.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct X64PendingInterruption(pub u64);

    impl X64PendingInterruption {
        /// There is one.
        pub const INTERRUPTION_PENDING: X64PendingInterruption = X64PendingInterruption(1);
        /// Its kind.
        pub const INTERRUPTION_TYPE: X64PendingInterruption = X64PendingInterruption(0xe);
        /// It has an error code.
        pub const DELIVER_ERROR_CODE: X64PendingInterruption = X64PendingInterruption(0x10);
        /// Length of the instruction.
        pub const INSTRUCTION_LENGTH: X64PendingInterruption = X64PendingInterruption(0x1e0);
        /// It belongs to a nested guest.
        pub const NESTED_EVENT: X64PendingInterruption = X64PendingInterruption(0x200);
        /// Its vector.
        pub const INTERRUPTION_VECTOR: X64PendingInterruption = X64PendingInterruption(0xffff0000);
        /// Its error code.
        pub const ERROR_CODE: X64PendingInterruption = X64PendingInterruption(0xffffffff00000000);
    }
    flags!(X64PendingInterruption);

    /// Register interrupt_state of x86_64.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct X64InterruptState(pub u64);

    impl X64InterruptState {
        /// In the shadow of an instruction.
        pub const INTERRUPT_SHADOW: X64InterruptState = X64InterruptState(1);
        /// NMIs are masked.
        pub const NMI_MASKED: X64InterruptState = X64InterruptState(2);
    }
    flags!(X64InterruptState);

    /// Input of create_vp.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct CreateVpInput {
        /// Partition; partition_id.self is the caller's own.
        pub partition_id: u64,
        /// Virtual processor; vp_index.self is the caller.
        pub vp_index: u32,
        /// Zero.
        pub padding: [u8; 3],
        /// A subnode_type.
        pub subnode_type: u8,
        /// Which of them.
        pub subnode_id: u64,
        /// Where its memory should come from.
        pub proximity_domain_info: ProximityDomainInfo,
        /// Zero.
        pub flags: u64,
    }
    zeroed!(CreateVpInput);
    assert_extent!(CreateVpInput, 40, 8, 40, 8);
    assert_place!(CreateVpInput, (partition_id), !0, 0, 0);
    assert_place!(CreateVpInput, (vp_index), !0, 8, 8);
    assert_place!(CreateVpInput, (padding[0]), !0, 12, 12);
    assert_place!(CreateVpInput, (subnode_type), !0, 15, 15);
    assert_place!(CreateVpInput, (subnode_id), !0, 16, 16);
    assert_place!(CreateVpInput, (proximity_domain_info.domain_id), !0, 24, 24);
    assert_place!(CreateVpInput, (flags), !0, 32, 32);

    /// Parts of a machine.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct SubnodeType(pub u8);

    impl SubnodeType {
        /// Anywhere.
        pub const ANY: SubnodeType = SubnodeType(0);
        /// A socket.
        pub const SOCKET: SubnodeType = SubnodeType(1);
        /// A cluster.
        pub const CLUSTER: SubnodeType = SubnodeType(2);
        /// A third-level cache.
        pub const L3: SubnodeType = SubnodeType(3);
    }

    /// Input of delete_vp.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct DeleteVpInput {
        /// Partition; partition_id.self is the caller's own.
        pub partition_id: u64,
        /// Virtual processor; vp_index.self is the caller.
        pub vp_index: u32,
        /// Zero.
        pub reserved: u32,
    }
    zeroed!(DeleteVpInput);
    assert_extent!(DeleteVpInput, 16, 8, 16, 8);
    assert_place!(DeleteVpInput, (partition_id), !0, 0, 0);
    assert_place!(DeleteVpInput, (vp_index), !0, 8, 8);
    assert_place!(DeleteVpInput, (reserved), !0, 12, 12);

    /// How an address is translated.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct TranslateGvaFlags(pub u64);

    impl TranslateGvaFlags {
        /// Check that it can be read.
        pub const VALIDATE_READ: TranslateGvaFlags = TranslateGvaFlags(1);
        /// Check that it can be written.
        pub const VALIDATE_WRITE: TranslateGvaFlags = TranslateGvaFlags(2);
        /// Check that it can be executed.
        pub const VALIDATE_EXECUTE: TranslateGvaFlags = TranslateGvaFlags(4);
        /// x86_64: as at privilege level 0.
        pub const PRIVILEGE_EXEMPT: TranslateGvaFlags = TranslateGvaFlags(8);
        /// Set accessed and dirty bits.
        pub const SET_PAGE_TABLE_BITS: TranslateGvaFlags = TranslateGvaFlags(0x10);
        /// Keep others from flushing.
        pub const TLB_FLUSH_INHIBIT: TranslateGvaFlags = TranslateGvaFlags(0x20);
        /// As the supervisor.
        pub const SUPERVISOR_ACCESS: TranslateGvaFlags = TranslateGvaFlags(0x40);
        /// As the user.
        pub const USER_ACCESS: TranslateGvaFlags = TranslateGvaFlags(0x80);
        /// x86_64: with SMAP; arm64: with PAN.
        pub const ENFORCE_SMAP: TranslateGvaFlags = TranslateGvaFlags(0x100);
        /// x86_64: without SMAP; arm64: without PAN.
        pub const OVERRIDE_SMAP: TranslateGvaFlags = TranslateGvaFlags(0x200);
        /// x86_64: as a shadow stack.
        pub const SHADOW_STACK: TranslateGvaFlags = TranslateGvaFlags(0x400);
        /// An input_vtl.
        pub const INPUT_VTL: TranslateGvaFlags = TranslateGvaFlags(0xff00000000000000);
    }
    flags!(TranslateGvaFlags);

    /// Input of translate_virtual_address and translate_virtual_address_ex.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct TranslateVirtualAddressInput {
        /// Partition; partition_id.self is the caller's own.
        pub partition_id: u64,
        /// Virtual processor; vp_index.self is the caller.
        pub vp_index: u32,
        /// Zero.
        pub padding: u32,
        /// How.
        pub control_flags: TranslateGvaFlags,
        /// Guest-virtual page number.
        pub gva_page: u64,
    }
    zeroed!(TranslateVirtualAddressInput);
    assert_extent!(TranslateVirtualAddressInput, 32, 8, 32, 8);
    assert_place!(TranslateVirtualAddressInput, (partition_id), !0, 0, 0);
    assert_place!(TranslateVirtualAddressInput, (vp_index), !0, 8, 8);
    assert_place!(TranslateVirtualAddressInput, (padding), !0, 12, 12);
    assert_place!(TranslateVirtualAddressInput, (control_flags.0), !0, 16, 16);
    assert_place!(TranslateVirtualAddressInput, (gva_page), !0, 24, 24);

    /// What became of a translation.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct TranslateGvaResultCode(pub u32);

    impl TranslateGvaResultCode {
        /// There is a page.
        pub const SUCCESS: TranslateGvaResultCode = TranslateGvaResultCode(0);
        /// There is none.
        pub const PAGE_NOT_PRESENT: TranslateGvaResultCode = TranslateGvaResultCode(1);
        /// The privilege is too low.
        pub const PRIVILEGE_VIOLATION: TranslateGvaResultCode = TranslateGvaResultCode(2);
        /// A page table is wrong.
        pub const INVALID_PAGE_TABLE_FLAGS: TranslateGvaResultCode = TranslateGvaResultCode(3);
        /// The guest-physical page is not mapped.
        pub const GPA_UNMAPPED: TranslateGvaResultCode = TranslateGvaResultCode(4);
        /// It cannot be read.
        pub const GPA_NO_READ_ACCESS: TranslateGvaResultCode = TranslateGvaResultCode(5);
        /// It cannot be written.
        pub const GPA_NO_WRITE_ACCESS: TranslateGvaResultCode = TranslateGvaResultCode(6);
        /// It is an overlay that does not allow it.
        pub const GPA_ILLEGAL_OVERLAY_ACCESS: TranslateGvaResultCode = TranslateGvaResultCode(7);
        /// It was intercepted.
        pub const INTERCEPT: TranslateGvaResultCode = TranslateGvaResultCode(8);
        /// It was not taken into use.
        pub const GPA_UNACCEPTED: TranslateGvaResultCode = TranslateGvaResultCode(9);
    }

    /// What kind of page it is.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct TranslateGvaAttributes(pub u32);

    impl TranslateGvaAttributes {
        /// A cache_type.
        pub const CACHE_TYPE: TranslateGvaAttributes = TranslateGvaAttributes(0xff);
        /// It is an overlay.
        pub const OVERLAY_PAGE: TranslateGvaAttributes = TranslateGvaAttributes(0x100);
    }
    flags!(TranslateGvaAttributes);

    /// How a page is cached.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct CacheType(pub u8);

    impl CacheType {
        /// Not.
        pub const UNCACHED: CacheType = CacheType(0);
        /// Writes are combined.
        pub const WRITE_COMBINING: CacheType = CacheType(1);
        /// Writes go through.
        pub const WRITE_THROUGH: CacheType = CacheType(4);
        /// Writes are not cached.
        pub const WRITE_PROTECTED: CacheType = CacheType(5);
        /// Writes go back.
        pub const WRITE_BACK: CacheType = CacheType(6);
    }

    /// Output of translate_virtual_address.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct TranslateVirtualAddressOutput {
        /// What became of it.
        pub result_code: TranslateGvaResultCode,
        /// What kind of page it is.
        pub attributes: TranslateGvaAttributes,
        /// Guest-physical page number.
        pub gpa_page: u64,
    }
    zeroed!(TranslateVirtualAddressOutput);
    assert_extent!(TranslateVirtualAddressOutput, 16, 8, 16, 8);
    assert_place!(TranslateVirtualAddressOutput, (result_code.0), !0, 0, 0);
    assert_place!(TranslateVirtualAddressOutput, (attributes.0), !0, 4, 4);
    assert_place!(TranslateVirtualAddressOutput, (gpa_page), !0, 8, 8);

    /// Output of translate_virtual_address_ex on x86_64, as OpenVMM has it; the table in the text gives the
    /// result 16 bytes. On arm64 it is that of translate_virtual_address.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct TranslateVirtualAddressExOutput {
        /// What became of it.
        pub result_code: TranslateGvaResultCode,
        /// What kind of page it is.
        pub attributes: TranslateGvaAttributes,
        /// Zero.
        pub reserved: u64,
        /// The event that the access would cause.
        pub event_info: [u64; 4],
        /// Guest-physical page number.
        pub gpa_page: u64,
        /// Zero.
        pub reserved2: u64,
    }
    zeroed!(TranslateVirtualAddressExOutput);
    assert_extent!(TranslateVirtualAddressExOutput, 64, 8, 64, 8);
    assert_place!(TranslateVirtualAddressExOutput, (result_code.0), !0, 0, 0);
    assert_place!(TranslateVirtualAddressExOutput, (attributes.0), !0, 4, 4);
    assert_place!(TranslateVirtualAddressExOutput, (reserved), !0, 8, 8);
    assert_place!(TranslateVirtualAddressExOutput, (event_info[0]), !0, 16, 16);
    assert_place!(TranslateVirtualAddressExOutput, (gpa_page), !0, 48, 48);
    assert_place!(TranslateVirtualAddressExOutput, (reserved2), !0, 56, 56);

    /// Input of start_virtual_processor on x86_64. On arm64 an initial_vp_context_arm64 stands at 16.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct StartVirtualProcessorInput {
        /// Partition; partition_id.self is the caller's own.
        pub partition_id: u64,
        /// Virtual processor; vp_index.self is the caller.
        pub vp_index: u32,
        /// Virtual trust level.
        pub target_vtl: InputVtl,
        /// Zero.
        pub rsvd: [u8; 3],
        /// How it begins.
        pub vp_context: InitialVpContext,
    }
    zeroed!(StartVirtualProcessorInput);
    assert_extent!(StartVirtualProcessorInput, 240, 8, 240, 8);
    assert_place!(StartVirtualProcessorInput, (partition_id), !0, 0, 0);
    assert_place!(StartVirtualProcessorInput, (vp_index), !0, 8, 8);
    assert_place!(StartVirtualProcessorInput, (target_vtl.0), !0, 12, 12);
    assert_place!(StartVirtualProcessorInput, (rsvd[0]), !0, 13, 13);
    assert_place!(StartVirtualProcessorInput, (vp_context.rip), !0, 16, 16);

    /// An element of get_vp_index_from_apic_id: on x86_64 32 bits, on arm64 all 64.
    #[repr(C, align(4))]
    #[derive(Clone, Copy)]
    pub struct ProcessorHwId {
        /// APIC id, or the low half of MPIDR.
        pub id: u32,
        /// Padding, or the high half of MPIDR.
        pub high: u32,
    }
    zeroed!(ProcessorHwId);
    assert_extent!(ProcessorHwId, 8, 4, 8, 4);
    assert_place!(ProcessorHwId, (id), !0, 0, 0);
    assert_place!(ProcessorHwId, (high), !0, 4, 4);

    /// Input of get_vp_index_from_apic_id: a header of 16 bytes and the ids.
    #[repr(C)]
    #[derive(Clone, Copy)]
    pub struct GetVpIndexFromApicIdInput {
        /// Partition; partition_id.self is the caller's own.
        pub partition_id: u64,
        /// Virtual trust level.
        pub target_vtl: InputVtl,
        /// Padding.
        pub res: [u8; 7],
        /// The ids.
        pub apic_ids: [ProcessorHwId; 0],
    }
    zeroed!(GetVpIndexFromApicIdInput);
    assert_extent!(GetVpIndexFromApicIdInput, 16, 8, 16, 4);
    assert_place!(GetVpIndexFromApicIdInput, (partition_id), !0, 0, 0);
    assert_place!(GetVpIndexFromApicIdInput, (target_vtl.0), !0, 8, 8);
    assert_place!(GetVpIndexFromApicIdInput, (res[0]), !0, 9, 9);

    /// An element of the output of get_vp_index_from_apic_id.
    #[repr(C, align(4))]
    #[derive(Clone, Copy)]
    pub struct VpIndexElement {
        /// Index of the virtual processor.
        pub vp_index: u32,
        /// Padding.
        pub padding: u32,
    }
    zeroed!(VpIndexElement);
    assert_extent!(VpIndexElement, 8, 4, 8, 4);
    assert_place!(VpIndexElement, (vp_index), !0, 0, 0);
    assert_place!(VpIndexElement, (padding), !0, 4, 4);

    /// Flags of dispatch_vp.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct DispatchVpFlags(pub u32);

    impl DispatchVpFlags {
        /// It is no longer stopped by its intercept.
        pub const CLEAR_INTERCEPT_SUSPEND: DispatchVpFlags = DispatchVpFlags(1);
        /// The caller's interrupts end the call.
        pub const ENABLE_CALLER_INTERRUPTS: DispatchVpFlags = DispatchVpFlags(2);
        /// spec_ctrl is the caller's.
        pub const SET_CALLER_SPEC_CTRL: DispatchVpFlags = DispatchVpFlags(4);
        /// No flush against speculation for it.
        pub const SKIP_VP_SPEC_FLUSH: DispatchVpFlags = DispatchVpFlags(8);
        /// None for the caller.
        pub const SKIP_CALLER_SPEC_FLUSH: DispatchVpFlags = DispatchVpFlags(0x10);
        /// None for the caller's user mode.
        pub const SKIP_CALLER_USER_SPEC_FLUSH: DispatchVpFlags = DispatchVpFlags(0x20);
        /// Look for interrupts to inject.
        pub const SCAN_INTERRUPT_INJECTION: DispatchVpFlags = DispatchVpFlags(0x40);
    }
    flags!(DispatchVpFlags);

    /// Input of dispatch_vp; the layout is Linux's.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct DispatchVpInput {
        /// Partition; partition_id.self is the caller's own.
        pub partition_id: u64,
        /// Virtual processor; vp_index.self is the caller.
        pub vp_index: u32,
        /// Flags.
        pub flags: DispatchVpFlags,
        /// How long it may run, in units of 100 ns.
        pub time_slice: u64,
        /// The caller's SPEC_CTRL.
        pub spec_ctrl: u64,
    }
    zeroed!(DispatchVpInput);
    assert_extent!(DispatchVpInput, 32, 8, 32, 8);
    assert_place!(DispatchVpInput, (partition_id), !0, 0, 0);
    assert_place!(DispatchVpInput, (vp_index), !0, 8, 8);
    assert_place!(DispatchVpInput, (flags.0), !0, 12, 12);
    assert_place!(DispatchVpInput, (time_slice), !0, 16, 16);
    assert_place!(DispatchVpInput, (spec_ctrl), !0, 24, 24);

    /// How a virtual processor stands after dispatch_vp.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct VpDispatchState(pub u32);

    impl VpDispatchState {
        /// None.
        pub const INVALID: VpDispatchState = VpDispatchState(0);
        /// It waits.
        pub const BLOCKED: VpDispatchState = VpDispatchState(1);
        /// It can go on.
        pub const READY: VpDispatchState = VpDispatchState(2);
    }

    /// Why dispatch_vp came back.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct VpDispatchEvent(pub u32);

    impl VpDispatchEvent {
        /// For nothing.
        pub const INVALID: VpDispatchEvent = VpDispatchEvent(0);
        /// It was stopped.
        pub const SUSPEND: VpDispatchEvent = VpDispatchEvent(1);
        /// An intercept.
        pub const INTERCEPT: VpDispatchEvent = VpDispatchEvent(2);
    }

    /// Output of dispatch_vp.
    #[repr(C, align(4))]
    #[derive(Clone, Copy)]
    pub struct DispatchVpOutput {
        /// How it stands.
        pub dispatch_state: VpDispatchState,
        /// Why the call came back.
        pub dispatch_event: VpDispatchEvent,
    }
    zeroed!(DispatchVpOutput);
    assert_extent!(DispatchVpOutput, 8, 4, 8, 4);
    assert_place!(DispatchVpOutput, (dispatch_state.0), !0, 0, 0);
    assert_place!(DispatchVpOutput, (dispatch_event.0), !0, 4, 4);

    /// Pages of state of a virtual processor.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct VpStatePageType(pub u16);

    impl VpStatePageType {
        /// A vp_register_page.
        pub const REGISTERS: VpStatePageType = VpStatePageType(0);
        /// A message of an intercept.
        pub const INTERCEPT_MESSAGE: VpStatePageType = VpStatePageType(1);
        /// The GHCB.
        pub const GHCB: VpStatePageType = VpStatePageType(2);
    }

    /// Flags of map_vp_state_page.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct MapVpStatePageFlags(pub u8);

    impl MapVpStatePageFlags {
        /// requested_map_location counts.
        pub const MAP_LOCATION_PROVIDED: MapVpStatePageFlags = MapVpStatePageFlags(1);
    }
    flags!(MapVpStatePageFlags);

    /// Input of map_vp_state_page.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct MapVpStatePageInput {
        /// Partition; partition_id.self is the caller's own.
        pub partition_id: u64,
        /// Virtual processor; vp_index.self is the caller.
        pub vp_index: u32,
        /// Which page.
        pub r#type: VpStatePageType,
        /// Virtual trust level.
        pub input_vtl: InputVtl,
        /// Flags.
        pub flags: MapVpStatePageFlags,
        /// Guest-physical page number where it shall be.
        pub requested_map_location: u64,
    }
    zeroed!(MapVpStatePageInput);
    assert_extent!(MapVpStatePageInput, 24, 8, 24, 8);
    assert_place!(MapVpStatePageInput, (partition_id), !0, 0, 0);
    assert_place!(MapVpStatePageInput, (vp_index), !0, 8, 8);
    assert_place!(MapVpStatePageInput, (r#type.0), !0, 12, 12);
    assert_place!(MapVpStatePageInput, (input_vtl.0), !0, 14, 14);
    assert_place!(MapVpStatePageInput, (flags.0), !0, 15, 15);
    assert_place!(MapVpStatePageInput, (requested_map_location), !0, 16, 16);

    /// Output of map_vp_state_page.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct MapVpStatePageOutput {
        /// Guest-physical page number where it is.
        pub map_location: u64,
    }
    zeroed!(MapVpStatePageOutput);
    assert_extent!(MapVpStatePageOutput, 8, 8, 8, 8);
    assert_place!(MapVpStatePageOutput, (map_location), !0, 0, 0);

    /// Input of unmap_vp_state_page.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct UnmapVpStatePageInput {
        /// Partition; partition_id.self is the caller's own.
        pub partition_id: u64,
        /// Virtual processor; vp_index.self is the caller.
        pub vp_index: u32,
        /// Which page.
        pub r#type: VpStatePageType,
        /// Virtual trust level.
        pub input_vtl: InputVtl,
        /// Zero.
        pub reserved0: u8,
    }
    zeroed!(UnmapVpStatePageInput);
    assert_extent!(UnmapVpStatePageInput, 16, 8, 16, 8);
    assert_place!(UnmapVpStatePageInput, (partition_id), !0, 0, 0);
    assert_place!(UnmapVpStatePageInput, (vp_index), !0, 8, 8);
    assert_place!(UnmapVpStatePageInput, (r#type.0), !0, 12, 12);
    assert_place!(UnmapVpStatePageInput, (input_vtl.0), !0, 14, 14);
    assert_place!(UnmapVpStatePageInput, (reserved0), !0, 15, 15);

    /// Kinds of state for get_vp_state and set_vp_state. With bit 31 it is in pages that the input lists.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct VpStateType(pub u32);

    impl VpStateType {
        /// The synthetic timers.
        pub const SYNTHETIC_TIMERS: VpStateType = VpStateType(4);
        /// The interrupt controller.
        pub const LAPIC_STATE: VpStateType = VpStateType(0x80000000);
        /// XSAVE state.
        pub const XSAVE: VpStateType = VpStateType(0x80000001);
        /// The page of messages.
        pub const SIM_PAGE: VpStateType = VpStateType(0x80000002);
        /// The page of event flags.
        pub const SIEF_PAGE: VpStateType = VpStateType(0x80000003);
    }

    /// Input of get_vp_state; the layout is Linux's.
    #[repr(C)]
    #[derive(Clone, Copy)]
    pub struct GetVpStateInput {
        /// Partition; partition_id.self is the caller's own.
        pub partition_id: u64,
        /// Virtual processor; vp_index.self is the caller.
        pub vp_index: u32,
        /// Virtual trust level.
        pub input_vtl: u8,
        /// Zero.
        pub rsvd0: u8,
        /// Zero.
        pub rsvd1: u16,
        /// Which state.
        pub r#type: VpStateType,
        /// Zero.
        pub rsvd: u32,
        /// Of xsave: flags.
        pub xsave_flags: u64,
        /// Of xsave: which states.
        pub xsave_states: u64,
        /// Guest-physical page numbers for the state.
        pub output_data_pfns: [u64; 0],
    }
    zeroed!(GetVpStateInput);
    assert_extent!(GetVpStateInput, 40, 8, 40, 4);
    assert_place!(GetVpStateInput, (partition_id), !0, 0, 0);
    assert_place!(GetVpStateInput, (vp_index), !0, 8, 8);
    assert_place!(GetVpStateInput, (input_vtl), !0, 12, 12);
    assert_place!(GetVpStateInput, (rsvd0), !0, 13, 13);
    assert_place!(GetVpStateInput, (rsvd1), !0, 14, 14);
    assert_place!(GetVpStateInput, (r#type.0), !0, 16, 16);
    assert_place!(GetVpStateInput, (rsvd), !0, 20, 20);
    assert_place!(GetVpStateInput, (xsave_flags), !0, 24, 24);
    assert_place!(GetVpStateInput, (xsave_states), !0, 32, 32);

    /// Input of set_vp_state; the layout is Linux's.
    #[repr(C)]
    #[derive(Clone, Copy)]
    pub struct SetVpStateInput {
        /// Partition; partition_id.self is the caller's own.
        pub partition_id: u64,
        /// Virtual processor; vp_index.self is the caller.
        pub vp_index: u32,
        /// Virtual trust level.
        pub input_vtl: u8,
        /// Zero.
        pub rsvd0: u8,
        /// Zero.
        pub rsvd1: u16,
        /// Which state.
        pub r#type: VpStateType,
        /// Zero.
        pub rsvd: u32,
        /// Of xsave: flags.
        pub xsave_flags: u64,
        /// Of xsave: which states.
        pub xsave_states: u64,
        /// The state, or guest-physical page numbers of it.
        pub data: [u64; 0],
    }
    zeroed!(SetVpStateInput);
    assert_extent!(SetVpStateInput, 40, 8, 40, 4);
    assert_place!(SetVpStateInput, (partition_id), !0, 0, 0);
    assert_place!(SetVpStateInput, (vp_index), !0, 8, 8);
    assert_place!(SetVpStateInput, (input_vtl), !0, 12, 12);
    assert_place!(SetVpStateInput, (rsvd0), !0, 13, 13);
    assert_place!(SetVpStateInput, (rsvd1), !0, 14, 14);
    assert_place!(SetVpStateInput, (r#type.0), !0, 16, 16);
    assert_place!(SetVpStateInput, (rsvd), !0, 20, 20);
    assert_place!(SetVpStateInput, (xsave_flags), !0, 24, 24);
    assert_place!(SetVpStateInput, (xsave_states), !0, 32, 32);

    /// State of a synthetic timer.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct StimerState {
        /// Bit 0: a message was not delivered.
        pub flags: u32,
        /// Zero.
        pub resvd: u32,
        /// As the MSR stimer0_config.
        pub config: u64,
        /// As the MSR stimer0_count.
        pub count: u64,
        /// What to add to time.
        pub adjustment: u64,
        /// When the timer of that message ended.
        pub undelivered_exp_time: u64,
    }
    zeroed!(StimerState);
    assert_extent!(StimerState, 40, 8, 40, 8);
    assert_place!(StimerState, (flags), !0, 0, 0);
    assert_place!(StimerState, (resvd), !0, 4, 4);
    assert_place!(StimerState, (config), !0, 8, 8);
    assert_place!(StimerState, (count), !0, 16, 16);
    assert_place!(StimerState, (adjustment), !0, 24, 24);
    assert_place!(StimerState, (undelivered_exp_time), !0, 32, 32);

    /// State of the synthetic timers.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct SyntheticTimersState {
        /// The timers.
        pub timers: [StimerState; 4],
        /// Zero.
        pub reserved: [u64; 5],
    }
    zeroed!(SyntheticTimersState);
    assert_extent!(SyntheticTimersState, 200, 8, 200, 8);
    assert_place!(SyntheticTimersState, (timers[0].flags), !0, 0, 0);
    assert_place!(SyntheticTimersState, (reserved[0]), !0, 160, 160);

    /// Flags of get_vp_cpuid_values.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct GetVpCpuidValuesFlags(pub u32);

    impl GetVpCpuidValuesFlags {
        /// With the XFEM and XSS of the virtual processor.
        pub const USE_VP_XFEM_XSS: GetVpCpuidValuesFlags = GetVpCpuidValuesFlags(1);
        /// With what was registered for intercepts.
        pub const APPLY_REGISTERED_VALUES: GetVpCpuidValuesFlags = GetVpCpuidValuesFlags(2);
    }
    flags!(GetVpCpuidValuesFlags);

    /// A leaf of CPUID.
    #[repr(C, align(4))]
    #[derive(Clone, Copy)]
    pub struct CpuidLeafInfo {
        /// EAX before CPUID.
        pub eax: u32,
        /// ECX before CPUID.
        pub ecx: u32,
    }
    zeroed!(CpuidLeafInfo);
    assert_extent!(CpuidLeafInfo, 8, 4, 8, 4);
    assert_place!(CpuidLeafInfo, (eax), !0, 0, 0);
    assert_place!(CpuidLeafInfo, (ecx), !0, 4, 4);

    /// Input of get_vp_cpuid_values: a header of 24 bytes and the leaves.
    #[repr(C)]
    #[derive(Clone, Copy)]
    pub struct GetVpCpuidValuesInput {
        /// Partition; partition_id.self is the caller's own.
        pub partition_id: u64,
        /// Virtual processor; vp_index.self is the caller.
        pub vp_index: u32,
        /// Flags.
        pub flags: GetVpCpuidValuesFlags,
        /// Zero.
        pub reserved_z: u32,
        /// Padding.
        pub padding: u32,
        /// The leaves.
        pub leaves: [CpuidLeafInfo; 0],
    }
    zeroed!(GetVpCpuidValuesInput);
    assert_extent!(GetVpCpuidValuesInput, 24, 8, 24, 4);
    assert_place!(GetVpCpuidValuesInput, (partition_id), !0, 0, 0);
    assert_place!(GetVpCpuidValuesInput, (vp_index), !0, 8, 8);
    assert_place!(GetVpCpuidValuesInput, (flags.0), !0, 12, 12);
    assert_place!(GetVpCpuidValuesInput, (reserved_z), !0, 16, 16);
    assert_place!(GetVpCpuidValuesInput, (padding), !0, 20, 20);

    /// What CPUID gives.
    #[repr(C, align(4))]
    #[derive(Clone, Copy)]
    pub struct CpuidResult {
        /// EAX.
        pub eax: u32,
        /// EBX.
        pub ebx: u32,
        /// ECX.
        pub ecx: u32,
        /// EDX.
        pub edx: u32,
    }
    zeroed!(CpuidResult);
    assert_extent!(CpuidResult, 16, 4, 16, 4);
    assert_place!(CpuidResult, (eax), !0, 0, 0);
    assert_place!(CpuidResult, (ebx), !0, 4, 4);
    assert_place!(CpuidResult, (ecx), !0, 8, 8);
    assert_place!(CpuidResult, (edx), !0, 12, 12);

    /// Registers that a parent reads and writes without a call; x86_64.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct VpRegisterPage {
        /// 1\.
        pub version: u16,
        /// The page is in use.
        pub isvalid: u8,
        /// Zero.
        pub rsvdz: u8,
        /// Which classes of registers the parent has changed, see vp_register_class.
        pub dirty: u32,
        /// RAX, RCX, RDX, RBX, RSP, RBP, RSI, RDI, R8 to R15.
        pub gp_registers: [u64; 16],
        /// RIP.
        pub rip: u64,
        /// RFLAGS.
        pub rflags: u64,
        /// Zero.
        pub reserved: u64,
        /// XMM0 to XMM5, low half first.
        pub xmm_registers: [u64; 12],
        /// ES, CS, SS, DS, FS, GS.
        pub segment_registers: [X64SegmentRegister; 6],
        /// CR0; read only, as all that follows.
        pub cr0: u64,
        /// CR3.
        pub cr3: u64,
        /// CR4.
        pub cr4: u64,
        /// CR8.
        pub cr8: u64,
        /// EFER.
        pub efer: u64,
        /// DR7.
        pub dr7: u64,
        /// An interruption to be delivered.
        pub pending_interruption: X64PendingInterruption,
        /// State of interrupts.
        pub interrupt_state: X64InterruptState,
        /// Hints for emulation.
        pub instruction_emulation_hints: u64,
        /// XFEM.
        pub xfem: u64,
        /// Zero.
        pub reserved1: [u8; 256],
        /// How many interrupts dispatch_vp injected.
        pub vector_count: u8,
        /// Their vectors.
        pub vectors: [u8; 7],
    }
    zeroed!(VpRegisterPage);
    assert_extent!(VpRegisterPage, 696, 8, 696, 8);
    assert_place!(VpRegisterPage, (version), !0, 0, 0);
    assert_place!(VpRegisterPage, (isvalid), !0, 2, 2);
    assert_place!(VpRegisterPage, (rsvdz), !0, 3, 3);
    assert_place!(VpRegisterPage, (dirty), !0, 4, 4);
    assert_place!(VpRegisterPage, (gp_registers[0]), !0, 8, 8);
    assert_place!(VpRegisterPage, (rip), !0, 136, 136);
    assert_place!(VpRegisterPage, (rflags), !0, 144, 144);
    assert_place!(VpRegisterPage, (reserved), !0, 152, 152);
    assert_place!(VpRegisterPage, (xmm_registers[0]), !0, 160, 160);
    assert_place!(VpRegisterPage, (segment_registers[0].base), !0, 256, 256);
    assert_place!(VpRegisterPage, (cr0), !0, 352, 352);
    assert_place!(VpRegisterPage, (cr3), !0, 360, 360);
    assert_place!(VpRegisterPage, (cr4), !0, 368, 368);
    assert_place!(VpRegisterPage, (cr8), !0, 376, 376);
    assert_place!(VpRegisterPage, (efer), !0, 384, 384);
    assert_place!(VpRegisterPage, (dr7), !0, 392, 392);
    assert_place!(VpRegisterPage, (pending_interruption.0), !0, 400, 400);
    assert_place!(VpRegisterPage, (interrupt_state.0), !0, 408, 408);
    assert_place!(VpRegisterPage, (instruction_emulation_hints), !0, 416, 416);
    assert_place!(VpRegisterPage, (xfem), !0, 424, 424);
    assert_place!(VpRegisterPage, (reserved1[0]), !0, 432, 432);
    assert_place!(VpRegisterPage, (vector_count), !0, 688, 688);
    assert_place!(VpRegisterPage, (vectors[0]), !0, 689, 689);

    // vp_register_page_numbers: Numbers of vp_register_page.
    /// Its version.
    pub const VP_REGISTER_PAGE_NUMBERS_VERSION_1: u32 = 1;
    /// Most vectors.
    pub const VP_REGISTER_PAGE_NUMBERS_MAX_VECTOR_COUNT: u32 = 7;

    // vp_register_class: Bits of the field dirty of vp_register_page.
    /// General registers.
    pub const VP_REGISTER_CLASS_GENERAL: u32 = 0;
    /// RIP.
    pub const VP_REGISTER_CLASS_IP: u32 = 1;
    /// XMM registers.
    pub const VP_REGISTER_CLASS_XMM: u32 = 2;
    /// Segment registers.
    pub const VP_REGISTER_CLASS_SEGMENT: u32 = 3;
    /// RFLAGS.
    pub const VP_REGISTER_CLASS_FLAGS: u32 = 4;

    /// What a nested hypervisor lets its guest do directly.
    #[repr(C, align(4))]
    #[derive(Clone, Copy)]
    pub struct NestedEnlightenmentsControl {
        /// Bit 0: direct hypercalls; bit 1: virtualization exceptions.
        pub features: u32,
        /// Bit 0: inter-partition communication.
        pub hypercall_controls: u32,
    }
    zeroed!(NestedEnlightenmentsControl);
    assert_extent!(NestedEnlightenmentsControl, 8, 4, 8, 4);
    assert_place!(NestedEnlightenmentsControl, (features), !0, 0, 0);
    assert_place!(NestedEnlightenmentsControl, (hypercall_controls), !0, 4, 4);

    /// Begins the VP assist page, which the MSR vp_assist_page names. The length of
    /// virtualization_fault_information is Linux's; the text has 16 bytes.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct VpAssistPage {
        /// Bit 0: no EOI is needed.
        pub apic_assist: u32,
        /// Zero.
        pub reserved1: u32,
        /// Why the virtual trust level was entered.
        pub vtl_entry_reason: VtlEntryReason,
        /// Bit 0: interrupts wait for a lower virtual trust level.
        pub vina_status: u32,
        /// RAX after the return to a lower virtual trust level.
        pub vtl_ret_x64rax: u64,
        /// RCX after it.
        pub vtl_ret_x64rcx: u64,
        /// For a nested hypervisor.
        pub nested_control: NestedEnlightenmentsControl,
        /// current_nested_vmcs counts.
        pub enlighten_vmentry: u8,
        /// Zero.
        pub reserved2: [u8; 7],
        /// Guest-physical address of the enlightened VMCS.
        pub current_nested_vmcs: u64,
        /// The time-unhalted timer has ended.
        pub synthetic_time_unhalted_timer_expired: u8,
        /// Zero.
        pub reserved3: [u8; 7],
        /// A virtualization fault: parameter 0 (16 bits), code (32 bits at 4), parameter 1 (64 bits at 8).
        pub virtualization_fault_information: [u8; 40],
        /// Zero.
        pub reserved4: [u8; 8],
        /// Message of an intercept for a higher virtual trust level.
        pub intercept_message: [u8; 256],
        /// What to do when it returns.
        pub vtl_ret_actions: [u8; 256],
    }
    zeroed!(VpAssistPage);
    assert_extent!(VpAssistPage, 624, 8, 624, 8);
    assert_place!(VpAssistPage, (apic_assist), !0, 0, 0);
    assert_place!(VpAssistPage, (reserved1), !0, 4, 4);
    assert_place!(VpAssistPage, (vtl_entry_reason.0), !0, 8, 8);
    assert_place!(VpAssistPage, (vina_status), !0, 12, 12);
    assert_place!(VpAssistPage, (vtl_ret_x64rax), !0, 16, 16);
    assert_place!(VpAssistPage, (vtl_ret_x64rcx), !0, 24, 24);
    assert_place!(VpAssistPage, (nested_control.features), !0, 32, 32);
    assert_place!(VpAssistPage, (enlighten_vmentry), !0, 40, 40);
    assert_place!(VpAssistPage, (reserved2[0]), !0, 41, 41);
    assert_place!(VpAssistPage, (current_nested_vmcs), !0, 48, 48);
    assert_place!(VpAssistPage, (synthetic_time_unhalted_timer_expired), !0, 56, 56);
    assert_place!(VpAssistPage, (reserved3[0]), !0, 57, 57);
    assert_place!(VpAssistPage, (virtualization_fault_information[0]), !0, 64, 64);
    assert_place!(VpAssistPage, (reserved4[0]), !0, 104, 104);
    assert_place!(VpAssistPage, (intercept_message[0]), !0, 112, 112);
    assert_place!(VpAssistPage, (vtl_ret_actions[0]), !0, 368, 368);

    /// Input of modify_vtl_protection_mask: a header of 16 bytes and the pages.
    #[repr(C)]
    #[derive(Clone, Copy)]
    pub struct ModifyVtlProtectionMaskInput {
        /// Partition; partition_id.self is the caller's own.
        pub target_partition_id: u64,
        /// How the pages are mapped from now on, as in map_gpa_flags.
        pub map_flags: u32,
        /// Virtual trust level for which they are.
        pub target_vtl: InputVtl,
        /// Zero.
        pub rsvd_z: [u8; 3],
        /// Guest-physical page numbers.
        pub gpa_page_list: [u64; 0],
    }
    zeroed!(ModifyVtlProtectionMaskInput);
    assert_extent!(ModifyVtlProtectionMaskInput, 16, 8, 16, 4);
    assert_place!(ModifyVtlProtectionMaskInput, (target_partition_id), !0, 0, 0);
    assert_place!(ModifyVtlProtectionMaskInput, (map_flags), !0, 8, 8);
    assert_place!(ModifyVtlProtectionMaskInput, (target_vtl.0), !0, 12, 12);
    assert_place!(ModifyVtlProtectionMaskInput, (rsvd_z[0]), !0, 13, 13);

    /// Flags of enable_partition_vtl.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct EnablePartitionVtlFlags(pub u8);

    impl EnablePartitionVtlFlags {
        /// Execution can be controlled by mode.
        pub const ENABLE_MBEC: EnablePartitionVtlFlags = EnablePartitionVtlFlags(1);
        /// Supervisor shadow stacks.
        pub const ENABLE_SUPERVISOR_SHADOW_STACK: EnablePartitionVtlFlags = EnablePartitionVtlFlags(2);
        /// Linear address translation by the hardware; named by OpenVMM.
        pub const ENABLE_HARDWARE_HVPT: EnablePartitionVtlFlags = EnablePartitionVtlFlags(4);
    }
    flags!(EnablePartitionVtlFlags);

    /// Input of enable_partition_vtl.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct EnablePartitionVtlInput {
        /// Partition; partition_id.self is the caller's own.
        pub target_partition_id: u64,
        /// Virtual trust level.
        pub target_vtl: u8,
        /// Flags.
        pub flags: EnablePartitionVtlFlags,
        /// Zero.
        pub rsvd_z: [u8; 6],
    }
    zeroed!(EnablePartitionVtlInput);
    assert_extent!(EnablePartitionVtlInput, 16, 8, 16, 8);
    assert_place!(EnablePartitionVtlInput, (target_partition_id), !0, 0, 0);
    assert_place!(EnablePartitionVtlInput, (target_vtl), !0, 8, 8);
    assert_place!(EnablePartitionVtlInput, (flags.0), !0, 9, 9);
    assert_place!(EnablePartitionVtlInput, (rsvd_z[0]), !0, 10, 10);

    /// Input of enable_vp_vtl on x86_64. On arm64 nine registers of 8 bytes stand at 16.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct EnableVpVtlInput {
        /// Partition; partition_id.self is the caller's own.
        pub partition_id: u64,
        /// Virtual processor.
        pub vp_index: u32,
        /// Virtual trust level.
        pub target_vtl: u8,
        /// Zero.
        pub mbz: [u8; 3],
        /// How it begins there: an initial_vp_context of family vp.
        pub vp_context: [u64; 28],
    }
    zeroed!(EnableVpVtlInput);
    assert_extent!(EnableVpVtlInput, 240, 8, 240, 8);
    assert_place!(EnableVpVtlInput, (partition_id), !0, 0, 0);
    assert_place!(EnableVpVtlInput, (vp_index), !0, 8, 8);
    assert_place!(EnableVpVtlInput, (target_vtl), !0, 12, 12);
    assert_place!(EnableVpVtlInput, (mbz[0]), !0, 13, 13);
    assert_place!(EnableVpVtlInput, (vp_context[0]), !0, 16, 16);

    /// Input of check_sparse_gpa_page_vtl_access; the layout is OpenVMM's: a header of 16 bytes and the
    /// pages.
    #[repr(C)]
    #[derive(Clone, Copy)]
    pub struct CheckVtlAccessInput {
        /// Partition; partition_id.self is the caller's own.
        pub partition_id: u64,
        /// Virtual trust level.
        pub target_vtl: InputVtl,
        /// What it wants to do.
        pub desired_access: u8,
        /// Zero.
        pub reserved0: u16,
        /// Zero.
        pub reserved1: u32,
        /// Guest-physical page numbers.
        pub gpa_page_list: [u64; 0],
    }
    zeroed!(CheckVtlAccessInput);
    assert_extent!(CheckVtlAccessInput, 16, 8, 16, 4);
    assert_place!(CheckVtlAccessInput, (partition_id), !0, 0, 0);
    assert_place!(CheckVtlAccessInput, (target_vtl.0), !0, 8, 8);
    assert_place!(CheckVtlAccessInput, (desired_access), !0, 9, 9);
    assert_place!(CheckVtlAccessInput, (reserved0), !0, 10, 10);
    assert_place!(CheckVtlAccessInput, (reserved1), !0, 12, 12);

    /// What check_sparse_gpa_page_vtl_access tells of a page.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct CheckVtlAccessResult(pub u64);

    impl CheckVtlAccessResult {
        /// 0: allowed; 1: a memory intercept.
        pub const RESULT_CODE: CheckVtlAccessResult = CheckVtlAccessResult(0xff);
        /// What is not allowed.
        pub const DENIED_ACCESS: CheckVtlAccessResult = CheckVtlAccessResult(0xff00);
        /// Virtual trust level that gets the intercept.
        pub const INTERCEPTING_VTL: CheckVtlAccessResult = CheckVtlAccessResult(0xf0000);
    }
    flags!(CheckVtlAccessResult);

    /// Register vsm_code_page_offsets.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct VsmCodePageOffsets(pub u64);

    impl VsmCodePageOffsets {
        /// Where in the hypercall page vtl_call is called.
        pub const VTL_CALL_OFFSET: VsmCodePageOffsets = VsmCodePageOffsets(0xfff);
        /// Where vtl_return is called.
        pub const VTL_RETURN_OFFSET: VsmCodePageOffsets = VsmCodePageOffsets(0xfff000);
    }
    flags!(VsmCodePageOffsets);

    /// Register vsm_capabilities.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct VsmCapabilities(pub u64);

    impl VsmCapabilities {
        /// Virtual trust levels share DR6.
        pub const DR6_SHARED: VsmCapabilities = VsmCapabilities(1);
        /// Where execution can be controlled by mode.
        pub const MBEC_VTL_MASK: VsmCapabilities = VsmCapabilities(0x1fffe);
        /// A lower one can be kept from starting processors.
        pub const DENY_LOWER_VTL_STARTUP: VsmCapabilities = VsmCapabilities(0x20000);
        /// Supervisor shadow stacks are there.
        pub const SUPERVISOR_SHADOW_STACK: VsmCapabilities = VsmCapabilities(0x40000);
        /// Linear address translation by the hardware is there.
        pub const HARDWARE_HVPT_AVAILABLE: VsmCapabilities = VsmCapabilities(0x80000);
        /// Linear address translation by software is there.
        pub const SOFTWARE_HVPT_AVAILABLE: VsmCapabilities = VsmCapabilities(0x100000);
        /// Width of its addresses.
        pub const HARDWARE_HVPT_RANGE_BITS: VsmCapabilities = VsmCapabilities(0x7e00000);
        /// Intercepts can come in the VP assist page.
        pub const INTERCEPT_PAGE_AVAILABLE: VsmCapabilities = VsmCapabilities(0x8000000);
        /// Actions on return are there.
        pub const RETURN_ACTION_AVAILABLE: VsmCapabilities = VsmCapabilities(0x10000000);
    }
    flags!(VsmCapabilities);

    /// Register vsm_partition_config.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct VsmPartitionConfig(pub u64);

    impl VsmPartitionConfig {
        /// Protections count.
        pub const ENABLE_VTL_PROTECTION: VsmPartitionConfig = VsmPartitionConfig(1);
        /// Protection of pages that were not named.
        pub const DEFAULT_VTL_PROTECTION_MASK: VsmPartitionConfig = VsmPartitionConfig(0x1e);
        /// A reset zeroes memory.
        pub const ZERO_MEMORY_ON_RESET: VsmPartitionConfig = VsmPartitionConfig(0x20);
        /// A lower one may not start processors.
        pub const DENY_LOWER_VTL_STARTUP: VsmPartitionConfig = VsmPartitionConfig(0x40);
        /// Taking pages into use is intercepted.
        pub const INTERCEPT_ACCEPTANCE: VsmPartitionConfig = VsmPartitionConfig(0x80);
        /// Enabling protections is intercepted.
        pub const INTERCEPT_ENABLE_VTL_PROTECTION: VsmPartitionConfig = VsmPartitionConfig(0x100);
        /// Starting processors is intercepted.
        pub const INTERCEPT_VP_STARTUP: VsmPartitionConfig = VsmPartitionConfig(0x200);
        /// Leaves of CPUID that are not there are intercepted.
        pub const INTERCEPT_CPUID_UNIMPLEMENTED: VsmPartitionConfig = VsmPartitionConfig(0x400);
        /// Triple faults are intercepted.
        pub const INTERCEPT_UNRECOVERABLE_EXCEPTION: VsmPartitionConfig = VsmPartitionConfig(0x800);
        /// Intercepts come in the VP assist page.
        pub const INTERCEPT_PAGE: VsmPartitionConfig = VsmPartitionConfig(0x1000);
    }
    flags!(VsmPartitionConfig);

    /// Register vsm_vp_status.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct VsmVpStatus(pub u64);

    impl VsmVpStatus {
        /// Virtual trust level that runs.
        pub const ACTIVE_VTL: VsmVpStatus = VsmVpStatus(0xf);
        /// Execution is controlled by mode in it.
        pub const ACTIVE_MBEC_ENABLED: VsmVpStatus = VsmVpStatus(0x10);
        /// Bit i: virtual trust level i is enabled on this virtual processor.
        pub const ENABLED_VTL_SET: VsmVpStatus = VsmVpStatus(0xffff0000);
    }
    flags!(VsmVpStatus);

    /// Register vsm_partition_status.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct VsmPartitionStatus(pub u64);

    impl VsmPartitionStatus {
        /// Bit i: virtual trust level i is enabled for the partition.
        pub const ENABLED_VTL_SET: VsmPartitionStatus = VsmPartitionStatus(0xffff);
        /// The highest that can be.
        pub const MAXIMUM_VTL: VsmPartitionStatus = VsmPartitionStatus(0xf0000);
    }
    flags!(VsmPartitionStatus);

}

/// Where a host advertises what it has.
pub mod discovery {
    /// A register that CPUID fills.
    #[derive(Clone, Copy, PartialEq, Eq, Debug)]
    pub enum Register {
        Eax,
        Ebx,
        Ecx,
        Edx,
    }

    /// Bits of a register that CPUID fills. Leaves count from the one with the signature.
    #[derive(Clone, Copy, PartialEq, Eq, Debug)]
    pub struct Cpuid {
        pub leaf: u32,
        pub subleaf: u32,
        pub register: Register,
        pub shift: u32,
        pub mask: u32,
        /// A feature is advertised when the bits hold none of these.
        pub unless: &'static [u32],
    }

    impl Cpuid {
        /// The bits out of the register.
        pub const fn value(&self, register: u32) -> u32 {
            (register & self.mask) >> self.shift
        }

        /// Whether the register says that the feature is there.
        pub fn is_advertised(&self, register: u32) -> bool {
            !self.unless.contains(&self.value(register))
        }
    }

    /// Bits of what a call answers.
    #[derive(Clone, Copy, PartialEq, Eq, Debug)]
    pub struct Asked {
        pub call: &'static str,
        pub shift: u32,
        pub mask: u64,
        /// The feature is advertised when the bits hold none of these.
        pub unless: &'static [u64],
    }

    impl Asked {
        /// Whether an answer says that the feature is there.
        pub fn is_advertised(&self, answer: u64) -> bool {
            !self.unless.contains(&((answer & self.mask) >> self.shift))
        }
    }

    // CPUID. Leaves count from the one with the signature. The vendor, for reports only: what counts is the
    // interface in leaf 1. Xen says Microsoft Hv, KVM what its VMM says and else Linux KVM Hv. Leaves from 2
    // on are there up to max_leaf, at least 5.
    /// What EBX, ECX and EDX of the first leaf hold: one of these.
    pub const SIGNATURES: [[u32; 3]; 2] = [[0x7263694d, 0x666f736f, 0x76482074], [0x756e694c, 0x564b2078, 0x7648204d]];
    /// The highest leaf, counted as CPUID counts; at least 0x40000005.
    pub const CPUID_MAX_LEAF: Cpuid = Cpuid { leaf: 0x0, subleaf: 0, register: Register::Eax, shift: 0, mask: 0xffffffff, unless: &[] };
    /// The interface: Hv#1.
    pub const CPUID_INTERFACE: Cpuid = Cpuid { leaf: 0x1, subleaf: 0, register: Register::Eax, shift: 0, mask: 0xffffffff, unless: &[] };
    pub const CPUID_INTERFACE_EQUALS: u32 = 0x31237648;
    /// Build of the hypervisor; 0 until the guest has said who it is.
    pub const CPUID_BUILD_NUMBER: Cpuid = Cpuid { leaf: 0x2, subleaf: 0, register: Register::Eax, shift: 0, mask: 0xffffffff, unless: &[] };
    /// Its major version.
    pub const CPUID_MAJOR_VERSION: Cpuid = Cpuid { leaf: 0x2, subleaf: 0, register: Register::Ebx, shift: 16, mask: 0xffff0000, unless: &[] };
    /// Its minor version.
    pub const CPUID_MINOR_VERSION: Cpuid = Cpuid { leaf: 0x2, subleaf: 0, register: Register::Ebx, shift: 0, mask: 0xffff, unless: &[] };
    /// Its service pack.
    pub const CPUID_SERVICE_PACK: Cpuid = Cpuid { leaf: 0x2, subleaf: 0, register: Register::Ecx, shift: 0, mask: 0xffffffff, unless: &[] };
    /// Its service branch.
    pub const CPUID_SERVICE_BRANCH: Cpuid = Cpuid { leaf: 0x2, subleaf: 0, register: Register::Edx, shift: 24, mask: 0xff000000, unless: &[] };
    /// Its service number.
    pub const CPUID_SERVICE_NUMBER: Cpuid = Cpuid { leaf: 0x2, subleaf: 0, register: Register::Edx, shift: 0, mask: 0xffffff, unless: &[] };
    /// Deepest power state that the partition may use; from OpenVMM, the TLFS reserves it.
    pub const CPUID_MAX_SUPPORTED_CSTATE: Cpuid = Cpuid { leaf: 0x3, subleaf: 0, register: Register::Ecx, shift: 0, mask: 0xf, unless: &[] };
    /// After how many tries for a spin lock notify_long_spin_wait is due; 0xffffffff means never.
    pub const CPUID_LONG_SPIN_WAIT_COUNT: Cpuid = Cpuid { leaf: 0x4, subleaf: 0, register: Register::Ebx, shift: 0, mask: 0xffffffff, unless: &[] };
    /// Width of physical addresses in bits; 0 where it is not told.
    pub const CPUID_PHYSICAL_ADDRESS_BITS: Cpuid = Cpuid { leaf: 0x4, subleaf: 0, register: Register::Ecx, shift: 0, mask: 0x7f, unless: &[] };
    /// Most virtual processors; 0 where it is not told.
    pub const CPUID_MAX_VIRTUAL_PROCESSORS: Cpuid = Cpuid { leaf: 0x5, subleaf: 0, register: Register::Eax, shift: 0, mask: 0xffffffff, unless: &[] };
    /// Most logical processors; 0 where it is not told.
    pub const CPUID_MAX_LOGICAL_PROCESSORS: Cpuid = Cpuid { leaf: 0x5, subleaf: 0, register: Register::Ebx, shift: 0, mask: 0xffffffff, unless: &[] };
    /// Most physical interrupt vectors for remapping; 0 where it is not told.
    pub const CPUID_MAX_INTERRUPT_VECTORS: Cpuid = Cpuid { leaf: 0x5, subleaf: 0, register: Register::Ecx, shift: 0, mask: 0xffffffff, unless: &[] };
    /// How deep the guest is nested; 0 where it is not.
    pub const CPUID_HYPERVISOR_LEVEL: Cpuid = Cpuid { leaf: 0x6, subleaf: 0, register: Register::Eax, shift: 10, mask: 0x3c00, unless: &[] };
    /// Most PASIDs of a space of shared virtual memory.
    pub const CPUID_MAX_PASID_SPACE_PASID_COUNT: Cpuid = Cpuid { leaf: 0x8, subleaf: 0, register: Register::Eax, shift: 11, mask: 0xfffff800, unless: &[] };
    /// Lowest version of the enlightened VMCS.
    pub const CPUID_ENLIGHTENED_VMCS_VERSION_LOW: Cpuid = Cpuid { leaf: 0xa, subleaf: 0, register: Register::Eax, shift: 0, mask: 0xff, unless: &[] };
    /// Highest version of the enlightened VMCS.
    pub const CPUID_ENLIGHTENED_VMCS_VERSION_HIGH: Cpuid = Cpuid { leaf: 0xa, subleaf: 0, register: Register::Eax, shift: 8, mask: 0xff00, unless: &[] };
    /// How the partition is isolated from its host.
    pub const CPUID_ISOLATION_TYPE: Cpuid = Cpuid { leaf: 0xc, subleaf: 0, register: Register::Ebx, shift: 0, mask: 0xf, unless: &[] };
    /// Bit of a guest-physical address that tells shared memory.
    pub const CPUID_SHARED_GPA_BOUNDARY_BITS: Cpuid = Cpuid { leaf: 0xc, subleaf: 0, register: Register::Ebx, shift: 6, mask: 0xfc0, unless: &[] };
    /// Virtualization stack (synthetic debugger) leaves: the highest, or 0. KVM has them; the TLFS does not.
    pub const CPUID_VS_MAX_LEAF: Cpuid = Cpuid { leaf: 0x80, subleaf: 0, register: Register::Eax, shift: 0, mask: 0xffffffff, unless: &[] };
    /// Their vendor, first 4 bytes; KVM repeats its own.
    pub const CPUID_VS_VENDOR_EBX: Cpuid = Cpuid { leaf: 0x80, subleaf: 0, register: Register::Ebx, shift: 0, mask: 0xffffffff, unless: &[] };
    /// Their vendor, next 4 bytes.
    pub const CPUID_VS_VENDOR_ECX: Cpuid = Cpuid { leaf: 0x80, subleaf: 0, register: Register::Ecx, shift: 0, mask: 0xffffffff, unless: &[] };
    /// Their vendor, last 4 bytes.
    pub const CPUID_VS_VENDOR_EDX: Cpuid = Cpuid { leaf: 0x80, subleaf: 0, register: Register::Edx, shift: 0, mask: 0xffffffff, unless: &[] };
    /// Their interface: VS#1, 0x31235356, or 0 where they are not there.
    pub const CPUID_VS_INTERFACE: Cpuid = Cpuid { leaf: 0x81, subleaf: 0, register: Register::Eax, shift: 0, mask: 0xffffffff, unless: &[] };

    /// The MSR vp_runtime is there.
    pub const FEATURE_ACCESS_VP_RUNTIME_REG: Cpuid = Cpuid { leaf: 0x3, subleaf: 0, register: Register::Eax, shift: 0, mask: 0x1, unless: &[0x0] };
    /// The MSR time_ref_count is there.
    pub const FEATURE_ACCESS_PARTITION_REFERENCE_COUNTER: Cpuid = Cpuid { leaf: 0x3, subleaf: 0, register: Register::Eax, shift: 1, mask: 0x2, unless: &[0x0] };
    /// The MSRs of the synthetic interrupt controller, scontrol to sint15, are there.
    pub const FEATURE_ACCESS_SYNIC_REGS: Cpuid = Cpuid { leaf: 0x3, subleaf: 0, register: Register::Eax, shift: 2, mask: 0x4, unless: &[0x0] };
    /// The MSRs of the synthetic timers are there.
    pub const FEATURE_ACCESS_SYNTHETIC_TIMER_REGS: Cpuid = Cpuid { leaf: 0x3, subleaf: 0, register: Register::Eax, shift: 3, mask: 0x8, unless: &[0x0] };
    /// The MSRs eoi, icr, tpr and vp_assist_page are there.
    pub const FEATURE_ACCESS_INTR_CTRL_REGS: Cpuid = Cpuid { leaf: 0x3, subleaf: 0, register: Register::Eax, shift: 4, mask: 0x10, unless: &[0x0] };
    /// The MSRs guest_os_id and hypercall are there.
    pub const FEATURE_ACCESS_HYPERCALL_MSRS: Cpuid = Cpuid { leaf: 0x3, subleaf: 0, register: Register::Eax, shift: 5, mask: 0x20, unless: &[0x0] };
    /// The MSR vp_index is there.
    pub const FEATURE_ACCESS_VP_INDEX: Cpuid = Cpuid { leaf: 0x3, subleaf: 0, register: Register::Eax, shift: 6, mask: 0x40, unless: &[0x0] };
    /// The MSR reset is there.
    pub const FEATURE_ACCESS_RESET_REG: Cpuid = Cpuid { leaf: 0x3, subleaf: 0, register: Register::Eax, shift: 7, mask: 0x80, unless: &[0x0] };
    /// The MSRs of the statistics pages are there.
    pub const FEATURE_ACCESS_STATS_REG: Cpuid = Cpuid { leaf: 0x3, subleaf: 0, register: Register::Eax, shift: 8, mask: 0x100, unless: &[0x0] };
    /// The MSR reference_tsc is there.
    pub const FEATURE_ACCESS_PARTITION_REFERENCE_TSC: Cpuid = Cpuid { leaf: 0x3, subleaf: 0, register: Register::Eax, shift: 9, mask: 0x200, unless: &[0x0] };
    /// The MSR guest_idle is there.
    pub const FEATURE_ACCESS_GUEST_IDLE_REG: Cpuid = Cpuid { leaf: 0x3, subleaf: 0, register: Register::Eax, shift: 10, mask: 0x400, unless: &[0x0] };
    /// The MSRs tsc_frequency and apic_frequency may be read.
    pub const FEATURE_ACCESS_FREQUENCY_REGS: Cpuid = Cpuid { leaf: 0x3, subleaf: 0, register: Register::Eax, shift: 11, mask: 0x800, unless: &[0x0] };
    /// The MSRs of the synthetic debugger are there.
    pub const FEATURE_ACCESS_DEBUG_REGS: Cpuid = Cpuid { leaf: 0x3, subleaf: 0, register: Register::Eax, shift: 12, mask: 0x1000, unless: &[0x0] };
    /// The MSRs reenlightenment_control, tsc_emulation_control and tsc_emulation_status are there.
    pub const FEATURE_ACCESS_REENLIGHTENMENT_CONTROLS: Cpuid = Cpuid { leaf: 0x3, subleaf: 0, register: Register::Eax, shift: 13, mask: 0x2000, unless: &[0x0] };
    /// The MSR tsc_invariant_control is there; named by Linux.
    pub const FEATURE_ACCESS_TSC_INVARIANT_CONTROLS: Cpuid = Cpuid { leaf: 0x3, subleaf: 0, register: Register::Eax, shift: 15, mask: 0x8000, unless: &[0x0] };
    /// create_partition, and whatever a parent may do to its children.
    pub const FEATURE_CREATE_PARTITIONS: Cpuid = Cpuid { leaf: 0x3, subleaf: 0, register: Register::Ebx, shift: 0, mask: 0x1, unless: &[0x0] };
    /// get_partition_id.
    pub const FEATURE_ACCESS_PARTITION_ID: Cpuid = Cpuid { leaf: 0x3, subleaf: 0, register: Register::Ebx, shift: 1, mask: 0x2, unless: &[0x0] };
    /// deposit_memory, withdraw_memory and get_memory_balance.
    pub const FEATURE_ACCESS_MEMORY_POOL: Cpuid = Cpuid { leaf: 0x3, subleaf: 0, register: Register::Ebx, shift: 2, mask: 0x4, unless: &[0x0] };
    /// post_message.
    pub const FEATURE_POST_MESSAGES: Cpuid = Cpuid { leaf: 0x3, subleaf: 0, register: Register::Ebx, shift: 4, mask: 0x10, unless: &[0x0] };
    /// signal_event.
    pub const FEATURE_SIGNAL_EVENTS: Cpuid = Cpuid { leaf: 0x3, subleaf: 0, register: Register::Ebx, shift: 5, mask: 0x20, unless: &[0x0] };
    /// create_port.
    pub const FEATURE_CREATE_PORT_PRIVILEGE: Cpuid = Cpuid { leaf: 0x3, subleaf: 0, register: Register::Ebx, shift: 6, mask: 0x40, unless: &[0x0] };
    /// connect_port.
    pub const FEATURE_CONNECT_PORT_PRIVILEGE: Cpuid = Cpuid { leaf: 0x3, subleaf: 0, register: Register::Ebx, shift: 7, mask: 0x80, unless: &[0x0] };
    /// map_stats_page and unmap_stats_page.
    pub const FEATURE_ACCESS_STATS: Cpuid = Cpuid { leaf: 0x3, subleaf: 0, register: Register::Ebx, shift: 8, mask: 0x100, unless: &[0x0] };
    /// post_debug_data, retrieve_debug_data and reset_debug_session.
    pub const FEATURE_DEBUGGING: Cpuid = Cpuid { leaf: 0x3, subleaf: 0, register: Register::Ebx, shift: 11, mask: 0x800, unless: &[0x0] };
    /// The calls that manage processors; often for the root partition alone.
    pub const FEATURE_CPU_MANAGEMENT: Cpuid = Cpuid { leaf: 0x3, subleaf: 0, register: Register::Ebx, shift: 12, mask: 0x1000, unless: &[0x0] };
    /// The profiler may be configured with set_system_property; the bit is named by OpenVMM.
    pub const FEATURE_CONFIGURE_PROFILER: Cpuid = Cpuid { leaf: 0x3, subleaf: 0, register: Register::Ebx, shift: 13, mask: 0x2000, unless: &[0x0] };
    /// Virtual secure mode may be used.
    pub const FEATURE_ACCESS_VSM: Cpuid = Cpuid { leaf: 0x3, subleaf: 0, register: Register::Ebx, shift: 16, mask: 0x10000, unless: &[0x0] };
    /// get_vp_registers and set_vp_registers on the partition itself.
    pub const FEATURE_ACCESS_VP_REGISTERS: Cpuid = Cpuid { leaf: 0x3, subleaf: 0, register: Register::Ebx, shift: 17, mask: 0x20000, unless: &[0x0] };
    /// query_capabilities, and what it tells of.
    pub const FEATURE_ENABLE_EXTENDED_HYPERCALLS: Cpuid = Cpuid { leaf: 0x3, subleaf: 0, register: Register::Ebx, shift: 20, mask: 0x100000, unless: &[0x0] };
    /// start_virtual_processor and get_vp_index_from_apic_id.
    pub const FEATURE_START_VIRTUAL_PROCESSOR: Cpuid = Cpuid { leaf: 0x3, subleaf: 0, register: Register::Ebx, shift: 21, mask: 0x200000, unless: &[0x0] };
    /// The partition is isolated from its host, see isolation_type; named by Linux.
    pub const FEATURE_ISOLATION: Cpuid = Cpuid { leaf: 0x3, subleaf: 0, register: Register::Ebx, shift: 22, mask: 0x400000, unless: &[0x0] };
    /// An invariant MPERF is there.
    pub const FEATURE_INVARIANT_MPERF: Cpuid = Cpuid { leaf: 0x3, subleaf: 0, register: Register::Ecx, shift: 5, mask: 0x20, unless: &[0x0] };
    /// Supervisor shadow stacks are there.
    pub const FEATURE_SUPERVISOR_SHADOW_STACK: Cpuid = Cpuid { leaf: 0x3, subleaf: 0, register: Register::Ecx, shift: 6, mask: 0x40, unless: &[0x0] };
    /// An architectural performance monitoring unit is there.
    pub const FEATURE_ARCHITECTURAL_PMU: Cpuid = Cpuid { leaf: 0x3, subleaf: 0, register: Register::Ecx, shift: 7, mask: 0x80, unless: &[0x0] };
    /// Exception traps can be intercepted.
    pub const FEATURE_EXCEPTION_TRAP_INTERCEPT: Cpuid = Cpuid { leaf: 0x3, subleaf: 0, register: Register::Ecx, shift: 8, mask: 0x100, unless: &[0x0] };
    /// dispatch_vp injects interrupts; named by Linux.
    pub const FEATURE_VP_DISPATCH_INTERRUPT_INJECTION: Cpuid = Cpuid { leaf: 0x3, subleaf: 0, register: Register::Ecx, shift: 9, mask: 0x200, unless: &[0x0] };
    /// The GHCB of a virtual processor can be mapped by the root; named by Linux.
    pub const FEATURE_VP_GHCB_ROOT_MAPPING: Cpuid = Cpuid { leaf: 0x3, subleaf: 0, register: Register::Ecx, shift: 10, mask: 0x400, unless: &[0x0] };
    /// MWAIT may be used; no longer told.
    pub const FEATURE_MWAIT: Cpuid = Cpuid { leaf: 0x3, subleaf: 0, register: Register::Edx, shift: 0, mask: 0x1, unless: &[0x0] };
    /// Guest debugging is supported.
    pub const FEATURE_GUEST_DEBUGGING: Cpuid = Cpuid { leaf: 0x3, subleaf: 0, register: Register::Edx, shift: 1, mask: 0x2, unless: &[0x0] };
    /// Performance monitors are supported.
    pub const FEATURE_PERFORMANCE_MONITOR: Cpuid = Cpuid { leaf: 0x3, subleaf: 0, register: Register::Edx, shift: 2, mask: 0x4, unless: &[0x0] };
    /// Events tell of processors that come and go.
    pub const FEATURE_CPU_DYNAMIC_PARTITIONING: Cpuid = Cpuid { leaf: 0x3, subleaf: 0, register: Register::Edx, shift: 3, mask: 0x8, unless: &[0x0] };
    /// The fast convention takes input in XMM registers too.
    pub const FEATURE_XMM_HYPERCALL_INPUT: Cpuid = Cpuid { leaf: 0x3, subleaf: 0, register: Register::Edx, shift: 4, mask: 0x10, unless: &[0x0] };
    /// A virtual idle state is supported.
    pub const FEATURE_GUEST_IDLE_STATE: Cpuid = Cpuid { leaf: 0x3, subleaf: 0, register: Register::Edx, shift: 5, mask: 0x20, unless: &[0x0] };
    /// Sleep states of the hypervisor are supported.
    pub const FEATURE_HYPERVISOR_SLEEP_STATE: Cpuid = Cpuid { leaf: 0x3, subleaf: 0, register: Register::Edx, shift: 6, mask: 0x40, unless: &[0x0] };
    /// The call query_numa_distance is there.
    pub const FEATURE_QUERY_NUMA_DISTANCE: Cpuid = Cpuid { leaf: 0x3, subleaf: 0, register: Register::Edx, shift: 7, mask: 0x80, unless: &[0x0] };
    /// The frequencies of timers can be found out.
    pub const FEATURE_FREQUENCY_REGS: Cpuid = Cpuid { leaf: 0x3, subleaf: 0, register: Register::Edx, shift: 8, mask: 0x100, unless: &[0x0] };
    /// Synthetic machine checks can be injected.
    pub const FEATURE_SYNTHETIC_MACHINE_CHECK: Cpuid = Cpuid { leaf: 0x3, subleaf: 0, register: Register::Edx, shift: 9, mask: 0x200, unless: &[0x0] };
    /// The MSRs crash_p0 to crash_ctl are there.
    pub const FEATURE_GUEST_CRASH_REGS: Cpuid = Cpuid { leaf: 0x3, subleaf: 0, register: Register::Edx, shift: 10, mask: 0x400, unless: &[0x0] };
    /// The MSRs of the synthetic debugger work.
    pub const FEATURE_DEBUG_REGS: Cpuid = Cpuid { leaf: 0x3, subleaf: 0, register: Register::Edx, shift: 11, mask: 0x800, unless: &[0x0] };
    /// Instructions that tell of descriptor tables can be kept from user mode: the MSR npiep_config.
    pub const FEATURE_NPIEP: Cpuid = Cpuid { leaf: 0x3, subleaf: 0, register: Register::Edx, shift: 12, mask: 0x1000, unless: &[0x0] };
    /// The call disable_hypervisor is there.
    pub const FEATURE_DISABLE_HYPERVISOR_AVAILABLE: Cpuid = Cpuid { leaf: 0x3, subleaf: 0, register: Register::Edx, shift: 13, mask: 0x2000, unless: &[0x0] };
    /// flush_virtual_address_list understands ranges of large pages.
    pub const FEATURE_EXTENDED_GVA_RANGES: Cpuid = Cpuid { leaf: 0x3, subleaf: 0, register: Register::Edx, shift: 14, mask: 0x4000, unless: &[0x0] };
    /// The fast convention gives output in XMM registers.
    pub const FEATURE_XMM_HYPERCALL_OUTPUT: Cpuid = Cpuid { leaf: 0x3, subleaf: 0, register: Register::Edx, shift: 15, mask: 0x8000, unless: &[0x0] };
    /// A synthetic interrupt source can be polled.
    pub const FEATURE_SINT_POLLING_MODE: Cpuid = Cpuid { leaf: 0x3, subleaf: 0, register: Register::Edx, shift: 17, mask: 0x20000, unless: &[0x0] };
    /// The MSR hypercall can be locked.
    pub const FEATURE_HYPERCALL_MSR_LOCK: Cpuid = Cpuid { leaf: 0x3, subleaf: 0, register: Register::Edx, shift: 18, mask: 0x40000, unless: &[0x0] };
    /// A synthetic timer can interrupt without a message.
    pub const FEATURE_DIRECT_SYNTHETIC_TIMERS: Cpuid = Cpuid { leaf: 0x3, subleaf: 0, register: Register::Edx, shift: 19, mask: 0x80000, unless: &[0x0] };
    /// Virtual secure mode has a PAT register of its own.
    pub const FEATURE_REGISTER_PAT: Cpuid = Cpuid { leaf: 0x3, subleaf: 0, register: Register::Edx, shift: 20, mask: 0x100000, unless: &[0x0] };
    /// Virtual secure mode has a BNDCFGS register of its own.
    pub const FEATURE_REGISTER_BNDCFGS: Cpuid = Cpuid { leaf: 0x3, subleaf: 0, register: Register::Edx, shift: 21, mask: 0x200000, unless: &[0x0] };
    /// The MSRs of the time-unhalted timer are there.
    pub const FEATURE_SYNTHETIC_TIME_UNHALTED_TIMER: Cpuid = Cpuid { leaf: 0x3, subleaf: 0, register: Register::Edx, shift: 23, mask: 0x800000, unless: &[0x0] };
    /// Last branch records may be used.
    pub const FEATURE_LAST_BRANCH_RECORD: Cpuid = Cpuid { leaf: 0x3, subleaf: 0, register: Register::Edx, shift: 26, mask: 0x4000000, unless: &[0x0] };
    /// Address spaces should be switched with switch_virtual_address_space.
    pub const FEATURE_USE_ADDRESS_SPACE_SWITCH: Cpuid = Cpuid { leaf: 0x4, subleaf: 0, register: Register::Eax, shift: 0, mask: 0x1, unless: &[0x0] };
    /// The own TLB should be flushed with a call.
    pub const FEATURE_USE_LOCAL_FLUSH: Cpuid = Cpuid { leaf: 0x4, subleaf: 0, register: Register::Eax, shift: 1, mask: 0x2, unless: &[0x0] };
    /// TLBs of others should be flushed with a call; a recommendation without which KVM refuses these calls.
    pub const FEATURE_USE_REMOTE_FLUSH: Cpuid = Cpuid { leaf: 0x4, subleaf: 0, register: Register::Eax, shift: 2, mask: 0x4, unless: &[0x0] };
    /// The APIC should be used through MSRs.
    pub const FEATURE_USE_APIC_MSRS: Cpuid = Cpuid { leaf: 0x4, subleaf: 0, register: Register::Eax, shift: 3, mask: 0x8, unless: &[0x0] };
    /// The system should be reset with the MSR reset.
    pub const FEATURE_USE_RESET_MSR: Cpuid = Cpuid { leaf: 0x4, subleaf: 0, register: Register::Eax, shift: 4, mask: 0x10, unless: &[0x0] };
    /// Watchdogs that need interrupts in time should be off.
    pub const FEATURE_USE_RELAXED_TIMING: Cpuid = Cpuid { leaf: 0x4, subleaf: 0, register: Register::Eax, shift: 5, mask: 0x20, unless: &[0x0] };
    /// DMA remapping should be used.
    pub const FEATURE_USE_DMA_REMAPPING: Cpuid = Cpuid { leaf: 0x4, subleaf: 0, register: Register::Eax, shift: 6, mask: 0x40, unless: &[0x0] };
    /// Interrupt remapping should be used.
    pub const FEATURE_USE_INTERRUPT_REMAPPING: Cpuid = Cpuid { leaf: 0x4, subleaf: 0, register: Register::Eax, shift: 7, mask: 0x80, unless: &[0x0] };
    /// AutoEOI should not be used.
    pub const FEATURE_DEPRECATE_AUTO_EOI: Cpuid = Cpuid { leaf: 0x4, subleaf: 0, register: Register::Eax, shift: 9, mask: 0x200, unless: &[0x0] };
    /// Interrupts should be sent with send_synthetic_cluster_ipi; a recommendation without which KVM refuses
    /// the call.
    pub const FEATURE_USE_SYNTHETIC_CLUSTER_IPI: Cpuid = Cpuid { leaf: 0x4, subleaf: 0, register: Register::Eax, shift: 10, mask: 0x400, unless: &[0x0] };
    /// The calls with sets of virtual processors, whose names end in _ex, are there and should be used.
    pub const FEATURE_USE_EX_PROCESSOR_MASKS: Cpuid = Cpuid { leaf: 0x4, subleaf: 0, register: Register::Eax, shift: 11, mask: 0x800, unless: &[0x0] };
    /// The hypervisor itself runs in a partition.
    pub const FEATURE_NESTED: Cpuid = Cpuid { leaf: 0x4, subleaf: 0, register: Register::Eax, shift: 12, mask: 0x1000, unless: &[0x0] };
    /// System calls should use INT where execution is controlled by mode.
    pub const FEATURE_USE_INT_FOR_MBEC_SYSTEM_CALLS: Cpuid = Cpuid { leaf: 0x4, subleaf: 0, register: Register::Eax, shift: 13, mask: 0x2000, unless: &[0x0] };
    /// A nested hypervisor should use the enlightened VMCS; leaf 0xa tells more.
    pub const FEATURE_USE_ENLIGHTENED_VMCS: Cpuid = Cpuid { leaf: 0x4, subleaf: 0, register: Register::Eax, shift: 14, mask: 0x4000, unless: &[0x0] };
    /// The root partition's bias of the performance counter should be used.
    pub const FEATURE_USE_SYNCED_TIMELINE: Cpuid = Cpuid { leaf: 0x4, subleaf: 0, register: Register::Eax, shift: 15, mask: 0x8000, unless: &[0x0] };
    /// The own TLB should be flushed whole by toggling CR4.PGE.
    pub const FEATURE_USE_DIRECT_LOCAL_FLUSH_ENTIRE: Cpuid = Cpuid { leaf: 0x4, subleaf: 0, register: Register::Eax, shift: 17, mask: 0x20000, unless: &[0x0] };
    /// No other virtual processor shares a core unless it is told to be a sibling.
    pub const FEATURE_NO_NONARCHITECTURAL_CORE_SHARING: Cpuid = Cpuid { leaf: 0x4, subleaf: 0, register: Register::Eax, shift: 18, mask: 0x40000, unless: &[0x0] };
    /// Memory-mapped I/O should be done with mmio_read and mmio_write.
    pub const FEATURE_USE_MMIO_HYPERCALLS: Cpuid = Cpuid { leaf: 0x4, subleaf: 0, register: Register::Eax, shift: 21, mask: 0x200000, unless: &[0x0] };
    /// Guest pages should be pinned with pin_gpa_page_ranges; named by the text for arm64 and by OpenVMM.
    pub const FEATURE_USE_GPA_PINNING: Cpuid = Cpuid { leaf: 0x4, subleaf: 0, register: Register::Eax, shift: 22, mask: 0x400000, unless: &[0x0] };
    /// Virtual processors should be woken; named by the text for arm64 and by OpenVMM.
    pub const FEATURE_WAKE_VPS: Cpuid = Cpuid { leaf: 0x4, subleaf: 0, register: Register::Eax, shift: 23, mask: 0x800000, unless: &[0x0] };
    /// notify_long_spin_wait should be called: the count is neither 0 nor 0xffffffff.
    pub const FEATURE_LONG_SPIN_WAIT: Cpuid = Cpuid { leaf: 0x4, subleaf: 0, register: Register::Ebx, shift: 0, mask: 0xffffffff, unless: &[0x0, 0xffffffff] };
    /// APIC overlay assist is in use.
    pub const FEATURE_APIC_OVERLAY_ASSIST: Cpuid = Cpuid { leaf: 0x6, subleaf: 0, register: Register::Eax, shift: 0, mask: 0x1, unless: &[0x0] };
    /// MSR bitmaps are in use.
    pub const FEATURE_MSR_BITMAPS: Cpuid = Cpuid { leaf: 0x6, subleaf: 0, register: Register::Eax, shift: 1, mask: 0x2, unless: &[0x0] };
    /// Architectural performance counters are in use.
    pub const FEATURE_ARCHITECTURAL_PERFORMANCE_COUNTERS: Cpuid = Cpuid { leaf: 0x6, subleaf: 0, register: Register::Eax, shift: 2, mask: 0x4, unless: &[0x0] };
    /// Second-level address translation is in use.
    pub const FEATURE_SECOND_LEVEL_ADDRESS_TRANSLATION: Cpuid = Cpuid { leaf: 0x6, subleaf: 0, register: Register::Eax, shift: 3, mask: 0x8, unless: &[0x0] };
    /// DMA remapping is in use.
    pub const FEATURE_DMA_REMAPPING: Cpuid = Cpuid { leaf: 0x6, subleaf: 0, register: Register::Eax, shift: 4, mask: 0x10, unless: &[0x0] };
    /// Interrupt remapping is in use.
    pub const FEATURE_INTERRUPT_REMAPPING: Cpuid = Cpuid { leaf: 0x6, subleaf: 0, register: Register::Eax, shift: 5, mask: 0x20, unless: &[0x0] };
    /// The hardware has a memory patrol scrubber.
    pub const FEATURE_MEMORY_PATROL_SCRUBBER: Cpuid = Cpuid { leaf: 0x6, subleaf: 0, register: Register::Eax, shift: 6, mask: 0x40, unless: &[0x0] };
    /// DMA protection is in use.
    pub const FEATURE_DMA_PROTECTION: Cpuid = Cpuid { leaf: 0x6, subleaf: 0, register: Register::Eax, shift: 7, mask: 0x80, unless: &[0x0] };
    /// The HPET is wanted.
    pub const FEATURE_HPET_REQUESTED: Cpuid = Cpuid { leaf: 0x6, subleaf: 0, register: Register::Eax, shift: 8, mask: 0x100, unless: &[0x0] };
    /// Synthetic timers may lose their state.
    pub const FEATURE_SYNTHETIC_TIMERS_VOLATILE: Cpuid = Cpuid { leaf: 0x6, subleaf: 0, register: Register::Eax, shift: 9, mask: 0x200, unless: &[0x0] };
    /// Interrupts need physical destinations.
    pub const FEATURE_PHYSICAL_DESTINATION_MODE: Cpuid = Cpuid { leaf: 0x6, subleaf: 0, register: Register::Eax, shift: 14, mask: 0x4000, unless: &[0x0] };
    /// VMFUNC switches alias maps.
    pub const FEATURE_VMFUNC_ALIAS_MAP_SWITCH: Cpuid = Cpuid { leaf: 0x6, subleaf: 0, register: Register::Eax, shift: 15, mask: 0x8000, unless: &[0x0] };
    /// The hardware can zero memory.
    pub const FEATURE_MEMORY_ZEROING: Cpuid = Cpuid { leaf: 0x6, subleaf: 0, register: Register::Eax, shift: 16, mask: 0x10000, unless: &[0x0] };
    /// Unrestricted guest mode is there.
    pub const FEATURE_UNRESTRICTED_GUEST: Cpuid = Cpuid { leaf: 0x6, subleaf: 0, register: Register::Eax, shift: 17, mask: 0x20000, unless: &[0x0] };
    /// Resource allocation (RDT-A, PQOS-A) is there.
    pub const FEATURE_RDT_ALLOCATION: Cpuid = Cpuid { leaf: 0x6, subleaf: 0, register: Register::Eax, shift: 18, mask: 0x40000, unless: &[0x0] };
    /// Resource monitoring (RDT-M, PQOS-M) is there.
    pub const FEATURE_RDT_MONITORING: Cpuid = Cpuid { leaf: 0x6, subleaf: 0, register: Register::Eax, shift: 19, mask: 0x80000, unless: &[0x0] };
    /// Guests can have a virtual PMU.
    pub const FEATURE_CHILD_PMU: Cpuid = Cpuid { leaf: 0x6, subleaf: 0, register: Register::Eax, shift: 20, mask: 0x100000, unless: &[0x0] };
    /// Guests can have virtual last branch records.
    pub const FEATURE_CHILD_LBR: Cpuid = Cpuid { leaf: 0x6, subleaf: 0, register: Register::Eax, shift: 21, mask: 0x200000, unless: &[0x0] };
    /// Guests can have virtual processor trace.
    pub const FEATURE_CHILD_IPT: Cpuid = Cpuid { leaf: 0x6, subleaf: 0, register: Register::Eax, shift: 22, mask: 0x400000, unless: &[0x0] };
    /// The APIC can be emulated.
    pub const FEATURE_APIC_EMULATION: Cpuid = Cpuid { leaf: 0x6, subleaf: 0, register: Register::Eax, shift: 23, mask: 0x800000, unless: &[0x0] };
    /// The hypervisor uses the ACPI WDAT table.
    pub const FEATURE_ACPI_WDAT: Cpuid = Cpuid { leaf: 0x6, subleaf: 0, register: Register::Eax, shift: 24, mask: 0x1000000, unless: &[0x0] };
    /// For the root partition: logical processors can be started.
    pub const FEATURE_START_LOGICAL_PROCESSOR: Cpuid = Cpuid { leaf: 0x7, subleaf: 0, register: Register::Eax, shift: 0, mask: 0x1, unless: &[0x0] };
    /// For the root partition: it can create its own virtual processors.
    pub const FEATURE_CREATE_ROOT_VIRTUAL_PROCESSOR: Cpuid = Cpuid { leaf: 0x7, subleaf: 0, register: Register::Eax, shift: 1, mask: 0x2, unless: &[0x0] };
    /// For the root partition: performance counters can be synchronized.
    pub const FEATURE_PERFORMANCE_COUNTER_SYNC: Cpuid = Cpuid { leaf: 0x7, subleaf: 0, register: Register::Eax, shift: 2, mask: 0x4, unless: &[0x0] };
    /// For the root partition: reserved, tells the hypervisor's kind.
    pub const FEATURE_RESERVED_IDENTITY_BIT: Cpuid = Cpuid { leaf: 0x7, subleaf: 0, register: Register::Eax, shift: 31, mask: 0x80000000, unless: &[0x0] };
    /// For the root partition: it manages the power of processors.
    pub const FEATURE_PROCESSOR_POWER_MANAGEMENT: Cpuid = Cpuid { leaf: 0x7, subleaf: 0, register: Register::Ebx, shift: 0, mask: 0x1, unless: &[0x0] };
    /// For the root partition: idle states by MWAIT.
    pub const FEATURE_MWAIT_IDLE_STATES: Cpuid = Cpuid { leaf: 0x7, subleaf: 0, register: Register::Ebx, shift: 1, mask: 0x2, unless: &[0x0] };
    /// For the root partition: logical processors can be idled.
    pub const FEATURE_LOGICAL_PROCESSOR_IDLING: Cpuid = Cpuid { leaf: 0x7, subleaf: 0, register: Register::Ebx, shift: 2, mask: 0x4, unless: &[0x0] };
    /// For the root partition: uncached guest memory is remapped.
    pub const FEATURE_REMAP_GUEST_UNCACHED: Cpuid = Cpuid { leaf: 0x7, subleaf: 0, register: Register::Ecx, shift: 0, mask: 0x1, unless: &[0x0] };
    /// Virtual memory can be shared with devices.
    pub const FEATURE_SVM_SUPPORTED: Cpuid = Cpuid { leaf: 0x8, subleaf: 0, register: Register::Eax, shift: 0, mask: 0x1, unless: &[0x0] };
    /// Nested: the outer hypervisor's SynIC is there.
    pub const FEATURE_NESTED_ACCESS_SYNIC_REGS: Cpuid = Cpuid { leaf: 0x9, subleaf: 0, register: Register::Eax, shift: 2, mask: 0x4, unless: &[0x0] };
    /// Nested: the outer hypervisor's APIC MSRs are there.
    pub const FEATURE_NESTED_ACCESS_INTR_CTRL_REGS: Cpuid = Cpuid { leaf: 0x9, subleaf: 0, register: Register::Eax, shift: 4, mask: 0x10, unless: &[0x0] };
    /// Nested: the outer hypervisor's hypercall MSRs are there.
    pub const FEATURE_NESTED_ACCESS_HYPERCALL_MSRS: Cpuid = Cpuid { leaf: 0x9, subleaf: 0, register: Register::Eax, shift: 5, mask: 0x20, unless: &[0x0] };
    /// Nested: the outer hypervisor's VP index is there.
    pub const FEATURE_NESTED_ACCESS_VP_INDEX: Cpuid = Cpuid { leaf: 0x9, subleaf: 0, register: Register::Eax, shift: 6, mask: 0x40, unless: &[0x0] };
    /// Nested: the outer hypervisor's reenlightenment MSRs are there. Bit 12, not 13 as in leaf 3.
    pub const FEATURE_NESTED_ACCESS_REENLIGHTENMENT_CONTROLS: Cpuid = Cpuid { leaf: 0x9, subleaf: 0, register: Register::Eax, shift: 12, mask: 0x1000, unless: &[0x0] };
    /// Nested: the outer hypervisor takes input in XMM registers.
    pub const FEATURE_NESTED_XMM_HYPERCALL_INPUT: Cpuid = Cpuid { leaf: 0x9, subleaf: 0, register: Register::Edx, shift: 4, mask: 0x10, unless: &[0x0] };
    /// Nested: the outer hypervisor gives output in XMM registers.
    pub const FEATURE_NESTED_XMM_HYPERCALL_OUTPUT: Cpuid = Cpuid { leaf: 0x9, subleaf: 0, register: Register::Edx, shift: 15, mask: 0x8000, unless: &[0x0] };
    /// Nested: the outer hypervisor's interrupt sources can be polled.
    pub const FEATURE_NESTED_SINT_POLLING_MODE: Cpuid = Cpuid { leaf: 0x9, subleaf: 0, register: Register::Edx, shift: 17, mask: 0x20000, unless: &[0x0] };
    /// A nested guest's flush calls can go past the nested hypervisor.
    pub const FEATURE_NESTED_DIRECT_FLUSH: Cpuid = Cpuid { leaf: 0xa, subleaf: 0, register: Register::Eax, shift: 17, mask: 0x20000, unless: &[0x0] };
    /// flush_guest_physical_address_space and flush_guest_physical_address_list are there.
    pub const FEATURE_NESTED_GUEST_MAPPING_FLUSH: Cpuid = Cpuid { leaf: 0xa, subleaf: 0, register: Register::Eax, shift: 18, mask: 0x40000, unless: &[0x0] };
    /// The MSR bitmap of a nested guest can be enlightened.
    pub const FEATURE_NESTED_MSR_BITMAP: Cpuid = Cpuid { leaf: 0xa, subleaf: 0, register: Register::Eax, shift: 19, mask: 0x80000, unless: &[0x0] };
    /// Virtualization exceptions can be combined with page faults.
    pub const FEATURE_NESTED_COMBINED_VIRTUALIZATION_EXCEPTION: Cpuid = Cpuid { leaf: 0xa, subleaf: 0, register: Register::Eax, shift: 20, mask: 0x100000, unless: &[0x0] };
    /// The VMCS field GuestIa32DebugCtl may be other than 0.
    pub const FEATURE_NESTED_DEBUG_CTL: Cpuid = Cpuid { leaf: 0xa, subleaf: 0, register: Register::Eax, shift: 21, mask: 0x200000, unless: &[0x0] };
    /// On AMD, flushes by ASID leave nested entries alone; the calls of nested_guest_mapping_flush are there
    /// for them.
    pub const FEATURE_NESTED_ENLIGHTENED_TLB: Cpuid = Cpuid { leaf: 0xa, subleaf: 0, register: Register::Eax, shift: 22, mask: 0x400000, unless: &[0x0] };
    /// The enlightened VMCS has the fields of the performance counters.
    pub const FEATURE_NESTED_PERF_GLOBAL_CTRL: Cpuid = Cpuid { leaf: 0xa, subleaf: 0, register: Register::Ebx, shift: 0, mask: 0x1, unless: &[0x0] };
    /// A paravisor stands between the guest and its host.
    pub const FEATURE_PARAVISOR_PRESENT: Cpuid = Cpuid { leaf: 0xc, subleaf: 0, register: Register::Eax, shift: 0, mask: 0x1, unless: &[0x0] };
    /// shared_gpa_boundary_bits counts.
    pub const FEATURE_SHARED_GPA_BOUNDARY_ACTIVE: Cpuid = Cpuid { leaf: 0xc, subleaf: 0, register: Register::Ebx, shift: 5, mask: 0x20, unless: &[0x0] };
    /// The synthetic debugger may debug the kernel. Linux has the bit in a header of KVM's own.
    pub const FEATURE_VS_KERNEL_DEBUGGING: Cpuid = Cpuid { leaf: 0x82, subleaf: 0, register: Register::Eax, shift: 1, mask: 0x2, unless: &[0x0] };
    /// Entries of the I/O APIC have more bits for the destination.
    pub const FEATURE_VS_EXTENDED_IOAPIC_RTE: Cpuid = Cpuid { leaf: 0x82, subleaf: 0, register: Register::Eax, shift: 2, mask: 0x4, unless: &[0x0] };
    /// VMBus can be confidential.
    pub const FEATURE_VS_CONFIDENTIAL_VMBUS: Cpuid = Cpuid { leaf: 0x82, subleaf: 0, register: Register::Eax, shift: 3, mask: 0x8, unless: &[0x0] };
    /// get_boot_zeroed_memory. In what ext.query_capabilities answers: capabilities.
    pub const FEATURE_BOOT_ZEROED_MEMORY: Asked = Asked { call: "ext.query_capabilities", shift: 0, mask: 0x1, unless: &[0x0] };
    /// memory_heat_hint. In what ext.query_capabilities answers: capabilities.
    pub const FEATURE_MEMORY_HEAT_HINT: Asked = Asked { call: "ext.query_capabilities", shift: 1, mask: 0x2, unless: &[0x0] };
    /// epf_setup. In what ext.query_capabilities answers: capabilities.
    pub const FEATURE_EPF_SETUP: Asked = Asked { call: "ext.query_capabilities", shift: 2, mask: 0x4, unless: &[0x0] };
    /// scheduler_assist_setup. In what ext.query_capabilities answers: capabilities.
    pub const FEATURE_SCHEDULER_ASSIST_SETUP: Asked = Asked { call: "ext.query_capabilities", shift: 3, mask: 0x8, unless: &[0x0] };
    /// memory_heat_hint_async. In what ext.query_capabilities answers: capabilities.
    pub const FEATURE_MEMORY_HEAT_HINT_ASYNC: Asked = Asked { call: "ext.query_capabilities", shift: 4, mask: 0x10, unless: &[0x0] };
    /// memory_heat_hint takes cold_discard; named by Linux. In what ext.query_capabilities answers:
    /// capabilities.
    pub const FEATURE_MEMORY_COLD_DISCARD_HINT: Asked = Asked { call: "ext.query_capabilities", shift: 8, mask: 0x100, unless: &[0x0] };
}

/// What ids and statuses mean.
pub mod decode {
    use super::Id;

    /// Ids that are laid out alike: the bits that tell calls apart, and the calls in order.
    struct Layout {
        identity: [u64; 1],
        calls: &'static [([u64; 1], &'static str)],
    }

    static LAYOUTS: [Layout; 1] = [
        Layout {
            identity: [0xffff],
            calls: &[
                ([1], "tlb.switch_virtual_address_space"),
                ([2], "tlb.flush_virtual_address_space"),
                ([3], "tlb.flush_virtual_address_list"),
                ([4], "processor.get_logical_processor_run_time"),
                ([8], "spin.notify_long_spin_wait"),
                ([9], "processor.parked_virtual_processors"),
                ([0xa], "debug.invoke_hypervisor_debugger"),
                ([0xb], "interrupt.send_synthetic_cluster_ipi"),
                ([0xc], "vtl.modify_vtl_protection_mask"),
                ([0xd], "vtl.enable_partition_vtl"),
                ([0xe], "vtl.disable_partition_vtl"),
                ([0xf], "vtl.enable_vp_vtl"),
                ([0x10], "vtl.disable_vp_vtl"),
                ([0x11], "vtl.vtl_call"),
                ([0x12], "vtl.vtl_return"),
                ([0x13], "tlb.flush_virtual_address_space_ex"),
                ([0x14], "tlb.flush_virtual_address_list_ex"),
                ([0x15], "interrupt.send_synthetic_cluster_ipi_ex"),
                ([0x40], "partition.create_partition"),
                ([0x41], "partition.initialize_partition"),
                ([0x42], "partition.finalize_partition"),
                ([0x43], "partition.delete_partition"),
                ([0x44], "partition.get_partition_property"),
                ([0x45], "partition.set_partition_property"),
                ([0x46], "partition.get_partition_id"),
                ([0x47], "partition.get_next_child_partition"),
                ([0x48], "memory.deposit_memory"),
                ([0x49], "memory.withdraw_memory"),
                ([0x4a], "memory.get_memory_balance"),
                ([0x4b], "memory.map_gpa_pages"),
                ([0x4c], "memory.unmap_gpa_pages"),
                ([0x4d], "intercept.install_intercept"),
                ([0x4e], "vp.create_vp"),
                ([0x4f], "vp.delete_vp"),
                ([0x50], "vp.get_vp_registers"),
                ([0x51], "vp.set_vp_registers"),
                ([0x52], "vp.translate_virtual_address"),
                ([0x53], "memory.read_gpa"),
                ([0x54], "memory.write_gpa"),
                ([0x56], "interrupt.clear_virtual_interrupt"),
                ([0x58], "port.delete_port"),
                ([0x5a], "port.get_port_property"),
                ([0x5b], "port.disconnect_port"),
                ([0x5c], "port.post_message"),
                ([0x5d], "port.signal_event"),
                ([0x5e], "partition.save_partition_state"),
                ([0x5f], "partition.restore_partition_state"),
                ([0x60], "eventlog.initialize_event_log_buffer_group"),
                ([0x61], "eventlog.finalize_event_log_buffer_group"),
                ([0x62], "eventlog.create_event_log_buffer"),
                ([0x63], "eventlog.delete_event_log_buffer"),
                ([0x64], "eventlog.map_event_log_buffer"),
                ([0x65], "eventlog.unmap_event_log_buffer"),
                ([0x66], "eventlog.set_event_log_group_sources"),
                ([0x67], "eventlog.release_event_log_buffer"),
                ([0x68], "eventlog.flush_event_log_buffer"),
                ([0x69], "debug.post_debug_data"),
                ([0x6a], "debug.retrieve_debug_data"),
                ([0x6b], "debug.reset_debug_session"),
                ([0x6c], "stats.map_stats_page"),
                ([0x6d], "stats.unmap_stats_page"),
                ([0x6e], "memory.map_sparse_gpa_pages"),
                ([0x6f], "processor.set_system_property"),
                ([0x70], "port.set_port_property"),
                ([0x71], "debug.output_debug_character"),
                ([0x76], "processor.add_logical_processor"),
                ([0x77], "processor.remove_logical_processor"),
                ([0x78], "processor.query_numa_distance"),
                ([0x79], "processor.set_logical_processor_property"),
                ([0x7a], "processor.get_logical_processor_property"),
                ([0x7b], "processor.get_system_property"),
                ([0x7c], "interrupt.map_device_interrupt"),
                ([0x7d], "interrupt.unmap_device_interrupt"),
                ([0x7e], "interrupt.retarget_device_interrupt"),
                ([0x80], "device.map_device_pages"),
                ([0x81], "device.unmap_device_pages"),
                ([0x82], "device.attach_device"),
                ([0x83], "device.detach_device"),
                ([0x84], "processor.notify_standby_transition"),
                ([0x85], "processor.prepare_for_sleep"),
                ([0x86], "processor.prepare_for_hibernate"),
                ([0x87], "partition.notify_partition_event"),
                ([0x88], "processor.get_logical_processor_registers"),
                ([0x89], "processor.set_logical_processor_registers"),
                ([0x8a], "processor.query_associated_lps_for_mca"),
                ([0x8b], "port.notify_port_ring_empty"),
                ([0x8c], "processor.inject_synthetic_machine_check"),
                ([0x8d], "partition.scrub_partition"),
                ([0x8e], "debug.collect_livedump"),
                ([0x8f], "processor.disable_hypervisor"),
                ([0x90], "memory.modify_sparse_gpa_pages"),
                ([0x91], "intercept.register_intercept_result"),
                ([0x92], "intercept.unregister_intercept_result"),
                ([0x94], "interrupt.assert_virtual_interrupt"),
                ([0x95], "port.create_port"),
                ([0x96], "port.connect_port"),
                ([0x97], "memory.get_spa_page_list"),
                ([0x99], "vp.start_virtual_processor"),
                ([0x9a], "vp.get_vp_index_from_apic_id"),
                ([0xac], "vp.translate_virtual_address_ex"),
                ([0xad], "intercept.check_for_io_intercept"),
                ([0xaf], "nested.flush_guest_physical_address_space"),
                ([0xb0], "nested.flush_guest_physical_address_list"),
                ([0xc0], "port.signal_event_direct"),
                ([0xc1], "port.post_message_direct"),
                ([0xc2], "vp.dispatch_vp"),
                ([0xc9], "memory.get_gpa_pages_access_states"),
                ([0xd4], "vtl.check_sparse_gpa_page_vtl_access"),
                ([0xd7], "memory.acquire_sparse_spa_page_host_access"),
                ([0xd8], "memory.release_sparse_spa_page_host_access"),
                ([0xd9], "memory.accept_gpa_pages"),
                ([0xdb], "memory.modify_sparse_gpa_page_host_visibility"),
                ([0xe1], "vp.map_vp_state_page"),
                ([0xe2], "vp.unmap_vp_state_page"),
                ([0xe3], "vp.get_vp_state"),
                ([0xe4], "vp.set_vp_state"),
                ([0xe5], "interrupt.get_vp_set_from_mda"),
                ([0xf4], "vp.get_vp_cpuid_values"),
                ([0x101], "partition.get_partition_property_ex"),
                ([0x103], "partition.restore_partition_time"),
                ([0x106], "mmio.mmio_read"),
                ([0x107], "mmio.mmio_write"),
                ([0x10a], "partition.set_partition_property_ex"),
                ([0x10f], "processor.disable_hypervisor_ex"),
                ([0x110], "intercept.install_intercept_ex"),
                ([0x112], "memory.pin_gpa_page_ranges"),
                ([0x113], "memory.unpin_gpa_page_ranges"),
                ([0x11c], "memory.query_sparse_gpa_page_host_visibility"),
                ([0x11f], "interrupt.set_virtual_interrupt_target"),
                ([0x131], "stats.map_stats_page2"),
                ([0x8001], "ext.query_capabilities"),
                ([0x8002], "ext.get_boot_zeroed_memory"),
                ([0x8003], "ext.memory_heat_hint"),
                ([0x8004], "ext.epf_setup"),
                ([0x8005], "ext.scheduler_assist_setup"),
                ([0x8006], "ext.memory_heat_hint_async"),
                ([0xc001], "vbs.vbs_vm_report"),
            ],
        },
    ];

    /// The name of the call that an id names, `family.call`, whatever its annotations and reserved bits are.
    pub fn call_name(id: Id) -> Option<&'static str> {
        for layout in &LAYOUTS {
            let mut key = id.carriers();
            for (part, identity) in key.iter_mut().zip(layout.identity) {
                *part &= identity;
            }
            if let Ok(index) = layout.calls.binary_search_by(|row| row.0.cmp(&key)) {
                return Some(layout.calls[index].1);
            }
        }
        None
    }

    /// The name of a status.
    pub fn status_name(status: super::Status) -> Option<&'static str> {
        match status {
            super::Status::SUCCESS => Some("success"),
            super::Status::INVALID_HYPERCALL_CODE => Some("invalid_hypercall_code"),
            super::Status::INVALID_HYPERCALL_INPUT => Some("invalid_hypercall_input"),
            super::Status::INVALID_ALIGNMENT => Some("invalid_alignment"),
            super::Status::INVALID_PARAMETER => Some("invalid_parameter"),
            super::Status::ACCESS_DENIED => Some("access_denied"),
            super::Status::INVALID_PARTITION_STATE => Some("invalid_partition_state"),
            super::Status::OPERATION_DENIED => Some("operation_denied"),
            super::Status::UNKNOWN_PROPERTY => Some("unknown_property"),
            super::Status::PROPERTY_VALUE_OUT_OF_RANGE => Some("property_value_out_of_range"),
            super::Status::INSUFFICIENT_MEMORY => Some("insufficient_memory"),
            super::Status::PARTITION_TOO_DEEP => Some("partition_too_deep"),
            super::Status::INVALID_PARTITION_ID => Some("invalid_partition_id"),
            super::Status::INVALID_VP_INDEX => Some("invalid_vp_index"),
            super::Status::NOT_FOUND => Some("not_found"),
            super::Status::INVALID_PORT_ID => Some("invalid_port_id"),
            super::Status::INVALID_CONNECTION_ID => Some("invalid_connection_id"),
            super::Status::INSUFFICIENT_BUFFERS => Some("insufficient_buffers"),
            super::Status::NOT_ACKNOWLEDGED => Some("not_acknowledged"),
            super::Status::INVALID_VP_STATE => Some("invalid_vp_state"),
            super::Status::ACKNOWLEDGED => Some("acknowledged"),
            super::Status::INVALID_SAVE_RESTORE_STATE => Some("invalid_save_restore_state"),
            super::Status::INVALID_SYNIC_STATE => Some("invalid_synic_state"),
            super::Status::OBJECT_IN_USE => Some("object_in_use"),
            super::Status::INVALID_PROXIMITY_DOMAIN_INFO => Some("invalid_proximity_domain_info"),
            super::Status::NO_DATA => Some("no_data"),
            super::Status::INACTIVE => Some("inactive"),
            super::Status::NO_RESOURCES => Some("no_resources"),
            super::Status::FEATURE_UNAVAILABLE => Some("feature_unavailable"),
            super::Status::PARTIAL_PACKET => Some("partial_packet"),
            super::Status::PROCESSOR_FEATURE_NOT_SUPPORTED => Some("processor_feature_not_supported"),
            super::Status::PROCESSOR_CACHE_LINE_FLUSH_SIZE_INCOMPATIBLE => Some("processor_cache_line_flush_size_incompatible"),
            super::Status::INSUFFICIENT_BUFFER => Some("insufficient_buffer"),
            super::Status::INCOMPATIBLE_PROCESSOR => Some("incompatible_processor"),
            super::Status::INSUFFICIENT_DEVICE_DOMAINS => Some("insufficient_device_domains"),
            super::Status::CPUID_FEATURE_VALIDATION_ERROR => Some("cpuid_feature_validation_error"),
            super::Status::CPUID_XSAVE_FEATURE_VALIDATION_ERROR => Some("cpuid_xsave_feature_validation_error"),
            super::Status::PROCESSOR_STARTUP_TIMEOUT => Some("processor_startup_timeout"),
            super::Status::SMX_ENABLED => Some("smx_enabled"),
            super::Status::INVALID_LP_INDEX => Some("invalid_lp_index"),
            super::Status::INVALID_REGISTER_VALUE => Some("invalid_register_value"),
            super::Status::INVALID_VTL_STATE => Some("invalid_vtl_state"),
            super::Status::NX_NOT_DETECTED => Some("nx_not_detected"),
            super::Status::INVALID_DEVICE_ID => Some("invalid_device_id"),
            super::Status::INVALID_DEVICE_STATE => Some("invalid_device_state"),
            super::Status::PENDING_PAGE_REQUESTS => Some("pending_page_requests"),
            super::Status::PAGE_REQUEST_INVALID => Some("page_request_invalid"),
            super::Status::KEY_ALREADY_EXISTS => Some("key_already_exists"),
            super::Status::DEVICE_ALREADY_IN_DOMAIN => Some("device_already_in_domain"),
            super::Status::INVALID_CPU_GROUP_ID => Some("invalid_cpu_group_id"),
            super::Status::INVALID_CPU_GROUP_STATE => Some("invalid_cpu_group_state"),
            super::Status::OPERATION_FAILED => Some("operation_failed"),
            super::Status::NOT_ALLOWED_WITH_NESTED_VIRT_ACTIVE => Some("not_allowed_with_nested_virt_active"),
            super::Status::INSUFFICIENT_ROOT_MEMORY => Some("insufficient_root_memory"),
            super::Status::EVENT_BUFFER_ALREADY_FREED => Some("event_buffer_already_freed"),
            super::Status::INSUFFICIENT_CONTIGUOUS_MEMORY => Some("insufficient_contiguous_memory"),
            super::Status::TIME_OUT => Some("time_out"),
            super::Status::CALL_PENDING => Some("call_pending"),
            super::Status::INSUFFICIENT_CONTIGUOUS_ROOT_MEMORY => Some("insufficient_contiguous_root_memory"),
            super::Status::VTL_ALREADY_ENABLED => Some("vtl_already_enabled"),
            super::Status::UNKNOWN_REGISTER_NAME => Some("unknown_register_name"),
            _ => None,
        }
    }
}

/// Calls from a guest, for the architecture that compiles this.
pub mod guest {
    /// What a call gives back: a status, and a value.
    #[repr(C)]
    #[derive(Clone, Copy, PartialEq, Eq, Debug)]
    pub struct Answer {
        pub status: super::Status,
        pub value: usize,
    }

    impl Answer {
        /// The value if the call succeeded, else its status.
        pub fn result(self) -> Result<usize, super::Status> {
            if self.status == super::Status::SUCCESS {
                Ok(self.value)
            } else {
                Err(self.status)
            }
        }
    }

    // What is used, for `hvabi uses`: an entry of a note for each call that is in the object. It is not loaded and costs
    // nothing when the guest runs. --cfg hvabi_no_notes leaves it out.
    #[cfg(all(any(target_arch = "x86_64", target_arch = "aarch64"), not(any(hvabi_no_notes, windows, target_os = "macos"))))]
    macro_rules! note {
        ($size:literal, $text:literal) => {
            core::arch::asm!(
                ".pushsection .note.hvabi,\"\",%note",
                ".balign 4",
                concat!(".4byte 6, ", $size, ", 1"),
                ".asciz \"hvabi\"",
                ".balign 4",
                concat!(".asciz \"hyperv@6.0 0beead7a08f0a7d8 ", $text, "\""),
                ".balign 4",
                ".popsection",
                options(nomem, nostack, preserves_flags)
            );
        };
    }
    #[cfg(all(any(target_arch = "x86_64", target_arch = "aarch64"), any(hvabi_no_notes, windows, target_os = "macos")))]
    macro_rules! note {
        ($size:literal, $text:literal) => {};
    }

    // The first instruction of the convention, unless rustc is given --cfg 'hyperv_instruction_x86_64="vmmcall"'.
    #[cfg(all(target_arch = "x86_64", not(hyperv_instruction_x86_64 = "vmmcall")))]
    macro_rules! instruction_x86_64 {
        () => {
            "vmcall"
        };
    }
    #[cfg(all(target_arch = "x86_64", hyperv_instruction_x86_64 = "vmmcall"))]
    macro_rules! instruction_x86_64 {
        () => {
            "vmmcall"
        };
    }

    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    unsafe fn trap0(id_control: u64) -> Answer {
        let out_rax: usize;
        core::arch::asm!(
            instruction_x86_64!(),
            inout("rcx") id_control as usize => _,
            out("rax") out_rax,
            options(att_syntax, nostack),
        );
        Answer { status: super::Status((out_rax & 0xffff) as u16), value: ((out_rax >> 32) & 0xfff) }
    }

    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    unsafe fn trap1(id_control: u64, arg0: usize) -> Answer {
        let out_rax: usize;
        core::arch::asm!(
            instruction_x86_64!(),
            inout("rcx") id_control as usize => _,
            in("rdx") arg0,
            out("rax") out_rax,
            options(att_syntax, nostack),
        );
        Answer { status: super::Status((out_rax & 0xffff) as u16), value: ((out_rax >> 32) & 0xfff) }
    }

    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    unsafe fn trap2(id_control: u64, arg0: usize, arg1: usize) -> Answer {
        let out_rax: usize;
        core::arch::asm!(
            instruction_x86_64!(),
            inout("rcx") id_control as usize => _,
            in("rdx") arg0,
            in("r8") arg1,
            out("rax") out_rax,
            options(att_syntax, nostack),
        );
        Answer { status: super::Status((out_rax & 0xffff) as u16), value: ((out_rax >> 32) & 0xfff) }
    }

    // The first instruction of the convention, unless rustc is given --cfg 'hyperv_instruction_x86_64_fast="vmmcall"'.
    #[cfg(all(target_arch = "x86_64", not(hyperv_instruction_x86_64_fast = "vmmcall")))]
    macro_rules! instruction_x86_64_fast {
        () => {
            "vmcall"
        };
    }
    #[cfg(all(target_arch = "x86_64", hyperv_instruction_x86_64_fast = "vmmcall"))]
    macro_rules! instruction_x86_64_fast {
        () => {
            "vmmcall"
        };
    }

    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    unsafe fn fast_trap1(id_control: u64, arg0: usize) -> Answer {
        let out_rax: usize;
        core::arch::asm!(
            instruction_x86_64_fast!(),
            inout("rcx") id_control as usize => _,
            in("rdx") arg0,
            out("rax") out_rax,
            options(att_syntax, nostack),
        );
        Answer { status: super::Status((out_rax & 0xffff) as u16), value: ((out_rax >> 32) & 0xfff) }
    }

    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    unsafe fn fast_trap2(id_control: u64, arg0: usize, arg1: usize) -> Answer {
        let out_rax: usize;
        core::arch::asm!(
            instruction_x86_64_fast!(),
            inout("rcx") id_control as usize => _,
            in("rdx") arg0,
            in("r8") arg1,
            out("rax") out_rax,
            options(att_syntax, nostack),
        );
        Answer { status: super::Status((out_rax & 0xffff) as u16), value: ((out_rax >> 32) & 0xfff) }
    }

    #[cfg(target_arch = "aarch64")]
    macro_rules! instruction_arm64 {
        () => {
            "hvc #0"
        };
    }

    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    unsafe fn trap0(id_control: u64) -> Answer {
        let out_x0: usize;
        core::arch::asm!(
            instruction_arm64!(),
            inout("x0") 0x46000001usize => out_x0,
            inout("x1") id_control as usize => _,
            options(preserves_flags, nostack),
        );
        Answer { status: super::Status((out_x0 & 0xffff) as u16), value: ((out_x0 >> 32) & 0xfff) }
    }

    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    unsafe fn trap1(id_control: u64, arg0: usize) -> Answer {
        let out_x0: usize;
        core::arch::asm!(
            instruction_arm64!(),
            inout("x0") 0x46000001usize => out_x0,
            inout("x1") id_control as usize => _,
            in("x2") arg0,
            options(preserves_flags, nostack),
        );
        Answer { status: super::Status((out_x0 & 0xffff) as u16), value: ((out_x0 >> 32) & 0xfff) }
    }

    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    unsafe fn trap2(id_control: u64, arg0: usize, arg1: usize) -> Answer {
        let out_x0: usize;
        core::arch::asm!(
            instruction_arm64!(),
            inout("x0") 0x46000001usize => out_x0,
            inout("x1") id_control as usize => _,
            in("x2") arg0,
            in("x3") arg1,
            options(preserves_flags, nostack),
        );
        Answer { status: super::Status((out_x0 & 0xffff) as u16), value: ((out_x0 >> 32) & 0xfff) }
    }

    #[cfg(target_arch = "aarch64")]
    macro_rules! instruction_arm64_fast {
        () => {
            "hvc #0"
        };
    }

    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    unsafe fn fast_trap1(id_control: u64, arg0: usize) -> Answer {
        let out_x0: usize;
        core::arch::asm!(
            instruction_arm64_fast!(),
            inout("x0") 0x46000001usize => out_x0,
            inout("x1") id_control as usize => _,
            in("x2") arg0,
            options(preserves_flags, nostack),
        );
        Answer { status: super::Status((out_x0 & 0xffff) as u16), value: ((out_x0 >> 32) & 0xfff) }
    }

    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    unsafe fn fast_trap2(id_control: u64, arg0: usize, arg1: usize) -> Answer {
        let out_x0: usize;
        core::arch::asm!(
            instruction_arm64_fast!(),
            inout("x0") 0x46000001usize => out_x0,
            inout("x1") id_control as usize => _,
            in("x2") arg0,
            in("x3") arg1,
            options(preserves_flags, nostack),
        );
        Answer { status: super::Status((out_x0 & 0xffff) as u16), value: ((out_x0 >> 32) & 0xfff) }
    }

    /// Stops in the hypervisor's debugger. Named by OpenVMM alone.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn debug_invoke_hypervisor_debugger() -> Answer {
        note!(40, "control=0xa");
        trap0(super::ids::DEBUG_INVOKE_HYPERVISOR_DEBUGGER)
    }

    /// Sends data to the debugger.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn debug_post_debug_data(input: u64, output: u64) -> Answer {
        note!(41, "control=0x69");
        trap2(super::ids::DEBUG_POST_DEBUG_DATA, input as usize, output as usize)
    }

    /// Receives data from the debugger.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn debug_retrieve_debug_data(input: u64, output: u64) -> Answer {
        note!(41, "control=0x6a");
        trap2(super::ids::DEBUG_RETRIEVE_DEBUG_DATA, input as usize, output as usize)
    }

    /// Begins anew with the debugger.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn debug_reset_debug_session(input: u64) -> Answer {
        note!(41, "control=0x6b");
        trap1(super::ids::DEBUG_RESET_DEBUG_SESSION, input as usize)
    }

    /// Begins anew with the debugger.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn debug_reset_debug_session_fast(options: super::types::DebugResetOptions) -> Answer {
        note!(44, "control=0x1006b");
        fast_trap1(super::ids::DEBUG_RESET_DEBUG_SESSION_FAST, options.0 as usize)
    }

    /// Prints a character in the hypervisor's debugger. Named by OpenVMM alone; no layout is public.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn debug_output_debug_character() -> Answer {
        note!(41, "control=0x71");
        trap0(super::ids::DEBUG_OUTPUT_DEBUG_CHARACTER)
    }

    /// Collects a dump of the running hypervisor. No layout is public.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn debug_collect_livedump() -> Answer {
        note!(41, "control=0x8e");
        trap0(super::ids::DEBUG_COLLECT_LIVEDUMP)
    }

    /// Lets a device use memory. No layout is public.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn device_map_device_pages() -> Answer {
        note!(41, "control=0x80");
        trap0(super::ids::DEVICE_MAP_DEVICE_PAGES)
    }

    /// No longer lets a device use memory. No layout is public.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn device_unmap_device_pages() -> Answer {
        note!(41, "control=0x81");
        trap0(super::ids::DEVICE_UNMAP_DEVICE_PAGES)
    }

    /// Gives a device to a partition. No layout is public.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn device_attach_device() -> Answer {
        note!(41, "control=0x82");
        trap0(super::ids::DEVICE_ATTACH_DEVICE)
    }

    /// Takes a device from a partition. No layout is public.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn device_detach_device() -> Answer {
        note!(41, "control=0x83");
        trap0(super::ids::DEVICE_DETACH_DEVICE)
    }

    /// Begins a log.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn eventlog_initialize_event_log_buffer_group(input: u64) -> Answer {
        note!(41, "control=0x60");
        trap1(super::ids::EVENTLOG_INITIALIZE_EVENT_LOG_BUFFER_GROUP, input as usize)
    }

    /// Ends a log.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn eventlog_finalize_event_log_buffer_group(input: u64) -> Answer {
        note!(41, "control=0x61");
        trap1(super::ids::EVENTLOG_FINALIZE_EVENT_LOG_BUFFER_GROUP, input as usize)
    }

    /// Ends a log.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn eventlog_finalize_event_log_buffer_group_fast(r#type: super::types::EventlogType) -> Answer {
        note!(44, "control=0x10061");
        fast_trap1(super::ids::EVENTLOG_FINALIZE_EVENT_LOG_BUFFER_GROUP_FAST, r#type.0 as usize)
    }

    /// Makes a buffer.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn eventlog_create_event_log_buffer(input: u64) -> Answer {
        note!(41, "control=0x62");
        trap1(super::ids::EVENTLOG_CREATE_EVENT_LOG_BUFFER, input as usize)
    }

    /// Makes a buffer.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn eventlog_create_event_log_buffer_fast(type_and_index: u64, proximity_domain_info: u64) -> Answer {
        note!(44, "control=0x10062");
        fast_trap2(super::ids::EVENTLOG_CREATE_EVENT_LOG_BUFFER_FAST, type_and_index as usize, proximity_domain_info as usize)
    }

    /// Deletes a buffer.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn eventlog_delete_event_log_buffer(input: u64) -> Answer {
        note!(41, "control=0x63");
        trap1(super::ids::EVENTLOG_DELETE_EVENT_LOG_BUFFER, input as usize)
    }

    /// Deletes a buffer.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn eventlog_delete_event_log_buffer_fast(type_and_index: u64) -> Answer {
        note!(44, "control=0x10063");
        fast_trap1(super::ids::EVENTLOG_DELETE_EVENT_LOG_BUFFER_FAST, type_and_index as usize)
    }

    /// Maps a buffer. The output is the guest-physical page number of each of its pages.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn eventlog_map_event_log_buffer(input: u64, output: u64) -> Answer {
        note!(41, "control=0x64");
        trap2(super::ids::EVENTLOG_MAP_EVENT_LOG_BUFFER, input as usize, output as usize)
    }

    /// Unmaps a buffer.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn eventlog_unmap_event_log_buffer(input: u64) -> Answer {
        note!(41, "control=0x65");
        trap1(super::ids::EVENTLOG_UNMAP_EVENT_LOG_BUFFER, input as usize)
    }

    /// Unmaps a buffer.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn eventlog_unmap_event_log_buffer_fast(type_and_index: u64) -> Answer {
        note!(44, "control=0x10065");
        fast_trap1(super::ids::EVENTLOG_UNMAP_EVENT_LOG_BUFFER_FAST, type_and_index as usize)
    }

    /// Says what is logged.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn eventlog_set_event_log_group_sources(input: u64) -> Answer {
        note!(41, "control=0x66");
        trap1(super::ids::EVENTLOG_SET_EVENT_LOG_GROUP_SOURCES, input as usize)
    }

    /// Says what is logged.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn eventlog_set_event_log_group_sources_fast(r#type: super::types::EventlogType, enable_flags: u64) -> Answer {
        note!(44, "control=0x10066");
        fast_trap2(super::ids::EVENTLOG_SET_EVENT_LOG_GROUP_SOURCES_FAST, r#type.0 as usize, enable_flags as usize)
    }

    /// Gives a buffer that was read back.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn eventlog_release_event_log_buffer(input: u64) -> Answer {
        note!(41, "control=0x67");
        trap1(super::ids::EVENTLOG_RELEASE_EVENT_LOG_BUFFER, input as usize)
    }

    /// Gives a buffer that was read back.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn eventlog_release_event_log_buffer_fast(type_and_index: u64) -> Answer {
        note!(44, "control=0x10067");
        fast_trap1(super::ids::EVENTLOG_RELEASE_EVENT_LOG_BUFFER_FAST, type_and_index as usize)
    }

    /// Ends the buffer that is being filled.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn eventlog_flush_event_log_buffer(input: u64) -> Answer {
        note!(41, "control=0x68");
        trap1(super::ids::EVENTLOG_FLUSH_EVENT_LOG_BUFFER, input as usize)
    }

    /// Ends the buffer that is being filled.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn eventlog_flush_event_log_buffer_fast(type_and_index: u64) -> Answer {
        note!(44, "control=0x10068");
        fast_trap1(super::ids::EVENTLOG_FLUSH_EVENT_LOG_BUFFER_FAST, type_and_index as usize)
    }

    /// Tells which extended calls there are.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn ext_query_capabilities(input: u64, output: u64) -> Answer {
        note!(43, "control=0x8001");
        trap2(super::ids::EXT_QUERY_CAPABILITIES, input as usize, output as usize)
    }

    /// Tells which memory is zero since the start, so that the guest need not zero it.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn ext_get_boot_zeroed_memory(input: u64, output: u64) -> Answer {
        note!(43, "control=0x8002");
        trap2(super::ids::EXT_GET_BOOT_ZEROED_MEMORY, input as usize, output as usize)
    }

    /// Tells the host how memory is used. The input is a header of 8 bytes and a list of gpa_page_range.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn ext_memory_heat_hint(rep_count: u16, rep_start: u16, input: u64) -> Answer {
        note!(43, "control=0x8003");
        trap1(super::ids::EXT_MEMORY_HEAT_HINT | ((rep_count as u64) << 32) | ((rep_start as u64) << 48), input as usize)
    }

    /// Sets up enlightened page faults. No layout is public.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn ext_epf_setup() -> Answer {
        note!(43, "control=0x8004");
        trap0(super::ids::EXT_EPF_SETUP)
    }

    /// Sets up help for the scheduler. No layout is public.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn ext_scheduler_assist_setup() -> Answer {
        note!(43, "control=0x8005");
        trap0(super::ids::EXT_SCHEDULER_ASSIST_SETUP)
    }

    /// As memory_heat_hint, with an answer later. No layout is public.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn ext_memory_heat_hint_async() -> Answer {
        note!(43, "control=0x8006");
        trap0(super::ids::EXT_MEMORY_HEAT_HINT_ASYNC)
    }

    /// Installs an intercept, or with no access takes it away.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn intercept_install_intercept(input: u64) -> Answer {
        note!(41, "control=0x4d");
        trap1(super::ids::INTERCEPT_INSTALL_INTERCEPT, input as usize)
    }

    /// Says once for all what an intercepted access gives.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn intercept_register_intercept_result(input: u64) -> Answer {
        note!(41, "control=0x91");
        trap1(super::ids::INTERCEPT_REGISTER_INTERCEPT_RESULT, input as usize)
    }

    /// Takes back what register_intercept_result said.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn intercept_unregister_intercept_result(input: u64) -> Answer {
        note!(41, "control=0x92");
        trap1(super::ids::INTERCEPT_UNREGISTER_INTERCEPT_RESULT, input as usize)
    }

    /// Tells whether access to an I/O port would be intercepted.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn intercept_check_for_io_intercept(input: u64, output: u64) -> Answer {
        note!(41, "control=0xad");
        trap2(super::ids::INTERCEPT_CHECK_FOR_IO_INTERCEPT, input as usize, output as usize)
    }

    /// Installs intercepts of registers.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    pub unsafe fn intercept_install_intercept_ex(rep_count: u16, rep_start: u16, input: u64) -> Answer {
        note!(42, "control=0x110");
        trap1(super::ids::INTERCEPT_INSTALL_INTERCEPT_EX | ((rep_count as u64) << 32) | ((rep_start as u64) << 48), input as usize)
    }

    /// Sends a fixed interrupt to virtual processors 0 to 63; not an NMI.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn interrupt_send_synthetic_cluster_ipi(input: u64) -> Answer {
        note!(40, "control=0xb");
        trap1(super::ids::INTERRUPT_SEND_SYNTHETIC_CLUSTER_IPI, input as usize)
    }

    /// Sends a fixed interrupt to virtual processors 0 to 63; not an NMI.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn interrupt_send_synthetic_cluster_ipi_fast(vector_and_vtl: u64, processor_mask: u64) -> Answer {
        note!(44, "control=0x1000b");
        fast_trap2(super::ids::INTERRUPT_SEND_SYNTHETIC_CLUSTER_IPI_FAST, vector_and_vtl as usize, processor_mask as usize)
    }

    /// As send_synthetic_cluster_ipi for a set of any virtual processors. The banks of the set are the
    /// variable header.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn interrupt_send_synthetic_cluster_ipi_ex(variable_header: u16, input: u64) -> Answer {
        note!(41, "control=0x15");
        trap1(super::ids::INTERRUPT_SEND_SYNTHETIC_CLUSTER_IPI_EX | ((variable_header as u64) << 17), input as usize)
    }

    /// Clears an external interrupt that a virtual processor of a child has acknowledged.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn interrupt_clear_virtual_interrupt(input: u64) -> Answer {
        note!(41, "control=0x56");
        trap1(super::ids::INTERRUPT_CLEAR_VIRTUAL_INTERRUPT, input as usize)
    }

    /// Clears an external interrupt that a virtual processor of a child has acknowledged.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn interrupt_clear_virtual_interrupt_fast(partition_id: u64) -> Answer {
        note!(44, "control=0x10056");
        fast_trap1(super::ids::INTERRUPT_CLEAR_VIRTUAL_INTERRUPT_FAST, partition_id as usize)
    }

    /// Maps an interrupt of a device.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn interrupt_map_device_interrupt(variable_header: u16, input: u64, output: u64) -> Answer {
        note!(41, "control=0x7c");
        trap2(super::ids::INTERRUPT_MAP_DEVICE_INTERRUPT | ((variable_header as u64) << 17), input as usize, output as usize)
    }

    /// Takes the mapping of an interrupt of a device away.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn interrupt_unmap_device_interrupt(input: u64) -> Answer {
        note!(41, "control=0x7d");
        trap1(super::ids::INTERRUPT_UNMAP_DEVICE_INTERRUPT, input as usize)
    }

    /// Sends an interrupt of a device of the caller elsewhere. A set of all virtual processors is not
    /// allowed.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn interrupt_retarget_device_interrupt(variable_header: u16, input: u64) -> Answer {
        note!(41, "control=0x7e");
        trap1(super::ids::INTERRUPT_RETARGET_DEVICE_INTERRUPT | ((variable_header as u64) << 17), input as usize)
    }

    /// Asserts an interrupt of a child.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn interrupt_assert_virtual_interrupt(input: u64) -> Answer {
        note!(41, "control=0x94");
        trap1(super::ids::INTERRUPT_ASSERT_VIRTUAL_INTERRUPT, input as usize)
    }

    /// Tells which virtual processors an address of a device's message means.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn interrupt_get_vp_set_from_mda(input: u64, output: u64) -> Answer {
        note!(41, "control=0xe5");
        trap2(super::ids::INTERRUPT_GET_VP_SET_FROM_MDA, input as usize, output as usize)
    }

    /// Sets the virtual processor that gets an interrupt.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    pub unsafe fn interrupt_set_virtual_interrupt_target(input: u64) -> Answer {
        note!(42, "control=0x11f");
        trap1(super::ids::INTERRUPT_SET_VIRTUAL_INTERRUPT_TARGET, input as usize)
    }

    /// Gives pages to the memory pool of a partition.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn memory_deposit_memory(rep_count: u16, rep_start: u16, input: u64) -> Answer {
        note!(41, "control=0x48");
        trap1(super::ids::MEMORY_DEPOSIT_MEMORY | ((rep_count as u64) << 32) | ((rep_start as u64) << 48), input as usize)
    }

    /// Takes pages back from the memory pool of a partition. The output is a list of guest-physical page
    /// numbers.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn memory_withdraw_memory(rep_count: u16, rep_start: u16, input: u64, output: u64) -> Answer {
        note!(41, "control=0x49");
        trap2(super::ids::MEMORY_WITHDRAW_MEMORY | ((rep_count as u64) << 32) | ((rep_start as u64) << 48), input as usize, output as usize)
    }

    /// Tells how much of a memory pool is in use.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn memory_get_memory_balance(input: u64, output: u64) -> Answer {
        note!(41, "control=0x4a");
        trap2(super::ids::MEMORY_GET_MEMORY_BALANCE, input as usize, output as usize)
    }

    /// Maps pages of the caller in a row into a child.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn memory_map_gpa_pages(rep_count: u16, rep_start: u16, input: u64) -> Answer {
        note!(41, "control=0x4b");
        trap1(super::ids::MEMORY_MAP_GPA_PAGES | ((rep_count as u64) << 32) | ((rep_start as u64) << 48), input as usize)
    }

    /// Unmaps pages in a row from a child.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn memory_unmap_gpa_pages(rep_count: u16, rep_start: u16, input: u64) -> Answer {
        note!(41, "control=0x4c");
        trap1(super::ids::MEMORY_UNMAP_GPA_PAGES | ((rep_count as u64) << 32) | ((rep_start as u64) << 48), input as usize)
    }

    /// Reads memory of a child.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn memory_read_gpa(input: u64, output: u64) -> Answer {
        note!(41, "control=0x53");
        trap2(super::ids::MEMORY_READ_GPA, input as usize, output as usize)
    }

    /// Writes memory of a child.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn memory_write_gpa(input: u64, output: u64) -> Answer {
        note!(41, "control=0x54");
        trap2(super::ids::MEMORY_WRITE_GPA, input as usize, output as usize)
    }

    /// Maps pages of the caller into a child, anywhere.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn memory_map_sparse_gpa_pages(rep_count: u16, rep_start: u16, input: u64) -> Answer {
        note!(41, "control=0x6e");
        trap1(super::ids::MEMORY_MAP_SPARSE_GPA_PAGES | ((rep_count as u64) << 32) | ((rep_start as u64) << 48), input as usize)
    }

    /// Changes how pages of a child are mapped.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn memory_modify_sparse_gpa_pages(rep_count: u16, rep_start: u16, input: u64) -> Answer {
        note!(41, "control=0x90");
        trap1(super::ids::MEMORY_MODIFY_SPARSE_GPA_PAGES | ((rep_count as u64) << 32) | ((rep_start as u64) << 48), input as usize)
    }

    /// Tells the system-physical pages behind guest-physical ones. No layout is public.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn memory_get_spa_page_list() -> Answer {
        note!(41, "control=0x97");
        trap0(super::ids::MEMORY_GET_SPA_PAGE_LIST)
    }

    /// Tells which pages in a row were accessed and written.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn memory_get_gpa_pages_access_states(rep_count: u16, rep_start: u16, input: u64, output: u64) -> Answer {
        note!(41, "control=0xc9");
        trap2(super::ids::MEMORY_GET_GPA_PAGES_ACCESS_STATES | ((rep_count as u64) << 32) | ((rep_start as u64) << 48), input as usize, output as usize)
    }

    /// Lets the host access pages.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn memory_acquire_sparse_spa_page_host_access(rep_count: u16, rep_start: u16, input: u64) -> Answer {
        note!(41, "control=0xd7");
        trap1(super::ids::MEMORY_ACQUIRE_SPARSE_SPA_PAGE_HOST_ACCESS | ((rep_count as u64) << 32) | ((rep_start as u64) << 48), input as usize)
    }

    /// No longer lets the host access pages.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn memory_release_sparse_spa_page_host_access(rep_count: u16, rep_start: u16, input: u64) -> Answer {
        note!(41, "control=0xd8");
        trap1(super::ids::MEMORY_RELEASE_SPARSE_SPA_PAGE_HOST_ACCESS | ((rep_count as u64) << 32) | ((rep_start as u64) << 48), input as usize)
    }

    /// Takes pages that an isolated partition was given into use.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn memory_accept_gpa_pages(rep_count: u16, rep_start: u16, input: u64) -> Answer {
        note!(41, "control=0xd9");
        trap1(super::ids::MEMORY_ACCEPT_GPA_PAGES | ((rep_count as u64) << 32) | ((rep_start as u64) << 48), input as usize)
    }

    /// Shows pages of an isolated partition to its host, or hides them.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn memory_modify_sparse_gpa_page_host_visibility(rep_count: u16, rep_start: u16, input: u64) -> Answer {
        note!(41, "control=0xdb");
        trap1(super::ids::MEMORY_MODIFY_SPARSE_GPA_PAGE_HOST_VISIBILITY | ((rep_count as u64) << 32) | ((rep_start as u64) << 48), input as usize)
    }

    /// Keeps pages where they are. Named by OpenVMM.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn memory_pin_gpa_page_ranges(rep_count: u16, rep_start: u16, input: u64) -> Answer {
        note!(42, "control=0x112");
        trap1(super::ids::MEMORY_PIN_GPA_PAGE_RANGES | ((rep_count as u64) << 32) | ((rep_start as u64) << 48), input as usize)
    }

    /// No longer keeps pages where they are. Named by OpenVMM.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn memory_unpin_gpa_page_ranges(rep_count: u16, rep_start: u16, input: u64) -> Answer {
        note!(42, "control=0x113");
        trap1(super::ids::MEMORY_UNPIN_GPA_PAGE_RANGES | ((rep_count as u64) << 32) | ((rep_start as u64) << 48), input as usize)
    }

    /// Tells whether the host sees pages. Named by OpenVMM. The output is a byte for each page.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn memory_query_sparse_gpa_page_host_visibility(rep_count: u16, rep_start: u16, input: u64, output: u64) -> Answer {
        note!(42, "control=0x11c");
        trap2(super::ids::MEMORY_QUERY_SPARSE_GPA_PAGE_HOST_VISIBILITY | ((rep_count as u64) << 32) | ((rep_start as u64) << 48), input as usize, output as usize)
    }

    /// Reads a device.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn mmio_mmio_read(input: u64, output: u64) -> Answer {
        note!(42, "control=0x106");
        trap2(super::ids::MMIO_MMIO_READ, input as usize, output as usize)
    }

    /// Writes a device.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn mmio_mmio_write(input: u64) -> Answer {
        note!(42, "control=0x107");
        trap1(super::ids::MMIO_MMIO_WRITE, input as usize)
    }

    /// Flushes what was cached of second-level page tables. For a nested hypervisor; on AMD with
    /// nested_enlightened_tlb instead of the feature named here.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn nested_flush_guest_physical_address_space(input: u64) -> Answer {
        note!(41, "control=0xaf");
        trap1(super::ids::NESTED_FLUSH_GUEST_PHYSICAL_ADDRESS_SPACE, input as usize)
    }

    /// Flushes what was cached of second-level page tables. For a nested hypervisor; on AMD with
    /// nested_enlightened_tlb instead of the feature named here.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn nested_flush_guest_physical_address_space_fast(address_space: u64, flags: u64) -> Answer {
        note!(44, "control=0x100af");
        fast_trap2(super::ids::NESTED_FLUSH_GUEST_PHYSICAL_ADDRESS_SPACE_FAST, address_space as usize, flags as usize)
    }

    /// Flushes ranges of what was cached of second-level page tables. For a nested hypervisor; on AMD with
    /// nested_enlightened_tlb instead of the feature named here.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn nested_flush_guest_physical_address_list(rep_count: u16, rep_start: u16, input: u64) -> Answer {
        note!(41, "control=0xb0");
        trap1(super::ids::NESTED_FLUSH_GUEST_PHYSICAL_ADDRESS_LIST | ((rep_count as u64) << 32) | ((rep_start as u64) << 48), input as usize)
    }

    /// Makes a child.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn partition_create_partition(input: u64, output: u64) -> Answer {
        note!(41, "control=0x40");
        trap2(super::ids::PARTITION_CREATE_PARTITION, input as usize, output as usize)
    }

    /// Makes a new child ready, after its early properties were set.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn partition_initialize_partition(input: u64) -> Answer {
        note!(41, "control=0x41");
        trap1(super::ids::PARTITION_INITIALIZE_PARTITION, input as usize)
    }

    /// Makes a new child ready, after its early properties were set.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn partition_initialize_partition_fast(partition_id: u64) -> Answer {
        note!(44, "control=0x10041");
        fast_trap1(super::ids::PARTITION_INITIALIZE_PARTITION_FAST, partition_id as usize)
    }

    /// Takes everything from a child: after it a child can only be deleted.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn partition_finalize_partition(input: u64) -> Answer {
        note!(41, "control=0x42");
        trap1(super::ids::PARTITION_FINALIZE_PARTITION, input as usize)
    }

    /// Takes everything from a child: after it a child can only be deleted.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn partition_finalize_partition_fast(partition_id: u64) -> Answer {
        note!(44, "control=0x10042");
        fast_trap1(super::ids::PARTITION_FINALIZE_PARTITION_FAST, partition_id as usize)
    }

    /// Deletes a child.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn partition_delete_partition(input: u64) -> Answer {
        note!(41, "control=0x43");
        trap1(super::ids::PARTITION_DELETE_PARTITION, input as usize)
    }

    /// Deletes a child.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn partition_delete_partition_fast(partition_id: u64) -> Answer {
        note!(44, "control=0x10043");
        fast_trap1(super::ids::PARTITION_DELETE_PARTITION_FAST, partition_id as usize)
    }

    /// Reads a property of a partition.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn partition_get_partition_property(input: u64, output: u64) -> Answer {
        note!(41, "control=0x44");
        trap2(super::ids::PARTITION_GET_PARTITION_PROPERTY, input as usize, output as usize)
    }

    /// Sets a property of a partition.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn partition_set_partition_property(input: u64) -> Answer {
        note!(41, "control=0x45");
        trap1(super::ids::PARTITION_SET_PARTITION_PROPERTY, input as usize)
    }

    /// Tells the caller's own partition.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn partition_get_partition_id(input: u64, output: u64) -> Answer {
        note!(41, "control=0x46");
        trap2(super::ids::PARTITION_GET_PARTITION_ID, input as usize, output as usize)
    }

    /// Tells the children of a parent, one after the other.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn partition_get_next_child_partition(input: u64, output: u64) -> Answer {
        note!(41, "control=0x47");
        trap2(super::ids::PARTITION_GET_NEXT_CHILD_PARTITION, input as usize, output as usize)
    }

    /// Saves the state of a child, in as many calls as it takes.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn partition_save_partition_state(input: u64, output: u64) -> Answer {
        note!(41, "control=0x5e");
        trap2(super::ids::PARTITION_SAVE_PARTITION_STATE, input as usize, output as usize)
    }

    /// Restores the state of a child, in as many calls as it takes.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn partition_restore_partition_state(input: u64, output: u64) -> Answer {
        note!(41, "control=0x5f");
        trap2(super::ids::PARTITION_RESTORE_PARTITION_STATE, input as usize, output as usize)
    }

    /// Tells the hypervisor of something that happened to the partition.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn partition_notify_partition_event(input: u64) -> Answer {
        note!(41, "control=0x87");
        trap1(super::ids::PARTITION_NOTIFY_PARTITION_EVENT, input as usize)
    }

    /// Tells the hypervisor of something that happened to the partition.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn partition_notify_partition_event_fast(event_and_input: u64) -> Answer {
        note!(44, "control=0x10087");
        fast_trap1(super::ids::PARTITION_NOTIFY_PARTITION_EVENT_FAST, event_and_input as usize)
    }

    /// Cleans a partition's memory. No layout is public.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn partition_scrub_partition() -> Answer {
        note!(41, "control=0x8d");
        trap0(super::ids::PARTITION_SCRUB_PARTITION)
    }

    /// Reads a property of any size of a partition.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn partition_get_partition_property_ex(input: u64, output: u64) -> Answer {
        note!(42, "control=0x101");
        trap2(super::ids::PARTITION_GET_PARTITION_PROPERTY_EX, input as usize, output as usize)
    }

    /// Restores the time of a partition. Named by OpenVMM.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn partition_restore_partition_time(input: u64) -> Answer {
        note!(42, "control=0x103");
        trap1(super::ids::PARTITION_RESTORE_PARTITION_TIME, input as usize)
    }

    /// Sets a property of any size of a partition.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn partition_set_partition_property_ex(variable_header: u16, input: u64) -> Answer {
        note!(42, "control=0x10a");
        trap1(super::ids::PARTITION_SET_PARTITION_PROPERTY_EX | ((variable_header as u64) << 17), input as usize)
    }

    /// Deletes a port.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn port_delete_port(input: u64) -> Answer {
        note!(41, "control=0x58");
        trap1(super::ids::PORT_DELETE_PORT, input as usize)
    }

    /// Deletes a port.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn port_delete_port_fast(port_partition_id: u64, port_id: super::types::PortId) -> Answer {
        note!(44, "control=0x10058");
        fast_trap2(super::ids::PORT_DELETE_PORT_FAST, port_partition_id as usize, port_id.0 as usize)
    }

    /// Reads a property of a port.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn port_get_port_property(input: u64, output: u64) -> Answer {
        note!(41, "control=0x5a");
        trap2(super::ids::PORT_GET_PORT_PROPERTY, input as usize, output as usize)
    }

    /// Deletes a connection.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn port_disconnect_port(input: u64) -> Answer {
        note!(41, "control=0x5b");
        trap1(super::ids::PORT_DISCONNECT_PORT, input as usize)
    }

    /// Deletes a connection.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn port_disconnect_port_fast(connection_partition_id: u64, connection_id_and_flags: u64) -> Answer {
        note!(44, "control=0x1005b");
        fast_trap2(super::ids::PORT_DISCONNECT_PORT_FAST, connection_partition_id as usize, connection_id_and_flags as usize)
    }

    /// Sends a message by a connection.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn port_post_message(input: u64) -> Answer {
        note!(41, "control=0x5c");
        trap1(super::ids::PORT_POST_MESSAGE, input as usize)
    }

    /// Sets an event flag by a connection.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn port_signal_event(input: u64) -> Answer {
        note!(41, "control=0x5d");
        trap1(super::ids::PORT_SIGNAL_EVENT, input as usize)
    }

    /// Sets an event flag by a connection.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn port_signal_event_fast(connection_and_flag: u64) -> Answer {
        note!(44, "control=0x1005d");
        fast_trap1(super::ids::PORT_SIGNAL_EVENT_FAST, connection_and_flag as usize)
    }

    /// Sets a property of a port. No layout is public.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn port_set_port_property() -> Answer {
        note!(41, "control=0x70");
        trap0(super::ids::PORT_SET_PORT_PROPERTY)
    }

    /// Tells that a ring of events was emptied.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn port_notify_port_ring_empty(input: u64) -> Answer {
        note!(41, "control=0x8b");
        trap1(super::ids::PORT_NOTIFY_PORT_RING_EMPTY, input as usize)
    }

    /// Tells that a ring of events was emptied.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn port_notify_port_ring_empty_fast(sint_index: u32) -> Answer {
        note!(44, "control=0x1008b");
        fast_trap1(super::ids::PORT_NOTIFY_PORT_RING_EMPTY_FAST, sint_index as usize)
    }

    /// Makes a port.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn port_create_port(input: u64) -> Answer {
        note!(41, "control=0x95");
        trap1(super::ids::PORT_CREATE_PORT, input as usize)
    }

    /// Makes a connection to a port.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn port_connect_port(input: u64) -> Answer {
        note!(41, "control=0x96");
        trap1(super::ids::PORT_CONNECT_PORT, input as usize)
    }

    /// Sets an event flag of a virtual processor.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn port_signal_event_direct(input: u64, output: u64) -> Answer {
        note!(41, "control=0xc0");
        trap2(super::ids::PORT_SIGNAL_EVENT_DIRECT, input as usize, output as usize)
    }

    /// Puts a message into the page of messages of a virtual processor.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn port_post_message_direct(input: u64) -> Answer {
        note!(41, "control=0xc1");
        trap1(super::ids::PORT_POST_MESSAGE_DIRECT, input as usize)
    }

    /// Tells how busy a logical processor was.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn processor_get_logical_processor_run_time(input: u64, output: u64) -> Answer {
        note!(40, "control=0x4");
        trap2(super::ids::PROCESSOR_GET_LOGICAL_PROCESSOR_RUN_TIME, input as usize, output as usize)
    }

    /// Tells which virtual processors should be left idle. No layout is public.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn processor_parked_virtual_processors() -> Answer {
        note!(40, "control=0x9");
        trap0(super::ids::PROCESSOR_PARKED_VIRTUAL_PROCESSORS)
    }

    /// Sets a property of the system.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn processor_set_system_property(input: u64) -> Answer {
        note!(41, "control=0x6f");
        trap1(super::ids::PROCESSOR_SET_SYSTEM_PROPERTY, input as usize)
    }

    /// Starts a logical processor.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn processor_add_logical_processor(input: u64, output: u64) -> Answer {
        note!(41, "control=0x76");
        trap2(super::ids::PROCESSOR_ADD_LOGICAL_PROCESSOR, input as usize, output as usize)
    }

    /// Stops a logical processor. No layout is public.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn processor_remove_logical_processor() -> Answer {
        note!(41, "control=0x77");
        trap0(super::ids::PROCESSOR_REMOVE_LOGICAL_PROCESSOR)
    }

    /// Tells how far domains of memory are from one another. No layout is public.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn processor_query_numa_distance() -> Answer {
        note!(41, "control=0x78");
        trap0(super::ids::PROCESSOR_QUERY_NUMA_DISTANCE)
    }

    /// Sets a property of a logical processor. No layout is public.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn processor_set_logical_processor_property() -> Answer {
        note!(41, "control=0x79");
        trap0(super::ids::PROCESSOR_SET_LOGICAL_PROCESSOR_PROPERTY)
    }

    /// Reads a property of a logical processor. No layout is public.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn processor_get_logical_processor_property() -> Answer {
        note!(41, "control=0x7a");
        trap0(super::ids::PROCESSOR_GET_LOGICAL_PROCESSOR_PROPERTY)
    }

    /// Reads a property of the system.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn processor_get_system_property(input: u64, output: u64) -> Answer {
        note!(41, "control=0x7b");
        trap2(super::ids::PROCESSOR_GET_SYSTEM_PROPERTY, input as usize, output as usize)
    }

    /// Tells that the machine goes to standby, or comes back; Linux enters a sleep state with it.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn processor_notify_standby_transition(input: u64) -> Answer {
        note!(41, "control=0x84");
        trap1(super::ids::PROCESSOR_NOTIFY_STANDBY_TRANSITION, input as usize)
    }

    /// Tells that the machine goes to sleep. No layout is public.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn processor_prepare_for_sleep() -> Answer {
        note!(41, "control=0x85");
        trap0(super::ids::PROCESSOR_PREPARE_FOR_SLEEP)
    }

    /// Tells that the machine will be hibernated. No layout is public.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn processor_prepare_for_hibernate() -> Answer {
        note!(41, "control=0x86");
        trap0(super::ids::PROCESSOR_PREPARE_FOR_HIBERNATE)
    }

    /// Reads registers of a logical processor. No layout is public.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn processor_get_logical_processor_registers() -> Answer {
        note!(41, "control=0x88");
        trap0(super::ids::PROCESSOR_GET_LOGICAL_PROCESSOR_REGISTERS)
    }

    /// Writes registers of a logical processor. No layout is public.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn processor_set_logical_processor_registers() -> Answer {
        note!(41, "control=0x89");
        trap0(super::ids::PROCESSOR_SET_LOGICAL_PROCESSOR_REGISTERS)
    }

    /// Tells which logical processors share a machine-check bank. No layout is public.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn processor_query_associated_lps_for_mca() -> Answer {
        note!(41, "control=0x8a");
        trap0(super::ids::PROCESSOR_QUERY_ASSOCIATED_LPS_FOR_MCA)
    }

    /// Raises a machine check in a partition. No layout is public.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn processor_inject_synthetic_machine_check() -> Answer {
        note!(41, "control=0x8c");
        trap0(super::ids::PROCESSOR_INJECT_SYNTHETIC_MACHINE_CHECK)
    }

    /// Takes the hypervisor away and goes on without. No layout is public.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn processor_disable_hypervisor() -> Answer {
        note!(41, "control=0x8f");
        trap0(super::ids::PROCESSOR_DISABLE_HYPERVISOR)
    }

    /// Takes the hypervisor away and goes on at a given place.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn processor_disable_hypervisor_ex(input: u64) -> Answer {
        note!(42, "control=0x10f");
        trap1(super::ids::PROCESSOR_DISABLE_HYPERVISOR_EX, input as usize)
    }

    /// Takes the hypervisor away and goes on at a given place.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn processor_disable_hypervisor_ex_fast(rip: u64, arg: u64) -> Answer {
        note!(44, "control=0x1010f");
        fast_trap2(super::ids::PROCESSOR_DISABLE_HYPERVISOR_EX_FAST, rip as usize, arg as usize)
    }

    /// Tells that this virtual processor has long waited for a spin lock that another may hold. Advice:
    /// there are no errors.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn spin_notify_long_spin_wait(input: u64) -> Answer {
        note!(40, "control=0x8");
        trap1(super::ids::SPIN_NOTIFY_LONG_SPIN_WAIT, input as usize)
    }

    /// Tells that this virtual processor has long waited for a spin lock that another may hold. Advice:
    /// there are no errors.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn spin_notify_long_spin_wait_fast(spin_count: u32) -> Answer {
        note!(44, "control=0x10008");
        fast_trap1(super::ids::SPIN_NOTIFY_LONG_SPIN_WAIT_FAST, spin_count as usize)
    }

    /// Maps a page of statistics.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn stats_map_stats_page(input: u64, output: u64) -> Answer {
        note!(41, "control=0x6c");
        trap2(super::ids::STATS_MAP_STATS_PAGE, input as usize, output as usize)
    }

    /// Unmaps a page of statistics.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn stats_unmap_stats_page(input: u64) -> Answer {
        note!(41, "control=0x6d");
        trap1(super::ids::STATS_UNMAP_STATS_PAGE, input as usize)
    }

    /// Maps a page of statistics where the caller wants it.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn stats_map_stats_page2(input: u64) -> Answer {
        note!(42, "control=0x131");
        trap1(super::ids::STATS_MAP_STATS_PAGE2, input as usize)
    }

    /// Switches this virtual processor to another address space, as a move to CR3 does.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn tlb_switch_virtual_address_space(input: u64) -> Answer {
        note!(40, "control=0x1");
        trap1(super::ids::TLB_SWITCH_VIRTUAL_ADDRESS_SPACE, input as usize)
    }

    /// Switches this virtual processor to another address space, as a move to CR3 does.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn tlb_switch_virtual_address_space_fast(address_space: u64) -> Answer {
        note!(44, "control=0x10001");
        fast_trap1(super::ids::TLB_SWITCH_VIRTUAL_ADDRESS_SPACE_FAST, address_space as usize)
    }

    /// Flushes everything of an address space.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn tlb_flush_virtual_address_space(input: u64) -> Answer {
        note!(40, "control=0x2");
        trap1(super::ids::TLB_FLUSH_VIRTUAL_ADDRESS_SPACE, input as usize)
    }

    /// Flushes ranges of an address space. The input is a header of 24 bytes and a list of gva_range.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn tlb_flush_virtual_address_list(rep_count: u16, rep_start: u16, input: u64) -> Answer {
        note!(40, "control=0x3");
        trap1(super::ids::TLB_FLUSH_VIRTUAL_ADDRESS_LIST | ((rep_count as u64) << 32) | ((rep_start as u64) << 48), input as usize)
    }

    /// As flush_virtual_address_space for a set of any virtual processors. The banks of the set are the
    /// variable header.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn tlb_flush_virtual_address_space_ex(variable_header: u16, input: u64) -> Answer {
        note!(41, "control=0x13");
        trap1(super::ids::TLB_FLUSH_VIRTUAL_ADDRESS_SPACE_EX | ((variable_header as u64) << 17), input as usize)
    }

    /// As flush_virtual_address_list for a set of any virtual processors. The banks of the set are the
    /// variable header.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn tlb_flush_virtual_address_list_ex(variable_header: u16, rep_count: u16, rep_start: u16, input: u64) -> Answer {
        note!(41, "control=0x14");
        trap1(super::ids::TLB_FLUSH_VIRTUAL_ADDRESS_LIST_EX | ((variable_header as u64) << 17) | ((rep_count as u64) << 32) | ((rep_start as u64) << 48), input as usize)
    }

    /// Gives a signed report on the guest. Named by OpenVMM.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn vbs_vbs_vm_report(input: u64, output: u64) -> Answer {
        note!(43, "control=0xc001");
        trap2(super::ids::VBS_VBS_VM_REPORT, input as usize, output as usize)
    }

    /// Makes a virtual processor of a child.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn vp_create_vp(input: u64) -> Answer {
        note!(41, "control=0x4e");
        trap1(super::ids::VP_CREATE_VP, input as usize)
    }

    /// Deletes a virtual processor of a child.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn vp_delete_vp(input: u64) -> Answer {
        note!(41, "control=0x4f");
        trap1(super::ids::VP_DELETE_VP, input as usize)
    }

    /// Deletes a virtual processor of a child.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn vp_delete_vp_fast(partition_id: u64, vp_index: u32) -> Answer {
        note!(44, "control=0x1004f");
        fast_trap2(super::ids::VP_DELETE_VP_FAST, partition_id as usize, vp_index as usize)
    }

    /// Reads registers of a virtual processor of a child or of the caller. On arm64 a few can be read before
    /// the guest says who it is, the features among them.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn vp_get_vp_registers(rep_count: u16, rep_start: u16, input: u64, output: u64) -> Answer {
        note!(41, "control=0x50");
        trap2(super::ids::VP_GET_VP_REGISTERS | ((rep_count as u64) << 32) | ((rep_start as u64) << 48), input as usize, output as usize)
    }

    /// Writes registers of a virtual processor of a child or of the caller. On arm64 a few can be written
    /// before the guest says who it is, guest_os_id first of all.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn vp_set_vp_registers(rep_count: u16, rep_start: u16, input: u64) -> Answer {
        note!(41, "control=0x51");
        trap1(super::ids::VP_SET_VP_REGISTERS | ((rep_count as u64) << 32) | ((rep_start as u64) << 48), input as usize)
    }

    /// Translates a guest-virtual address as a virtual processor would.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn vp_translate_virtual_address(input: u64, output: u64) -> Answer {
        note!(41, "control=0x52");
        trap2(super::ids::VP_TRANSLATE_VIRTUAL_ADDRESS, input as usize, output as usize)
    }

    /// Starts a virtual processor with given registers, instead of by INIT and start-up.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn vp_start_virtual_processor(input: u64) -> Answer {
        note!(41, "control=0x99");
        trap1(super::ids::VP_START_VIRTUAL_PROCESSOR, input as usize)
    }

    /// Tells the index of the virtual processor with an APIC id (on arm64, an MPIDR).
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn vp_get_vp_index_from_apic_id(rep_count: u16, rep_start: u16, input: u64, output: u64) -> Answer {
        note!(41, "control=0x9a");
        trap2(super::ids::VP_GET_VP_INDEX_FROM_APIC_ID | ((rep_count as u64) << 32) | ((rep_start as u64) << 48), input as usize, output as usize)
    }

    /// As translate_virtual_address, and tells the event that the access would cause.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn vp_translate_virtual_address_ex(input: u64, output: u64) -> Answer {
        note!(41, "control=0xac");
        trap2(super::ids::VP_TRANSLATE_VIRTUAL_ADDRESS_EX, input as usize, output as usize)
    }

    /// Lets a virtual processor of a child run, where the root partition schedules.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn vp_dispatch_vp(input: u64, output: u64) -> Answer {
        note!(41, "control=0xc2");
        trap2(super::ids::VP_DISPATCH_VP, input as usize, output as usize)
    }

    /// Maps a page of state of a virtual processor.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn vp_map_vp_state_page(input: u64, output: u64) -> Answer {
        note!(41, "control=0xe1");
        trap2(super::ids::VP_MAP_VP_STATE_PAGE, input as usize, output as usize)
    }

    /// Unmaps a page of state of a virtual processor.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn vp_unmap_vp_state_page(input: u64) -> Answer {
        note!(41, "control=0xe2");
        trap1(super::ids::VP_UNMAP_VP_STATE_PAGE, input as usize)
    }

    /// Unmaps a page of state of a virtual processor.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn vp_unmap_vp_state_page_fast(partition_id: u64, vp_type_and_vtl: u64) -> Answer {
        note!(44, "control=0x100e2");
        fast_trap2(super::ids::VP_UNMAP_VP_STATE_PAGE_FAST, partition_id as usize, vp_type_and_vtl as usize)
    }

    /// Reads state of a virtual processor: into pages that the input lists, or synthetic timers into the
    /// output.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn vp_get_vp_state(variable_header: u16, input: u64, output: u64) -> Answer {
        note!(41, "control=0xe3");
        trap2(super::ids::VP_GET_VP_STATE | ((variable_header as u64) << 17), input as usize, output as usize)
    }

    /// Writes state of a virtual processor.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn vp_set_vp_state(variable_header: u16, input: u64) -> Answer {
        note!(41, "control=0xe4");
        trap1(super::ids::VP_SET_VP_STATE | ((variable_header as u64) << 17), input as usize)
    }

    /// Tells what CPUID gives on a virtual processor.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn vp_get_vp_cpuid_values(rep_count: u16, rep_start: u16, input: u64, output: u64) -> Answer {
        note!(41, "control=0xf4");
        trap2(super::ids::VP_GET_VP_CPUID_VALUES | ((rep_count as u64) << 32) | ((rep_start as u64) << 48), input as usize, output as usize)
    }

    /// Sets what a lower virtual trust level may do with pages.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn vtl_modify_vtl_protection_mask(rep_count: u16, rep_start: u16, input: u64) -> Answer {
        note!(40, "control=0xc");
        trap1(super::ids::VTL_MODIFY_VTL_PROTECTION_MASK | ((rep_count as u64) << 32) | ((rep_start as u64) << 48), input as usize)
    }

    /// Enables a virtual trust level for a partition.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn vtl_enable_partition_vtl(input: u64) -> Answer {
        note!(40, "control=0xd");
        trap1(super::ids::VTL_ENABLE_PARTITION_VTL, input as usize)
    }

    /// Enables a virtual trust level for a partition.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn vtl_enable_partition_vtl_fast(target_partition_id: u64, target_vtl_and_flags: u64) -> Answer {
        note!(44, "control=0x1000d");
        fast_trap2(super::ids::VTL_ENABLE_PARTITION_VTL_FAST, target_partition_id as usize, target_vtl_and_flags as usize)
    }

    /// Disables a virtual trust level for a partition. No layout is public.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn vtl_disable_partition_vtl() -> Answer {
        note!(40, "control=0xe");
        trap0(super::ids::VTL_DISABLE_PARTITION_VTL)
    }

    /// Enables a virtual trust level on a virtual processor, after it was for the partition.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn vtl_enable_vp_vtl(input: u64) -> Answer {
        note!(40, "control=0xf");
        trap1(super::ids::VTL_ENABLE_VP_VTL, input as usize)
    }

    /// Disables a virtual trust level on a virtual processor. No layout is public.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn vtl_disable_vp_vtl() -> Answer {
        note!(41, "control=0x10");
        trap0(super::ids::VTL_DISABLE_VP_VTL)
    }

    /// Goes to the next higher virtual trust level. It is called at its own place in the hypercall page,
    /// with 0 in rcx; nothing is returned.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn vtl_vtl_call() -> Answer {
        note!(41, "control=0x11");
        trap0(super::ids::VTL_VTL_CALL)
    }

    /// Goes back to the next lower virtual trust level. It is called at its own place in the hypercall page;
    /// bit 0 of rcx keeps registers as they are.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn vtl_vtl_return() -> Answer {
        note!(41, "control=0x12");
        trap0(super::ids::VTL_VTL_RETURN)
    }

    /// Tells whether a virtual trust level may access pages. Named by OpenVMM.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn vtl_check_sparse_gpa_page_vtl_access(rep_count: u16, rep_start: u16, input: u64, output: u64) -> Answer {
        note!(41, "control=0xd4");
        trap2(super::ids::VTL_CHECK_SPARSE_GPA_PAGE_VTL_ACCESS | ((rep_count as u64) << 32) | ((rep_start as u64) << 48), input as usize, output as usize)
    }

}

/// Every stub under the id of its call, for runners that are given ids: there with `--cfg hvabi_stub_table`.
#[cfg(hvabi_stub_table)]
pub mod stub_table {
    /// A stub as a function of C, with the arguments and the result of the stub. `bits`: what of each carrier is the call's `id`;
    /// `loaded`: argument registers, counted from 0, that the stub loads with what no caller chooses.
    pub struct Entry {
        pub name: &'static str,
        pub id: [u64; 1],
        pub bits: [u64; 1],
        pub loaded: &'static [(usize, u64)],
        pub entry: unsafe extern "C" fn(),
    }


    #[allow(unused_macros)]
    macro_rules! entry {
        ($name:literal, $id:expr, $bits:expr, $loaded:expr, $stub:ident, ($($taken:ident: $kind:ty),*), $gives:ty) => {{
            unsafe extern "C" fn entry($($taken: $kind),*) -> $gives {
                super::guest::$stub($($taken),*)
            }
            // SAFETY: whoever calls it has to know its arguments; all functions are pointers of one size.
            let entry = unsafe {
                core::mem::transmute::<unsafe extern "C" fn($($kind),*) -> $gives, unsafe extern "C" fn()>(entry)
            };
            Entry { name: $name, id: $id, bits: $bits, loaded: $loaded, entry }
        }};
    }

    /// Those of the architecture that compiles this.
    pub static ENTRIES: &[Entry] = &[
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("debug.invoke_hypervisor_debugger", [0xa], [0xf000f0007801ffff], &[], debug_invoke_hypervisor_debugger, (), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("debug.post_debug_data", [0x69], [0xf000f0007801ffff], &[], debug_post_debug_data, (input: u64, output: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("debug.retrieve_debug_data", [0x6a], [0xf000f0007801ffff], &[], debug_retrieve_debug_data, (input: u64, output: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("debug.reset_debug_session", [0x6b], [0xf000f0007801ffff], &[], debug_reset_debug_session, (input: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("debug.reset_debug_session.fast", [0x1006b], [0xf000f0007801ffff], &[], debug_reset_debug_session_fast, (options: super::types::DebugResetOptions), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("debug.output_debug_character", [0x71], [0xf000f0007801ffff], &[], debug_output_debug_character, (), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("debug.collect_livedump", [0x8e], [0xf000f0007801ffff], &[], debug_collect_livedump, (), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("device.map_device_pages", [0x80], [0xf000f0007801ffff], &[], device_map_device_pages, (), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("device.unmap_device_pages", [0x81], [0xf000f0007801ffff], &[], device_unmap_device_pages, (), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("device.attach_device", [0x82], [0xf000f0007801ffff], &[], device_attach_device, (), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("device.detach_device", [0x83], [0xf000f0007801ffff], &[], device_detach_device, (), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("eventlog.initialize_event_log_buffer_group", [0x60], [0xf000f0007801ffff], &[], eventlog_initialize_event_log_buffer_group, (input: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("eventlog.finalize_event_log_buffer_group", [0x61], [0xf000f0007801ffff], &[], eventlog_finalize_event_log_buffer_group, (input: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("eventlog.finalize_event_log_buffer_group.fast", [0x10061], [0xf000f0007801ffff], &[], eventlog_finalize_event_log_buffer_group_fast, (r#type: super::types::EventlogType), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("eventlog.create_event_log_buffer", [0x62], [0xf000f0007801ffff], &[], eventlog_create_event_log_buffer, (input: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("eventlog.create_event_log_buffer.fast", [0x10062], [0xf000f0007801ffff], &[], eventlog_create_event_log_buffer_fast, (type_and_index: u64, proximity_domain_info: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("eventlog.delete_event_log_buffer", [0x63], [0xf000f0007801ffff], &[], eventlog_delete_event_log_buffer, (input: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("eventlog.delete_event_log_buffer.fast", [0x10063], [0xf000f0007801ffff], &[], eventlog_delete_event_log_buffer_fast, (type_and_index: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("eventlog.map_event_log_buffer", [0x64], [0xf000f0007801ffff], &[], eventlog_map_event_log_buffer, (input: u64, output: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("eventlog.unmap_event_log_buffer", [0x65], [0xf000f0007801ffff], &[], eventlog_unmap_event_log_buffer, (input: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("eventlog.unmap_event_log_buffer.fast", [0x10065], [0xf000f0007801ffff], &[], eventlog_unmap_event_log_buffer_fast, (type_and_index: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("eventlog.set_event_log_group_sources", [0x66], [0xf000f0007801ffff], &[], eventlog_set_event_log_group_sources, (input: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("eventlog.set_event_log_group_sources.fast", [0x10066], [0xf000f0007801ffff], &[], eventlog_set_event_log_group_sources_fast, (r#type: super::types::EventlogType, enable_flags: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("eventlog.release_event_log_buffer", [0x67], [0xf000f0007801ffff], &[], eventlog_release_event_log_buffer, (input: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("eventlog.release_event_log_buffer.fast", [0x10067], [0xf000f0007801ffff], &[], eventlog_release_event_log_buffer_fast, (type_and_index: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("eventlog.flush_event_log_buffer", [0x68], [0xf000f0007801ffff], &[], eventlog_flush_event_log_buffer, (input: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("eventlog.flush_event_log_buffer.fast", [0x10068], [0xf000f0007801ffff], &[], eventlog_flush_event_log_buffer_fast, (type_and_index: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("ext.query_capabilities", [0x8001], [0xf000f0007801ffff], &[], ext_query_capabilities, (input: u64, output: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("ext.get_boot_zeroed_memory", [0x8002], [0xf000f0007801ffff], &[], ext_get_boot_zeroed_memory, (input: u64, output: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("ext.memory_heat_hint", [0x8003], [0xf000f0007801ffff], &[], ext_memory_heat_hint, (rep_count: u16, rep_start: u16, input: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("ext.epf_setup", [0x8004], [0xf000f0007801ffff], &[], ext_epf_setup, (), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("ext.scheduler_assist_setup", [0x8005], [0xf000f0007801ffff], &[], ext_scheduler_assist_setup, (), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("ext.memory_heat_hint_async", [0x8006], [0xf000f0007801ffff], &[], ext_memory_heat_hint_async, (), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("intercept.install_intercept", [0x4d], [0xf000f0007801ffff], &[], intercept_install_intercept, (input: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("intercept.register_intercept_result", [0x91], [0xf000f0007801ffff], &[], intercept_register_intercept_result, (input: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("intercept.unregister_intercept_result", [0x92], [0xf000f0007801ffff], &[], intercept_unregister_intercept_result, (input: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("intercept.check_for_io_intercept", [0xad], [0xf000f0007801ffff], &[], intercept_check_for_io_intercept, (input: u64, output: u64), super::guest::Answer),
        #[cfg(target_arch = "aarch64")]
        entry!("intercept.install_intercept_ex", [0x110], [0xf000f0007801ffff], &[], intercept_install_intercept_ex, (rep_count: u16, rep_start: u16, input: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("interrupt.send_synthetic_cluster_ipi", [0xb], [0xf000f0007801ffff], &[], interrupt_send_synthetic_cluster_ipi, (input: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("interrupt.send_synthetic_cluster_ipi.fast", [0x1000b], [0xf000f0007801ffff], &[], interrupt_send_synthetic_cluster_ipi_fast, (vector_and_vtl: u64, processor_mask: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("interrupt.send_synthetic_cluster_ipi_ex", [0x15], [0xf000f0007801ffff], &[], interrupt_send_synthetic_cluster_ipi_ex, (variable_header: u16, input: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("interrupt.clear_virtual_interrupt", [0x56], [0xf000f0007801ffff], &[], interrupt_clear_virtual_interrupt, (input: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("interrupt.clear_virtual_interrupt.fast", [0x10056], [0xf000f0007801ffff], &[], interrupt_clear_virtual_interrupt_fast, (partition_id: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("interrupt.map_device_interrupt", [0x7c], [0xf000f0007801ffff], &[], interrupt_map_device_interrupt, (variable_header: u16, input: u64, output: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("interrupt.unmap_device_interrupt", [0x7d], [0xf000f0007801ffff], &[], interrupt_unmap_device_interrupt, (input: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("interrupt.retarget_device_interrupt", [0x7e], [0xf000f0007801ffff], &[], interrupt_retarget_device_interrupt, (variable_header: u16, input: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("interrupt.assert_virtual_interrupt", [0x94], [0xf000f0007801ffff], &[], interrupt_assert_virtual_interrupt, (input: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("interrupt.get_vp_set_from_mda", [0xe5], [0xf000f0007801ffff], &[], interrupt_get_vp_set_from_mda, (input: u64, output: u64), super::guest::Answer),
        #[cfg(target_arch = "aarch64")]
        entry!("interrupt.set_virtual_interrupt_target", [0x11f], [0xf000f0007801ffff], &[], interrupt_set_virtual_interrupt_target, (input: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("memory.deposit_memory", [0x48], [0xf000f0007801ffff], &[], memory_deposit_memory, (rep_count: u16, rep_start: u16, input: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("memory.withdraw_memory", [0x49], [0xf000f0007801ffff], &[], memory_withdraw_memory, (rep_count: u16, rep_start: u16, input: u64, output: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("memory.get_memory_balance", [0x4a], [0xf000f0007801ffff], &[], memory_get_memory_balance, (input: u64, output: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("memory.map_gpa_pages", [0x4b], [0xf000f0007801ffff], &[], memory_map_gpa_pages, (rep_count: u16, rep_start: u16, input: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("memory.unmap_gpa_pages", [0x4c], [0xf000f0007801ffff], &[], memory_unmap_gpa_pages, (rep_count: u16, rep_start: u16, input: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("memory.read_gpa", [0x53], [0xf000f0007801ffff], &[], memory_read_gpa, (input: u64, output: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("memory.write_gpa", [0x54], [0xf000f0007801ffff], &[], memory_write_gpa, (input: u64, output: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("memory.map_sparse_gpa_pages", [0x6e], [0xf000f0007801ffff], &[], memory_map_sparse_gpa_pages, (rep_count: u16, rep_start: u16, input: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("memory.modify_sparse_gpa_pages", [0x90], [0xf000f0007801ffff], &[], memory_modify_sparse_gpa_pages, (rep_count: u16, rep_start: u16, input: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("memory.get_spa_page_list", [0x97], [0xf000f0007801ffff], &[], memory_get_spa_page_list, (), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("memory.get_gpa_pages_access_states", [0xc9], [0xf000f0007801ffff], &[], memory_get_gpa_pages_access_states, (rep_count: u16, rep_start: u16, input: u64, output: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("memory.acquire_sparse_spa_page_host_access", [0xd7], [0xf000f0007801ffff], &[], memory_acquire_sparse_spa_page_host_access, (rep_count: u16, rep_start: u16, input: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("memory.release_sparse_spa_page_host_access", [0xd8], [0xf000f0007801ffff], &[], memory_release_sparse_spa_page_host_access, (rep_count: u16, rep_start: u16, input: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("memory.accept_gpa_pages", [0xd9], [0xf000f0007801ffff], &[], memory_accept_gpa_pages, (rep_count: u16, rep_start: u16, input: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("memory.modify_sparse_gpa_page_host_visibility", [0xdb], [0xf000f0007801ffff], &[], memory_modify_sparse_gpa_page_host_visibility, (rep_count: u16, rep_start: u16, input: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("memory.pin_gpa_page_ranges", [0x112], [0xf000f0007801ffff], &[], memory_pin_gpa_page_ranges, (rep_count: u16, rep_start: u16, input: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("memory.unpin_gpa_page_ranges", [0x113], [0xf000f0007801ffff], &[], memory_unpin_gpa_page_ranges, (rep_count: u16, rep_start: u16, input: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("memory.query_sparse_gpa_page_host_visibility", [0x11c], [0xf000f0007801ffff], &[], memory_query_sparse_gpa_page_host_visibility, (rep_count: u16, rep_start: u16, input: u64, output: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("mmio.mmio_read", [0x106], [0xf000f0007801ffff], &[], mmio_mmio_read, (input: u64, output: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("mmio.mmio_write", [0x107], [0xf000f0007801ffff], &[], mmio_mmio_write, (input: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("nested.flush_guest_physical_address_space", [0xaf], [0xf000f0007801ffff], &[], nested_flush_guest_physical_address_space, (input: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("nested.flush_guest_physical_address_space.fast", [0x100af], [0xf000f0007801ffff], &[], nested_flush_guest_physical_address_space_fast, (address_space: u64, flags: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("nested.flush_guest_physical_address_list", [0xb0], [0xf000f0007801ffff], &[], nested_flush_guest_physical_address_list, (rep_count: u16, rep_start: u16, input: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("partition.create_partition", [0x40], [0xf000f0007801ffff], &[], partition_create_partition, (input: u64, output: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("partition.initialize_partition", [0x41], [0xf000f0007801ffff], &[], partition_initialize_partition, (input: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("partition.initialize_partition.fast", [0x10041], [0xf000f0007801ffff], &[], partition_initialize_partition_fast, (partition_id: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("partition.finalize_partition", [0x42], [0xf000f0007801ffff], &[], partition_finalize_partition, (input: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("partition.finalize_partition.fast", [0x10042], [0xf000f0007801ffff], &[], partition_finalize_partition_fast, (partition_id: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("partition.delete_partition", [0x43], [0xf000f0007801ffff], &[], partition_delete_partition, (input: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("partition.delete_partition.fast", [0x10043], [0xf000f0007801ffff], &[], partition_delete_partition_fast, (partition_id: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("partition.get_partition_property", [0x44], [0xf000f0007801ffff], &[], partition_get_partition_property, (input: u64, output: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("partition.set_partition_property", [0x45], [0xf000f0007801ffff], &[], partition_set_partition_property, (input: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("partition.get_partition_id", [0x46], [0xf000f0007801ffff], &[], partition_get_partition_id, (input: u64, output: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("partition.get_next_child_partition", [0x47], [0xf000f0007801ffff], &[], partition_get_next_child_partition, (input: u64, output: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("partition.save_partition_state", [0x5e], [0xf000f0007801ffff], &[], partition_save_partition_state, (input: u64, output: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("partition.restore_partition_state", [0x5f], [0xf000f0007801ffff], &[], partition_restore_partition_state, (input: u64, output: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("partition.notify_partition_event", [0x87], [0xf000f0007801ffff], &[], partition_notify_partition_event, (input: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("partition.notify_partition_event.fast", [0x10087], [0xf000f0007801ffff], &[], partition_notify_partition_event_fast, (event_and_input: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("partition.scrub_partition", [0x8d], [0xf000f0007801ffff], &[], partition_scrub_partition, (), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("partition.get_partition_property_ex", [0x101], [0xf000f0007801ffff], &[], partition_get_partition_property_ex, (input: u64, output: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("partition.restore_partition_time", [0x103], [0xf000f0007801ffff], &[], partition_restore_partition_time, (input: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("partition.set_partition_property_ex", [0x10a], [0xf000f0007801ffff], &[], partition_set_partition_property_ex, (variable_header: u16, input: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("port.delete_port", [0x58], [0xf000f0007801ffff], &[], port_delete_port, (input: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("port.delete_port.fast", [0x10058], [0xf000f0007801ffff], &[], port_delete_port_fast, (port_partition_id: u64, port_id: super::types::PortId), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("port.get_port_property", [0x5a], [0xf000f0007801ffff], &[], port_get_port_property, (input: u64, output: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("port.disconnect_port", [0x5b], [0xf000f0007801ffff], &[], port_disconnect_port, (input: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("port.disconnect_port.fast", [0x1005b], [0xf000f0007801ffff], &[], port_disconnect_port_fast, (connection_partition_id: u64, connection_id_and_flags: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("port.post_message", [0x5c], [0xf000f0007801ffff], &[], port_post_message, (input: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("port.signal_event", [0x5d], [0xf000f0007801ffff], &[], port_signal_event, (input: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("port.signal_event.fast", [0x1005d], [0xf000f0007801ffff], &[], port_signal_event_fast, (connection_and_flag: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("port.set_port_property", [0x70], [0xf000f0007801ffff], &[], port_set_port_property, (), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("port.notify_port_ring_empty", [0x8b], [0xf000f0007801ffff], &[], port_notify_port_ring_empty, (input: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("port.notify_port_ring_empty.fast", [0x1008b], [0xf000f0007801ffff], &[], port_notify_port_ring_empty_fast, (sint_index: u32), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("port.create_port", [0x95], [0xf000f0007801ffff], &[], port_create_port, (input: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("port.connect_port", [0x96], [0xf000f0007801ffff], &[], port_connect_port, (input: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("port.signal_event_direct", [0xc0], [0xf000f0007801ffff], &[], port_signal_event_direct, (input: u64, output: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("port.post_message_direct", [0xc1], [0xf000f0007801ffff], &[], port_post_message_direct, (input: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("processor.get_logical_processor_run_time", [4], [0xf000f0007801ffff], &[], processor_get_logical_processor_run_time, (input: u64, output: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("processor.parked_virtual_processors", [9], [0xf000f0007801ffff], &[], processor_parked_virtual_processors, (), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("processor.set_system_property", [0x6f], [0xf000f0007801ffff], &[], processor_set_system_property, (input: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("processor.add_logical_processor", [0x76], [0xf000f0007801ffff], &[], processor_add_logical_processor, (input: u64, output: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("processor.remove_logical_processor", [0x77], [0xf000f0007801ffff], &[], processor_remove_logical_processor, (), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("processor.query_numa_distance", [0x78], [0xf000f0007801ffff], &[], processor_query_numa_distance, (), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("processor.set_logical_processor_property", [0x79], [0xf000f0007801ffff], &[], processor_set_logical_processor_property, (), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("processor.get_logical_processor_property", [0x7a], [0xf000f0007801ffff], &[], processor_get_logical_processor_property, (), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("processor.get_system_property", [0x7b], [0xf000f0007801ffff], &[], processor_get_system_property, (input: u64, output: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("processor.notify_standby_transition", [0x84], [0xf000f0007801ffff], &[], processor_notify_standby_transition, (input: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("processor.prepare_for_sleep", [0x85], [0xf000f0007801ffff], &[], processor_prepare_for_sleep, (), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("processor.prepare_for_hibernate", [0x86], [0xf000f0007801ffff], &[], processor_prepare_for_hibernate, (), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("processor.get_logical_processor_registers", [0x88], [0xf000f0007801ffff], &[], processor_get_logical_processor_registers, (), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("processor.set_logical_processor_registers", [0x89], [0xf000f0007801ffff], &[], processor_set_logical_processor_registers, (), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("processor.query_associated_lps_for_mca", [0x8a], [0xf000f0007801ffff], &[], processor_query_associated_lps_for_mca, (), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("processor.inject_synthetic_machine_check", [0x8c], [0xf000f0007801ffff], &[], processor_inject_synthetic_machine_check, (), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("processor.disable_hypervisor", [0x8f], [0xf000f0007801ffff], &[], processor_disable_hypervisor, (), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("processor.disable_hypervisor_ex", [0x10f], [0xf000f0007801ffff], &[], processor_disable_hypervisor_ex, (input: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("processor.disable_hypervisor_ex.fast", [0x1010f], [0xf000f0007801ffff], &[], processor_disable_hypervisor_ex_fast, (rip: u64, arg: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("spin.notify_long_spin_wait", [8], [0xf000f0007801ffff], &[], spin_notify_long_spin_wait, (input: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("spin.notify_long_spin_wait.fast", [0x10008], [0xf000f0007801ffff], &[], spin_notify_long_spin_wait_fast, (spin_count: u32), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("stats.map_stats_page", [0x6c], [0xf000f0007801ffff], &[], stats_map_stats_page, (input: u64, output: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("stats.unmap_stats_page", [0x6d], [0xf000f0007801ffff], &[], stats_unmap_stats_page, (input: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("stats.map_stats_page2", [0x131], [0xf000f0007801ffff], &[], stats_map_stats_page2, (input: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("tlb.switch_virtual_address_space", [1], [0xf000f0007801ffff], &[], tlb_switch_virtual_address_space, (input: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("tlb.switch_virtual_address_space.fast", [0x10001], [0xf000f0007801ffff], &[], tlb_switch_virtual_address_space_fast, (address_space: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("tlb.flush_virtual_address_space", [2], [0xf000f0007801ffff], &[], tlb_flush_virtual_address_space, (input: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("tlb.flush_virtual_address_list", [3], [0xf000f0007801ffff], &[], tlb_flush_virtual_address_list, (rep_count: u16, rep_start: u16, input: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("tlb.flush_virtual_address_space_ex", [0x13], [0xf000f0007801ffff], &[], tlb_flush_virtual_address_space_ex, (variable_header: u16, input: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("tlb.flush_virtual_address_list_ex", [0x14], [0xf000f0007801ffff], &[], tlb_flush_virtual_address_list_ex, (variable_header: u16, rep_count: u16, rep_start: u16, input: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("vbs.vbs_vm_report", [0xc001], [0xf000f0007801ffff], &[], vbs_vbs_vm_report, (input: u64, output: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("vp.create_vp", [0x4e], [0xf000f0007801ffff], &[], vp_create_vp, (input: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("vp.delete_vp", [0x4f], [0xf000f0007801ffff], &[], vp_delete_vp, (input: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("vp.delete_vp.fast", [0x1004f], [0xf000f0007801ffff], &[], vp_delete_vp_fast, (partition_id: u64, vp_index: u32), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("vp.get_vp_registers", [0x50], [0xf000f0007801ffff], &[], vp_get_vp_registers, (rep_count: u16, rep_start: u16, input: u64, output: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("vp.set_vp_registers", [0x51], [0xf000f0007801ffff], &[], vp_set_vp_registers, (rep_count: u16, rep_start: u16, input: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("vp.translate_virtual_address", [0x52], [0xf000f0007801ffff], &[], vp_translate_virtual_address, (input: u64, output: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("vp.start_virtual_processor", [0x99], [0xf000f0007801ffff], &[], vp_start_virtual_processor, (input: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("vp.get_vp_index_from_apic_id", [0x9a], [0xf000f0007801ffff], &[], vp_get_vp_index_from_apic_id, (rep_count: u16, rep_start: u16, input: u64, output: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("vp.translate_virtual_address_ex", [0xac], [0xf000f0007801ffff], &[], vp_translate_virtual_address_ex, (input: u64, output: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("vp.dispatch_vp", [0xc2], [0xf000f0007801ffff], &[], vp_dispatch_vp, (input: u64, output: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("vp.map_vp_state_page", [0xe1], [0xf000f0007801ffff], &[], vp_map_vp_state_page, (input: u64, output: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("vp.unmap_vp_state_page", [0xe2], [0xf000f0007801ffff], &[], vp_unmap_vp_state_page, (input: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("vp.unmap_vp_state_page.fast", [0x100e2], [0xf000f0007801ffff], &[], vp_unmap_vp_state_page_fast, (partition_id: u64, vp_type_and_vtl: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("vp.get_vp_state", [0xe3], [0xf000f0007801ffff], &[], vp_get_vp_state, (variable_header: u16, input: u64, output: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("vp.set_vp_state", [0xe4], [0xf000f0007801ffff], &[], vp_set_vp_state, (variable_header: u16, input: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("vp.get_vp_cpuid_values", [0xf4], [0xf000f0007801ffff], &[], vp_get_vp_cpuid_values, (rep_count: u16, rep_start: u16, input: u64, output: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("vtl.modify_vtl_protection_mask", [0xc], [0xf000f0007801ffff], &[], vtl_modify_vtl_protection_mask, (rep_count: u16, rep_start: u16, input: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("vtl.enable_partition_vtl", [0xd], [0xf000f0007801ffff], &[], vtl_enable_partition_vtl, (input: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("vtl.enable_partition_vtl.fast", [0x1000d], [0xf000f0007801ffff], &[], vtl_enable_partition_vtl_fast, (target_partition_id: u64, target_vtl_and_flags: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("vtl.disable_partition_vtl", [0xe], [0xf000f0007801ffff], &[], vtl_disable_partition_vtl, (), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("vtl.enable_vp_vtl", [0xf], [0xf000f0007801ffff], &[], vtl_enable_vp_vtl, (input: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("vtl.disable_vp_vtl", [0x10], [0xf000f0007801ffff], &[], vtl_disable_vp_vtl, (), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("vtl.vtl_call", [0x11], [0xf000f0007801ffff], &[], vtl_vtl_call, (), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("vtl.vtl_return", [0x12], [0xf000f0007801ffff], &[], vtl_vtl_return, (), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("vtl.check_sparse_gpa_page_vtl_access", [0xd4], [0xf000f0007801ffff], &[], vtl_check_sparse_gpa_page_vtl_access, (rep_count: u16, rep_start: u16, input: u64, output: u64), super::guest::Answer),
    ];

    /// The stub that makes the call of exactly this id, if there is one: without annotations, and with no reserved bit wrong.
    pub fn find(id: super::Id) -> Option<&'static Entry> {
        let carriers = id.carriers();
        ENTRIES.iter().find(|entry| {
            carriers.iter().zip(entry.id.iter().zip(entry.bits)).all(|(held, (id, bits))| held & bits == id & bits)
        })
    }
}

/// A host: its operations, and dispatch over them. It starts from the id and the arguments: what takes these out of the registers of a
/// trapped guest, and what performs a queue, is written for C alone as yet.
pub mod host {
    use super::Id;

    /// What an operation gives back: a status, and a value where the call has one.
    #[derive(Clone, Copy, PartialEq, Eq, Debug)]
    pub struct Answer {
        pub status: i64,
        pub value: u64,
    }

    impl Answer {
        /// Success, with a value.
        pub const fn ok(value: u64) -> Answer {
            Answer { status: status(super::Status::SUCCESS), value }
        }

        /// A failure.
        pub const fn error(failed: super::Status) -> Answer {
            Answer::refuse(status(failed))
        }

        const fn refuse(status: i64) -> Answer {
            Answer { status, value: 0 }
        }
    }

    const fn status(status: super::Status) -> i64 {
        status.0 as i64
    }

    /// The most arguments that a call has.
    pub const ARGUMENTS: usize = 4;

    /// What a host may perform. Calls that dispatch answers by itself are not among it.
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub enum Operation {
        DebugInvokeHypervisorDebugger,
        DebugPostDebugData,
        DebugRetrieveDebugData,
        DebugResetDebugSession,
        DebugResetDebugSessionFast,
        DebugOutputDebugCharacter,
        DebugCollectLivedump,
        DeviceMapDevicePages,
        DeviceUnmapDevicePages,
        DeviceAttachDevice,
        DeviceDetachDevice,
        EventlogInitializeEventLogBufferGroup,
        EventlogFinalizeEventLogBufferGroup,
        EventlogFinalizeEventLogBufferGroupFast,
        EventlogCreateEventLogBuffer,
        EventlogCreateEventLogBufferFast,
        EventlogDeleteEventLogBuffer,
        EventlogDeleteEventLogBufferFast,
        EventlogMapEventLogBuffer,
        EventlogUnmapEventLogBuffer,
        EventlogUnmapEventLogBufferFast,
        EventlogSetEventLogGroupSources,
        EventlogSetEventLogGroupSourcesFast,
        EventlogReleaseEventLogBuffer,
        EventlogReleaseEventLogBufferFast,
        EventlogFlushEventLogBuffer,
        EventlogFlushEventLogBufferFast,
        ExtQueryCapabilities,
        ExtGetBootZeroedMemory,
        ExtMemoryHeatHint,
        ExtEpfSetup,
        ExtSchedulerAssistSetup,
        ExtMemoryHeatHintAsync,
        InterceptInstallIntercept,
        InterceptRegisterInterceptResult,
        InterceptUnregisterInterceptResult,
        InterceptCheckForIoIntercept,
        InterceptInstallInterceptEx,
        InterruptSendSyntheticClusterIpi,
        InterruptSendSyntheticClusterIpiFast,
        InterruptSendSyntheticClusterIpiEx,
        InterruptClearVirtualInterrupt,
        InterruptClearVirtualInterruptFast,
        InterruptMapDeviceInterrupt,
        InterruptUnmapDeviceInterrupt,
        InterruptRetargetDeviceInterrupt,
        InterruptAssertVirtualInterrupt,
        InterruptGetVpSetFromMda,
        InterruptSetVirtualInterruptTarget,
        MemoryDepositMemory,
        MemoryWithdrawMemory,
        MemoryGetMemoryBalance,
        MemoryMapGpaPages,
        MemoryUnmapGpaPages,
        MemoryReadGpa,
        MemoryWriteGpa,
        MemoryMapSparseGpaPages,
        MemoryModifySparseGpaPages,
        MemoryGetSpaPageList,
        MemoryGetGpaPagesAccessStates,
        MemoryAcquireSparseSpaPageHostAccess,
        MemoryReleaseSparseSpaPageHostAccess,
        MemoryAcceptGpaPages,
        MemoryModifySparseGpaPageHostVisibility,
        MemoryPinGpaPageRanges,
        MemoryUnpinGpaPageRanges,
        MemoryQuerySparseGpaPageHostVisibility,
        MmioMmioRead,
        MmioMmioWrite,
        NestedFlushGuestPhysicalAddressSpace,
        NestedFlushGuestPhysicalAddressSpaceFast,
        NestedFlushGuestPhysicalAddressList,
        PartitionCreatePartition,
        PartitionInitializePartition,
        PartitionInitializePartitionFast,
        PartitionFinalizePartition,
        PartitionFinalizePartitionFast,
        PartitionDeletePartition,
        PartitionDeletePartitionFast,
        PartitionGetPartitionProperty,
        PartitionSetPartitionProperty,
        PartitionGetPartitionId,
        PartitionGetNextChildPartition,
        PartitionSavePartitionState,
        PartitionRestorePartitionState,
        PartitionNotifyPartitionEvent,
        PartitionNotifyPartitionEventFast,
        PartitionScrubPartition,
        PartitionGetPartitionPropertyEx,
        PartitionRestorePartitionTime,
        PartitionSetPartitionPropertyEx,
        PortDeletePort,
        PortDeletePortFast,
        PortGetPortProperty,
        PortDisconnectPort,
        PortDisconnectPortFast,
        PortPostMessage,
        PortSignalEvent,
        PortSignalEventFast,
        PortSetPortProperty,
        PortNotifyPortRingEmpty,
        PortNotifyPortRingEmptyFast,
        PortCreatePort,
        PortConnectPort,
        PortSignalEventDirect,
        PortPostMessageDirect,
        ProcessorGetLogicalProcessorRunTime,
        ProcessorParkedVirtualProcessors,
        ProcessorSetSystemProperty,
        ProcessorAddLogicalProcessor,
        ProcessorRemoveLogicalProcessor,
        ProcessorQueryNumaDistance,
        ProcessorSetLogicalProcessorProperty,
        ProcessorGetLogicalProcessorProperty,
        ProcessorGetSystemProperty,
        ProcessorNotifyStandbyTransition,
        ProcessorPrepareForSleep,
        ProcessorPrepareForHibernate,
        ProcessorGetLogicalProcessorRegisters,
        ProcessorSetLogicalProcessorRegisters,
        ProcessorQueryAssociatedLpsForMca,
        ProcessorInjectSyntheticMachineCheck,
        ProcessorDisableHypervisor,
        ProcessorDisableHypervisorEx,
        ProcessorDisableHypervisorExFast,
        SpinNotifyLongSpinWait,
        SpinNotifyLongSpinWaitFast,
        StatsMapStatsPage,
        StatsUnmapStatsPage,
        StatsMapStatsPage2,
        TlbSwitchVirtualAddressSpace,
        TlbSwitchVirtualAddressSpaceFast,
        TlbFlushVirtualAddressSpace,
        TlbFlushVirtualAddressList,
        TlbFlushVirtualAddressSpaceEx,
        TlbFlushVirtualAddressListEx,
        VbsVbsVmReport,
        VpCreateVp,
        VpDeleteVp,
        VpDeleteVpFast,
        VpGetVpRegisters,
        VpSetVpRegisters,
        VpTranslateVirtualAddress,
        VpStartVirtualProcessor,
        VpGetVpIndexFromApicId,
        VpTranslateVirtualAddressEx,
        VpDispatchVp,
        VpMapVpStatePage,
        VpUnmapVpStatePage,
        VpUnmapVpStatePageFast,
        VpGetVpState,
        VpSetVpState,
        VpGetVpCpuidValues,
        VtlModifyVtlProtectionMask,
        VtlEnablePartitionVtl,
        VtlEnablePartitionVtlFast,
        VtlDisablePartitionVtl,
        VtlEnableVpVtl,
        VtlDisableVpVtl,
        VtlVtlCall,
        VtlVtlReturn,
        VtlCheckSparseGpaPageVtlAccess,
    }

    impl Operation {
        /// All of them.
        pub const ALL: [Operation; 162] = [
            Operation::DebugInvokeHypervisorDebugger,
            Operation::DebugPostDebugData,
            Operation::DebugRetrieveDebugData,
            Operation::DebugResetDebugSession,
            Operation::DebugResetDebugSessionFast,
            Operation::DebugOutputDebugCharacter,
            Operation::DebugCollectLivedump,
            Operation::DeviceMapDevicePages,
            Operation::DeviceUnmapDevicePages,
            Operation::DeviceAttachDevice,
            Operation::DeviceDetachDevice,
            Operation::EventlogInitializeEventLogBufferGroup,
            Operation::EventlogFinalizeEventLogBufferGroup,
            Operation::EventlogFinalizeEventLogBufferGroupFast,
            Operation::EventlogCreateEventLogBuffer,
            Operation::EventlogCreateEventLogBufferFast,
            Operation::EventlogDeleteEventLogBuffer,
            Operation::EventlogDeleteEventLogBufferFast,
            Operation::EventlogMapEventLogBuffer,
            Operation::EventlogUnmapEventLogBuffer,
            Operation::EventlogUnmapEventLogBufferFast,
            Operation::EventlogSetEventLogGroupSources,
            Operation::EventlogSetEventLogGroupSourcesFast,
            Operation::EventlogReleaseEventLogBuffer,
            Operation::EventlogReleaseEventLogBufferFast,
            Operation::EventlogFlushEventLogBuffer,
            Operation::EventlogFlushEventLogBufferFast,
            Operation::ExtQueryCapabilities,
            Operation::ExtGetBootZeroedMemory,
            Operation::ExtMemoryHeatHint,
            Operation::ExtEpfSetup,
            Operation::ExtSchedulerAssistSetup,
            Operation::ExtMemoryHeatHintAsync,
            Operation::InterceptInstallIntercept,
            Operation::InterceptRegisterInterceptResult,
            Operation::InterceptUnregisterInterceptResult,
            Operation::InterceptCheckForIoIntercept,
            Operation::InterceptInstallInterceptEx,
            Operation::InterruptSendSyntheticClusterIpi,
            Operation::InterruptSendSyntheticClusterIpiFast,
            Operation::InterruptSendSyntheticClusterIpiEx,
            Operation::InterruptClearVirtualInterrupt,
            Operation::InterruptClearVirtualInterruptFast,
            Operation::InterruptMapDeviceInterrupt,
            Operation::InterruptUnmapDeviceInterrupt,
            Operation::InterruptRetargetDeviceInterrupt,
            Operation::InterruptAssertVirtualInterrupt,
            Operation::InterruptGetVpSetFromMda,
            Operation::InterruptSetVirtualInterruptTarget,
            Operation::MemoryDepositMemory,
            Operation::MemoryWithdrawMemory,
            Operation::MemoryGetMemoryBalance,
            Operation::MemoryMapGpaPages,
            Operation::MemoryUnmapGpaPages,
            Operation::MemoryReadGpa,
            Operation::MemoryWriteGpa,
            Operation::MemoryMapSparseGpaPages,
            Operation::MemoryModifySparseGpaPages,
            Operation::MemoryGetSpaPageList,
            Operation::MemoryGetGpaPagesAccessStates,
            Operation::MemoryAcquireSparseSpaPageHostAccess,
            Operation::MemoryReleaseSparseSpaPageHostAccess,
            Operation::MemoryAcceptGpaPages,
            Operation::MemoryModifySparseGpaPageHostVisibility,
            Operation::MemoryPinGpaPageRanges,
            Operation::MemoryUnpinGpaPageRanges,
            Operation::MemoryQuerySparseGpaPageHostVisibility,
            Operation::MmioMmioRead,
            Operation::MmioMmioWrite,
            Operation::NestedFlushGuestPhysicalAddressSpace,
            Operation::NestedFlushGuestPhysicalAddressSpaceFast,
            Operation::NestedFlushGuestPhysicalAddressList,
            Operation::PartitionCreatePartition,
            Operation::PartitionInitializePartition,
            Operation::PartitionInitializePartitionFast,
            Operation::PartitionFinalizePartition,
            Operation::PartitionFinalizePartitionFast,
            Operation::PartitionDeletePartition,
            Operation::PartitionDeletePartitionFast,
            Operation::PartitionGetPartitionProperty,
            Operation::PartitionSetPartitionProperty,
            Operation::PartitionGetPartitionId,
            Operation::PartitionGetNextChildPartition,
            Operation::PartitionSavePartitionState,
            Operation::PartitionRestorePartitionState,
            Operation::PartitionNotifyPartitionEvent,
            Operation::PartitionNotifyPartitionEventFast,
            Operation::PartitionScrubPartition,
            Operation::PartitionGetPartitionPropertyEx,
            Operation::PartitionRestorePartitionTime,
            Operation::PartitionSetPartitionPropertyEx,
            Operation::PortDeletePort,
            Operation::PortDeletePortFast,
            Operation::PortGetPortProperty,
            Operation::PortDisconnectPort,
            Operation::PortDisconnectPortFast,
            Operation::PortPostMessage,
            Operation::PortSignalEvent,
            Operation::PortSignalEventFast,
            Operation::PortSetPortProperty,
            Operation::PortNotifyPortRingEmpty,
            Operation::PortNotifyPortRingEmptyFast,
            Operation::PortCreatePort,
            Operation::PortConnectPort,
            Operation::PortSignalEventDirect,
            Operation::PortPostMessageDirect,
            Operation::ProcessorGetLogicalProcessorRunTime,
            Operation::ProcessorParkedVirtualProcessors,
            Operation::ProcessorSetSystemProperty,
            Operation::ProcessorAddLogicalProcessor,
            Operation::ProcessorRemoveLogicalProcessor,
            Operation::ProcessorQueryNumaDistance,
            Operation::ProcessorSetLogicalProcessorProperty,
            Operation::ProcessorGetLogicalProcessorProperty,
            Operation::ProcessorGetSystemProperty,
            Operation::ProcessorNotifyStandbyTransition,
            Operation::ProcessorPrepareForSleep,
            Operation::ProcessorPrepareForHibernate,
            Operation::ProcessorGetLogicalProcessorRegisters,
            Operation::ProcessorSetLogicalProcessorRegisters,
            Operation::ProcessorQueryAssociatedLpsForMca,
            Operation::ProcessorInjectSyntheticMachineCheck,
            Operation::ProcessorDisableHypervisor,
            Operation::ProcessorDisableHypervisorEx,
            Operation::ProcessorDisableHypervisorExFast,
            Operation::SpinNotifyLongSpinWait,
            Operation::SpinNotifyLongSpinWaitFast,
            Operation::StatsMapStatsPage,
            Operation::StatsUnmapStatsPage,
            Operation::StatsMapStatsPage2,
            Operation::TlbSwitchVirtualAddressSpace,
            Operation::TlbSwitchVirtualAddressSpaceFast,
            Operation::TlbFlushVirtualAddressSpace,
            Operation::TlbFlushVirtualAddressList,
            Operation::TlbFlushVirtualAddressSpaceEx,
            Operation::TlbFlushVirtualAddressListEx,
            Operation::VbsVbsVmReport,
            Operation::VpCreateVp,
            Operation::VpDeleteVp,
            Operation::VpDeleteVpFast,
            Operation::VpGetVpRegisters,
            Operation::VpSetVpRegisters,
            Operation::VpTranslateVirtualAddress,
            Operation::VpStartVirtualProcessor,
            Operation::VpGetVpIndexFromApicId,
            Operation::VpTranslateVirtualAddressEx,
            Operation::VpDispatchVp,
            Operation::VpMapVpStatePage,
            Operation::VpUnmapVpStatePage,
            Operation::VpUnmapVpStatePageFast,
            Operation::VpGetVpState,
            Operation::VpSetVpState,
            Operation::VpGetVpCpuidValues,
            Operation::VtlModifyVtlProtectionMask,
            Operation::VtlEnablePartitionVtl,
            Operation::VtlEnablePartitionVtlFast,
            Operation::VtlDisablePartitionVtl,
            Operation::VtlEnableVpVtl,
            Operation::VtlDisableVpVtl,
            Operation::VtlVtlCall,
            Operation::VtlVtlReturn,
            Operation::VtlCheckSparseGpaPageVtlAccess,
        ];

        /// As the specification calls it.
        pub const fn name(self) -> &'static str {
            match self {
                Operation::DebugInvokeHypervisorDebugger => "debug.invoke_hypervisor_debugger",
                Operation::DebugPostDebugData => "debug.post_debug_data",
                Operation::DebugRetrieveDebugData => "debug.retrieve_debug_data",
                Operation::DebugResetDebugSession => "debug.reset_debug_session",
                Operation::DebugResetDebugSessionFast => "debug.reset_debug_session.fast",
                Operation::DebugOutputDebugCharacter => "debug.output_debug_character",
                Operation::DebugCollectLivedump => "debug.collect_livedump",
                Operation::DeviceMapDevicePages => "device.map_device_pages",
                Operation::DeviceUnmapDevicePages => "device.unmap_device_pages",
                Operation::DeviceAttachDevice => "device.attach_device",
                Operation::DeviceDetachDevice => "device.detach_device",
                Operation::EventlogInitializeEventLogBufferGroup => "eventlog.initialize_event_log_buffer_group",
                Operation::EventlogFinalizeEventLogBufferGroup => "eventlog.finalize_event_log_buffer_group",
                Operation::EventlogFinalizeEventLogBufferGroupFast => "eventlog.finalize_event_log_buffer_group.fast",
                Operation::EventlogCreateEventLogBuffer => "eventlog.create_event_log_buffer",
                Operation::EventlogCreateEventLogBufferFast => "eventlog.create_event_log_buffer.fast",
                Operation::EventlogDeleteEventLogBuffer => "eventlog.delete_event_log_buffer",
                Operation::EventlogDeleteEventLogBufferFast => "eventlog.delete_event_log_buffer.fast",
                Operation::EventlogMapEventLogBuffer => "eventlog.map_event_log_buffer",
                Operation::EventlogUnmapEventLogBuffer => "eventlog.unmap_event_log_buffer",
                Operation::EventlogUnmapEventLogBufferFast => "eventlog.unmap_event_log_buffer.fast",
                Operation::EventlogSetEventLogGroupSources => "eventlog.set_event_log_group_sources",
                Operation::EventlogSetEventLogGroupSourcesFast => "eventlog.set_event_log_group_sources.fast",
                Operation::EventlogReleaseEventLogBuffer => "eventlog.release_event_log_buffer",
                Operation::EventlogReleaseEventLogBufferFast => "eventlog.release_event_log_buffer.fast",
                Operation::EventlogFlushEventLogBuffer => "eventlog.flush_event_log_buffer",
                Operation::EventlogFlushEventLogBufferFast => "eventlog.flush_event_log_buffer.fast",
                Operation::ExtQueryCapabilities => "ext.query_capabilities",
                Operation::ExtGetBootZeroedMemory => "ext.get_boot_zeroed_memory",
                Operation::ExtMemoryHeatHint => "ext.memory_heat_hint",
                Operation::ExtEpfSetup => "ext.epf_setup",
                Operation::ExtSchedulerAssistSetup => "ext.scheduler_assist_setup",
                Operation::ExtMemoryHeatHintAsync => "ext.memory_heat_hint_async",
                Operation::InterceptInstallIntercept => "intercept.install_intercept",
                Operation::InterceptRegisterInterceptResult => "intercept.register_intercept_result",
                Operation::InterceptUnregisterInterceptResult => "intercept.unregister_intercept_result",
                Operation::InterceptCheckForIoIntercept => "intercept.check_for_io_intercept",
                Operation::InterceptInstallInterceptEx => "intercept.install_intercept_ex",
                Operation::InterruptSendSyntheticClusterIpi => "interrupt.send_synthetic_cluster_ipi",
                Operation::InterruptSendSyntheticClusterIpiFast => "interrupt.send_synthetic_cluster_ipi.fast",
                Operation::InterruptSendSyntheticClusterIpiEx => "interrupt.send_synthetic_cluster_ipi_ex",
                Operation::InterruptClearVirtualInterrupt => "interrupt.clear_virtual_interrupt",
                Operation::InterruptClearVirtualInterruptFast => "interrupt.clear_virtual_interrupt.fast",
                Operation::InterruptMapDeviceInterrupt => "interrupt.map_device_interrupt",
                Operation::InterruptUnmapDeviceInterrupt => "interrupt.unmap_device_interrupt",
                Operation::InterruptRetargetDeviceInterrupt => "interrupt.retarget_device_interrupt",
                Operation::InterruptAssertVirtualInterrupt => "interrupt.assert_virtual_interrupt",
                Operation::InterruptGetVpSetFromMda => "interrupt.get_vp_set_from_mda",
                Operation::InterruptSetVirtualInterruptTarget => "interrupt.set_virtual_interrupt_target",
                Operation::MemoryDepositMemory => "memory.deposit_memory",
                Operation::MemoryWithdrawMemory => "memory.withdraw_memory",
                Operation::MemoryGetMemoryBalance => "memory.get_memory_balance",
                Operation::MemoryMapGpaPages => "memory.map_gpa_pages",
                Operation::MemoryUnmapGpaPages => "memory.unmap_gpa_pages",
                Operation::MemoryReadGpa => "memory.read_gpa",
                Operation::MemoryWriteGpa => "memory.write_gpa",
                Operation::MemoryMapSparseGpaPages => "memory.map_sparse_gpa_pages",
                Operation::MemoryModifySparseGpaPages => "memory.modify_sparse_gpa_pages",
                Operation::MemoryGetSpaPageList => "memory.get_spa_page_list",
                Operation::MemoryGetGpaPagesAccessStates => "memory.get_gpa_pages_access_states",
                Operation::MemoryAcquireSparseSpaPageHostAccess => "memory.acquire_sparse_spa_page_host_access",
                Operation::MemoryReleaseSparseSpaPageHostAccess => "memory.release_sparse_spa_page_host_access",
                Operation::MemoryAcceptGpaPages => "memory.accept_gpa_pages",
                Operation::MemoryModifySparseGpaPageHostVisibility => "memory.modify_sparse_gpa_page_host_visibility",
                Operation::MemoryPinGpaPageRanges => "memory.pin_gpa_page_ranges",
                Operation::MemoryUnpinGpaPageRanges => "memory.unpin_gpa_page_ranges",
                Operation::MemoryQuerySparseGpaPageHostVisibility => "memory.query_sparse_gpa_page_host_visibility",
                Operation::MmioMmioRead => "mmio.mmio_read",
                Operation::MmioMmioWrite => "mmio.mmio_write",
                Operation::NestedFlushGuestPhysicalAddressSpace => "nested.flush_guest_physical_address_space",
                Operation::NestedFlushGuestPhysicalAddressSpaceFast => "nested.flush_guest_physical_address_space.fast",
                Operation::NestedFlushGuestPhysicalAddressList => "nested.flush_guest_physical_address_list",
                Operation::PartitionCreatePartition => "partition.create_partition",
                Operation::PartitionInitializePartition => "partition.initialize_partition",
                Operation::PartitionInitializePartitionFast => "partition.initialize_partition.fast",
                Operation::PartitionFinalizePartition => "partition.finalize_partition",
                Operation::PartitionFinalizePartitionFast => "partition.finalize_partition.fast",
                Operation::PartitionDeletePartition => "partition.delete_partition",
                Operation::PartitionDeletePartitionFast => "partition.delete_partition.fast",
                Operation::PartitionGetPartitionProperty => "partition.get_partition_property",
                Operation::PartitionSetPartitionProperty => "partition.set_partition_property",
                Operation::PartitionGetPartitionId => "partition.get_partition_id",
                Operation::PartitionGetNextChildPartition => "partition.get_next_child_partition",
                Operation::PartitionSavePartitionState => "partition.save_partition_state",
                Operation::PartitionRestorePartitionState => "partition.restore_partition_state",
                Operation::PartitionNotifyPartitionEvent => "partition.notify_partition_event",
                Operation::PartitionNotifyPartitionEventFast => "partition.notify_partition_event.fast",
                Operation::PartitionScrubPartition => "partition.scrub_partition",
                Operation::PartitionGetPartitionPropertyEx => "partition.get_partition_property_ex",
                Operation::PartitionRestorePartitionTime => "partition.restore_partition_time",
                Operation::PartitionSetPartitionPropertyEx => "partition.set_partition_property_ex",
                Operation::PortDeletePort => "port.delete_port",
                Operation::PortDeletePortFast => "port.delete_port.fast",
                Operation::PortGetPortProperty => "port.get_port_property",
                Operation::PortDisconnectPort => "port.disconnect_port",
                Operation::PortDisconnectPortFast => "port.disconnect_port.fast",
                Operation::PortPostMessage => "port.post_message",
                Operation::PortSignalEvent => "port.signal_event",
                Operation::PortSignalEventFast => "port.signal_event.fast",
                Operation::PortSetPortProperty => "port.set_port_property",
                Operation::PortNotifyPortRingEmpty => "port.notify_port_ring_empty",
                Operation::PortNotifyPortRingEmptyFast => "port.notify_port_ring_empty.fast",
                Operation::PortCreatePort => "port.create_port",
                Operation::PortConnectPort => "port.connect_port",
                Operation::PortSignalEventDirect => "port.signal_event_direct",
                Operation::PortPostMessageDirect => "port.post_message_direct",
                Operation::ProcessorGetLogicalProcessorRunTime => "processor.get_logical_processor_run_time",
                Operation::ProcessorParkedVirtualProcessors => "processor.parked_virtual_processors",
                Operation::ProcessorSetSystemProperty => "processor.set_system_property",
                Operation::ProcessorAddLogicalProcessor => "processor.add_logical_processor",
                Operation::ProcessorRemoveLogicalProcessor => "processor.remove_logical_processor",
                Operation::ProcessorQueryNumaDistance => "processor.query_numa_distance",
                Operation::ProcessorSetLogicalProcessorProperty => "processor.set_logical_processor_property",
                Operation::ProcessorGetLogicalProcessorProperty => "processor.get_logical_processor_property",
                Operation::ProcessorGetSystemProperty => "processor.get_system_property",
                Operation::ProcessorNotifyStandbyTransition => "processor.notify_standby_transition",
                Operation::ProcessorPrepareForSleep => "processor.prepare_for_sleep",
                Operation::ProcessorPrepareForHibernate => "processor.prepare_for_hibernate",
                Operation::ProcessorGetLogicalProcessorRegisters => "processor.get_logical_processor_registers",
                Operation::ProcessorSetLogicalProcessorRegisters => "processor.set_logical_processor_registers",
                Operation::ProcessorQueryAssociatedLpsForMca => "processor.query_associated_lps_for_mca",
                Operation::ProcessorInjectSyntheticMachineCheck => "processor.inject_synthetic_machine_check",
                Operation::ProcessorDisableHypervisor => "processor.disable_hypervisor",
                Operation::ProcessorDisableHypervisorEx => "processor.disable_hypervisor_ex",
                Operation::ProcessorDisableHypervisorExFast => "processor.disable_hypervisor_ex.fast",
                Operation::SpinNotifyLongSpinWait => "spin.notify_long_spin_wait",
                Operation::SpinNotifyLongSpinWaitFast => "spin.notify_long_spin_wait.fast",
                Operation::StatsMapStatsPage => "stats.map_stats_page",
                Operation::StatsUnmapStatsPage => "stats.unmap_stats_page",
                Operation::StatsMapStatsPage2 => "stats.map_stats_page2",
                Operation::TlbSwitchVirtualAddressSpace => "tlb.switch_virtual_address_space",
                Operation::TlbSwitchVirtualAddressSpaceFast => "tlb.switch_virtual_address_space.fast",
                Operation::TlbFlushVirtualAddressSpace => "tlb.flush_virtual_address_space",
                Operation::TlbFlushVirtualAddressList => "tlb.flush_virtual_address_list",
                Operation::TlbFlushVirtualAddressSpaceEx => "tlb.flush_virtual_address_space_ex",
                Operation::TlbFlushVirtualAddressListEx => "tlb.flush_virtual_address_list_ex",
                Operation::VbsVbsVmReport => "vbs.vbs_vm_report",
                Operation::VpCreateVp => "vp.create_vp",
                Operation::VpDeleteVp => "vp.delete_vp",
                Operation::VpDeleteVpFast => "vp.delete_vp.fast",
                Operation::VpGetVpRegisters => "vp.get_vp_registers",
                Operation::VpSetVpRegisters => "vp.set_vp_registers",
                Operation::VpTranslateVirtualAddress => "vp.translate_virtual_address",
                Operation::VpStartVirtualProcessor => "vp.start_virtual_processor",
                Operation::VpGetVpIndexFromApicId => "vp.get_vp_index_from_apic_id",
                Operation::VpTranslateVirtualAddressEx => "vp.translate_virtual_address_ex",
                Operation::VpDispatchVp => "vp.dispatch_vp",
                Operation::VpMapVpStatePage => "vp.map_vp_state_page",
                Operation::VpUnmapVpStatePage => "vp.unmap_vp_state_page",
                Operation::VpUnmapVpStatePageFast => "vp.unmap_vp_state_page.fast",
                Operation::VpGetVpState => "vp.get_vp_state",
                Operation::VpSetVpState => "vp.set_vp_state",
                Operation::VpGetVpCpuidValues => "vp.get_vp_cpuid_values",
                Operation::VtlModifyVtlProtectionMask => "vtl.modify_vtl_protection_mask",
                Operation::VtlEnablePartitionVtl => "vtl.enable_partition_vtl",
                Operation::VtlEnablePartitionVtlFast => "vtl.enable_partition_vtl.fast",
                Operation::VtlDisablePartitionVtl => "vtl.disable_partition_vtl",
                Operation::VtlEnableVpVtl => "vtl.enable_vp_vtl",
                Operation::VtlDisableVpVtl => "vtl.disable_vp_vtl",
                Operation::VtlVtlCall => "vtl.vtl_call",
                Operation::VtlVtlReturn => "vtl.vtl_return",
                Operation::VtlCheckSparseGpaPageVtlAccess => "vtl.check_sparse_gpa_page_vtl_access",
            }
        }
    }

    /// What a host implements: the operations for which `has` is true. Their arguments have been checked.
    pub trait Host {
        /// Whether the host performs an operation. Dispatch and the answers to discovery follow from it.
        fn has(&self, operation: Operation) -> bool;

        /// Stops in the hypervisor's debugger. Named by OpenVMM alone.
        fn debug_invoke_hypervisor_debugger(&mut self) -> Answer {
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Sends data to the debugger.
        fn debug_post_debug_data(&mut self, input: u64, output: u64) -> Answer {
            let _ = (input, output);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Receives data from the debugger.
        fn debug_retrieve_debug_data(&mut self, input: u64, output: u64) -> Answer {
            let _ = (input, output);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Begins anew with the debugger.
        fn debug_reset_debug_session(&mut self, input: u64) -> Answer {
            let _ = input;
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Begins anew with the debugger.
        fn debug_reset_debug_session_fast(&mut self, options: super::types::DebugResetOptions) -> Answer {
            let _ = options;
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Prints a character in the hypervisor's debugger. Named by OpenVMM alone; no layout is public.
        fn debug_output_debug_character(&mut self) -> Answer {
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Collects a dump of the running hypervisor. No layout is public.
        fn debug_collect_livedump(&mut self) -> Answer {
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Lets a device use memory. No layout is public.
        fn device_map_device_pages(&mut self) -> Answer {
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// No longer lets a device use memory. No layout is public.
        fn device_unmap_device_pages(&mut self) -> Answer {
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Gives a device to a partition. No layout is public.
        fn device_attach_device(&mut self) -> Answer {
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Takes a device from a partition. No layout is public.
        fn device_detach_device(&mut self) -> Answer {
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Begins a log.
        fn eventlog_initialize_event_log_buffer_group(&mut self, input: u64) -> Answer {
            let _ = input;
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Ends a log.
        fn eventlog_finalize_event_log_buffer_group(&mut self, input: u64) -> Answer {
            let _ = input;
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Ends a log.
        fn eventlog_finalize_event_log_buffer_group_fast(&mut self, r#type: super::types::EventlogType) -> Answer {
            let _ = r#type;
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Makes a buffer.
        fn eventlog_create_event_log_buffer(&mut self, input: u64) -> Answer {
            let _ = input;
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Makes a buffer.
        fn eventlog_create_event_log_buffer_fast(&mut self, type_and_index: u64, proximity_domain_info: u64) -> Answer {
            let _ = (type_and_index, proximity_domain_info);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Deletes a buffer.
        fn eventlog_delete_event_log_buffer(&mut self, input: u64) -> Answer {
            let _ = input;
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Deletes a buffer.
        fn eventlog_delete_event_log_buffer_fast(&mut self, type_and_index: u64) -> Answer {
            let _ = type_and_index;
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Maps a buffer. The output is the guest-physical page number of each of its pages.
        fn eventlog_map_event_log_buffer(&mut self, input: u64, output: u64) -> Answer {
            let _ = (input, output);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Unmaps a buffer.
        fn eventlog_unmap_event_log_buffer(&mut self, input: u64) -> Answer {
            let _ = input;
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Unmaps a buffer.
        fn eventlog_unmap_event_log_buffer_fast(&mut self, type_and_index: u64) -> Answer {
            let _ = type_and_index;
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Says what is logged.
        fn eventlog_set_event_log_group_sources(&mut self, input: u64) -> Answer {
            let _ = input;
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Says what is logged.
        fn eventlog_set_event_log_group_sources_fast(&mut self, r#type: super::types::EventlogType, enable_flags: u64) -> Answer {
            let _ = (r#type, enable_flags);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Gives a buffer that was read back.
        fn eventlog_release_event_log_buffer(&mut self, input: u64) -> Answer {
            let _ = input;
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Gives a buffer that was read back.
        fn eventlog_release_event_log_buffer_fast(&mut self, type_and_index: u64) -> Answer {
            let _ = type_and_index;
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Ends the buffer that is being filled.
        fn eventlog_flush_event_log_buffer(&mut self, input: u64) -> Answer {
            let _ = input;
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Ends the buffer that is being filled.
        fn eventlog_flush_event_log_buffer_fast(&mut self, type_and_index: u64) -> Answer {
            let _ = type_and_index;
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Tells which extended calls there are.
        fn ext_query_capabilities(&mut self, input: u64, output: u64) -> Answer {
            let _ = (input, output);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Tells which memory is zero since the start, so that the guest need not zero it.
        fn ext_get_boot_zeroed_memory(&mut self, input: u64, output: u64) -> Answer {
            let _ = (input, output);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Tells the host how memory is used. The input is a header of 8 bytes and a list of gpa_page_range.
        fn ext_memory_heat_hint(&mut self, rep_count: u16, rep_start: u16, input: u64) -> Answer {
            let _ = (rep_count, rep_start, input);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Sets up enlightened page faults. No layout is public.
        fn ext_epf_setup(&mut self) -> Answer {
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Sets up help for the scheduler. No layout is public.
        fn ext_scheduler_assist_setup(&mut self) -> Answer {
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// As memory_heat_hint, with an answer later. No layout is public.
        fn ext_memory_heat_hint_async(&mut self) -> Answer {
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Installs an intercept, or with no access takes it away.
        fn intercept_install_intercept(&mut self, input: u64) -> Answer {
            let _ = input;
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Says once for all what an intercepted access gives.
        fn intercept_register_intercept_result(&mut self, input: u64) -> Answer {
            let _ = input;
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Takes back what register_intercept_result said.
        fn intercept_unregister_intercept_result(&mut self, input: u64) -> Answer {
            let _ = input;
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Tells whether access to an I/O port would be intercepted.
        fn intercept_check_for_io_intercept(&mut self, input: u64, output: u64) -> Answer {
            let _ = (input, output);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Installs intercepts of registers.
        fn intercept_install_intercept_ex(&mut self, rep_count: u16, rep_start: u16, input: u64) -> Answer {
            let _ = (rep_count, rep_start, input);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Sends a fixed interrupt to virtual processors 0 to 63; not an NMI.
        fn interrupt_send_synthetic_cluster_ipi(&mut self, input: u64) -> Answer {
            let _ = input;
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Sends a fixed interrupt to virtual processors 0 to 63; not an NMI.
        fn interrupt_send_synthetic_cluster_ipi_fast(&mut self, vector_and_vtl: u64, processor_mask: u64) -> Answer {
            let _ = (vector_and_vtl, processor_mask);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// As send_synthetic_cluster_ipi for a set of any virtual processors. The banks of the set are the
        /// variable header.
        fn interrupt_send_synthetic_cluster_ipi_ex(&mut self, variable_header: u16, input: u64) -> Answer {
            let _ = (variable_header, input);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Clears an external interrupt that a virtual processor of a child has acknowledged.
        fn interrupt_clear_virtual_interrupt(&mut self, input: u64) -> Answer {
            let _ = input;
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Clears an external interrupt that a virtual processor of a child has acknowledged.
        fn interrupt_clear_virtual_interrupt_fast(&mut self, partition_id: u64) -> Answer {
            let _ = partition_id;
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Maps an interrupt of a device.
        fn interrupt_map_device_interrupt(&mut self, variable_header: u16, input: u64, output: u64) -> Answer {
            let _ = (variable_header, input, output);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Takes the mapping of an interrupt of a device away.
        fn interrupt_unmap_device_interrupt(&mut self, input: u64) -> Answer {
            let _ = input;
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Sends an interrupt of a device of the caller elsewhere. A set of all virtual processors is not
        /// allowed.
        fn interrupt_retarget_device_interrupt(&mut self, variable_header: u16, input: u64) -> Answer {
            let _ = (variable_header, input);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Asserts an interrupt of a child.
        fn interrupt_assert_virtual_interrupt(&mut self, input: u64) -> Answer {
            let _ = input;
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Tells which virtual processors an address of a device's message means.
        fn interrupt_get_vp_set_from_mda(&mut self, input: u64, output: u64) -> Answer {
            let _ = (input, output);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Sets the virtual processor that gets an interrupt.
        fn interrupt_set_virtual_interrupt_target(&mut self, input: u64) -> Answer {
            let _ = input;
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Gives pages to the memory pool of a partition.
        fn memory_deposit_memory(&mut self, rep_count: u16, rep_start: u16, input: u64) -> Answer {
            let _ = (rep_count, rep_start, input);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Takes pages back from the memory pool of a partition. The output is a list of guest-physical page
        /// numbers.
        fn memory_withdraw_memory(&mut self, rep_count: u16, rep_start: u16, input: u64, output: u64) -> Answer {
            let _ = (rep_count, rep_start, input, output);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Tells how much of a memory pool is in use.
        fn memory_get_memory_balance(&mut self, input: u64, output: u64) -> Answer {
            let _ = (input, output);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Maps pages of the caller in a row into a child.
        fn memory_map_gpa_pages(&mut self, rep_count: u16, rep_start: u16, input: u64) -> Answer {
            let _ = (rep_count, rep_start, input);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Unmaps pages in a row from a child.
        fn memory_unmap_gpa_pages(&mut self, rep_count: u16, rep_start: u16, input: u64) -> Answer {
            let _ = (rep_count, rep_start, input);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Reads memory of a child.
        fn memory_read_gpa(&mut self, input: u64, output: u64) -> Answer {
            let _ = (input, output);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Writes memory of a child.
        fn memory_write_gpa(&mut self, input: u64, output: u64) -> Answer {
            let _ = (input, output);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Maps pages of the caller into a child, anywhere.
        fn memory_map_sparse_gpa_pages(&mut self, rep_count: u16, rep_start: u16, input: u64) -> Answer {
            let _ = (rep_count, rep_start, input);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Changes how pages of a child are mapped.
        fn memory_modify_sparse_gpa_pages(&mut self, rep_count: u16, rep_start: u16, input: u64) -> Answer {
            let _ = (rep_count, rep_start, input);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Tells the system-physical pages behind guest-physical ones. No layout is public.
        fn memory_get_spa_page_list(&mut self) -> Answer {
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Tells which pages in a row were accessed and written.
        fn memory_get_gpa_pages_access_states(&mut self, rep_count: u16, rep_start: u16, input: u64, output: u64) -> Answer {
            let _ = (rep_count, rep_start, input, output);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Lets the host access pages.
        fn memory_acquire_sparse_spa_page_host_access(&mut self, rep_count: u16, rep_start: u16, input: u64) -> Answer {
            let _ = (rep_count, rep_start, input);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// No longer lets the host access pages.
        fn memory_release_sparse_spa_page_host_access(&mut self, rep_count: u16, rep_start: u16, input: u64) -> Answer {
            let _ = (rep_count, rep_start, input);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Takes pages that an isolated partition was given into use.
        fn memory_accept_gpa_pages(&mut self, rep_count: u16, rep_start: u16, input: u64) -> Answer {
            let _ = (rep_count, rep_start, input);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Shows pages of an isolated partition to its host, or hides them.
        fn memory_modify_sparse_gpa_page_host_visibility(&mut self, rep_count: u16, rep_start: u16, input: u64) -> Answer {
            let _ = (rep_count, rep_start, input);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Keeps pages where they are. Named by OpenVMM.
        fn memory_pin_gpa_page_ranges(&mut self, rep_count: u16, rep_start: u16, input: u64) -> Answer {
            let _ = (rep_count, rep_start, input);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// No longer keeps pages where they are. Named by OpenVMM.
        fn memory_unpin_gpa_page_ranges(&mut self, rep_count: u16, rep_start: u16, input: u64) -> Answer {
            let _ = (rep_count, rep_start, input);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Tells whether the host sees pages. Named by OpenVMM. The output is a byte for each page.
        fn memory_query_sparse_gpa_page_host_visibility(&mut self, rep_count: u16, rep_start: u16, input: u64, output: u64) -> Answer {
            let _ = (rep_count, rep_start, input, output);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Reads a device.
        fn mmio_mmio_read(&mut self, input: u64, output: u64) -> Answer {
            let _ = (input, output);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Writes a device.
        fn mmio_mmio_write(&mut self, input: u64) -> Answer {
            let _ = input;
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Flushes what was cached of second-level page tables. For a nested hypervisor; on AMD with
        /// nested_enlightened_tlb instead of the feature named here.
        fn nested_flush_guest_physical_address_space(&mut self, input: u64) -> Answer {
            let _ = input;
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Flushes what was cached of second-level page tables. For a nested hypervisor; on AMD with
        /// nested_enlightened_tlb instead of the feature named here.
        fn nested_flush_guest_physical_address_space_fast(&mut self, address_space: u64, flags: u64) -> Answer {
            let _ = (address_space, flags);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Flushes ranges of what was cached of second-level page tables. For a nested hypervisor; on AMD
        /// with nested_enlightened_tlb instead of the feature named here.
        fn nested_flush_guest_physical_address_list(&mut self, rep_count: u16, rep_start: u16, input: u64) -> Answer {
            let _ = (rep_count, rep_start, input);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Makes a child.
        fn partition_create_partition(&mut self, input: u64, output: u64) -> Answer {
            let _ = (input, output);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Makes a new child ready, after its early properties were set.
        fn partition_initialize_partition(&mut self, input: u64) -> Answer {
            let _ = input;
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Makes a new child ready, after its early properties were set.
        fn partition_initialize_partition_fast(&mut self, partition_id: u64) -> Answer {
            let _ = partition_id;
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Takes everything from a child: after it a child can only be deleted.
        fn partition_finalize_partition(&mut self, input: u64) -> Answer {
            let _ = input;
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Takes everything from a child: after it a child can only be deleted.
        fn partition_finalize_partition_fast(&mut self, partition_id: u64) -> Answer {
            let _ = partition_id;
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Deletes a child.
        fn partition_delete_partition(&mut self, input: u64) -> Answer {
            let _ = input;
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Deletes a child.
        fn partition_delete_partition_fast(&mut self, partition_id: u64) -> Answer {
            let _ = partition_id;
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Reads a property of a partition.
        fn partition_get_partition_property(&mut self, input: u64, output: u64) -> Answer {
            let _ = (input, output);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Sets a property of a partition.
        fn partition_set_partition_property(&mut self, input: u64) -> Answer {
            let _ = input;
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Tells the caller's own partition.
        fn partition_get_partition_id(&mut self, input: u64, output: u64) -> Answer {
            let _ = (input, output);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Tells the children of a parent, one after the other.
        fn partition_get_next_child_partition(&mut self, input: u64, output: u64) -> Answer {
            let _ = (input, output);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Saves the state of a child, in as many calls as it takes.
        fn partition_save_partition_state(&mut self, input: u64, output: u64) -> Answer {
            let _ = (input, output);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Restores the state of a child, in as many calls as it takes.
        fn partition_restore_partition_state(&mut self, input: u64, output: u64) -> Answer {
            let _ = (input, output);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Tells the hypervisor of something that happened to the partition.
        fn partition_notify_partition_event(&mut self, input: u64) -> Answer {
            let _ = input;
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Tells the hypervisor of something that happened to the partition.
        fn partition_notify_partition_event_fast(&mut self, event_and_input: u64) -> Answer {
            let _ = event_and_input;
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Cleans a partition's memory. No layout is public.
        fn partition_scrub_partition(&mut self) -> Answer {
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Reads a property of any size of a partition.
        fn partition_get_partition_property_ex(&mut self, input: u64, output: u64) -> Answer {
            let _ = (input, output);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Restores the time of a partition. Named by OpenVMM.
        fn partition_restore_partition_time(&mut self, input: u64) -> Answer {
            let _ = input;
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Sets a property of any size of a partition.
        fn partition_set_partition_property_ex(&mut self, variable_header: u16, input: u64) -> Answer {
            let _ = (variable_header, input);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Deletes a port.
        fn port_delete_port(&mut self, input: u64) -> Answer {
            let _ = input;
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Deletes a port.
        fn port_delete_port_fast(&mut self, port_partition_id: u64, port_id: super::types::PortId) -> Answer {
            let _ = (port_partition_id, port_id);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Reads a property of a port.
        fn port_get_port_property(&mut self, input: u64, output: u64) -> Answer {
            let _ = (input, output);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Deletes a connection.
        fn port_disconnect_port(&mut self, input: u64) -> Answer {
            let _ = input;
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Deletes a connection.
        fn port_disconnect_port_fast(&mut self, connection_partition_id: u64, connection_id_and_flags: u64) -> Answer {
            let _ = (connection_partition_id, connection_id_and_flags);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Sends a message by a connection.
        fn port_post_message(&mut self, input: u64) -> Answer {
            let _ = input;
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Sets an event flag by a connection.
        fn port_signal_event(&mut self, input: u64) -> Answer {
            let _ = input;
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Sets an event flag by a connection.
        fn port_signal_event_fast(&mut self, connection_and_flag: u64) -> Answer {
            let _ = connection_and_flag;
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Sets a property of a port. No layout is public.
        fn port_set_port_property(&mut self) -> Answer {
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Tells that a ring of events was emptied.
        fn port_notify_port_ring_empty(&mut self, input: u64) -> Answer {
            let _ = input;
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Tells that a ring of events was emptied.
        fn port_notify_port_ring_empty_fast(&mut self, sint_index: u32) -> Answer {
            let _ = sint_index;
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Makes a port.
        fn port_create_port(&mut self, input: u64) -> Answer {
            let _ = input;
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Makes a connection to a port.
        fn port_connect_port(&mut self, input: u64) -> Answer {
            let _ = input;
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Sets an event flag of a virtual processor.
        fn port_signal_event_direct(&mut self, input: u64, output: u64) -> Answer {
            let _ = (input, output);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Puts a message into the page of messages of a virtual processor.
        fn port_post_message_direct(&mut self, input: u64) -> Answer {
            let _ = input;
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Tells how busy a logical processor was.
        fn processor_get_logical_processor_run_time(&mut self, input: u64, output: u64) -> Answer {
            let _ = (input, output);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Tells which virtual processors should be left idle. No layout is public.
        fn processor_parked_virtual_processors(&mut self) -> Answer {
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Sets a property of the system.
        fn processor_set_system_property(&mut self, input: u64) -> Answer {
            let _ = input;
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Starts a logical processor.
        fn processor_add_logical_processor(&mut self, input: u64, output: u64) -> Answer {
            let _ = (input, output);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Stops a logical processor. No layout is public.
        fn processor_remove_logical_processor(&mut self) -> Answer {
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Tells how far domains of memory are from one another. No layout is public.
        fn processor_query_numa_distance(&mut self) -> Answer {
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Sets a property of a logical processor. No layout is public.
        fn processor_set_logical_processor_property(&mut self) -> Answer {
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Reads a property of a logical processor. No layout is public.
        fn processor_get_logical_processor_property(&mut self) -> Answer {
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Reads a property of the system.
        fn processor_get_system_property(&mut self, input: u64, output: u64) -> Answer {
            let _ = (input, output);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Tells that the machine goes to standby, or comes back; Linux enters a sleep state with it.
        fn processor_notify_standby_transition(&mut self, input: u64) -> Answer {
            let _ = input;
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Tells that the machine goes to sleep. No layout is public.
        fn processor_prepare_for_sleep(&mut self) -> Answer {
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Tells that the machine will be hibernated. No layout is public.
        fn processor_prepare_for_hibernate(&mut self) -> Answer {
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Reads registers of a logical processor. No layout is public.
        fn processor_get_logical_processor_registers(&mut self) -> Answer {
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Writes registers of a logical processor. No layout is public.
        fn processor_set_logical_processor_registers(&mut self) -> Answer {
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Tells which logical processors share a machine-check bank. No layout is public.
        fn processor_query_associated_lps_for_mca(&mut self) -> Answer {
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Raises a machine check in a partition. No layout is public.
        fn processor_inject_synthetic_machine_check(&mut self) -> Answer {
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Takes the hypervisor away and goes on without. No layout is public.
        fn processor_disable_hypervisor(&mut self) -> Answer {
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Takes the hypervisor away and goes on at a given place.
        fn processor_disable_hypervisor_ex(&mut self, input: u64) -> Answer {
            let _ = input;
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Takes the hypervisor away and goes on at a given place.
        fn processor_disable_hypervisor_ex_fast(&mut self, rip: u64, arg: u64) -> Answer {
            let _ = (rip, arg);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Tells that this virtual processor has long waited for a spin lock that another may hold. Advice:
        /// there are no errors.
        fn spin_notify_long_spin_wait(&mut self, input: u64) -> Answer {
            let _ = input;
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Tells that this virtual processor has long waited for a spin lock that another may hold. Advice:
        /// there are no errors.
        fn spin_notify_long_spin_wait_fast(&mut self, spin_count: u32) -> Answer {
            let _ = spin_count;
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Maps a page of statistics.
        fn stats_map_stats_page(&mut self, input: u64, output: u64) -> Answer {
            let _ = (input, output);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Unmaps a page of statistics.
        fn stats_unmap_stats_page(&mut self, input: u64) -> Answer {
            let _ = input;
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Maps a page of statistics where the caller wants it.
        fn stats_map_stats_page2(&mut self, input: u64) -> Answer {
            let _ = input;
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Switches this virtual processor to another address space, as a move to CR3 does.
        fn tlb_switch_virtual_address_space(&mut self, input: u64) -> Answer {
            let _ = input;
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Switches this virtual processor to another address space, as a move to CR3 does.
        fn tlb_switch_virtual_address_space_fast(&mut self, address_space: u64) -> Answer {
            let _ = address_space;
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Flushes everything of an address space.
        fn tlb_flush_virtual_address_space(&mut self, input: u64) -> Answer {
            let _ = input;
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Flushes ranges of an address space. The input is a header of 24 bytes and a list of gva_range.
        fn tlb_flush_virtual_address_list(&mut self, rep_count: u16, rep_start: u16, input: u64) -> Answer {
            let _ = (rep_count, rep_start, input);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// As flush_virtual_address_space for a set of any virtual processors. The banks of the set are the
        /// variable header.
        fn tlb_flush_virtual_address_space_ex(&mut self, variable_header: u16, input: u64) -> Answer {
            let _ = (variable_header, input);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// As flush_virtual_address_list for a set of any virtual processors. The banks of the set are the
        /// variable header.
        fn tlb_flush_virtual_address_list_ex(&mut self, variable_header: u16, rep_count: u16, rep_start: u16, input: u64) -> Answer {
            let _ = (variable_header, rep_count, rep_start, input);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Gives a signed report on the guest. Named by OpenVMM.
        fn vbs_vbs_vm_report(&mut self, input: u64, output: u64) -> Answer {
            let _ = (input, output);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Makes a virtual processor of a child.
        fn vp_create_vp(&mut self, input: u64) -> Answer {
            let _ = input;
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Deletes a virtual processor of a child.
        fn vp_delete_vp(&mut self, input: u64) -> Answer {
            let _ = input;
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Deletes a virtual processor of a child.
        fn vp_delete_vp_fast(&mut self, partition_id: u64, vp_index: u32) -> Answer {
            let _ = (partition_id, vp_index);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Reads registers of a virtual processor of a child or of the caller. On arm64 a few can be read
        /// before the guest says who it is, the features among them.
        fn vp_get_vp_registers(&mut self, rep_count: u16, rep_start: u16, input: u64, output: u64) -> Answer {
            let _ = (rep_count, rep_start, input, output);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Writes registers of a virtual processor of a child or of the caller. On arm64 a few can be
        /// written before the guest says who it is, guest_os_id first of all.
        fn vp_set_vp_registers(&mut self, rep_count: u16, rep_start: u16, input: u64) -> Answer {
            let _ = (rep_count, rep_start, input);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Translates a guest-virtual address as a virtual processor would.
        fn vp_translate_virtual_address(&mut self, input: u64, output: u64) -> Answer {
            let _ = (input, output);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Starts a virtual processor with given registers, instead of by INIT and start-up.
        fn vp_start_virtual_processor(&mut self, input: u64) -> Answer {
            let _ = input;
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Tells the index of the virtual processor with an APIC id (on arm64, an MPIDR).
        fn vp_get_vp_index_from_apic_id(&mut self, rep_count: u16, rep_start: u16, input: u64, output: u64) -> Answer {
            let _ = (rep_count, rep_start, input, output);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// As translate_virtual_address, and tells the event that the access would cause.
        fn vp_translate_virtual_address_ex(&mut self, input: u64, output: u64) -> Answer {
            let _ = (input, output);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Lets a virtual processor of a child run, where the root partition schedules.
        fn vp_dispatch_vp(&mut self, input: u64, output: u64) -> Answer {
            let _ = (input, output);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Maps a page of state of a virtual processor.
        fn vp_map_vp_state_page(&mut self, input: u64, output: u64) -> Answer {
            let _ = (input, output);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Unmaps a page of state of a virtual processor.
        fn vp_unmap_vp_state_page(&mut self, input: u64) -> Answer {
            let _ = input;
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Unmaps a page of state of a virtual processor.
        fn vp_unmap_vp_state_page_fast(&mut self, partition_id: u64, vp_type_and_vtl: u64) -> Answer {
            let _ = (partition_id, vp_type_and_vtl);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Reads state of a virtual processor: into pages that the input lists, or synthetic timers into the
        /// output.
        fn vp_get_vp_state(&mut self, variable_header: u16, input: u64, output: u64) -> Answer {
            let _ = (variable_header, input, output);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Writes state of a virtual processor.
        fn vp_set_vp_state(&mut self, variable_header: u16, input: u64) -> Answer {
            let _ = (variable_header, input);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Tells what CPUID gives on a virtual processor.
        fn vp_get_vp_cpuid_values(&mut self, rep_count: u16, rep_start: u16, input: u64, output: u64) -> Answer {
            let _ = (rep_count, rep_start, input, output);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Sets what a lower virtual trust level may do with pages.
        fn vtl_modify_vtl_protection_mask(&mut self, rep_count: u16, rep_start: u16, input: u64) -> Answer {
            let _ = (rep_count, rep_start, input);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Enables a virtual trust level for a partition.
        fn vtl_enable_partition_vtl(&mut self, input: u64) -> Answer {
            let _ = input;
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Enables a virtual trust level for a partition.
        fn vtl_enable_partition_vtl_fast(&mut self, target_partition_id: u64, target_vtl_and_flags: u64) -> Answer {
            let _ = (target_partition_id, target_vtl_and_flags);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Disables a virtual trust level for a partition. No layout is public.
        fn vtl_disable_partition_vtl(&mut self) -> Answer {
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Enables a virtual trust level on a virtual processor, after it was for the partition.
        fn vtl_enable_vp_vtl(&mut self, input: u64) -> Answer {
            let _ = input;
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Disables a virtual trust level on a virtual processor. No layout is public.
        fn vtl_disable_vp_vtl(&mut self) -> Answer {
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Goes to the next higher virtual trust level. It is called at its own place in the hypercall page,
        /// with 0 in rcx; nothing is returned.
        fn vtl_vtl_call(&mut self) -> Answer {
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Goes back to the next lower virtual trust level. It is called at its own place in the hypercall
        /// page; bit 0 of rcx keeps registers as they are.
        fn vtl_vtl_return(&mut self) -> Answer {
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }

        /// Tells whether a virtual trust level may access pages. Named by OpenVMM.
        fn vtl_check_sparse_gpa_page_vtl_access(&mut self, rep_count: u16, rep_start: u16, input: u64, output: u64) -> Answer {
            let _ = (rep_count, rep_start, input, output);
            Answer::error(super::Status::INVALID_HYPERCALL_CODE)
        }
    }

    /// What becomes of a call.
    #[derive(Clone, Copy)]
    enum Does {
        Perform(Operation),
    }

    struct Call {
        number: u64,
        does: Does,
        variant: u64,
        parameters: [u64; 1],
    }

    /// A family by its number, or by the numbers of its calls (`by_call`).
    struct Family {
        first: u64,
        last: u64,
        by_call: bool,
        always: bool,
        calls: &'static [Call],
        call_carrier: usize,
        call_low: u32,
        call_mask: u64,
        unknown_family: i64,
        unknown_call: i64,
        reserved: [u64; 1],
        must_be: [u64; 1],
        reserved_field: i64,
        variant_mask: u64,
    }

    static CALLS_DEBUG: [Call; 7] = [
        Call { number: 0xa, does: Does::Perform(Operation::DebugInvokeHypervisorDebugger), variant: 0, parameters: [0] },
        Call { number: 0x69, does: Does::Perform(Operation::DebugPostDebugData), variant: 0, parameters: [0] },
        Call { number: 0x6a, does: Does::Perform(Operation::DebugRetrieveDebugData), variant: 0, parameters: [0] },
        Call { number: 0x6b, does: Does::Perform(Operation::DebugResetDebugSession), variant: 0, parameters: [0] },
        Call { number: 0x6b, does: Does::Perform(Operation::DebugResetDebugSessionFast), variant: 1, parameters: [0] },
        Call { number: 0x71, does: Does::Perform(Operation::DebugOutputDebugCharacter), variant: 0, parameters: [0] },
        Call { number: 0x8e, does: Does::Perform(Operation::DebugCollectLivedump), variant: 0, parameters: [0] },
    ];

    static CALLS_DEVICE: [Call; 4] = [
        Call { number: 0x80, does: Does::Perform(Operation::DeviceMapDevicePages), variant: 0, parameters: [0] },
        Call { number: 0x81, does: Does::Perform(Operation::DeviceUnmapDevicePages), variant: 0, parameters: [0] },
        Call { number: 0x82, does: Does::Perform(Operation::DeviceAttachDevice), variant: 0, parameters: [0] },
        Call { number: 0x83, does: Does::Perform(Operation::DeviceDetachDevice), variant: 0, parameters: [0] },
    ];

    static CALLS_EVENTLOG: [Call; 16] = [
        Call { number: 0x60, does: Does::Perform(Operation::EventlogInitializeEventLogBufferGroup), variant: 0, parameters: [0] },
        Call { number: 0x61, does: Does::Perform(Operation::EventlogFinalizeEventLogBufferGroup), variant: 0, parameters: [0] },
        Call { number: 0x61, does: Does::Perform(Operation::EventlogFinalizeEventLogBufferGroupFast), variant: 1, parameters: [0] },
        Call { number: 0x62, does: Does::Perform(Operation::EventlogCreateEventLogBuffer), variant: 0, parameters: [0] },
        Call { number: 0x62, does: Does::Perform(Operation::EventlogCreateEventLogBufferFast), variant: 1, parameters: [0] },
        Call { number: 0x63, does: Does::Perform(Operation::EventlogDeleteEventLogBuffer), variant: 0, parameters: [0] },
        Call { number: 0x63, does: Does::Perform(Operation::EventlogDeleteEventLogBufferFast), variant: 1, parameters: [0] },
        Call { number: 0x64, does: Does::Perform(Operation::EventlogMapEventLogBuffer), variant: 0, parameters: [0] },
        Call { number: 0x65, does: Does::Perform(Operation::EventlogUnmapEventLogBuffer), variant: 0, parameters: [0] },
        Call { number: 0x65, does: Does::Perform(Operation::EventlogUnmapEventLogBufferFast), variant: 1, parameters: [0] },
        Call { number: 0x66, does: Does::Perform(Operation::EventlogSetEventLogGroupSources), variant: 0, parameters: [0] },
        Call { number: 0x66, does: Does::Perform(Operation::EventlogSetEventLogGroupSourcesFast), variant: 1, parameters: [0] },
        Call { number: 0x67, does: Does::Perform(Operation::EventlogReleaseEventLogBuffer), variant: 0, parameters: [0] },
        Call { number: 0x67, does: Does::Perform(Operation::EventlogReleaseEventLogBufferFast), variant: 1, parameters: [0] },
        Call { number: 0x68, does: Does::Perform(Operation::EventlogFlushEventLogBuffer), variant: 0, parameters: [0] },
        Call { number: 0x68, does: Does::Perform(Operation::EventlogFlushEventLogBufferFast), variant: 1, parameters: [0] },
    ];

    static CALLS_EXT: [Call; 6] = [
        Call { number: 0x8001, does: Does::Perform(Operation::ExtQueryCapabilities), variant: 0, parameters: [0] },
        Call { number: 0x8002, does: Does::Perform(Operation::ExtGetBootZeroedMemory), variant: 0, parameters: [0] },
        Call { number: 0x8003, does: Does::Perform(Operation::ExtMemoryHeatHint), variant: 0, parameters: [0xfff0fff00000000] },
        Call { number: 0x8004, does: Does::Perform(Operation::ExtEpfSetup), variant: 0, parameters: [0] },
        Call { number: 0x8005, does: Does::Perform(Operation::ExtSchedulerAssistSetup), variant: 0, parameters: [0] },
        Call { number: 0x8006, does: Does::Perform(Operation::ExtMemoryHeatHintAsync), variant: 0, parameters: [0] },
    ];

    static CALLS_INTERCEPT: [Call; 5] = [
        Call { number: 0x4d, does: Does::Perform(Operation::InterceptInstallIntercept), variant: 0, parameters: [0] },
        Call { number: 0x91, does: Does::Perform(Operation::InterceptRegisterInterceptResult), variant: 0, parameters: [0] },
        Call { number: 0x92, does: Does::Perform(Operation::InterceptUnregisterInterceptResult), variant: 0, parameters: [0] },
        Call { number: 0xad, does: Does::Perform(Operation::InterceptCheckForIoIntercept), variant: 0, parameters: [0] },
        Call { number: 0x110, does: Does::Perform(Operation::InterceptInstallInterceptEx), variant: 0, parameters: [0xfff0fff00000000] },
    ];

    static CALLS_INTERRUPT: [Call; 11] = [
        Call { number: 0xb, does: Does::Perform(Operation::InterruptSendSyntheticClusterIpi), variant: 0, parameters: [0] },
        Call { number: 0xb, does: Does::Perform(Operation::InterruptSendSyntheticClusterIpiFast), variant: 1, parameters: [0] },
        Call { number: 0x15, does: Does::Perform(Operation::InterruptSendSyntheticClusterIpiEx), variant: 0, parameters: [0x7fe0000] },
        Call { number: 0x56, does: Does::Perform(Operation::InterruptClearVirtualInterrupt), variant: 0, parameters: [0] },
        Call { number: 0x56, does: Does::Perform(Operation::InterruptClearVirtualInterruptFast), variant: 1, parameters: [0] },
        Call { number: 0x7c, does: Does::Perform(Operation::InterruptMapDeviceInterrupt), variant: 0, parameters: [0x7fe0000] },
        Call { number: 0x7d, does: Does::Perform(Operation::InterruptUnmapDeviceInterrupt), variant: 0, parameters: [0] },
        Call { number: 0x7e, does: Does::Perform(Operation::InterruptRetargetDeviceInterrupt), variant: 0, parameters: [0x7fe0000] },
        Call { number: 0x94, does: Does::Perform(Operation::InterruptAssertVirtualInterrupt), variant: 0, parameters: [0] },
        Call { number: 0xe5, does: Does::Perform(Operation::InterruptGetVpSetFromMda), variant: 0, parameters: [0] },
        Call { number: 0x11f, does: Does::Perform(Operation::InterruptSetVirtualInterruptTarget), variant: 0, parameters: [0] },
    ];

    static CALLS_MEMORY: [Call; 18] = [
        Call { number: 0x48, does: Does::Perform(Operation::MemoryDepositMemory), variant: 0, parameters: [0xfff0fff00000000] },
        Call { number: 0x49, does: Does::Perform(Operation::MemoryWithdrawMemory), variant: 0, parameters: [0xfff0fff00000000] },
        Call { number: 0x4a, does: Does::Perform(Operation::MemoryGetMemoryBalance), variant: 0, parameters: [0] },
        Call { number: 0x4b, does: Does::Perform(Operation::MemoryMapGpaPages), variant: 0, parameters: [0xfff0fff00000000] },
        Call { number: 0x4c, does: Does::Perform(Operation::MemoryUnmapGpaPages), variant: 0, parameters: [0xfff0fff00000000] },
        Call { number: 0x53, does: Does::Perform(Operation::MemoryReadGpa), variant: 0, parameters: [0] },
        Call { number: 0x54, does: Does::Perform(Operation::MemoryWriteGpa), variant: 0, parameters: [0] },
        Call { number: 0x6e, does: Does::Perform(Operation::MemoryMapSparseGpaPages), variant: 0, parameters: [0xfff0fff00000000] },
        Call { number: 0x90, does: Does::Perform(Operation::MemoryModifySparseGpaPages), variant: 0, parameters: [0xfff0fff00000000] },
        Call { number: 0x97, does: Does::Perform(Operation::MemoryGetSpaPageList), variant: 0, parameters: [0] },
        Call { number: 0xc9, does: Does::Perform(Operation::MemoryGetGpaPagesAccessStates), variant: 0, parameters: [0xfff0fff00000000] },
        Call { number: 0xd7, does: Does::Perform(Operation::MemoryAcquireSparseSpaPageHostAccess), variant: 0, parameters: [0xfff0fff00000000] },
        Call { number: 0xd8, does: Does::Perform(Operation::MemoryReleaseSparseSpaPageHostAccess), variant: 0, parameters: [0xfff0fff00000000] },
        Call { number: 0xd9, does: Does::Perform(Operation::MemoryAcceptGpaPages), variant: 0, parameters: [0xfff0fff00000000] },
        Call { number: 0xdb, does: Does::Perform(Operation::MemoryModifySparseGpaPageHostVisibility), variant: 0, parameters: [0xfff0fff00000000] },
        Call { number: 0x112, does: Does::Perform(Operation::MemoryPinGpaPageRanges), variant: 0, parameters: [0xfff0fff00000000] },
        Call { number: 0x113, does: Does::Perform(Operation::MemoryUnpinGpaPageRanges), variant: 0, parameters: [0xfff0fff00000000] },
        Call { number: 0x11c, does: Does::Perform(Operation::MemoryQuerySparseGpaPageHostVisibility), variant: 0, parameters: [0xfff0fff00000000] },
    ];

    static CALLS_MMIO: [Call; 2] = [
        Call { number: 0x106, does: Does::Perform(Operation::MmioMmioRead), variant: 0, parameters: [0] },
        Call { number: 0x107, does: Does::Perform(Operation::MmioMmioWrite), variant: 0, parameters: [0] },
    ];

    static CALLS_NESTED: [Call; 3] = [
        Call { number: 0xaf, does: Does::Perform(Operation::NestedFlushGuestPhysicalAddressSpace), variant: 0, parameters: [0] },
        Call { number: 0xaf, does: Does::Perform(Operation::NestedFlushGuestPhysicalAddressSpaceFast), variant: 1, parameters: [0] },
        Call { number: 0xb0, does: Does::Perform(Operation::NestedFlushGuestPhysicalAddressList), variant: 0, parameters: [0xfff0fff00000000] },
    ];

    static CALLS_PARTITION: [Call; 19] = [
        Call { number: 0x40, does: Does::Perform(Operation::PartitionCreatePartition), variant: 0, parameters: [0] },
        Call { number: 0x41, does: Does::Perform(Operation::PartitionInitializePartition), variant: 0, parameters: [0] },
        Call { number: 0x41, does: Does::Perform(Operation::PartitionInitializePartitionFast), variant: 1, parameters: [0] },
        Call { number: 0x42, does: Does::Perform(Operation::PartitionFinalizePartition), variant: 0, parameters: [0] },
        Call { number: 0x42, does: Does::Perform(Operation::PartitionFinalizePartitionFast), variant: 1, parameters: [0] },
        Call { number: 0x43, does: Does::Perform(Operation::PartitionDeletePartition), variant: 0, parameters: [0] },
        Call { number: 0x43, does: Does::Perform(Operation::PartitionDeletePartitionFast), variant: 1, parameters: [0] },
        Call { number: 0x44, does: Does::Perform(Operation::PartitionGetPartitionProperty), variant: 0, parameters: [0] },
        Call { number: 0x45, does: Does::Perform(Operation::PartitionSetPartitionProperty), variant: 0, parameters: [0] },
        Call { number: 0x46, does: Does::Perform(Operation::PartitionGetPartitionId), variant: 0, parameters: [0] },
        Call { number: 0x47, does: Does::Perform(Operation::PartitionGetNextChildPartition), variant: 0, parameters: [0] },
        Call { number: 0x5e, does: Does::Perform(Operation::PartitionSavePartitionState), variant: 0, parameters: [0] },
        Call { number: 0x5f, does: Does::Perform(Operation::PartitionRestorePartitionState), variant: 0, parameters: [0] },
        Call { number: 0x87, does: Does::Perform(Operation::PartitionNotifyPartitionEvent), variant: 0, parameters: [0] },
        Call { number: 0x87, does: Does::Perform(Operation::PartitionNotifyPartitionEventFast), variant: 1, parameters: [0] },
        Call { number: 0x8d, does: Does::Perform(Operation::PartitionScrubPartition), variant: 0, parameters: [0] },
        Call { number: 0x101, does: Does::Perform(Operation::PartitionGetPartitionPropertyEx), variant: 0, parameters: [0] },
        Call { number: 0x103, does: Does::Perform(Operation::PartitionRestorePartitionTime), variant: 0, parameters: [0] },
        Call { number: 0x10a, does: Does::Perform(Operation::PartitionSetPartitionPropertyEx), variant: 0, parameters: [0x7fe0000] },
    ];

    static CALLS_PORT: [Call; 15] = [
        Call { number: 0x58, does: Does::Perform(Operation::PortDeletePort), variant: 0, parameters: [0] },
        Call { number: 0x58, does: Does::Perform(Operation::PortDeletePortFast), variant: 1, parameters: [0] },
        Call { number: 0x5a, does: Does::Perform(Operation::PortGetPortProperty), variant: 0, parameters: [0] },
        Call { number: 0x5b, does: Does::Perform(Operation::PortDisconnectPort), variant: 0, parameters: [0] },
        Call { number: 0x5b, does: Does::Perform(Operation::PortDisconnectPortFast), variant: 1, parameters: [0] },
        Call { number: 0x5c, does: Does::Perform(Operation::PortPostMessage), variant: 0, parameters: [0] },
        Call { number: 0x5d, does: Does::Perform(Operation::PortSignalEvent), variant: 0, parameters: [0] },
        Call { number: 0x5d, does: Does::Perform(Operation::PortSignalEventFast), variant: 1, parameters: [0] },
        Call { number: 0x70, does: Does::Perform(Operation::PortSetPortProperty), variant: 0, parameters: [0] },
        Call { number: 0x8b, does: Does::Perform(Operation::PortNotifyPortRingEmpty), variant: 0, parameters: [0] },
        Call { number: 0x8b, does: Does::Perform(Operation::PortNotifyPortRingEmptyFast), variant: 1, parameters: [0] },
        Call { number: 0x95, does: Does::Perform(Operation::PortCreatePort), variant: 0, parameters: [0] },
        Call { number: 0x96, does: Does::Perform(Operation::PortConnectPort), variant: 0, parameters: [0] },
        Call { number: 0xc0, does: Does::Perform(Operation::PortSignalEventDirect), variant: 0, parameters: [0] },
        Call { number: 0xc1, does: Does::Perform(Operation::PortPostMessageDirect), variant: 0, parameters: [0] },
    ];

    static CALLS_PROCESSOR: [Call; 19] = [
        Call { number: 0x4, does: Does::Perform(Operation::ProcessorGetLogicalProcessorRunTime), variant: 0, parameters: [0] },
        Call { number: 0x9, does: Does::Perform(Operation::ProcessorParkedVirtualProcessors), variant: 0, parameters: [0] },
        Call { number: 0x6f, does: Does::Perform(Operation::ProcessorSetSystemProperty), variant: 0, parameters: [0] },
        Call { number: 0x76, does: Does::Perform(Operation::ProcessorAddLogicalProcessor), variant: 0, parameters: [0] },
        Call { number: 0x77, does: Does::Perform(Operation::ProcessorRemoveLogicalProcessor), variant: 0, parameters: [0] },
        Call { number: 0x78, does: Does::Perform(Operation::ProcessorQueryNumaDistance), variant: 0, parameters: [0] },
        Call { number: 0x79, does: Does::Perform(Operation::ProcessorSetLogicalProcessorProperty), variant: 0, parameters: [0] },
        Call { number: 0x7a, does: Does::Perform(Operation::ProcessorGetLogicalProcessorProperty), variant: 0, parameters: [0] },
        Call { number: 0x7b, does: Does::Perform(Operation::ProcessorGetSystemProperty), variant: 0, parameters: [0] },
        Call { number: 0x84, does: Does::Perform(Operation::ProcessorNotifyStandbyTransition), variant: 0, parameters: [0] },
        Call { number: 0x85, does: Does::Perform(Operation::ProcessorPrepareForSleep), variant: 0, parameters: [0] },
        Call { number: 0x86, does: Does::Perform(Operation::ProcessorPrepareForHibernate), variant: 0, parameters: [0] },
        Call { number: 0x88, does: Does::Perform(Operation::ProcessorGetLogicalProcessorRegisters), variant: 0, parameters: [0] },
        Call { number: 0x89, does: Does::Perform(Operation::ProcessorSetLogicalProcessorRegisters), variant: 0, parameters: [0] },
        Call { number: 0x8a, does: Does::Perform(Operation::ProcessorQueryAssociatedLpsForMca), variant: 0, parameters: [0] },
        Call { number: 0x8c, does: Does::Perform(Operation::ProcessorInjectSyntheticMachineCheck), variant: 0, parameters: [0] },
        Call { number: 0x8f, does: Does::Perform(Operation::ProcessorDisableHypervisor), variant: 0, parameters: [0] },
        Call { number: 0x10f, does: Does::Perform(Operation::ProcessorDisableHypervisorEx), variant: 0, parameters: [0] },
        Call { number: 0x10f, does: Does::Perform(Operation::ProcessorDisableHypervisorExFast), variant: 1, parameters: [0] },
    ];

    static CALLS_SPIN: [Call; 2] = [
        Call { number: 0x8, does: Does::Perform(Operation::SpinNotifyLongSpinWait), variant: 0, parameters: [0] },
        Call { number: 0x8, does: Does::Perform(Operation::SpinNotifyLongSpinWaitFast), variant: 1, parameters: [0] },
    ];

    static CALLS_STATS: [Call; 3] = [
        Call { number: 0x6c, does: Does::Perform(Operation::StatsMapStatsPage), variant: 0, parameters: [0] },
        Call { number: 0x6d, does: Does::Perform(Operation::StatsUnmapStatsPage), variant: 0, parameters: [0] },
        Call { number: 0x131, does: Does::Perform(Operation::StatsMapStatsPage2), variant: 0, parameters: [0] },
    ];

    static CALLS_TLB: [Call; 6] = [
        Call { number: 0x1, does: Does::Perform(Operation::TlbSwitchVirtualAddressSpace), variant: 0, parameters: [0] },
        Call { number: 0x1, does: Does::Perform(Operation::TlbSwitchVirtualAddressSpaceFast), variant: 1, parameters: [0] },
        Call { number: 0x2, does: Does::Perform(Operation::TlbFlushVirtualAddressSpace), variant: 0, parameters: [0] },
        Call { number: 0x3, does: Does::Perform(Operation::TlbFlushVirtualAddressList), variant: 0, parameters: [0xfff0fff00000000] },
        Call { number: 0x13, does: Does::Perform(Operation::TlbFlushVirtualAddressSpaceEx), variant: 0, parameters: [0x7fe0000] },
        Call { number: 0x14, does: Does::Perform(Operation::TlbFlushVirtualAddressListEx), variant: 0, parameters: [0xfff0fff07fe0000] },
    ];

    static CALLS_VBS: [Call; 1] = [
        Call { number: 0xc001, does: Does::Perform(Operation::VbsVbsVmReport), variant: 0, parameters: [0] },
    ];

    static CALLS_VP: [Call; 16] = [
        Call { number: 0x4e, does: Does::Perform(Operation::VpCreateVp), variant: 0, parameters: [0] },
        Call { number: 0x4f, does: Does::Perform(Operation::VpDeleteVp), variant: 0, parameters: [0] },
        Call { number: 0x4f, does: Does::Perform(Operation::VpDeleteVpFast), variant: 1, parameters: [0] },
        Call { number: 0x50, does: Does::Perform(Operation::VpGetVpRegisters), variant: 0, parameters: [0xfff0fff00000000] },
        Call { number: 0x51, does: Does::Perform(Operation::VpSetVpRegisters), variant: 0, parameters: [0xfff0fff00000000] },
        Call { number: 0x52, does: Does::Perform(Operation::VpTranslateVirtualAddress), variant: 0, parameters: [0] },
        Call { number: 0x99, does: Does::Perform(Operation::VpStartVirtualProcessor), variant: 0, parameters: [0] },
        Call { number: 0x9a, does: Does::Perform(Operation::VpGetVpIndexFromApicId), variant: 0, parameters: [0xfff0fff00000000] },
        Call { number: 0xac, does: Does::Perform(Operation::VpTranslateVirtualAddressEx), variant: 0, parameters: [0] },
        Call { number: 0xc2, does: Does::Perform(Operation::VpDispatchVp), variant: 0, parameters: [0] },
        Call { number: 0xe1, does: Does::Perform(Operation::VpMapVpStatePage), variant: 0, parameters: [0] },
        Call { number: 0xe2, does: Does::Perform(Operation::VpUnmapVpStatePage), variant: 0, parameters: [0] },
        Call { number: 0xe2, does: Does::Perform(Operation::VpUnmapVpStatePageFast), variant: 1, parameters: [0] },
        Call { number: 0xe3, does: Does::Perform(Operation::VpGetVpState), variant: 0, parameters: [0x7fe0000] },
        Call { number: 0xe4, does: Does::Perform(Operation::VpSetVpState), variant: 0, parameters: [0x7fe0000] },
        Call { number: 0xf4, does: Does::Perform(Operation::VpGetVpCpuidValues), variant: 0, parameters: [0xfff0fff00000000] },
    ];

    static CALLS_VTL: [Call; 9] = [
        Call { number: 0xc, does: Does::Perform(Operation::VtlModifyVtlProtectionMask), variant: 0, parameters: [0xfff0fff00000000] },
        Call { number: 0xd, does: Does::Perform(Operation::VtlEnablePartitionVtl), variant: 0, parameters: [0] },
        Call { number: 0xd, does: Does::Perform(Operation::VtlEnablePartitionVtlFast), variant: 1, parameters: [0] },
        Call { number: 0xe, does: Does::Perform(Operation::VtlDisablePartitionVtl), variant: 0, parameters: [0] },
        Call { number: 0xf, does: Does::Perform(Operation::VtlEnableVpVtl), variant: 0, parameters: [0] },
        Call { number: 0x10, does: Does::Perform(Operation::VtlDisableVpVtl), variant: 0, parameters: [0] },
        Call { number: 0x11, does: Does::Perform(Operation::VtlVtlCall), variant: 0, parameters: [0] },
        Call { number: 0x12, does: Does::Perform(Operation::VtlVtlReturn), variant: 0, parameters: [0] },
        Call { number: 0xd4, does: Does::Perform(Operation::VtlCheckSparseGpaPageVtlAccess), variant: 0, parameters: [0xfff0fff00000000] },
    ];

    static FAMILIES: [Family; 66] = [
        Family { first: 0x1, last: 0x3, by_call: true, always: false, calls: &CALLS_TLB, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f00078000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x4, last: 0x4, by_call: true, always: false, calls: &CALLS_PROCESSOR, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f00078000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x8, last: 0x8, by_call: true, always: false, calls: &CALLS_SPIN, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f00078000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x9, last: 0x9, by_call: true, always: false, calls: &CALLS_PROCESSOR, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f00078000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0xa, last: 0xa, by_call: true, always: false, calls: &CALLS_DEBUG, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f00078000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0xb, last: 0xb, by_call: true, always: false, calls: &CALLS_INTERRUPT, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f00078000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0xc, last: 0x12, by_call: true, always: false, calls: &CALLS_VTL, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f00078000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x13, last: 0x14, by_call: true, always: false, calls: &CALLS_TLB, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f00078000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x15, last: 0x15, by_call: true, always: false, calls: &CALLS_INTERRUPT, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f00078000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x40, last: 0x47, by_call: true, always: false, calls: &CALLS_PARTITION, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f00078000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x48, last: 0x4c, by_call: true, always: false, calls: &CALLS_MEMORY, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f00078000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x4d, last: 0x4d, by_call: true, always: false, calls: &CALLS_INTERCEPT, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f00078000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x4e, last: 0x52, by_call: true, always: false, calls: &CALLS_VP, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f00078000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x53, last: 0x54, by_call: true, always: false, calls: &CALLS_MEMORY, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f00078000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x56, last: 0x56, by_call: true, always: false, calls: &CALLS_INTERRUPT, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f00078000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x58, last: 0x58, by_call: true, always: false, calls: &CALLS_PORT, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f00078000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x5a, last: 0x5d, by_call: true, always: false, calls: &CALLS_PORT, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f00078000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x5e, last: 0x5f, by_call: true, always: false, calls: &CALLS_PARTITION, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f00078000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x60, last: 0x68, by_call: true, always: false, calls: &CALLS_EVENTLOG, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f00078000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x69, last: 0x6b, by_call: true, always: false, calls: &CALLS_DEBUG, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f00078000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x6c, last: 0x6d, by_call: true, always: false, calls: &CALLS_STATS, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f00078000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x6e, last: 0x6e, by_call: true, always: false, calls: &CALLS_MEMORY, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f00078000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x6f, last: 0x6f, by_call: true, always: false, calls: &CALLS_PROCESSOR, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f00078000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x70, last: 0x70, by_call: true, always: false, calls: &CALLS_PORT, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f00078000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x71, last: 0x71, by_call: true, always: false, calls: &CALLS_DEBUG, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f00078000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x76, last: 0x7b, by_call: true, always: false, calls: &CALLS_PROCESSOR, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f00078000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x7c, last: 0x7e, by_call: true, always: false, calls: &CALLS_INTERRUPT, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f00078000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x80, last: 0x83, by_call: true, always: false, calls: &CALLS_DEVICE, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f00078000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x84, last: 0x86, by_call: true, always: false, calls: &CALLS_PROCESSOR, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f00078000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x87, last: 0x87, by_call: true, always: false, calls: &CALLS_PARTITION, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f00078000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x88, last: 0x8a, by_call: true, always: false, calls: &CALLS_PROCESSOR, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f00078000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x8b, last: 0x8b, by_call: true, always: false, calls: &CALLS_PORT, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f00078000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x8c, last: 0x8c, by_call: true, always: false, calls: &CALLS_PROCESSOR, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f00078000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x8d, last: 0x8d, by_call: true, always: false, calls: &CALLS_PARTITION, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f00078000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x8e, last: 0x8e, by_call: true, always: false, calls: &CALLS_DEBUG, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f00078000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x8f, last: 0x8f, by_call: true, always: false, calls: &CALLS_PROCESSOR, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f00078000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x90, last: 0x90, by_call: true, always: false, calls: &CALLS_MEMORY, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f00078000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x91, last: 0x92, by_call: true, always: false, calls: &CALLS_INTERCEPT, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f00078000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x94, last: 0x94, by_call: true, always: false, calls: &CALLS_INTERRUPT, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f00078000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x95, last: 0x96, by_call: true, always: false, calls: &CALLS_PORT, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f00078000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x97, last: 0x97, by_call: true, always: false, calls: &CALLS_MEMORY, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f00078000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x99, last: 0x9a, by_call: true, always: false, calls: &CALLS_VP, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f00078000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0xac, last: 0xac, by_call: true, always: false, calls: &CALLS_VP, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f00078000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0xad, last: 0xad, by_call: true, always: false, calls: &CALLS_INTERCEPT, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f00078000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0xaf, last: 0xb0, by_call: true, always: false, calls: &CALLS_NESTED, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f00078000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0xc0, last: 0xc1, by_call: true, always: false, calls: &CALLS_PORT, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f00078000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0xc2, last: 0xc2, by_call: true, always: false, calls: &CALLS_VP, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f00078000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0xc9, last: 0xc9, by_call: true, always: false, calls: &CALLS_MEMORY, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f00078000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0xd4, last: 0xd4, by_call: true, always: false, calls: &CALLS_VTL, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f00078000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0xd7, last: 0xd9, by_call: true, always: false, calls: &CALLS_MEMORY, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f00078000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0xdb, last: 0xdb, by_call: true, always: false, calls: &CALLS_MEMORY, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f00078000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0xe1, last: 0xe4, by_call: true, always: false, calls: &CALLS_VP, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f00078000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0xe5, last: 0xe5, by_call: true, always: false, calls: &CALLS_INTERRUPT, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f00078000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0xf4, last: 0xf4, by_call: true, always: false, calls: &CALLS_VP, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f00078000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x101, last: 0x101, by_call: true, always: false, calls: &CALLS_PARTITION, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f00078000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x103, last: 0x103, by_call: true, always: false, calls: &CALLS_PARTITION, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f00078000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x106, last: 0x107, by_call: true, always: false, calls: &CALLS_MMIO, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f00078000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x10a, last: 0x10a, by_call: true, always: false, calls: &CALLS_PARTITION, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f00078000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x10f, last: 0x10f, by_call: true, always: false, calls: &CALLS_PROCESSOR, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f00078000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x110, last: 0x110, by_call: true, always: false, calls: &CALLS_INTERCEPT, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f00078000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x112, last: 0x113, by_call: true, always: false, calls: &CALLS_MEMORY, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f00078000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x11c, last: 0x11c, by_call: true, always: false, calls: &CALLS_MEMORY, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f00078000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x11f, last: 0x11f, by_call: true, always: false, calls: &CALLS_INTERRUPT, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f00078000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x131, last: 0x131, by_call: true, always: false, calls: &CALLS_STATS, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f00078000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x8001, last: 0x8006, by_call: true, always: false, calls: &CALLS_EXT, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f00078000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0xc001, last: 0xc001, by_call: true, always: false, calls: &CALLS_VBS, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f00078000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
    ];

    impl Family {
        /// Whether the host has the family: at least one of its calls, not counting what every family answers.
        fn is_there<H: Host + ?Sized>(&self, host: &H) -> bool {
            self.always || self.calls.iter().any(|call| matches!(call.does, Does::Perform(operation) if host.has(operation)))
        }
    }

    impl Call {
        fn is_there<H: Host + ?Sized>(&self, host: &H) -> bool {
            match self.does {
                Does::Perform(operation) => host.has(operation),
            }
        }
    }

    /// The family that an id names.
    fn find_family(carriers: [u64; 1]) -> Option<&'static Family> {
        let number = carriers[0] & 0xffff;
        let found = FAMILIES[0..66].iter().find(|family| {
            (family.first..=family.last).contains(&number)
        });
        found
    }

    /// Performs the call that an id names. `args` are its arguments in order, also those that ride in the id.
    pub fn dispatch<H: Host + ?Sized>(host: &mut H, id: Id, args: &[u64; ARGUMENTS]) -> Answer {
        let carriers = id.carriers();
        let family = match find_family(carriers) {
            Some(family) => family,
            None => return Answer::error(super::Status::INVALID_HYPERCALL_CODE),
        };
        if !family.is_there(host) {
            return Answer::refuse(family.unknown_family);
        }
        if carriers.iter().zip(family.reserved.iter().zip(family.must_be)).any(|(held, (mask, value))| held & mask != value) {
            return Answer::refuse(family.reserved_field);
        }
        let number = (carriers[family.call_carrier] >> family.call_low) & family.call_mask;
        let variant = ((carriers[0] >> 16) & 0x1) & family.variant_mask;
        let found = family.calls.iter().find(|call| call.number == number && call.variant == variant);
        let call = match found {
            Some(call) if call.is_there(host) => call,
            _ if family.by_call => return Answer::refuse(family.unknown_family),
            _ => return Answer::refuse(family.unknown_call),
        };
        if carriers[0] & 0xfff0fff87fe0000 & !call.parameters[0] != 0 {
            return Answer::refuse(family.reserved_field);
        }
        match call.does {
            Does::Perform(operation) => perform(host, operation, args),
        }
    }

    /// Checks the arguments of an operation, and performs it.
    fn perform<H: Host + ?Sized>(host: &mut H, operation: Operation, args: &[u64; ARGUMENTS]) -> Answer {
        match operation {
            Operation::DebugInvokeHypervisorDebugger => {
                host.debug_invoke_hypervisor_debugger()
            }
            Operation::DebugPostDebugData => {
                host.debug_post_debug_data(args[0], args[1])
            }
            Operation::DebugRetrieveDebugData => {
                host.debug_retrieve_debug_data(args[0], args[1])
            }
            Operation::DebugResetDebugSession => {
                host.debug_reset_debug_session(args[0])
            }
            Operation::DebugResetDebugSessionFast => {
                host.debug_reset_debug_session_fast(super::types::DebugResetOptions(args[0] as u32))
            }
            Operation::DebugOutputDebugCharacter => {
                host.debug_output_debug_character()
            }
            Operation::DebugCollectLivedump => {
                host.debug_collect_livedump()
            }
            Operation::DeviceMapDevicePages => {
                host.device_map_device_pages()
            }
            Operation::DeviceUnmapDevicePages => {
                host.device_unmap_device_pages()
            }
            Operation::DeviceAttachDevice => {
                host.device_attach_device()
            }
            Operation::DeviceDetachDevice => {
                host.device_detach_device()
            }
            Operation::EventlogInitializeEventLogBufferGroup => {
                host.eventlog_initialize_event_log_buffer_group(args[0])
            }
            Operation::EventlogFinalizeEventLogBufferGroup => {
                host.eventlog_finalize_event_log_buffer_group(args[0])
            }
            Operation::EventlogFinalizeEventLogBufferGroupFast => {
                host.eventlog_finalize_event_log_buffer_group_fast(super::types::EventlogType(args[0] as u32))
            }
            Operation::EventlogCreateEventLogBuffer => {
                host.eventlog_create_event_log_buffer(args[0])
            }
            Operation::EventlogCreateEventLogBufferFast => {
                host.eventlog_create_event_log_buffer_fast(args[0], args[1])
            }
            Operation::EventlogDeleteEventLogBuffer => {
                host.eventlog_delete_event_log_buffer(args[0])
            }
            Operation::EventlogDeleteEventLogBufferFast => {
                host.eventlog_delete_event_log_buffer_fast(args[0])
            }
            Operation::EventlogMapEventLogBuffer => {
                host.eventlog_map_event_log_buffer(args[0], args[1])
            }
            Operation::EventlogUnmapEventLogBuffer => {
                host.eventlog_unmap_event_log_buffer(args[0])
            }
            Operation::EventlogUnmapEventLogBufferFast => {
                host.eventlog_unmap_event_log_buffer_fast(args[0])
            }
            Operation::EventlogSetEventLogGroupSources => {
                host.eventlog_set_event_log_group_sources(args[0])
            }
            Operation::EventlogSetEventLogGroupSourcesFast => {
                host.eventlog_set_event_log_group_sources_fast(super::types::EventlogType(args[0] as u32), args[1])
            }
            Operation::EventlogReleaseEventLogBuffer => {
                host.eventlog_release_event_log_buffer(args[0])
            }
            Operation::EventlogReleaseEventLogBufferFast => {
                host.eventlog_release_event_log_buffer_fast(args[0])
            }
            Operation::EventlogFlushEventLogBuffer => {
                host.eventlog_flush_event_log_buffer(args[0])
            }
            Operation::EventlogFlushEventLogBufferFast => {
                host.eventlog_flush_event_log_buffer_fast(args[0])
            }
            Operation::ExtQueryCapabilities => {
                host.ext_query_capabilities(args[0], args[1])
            }
            Operation::ExtGetBootZeroedMemory => {
                host.ext_get_boot_zeroed_memory(args[0], args[1])
            }
            Operation::ExtMemoryHeatHint => {
                host.ext_memory_heat_hint(args[0] as u16, args[1] as u16, args[2])
            }
            Operation::ExtEpfSetup => {
                host.ext_epf_setup()
            }
            Operation::ExtSchedulerAssistSetup => {
                host.ext_scheduler_assist_setup()
            }
            Operation::ExtMemoryHeatHintAsync => {
                host.ext_memory_heat_hint_async()
            }
            Operation::InterceptInstallIntercept => {
                host.intercept_install_intercept(args[0])
            }
            Operation::InterceptRegisterInterceptResult => {
                host.intercept_register_intercept_result(args[0])
            }
            Operation::InterceptUnregisterInterceptResult => {
                host.intercept_unregister_intercept_result(args[0])
            }
            Operation::InterceptCheckForIoIntercept => {
                host.intercept_check_for_io_intercept(args[0], args[1])
            }
            Operation::InterceptInstallInterceptEx => {
                host.intercept_install_intercept_ex(args[0] as u16, args[1] as u16, args[2])
            }
            Operation::InterruptSendSyntheticClusterIpi => {
                host.interrupt_send_synthetic_cluster_ipi(args[0])
            }
            Operation::InterruptSendSyntheticClusterIpiFast => {
                host.interrupt_send_synthetic_cluster_ipi_fast(args[0], args[1])
            }
            Operation::InterruptSendSyntheticClusterIpiEx => {
                host.interrupt_send_synthetic_cluster_ipi_ex(args[0] as u16, args[1])
            }
            Operation::InterruptClearVirtualInterrupt => {
                host.interrupt_clear_virtual_interrupt(args[0])
            }
            Operation::InterruptClearVirtualInterruptFast => {
                host.interrupt_clear_virtual_interrupt_fast(args[0])
            }
            Operation::InterruptMapDeviceInterrupt => {
                host.interrupt_map_device_interrupt(args[0] as u16, args[1], args[2])
            }
            Operation::InterruptUnmapDeviceInterrupt => {
                host.interrupt_unmap_device_interrupt(args[0])
            }
            Operation::InterruptRetargetDeviceInterrupt => {
                host.interrupt_retarget_device_interrupt(args[0] as u16, args[1])
            }
            Operation::InterruptAssertVirtualInterrupt => {
                host.interrupt_assert_virtual_interrupt(args[0])
            }
            Operation::InterruptGetVpSetFromMda => {
                host.interrupt_get_vp_set_from_mda(args[0], args[1])
            }
            Operation::InterruptSetVirtualInterruptTarget => {
                host.interrupt_set_virtual_interrupt_target(args[0])
            }
            Operation::MemoryDepositMemory => {
                host.memory_deposit_memory(args[0] as u16, args[1] as u16, args[2])
            }
            Operation::MemoryWithdrawMemory => {
                host.memory_withdraw_memory(args[0] as u16, args[1] as u16, args[2], args[3])
            }
            Operation::MemoryGetMemoryBalance => {
                host.memory_get_memory_balance(args[0], args[1])
            }
            Operation::MemoryMapGpaPages => {
                host.memory_map_gpa_pages(args[0] as u16, args[1] as u16, args[2])
            }
            Operation::MemoryUnmapGpaPages => {
                host.memory_unmap_gpa_pages(args[0] as u16, args[1] as u16, args[2])
            }
            Operation::MemoryReadGpa => {
                host.memory_read_gpa(args[0], args[1])
            }
            Operation::MemoryWriteGpa => {
                host.memory_write_gpa(args[0], args[1])
            }
            Operation::MemoryMapSparseGpaPages => {
                host.memory_map_sparse_gpa_pages(args[0] as u16, args[1] as u16, args[2])
            }
            Operation::MemoryModifySparseGpaPages => {
                host.memory_modify_sparse_gpa_pages(args[0] as u16, args[1] as u16, args[2])
            }
            Operation::MemoryGetSpaPageList => {
                host.memory_get_spa_page_list()
            }
            Operation::MemoryGetGpaPagesAccessStates => {
                host.memory_get_gpa_pages_access_states(args[0] as u16, args[1] as u16, args[2], args[3])
            }
            Operation::MemoryAcquireSparseSpaPageHostAccess => {
                host.memory_acquire_sparse_spa_page_host_access(args[0] as u16, args[1] as u16, args[2])
            }
            Operation::MemoryReleaseSparseSpaPageHostAccess => {
                host.memory_release_sparse_spa_page_host_access(args[0] as u16, args[1] as u16, args[2])
            }
            Operation::MemoryAcceptGpaPages => {
                host.memory_accept_gpa_pages(args[0] as u16, args[1] as u16, args[2])
            }
            Operation::MemoryModifySparseGpaPageHostVisibility => {
                host.memory_modify_sparse_gpa_page_host_visibility(args[0] as u16, args[1] as u16, args[2])
            }
            Operation::MemoryPinGpaPageRanges => {
                host.memory_pin_gpa_page_ranges(args[0] as u16, args[1] as u16, args[2])
            }
            Operation::MemoryUnpinGpaPageRanges => {
                host.memory_unpin_gpa_page_ranges(args[0] as u16, args[1] as u16, args[2])
            }
            Operation::MemoryQuerySparseGpaPageHostVisibility => {
                host.memory_query_sparse_gpa_page_host_visibility(args[0] as u16, args[1] as u16, args[2], args[3])
            }
            Operation::MmioMmioRead => {
                host.mmio_mmio_read(args[0], args[1])
            }
            Operation::MmioMmioWrite => {
                host.mmio_mmio_write(args[0])
            }
            Operation::NestedFlushGuestPhysicalAddressSpace => {
                host.nested_flush_guest_physical_address_space(args[0])
            }
            Operation::NestedFlushGuestPhysicalAddressSpaceFast => {
                host.nested_flush_guest_physical_address_space_fast(args[0], args[1])
            }
            Operation::NestedFlushGuestPhysicalAddressList => {
                host.nested_flush_guest_physical_address_list(args[0] as u16, args[1] as u16, args[2])
            }
            Operation::PartitionCreatePartition => {
                host.partition_create_partition(args[0], args[1])
            }
            Operation::PartitionInitializePartition => {
                host.partition_initialize_partition(args[0])
            }
            Operation::PartitionInitializePartitionFast => {
                host.partition_initialize_partition_fast(args[0])
            }
            Operation::PartitionFinalizePartition => {
                host.partition_finalize_partition(args[0])
            }
            Operation::PartitionFinalizePartitionFast => {
                host.partition_finalize_partition_fast(args[0])
            }
            Operation::PartitionDeletePartition => {
                host.partition_delete_partition(args[0])
            }
            Operation::PartitionDeletePartitionFast => {
                host.partition_delete_partition_fast(args[0])
            }
            Operation::PartitionGetPartitionProperty => {
                host.partition_get_partition_property(args[0], args[1])
            }
            Operation::PartitionSetPartitionProperty => {
                host.partition_set_partition_property(args[0])
            }
            Operation::PartitionGetPartitionId => {
                host.partition_get_partition_id(args[0], args[1])
            }
            Operation::PartitionGetNextChildPartition => {
                host.partition_get_next_child_partition(args[0], args[1])
            }
            Operation::PartitionSavePartitionState => {
                host.partition_save_partition_state(args[0], args[1])
            }
            Operation::PartitionRestorePartitionState => {
                host.partition_restore_partition_state(args[0], args[1])
            }
            Operation::PartitionNotifyPartitionEvent => {
                host.partition_notify_partition_event(args[0])
            }
            Operation::PartitionNotifyPartitionEventFast => {
                host.partition_notify_partition_event_fast(args[0])
            }
            Operation::PartitionScrubPartition => {
                host.partition_scrub_partition()
            }
            Operation::PartitionGetPartitionPropertyEx => {
                host.partition_get_partition_property_ex(args[0], args[1])
            }
            Operation::PartitionRestorePartitionTime => {
                host.partition_restore_partition_time(args[0])
            }
            Operation::PartitionSetPartitionPropertyEx => {
                host.partition_set_partition_property_ex(args[0] as u16, args[1])
            }
            Operation::PortDeletePort => {
                host.port_delete_port(args[0])
            }
            Operation::PortDeletePortFast => {
                host.port_delete_port_fast(args[0], super::types::PortId(args[1] as u32))
            }
            Operation::PortGetPortProperty => {
                host.port_get_port_property(args[0], args[1])
            }
            Operation::PortDisconnectPort => {
                host.port_disconnect_port(args[0])
            }
            Operation::PortDisconnectPortFast => {
                host.port_disconnect_port_fast(args[0], args[1])
            }
            Operation::PortPostMessage => {
                host.port_post_message(args[0])
            }
            Operation::PortSignalEvent => {
                host.port_signal_event(args[0])
            }
            Operation::PortSignalEventFast => {
                host.port_signal_event_fast(args[0])
            }
            Operation::PortSetPortProperty => {
                host.port_set_port_property()
            }
            Operation::PortNotifyPortRingEmpty => {
                host.port_notify_port_ring_empty(args[0])
            }
            Operation::PortNotifyPortRingEmptyFast => {
                host.port_notify_port_ring_empty_fast(args[0] as u32)
            }
            Operation::PortCreatePort => {
                host.port_create_port(args[0])
            }
            Operation::PortConnectPort => {
                host.port_connect_port(args[0])
            }
            Operation::PortSignalEventDirect => {
                host.port_signal_event_direct(args[0], args[1])
            }
            Operation::PortPostMessageDirect => {
                host.port_post_message_direct(args[0])
            }
            Operation::ProcessorGetLogicalProcessorRunTime => {
                host.processor_get_logical_processor_run_time(args[0], args[1])
            }
            Operation::ProcessorParkedVirtualProcessors => {
                host.processor_parked_virtual_processors()
            }
            Operation::ProcessorSetSystemProperty => {
                host.processor_set_system_property(args[0])
            }
            Operation::ProcessorAddLogicalProcessor => {
                host.processor_add_logical_processor(args[0], args[1])
            }
            Operation::ProcessorRemoveLogicalProcessor => {
                host.processor_remove_logical_processor()
            }
            Operation::ProcessorQueryNumaDistance => {
                host.processor_query_numa_distance()
            }
            Operation::ProcessorSetLogicalProcessorProperty => {
                host.processor_set_logical_processor_property()
            }
            Operation::ProcessorGetLogicalProcessorProperty => {
                host.processor_get_logical_processor_property()
            }
            Operation::ProcessorGetSystemProperty => {
                host.processor_get_system_property(args[0], args[1])
            }
            Operation::ProcessorNotifyStandbyTransition => {
                host.processor_notify_standby_transition(args[0])
            }
            Operation::ProcessorPrepareForSleep => {
                host.processor_prepare_for_sleep()
            }
            Operation::ProcessorPrepareForHibernate => {
                host.processor_prepare_for_hibernate()
            }
            Operation::ProcessorGetLogicalProcessorRegisters => {
                host.processor_get_logical_processor_registers()
            }
            Operation::ProcessorSetLogicalProcessorRegisters => {
                host.processor_set_logical_processor_registers()
            }
            Operation::ProcessorQueryAssociatedLpsForMca => {
                host.processor_query_associated_lps_for_mca()
            }
            Operation::ProcessorInjectSyntheticMachineCheck => {
                host.processor_inject_synthetic_machine_check()
            }
            Operation::ProcessorDisableHypervisor => {
                host.processor_disable_hypervisor()
            }
            Operation::ProcessorDisableHypervisorEx => {
                host.processor_disable_hypervisor_ex(args[0])
            }
            Operation::ProcessorDisableHypervisorExFast => {
                host.processor_disable_hypervisor_ex_fast(args[0], args[1])
            }
            Operation::SpinNotifyLongSpinWait => {
                host.spin_notify_long_spin_wait(args[0])
            }
            Operation::SpinNotifyLongSpinWaitFast => {
                host.spin_notify_long_spin_wait_fast(args[0] as u32)
            }
            Operation::StatsMapStatsPage => {
                host.stats_map_stats_page(args[0], args[1])
            }
            Operation::StatsUnmapStatsPage => {
                host.stats_unmap_stats_page(args[0])
            }
            Operation::StatsMapStatsPage2 => {
                host.stats_map_stats_page2(args[0])
            }
            Operation::TlbSwitchVirtualAddressSpace => {
                host.tlb_switch_virtual_address_space(args[0])
            }
            Operation::TlbSwitchVirtualAddressSpaceFast => {
                host.tlb_switch_virtual_address_space_fast(args[0])
            }
            Operation::TlbFlushVirtualAddressSpace => {
                host.tlb_flush_virtual_address_space(args[0])
            }
            Operation::TlbFlushVirtualAddressList => {
                host.tlb_flush_virtual_address_list(args[0] as u16, args[1] as u16, args[2])
            }
            Operation::TlbFlushVirtualAddressSpaceEx => {
                host.tlb_flush_virtual_address_space_ex(args[0] as u16, args[1])
            }
            Operation::TlbFlushVirtualAddressListEx => {
                host.tlb_flush_virtual_address_list_ex(args[0] as u16, args[1] as u16, args[2] as u16, args[3])
            }
            Operation::VbsVbsVmReport => {
                host.vbs_vbs_vm_report(args[0], args[1])
            }
            Operation::VpCreateVp => {
                host.vp_create_vp(args[0])
            }
            Operation::VpDeleteVp => {
                host.vp_delete_vp(args[0])
            }
            Operation::VpDeleteVpFast => {
                host.vp_delete_vp_fast(args[0], args[1] as u32)
            }
            Operation::VpGetVpRegisters => {
                host.vp_get_vp_registers(args[0] as u16, args[1] as u16, args[2], args[3])
            }
            Operation::VpSetVpRegisters => {
                host.vp_set_vp_registers(args[0] as u16, args[1] as u16, args[2])
            }
            Operation::VpTranslateVirtualAddress => {
                host.vp_translate_virtual_address(args[0], args[1])
            }
            Operation::VpStartVirtualProcessor => {
                host.vp_start_virtual_processor(args[0])
            }
            Operation::VpGetVpIndexFromApicId => {
                host.vp_get_vp_index_from_apic_id(args[0] as u16, args[1] as u16, args[2], args[3])
            }
            Operation::VpTranslateVirtualAddressEx => {
                host.vp_translate_virtual_address_ex(args[0], args[1])
            }
            Operation::VpDispatchVp => {
                host.vp_dispatch_vp(args[0], args[1])
            }
            Operation::VpMapVpStatePage => {
                host.vp_map_vp_state_page(args[0], args[1])
            }
            Operation::VpUnmapVpStatePage => {
                host.vp_unmap_vp_state_page(args[0])
            }
            Operation::VpUnmapVpStatePageFast => {
                host.vp_unmap_vp_state_page_fast(args[0], args[1])
            }
            Operation::VpGetVpState => {
                host.vp_get_vp_state(args[0] as u16, args[1], args[2])
            }
            Operation::VpSetVpState => {
                host.vp_set_vp_state(args[0] as u16, args[1])
            }
            Operation::VpGetVpCpuidValues => {
                host.vp_get_vp_cpuid_values(args[0] as u16, args[1] as u16, args[2], args[3])
            }
            Operation::VtlModifyVtlProtectionMask => {
                host.vtl_modify_vtl_protection_mask(args[0] as u16, args[1] as u16, args[2])
            }
            Operation::VtlEnablePartitionVtl => {
                host.vtl_enable_partition_vtl(args[0])
            }
            Operation::VtlEnablePartitionVtlFast => {
                host.vtl_enable_partition_vtl_fast(args[0], args[1])
            }
            Operation::VtlDisablePartitionVtl => {
                host.vtl_disable_partition_vtl()
            }
            Operation::VtlEnableVpVtl => {
                host.vtl_enable_vp_vtl(args[0])
            }
            Operation::VtlDisableVpVtl => {
                host.vtl_disable_vp_vtl()
            }
            Operation::VtlVtlCall => {
                host.vtl_vtl_call()
            }
            Operation::VtlVtlReturn => {
                host.vtl_vtl_return()
            }
            Operation::VtlCheckSparseGpaPageVtlAccess => {
                host.vtl_check_sparse_gpa_page_vtl_access(args[0] as u16, args[1] as u16, args[2], args[3])
            }
        }
    }
}
