/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Microsoft hypervisor interface (Hv#1) (hyperv), release 5.0: constants, types, stubs, decoding and dispatch in Rust.
 *
 * Written by `hvabi generate hyperv` from spec/hyperv; changes made here are lost.
 * Spec hash: c4e4a10d535d4568fba22faaf9c7cd0fb398ed64f19a32c19e75b45efb9f51d8
 */
#![no_std]
#![allow(clippy::too_many_arguments, clippy::enum_variant_names)]

/// Microsoft hypervisor interface (Hv#1)
pub const RELEASE: &str = "5.0";
/// Comparable: major in bits 31 to 16, minor in 15 to 0.
pub const RELEASE_NUMBER: u32 = 0x00050000;
/// The specification that this is made of.
pub const SPEC_HASH: &str = "c4e4a10d535d4568fba22faaf9c7cd0fb398ed64f19a32c19e75b45efb9f51d8";

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
    pub const PROCESSOR_FEATURE_SSE3_NOT_SUPPORTED: Status = Status(0x20);
    /// The state to restore needs a processor feature that is missing: lahfsahf.
    pub const PROCESSOR_FEATURE_LAHFSAHF_NOT_SUPPORTED: Status = Status(0x21);
    /// The state to restore needs a processor feature that is missing: ssse3.
    pub const PROCESSOR_FEATURE_SSSE3_NOT_SUPPORTED: Status = Status(0x22);
    /// The state to restore needs a processor feature that is missing: sse4 1.
    pub const PROCESSOR_FEATURE_SSE4_1_NOT_SUPPORTED: Status = Status(0x23);
    /// The state to restore needs a processor feature that is missing: sse4 2.
    pub const PROCESSOR_FEATURE_SSE4_2_NOT_SUPPORTED: Status = Status(0x24);
    /// The state to restore needs a processor feature that is missing: sse4a.
    pub const PROCESSOR_FEATURE_SSE4A_NOT_SUPPORTED: Status = Status(0x25);
    /// The state to restore needs a processor feature that is missing: xop.
    pub const PROCESSOR_FEATURE_XOP_NOT_SUPPORTED: Status = Status(0x26);
    /// The state to restore needs a processor feature that is missing: popcnt.
    pub const PROCESSOR_FEATURE_POPCNT_NOT_SUPPORTED: Status = Status(0x27);
    /// The state to restore needs a processor feature that is missing: cmpxchg16b.
    pub const PROCESSOR_FEATURE_CMPXCHG16B_NOT_SUPPORTED: Status = Status(0x28);
    /// The state to restore needs a processor feature that is missing: altmovcr8.
    pub const PROCESSOR_FEATURE_ALTMOVCR8_NOT_SUPPORTED: Status = Status(0x29);
    /// The state to restore needs a processor feature that is missing: lzcnt.
    pub const PROCESSOR_FEATURE_LZCNT_NOT_SUPPORTED: Status = Status(0x2a);
    /// The state to restore needs a processor feature that is missing: misaligned sse.
    pub const PROCESSOR_FEATURE_MISALIGNED_SSE_NOT_SUPPORTED: Status = Status(0x2b);
    /// The state to restore needs a processor feature that is missing: mmx ext.
    pub const PROCESSOR_FEATURE_MMX_EXT_NOT_SUPPORTED: Status = Status(0x2c);
    /// The state to restore needs a processor feature that is missing: 3dnow.
    pub const PROCESSOR_FEATURE_3DNOW_NOT_SUPPORTED: Status = Status(0x2d);
    /// The state to restore needs a processor feature that is missing: extended 3dnow.
    pub const PROCESSOR_FEATURE_EXTENDED_3DNOW_NOT_SUPPORTED: Status = Status(0x2e);
    /// The state to restore needs a processor feature that is missing: page 1gb.
    pub const PROCESSOR_FEATURE_PAGE_1GB_NOT_SUPPORTED: Status = Status(0x2f);
    /// The processor flushes cache lines of another size.
    pub const PROCESSOR_CACHE_LINE_FLUSH_SIZE_INCOMPATIBLE: Status = Status(0x30);
    /// The state to restore needs a processor feature that is missing: xsave.
    pub const PROCESSOR_FEATURE_XSAVE_NOT_SUPPORTED: Status = Status(0x31);
    /// The state to restore needs a processor feature that is missing: xsaveopt.
    pub const PROCESSOR_FEATURE_XSAVEOPT_NOT_SUPPORTED: Status = Status(0x32);
    /// The buffer is too small for all data.
    pub const INSUFFICIENT_BUFFER: Status = Status(0x33);
    /// The state to restore needs a processor feature that is missing: xsave avx.
    pub const PROCESSOR_FEATURE_XSAVE_AVX_NOT_SUPPORTED: Status = Status(0x34);
    /// The state to restore needs an XSAVE feature that is missing.
    pub const PROCESSOR_FEATURE_XSAVE_FEATURE_NOT_SUPPORTED: Status = Status(0x35);
    /// The processor's XSAVE area has another layout.
    pub const PROCESSOR_XSAVE_SAVE_AREA_INCOMPATIBLE: Status = Status(0x36);
    /// The processor is of another kind.
    pub const INCOMPATIBLE_PROCESSOR: Status = Status(0x37);
    /// The platform's I/O remapping has no domain left.
    pub const INSUFFICIENT_DEVICE_DOMAINS: Status = Status(0x38);
    /// The state to restore needs a processor feature that is missing: aes.
    pub const PROCESSOR_FEATURE_AES_NOT_SUPPORTED: Status = Status(0x39);
    /// The state to restore needs a processor feature that is missing: pclmulqdq.
    pub const PROCESSOR_FEATURE_PCLMULQDQ_NOT_SUPPORTED: Status = Status(0x3a);
    /// The state to restore has XSAVE features that exclude one another.
    pub const PROCESSOR_FEATURE_INCOMPATIBLE_XSAVE_FEATURES: Status = Status(0x3b);
    /// A logical processor has other features in CPUID.
    pub const CPUID_FEATURE_VALIDATION_ERROR: Status = Status(0x3c);
    /// A logical processor has other XSAVE features in CPUID.
    pub const CPUID_XSAVE_FEATURE_VALIDATION_ERROR: Status = Status(0x3d);
    /// A processor did not start in time.
    pub const PROCESSOR_STARTUP_TIMEOUT: Status = Status(0x3e);
    /// The firmware has enabled SMX.
    pub const SMX_ENABLED: Status = Status(0x3f);
    /// The state to restore needs a processor feature that is missing: pcid.
    pub const PROCESSOR_FEATURE_PCID_NOT_SUPPORTED: Status = Status(0x40);
    /// There is no such logical processor.
    pub const INVALID_LP_INDEX: Status = Status(0x41);
    /// The state to restore needs a processor feature that is missing: FMA4.
    pub const FEATURE_FMA4_NOT_SUPPORTED: Status = Status(0x42);
    /// The state to restore needs a processor feature that is missing: F16C.
    pub const FEATURE_F16C_NOT_SUPPORTED: Status = Status(0x43);
    /// The state to restore needs a processor feature that is missing: rdrand.
    pub const PROCESSOR_FEATURE_RDRAND_NOT_SUPPORTED: Status = Status(0x44);
    /// The state to restore needs a processor feature that is missing: rdwrfsgs.
    pub const PROCESSOR_FEATURE_RDWRFSGS_NOT_SUPPORTED: Status = Status(0x45);
    /// The state to restore needs a processor feature that is missing: smep.
    pub const PROCESSOR_FEATURE_SMEP_NOT_SUPPORTED: Status = Status(0x46);
    /// The state to restore needs a processor feature that is missing: enhanced fast string.
    pub const PROCESSOR_FEATURE_ENHANCED_FAST_STRING_NOT_SUPPORTED: Status = Status(0x47);
    /// The state to restore needs a processor feature that is missing: movbe.
    pub const PROCESSOR_FEATURE_MOVBE_NOT_SUPPORTED: Status = Status(0x48);
    /// The state to restore needs a processor feature that is missing: bmi1.
    pub const PROCESSOR_FEATURE_BMI1_NOT_SUPPORTED: Status = Status(0x49);
    /// The state to restore needs a processor feature that is missing: bmi2.
    pub const PROCESSOR_FEATURE_BMI2_NOT_SUPPORTED: Status = Status(0x4a);
    /// The state to restore needs a processor feature that is missing: hle.
    pub const PROCESSOR_FEATURE_HLE_NOT_SUPPORTED: Status = Status(0x4b);
    /// The state to restore needs a processor feature that is missing: rtm.
    pub const PROCESSOR_FEATURE_RTM_NOT_SUPPORTED: Status = Status(0x4c);
    /// The state to restore needs a processor feature that is missing: xsave fma.
    pub const PROCESSOR_FEATURE_XSAVE_FMA_NOT_SUPPORTED: Status = Status(0x4d);
    /// The state to restore needs a processor feature that is missing: xsave avx2.
    pub const PROCESSOR_FEATURE_XSAVE_AVX2_NOT_SUPPORTED: Status = Status(0x4e);
    /// The state to restore needs a processor feature that is missing: npiep1.
    pub const PROCESSOR_FEATURE_NPIEP1_NOT_SUPPORTED: Status = Status(0x4f);
    /// The register cannot have this value.
    pub const INVALID_REGISTER_VALUE: Status = Status(0x50);
    /// The state of the virtual trust level does not allow this. No table has the number.
    pub const INVALID_VTL_STATE: Status = Status(0x51);
    /// The state to restore needs a processor feature that is missing: rdseed.
    pub const PROCESSOR_FEATURE_RDSEED_NOT_SUPPORTED: Status = Status(0x52);
    /// The state to restore needs a processor feature that is missing: adx.
    pub const PROCESSOR_FEATURE_ADX_NOT_SUPPORTED: Status = Status(0x53);
    /// The state to restore needs a processor feature that is missing: smap.
    pub const PROCESSOR_FEATURE_SMAP_NOT_SUPPORTED: Status = Status(0x54);
    /// The machine has no execute-disable.
    pub const NX_NOT_DETECTED: Status = Status(0x55);
    /// The state to restore needs a processor feature that is missing: intel prefetch.
    pub const PROCESSOR_FEATURE_INTEL_PREFETCH_NOT_SUPPORTED: Status = Status(0x56);
    /// There is no such device.
    pub const INVALID_DEVICE_ID: Status = Status(0x57);
    /// Not possible in the device's state.
    pub const INVALID_DEVICE_STATE: Status = Status(0x58);
    /// The device had page requests, which are lost.
    pub const PENDING_PAGE_REQUESTS: Status = Status(0x59);
    /// The page request is for access that the guest does not have.
    pub const PAGE_REQUEST_INVALID: Status = Status(0x60);
    /// It did not work.
    pub const OPERATION_FAILED: Status = Status(0x71);
    /// Not possible while a virtual processor uses nested virtualization.
    pub const NOT_ALLOWED_WITH_NESTED_VIRT_ACTIVE: Status = Status(0x72);
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

    /// Zero. Linux goes on counting bit 31 among them.
    pub const fn field_rsvd0(self) -> u64 {
        (self.control >> 27) & 0x1f
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
    /// Reading enters power state C1.
    pub const MSR_POWER_STATE_TRIGGER_C1: u32 = 0x400000c1;
    /// Reading enters power state C2.
    pub const MSR_POWER_STATE_TRIGGER_C2: u32 = 0x400000c2;
    /// Reading enters power state C3.
    pub const MSR_POWER_STATE_TRIGGER_C3: u32 = 0x400000c3;
    /// How power state C1 is entered.
    pub const MSR_POWER_STATE_CONFIG_C1: u32 = 0x400000d1;
    /// How power state C2 is entered.
    pub const MSR_POWER_STATE_CONFIG_C2: u32 = 0x400000d2;
    /// How power state C3 is entered.
    pub const MSR_POWER_STATE_CONFIG_C3: u32 = 0x400000d3;
    /// Page of the partition's statistics.
    pub const MSR_STATS_PARTITION_RETAIL_PAGE: u32 = 0x400000e0;
    /// Page of the partition's internal statistics.
    pub const MSR_STATS_PARTITION_INTERNAL_PAGE: u32 = 0x400000e1;
    /// Page of this virtual processor's statistics.
    pub const MSR_STATS_VP_RETAIL_PAGE: u32 = 0x400000e2;
    /// Page of this virtual processor's internal statistics.
    pub const MSR_STATS_VP_INTERNAL_PAGE: u32 = 0x400000e3;
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
        /// Buffers of an event log are full.
        pub const EVENT_LOG_BUFFERS_COMPLETE: MessageType = MessageType(0x80000040);
        /// A hypercall.
        pub const HYPERCALL_INTERCEPT: MessageType = MessageType(0x80000050);
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

    /// Registers of a virtual processor, those of every architecture and those of x86_64.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct RegisterName(pub u32);

    impl RegisterName {
        /// Stops a virtual processor by hand.
        pub const EXPLICIT_SUSPEND: RegisterName = RegisterName(0);
        /// Stopped by an intercept.
        pub const INTERCEPT_SUSPEND: RegisterName = RegisterName(1);
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
        /// An interruption that is to be delivered, see x64_pending_interruption.
        pub const PENDING_INTERRUPTION: RegisterName = RegisterName(0x10002);
        /// See x64_interrupt_state.
        pub const INTERRUPT_STATE: RegisterName = RegisterName(0x10003);
        /// Pending event0.
        pub const PENDING_EVENT0: RegisterName = RegisterName(0x10004);
        /// Pending event1.
        pub const PENDING_EVENT1: RegisterName = RegisterName(0x10005);
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
        /// Msr ia32misc enable.
        pub const X64_MSR_IA32MISC_ENABLE: RegisterName = RegisterName(0x800a0);
        /// Ia32feature control.
        pub const X64_IA32FEATURE_CONTROL: RegisterName = RegisterName(0x800a1);
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
        /// Stats partition retail.
        pub const STATS_PARTITION_RETAIL: RegisterName = RegisterName(0x90020);
        /// Stats partition internal.
        pub const STATS_PARTITION_INTERNAL: RegisterName = RegisterName(0x90021);
        /// Stats vp retail.
        pub const STATS_VP_RETAIL: RegisterName = RegisterName(0x90022);
        /// Stats vp internal.
        pub const STATS_VP_INTERNAL: RegisterName = RegisterName(0x90023);
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
    /// Most PASIDs of a space of shared virtual memory.
    pub const CPUID_MAX_PASID_SPACE_PASID_COUNT: Cpuid = Cpuid { leaf: 0x8, subleaf: 0, register: Register::Eax, shift: 11, mask: 0xfffff800, unless: &[] };
    /// Lowest version of the enlightened VMCS.
    pub const CPUID_ENLIGHTENED_VMCS_VERSION_LOW: Cpuid = Cpuid { leaf: 0xa, subleaf: 0, register: Register::Eax, shift: 0, mask: 0xff, unless: &[] };
    /// Highest version of the enlightened VMCS.
    pub const CPUID_ENLIGHTENED_VMCS_VERSION_HIGH: Cpuid = Cpuid { leaf: 0xa, subleaf: 0, register: Register::Eax, shift: 8, mask: 0xff00, unless: &[] };
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
    /// create_partition, and whatever a parent may do to its children.
    pub const FEATURE_CREATE_PARTITIONS: Cpuid = Cpuid { leaf: 0x3, subleaf: 0, register: Register::Ebx, shift: 0, mask: 0x1, unless: &[0x0] };
    /// get_partition_id.
    pub const FEATURE_ACCESS_PARTITION_ID: Cpuid = Cpuid { leaf: 0x3, subleaf: 0, register: Register::Ebx, shift: 1, mask: 0x2, unless: &[0x0] };
    /// deposit_memory, withdraw_memory and get_memory_balance.
    pub const FEATURE_ACCESS_MEMORY_POOL: Cpuid = Cpuid { leaf: 0x3, subleaf: 0, register: Register::Ebx, shift: 2, mask: 0x4, unless: &[0x0] };
    /// Message buffers of a port may be adjusted.
    pub const FEATURE_ADJUST_MESSAGE_BUFFERS: Cpuid = Cpuid { leaf: 0x3, subleaf: 0, register: Register::Ebx, shift: 3, mask: 0x8, unless: &[0x0] };
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
    /// The MSRs of the x2APIC should be used.
    pub const FEATURE_USE_X2APIC_MSRS: Cpuid = Cpuid { leaf: 0x4, subleaf: 0, register: Register::Eax, shift: 8, mask: 0x100, unless: &[0x0] };
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
    /// For the root partition: logical processors can be started.
    pub const FEATURE_START_LOGICAL_PROCESSOR: Cpuid = Cpuid { leaf: 0x7, subleaf: 0, register: Register::Eax, shift: 0, mask: 0x1, unless: &[0x0] };
    /// For the root partition: it can create its own virtual processors.
    pub const FEATURE_CREATE_ROOT_VIRTUAL_PROCESSOR: Cpuid = Cpuid { leaf: 0x7, subleaf: 0, register: Register::Eax, shift: 1, mask: 0x2, unless: &[0x0] };
    /// For the root partition: reserved, tells the hypervisor's kind.
    pub const FEATURE_RESERVED_IDENTITY_BIT: Cpuid = Cpuid { leaf: 0x7, subleaf: 0, register: Register::Eax, shift: 31, mask: 0x80000000, unless: &[0x0] };
    /// For the root partition: it manages the power of processors.
    pub const FEATURE_PROCESSOR_POWER_MANAGEMENT: Cpuid = Cpuid { leaf: 0x7, subleaf: 0, register: Register::Ebx, shift: 0, mask: 0x1, unless: &[0x0] };
    /// For the root partition: idle states by MWAIT.
    pub const FEATURE_MWAIT_IDLE_STATES: Cpuid = Cpuid { leaf: 0x7, subleaf: 0, register: Register::Ebx, shift: 1, mask: 0x2, unless: &[0x0] };
    /// For the root partition: logical processors can be idled.
    pub const FEATURE_LOGICAL_PROCESSOR_IDLING: Cpuid = Cpuid { leaf: 0x7, subleaf: 0, register: Register::Ebx, shift: 2, mask: 0x4, unless: &[0x0] };
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
    /// The synthetic debugger may debug the kernel. Linux has the bit in a header of KVM's own.
    pub const FEATURE_VS_KERNEL_DEBUGGING: Cpuid = Cpuid { leaf: 0x82, subleaf: 0, register: Register::Eax, shift: 1, mask: 0x2, unless: &[0x0] };
    /// get_boot_zeroed_memory. In what ext.query_capabilities answers: capabilities.
    pub const FEATURE_BOOT_ZEROED_MEMORY: Asked = Asked { call: "ext.query_capabilities", shift: 0, mask: 0x1, unless: &[0x0] };
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
                ([0xaf], "nested.flush_guest_physical_address_space"),
                ([0xb0], "nested.flush_guest_physical_address_list"),
                ([0x8001], "ext.query_capabilities"),
                ([0x8002], "ext.get_boot_zeroed_memory"),
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
            super::Status::PROCESSOR_FEATURE_SSE3_NOT_SUPPORTED => Some("processor_feature_sse3_not_supported"),
            super::Status::PROCESSOR_FEATURE_LAHFSAHF_NOT_SUPPORTED => Some("processor_feature_lahfsahf_not_supported"),
            super::Status::PROCESSOR_FEATURE_SSSE3_NOT_SUPPORTED => Some("processor_feature_ssse3_not_supported"),
            super::Status::PROCESSOR_FEATURE_SSE4_1_NOT_SUPPORTED => Some("processor_feature_sse4_1_not_supported"),
            super::Status::PROCESSOR_FEATURE_SSE4_2_NOT_SUPPORTED => Some("processor_feature_sse4_2_not_supported"),
            super::Status::PROCESSOR_FEATURE_SSE4A_NOT_SUPPORTED => Some("processor_feature_sse4a_not_supported"),
            super::Status::PROCESSOR_FEATURE_XOP_NOT_SUPPORTED => Some("processor_feature_xop_not_supported"),
            super::Status::PROCESSOR_FEATURE_POPCNT_NOT_SUPPORTED => Some("processor_feature_popcnt_not_supported"),
            super::Status::PROCESSOR_FEATURE_CMPXCHG16B_NOT_SUPPORTED => Some("processor_feature_cmpxchg16b_not_supported"),
            super::Status::PROCESSOR_FEATURE_ALTMOVCR8_NOT_SUPPORTED => Some("processor_feature_altmovcr8_not_supported"),
            super::Status::PROCESSOR_FEATURE_LZCNT_NOT_SUPPORTED => Some("processor_feature_lzcnt_not_supported"),
            super::Status::PROCESSOR_FEATURE_MISALIGNED_SSE_NOT_SUPPORTED => Some("processor_feature_misaligned_sse_not_supported"),
            super::Status::PROCESSOR_FEATURE_MMX_EXT_NOT_SUPPORTED => Some("processor_feature_mmx_ext_not_supported"),
            super::Status::PROCESSOR_FEATURE_3DNOW_NOT_SUPPORTED => Some("processor_feature_3dnow_not_supported"),
            super::Status::PROCESSOR_FEATURE_EXTENDED_3DNOW_NOT_SUPPORTED => Some("processor_feature_extended_3dnow_not_supported"),
            super::Status::PROCESSOR_FEATURE_PAGE_1GB_NOT_SUPPORTED => Some("processor_feature_page_1gb_not_supported"),
            super::Status::PROCESSOR_CACHE_LINE_FLUSH_SIZE_INCOMPATIBLE => Some("processor_cache_line_flush_size_incompatible"),
            super::Status::PROCESSOR_FEATURE_XSAVE_NOT_SUPPORTED => Some("processor_feature_xsave_not_supported"),
            super::Status::PROCESSOR_FEATURE_XSAVEOPT_NOT_SUPPORTED => Some("processor_feature_xsaveopt_not_supported"),
            super::Status::INSUFFICIENT_BUFFER => Some("insufficient_buffer"),
            super::Status::PROCESSOR_FEATURE_XSAVE_AVX_NOT_SUPPORTED => Some("processor_feature_xsave_avx_not_supported"),
            super::Status::PROCESSOR_FEATURE_XSAVE_FEATURE_NOT_SUPPORTED => Some("processor_feature_xsave_feature_not_supported"),
            super::Status::PROCESSOR_XSAVE_SAVE_AREA_INCOMPATIBLE => Some("processor_xsave_save_area_incompatible"),
            super::Status::INCOMPATIBLE_PROCESSOR => Some("incompatible_processor"),
            super::Status::INSUFFICIENT_DEVICE_DOMAINS => Some("insufficient_device_domains"),
            super::Status::PROCESSOR_FEATURE_AES_NOT_SUPPORTED => Some("processor_feature_aes_not_supported"),
            super::Status::PROCESSOR_FEATURE_PCLMULQDQ_NOT_SUPPORTED => Some("processor_feature_pclmulqdq_not_supported"),
            super::Status::PROCESSOR_FEATURE_INCOMPATIBLE_XSAVE_FEATURES => Some("processor_feature_incompatible_xsave_features"),
            super::Status::CPUID_FEATURE_VALIDATION_ERROR => Some("cpuid_feature_validation_error"),
            super::Status::CPUID_XSAVE_FEATURE_VALIDATION_ERROR => Some("cpuid_xsave_feature_validation_error"),
            super::Status::PROCESSOR_STARTUP_TIMEOUT => Some("processor_startup_timeout"),
            super::Status::SMX_ENABLED => Some("smx_enabled"),
            super::Status::PROCESSOR_FEATURE_PCID_NOT_SUPPORTED => Some("processor_feature_pcid_not_supported"),
            super::Status::INVALID_LP_INDEX => Some("invalid_lp_index"),
            super::Status::FEATURE_FMA4_NOT_SUPPORTED => Some("feature_fma4_not_supported"),
            super::Status::FEATURE_F16C_NOT_SUPPORTED => Some("feature_f16c_not_supported"),
            super::Status::PROCESSOR_FEATURE_RDRAND_NOT_SUPPORTED => Some("processor_feature_rdrand_not_supported"),
            super::Status::PROCESSOR_FEATURE_RDWRFSGS_NOT_SUPPORTED => Some("processor_feature_rdwrfsgs_not_supported"),
            super::Status::PROCESSOR_FEATURE_SMEP_NOT_SUPPORTED => Some("processor_feature_smep_not_supported"),
            super::Status::PROCESSOR_FEATURE_ENHANCED_FAST_STRING_NOT_SUPPORTED => Some("processor_feature_enhanced_fast_string_not_supported"),
            super::Status::PROCESSOR_FEATURE_MOVBE_NOT_SUPPORTED => Some("processor_feature_movbe_not_supported"),
            super::Status::PROCESSOR_FEATURE_BMI1_NOT_SUPPORTED => Some("processor_feature_bmi1_not_supported"),
            super::Status::PROCESSOR_FEATURE_BMI2_NOT_SUPPORTED => Some("processor_feature_bmi2_not_supported"),
            super::Status::PROCESSOR_FEATURE_HLE_NOT_SUPPORTED => Some("processor_feature_hle_not_supported"),
            super::Status::PROCESSOR_FEATURE_RTM_NOT_SUPPORTED => Some("processor_feature_rtm_not_supported"),
            super::Status::PROCESSOR_FEATURE_XSAVE_FMA_NOT_SUPPORTED => Some("processor_feature_xsave_fma_not_supported"),
            super::Status::PROCESSOR_FEATURE_XSAVE_AVX2_NOT_SUPPORTED => Some("processor_feature_xsave_avx2_not_supported"),
            super::Status::PROCESSOR_FEATURE_NPIEP1_NOT_SUPPORTED => Some("processor_feature_npiep1_not_supported"),
            super::Status::INVALID_REGISTER_VALUE => Some("invalid_register_value"),
            super::Status::INVALID_VTL_STATE => Some("invalid_vtl_state"),
            super::Status::PROCESSOR_FEATURE_RDSEED_NOT_SUPPORTED => Some("processor_feature_rdseed_not_supported"),
            super::Status::PROCESSOR_FEATURE_ADX_NOT_SUPPORTED => Some("processor_feature_adx_not_supported"),
            super::Status::PROCESSOR_FEATURE_SMAP_NOT_SUPPORTED => Some("processor_feature_smap_not_supported"),
            super::Status::NX_NOT_DETECTED => Some("nx_not_detected"),
            super::Status::PROCESSOR_FEATURE_INTEL_PREFETCH_NOT_SUPPORTED => Some("processor_feature_intel_prefetch_not_supported"),
            super::Status::INVALID_DEVICE_ID => Some("invalid_device_id"),
            super::Status::INVALID_DEVICE_STATE => Some("invalid_device_state"),
            super::Status::PENDING_PAGE_REQUESTS => Some("pending_page_requests"),
            super::Status::PAGE_REQUEST_INVALID => Some("page_request_invalid"),
            super::Status::OPERATION_FAILED => Some("operation_failed"),
            super::Status::NOT_ALLOWED_WITH_NESTED_VIRT_ACTIVE => Some("not_allowed_with_nested_virt_active"),
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
    #[cfg(all(target_arch = "x86_64", not(any(hvabi_no_notes, windows, target_os = "macos"))))]
    macro_rules! note {
        ($size:literal, $text:literal) => {
            core::arch::asm!(
                ".pushsection .note.hvabi,\"\",%note",
                ".balign 4",
                concat!(".4byte 6, ", $size, ", 1"),
                ".asciz \"hvabi\"",
                ".balign 4",
                concat!(".asciz \"hyperv@5.0 c4e4a10d535d4568 ", $text, "\""),
                ".balign 4",
                ".popsection",
                options(nomem, nostack, preserves_flags)
            );
        };
    }
    #[cfg(all(target_arch = "x86_64", any(hvabi_no_notes, windows, target_os = "macos")))]
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

    /// Sends data to the debugger.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn debug_post_debug_data(input: u64, output: u64) -> Answer {
        note!(41, "control=0x69");
        trap2(super::ids::DEBUG_POST_DEBUG_DATA, input as usize, output as usize)
    }

    /// Receives data from the debugger.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn debug_retrieve_debug_data(input: u64, output: u64) -> Answer {
        note!(41, "control=0x6a");
        trap2(super::ids::DEBUG_RETRIEVE_DEBUG_DATA, input as usize, output as usize)
    }

    /// Begins anew with the debugger.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn debug_reset_debug_session(input: u64) -> Answer {
        note!(41, "control=0x6b");
        trap1(super::ids::DEBUG_RESET_DEBUG_SESSION, input as usize)
    }

    /// Begins anew with the debugger.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn debug_reset_debug_session_fast(options: super::types::DebugResetOptions) -> Answer {
        note!(44, "control=0x1006b");
        fast_trap1(super::ids::DEBUG_RESET_DEBUG_SESSION_FAST, options.0 as usize)
    }

    /// Collects a dump of the running hypervisor. No layout is public.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn debug_collect_livedump() -> Answer {
        note!(41, "control=0x8e");
        trap0(super::ids::DEBUG_COLLECT_LIVEDUMP)
    }

    /// Lets a device use memory. No layout is public.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn device_map_device_pages() -> Answer {
        note!(41, "control=0x80");
        trap0(super::ids::DEVICE_MAP_DEVICE_PAGES)
    }

    /// No longer lets a device use memory. No layout is public.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn device_unmap_device_pages() -> Answer {
        note!(41, "control=0x81");
        trap0(super::ids::DEVICE_UNMAP_DEVICE_PAGES)
    }

    /// Gives a device to a partition. No layout is public.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn device_attach_device() -> Answer {
        note!(41, "control=0x82");
        trap0(super::ids::DEVICE_ATTACH_DEVICE)
    }

    /// Takes a device from a partition. No layout is public.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn device_detach_device() -> Answer {
        note!(41, "control=0x83");
        trap0(super::ids::DEVICE_DETACH_DEVICE)
    }

    /// Begins a log.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn eventlog_initialize_event_log_buffer_group(input: u64) -> Answer {
        note!(41, "control=0x60");
        trap1(super::ids::EVENTLOG_INITIALIZE_EVENT_LOG_BUFFER_GROUP, input as usize)
    }

    /// Ends a log.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn eventlog_finalize_event_log_buffer_group(input: u64) -> Answer {
        note!(41, "control=0x61");
        trap1(super::ids::EVENTLOG_FINALIZE_EVENT_LOG_BUFFER_GROUP, input as usize)
    }

    /// Ends a log.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn eventlog_finalize_event_log_buffer_group_fast(r#type: super::types::EventlogType) -> Answer {
        note!(44, "control=0x10061");
        fast_trap1(super::ids::EVENTLOG_FINALIZE_EVENT_LOG_BUFFER_GROUP_FAST, r#type.0 as usize)
    }

    /// Makes a buffer.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn eventlog_create_event_log_buffer(input: u64) -> Answer {
        note!(41, "control=0x62");
        trap1(super::ids::EVENTLOG_CREATE_EVENT_LOG_BUFFER, input as usize)
    }

    /// Makes a buffer.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn eventlog_create_event_log_buffer_fast(type_and_index: u64, proximity_domain_info: u64) -> Answer {
        note!(44, "control=0x10062");
        fast_trap2(super::ids::EVENTLOG_CREATE_EVENT_LOG_BUFFER_FAST, type_and_index as usize, proximity_domain_info as usize)
    }

    /// Deletes a buffer.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn eventlog_delete_event_log_buffer(input: u64) -> Answer {
        note!(41, "control=0x63");
        trap1(super::ids::EVENTLOG_DELETE_EVENT_LOG_BUFFER, input as usize)
    }

    /// Deletes a buffer.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn eventlog_delete_event_log_buffer_fast(type_and_index: u64) -> Answer {
        note!(44, "control=0x10063");
        fast_trap1(super::ids::EVENTLOG_DELETE_EVENT_LOG_BUFFER_FAST, type_and_index as usize)
    }

    /// Maps a buffer. The output is the guest-physical page number of each of its pages.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn eventlog_map_event_log_buffer(input: u64, output: u64) -> Answer {
        note!(41, "control=0x64");
        trap2(super::ids::EVENTLOG_MAP_EVENT_LOG_BUFFER, input as usize, output as usize)
    }

    /// Unmaps a buffer.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn eventlog_unmap_event_log_buffer(input: u64) -> Answer {
        note!(41, "control=0x65");
        trap1(super::ids::EVENTLOG_UNMAP_EVENT_LOG_BUFFER, input as usize)
    }

    /// Unmaps a buffer.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn eventlog_unmap_event_log_buffer_fast(type_and_index: u64) -> Answer {
        note!(44, "control=0x10065");
        fast_trap1(super::ids::EVENTLOG_UNMAP_EVENT_LOG_BUFFER_FAST, type_and_index as usize)
    }

    /// Says what is logged.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn eventlog_set_event_log_group_sources(input: u64) -> Answer {
        note!(41, "control=0x66");
        trap1(super::ids::EVENTLOG_SET_EVENT_LOG_GROUP_SOURCES, input as usize)
    }

    /// Says what is logged.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn eventlog_set_event_log_group_sources_fast(r#type: super::types::EventlogType, enable_flags: u64) -> Answer {
        note!(44, "control=0x10066");
        fast_trap2(super::ids::EVENTLOG_SET_EVENT_LOG_GROUP_SOURCES_FAST, r#type.0 as usize, enable_flags as usize)
    }

    /// Gives a buffer that was read back.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn eventlog_release_event_log_buffer(input: u64) -> Answer {
        note!(41, "control=0x67");
        trap1(super::ids::EVENTLOG_RELEASE_EVENT_LOG_BUFFER, input as usize)
    }

    /// Gives a buffer that was read back.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn eventlog_release_event_log_buffer_fast(type_and_index: u64) -> Answer {
        note!(44, "control=0x10067");
        fast_trap1(super::ids::EVENTLOG_RELEASE_EVENT_LOG_BUFFER_FAST, type_and_index as usize)
    }

    /// Ends the buffer that is being filled.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn eventlog_flush_event_log_buffer(input: u64) -> Answer {
        note!(41, "control=0x68");
        trap1(super::ids::EVENTLOG_FLUSH_EVENT_LOG_BUFFER, input as usize)
    }

    /// Ends the buffer that is being filled.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn eventlog_flush_event_log_buffer_fast(type_and_index: u64) -> Answer {
        note!(44, "control=0x10068");
        fast_trap1(super::ids::EVENTLOG_FLUSH_EVENT_LOG_BUFFER_FAST, type_and_index as usize)
    }

    /// Tells which extended calls there are.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn ext_query_capabilities(input: u64, output: u64) -> Answer {
        note!(43, "control=0x8001");
        trap2(super::ids::EXT_QUERY_CAPABILITIES, input as usize, output as usize)
    }

    /// Tells which memory is zero since the start, so that the guest need not zero it.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn ext_get_boot_zeroed_memory(input: u64, output: u64) -> Answer {
        note!(43, "control=0x8002");
        trap2(super::ids::EXT_GET_BOOT_ZEROED_MEMORY, input as usize, output as usize)
    }

    /// Installs an intercept, or with no access takes it away.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
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

    /// Sends a fixed interrupt to virtual processors 0 to 63; not an NMI.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn interrupt_send_synthetic_cluster_ipi(input: u64) -> Answer {
        note!(40, "control=0xb");
        trap1(super::ids::INTERRUPT_SEND_SYNTHETIC_CLUSTER_IPI, input as usize)
    }

    /// Sends a fixed interrupt to virtual processors 0 to 63; not an NMI.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
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
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn interrupt_send_synthetic_cluster_ipi_ex(variable_header: u16, input: u64) -> Answer {
        note!(41, "control=0x15");
        trap1(super::ids::INTERRUPT_SEND_SYNTHETIC_CLUSTER_IPI_EX | ((variable_header as u64) << 17), input as usize)
    }

    /// Clears an external interrupt that a virtual processor of a child has acknowledged.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn interrupt_clear_virtual_interrupt(input: u64) -> Answer {
        note!(41, "control=0x56");
        trap1(super::ids::INTERRUPT_CLEAR_VIRTUAL_INTERRUPT, input as usize)
    }

    /// Clears an external interrupt that a virtual processor of a child has acknowledged.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn interrupt_clear_virtual_interrupt_fast(partition_id: u64) -> Answer {
        note!(44, "control=0x10056");
        fast_trap1(super::ids::INTERRUPT_CLEAR_VIRTUAL_INTERRUPT_FAST, partition_id as usize)
    }

    /// Maps an interrupt of a device.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn interrupt_map_device_interrupt(variable_header: u16, input: u64, output: u64) -> Answer {
        note!(41, "control=0x7c");
        trap2(super::ids::INTERRUPT_MAP_DEVICE_INTERRUPT | ((variable_header as u64) << 17), input as usize, output as usize)
    }

    /// Takes the mapping of an interrupt of a device away.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
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
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn interrupt_retarget_device_interrupt(variable_header: u16, input: u64) -> Answer {
        note!(41, "control=0x7e");
        trap1(super::ids::INTERRUPT_RETARGET_DEVICE_INTERRUPT | ((variable_header as u64) << 17), input as usize)
    }

    /// Asserts an interrupt of a child.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn interrupt_assert_virtual_interrupt(input: u64) -> Answer {
        note!(41, "control=0x94");
        trap1(super::ids::INTERRUPT_ASSERT_VIRTUAL_INTERRUPT, input as usize)
    }

    /// Gives pages to the memory pool of a partition.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
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
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn memory_withdraw_memory(rep_count: u16, rep_start: u16, input: u64, output: u64) -> Answer {
        note!(41, "control=0x49");
        trap2(super::ids::MEMORY_WITHDRAW_MEMORY | ((rep_count as u64) << 32) | ((rep_start as u64) << 48), input as usize, output as usize)
    }

    /// Tells how much of a memory pool is in use.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn memory_get_memory_balance(input: u64, output: u64) -> Answer {
        note!(41, "control=0x4a");
        trap2(super::ids::MEMORY_GET_MEMORY_BALANCE, input as usize, output as usize)
    }

    /// Maps pages of the caller in a row into a child.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn memory_map_gpa_pages(rep_count: u16, rep_start: u16, input: u64) -> Answer {
        note!(41, "control=0x4b");
        trap1(super::ids::MEMORY_MAP_GPA_PAGES | ((rep_count as u64) << 32) | ((rep_start as u64) << 48), input as usize)
    }

    /// Unmaps pages in a row from a child.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn memory_unmap_gpa_pages(rep_count: u16, rep_start: u16, input: u64) -> Answer {
        note!(41, "control=0x4c");
        trap1(super::ids::MEMORY_UNMAP_GPA_PAGES | ((rep_count as u64) << 32) | ((rep_start as u64) << 48), input as usize)
    }

    /// Reads memory of a child.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn memory_read_gpa(input: u64, output: u64) -> Answer {
        note!(41, "control=0x53");
        trap2(super::ids::MEMORY_READ_GPA, input as usize, output as usize)
    }

    /// Writes memory of a child.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn memory_write_gpa(input: u64, output: u64) -> Answer {
        note!(41, "control=0x54");
        trap2(super::ids::MEMORY_WRITE_GPA, input as usize, output as usize)
    }

    /// Maps pages of the caller into a child, anywhere.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn memory_map_sparse_gpa_pages(rep_count: u16, rep_start: u16, input: u64) -> Answer {
        note!(41, "control=0x6e");
        trap1(super::ids::MEMORY_MAP_SPARSE_GPA_PAGES | ((rep_count as u64) << 32) | ((rep_start as u64) << 48), input as usize)
    }

    /// Changes how pages of a child are mapped.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn memory_modify_sparse_gpa_pages(rep_count: u16, rep_start: u16, input: u64) -> Answer {
        note!(41, "control=0x90");
        trap1(super::ids::MEMORY_MODIFY_SPARSE_GPA_PAGES | ((rep_count as u64) << 32) | ((rep_start as u64) << 48), input as usize)
    }

    /// Tells the system-physical pages behind guest-physical ones. No layout is public.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn memory_get_spa_page_list() -> Answer {
        note!(41, "control=0x97");
        trap0(super::ids::MEMORY_GET_SPA_PAGE_LIST)
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
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn partition_create_partition(input: u64, output: u64) -> Answer {
        note!(41, "control=0x40");
        trap2(super::ids::PARTITION_CREATE_PARTITION, input as usize, output as usize)
    }

    /// Makes a new child ready, after its early properties were set.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn partition_initialize_partition(input: u64) -> Answer {
        note!(41, "control=0x41");
        trap1(super::ids::PARTITION_INITIALIZE_PARTITION, input as usize)
    }

    /// Makes a new child ready, after its early properties were set.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn partition_initialize_partition_fast(partition_id: u64) -> Answer {
        note!(44, "control=0x10041");
        fast_trap1(super::ids::PARTITION_INITIALIZE_PARTITION_FAST, partition_id as usize)
    }

    /// Takes everything from a child: after it a child can only be deleted.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn partition_finalize_partition(input: u64) -> Answer {
        note!(41, "control=0x42");
        trap1(super::ids::PARTITION_FINALIZE_PARTITION, input as usize)
    }

    /// Takes everything from a child: after it a child can only be deleted.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn partition_finalize_partition_fast(partition_id: u64) -> Answer {
        note!(44, "control=0x10042");
        fast_trap1(super::ids::PARTITION_FINALIZE_PARTITION_FAST, partition_id as usize)
    }

    /// Deletes a child.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn partition_delete_partition(input: u64) -> Answer {
        note!(41, "control=0x43");
        trap1(super::ids::PARTITION_DELETE_PARTITION, input as usize)
    }

    /// Deletes a child.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn partition_delete_partition_fast(partition_id: u64) -> Answer {
        note!(44, "control=0x10043");
        fast_trap1(super::ids::PARTITION_DELETE_PARTITION_FAST, partition_id as usize)
    }

    /// Reads a property of a partition.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn partition_get_partition_property(input: u64, output: u64) -> Answer {
        note!(41, "control=0x44");
        trap2(super::ids::PARTITION_GET_PARTITION_PROPERTY, input as usize, output as usize)
    }

    /// Sets a property of a partition.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn partition_set_partition_property(input: u64) -> Answer {
        note!(41, "control=0x45");
        trap1(super::ids::PARTITION_SET_PARTITION_PROPERTY, input as usize)
    }

    /// Tells the caller's own partition.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn partition_get_partition_id(input: u64, output: u64) -> Answer {
        note!(41, "control=0x46");
        trap2(super::ids::PARTITION_GET_PARTITION_ID, input as usize, output as usize)
    }

    /// Tells the children of a parent, one after the other.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn partition_get_next_child_partition(input: u64, output: u64) -> Answer {
        note!(41, "control=0x47");
        trap2(super::ids::PARTITION_GET_NEXT_CHILD_PARTITION, input as usize, output as usize)
    }

    /// Saves the state of a child, in as many calls as it takes.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn partition_save_partition_state(input: u64, output: u64) -> Answer {
        note!(41, "control=0x5e");
        trap2(super::ids::PARTITION_SAVE_PARTITION_STATE, input as usize, output as usize)
    }

    /// Restores the state of a child, in as many calls as it takes.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn partition_restore_partition_state(input: u64, output: u64) -> Answer {
        note!(41, "control=0x5f");
        trap2(super::ids::PARTITION_RESTORE_PARTITION_STATE, input as usize, output as usize)
    }

    /// Tells the hypervisor of something that happened to the partition.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn partition_notify_partition_event(input: u64) -> Answer {
        note!(41, "control=0x87");
        trap1(super::ids::PARTITION_NOTIFY_PARTITION_EVENT, input as usize)
    }

    /// Tells the hypervisor of something that happened to the partition.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn partition_notify_partition_event_fast(event_and_input: u64) -> Answer {
        note!(44, "control=0x10087");
        fast_trap1(super::ids::PARTITION_NOTIFY_PARTITION_EVENT_FAST, event_and_input as usize)
    }

    /// Cleans a partition's memory. No layout is public.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn partition_scrub_partition() -> Answer {
        note!(41, "control=0x8d");
        trap0(super::ids::PARTITION_SCRUB_PARTITION)
    }

    /// Deletes a port.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn port_delete_port(input: u64) -> Answer {
        note!(41, "control=0x58");
        trap1(super::ids::PORT_DELETE_PORT, input as usize)
    }

    /// Deletes a port.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn port_delete_port_fast(port_partition_id: u64, port_id: super::types::PortId) -> Answer {
        note!(44, "control=0x10058");
        fast_trap2(super::ids::PORT_DELETE_PORT_FAST, port_partition_id as usize, port_id.0 as usize)
    }

    /// Reads a property of a port.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn port_get_port_property(input: u64, output: u64) -> Answer {
        note!(41, "control=0x5a");
        trap2(super::ids::PORT_GET_PORT_PROPERTY, input as usize, output as usize)
    }

    /// Deletes a connection.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn port_disconnect_port(input: u64) -> Answer {
        note!(41, "control=0x5b");
        trap1(super::ids::PORT_DISCONNECT_PORT, input as usize)
    }

    /// Deletes a connection.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn port_disconnect_port_fast(connection_partition_id: u64, connection_id_and_flags: u64) -> Answer {
        note!(44, "control=0x1005b");
        fast_trap2(super::ids::PORT_DISCONNECT_PORT_FAST, connection_partition_id as usize, connection_id_and_flags as usize)
    }

    /// Sends a message by a connection.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn port_post_message(input: u64) -> Answer {
        note!(41, "control=0x5c");
        trap1(super::ids::PORT_POST_MESSAGE, input as usize)
    }

    /// Sets an event flag by a connection.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn port_signal_event(input: u64) -> Answer {
        note!(41, "control=0x5d");
        trap1(super::ids::PORT_SIGNAL_EVENT, input as usize)
    }

    /// Sets an event flag by a connection.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn port_signal_event_fast(connection_and_flag: u64) -> Answer {
        note!(44, "control=0x1005d");
        fast_trap1(super::ids::PORT_SIGNAL_EVENT_FAST, connection_and_flag as usize)
    }

    /// Sets a property of a port. No layout is public.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn port_set_port_property() -> Answer {
        note!(41, "control=0x70");
        trap0(super::ids::PORT_SET_PORT_PROPERTY)
    }

    /// Tells that a ring of events was emptied.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn port_notify_port_ring_empty(input: u64) -> Answer {
        note!(41, "control=0x8b");
        trap1(super::ids::PORT_NOTIFY_PORT_RING_EMPTY, input as usize)
    }

    /// Tells that a ring of events was emptied.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn port_notify_port_ring_empty_fast(sint_index: u32) -> Answer {
        note!(44, "control=0x1008b");
        fast_trap1(super::ids::PORT_NOTIFY_PORT_RING_EMPTY_FAST, sint_index as usize)
    }

    /// Makes a port.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn port_create_port(input: u64) -> Answer {
        note!(41, "control=0x95");
        trap1(super::ids::PORT_CREATE_PORT, input as usize)
    }

    /// Makes a connection to a port.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn port_connect_port(input: u64) -> Answer {
        note!(41, "control=0x96");
        trap1(super::ids::PORT_CONNECT_PORT, input as usize)
    }

    /// Tells how busy a logical processor was.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn processor_get_logical_processor_run_time(input: u64, output: u64) -> Answer {
        note!(40, "control=0x4");
        trap2(super::ids::PROCESSOR_GET_LOGICAL_PROCESSOR_RUN_TIME, input as usize, output as usize)
    }

    /// Tells which virtual processors should be left idle. No layout is public.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn processor_parked_virtual_processors() -> Answer {
        note!(40, "control=0x9");
        trap0(super::ids::PROCESSOR_PARKED_VIRTUAL_PROCESSORS)
    }

    /// Sets a property of the system.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn processor_set_system_property(input: u64) -> Answer {
        note!(41, "control=0x6f");
        trap1(super::ids::PROCESSOR_SET_SYSTEM_PROPERTY, input as usize)
    }

    /// Starts a logical processor.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn processor_add_logical_processor(input: u64, output: u64) -> Answer {
        note!(41, "control=0x76");
        trap2(super::ids::PROCESSOR_ADD_LOGICAL_PROCESSOR, input as usize, output as usize)
    }

    /// Stops a logical processor. No layout is public.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn processor_remove_logical_processor() -> Answer {
        note!(41, "control=0x77");
        trap0(super::ids::PROCESSOR_REMOVE_LOGICAL_PROCESSOR)
    }

    /// Tells how far domains of memory are from one another. No layout is public.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn processor_query_numa_distance() -> Answer {
        note!(41, "control=0x78");
        trap0(super::ids::PROCESSOR_QUERY_NUMA_DISTANCE)
    }

    /// Sets a property of a logical processor. No layout is public.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn processor_set_logical_processor_property() -> Answer {
        note!(41, "control=0x79");
        trap0(super::ids::PROCESSOR_SET_LOGICAL_PROCESSOR_PROPERTY)
    }

    /// Reads a property of a logical processor. No layout is public.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn processor_get_logical_processor_property() -> Answer {
        note!(41, "control=0x7a");
        trap0(super::ids::PROCESSOR_GET_LOGICAL_PROCESSOR_PROPERTY)
    }

    /// Reads a property of the system.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn processor_get_system_property(input: u64, output: u64) -> Answer {
        note!(41, "control=0x7b");
        trap2(super::ids::PROCESSOR_GET_SYSTEM_PROPERTY, input as usize, output as usize)
    }

    /// Tells that the machine goes to standby, or comes back; Linux enters a sleep state with it.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn processor_notify_standby_transition(input: u64) -> Answer {
        note!(41, "control=0x84");
        trap1(super::ids::PROCESSOR_NOTIFY_STANDBY_TRANSITION, input as usize)
    }

    /// Tells that the machine goes to sleep. No layout is public.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn processor_prepare_for_sleep() -> Answer {
        note!(41, "control=0x85");
        trap0(super::ids::PROCESSOR_PREPARE_FOR_SLEEP)
    }

    /// Tells that the machine will be hibernated. No layout is public.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn processor_prepare_for_hibernate() -> Answer {
        note!(41, "control=0x86");
        trap0(super::ids::PROCESSOR_PREPARE_FOR_HIBERNATE)
    }

    /// Reads registers of a logical processor. No layout is public.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn processor_get_logical_processor_registers() -> Answer {
        note!(41, "control=0x88");
        trap0(super::ids::PROCESSOR_GET_LOGICAL_PROCESSOR_REGISTERS)
    }

    /// Writes registers of a logical processor. No layout is public.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn processor_set_logical_processor_registers() -> Answer {
        note!(41, "control=0x89");
        trap0(super::ids::PROCESSOR_SET_LOGICAL_PROCESSOR_REGISTERS)
    }

    /// Tells which logical processors share a machine-check bank. No layout is public.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn processor_query_associated_lps_for_mca() -> Answer {
        note!(41, "control=0x8a");
        trap0(super::ids::PROCESSOR_QUERY_ASSOCIATED_LPS_FOR_MCA)
    }

    /// Raises a machine check in a partition. No layout is public.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn processor_inject_synthetic_machine_check() -> Answer {
        note!(41, "control=0x8c");
        trap0(super::ids::PROCESSOR_INJECT_SYNTHETIC_MACHINE_CHECK)
    }

    /// Takes the hypervisor away and goes on without. No layout is public.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn processor_disable_hypervisor() -> Answer {
        note!(41, "control=0x8f");
        trap0(super::ids::PROCESSOR_DISABLE_HYPERVISOR)
    }

    /// Tells that this virtual processor has long waited for a spin lock that another may hold. Advice:
    /// there are no errors.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
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
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn spin_notify_long_spin_wait_fast(spin_count: u32) -> Answer {
        note!(44, "control=0x10008");
        fast_trap1(super::ids::SPIN_NOTIFY_LONG_SPIN_WAIT_FAST, spin_count as usize)
    }

    /// Maps a page of statistics.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn stats_map_stats_page(input: u64, output: u64) -> Answer {
        note!(41, "control=0x6c");
        trap2(super::ids::STATS_MAP_STATS_PAGE, input as usize, output as usize)
    }

    /// Unmaps a page of statistics.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn stats_unmap_stats_page(input: u64) -> Answer {
        note!(41, "control=0x6d");
        trap1(super::ids::STATS_UNMAP_STATS_PAGE, input as usize)
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
    #[cfg(target_arch = "x86_64")]
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
    #[cfg(target_arch = "x86_64")]
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

    /// Makes a virtual processor of a child.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn vp_create_vp(input: u64) -> Answer {
        note!(41, "control=0x4e");
        trap1(super::ids::VP_CREATE_VP, input as usize)
    }

    /// Deletes a virtual processor of a child.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn vp_delete_vp(input: u64) -> Answer {
        note!(41, "control=0x4f");
        trap1(super::ids::VP_DELETE_VP, input as usize)
    }

    /// Deletes a virtual processor of a child.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
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
    #[cfg(target_arch = "x86_64")]
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
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn vp_set_vp_registers(rep_count: u16, rep_start: u16, input: u64) -> Answer {
        note!(41, "control=0x51");
        trap1(super::ids::VP_SET_VP_REGISTERS | ((rep_count as u64) << 32) | ((rep_start as u64) << 48), input as usize)
    }

    /// Translates a guest-virtual address as a virtual processor would.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn vp_translate_virtual_address(input: u64, output: u64) -> Answer {
        note!(41, "control=0x52");
        trap2(super::ids::VP_TRANSLATE_VIRTUAL_ADDRESS, input as usize, output as usize)
    }

    /// Starts a virtual processor with given registers, instead of by INIT and start-up.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn vp_start_virtual_processor(input: u64) -> Answer {
        note!(41, "control=0x99");
        trap1(super::ids::VP_START_VIRTUAL_PROCESSOR, input as usize)
    }

    /// Tells the index of the virtual processor with an APIC id (on arm64, an MPIDR).
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn vp_get_vp_index_from_apic_id(rep_count: u16, rep_start: u16, input: u64, output: u64) -> Answer {
        note!(41, "control=0x9a");
        trap2(super::ids::VP_GET_VP_INDEX_FROM_APIC_ID | ((rep_count as u64) << 32) | ((rep_start as u64) << 48), input as usize, output as usize)
    }

    /// Sets what a lower virtual trust level may do with pages.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn vtl_modify_vtl_protection_mask(rep_count: u16, rep_start: u16, input: u64) -> Answer {
        note!(40, "control=0xc");
        trap1(super::ids::VTL_MODIFY_VTL_PROTECTION_MASK | ((rep_count as u64) << 32) | ((rep_start as u64) << 48), input as usize)
    }

    /// Enables a virtual trust level for a partition.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn vtl_enable_partition_vtl(input: u64) -> Answer {
        note!(40, "control=0xd");
        trap1(super::ids::VTL_ENABLE_PARTITION_VTL, input as usize)
    }

    /// Enables a virtual trust level for a partition.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn vtl_enable_partition_vtl_fast(target_partition_id: u64, target_vtl_and_flags: u64) -> Answer {
        note!(44, "control=0x1000d");
        fast_trap2(super::ids::VTL_ENABLE_PARTITION_VTL_FAST, target_partition_id as usize, target_vtl_and_flags as usize)
    }

    /// Disables a virtual trust level for a partition. No layout is public.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn vtl_disable_partition_vtl() -> Answer {
        note!(40, "control=0xe");
        trap0(super::ids::VTL_DISABLE_PARTITION_VTL)
    }

    /// Enables a virtual trust level on a virtual processor, after it was for the partition.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn vtl_enable_vp_vtl(input: u64) -> Answer {
        note!(40, "control=0xf");
        trap1(super::ids::VTL_ENABLE_VP_VTL, input as usize)
    }

    /// Disables a virtual trust level on a virtual processor. No layout is public.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
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
    #[cfg(target_arch = "x86_64")]
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
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn vtl_vtl_return() -> Answer {
        note!(41, "control=0x12");
        trap0(super::ids::VTL_VTL_RETURN)
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
        #[cfg(target_arch = "x86_64")]
        entry!("debug.post_debug_data", [0x69], [0xf000f000f801ffff], &[], debug_post_debug_data, (input: u64, output: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("debug.retrieve_debug_data", [0x6a], [0xf000f000f801ffff], &[], debug_retrieve_debug_data, (input: u64, output: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("debug.reset_debug_session", [0x6b], [0xf000f000f801ffff], &[], debug_reset_debug_session, (input: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("debug.reset_debug_session.fast", [0x1006b], [0xf000f000f801ffff], &[], debug_reset_debug_session_fast, (options: super::types::DebugResetOptions), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("debug.collect_livedump", [0x8e], [0xf000f000f801ffff], &[], debug_collect_livedump, (), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("device.map_device_pages", [0x80], [0xf000f000f801ffff], &[], device_map_device_pages, (), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("device.unmap_device_pages", [0x81], [0xf000f000f801ffff], &[], device_unmap_device_pages, (), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("device.attach_device", [0x82], [0xf000f000f801ffff], &[], device_attach_device, (), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("device.detach_device", [0x83], [0xf000f000f801ffff], &[], device_detach_device, (), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("eventlog.initialize_event_log_buffer_group", [0x60], [0xf000f000f801ffff], &[], eventlog_initialize_event_log_buffer_group, (input: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("eventlog.finalize_event_log_buffer_group", [0x61], [0xf000f000f801ffff], &[], eventlog_finalize_event_log_buffer_group, (input: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("eventlog.finalize_event_log_buffer_group.fast", [0x10061], [0xf000f000f801ffff], &[], eventlog_finalize_event_log_buffer_group_fast, (r#type: super::types::EventlogType), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("eventlog.create_event_log_buffer", [0x62], [0xf000f000f801ffff], &[], eventlog_create_event_log_buffer, (input: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("eventlog.create_event_log_buffer.fast", [0x10062], [0xf000f000f801ffff], &[], eventlog_create_event_log_buffer_fast, (type_and_index: u64, proximity_domain_info: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("eventlog.delete_event_log_buffer", [0x63], [0xf000f000f801ffff], &[], eventlog_delete_event_log_buffer, (input: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("eventlog.delete_event_log_buffer.fast", [0x10063], [0xf000f000f801ffff], &[], eventlog_delete_event_log_buffer_fast, (type_and_index: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("eventlog.map_event_log_buffer", [0x64], [0xf000f000f801ffff], &[], eventlog_map_event_log_buffer, (input: u64, output: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("eventlog.unmap_event_log_buffer", [0x65], [0xf000f000f801ffff], &[], eventlog_unmap_event_log_buffer, (input: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("eventlog.unmap_event_log_buffer.fast", [0x10065], [0xf000f000f801ffff], &[], eventlog_unmap_event_log_buffer_fast, (type_and_index: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("eventlog.set_event_log_group_sources", [0x66], [0xf000f000f801ffff], &[], eventlog_set_event_log_group_sources, (input: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("eventlog.set_event_log_group_sources.fast", [0x10066], [0xf000f000f801ffff], &[], eventlog_set_event_log_group_sources_fast, (r#type: super::types::EventlogType, enable_flags: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("eventlog.release_event_log_buffer", [0x67], [0xf000f000f801ffff], &[], eventlog_release_event_log_buffer, (input: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("eventlog.release_event_log_buffer.fast", [0x10067], [0xf000f000f801ffff], &[], eventlog_release_event_log_buffer_fast, (type_and_index: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("eventlog.flush_event_log_buffer", [0x68], [0xf000f000f801ffff], &[], eventlog_flush_event_log_buffer, (input: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("eventlog.flush_event_log_buffer.fast", [0x10068], [0xf000f000f801ffff], &[], eventlog_flush_event_log_buffer_fast, (type_and_index: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("ext.query_capabilities", [0x8001], [0xf000f000f801ffff], &[], ext_query_capabilities, (input: u64, output: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("ext.get_boot_zeroed_memory", [0x8002], [0xf000f000f801ffff], &[], ext_get_boot_zeroed_memory, (input: u64, output: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("intercept.install_intercept", [0x4d], [0xf000f000f801ffff], &[], intercept_install_intercept, (input: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("intercept.register_intercept_result", [0x91], [0xf000f000f801ffff], &[], intercept_register_intercept_result, (input: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("intercept.unregister_intercept_result", [0x92], [0xf000f000f801ffff], &[], intercept_unregister_intercept_result, (input: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("interrupt.send_synthetic_cluster_ipi", [0xb], [0xf000f000f801ffff], &[], interrupt_send_synthetic_cluster_ipi, (input: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("interrupt.send_synthetic_cluster_ipi.fast", [0x1000b], [0xf000f000f801ffff], &[], interrupt_send_synthetic_cluster_ipi_fast, (vector_and_vtl: u64, processor_mask: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("interrupt.send_synthetic_cluster_ipi_ex", [0x15], [0xf000f000f801ffff], &[], interrupt_send_synthetic_cluster_ipi_ex, (variable_header: u16, input: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("interrupt.clear_virtual_interrupt", [0x56], [0xf000f000f801ffff], &[], interrupt_clear_virtual_interrupt, (input: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("interrupt.clear_virtual_interrupt.fast", [0x10056], [0xf000f000f801ffff], &[], interrupt_clear_virtual_interrupt_fast, (partition_id: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("interrupt.map_device_interrupt", [0x7c], [0xf000f000f801ffff], &[], interrupt_map_device_interrupt, (variable_header: u16, input: u64, output: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("interrupt.unmap_device_interrupt", [0x7d], [0xf000f000f801ffff], &[], interrupt_unmap_device_interrupt, (input: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("interrupt.retarget_device_interrupt", [0x7e], [0xf000f000f801ffff], &[], interrupt_retarget_device_interrupt, (variable_header: u16, input: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("interrupt.assert_virtual_interrupt", [0x94], [0xf000f000f801ffff], &[], interrupt_assert_virtual_interrupt, (input: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("memory.deposit_memory", [0x48], [0xf000f000f801ffff], &[], memory_deposit_memory, (rep_count: u16, rep_start: u16, input: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("memory.withdraw_memory", [0x49], [0xf000f000f801ffff], &[], memory_withdraw_memory, (rep_count: u16, rep_start: u16, input: u64, output: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("memory.get_memory_balance", [0x4a], [0xf000f000f801ffff], &[], memory_get_memory_balance, (input: u64, output: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("memory.map_gpa_pages", [0x4b], [0xf000f000f801ffff], &[], memory_map_gpa_pages, (rep_count: u16, rep_start: u16, input: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("memory.unmap_gpa_pages", [0x4c], [0xf000f000f801ffff], &[], memory_unmap_gpa_pages, (rep_count: u16, rep_start: u16, input: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("memory.read_gpa", [0x53], [0xf000f000f801ffff], &[], memory_read_gpa, (input: u64, output: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("memory.write_gpa", [0x54], [0xf000f000f801ffff], &[], memory_write_gpa, (input: u64, output: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("memory.map_sparse_gpa_pages", [0x6e], [0xf000f000f801ffff], &[], memory_map_sparse_gpa_pages, (rep_count: u16, rep_start: u16, input: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("memory.modify_sparse_gpa_pages", [0x90], [0xf000f000f801ffff], &[], memory_modify_sparse_gpa_pages, (rep_count: u16, rep_start: u16, input: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("memory.get_spa_page_list", [0x97], [0xf000f000f801ffff], &[], memory_get_spa_page_list, (), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("nested.flush_guest_physical_address_space", [0xaf], [0xf000f000f801ffff], &[], nested_flush_guest_physical_address_space, (input: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("nested.flush_guest_physical_address_space.fast", [0x100af], [0xf000f000f801ffff], &[], nested_flush_guest_physical_address_space_fast, (address_space: u64, flags: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("nested.flush_guest_physical_address_list", [0xb0], [0xf000f000f801ffff], &[], nested_flush_guest_physical_address_list, (rep_count: u16, rep_start: u16, input: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("partition.create_partition", [0x40], [0xf000f000f801ffff], &[], partition_create_partition, (input: u64, output: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("partition.initialize_partition", [0x41], [0xf000f000f801ffff], &[], partition_initialize_partition, (input: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("partition.initialize_partition.fast", [0x10041], [0xf000f000f801ffff], &[], partition_initialize_partition_fast, (partition_id: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("partition.finalize_partition", [0x42], [0xf000f000f801ffff], &[], partition_finalize_partition, (input: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("partition.finalize_partition.fast", [0x10042], [0xf000f000f801ffff], &[], partition_finalize_partition_fast, (partition_id: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("partition.delete_partition", [0x43], [0xf000f000f801ffff], &[], partition_delete_partition, (input: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("partition.delete_partition.fast", [0x10043], [0xf000f000f801ffff], &[], partition_delete_partition_fast, (partition_id: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("partition.get_partition_property", [0x44], [0xf000f000f801ffff], &[], partition_get_partition_property, (input: u64, output: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("partition.set_partition_property", [0x45], [0xf000f000f801ffff], &[], partition_set_partition_property, (input: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("partition.get_partition_id", [0x46], [0xf000f000f801ffff], &[], partition_get_partition_id, (input: u64, output: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("partition.get_next_child_partition", [0x47], [0xf000f000f801ffff], &[], partition_get_next_child_partition, (input: u64, output: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("partition.save_partition_state", [0x5e], [0xf000f000f801ffff], &[], partition_save_partition_state, (input: u64, output: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("partition.restore_partition_state", [0x5f], [0xf000f000f801ffff], &[], partition_restore_partition_state, (input: u64, output: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("partition.notify_partition_event", [0x87], [0xf000f000f801ffff], &[], partition_notify_partition_event, (input: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("partition.notify_partition_event.fast", [0x10087], [0xf000f000f801ffff], &[], partition_notify_partition_event_fast, (event_and_input: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("partition.scrub_partition", [0x8d], [0xf000f000f801ffff], &[], partition_scrub_partition, (), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("port.delete_port", [0x58], [0xf000f000f801ffff], &[], port_delete_port, (input: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("port.delete_port.fast", [0x10058], [0xf000f000f801ffff], &[], port_delete_port_fast, (port_partition_id: u64, port_id: super::types::PortId), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("port.get_port_property", [0x5a], [0xf000f000f801ffff], &[], port_get_port_property, (input: u64, output: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("port.disconnect_port", [0x5b], [0xf000f000f801ffff], &[], port_disconnect_port, (input: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("port.disconnect_port.fast", [0x1005b], [0xf000f000f801ffff], &[], port_disconnect_port_fast, (connection_partition_id: u64, connection_id_and_flags: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("port.post_message", [0x5c], [0xf000f000f801ffff], &[], port_post_message, (input: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("port.signal_event", [0x5d], [0xf000f000f801ffff], &[], port_signal_event, (input: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("port.signal_event.fast", [0x1005d], [0xf000f000f801ffff], &[], port_signal_event_fast, (connection_and_flag: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("port.set_port_property", [0x70], [0xf000f000f801ffff], &[], port_set_port_property, (), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("port.notify_port_ring_empty", [0x8b], [0xf000f000f801ffff], &[], port_notify_port_ring_empty, (input: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("port.notify_port_ring_empty.fast", [0x1008b], [0xf000f000f801ffff], &[], port_notify_port_ring_empty_fast, (sint_index: u32), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("port.create_port", [0x95], [0xf000f000f801ffff], &[], port_create_port, (input: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("port.connect_port", [0x96], [0xf000f000f801ffff], &[], port_connect_port, (input: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("processor.get_logical_processor_run_time", [4], [0xf000f000f801ffff], &[], processor_get_logical_processor_run_time, (input: u64, output: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("processor.parked_virtual_processors", [9], [0xf000f000f801ffff], &[], processor_parked_virtual_processors, (), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("processor.set_system_property", [0x6f], [0xf000f000f801ffff], &[], processor_set_system_property, (input: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("processor.add_logical_processor", [0x76], [0xf000f000f801ffff], &[], processor_add_logical_processor, (input: u64, output: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("processor.remove_logical_processor", [0x77], [0xf000f000f801ffff], &[], processor_remove_logical_processor, (), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("processor.query_numa_distance", [0x78], [0xf000f000f801ffff], &[], processor_query_numa_distance, (), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("processor.set_logical_processor_property", [0x79], [0xf000f000f801ffff], &[], processor_set_logical_processor_property, (), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("processor.get_logical_processor_property", [0x7a], [0xf000f000f801ffff], &[], processor_get_logical_processor_property, (), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("processor.get_system_property", [0x7b], [0xf000f000f801ffff], &[], processor_get_system_property, (input: u64, output: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("processor.notify_standby_transition", [0x84], [0xf000f000f801ffff], &[], processor_notify_standby_transition, (input: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("processor.prepare_for_sleep", [0x85], [0xf000f000f801ffff], &[], processor_prepare_for_sleep, (), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("processor.prepare_for_hibernate", [0x86], [0xf000f000f801ffff], &[], processor_prepare_for_hibernate, (), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("processor.get_logical_processor_registers", [0x88], [0xf000f000f801ffff], &[], processor_get_logical_processor_registers, (), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("processor.set_logical_processor_registers", [0x89], [0xf000f000f801ffff], &[], processor_set_logical_processor_registers, (), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("processor.query_associated_lps_for_mca", [0x8a], [0xf000f000f801ffff], &[], processor_query_associated_lps_for_mca, (), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("processor.inject_synthetic_machine_check", [0x8c], [0xf000f000f801ffff], &[], processor_inject_synthetic_machine_check, (), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("processor.disable_hypervisor", [0x8f], [0xf000f000f801ffff], &[], processor_disable_hypervisor, (), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("spin.notify_long_spin_wait", [8], [0xf000f000f801ffff], &[], spin_notify_long_spin_wait, (input: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("spin.notify_long_spin_wait.fast", [0x10008], [0xf000f000f801ffff], &[], spin_notify_long_spin_wait_fast, (spin_count: u32), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("stats.map_stats_page", [0x6c], [0xf000f000f801ffff], &[], stats_map_stats_page, (input: u64, output: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("stats.unmap_stats_page", [0x6d], [0xf000f000f801ffff], &[], stats_unmap_stats_page, (input: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("tlb.switch_virtual_address_space", [1], [0xf000f000f801ffff], &[], tlb_switch_virtual_address_space, (input: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("tlb.switch_virtual_address_space.fast", [0x10001], [0xf000f000f801ffff], &[], tlb_switch_virtual_address_space_fast, (address_space: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("tlb.flush_virtual_address_space", [2], [0xf000f000f801ffff], &[], tlb_flush_virtual_address_space, (input: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("tlb.flush_virtual_address_list", [3], [0xf000f000f801ffff], &[], tlb_flush_virtual_address_list, (rep_count: u16, rep_start: u16, input: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("tlb.flush_virtual_address_space_ex", [0x13], [0xf000f000f801ffff], &[], tlb_flush_virtual_address_space_ex, (variable_header: u16, input: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("tlb.flush_virtual_address_list_ex", [0x14], [0xf000f000f801ffff], &[], tlb_flush_virtual_address_list_ex, (variable_header: u16, rep_count: u16, rep_start: u16, input: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("vp.create_vp", [0x4e], [0xf000f000f801ffff], &[], vp_create_vp, (input: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("vp.delete_vp", [0x4f], [0xf000f000f801ffff], &[], vp_delete_vp, (input: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("vp.delete_vp.fast", [0x1004f], [0xf000f000f801ffff], &[], vp_delete_vp_fast, (partition_id: u64, vp_index: u32), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("vp.get_vp_registers", [0x50], [0xf000f000f801ffff], &[], vp_get_vp_registers, (rep_count: u16, rep_start: u16, input: u64, output: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("vp.set_vp_registers", [0x51], [0xf000f000f801ffff], &[], vp_set_vp_registers, (rep_count: u16, rep_start: u16, input: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("vp.translate_virtual_address", [0x52], [0xf000f000f801ffff], &[], vp_translate_virtual_address, (input: u64, output: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("vp.start_virtual_processor", [0x99], [0xf000f000f801ffff], &[], vp_start_virtual_processor, (input: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("vp.get_vp_index_from_apic_id", [0x9a], [0xf000f000f801ffff], &[], vp_get_vp_index_from_apic_id, (rep_count: u16, rep_start: u16, input: u64, output: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("vtl.modify_vtl_protection_mask", [0xc], [0xf000f000f801ffff], &[], vtl_modify_vtl_protection_mask, (rep_count: u16, rep_start: u16, input: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("vtl.enable_partition_vtl", [0xd], [0xf000f000f801ffff], &[], vtl_enable_partition_vtl, (input: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("vtl.enable_partition_vtl.fast", [0x1000d], [0xf000f000f801ffff], &[], vtl_enable_partition_vtl_fast, (target_partition_id: u64, target_vtl_and_flags: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("vtl.disable_partition_vtl", [0xe], [0xf000f000f801ffff], &[], vtl_disable_partition_vtl, (), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("vtl.enable_vp_vtl", [0xf], [0xf000f000f801ffff], &[], vtl_enable_vp_vtl, (input: u64), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("vtl.disable_vp_vtl", [0x10], [0xf000f000f801ffff], &[], vtl_disable_vp_vtl, (), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("vtl.vtl_call", [0x11], [0xf000f000f801ffff], &[], vtl_vtl_call, (), super::guest::Answer),
        #[cfg(target_arch = "x86_64")]
        entry!("vtl.vtl_return", [0x12], [0xf000f000f801ffff], &[], vtl_vtl_return, (), super::guest::Answer),
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
        DebugPostDebugData,
        DebugRetrieveDebugData,
        DebugResetDebugSession,
        DebugResetDebugSessionFast,
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
        InterceptInstallIntercept,
        InterceptRegisterInterceptResult,
        InterceptUnregisterInterceptResult,
        InterruptSendSyntheticClusterIpi,
        InterruptSendSyntheticClusterIpiFast,
        InterruptSendSyntheticClusterIpiEx,
        InterruptClearVirtualInterrupt,
        InterruptClearVirtualInterruptFast,
        InterruptMapDeviceInterrupt,
        InterruptUnmapDeviceInterrupt,
        InterruptRetargetDeviceInterrupt,
        InterruptAssertVirtualInterrupt,
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
        SpinNotifyLongSpinWait,
        SpinNotifyLongSpinWaitFast,
        StatsMapStatsPage,
        StatsUnmapStatsPage,
        TlbSwitchVirtualAddressSpace,
        TlbSwitchVirtualAddressSpaceFast,
        TlbFlushVirtualAddressSpace,
        TlbFlushVirtualAddressList,
        TlbFlushVirtualAddressSpaceEx,
        TlbFlushVirtualAddressListEx,
        VpCreateVp,
        VpDeleteVp,
        VpDeleteVpFast,
        VpGetVpRegisters,
        VpSetVpRegisters,
        VpTranslateVirtualAddress,
        VpStartVirtualProcessor,
        VpGetVpIndexFromApicId,
        VtlModifyVtlProtectionMask,
        VtlEnablePartitionVtl,
        VtlEnablePartitionVtlFast,
        VtlDisablePartitionVtl,
        VtlEnableVpVtl,
        VtlDisableVpVtl,
        VtlVtlCall,
        VtlVtlReturn,
    }

    impl Operation {
        /// All of them.
        pub const ALL: [Operation; 124] = [
            Operation::DebugPostDebugData,
            Operation::DebugRetrieveDebugData,
            Operation::DebugResetDebugSession,
            Operation::DebugResetDebugSessionFast,
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
            Operation::InterceptInstallIntercept,
            Operation::InterceptRegisterInterceptResult,
            Operation::InterceptUnregisterInterceptResult,
            Operation::InterruptSendSyntheticClusterIpi,
            Operation::InterruptSendSyntheticClusterIpiFast,
            Operation::InterruptSendSyntheticClusterIpiEx,
            Operation::InterruptClearVirtualInterrupt,
            Operation::InterruptClearVirtualInterruptFast,
            Operation::InterruptMapDeviceInterrupt,
            Operation::InterruptUnmapDeviceInterrupt,
            Operation::InterruptRetargetDeviceInterrupt,
            Operation::InterruptAssertVirtualInterrupt,
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
            Operation::SpinNotifyLongSpinWait,
            Operation::SpinNotifyLongSpinWaitFast,
            Operation::StatsMapStatsPage,
            Operation::StatsUnmapStatsPage,
            Operation::TlbSwitchVirtualAddressSpace,
            Operation::TlbSwitchVirtualAddressSpaceFast,
            Operation::TlbFlushVirtualAddressSpace,
            Operation::TlbFlushVirtualAddressList,
            Operation::TlbFlushVirtualAddressSpaceEx,
            Operation::TlbFlushVirtualAddressListEx,
            Operation::VpCreateVp,
            Operation::VpDeleteVp,
            Operation::VpDeleteVpFast,
            Operation::VpGetVpRegisters,
            Operation::VpSetVpRegisters,
            Operation::VpTranslateVirtualAddress,
            Operation::VpStartVirtualProcessor,
            Operation::VpGetVpIndexFromApicId,
            Operation::VtlModifyVtlProtectionMask,
            Operation::VtlEnablePartitionVtl,
            Operation::VtlEnablePartitionVtlFast,
            Operation::VtlDisablePartitionVtl,
            Operation::VtlEnableVpVtl,
            Operation::VtlDisableVpVtl,
            Operation::VtlVtlCall,
            Operation::VtlVtlReturn,
        ];

        /// As the specification calls it.
        pub const fn name(self) -> &'static str {
            match self {
                Operation::DebugPostDebugData => "debug.post_debug_data",
                Operation::DebugRetrieveDebugData => "debug.retrieve_debug_data",
                Operation::DebugResetDebugSession => "debug.reset_debug_session",
                Operation::DebugResetDebugSessionFast => "debug.reset_debug_session.fast",
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
                Operation::InterceptInstallIntercept => "intercept.install_intercept",
                Operation::InterceptRegisterInterceptResult => "intercept.register_intercept_result",
                Operation::InterceptUnregisterInterceptResult => "intercept.unregister_intercept_result",
                Operation::InterruptSendSyntheticClusterIpi => "interrupt.send_synthetic_cluster_ipi",
                Operation::InterruptSendSyntheticClusterIpiFast => "interrupt.send_synthetic_cluster_ipi.fast",
                Operation::InterruptSendSyntheticClusterIpiEx => "interrupt.send_synthetic_cluster_ipi_ex",
                Operation::InterruptClearVirtualInterrupt => "interrupt.clear_virtual_interrupt",
                Operation::InterruptClearVirtualInterruptFast => "interrupt.clear_virtual_interrupt.fast",
                Operation::InterruptMapDeviceInterrupt => "interrupt.map_device_interrupt",
                Operation::InterruptUnmapDeviceInterrupt => "interrupt.unmap_device_interrupt",
                Operation::InterruptRetargetDeviceInterrupt => "interrupt.retarget_device_interrupt",
                Operation::InterruptAssertVirtualInterrupt => "interrupt.assert_virtual_interrupt",
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
                Operation::SpinNotifyLongSpinWait => "spin.notify_long_spin_wait",
                Operation::SpinNotifyLongSpinWaitFast => "spin.notify_long_spin_wait.fast",
                Operation::StatsMapStatsPage => "stats.map_stats_page",
                Operation::StatsUnmapStatsPage => "stats.unmap_stats_page",
                Operation::TlbSwitchVirtualAddressSpace => "tlb.switch_virtual_address_space",
                Operation::TlbSwitchVirtualAddressSpaceFast => "tlb.switch_virtual_address_space.fast",
                Operation::TlbFlushVirtualAddressSpace => "tlb.flush_virtual_address_space",
                Operation::TlbFlushVirtualAddressList => "tlb.flush_virtual_address_list",
                Operation::TlbFlushVirtualAddressSpaceEx => "tlb.flush_virtual_address_space_ex",
                Operation::TlbFlushVirtualAddressListEx => "tlb.flush_virtual_address_list_ex",
                Operation::VpCreateVp => "vp.create_vp",
                Operation::VpDeleteVp => "vp.delete_vp",
                Operation::VpDeleteVpFast => "vp.delete_vp.fast",
                Operation::VpGetVpRegisters => "vp.get_vp_registers",
                Operation::VpSetVpRegisters => "vp.set_vp_registers",
                Operation::VpTranslateVirtualAddress => "vp.translate_virtual_address",
                Operation::VpStartVirtualProcessor => "vp.start_virtual_processor",
                Operation::VpGetVpIndexFromApicId => "vp.get_vp_index_from_apic_id",
                Operation::VtlModifyVtlProtectionMask => "vtl.modify_vtl_protection_mask",
                Operation::VtlEnablePartitionVtl => "vtl.enable_partition_vtl",
                Operation::VtlEnablePartitionVtlFast => "vtl.enable_partition_vtl.fast",
                Operation::VtlDisablePartitionVtl => "vtl.disable_partition_vtl",
                Operation::VtlEnableVpVtl => "vtl.enable_vp_vtl",
                Operation::VtlDisableVpVtl => "vtl.disable_vp_vtl",
                Operation::VtlVtlCall => "vtl.vtl_call",
                Operation::VtlVtlReturn => "vtl.vtl_return",
            }
        }
    }

    /// What a host implements: the operations for which `has` is true. Their arguments have been checked.
    pub trait Host {
        /// Whether the host performs an operation. Dispatch and the answers to discovery follow from it.
        fn has(&self, operation: Operation) -> bool;

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

    static CALLS_DEBUG: [Call; 5] = [
        Call { number: 0x69, does: Does::Perform(Operation::DebugPostDebugData), variant: 0, parameters: [0] },
        Call { number: 0x6a, does: Does::Perform(Operation::DebugRetrieveDebugData), variant: 0, parameters: [0] },
        Call { number: 0x6b, does: Does::Perform(Operation::DebugResetDebugSession), variant: 0, parameters: [0] },
        Call { number: 0x6b, does: Does::Perform(Operation::DebugResetDebugSessionFast), variant: 1, parameters: [0] },
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

    static CALLS_EXT: [Call; 2] = [
        Call { number: 0x8001, does: Does::Perform(Operation::ExtQueryCapabilities), variant: 0, parameters: [0] },
        Call { number: 0x8002, does: Does::Perform(Operation::ExtGetBootZeroedMemory), variant: 0, parameters: [0] },
    ];

    static CALLS_INTERCEPT: [Call; 3] = [
        Call { number: 0x4d, does: Does::Perform(Operation::InterceptInstallIntercept), variant: 0, parameters: [0] },
        Call { number: 0x91, does: Does::Perform(Operation::InterceptRegisterInterceptResult), variant: 0, parameters: [0] },
        Call { number: 0x92, does: Does::Perform(Operation::InterceptUnregisterInterceptResult), variant: 0, parameters: [0] },
    ];

    static CALLS_INTERRUPT: [Call; 9] = [
        Call { number: 0xb, does: Does::Perform(Operation::InterruptSendSyntheticClusterIpi), variant: 0, parameters: [0] },
        Call { number: 0xb, does: Does::Perform(Operation::InterruptSendSyntheticClusterIpiFast), variant: 1, parameters: [0] },
        Call { number: 0x15, does: Does::Perform(Operation::InterruptSendSyntheticClusterIpiEx), variant: 0, parameters: [0x7fe0000] },
        Call { number: 0x56, does: Does::Perform(Operation::InterruptClearVirtualInterrupt), variant: 0, parameters: [0] },
        Call { number: 0x56, does: Does::Perform(Operation::InterruptClearVirtualInterruptFast), variant: 1, parameters: [0] },
        Call { number: 0x7c, does: Does::Perform(Operation::InterruptMapDeviceInterrupt), variant: 0, parameters: [0x7fe0000] },
        Call { number: 0x7d, does: Does::Perform(Operation::InterruptUnmapDeviceInterrupt), variant: 0, parameters: [0] },
        Call { number: 0x7e, does: Does::Perform(Operation::InterruptRetargetDeviceInterrupt), variant: 0, parameters: [0x7fe0000] },
        Call { number: 0x94, does: Does::Perform(Operation::InterruptAssertVirtualInterrupt), variant: 0, parameters: [0] },
    ];

    static CALLS_MEMORY: [Call; 10] = [
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
    ];

    static CALLS_NESTED: [Call; 3] = [
        Call { number: 0xaf, does: Does::Perform(Operation::NestedFlushGuestPhysicalAddressSpace), variant: 0, parameters: [0] },
        Call { number: 0xaf, does: Does::Perform(Operation::NestedFlushGuestPhysicalAddressSpaceFast), variant: 1, parameters: [0] },
        Call { number: 0xb0, does: Does::Perform(Operation::NestedFlushGuestPhysicalAddressList), variant: 0, parameters: [0xfff0fff00000000] },
    ];

    static CALLS_PARTITION: [Call; 16] = [
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
    ];

    static CALLS_PORT: [Call; 13] = [
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
    ];

    static CALLS_PROCESSOR: [Call; 17] = [
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
    ];

    static CALLS_SPIN: [Call; 2] = [
        Call { number: 0x8, does: Does::Perform(Operation::SpinNotifyLongSpinWait), variant: 0, parameters: [0] },
        Call { number: 0x8, does: Does::Perform(Operation::SpinNotifyLongSpinWaitFast), variant: 1, parameters: [0] },
    ];

    static CALLS_STATS: [Call; 2] = [
        Call { number: 0x6c, does: Does::Perform(Operation::StatsMapStatsPage), variant: 0, parameters: [0] },
        Call { number: 0x6d, does: Does::Perform(Operation::StatsUnmapStatsPage), variant: 0, parameters: [0] },
    ];

    static CALLS_TLB: [Call; 6] = [
        Call { number: 0x1, does: Does::Perform(Operation::TlbSwitchVirtualAddressSpace), variant: 0, parameters: [0] },
        Call { number: 0x1, does: Does::Perform(Operation::TlbSwitchVirtualAddressSpaceFast), variant: 1, parameters: [0] },
        Call { number: 0x2, does: Does::Perform(Operation::TlbFlushVirtualAddressSpace), variant: 0, parameters: [0] },
        Call { number: 0x3, does: Does::Perform(Operation::TlbFlushVirtualAddressList), variant: 0, parameters: [0xfff0fff00000000] },
        Call { number: 0x13, does: Does::Perform(Operation::TlbFlushVirtualAddressSpaceEx), variant: 0, parameters: [0x7fe0000] },
        Call { number: 0x14, does: Does::Perform(Operation::TlbFlushVirtualAddressListEx), variant: 0, parameters: [0xfff0fff07fe0000] },
    ];

    static CALLS_VP: [Call; 8] = [
        Call { number: 0x4e, does: Does::Perform(Operation::VpCreateVp), variant: 0, parameters: [0] },
        Call { number: 0x4f, does: Does::Perform(Operation::VpDeleteVp), variant: 0, parameters: [0] },
        Call { number: 0x4f, does: Does::Perform(Operation::VpDeleteVpFast), variant: 1, parameters: [0] },
        Call { number: 0x50, does: Does::Perform(Operation::VpGetVpRegisters), variant: 0, parameters: [0xfff0fff00000000] },
        Call { number: 0x51, does: Does::Perform(Operation::VpSetVpRegisters), variant: 0, parameters: [0xfff0fff00000000] },
        Call { number: 0x52, does: Does::Perform(Operation::VpTranslateVirtualAddress), variant: 0, parameters: [0] },
        Call { number: 0x99, does: Does::Perform(Operation::VpStartVirtualProcessor), variant: 0, parameters: [0] },
        Call { number: 0x9a, does: Does::Perform(Operation::VpGetVpIndexFromApicId), variant: 0, parameters: [0xfff0fff00000000] },
    ];

    static CALLS_VTL: [Call; 8] = [
        Call { number: 0xc, does: Does::Perform(Operation::VtlModifyVtlProtectionMask), variant: 0, parameters: [0xfff0fff00000000] },
        Call { number: 0xd, does: Does::Perform(Operation::VtlEnablePartitionVtl), variant: 0, parameters: [0] },
        Call { number: 0xd, does: Does::Perform(Operation::VtlEnablePartitionVtlFast), variant: 1, parameters: [0] },
        Call { number: 0xe, does: Does::Perform(Operation::VtlDisablePartitionVtl), variant: 0, parameters: [0] },
        Call { number: 0xf, does: Does::Perform(Operation::VtlEnableVpVtl), variant: 0, parameters: [0] },
        Call { number: 0x10, does: Does::Perform(Operation::VtlDisableVpVtl), variant: 0, parameters: [0] },
        Call { number: 0x11, does: Does::Perform(Operation::VtlVtlCall), variant: 0, parameters: [0] },
        Call { number: 0x12, does: Does::Perform(Operation::VtlVtlReturn), variant: 0, parameters: [0] },
    ];

    static FAMILIES: [Family; 42] = [
        Family { first: 0x1, last: 0x3, by_call: true, always: false, calls: &CALLS_TLB, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f000f8000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x4, last: 0x4, by_call: true, always: false, calls: &CALLS_PROCESSOR, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f000f8000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x8, last: 0x8, by_call: true, always: false, calls: &CALLS_SPIN, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f000f8000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x9, last: 0x9, by_call: true, always: false, calls: &CALLS_PROCESSOR, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f000f8000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0xb, last: 0xb, by_call: true, always: false, calls: &CALLS_INTERRUPT, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f000f8000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0xc, last: 0x12, by_call: true, always: false, calls: &CALLS_VTL, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f000f8000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x13, last: 0x14, by_call: true, always: false, calls: &CALLS_TLB, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f000f8000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x15, last: 0x15, by_call: true, always: false, calls: &CALLS_INTERRUPT, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f000f8000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x40, last: 0x47, by_call: true, always: false, calls: &CALLS_PARTITION, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f000f8000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x48, last: 0x4c, by_call: true, always: false, calls: &CALLS_MEMORY, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f000f8000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x4d, last: 0x4d, by_call: true, always: false, calls: &CALLS_INTERCEPT, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f000f8000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x4e, last: 0x52, by_call: true, always: false, calls: &CALLS_VP, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f000f8000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x53, last: 0x54, by_call: true, always: false, calls: &CALLS_MEMORY, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f000f8000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x56, last: 0x56, by_call: true, always: false, calls: &CALLS_INTERRUPT, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f000f8000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x58, last: 0x58, by_call: true, always: false, calls: &CALLS_PORT, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f000f8000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x5a, last: 0x5d, by_call: true, always: false, calls: &CALLS_PORT, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f000f8000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x5e, last: 0x5f, by_call: true, always: false, calls: &CALLS_PARTITION, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f000f8000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x60, last: 0x68, by_call: true, always: false, calls: &CALLS_EVENTLOG, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f000f8000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x69, last: 0x6b, by_call: true, always: false, calls: &CALLS_DEBUG, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f000f8000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x6c, last: 0x6d, by_call: true, always: false, calls: &CALLS_STATS, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f000f8000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x6e, last: 0x6e, by_call: true, always: false, calls: &CALLS_MEMORY, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f000f8000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x6f, last: 0x6f, by_call: true, always: false, calls: &CALLS_PROCESSOR, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f000f8000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x70, last: 0x70, by_call: true, always: false, calls: &CALLS_PORT, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f000f8000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x76, last: 0x7b, by_call: true, always: false, calls: &CALLS_PROCESSOR, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f000f8000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x7c, last: 0x7e, by_call: true, always: false, calls: &CALLS_INTERRUPT, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f000f8000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x80, last: 0x83, by_call: true, always: false, calls: &CALLS_DEVICE, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f000f8000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x84, last: 0x86, by_call: true, always: false, calls: &CALLS_PROCESSOR, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f000f8000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x87, last: 0x87, by_call: true, always: false, calls: &CALLS_PARTITION, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f000f8000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x88, last: 0x8a, by_call: true, always: false, calls: &CALLS_PROCESSOR, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f000f8000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x8b, last: 0x8b, by_call: true, always: false, calls: &CALLS_PORT, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f000f8000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x8c, last: 0x8c, by_call: true, always: false, calls: &CALLS_PROCESSOR, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f000f8000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x8d, last: 0x8d, by_call: true, always: false, calls: &CALLS_PARTITION, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f000f8000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x8e, last: 0x8e, by_call: true, always: false, calls: &CALLS_DEBUG, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f000f8000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x8f, last: 0x8f, by_call: true, always: false, calls: &CALLS_PROCESSOR, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f000f8000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x90, last: 0x90, by_call: true, always: false, calls: &CALLS_MEMORY, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f000f8000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x91, last: 0x92, by_call: true, always: false, calls: &CALLS_INTERCEPT, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f000f8000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x94, last: 0x94, by_call: true, always: false, calls: &CALLS_INTERRUPT, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f000f8000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x95, last: 0x96, by_call: true, always: false, calls: &CALLS_PORT, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f000f8000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x97, last: 0x97, by_call: true, always: false, calls: &CALLS_MEMORY, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f000f8000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x99, last: 0x9a, by_call: true, always: false, calls: &CALLS_VP, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f000f8000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0xaf, last: 0xb0, by_call: true, always: false, calls: &CALLS_NESTED, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f000f8000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
        Family { first: 0x8001, last: 0x8002, by_call: true, always: false, calls: &CALLS_EXT, call_carrier: 0, call_low: 0, call_mask: 0xffff, unknown_family: status(super::Status::INVALID_HYPERCALL_CODE), unknown_call: status(super::Status::INVALID_HYPERCALL_CODE), reserved: [0xf000f000f8000000], must_be: [0], reserved_field: status(super::Status::INVALID_HYPERCALL_INPUT), variant_mask: 0x1 },
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
        let found = FAMILIES[0..42].iter().find(|family| {
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
        if carriers[0] & 0xfff0fff07fe0000 & !call.parameters[0] != 0 {
            return Answer::refuse(family.reserved_field);
        }
        match call.does {
            Does::Perform(operation) => perform(host, operation, args),
        }
    }

    /// Checks the arguments of an operation, and performs it.
    fn perform<H: Host + ?Sized>(host: &mut H, operation: Operation, args: &[u64; ARGUMENTS]) -> Answer {
        match operation {
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
            Operation::InterceptInstallIntercept => {
                host.intercept_install_intercept(args[0])
            }
            Operation::InterceptRegisterInterceptResult => {
                host.intercept_register_intercept_result(args[0])
            }
            Operation::InterceptUnregisterInterceptResult => {
                host.intercept_unregister_intercept_result(args[0])
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
        }
    }
}
