/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Virtual Machine Interface (vmi), release 4.4: constants, types, stubs, decoding and dispatch in Rust.
 *
 * Written by `hvabi generate vmi` from spec/vmi; changes made here are lost.
 * Spec hash: bcb74412b8110e2f815ee83e474a74cb498a5816c3230a0004635136269e60c8
 */
#![no_std]
#![allow(clippy::too_many_arguments, clippy::enum_variant_names)]

/// Virtual Machine Interface
pub const RELEASE: &str = "4.4";
/// Comparable: major in bits 31 to 16, minor in 15 to 0.
pub const RELEASE_NUMBER: u32 = 0x00040004;
/// The specification that this is made of.
pub const SPEC_HASH: &str = "bcb74412b8110e2f815ee83e474a74cb498a5816c3230a0004635136269e60c8";

// Annotations: hint bits, in their place.
/// The guest does not look at the result of this call before the next flush: the call may be delayed until
/// then. Order among calls is kept. A host that does not know the annotation performs the call at once.
pub const MAY_BE_QUEUED: u32 = 0x1;

/// What became of a call. The value register is meaningful only with success, unless a call says otherwise.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Status(pub i32);

impl Status {
    /// The operation was performed.
    pub const SUCCESS: Status = Status(0);
    /// This host has no such family.
    pub const NO_FAMILY: Status = Status(-1);
    /// The family has no such call on this host.
    pub const NO_CALL: Status = Status(-2);
    /// A reserved bit of the id is not zero.
    pub const INVALID_ID: Status = Status(-3);
    /// An argument is outside its range, unaligned or has bits beyond its width.
    pub const INVALID_ARGUMENT: Status = Status(-4);
    /// A guest physical address is not memory of this guest.
    pub const BAD_ADDRESS: Status = Status(-5);
    /// The operation is not allowed in the guest's present state.
    pub const DENIED: Status = Status(-6);
    /// All of something limited are in use.
    pub const NO_SPACE: Status = Status(-7);
}

/// The id of a call: what each of its carriers holds.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Id {
    /// The call's id, one register.
    pub id: u32,
}

impl Id {
    /// The field family, family.
    pub const fn field_family(self) -> u32 {
        self.id >> 24
    }

    /// The field call, call.
    pub const fn field_call(self) -> u32 {
        (self.id >> 16) & 0xff
    }

    /// The field reserved, reserved.
    pub const fn field_reserved(self) -> u32 {
        (self.id >> 8) & 0xff
    }

    /// The field annotation, hint.
    pub const fn field_annotation(self) -> u32 {
        self.id & 0xff
    }

    /// Each carrier as 64 bits.
    pub const fn carriers(self) -> [u64; 1] {
        [self.id as u64]
    }
}

/// The numbers of families and calls.
pub mod ids {
    // legacy: The calls of VMI 3.0, for option ROMs and guests that were written for it, on x86. What has 32
    // bits in 3.0 has 32 bits. A host may lack the family, and any of its calls: what it lacks the guest does
    // itself, as get_reloc of a ROM would have said.
    pub const FAMILY_LEGACY: u32 = 0x0;
    /// Says what the CPUID instruction would, as far as the hypervisor lets the guest know it.
    pub const LEGACY_CPUID_NUMBER: u64 = 0x0;
    pub const LEGACY_CPUID: u32 = 0;
    /// Writes a model-specific register.
    pub const LEGACY_WRMSR_NUMBER: u64 = 0x1;
    pub const LEGACY_WRMSR: u32 = 0x10000;
    /// Reads a model-specific register.
    pub const LEGACY_RDMSR_NUMBER: u64 = 0x2;
    pub const LEGACY_RDMSR: u32 = 0x20000;
    /// Loads the register of the GDT.
    pub const LEGACY_SET_GDT_NUMBER: u64 = 0x3;
    pub const LEGACY_SET_GDT: u32 = 0x30000;
    /// Loads the LDT register.
    pub const LEGACY_SET_LDT_NUMBER: u64 = 0x4;
    pub const LEGACY_SET_LDT: u32 = 0x40000;
    /// Loads the register of the IDT.
    pub const LEGACY_SET_IDT_NUMBER: u64 = 0x5;
    pub const LEGACY_SET_IDT: u32 = 0x50000;
    /// Loads the task register.
    pub const LEGACY_SET_TR_NUMBER: u64 = 0x6;
    pub const LEGACY_SET_TR: u32 = 0x60000;
    /// Stores the register of the GDT.
    pub const LEGACY_GET_GDT_NUMBER: u64 = 0x7;
    pub const LEGACY_GET_GDT: u32 = 0x70000;
    /// Says which LDT is loaded.
    pub const LEGACY_GET_LDT_NUMBER: u64 = 0x8;
    pub const LEGACY_GET_LDT: u32 = 0x80000;
    /// Stores the register of the IDT.
    pub const LEGACY_GET_IDT_NUMBER: u64 = 0x9;
    pub const LEGACY_GET_IDT: u32 = 0x90000;
    /// Says which task is loaded.
    pub const LEGACY_GET_TR_NUMBER: u64 = 0xa;
    pub const LEGACY_GET_TR: u32 = 0xa0000;
    /// Writes an entry of the GDT. What is then in memory may differ: a hypervisor may change limits and
    /// rights.
    pub const LEGACY_WRITE_GDT_ENTRY_NUMBER: u64 = 0xb;
    pub const LEGACY_WRITE_GDT_ENTRY: u32 = 0xb0000;
    /// Writes an entry of the LDT. What is then in memory may differ: a hypervisor may change limits and
    /// rights.
    pub const LEGACY_WRITE_LDT_ENTRY_NUMBER: u64 = 0xc;
    pub const LEGACY_WRITE_LDT_ENTRY: u32 = 0xc0000;
    /// Writes an entry of the IDT. What is then in memory may differ: a hypervisor may change limits and
    /// rights.
    pub const LEGACY_WRITE_IDT_ENTRY_NUMBER: u64 = 0xd;
    pub const LEGACY_WRITE_IDT_ENTRY: u32 = 0xd0000;
    /// Tells that the task segment has another stack pointer for entries into the kernel.
    pub const LEGACY_UPDATE_KERNEL_STACK_NUMBER: u64 = 0xe;
    pub const LEGACY_UPDATE_KERNEL_STACK: u32 = 0xe0000;
    /// Writes CR0.
    pub const LEGACY_SET_CR0_NUMBER: u64 = 0xf;
    pub const LEGACY_SET_CR0: u32 = 0xf0000;
    /// Writes CR2.
    pub const LEGACY_SET_CR2_NUMBER: u64 = 0x10;
    pub const LEGACY_SET_CR2: u32 = 0x100000;
    /// Writes CR3.
    pub const LEGACY_SET_CR3_NUMBER: u64 = 0x11;
    pub const LEGACY_SET_CR3: u32 = 0x110000;
    /// Writes CR4.
    pub const LEGACY_SET_CR4_NUMBER: u64 = 0x12;
    pub const LEGACY_SET_CR4: u32 = 0x120000;
    /// Reads CR0.
    pub const LEGACY_GET_CR0_NUMBER: u64 = 0x13;
    pub const LEGACY_GET_CR0: u32 = 0x130000;
    /// Reads CR2.
    pub const LEGACY_GET_CR2_NUMBER: u64 = 0x14;
    pub const LEGACY_GET_CR2: u32 = 0x140000;
    /// Reads CR3.
    pub const LEGACY_GET_CR3_NUMBER: u64 = 0x15;
    pub const LEGACY_GET_CR3: u32 = 0x150000;
    /// Reads CR4.
    pub const LEGACY_GET_CR4_NUMBER: u64 = 0x16;
    pub const LEGACY_GET_CR4: u32 = 0x160000;
    /// Writes the caches back, and empties them.
    pub const LEGACY_WBINVD_NUMBER: u64 = 0x17;
    pub const LEGACY_WBINVD: u32 = 0x170000;
    /// Writes a debug register.
    pub const LEGACY_SET_DR_NUMBER: u64 = 0x18;
    pub const LEGACY_SET_DR: u32 = 0x180000;
    /// Reads a debug register.
    pub const LEGACY_GET_DR_NUMBER: u64 = 0x19;
    pub const LEGACY_GET_DR: u32 = 0x190000;
    /// Reads a performance counter.
    pub const LEGACY_RDPMC_NUMBER: u64 = 0x1a;
    pub const LEGACY_RDPMC: u32 = 0x1a0000;
    /// Reads the time stamp counter.
    pub const LEGACY_RDTSC_NUMBER: u64 = 0x1b;
    pub const LEGACY_RDTSC: u32 = 0x1b0000;
    /// Clears the bit TS of CR0.
    pub const LEGACY_CLTS_NUMBER: u64 = 0x1c;
    pub const LEGACY_CLTS: u32 = 0x1c0000;
    /// Enables interrupts; those that wait come at once.
    pub const LEGACY_ENABLE_INTERRUPTS_NUMBER: u64 = 0x1d;
    pub const LEGACY_ENABLE_INTERRUPTS: u32 = 0x1d0000;
    /// Disables interrupts.
    pub const LEGACY_DISABLE_INTERRUPTS_NUMBER: u64 = 0x1e;
    pub const LEGACY_DISABLE_INTERRUPTS: u32 = 0x1e0000;
    /// Says whether interrupts are enabled.
    pub const LEGACY_GET_INTERRUPT_MASK_NUMBER: u64 = 0x1f;
    pub const LEGACY_GET_INTERRUPT_MASK: u32 = 0x1f0000;
    /// Enables or disables interrupts.
    pub const LEGACY_SET_INTERRUPT_MASK_NUMBER: u64 = 0x20;
    pub const LEGACY_SET_INTERRUPT_MASK: u32 = 0x200000;
    /// Returns from an interrupt. A host may answer denied for a return to another level, and the guest then
    /// executes the instruction.
    pub const LEGACY_IRET_NUMBER: u64 = 0x21;
    pub const LEGACY_IRET: u32 = 0x210000;
    /// Goes to user code, and enables interrupts.
    pub const LEGACY_SYSEXIT_NUMBER: u64 = 0x22;
    pub const LEGACY_SYSEXIT: u32 = 0x220000;
    /// Waits for an interrupt, with interrupts enabled.
    pub const LEGACY_HALT_NUMBER: u64 = 0x23;
    pub const LEGACY_HALT: u32 = 0x230000;
    /// Starts the machine again.
    pub const LEGACY_REBOOT_NUMBER: u64 = 0x24;
    pub const LEGACY_REBOOT: u32 = 0x240000;
    /// Switches the processor off.
    pub const LEGACY_SHUTDOWN_NUMBER: u64 = 0x25;
    pub const LEGACY_SHUTDOWN: u32 = 0x250000;
    /// Writes an entry of a page table, of any level.
    pub const LEGACY_SET_PXE_NUMBER: u64 = 0x26;
    pub const LEGACY_SET_PXE: u32 = 0x260000;
    /// Writes an entry of 64 bits (PAE) of a page table.
    pub const LEGACY_SET_PXE_LONG_NUMBER: u64 = 0x27;
    pub const LEGACY_SET_PXE_LONG: u32 = 0x270000;
    /// Tells that the guest has changed an entry itself.
    pub const LEGACY_UPDATE_PXE_NUMBER: u64 = 0x28;
    pub const LEGACY_UPDATE_PXE: u32 = 0x280000;
    /// Tells that the guest has changed an entry of 64 bits (PAE) itself.
    pub const LEGACY_UPDATE_PXE_LONG_NUMBER: u64 = 0x29;
    pub const LEGACY_UPDATE_PXE_LONG: u32 = 0x290000;
    /// Tells that a page becomes a page table.
    pub const LEGACY_ALLOCATE_PAGE_NUMBER: u64 = 0x2c;
    pub const LEGACY_ALLOCATE_PAGE: u32 = 0x2c0000;
    /// Tells that a page is no page table any more.
    pub const LEGACY_RELEASE_PAGE_NUMBER: u64 = 0x2d;
    pub const LEGACY_RELEASE_PAGE: u32 = 0x2d0000;
    /// Drops the cached translations of a page, and makes what was deferred.
    pub const LEGACY_INVAL_PAGE_NUMBER: u64 = 0x2e;
    pub const LEGACY_INVAL_PAGE: u32 = 0x2e0000;
    /// Drops cached translations, and makes what was deferred.
    pub const LEGACY_FLUSH_TLB_NUMBER: u64 = 0x2f;
    pub const LEGACY_FLUSH_TLB: u32 = 0x2f0000;
    /// Tells of virtual addresses that the guest uses for page tables, so that the ROM can find the pages
    /// behind them.
    pub const LEGACY_SET_LINEAR_MAPPING_NUMBER: u64 = 0x30;
    pub const LEGACY_SET_LINEAR_MAPPING: u32 = 0x300000;
    /// Reads 4 bytes from a port.
    pub const LEGACY_INL_NUMBER: u64 = 0x31;
    pub const LEGACY_INL: u32 = 0x310000;
    /// Reads a byte from a port.
    pub const LEGACY_INB_NUMBER: u64 = 0x32;
    pub const LEGACY_INB: u32 = 0x320000;
    /// Reads 2 bytes from a port.
    pub const LEGACY_INW_NUMBER: u64 = 0x33;
    pub const LEGACY_INW: u32 = 0x330000;
    /// Reads 4 bytes from a port again and again, as the instruction with rep does.
    pub const LEGACY_INSL_NUMBER: u64 = 0x34;
    pub const LEGACY_INSL: u32 = 0x340000;
    /// Reads a byte from a port again and again, as the instruction with rep does.
    pub const LEGACY_INSB_NUMBER: u64 = 0x35;
    pub const LEGACY_INSB: u32 = 0x350000;
    /// Reads 2 bytes from a port again and again, as the instruction with rep does.
    pub const LEGACY_INSW_NUMBER: u64 = 0x36;
    pub const LEGACY_INSW: u32 = 0x360000;
    /// Writes 4 bytes to a port.
    pub const LEGACY_OUTL_NUMBER: u64 = 0x37;
    pub const LEGACY_OUTL: u32 = 0x370000;
    /// Writes a byte to a port.
    pub const LEGACY_OUTB_NUMBER: u64 = 0x38;
    pub const LEGACY_OUTB: u32 = 0x380000;
    /// Writes 2 bytes to a port.
    pub const LEGACY_OUTW_NUMBER: u64 = 0x39;
    pub const LEGACY_OUTW: u32 = 0x390000;
    /// Writes 4 bytes to a port again and again, as the instruction with rep does.
    pub const LEGACY_OUTSL_NUMBER: u64 = 0x3a;
    pub const LEGACY_OUTSL: u32 = 0x3a0000;
    /// Writes a byte to a port again and again, as the instruction with rep does.
    pub const LEGACY_OUTSB_NUMBER: u64 = 0x3b;
    pub const LEGACY_OUTSB: u32 = 0x3b0000;
    /// Writes 2 bytes to a port again and again, as the instruction with rep does.
    pub const LEGACY_OUTSW_NUMBER: u64 = 0x3c;
    pub const LEGACY_OUTSW: u32 = 0x3c0000;
    /// Says which level may use ports.
    pub const LEGACY_SET_IOPL_MASK_NUMBER: u64 = 0x3d;
    pub const LEGACY_SET_IOPL_MASK: u32 = 0x3d0000;
    /// Says how another processor starts.
    pub const LEGACY_SET_INITIAL_AP_STATE_NUMBER: u64 = 0x3e;
    pub const LEGACY_SET_INITIAL_AP_STATE: u32 = 0x3e0000;
    /// Writes a register of the local APIC.
    pub const LEGACY_APIC_WRITE_NUMBER: u64 = 0x3f;
    pub const LEGACY_APIC_WRITE: u32 = 0x3f0000;
    /// Reads a register of the local APIC.
    pub const LEGACY_APIC_READ_NUMBER: u64 = 0x40;
    pub const LEGACY_APIC_READ: u32 = 0x400000;
    /// Waits as long as a slow device needs.
    pub const LEGACY_IO_DELAY_NUMBER: u64 = 0x41;
    pub const LEGACY_IO_DELAY: u32 = 0x410000;
    /// Says how fast the counters of get_cycle_counter count.
    pub const LEGACY_GET_CYCLE_FREQUENCY_NUMBER: u64 = 0x42;
    pub const LEGACY_GET_CYCLE_FREQUENCY: u32 = 0x420000;
    /// Reads a counter of time, in nanoseconds.
    pub const LEGACY_GET_CYCLE_COUNTER_NUMBER: u64 = 0x43;
    pub const LEGACY_GET_CYCLE_COUNTER: u32 = 0x430000;
    /// Sets an alarm in place of that of the same counter.
    pub const LEGACY_SET_ALARM_NUMBER: u64 = 0x44;
    pub const LEGACY_SET_ALARM: u32 = 0x440000;
    /// Takes an alarm back.
    pub const LEGACY_CANCEL_ALARM_NUMBER: u64 = 0x45;
    pub const LEGACY_CANCEL_ALARM: u32 = 0x450000;
    /// Says what time it is.
    pub const LEGACY_GET_WALLCLOCK_TIME_NUMBER: u64 = 0x46;
    pub const LEGACY_GET_WALLCLOCK_TIME: u32 = 0x460000;
    /// Says whether the time of day jumped.
    pub const LEGACY_WALLCLOCK_UPDATED_NUMBER: u64 = 0x47;
    pub const LEGACY_WALLCLOCK_UPDATED: u32 = 0x470000;
    /// Says which calls may be deferred from here on. To leave a mode makes what was deferred.
    pub const LEGACY_SET_LAZY_MODE_NUMBER: u64 = 0x49;
    pub const LEGACY_SET_LAZY_MODE: u32 = 0x490000;
    /// Says whether this host has a call of this family, and which of its annotations the host honours.
    pub const LEGACY_QUERY_NUMBER: u64 = 0xff;
    pub const LEGACY_QUERY: u32 = 0xff0000;

    // cpu: The virtual CPU that makes the call, and the machine as a whole.
    pub const FAMILY_CPU: u32 = 0x1;
    /// Says which release of this ABI the host was built for.
    pub const CPU_GET_RELEASE_NUMBER: u64 = 0x0;
    pub const CPU_GET_RELEASE: u32 = 0x1000000;
    /// Gives the index of the calling vCPU.
    pub const CPU_GET_VCPU_NUMBER: u64 = 0x1;
    pub const CPU_GET_VCPU: u32 = 0x1010000;
    /// Gives the number of vCPUs that this guest has, running or not.
    pub const CPU_GET_VCPU_COUNT_NUMBER: u64 = 0x2;
    pub const CPU_GET_VCPU_COUNT: u32 = 0x1020000;
    /// Gives up the rest of the time slice. Returns when the vCPU is scheduled again, at once if nothing
    /// else can run.
    pub const CPU_YIELD_NUMBER: u64 = 0x3;
    pub const CPU_YIELD: u32 = 0x1030000;
    /// Stops the calling vCPU until an interrupt is pending for it, whether or not it is masked.
    pub const CPU_HALT_NUMBER: u64 = 0x4;
    pub const CPU_HALT: u32 = 0x1040000;
    /// Ends the whole guest.
    pub const CPU_SHUTDOWN_NUMBER: u64 = 0x5;
    pub const CPU_SHUTDOWN: u32 = 0x1050000;
    /// Sets the stack that the vCPU uses when it enters the guest kernel from user mode.
    pub const CPU_SET_KERNEL_STACK_NUMBER: u64 = 0x6;
    pub const CPU_SET_KERNEL_STACK: u32 = 0x1060000;
    /// Performs calls from a buffer, in order, as if each had been made by itself, and stops after the first
    /// that does not succeed. Only calls that carry may-be-queued may stand in a queue.
    pub const CPU_RUN_QUEUE_NUMBER: u64 = 0x7;
    pub const CPU_RUN_QUEUE: u32 = 0x1070000;
    /// Says whether this host has a call of this family, and which of its annotations the host honours.
    pub const CPU_QUERY_NUMBER: u64 = 0xff;
    pub const CPU_QUERY: u32 = 0x1ff0000;

    // segmentation: Segment descriptors and the tables that hold them, on x86.
    pub const FAMILY_SEGMENTATION: u32 = 0x2;
    /// Makes a table of segment descriptors the calling vCPU's GDT.
    pub const SEGMENTATION_SET_GDT_NUMBER: u64 = 0x0;
    pub const SEGMENTATION_SET_GDT: u32 = 0x2000000;
    /// Makes a table of gate descriptors the calling vCPU's IDT.
    pub const SEGMENTATION_SET_IDT_NUMBER: u64 = 0x1;
    pub const SEGMENTATION_SET_IDT: u32 = 0x2010000;
    /// Loads the LDT register.
    pub const SEGMENTATION_SET_LDT_NUMBER: u64 = 0x2;
    pub const SEGMENTATION_SET_LDT: u32 = 0x2020000;
    /// Loads the task register.
    pub const SEGMENTATION_SET_TR_NUMBER: u64 = 0x3;
    pub const SEGMENTATION_SET_TR: u32 = 0x2030000;
    /// Writes one descriptor of the calling vCPU's GDT.
    pub const SEGMENTATION_WRITE_GDT_ENTRY_NUMBER: u64 = 0x4;
    pub const SEGMENTATION_WRITE_GDT_ENTRY: u32 = 0x2040000;
    /// Writes one descriptor of the calling vCPU's LDT.
    pub const SEGMENTATION_WRITE_LDT_ENTRY_NUMBER: u64 = 0x5;
    pub const SEGMENTATION_WRITE_LDT_ENTRY: u32 = 0x2050000;
    /// Writes one gate of the calling vCPU's IDT.
    pub const SEGMENTATION_WRITE_IDT_ENTRY_NUMBER: u64 = 0x6;
    pub const SEGMENTATION_WRITE_IDT_ENTRY: u32 = 0x2060000;
    /// Says whether this host has a call of this family, and which of its annotations the host honours.
    pub const SEGMENTATION_QUERY_NUMBER: u64 = 0xff;
    pub const SEGMENTATION_QUERY: u32 = 0x2ff0000;

    // mmu: Page tables in guest memory and the translations cached from them.
    pub const FAMILY_MMU: u32 = 0x3;
    /// Writes a 32-bit page table entry. Translations cached from the old entry may stay until they are
    /// flushed.
    pub const MMU_SET_PTE_NUMBER: u64 = 0x0;
    pub const MMU_SET_PTE: u32 = 0x3000000;
    /// Writes a 64-bit page table entry, otherwise as set_pte.
    pub const MMU_SET_LONG_PTE_NUMBER: u64 = 0x1;
    pub const MMU_SET_LONG_PTE: u32 = 0x3010000;
    /// Drops the calling vCPU's cached translations.
    pub const MMU_FLUSH_TLB_NUMBER: u64 = 0x2;
    pub const MMU_FLUSH_TLB: u32 = 0x3020000;
    /// Drops the calling vCPU's cached translations of one page.
    pub const MMU_INVALIDATE_PAGE_NUMBER: u64 = 0x3;
    pub const MMU_INVALIDATE_PAGE: u32 = 0x3030000;
    /// Makes a page table root current on the calling vCPU and drops its translations that are not global.
    pub const MMU_SET_PAGE_TABLE_NUMBER: u64 = 0x4;
    pub const MMU_SET_PAGE_TABLE: u32 = 0x3040000;
    /// Gives the page table root that is current on the calling vCPU.
    pub const MMU_GET_PAGE_TABLE_NUMBER: u64 = 0x5;
    pub const MMU_GET_PAGE_TABLE: u32 = 0x3050000;
    /// Announces that a page is about to serve as a page table, so that a host that shadows can prepare.
    pub const MMU_REGISTER_PAGE_TABLE_NUMBER: u64 = 0x6;
    pub const MMU_REGISTER_PAGE_TABLE: u32 = 0x3060000;
    /// Ends what register_page_table announced: the page is ordinary memory again.
    pub const MMU_RELEASE_PAGE_TABLE_NUMBER: u64 = 0x7;
    pub const MMU_RELEASE_PAGE_TABLE: u32 = 0x3070000;
    /// Says whether this host has a call of this family, and which of its annotations the host honours.
    pub const MMU_QUERY_NUMBER: u64 = 0xff;
    pub const MMU_QUERY: u32 = 0x3ff0000;

    // timer: Time in nanoseconds, and one alarm for each vCPU. A guest on a host without this family keeps
    // time by its architecture's own means (the generic timer of arm64, the time register of riscv64, the TSC
    // of x86), or does without alarms and polls.
    pub const FAMILY_TIMER: u32 = 0x4;
    /// Gives the nanoseconds since the guest was started. Never goes back, goes on while the guest does not
    /// run, and is the same on every vCPU. It need not count every nanosecond: equal answers may follow each
    /// other.
    pub const TIMER_GET_TIME_NUMBER: u64 = 0x0;
    pub const TIMER_GET_TIME: u32 = 0x4000000;
    /// Makes an event port pending once, when the time comes, not before; at once if it has come already.
    /// There is one alarm for each vCPU: setting it replaces one that was set and has not come. Closing the
    /// port cancels the alarm.
    pub const TIMER_SET_ALARM_NUMBER: u64 = 0x1;
    pub const TIMER_SET_ALARM: u32 = 0x4010000;
    /// Cancels the calling vCPU's alarm. The port of an alarm that has come already stays pending.
    pub const TIMER_CANCEL_ALARM_NUMBER: u64 = 0x2;
    pub const TIMER_CANCEL_ALARM: u32 = 0x4020000;
    /// Says whether this host has a call of this family, and which of its annotations the host honours.
    pub const TIMER_QUERY_NUMBER: u64 = 0xff;
    pub const TIMER_QUERY: u32 = 0x4ff0000;

    // event: Virtual event channels: 64 ports a guest, each pending or not, in memory that guest and host
    // share. While an open port is pending and not masked, the host asserts the event interrupt of vCPU 0: on
    // x86 the vector of set_vector, on arm64 the IRQ, on riscv64 the supervisor external interrupt. It is a
    // level: it stays until the guest has taken the pending bits, and it is delivered only while the guest
    // has interrupts enabled. A guest on a host without this family has no events, and polls.
    pub const FAMILY_EVENT: u32 = 0x5;
    /// Gives the memory that holds the pending and masked ports, and replaces what was given before. The
    /// host sets pending bits with atomic operations and clears one only when its port is closed; the guest
    /// takes them with atomic operations. Ports that became pending while there was no area are remembered
    /// and appear in the first one.
    pub const EVENT_SET_AREA_NUMBER: u64 = 0x0;
    pub const EVENT_SET_AREA: u32 = 0x5000000;
    /// Says which vector of the IDT the event interrupt has. Until then there is no event interrupt.
    pub const EVENT_SET_VECTOR_NUMBER: u64 = 0x1;
    pub const EVENT_SET_VECTOR: u32 = 0x5010000;
    /// Opens the lowest port that is not open. It is not pending.
    pub const EVENT_OPEN_NUMBER: u64 = 0x2;
    pub const EVENT_OPEN: u32 = 0x5020000;
    /// Closes a port: it is not pending any more and cannot become so.
    pub const EVENT_CLOSE_NUMBER: u64 = 0x3;
    pub const EVENT_CLOSE: u32 = 0x5030000;
    /// Makes a port of this guest pending. Nothing happens if it is so already.
    pub const EVENT_SEND_NUMBER: u64 = 0x4;
    pub const EVENT_SEND: u32 = 0x5040000;
    /// Returns when an open port is pending and not masked, at once if one is; whether interrupts are
    /// enabled makes no difference. Answers denied if nothing could end the wait: no area is set, or no
    /// alarm is set and no other vCPU runs.
    pub const EVENT_WAIT_NUMBER: u64 = 0x5;
    pub const EVENT_WAIT: u32 = 0x5050000;
    /// Says whether this host has a call of this family, and which of its annotations the host honours.
    pub const EVENT_QUERY_NUMBER: u64 = 0xff;
    pub const EVENT_QUERY: u32 = 0x5ff0000;

    // console: A stream of bytes to whoever looks after the guest, and one back. A guest on a host without
    // this family uses the serial port that its architecture's boot protocol names, or says nothing.
    pub const FAMILY_CONSOLE: u32 = 0x6;
    /// Writes bytes, in order. All of them, or none with an error.
    pub const CONSOLE_WRITE_NUMBER: u64 = 0x0;
    pub const CONSOLE_WRITE: u32 = 0x6000000;
    /// Takes bytes that have arrived. Never waits.
    pub const CONSOLE_READ_NUMBER: u64 = 0x1;
    pub const CONSOLE_READ: u32 = 0x6010000;
    /// Writes one byte.
    pub const CONSOLE_PUT_CHARACTER_NUMBER: u64 = 0x2;
    pub const CONSOLE_PUT_CHARACTER: u32 = 0x6020000;
    /// Says whether this host has a call of this family, and which of its annotations the host honours.
    pub const CONSOLE_QUERY_NUMBER: u64 = 0xff;
    pub const CONSOLE_QUERY: u32 = 0x6ff0000;

    // vma: Memory that the host manages: the guest asks for its own pages to appear a second time in a window
    // of the guest physical address space, with the access it wants, and needs no page tables of its own.
    // Addresses are what the guest uses while its own translation is off or the identity. A map takes effect
    // before the call returns, on every vCPU. What the guest may not access there ends it, as any access to
    // an address that is no memory does. A guest on a host without this family uses its memory where it is,
    // or keeps page tables through the family mmu.
    pub const FAMILY_VMA: u32 = 0x7;
    /// Says where mappings may be: a range of the guest physical address space that holds no memory of the
    /// guest.
    pub const VMA_GET_WINDOW_NUMBER: u64 = 0x0;
    pub const VMA_GET_WINDOW: u32 = 0x7000000;
    /// Makes consecutive pages of guest memory appear in the window. All of them, or none with an error:
    /// denied if something is mapped there already.
    pub const VMA_MAP_NUMBER: u64 = 0x1;
    pub const VMA_MAP: u32 = 0x7010000;
    /// Ends mappings. Every page of the range must be mapped, else nothing is done and the answer is denied.
    pub const VMA_UNMAP_NUMBER: u64 = 0x2;
    pub const VMA_UNMAP: u32 = 0x7020000;
    /// Changes what the guest may do with mapped pages. Every page of the range must be mapped, as for
    /// unmap.
    pub const VMA_PROTECT_NUMBER: u64 = 0x3;
    pub const VMA_PROTECT: u32 = 0x7030000;
    /// Says what is mapped at an address.
    pub const VMA_GET_MAPPING_NUMBER: u64 = 0x4;
    pub const VMA_GET_MAPPING: u32 = 0x7040000;
    /// Says whether this host has a call of this family, and which of its annotations the host honours.
    pub const VMA_QUERY_NUMBER: u64 = 0xff;
    pub const VMA_QUERY: u32 = 0x7ff0000;

    // experimental: Calls on trial. Nothing here is promised: a call may change or go with any release, and a
    // host need not have the family.
    pub const FAMILY_EXPERIMENTAL: u32 = 0xff;
    /// Gives back its argument.
    pub const EXPERIMENTAL_ECHO_NUMBER: u64 = 0x0;
    pub const EXPERIMENTAL_ECHO: u32 = 0xff000000;
    /// Says whether this host has a call of this family, and which of its annotations the host honours.
    pub const EXPERIMENTAL_QUERY_NUMBER: u64 = 0xff;
    pub const EXPERIMENTAL_QUERY: u32 = 0xffff0000;

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

    /// A table, as LGDT, LIDT, SGDT and SIDT have it.
    #[repr(C, align(2))]
    #[derive(Clone, Copy)]
    pub struct LegacyTable {
        /// Offset of the table's last byte.
        pub limit: u16,
        /// Low half of its address.
        pub base_low: u16,
        /// High half of its address.
        pub base_high: u16,
    }
    zeroed!(LegacyTable);
    assert_extent!(LegacyTable, 6, 2, 6, 2);
    assert_place!(LegacyTable, (limit), !0, 0, 0);
    assert_place!(LegacyTable, (base_low), !0, 2, 2);
    assert_place!(LegacyTable, (base_high), !0, 4, 4);

    /// What CPUID answers.
    #[repr(C, align(4))]
    #[derive(Clone, Copy)]
    pub struct LegacyCpuid {
        /// A register.
        pub eax: u32,
        /// A register.
        pub ebx: u32,
        /// A register.
        pub ecx: u32,
        /// A register.
        pub edx: u32,
    }
    zeroed!(LegacyCpuid);
    assert_extent!(LegacyCpuid, 16, 4, 16, 4);
    assert_place!(LegacyCpuid, (eax), !0, 0, 0);
    assert_place!(LegacyCpuid, (ebx), !0, 4, 4);
    assert_place!(LegacyCpuid, (ecx), !0, 8, 8);
    assert_place!(LegacyCpuid, (edx), !0, 12, 12);

    /// How a machine starts again.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct LegacyRebootKind(pub u32);

    impl LegacyRebootKind {
        /// As after an INIT.
        pub const SOFT: LegacyRebootKind = LegacyRebootKind(0);
        /// As after a reset.
        pub const HARD: LegacyRebootKind = LegacyRebootKind(1);
    }

    /// Whether interrupts are enabled.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct LegacyInterruptMask(pub u32);

    impl LegacyInterruptMask {
        /// They are, as in the flags.
        pub const ENABLED: LegacyInterruptMask = LegacyInterruptMask(0x200);
    }
    flags!(LegacyInterruptMask);

    /// Which level may use ports.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct LegacyIoplMask(pub u32);

    impl LegacyIoplMask {
        /// The level, as in the flags.
        pub const LEVEL: LegacyIoplMask = LegacyIoplMask(0x3000);
    }
    flags!(LegacyIoplMask);

    /// What a page is used for.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct LegacyPageFlags(pub u32);

    impl LegacyPageFlags {
        /// A page table.
        pub const PT: LegacyPageFlags = LegacyPageFlags(1);
        /// A page directory.
        pub const PD: LegacyPageFlags = LegacyPageFlags(2);
        /// The table of page directories.
        pub const PDP: LegacyPageFlags = LegacyPageFlags(4);
        /// The table above that.
        pub const PML4: LegacyPageFlags = LegacyPageFlags(8);
        /// Its entries have 64 bits.
        pub const PAE: LegacyPageFlags = LegacyPageFlags(0x10);
        /// It begins as a copy of another.
        pub const CLONE: LegacyPageFlags = LegacyPageFlags(0x20);
        /// It is all zero.
        pub const ZEROED: LegacyPageFlags = LegacyPageFlags(0x40);
    }
    flags!(LegacyPageFlags);

    /// Of what an entry is one, and what may be deferred.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct LegacyPxeFlags(pub u32);

    impl LegacyPxeFlags {
        /// Of a page table.
        pub const PT: LegacyPxeFlags = LegacyPxeFlags(1);
        /// Of a page directory.
        pub const PD: LegacyPxeFlags = LegacyPxeFlags(2);
        /// Of the table of page directories.
        pub const PDP: LegacyPxeFlags = LegacyPxeFlags(4);
        /// Of the table above that.
        pub const PML4: LegacyPxeFlags = LegacyPxeFlags(8);
        /// Of the tables in force: the address is in the bits of va.
        pub const CURRENT_AS: LegacyPxeFlags = LegacyPxeFlags(0x10);
        /// May be done when translations of it are next dropped.
        pub const DEFER: LegacyPxeFlags = LegacyPxeFlags(0x20);
        /// The page that the entry maps.
        pub const VA: LegacyPxeFlags = LegacyPxeFlags(0xfffff000);
    }
    flags!(LegacyPxeFlags);

    /// Which translations are dropped.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct LegacyFlushFlags(pub u32);

    impl LegacyFlushFlags {
        /// All but global ones.
        pub const TLB: LegacyFlushFlags = LegacyFlushFlags(1);
        /// Global ones, too.
        pub const GLOBAL: LegacyFlushFlags = LegacyFlushFlags(2);
    }
    flags!(LegacyFlushFlags);

    /// What may be deferred.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct LegacyLazyMode(pub u32);

    impl LegacyLazyMode {
        /// Changes of page tables.
        pub const MMU_UPDATES: LegacyLazyMode = LegacyLazyMode(1);
        /// Changes of the processor's state.
        pub const CPU_STATE: LegacyLazyMode = LegacyLazyMode(2);
    }
    flags!(LegacyLazyMode);

    /// Which time is counted.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct LegacyCounter(pub u32);

    impl LegacyCounter {
        /// All of it.
        pub const REAL: LegacyCounter = LegacyCounter(0);
        /// While the processor runs or waits.
        pub const AVAILABLE: LegacyCounter = LegacyCounter(1);
        /// While it could run and others did.
        pub const STOLEN: LegacyCounter = LegacyCounter(2);
    }

    /// Which alarm, and how it comes.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct LegacyAlarmFlags(pub u32);

    impl LegacyAlarmFlags {
        /// Which counter it waits for.
        pub const COUNTER: LegacyAlarmFlags = LegacyAlarmFlags(0xff);
        /// It comes again.
        pub const PERIODIC: LegacyAlarmFlags = LegacyAlarmFlags(0x100);
        /// By the timer of the local APIC; else by interrupt 0.
        pub const LVTT: LegacyAlarmFlags = LegacyAlarmFlags(0x10000);
    }
    flags!(LegacyAlarmFlags);

    /// How another processor starts: vmi_ap_state of vmirom 3.0.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct LegacyApState {
        /// A register.
        pub cr0: u32,
        /// A register.
        pub cr2: u32,
        /// A register.
        pub cr3: u32,
        /// A register.
        pub cr4: u32,
        /// A register.
        pub efer: u64,
        /// A register.
        pub eip: u32,
        /// A register.
        pub eflags: u32,
        /// A register.
        pub eax: u32,
        /// A register.
        pub ebx: u32,
        /// A register.
        pub ecx: u32,
        /// A register.
        pub edx: u32,
        /// A register.
        pub esp: u32,
        /// A register.
        pub ebp: u32,
        /// A register.
        pub esi: u32,
        /// A register.
        pub edi: u32,
        /// A register.
        pub cs: u16,
        /// A register.
        pub ss: u16,
        /// A register.
        pub ds: u16,
        /// A register.
        pub es: u16,
        /// A register.
        pub fs: u16,
        /// A register.
        pub gs: u16,
        /// A register.
        pub ldtr: u16,
        /// A register.
        pub gdtr_limit: u16,
        /// A register.
        pub gdtr_base: u32,
        /// A register.
        pub idtr_base: u32,
        /// A register.
        pub idtr_limit: u16,
        /// Zero.
        pub pad: [u16; 3],
    }
    zeroed!(LegacyApState);
    assert_extent!(LegacyApState, 96, 8, 96, 8);
    assert_place!(LegacyApState, (cr0), !0, 0, 0);
    assert_place!(LegacyApState, (cr2), !0, 4, 4);
    assert_place!(LegacyApState, (cr3), !0, 8, 8);
    assert_place!(LegacyApState, (cr4), !0, 12, 12);
    assert_place!(LegacyApState, (efer), !0, 16, 16);
    assert_place!(LegacyApState, (eip), !0, 24, 24);
    assert_place!(LegacyApState, (eflags), !0, 28, 28);
    assert_place!(LegacyApState, (eax), !0, 32, 32);
    assert_place!(LegacyApState, (ebx), !0, 36, 36);
    assert_place!(LegacyApState, (ecx), !0, 40, 40);
    assert_place!(LegacyApState, (edx), !0, 44, 44);
    assert_place!(LegacyApState, (esp), !0, 48, 48);
    assert_place!(LegacyApState, (ebp), !0, 52, 52);
    assert_place!(LegacyApState, (esi), !0, 56, 56);
    assert_place!(LegacyApState, (edi), !0, 60, 60);
    assert_place!(LegacyApState, (cs), !0, 64, 64);
    assert_place!(LegacyApState, (ss), !0, 66, 66);
    assert_place!(LegacyApState, (ds), !0, 68, 68);
    assert_place!(LegacyApState, (es), !0, 70, 70);
    assert_place!(LegacyApState, (fs), !0, 72, 72);
    assert_place!(LegacyApState, (gs), !0, 74, 74);
    assert_place!(LegacyApState, (ldtr), !0, 76, 76);
    assert_place!(LegacyApState, (gdtr_limit), !0, 78, 78);
    assert_place!(LegacyApState, (gdtr_base), !0, 80, 80);
    assert_place!(LegacyApState, (idtr_base), !0, 84, 84);
    assert_place!(LegacyApState, (idtr_limit), !0, 88, 88);
    assert_place!(LegacyApState, (pad[0]), !0, 90, 90);

    /// Why a guest ends.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct ShutdownReason(pub u32);

    impl ShutdownReason {
        /// The guest is done.
        pub const POWER_OFF: ShutdownReason = ShutdownReason(0);
        /// The guest wants to start again.
        pub const REBOOT: ShutdownReason = ShutdownReason(1);
        /// The guest cannot go on.
        pub const CRASH: ShutdownReason = ShutdownReason(2);
    }

    /// One queued call.
    #[repr(C, align(8))]
    #[derive(Clone, Copy)]
    pub struct QueueEntry {
        /// The id, with may-be-queued set.
        pub id: u32,
        /// Must be zero.
        pub zero: u32,
        /// The arguments; those that the call does not have are zero.
        pub args: [u64; 6],
    }
    zeroed!(QueueEntry);
    assert_extent!(QueueEntry, 56, 8, 56, 8);
    assert_place!(QueueEntry, (id), !0, 0, 0);
    assert_place!(QueueEntry, (zero), !0, 4, 4);
    assert_place!(QueueEntry, (args[0]), !0, 8, 8);

    /// What flush_tlb drops.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct FlushScope(pub u32);

    impl FlushScope {
        /// All but global translations.
        pub const NOT_GLOBAL: FlushScope = FlushScope(0);
        /// Global translations too.
        pub const EVERYTHING: FlushScope = FlushScope(1);
    }

    /// The ports' state, bit n for port n. The host reads and writes it at any time.
    #[repr(C, align(64))]
    #[derive(Clone, Copy)]
    pub struct EventArea {
        /// Set by the host, taken by the guest.
        pub pending: u64,
        /// Written by the guest: these ports raise no interrupt and end no wait.
        pub masked: u64,
        /// Zero; the host does not look at it.
        pub zero: [u64; 6],
    }
    zeroed!(EventArea);
    assert_extent!(EventArea, 64, 64, 64, 64);
    assert_place!(EventArea, (pending), !0, 0, 0);
    assert_place!(EventArea, (masked), !0, 8, 8);
    assert_place!(EventArea, (zero[0]), !0, 16, 16);

    /// What get_window is asked.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct WindowPart(pub u32);

    impl WindowPart {
        /// Its first address.
        pub const FIRST: WindowPart = WindowPart(0);
        /// Its size in bytes.
        pub const SIZE: WindowPart = WindowPart(1);
    }

    /// What a guest may do with a page.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct VmaAccess(pub u32);

    impl VmaAccess {
        /// Load from it.
        pub const READ: VmaAccess = VmaAccess(1);
        /// Store to it.
        pub const WRITE: VmaAccess = VmaAccess(2);
        /// Run code in it.
        pub const EXECUTE: VmaAccess = VmaAccess(4);
    }
    flags!(VmaAccess);

}

/// Where a host advertises what it has.
pub mod discovery {
    // host_on_x86: no constant, since only words say where it is advertised. CPUID leaf 0x40000000, or the
    // same a multiple of 0x100 higher up to 0x4000ff00, after CPUID leaf 1 ECX bit 31
    // host_on_arm64: no constant, since only words say where it is advertised. SMCCC vendor hypervisor
    // service UID, function 0x8600ff01
    // host_on_riscv64: no constant, since only words say where it is advertised. SBI base.probe_extension of
    // extension 0x09564d49
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
            identity: [0xffff0000],
            calls: &[
                ([0], "legacy.cpuid"),
                ([0x10000], "legacy.wrmsr"),
                ([0x20000], "legacy.rdmsr"),
                ([0x30000], "legacy.set_gdt"),
                ([0x40000], "legacy.set_ldt"),
                ([0x50000], "legacy.set_idt"),
                ([0x60000], "legacy.set_tr"),
                ([0x70000], "legacy.get_gdt"),
                ([0x80000], "legacy.get_ldt"),
                ([0x90000], "legacy.get_idt"),
                ([0xa0000], "legacy.get_tr"),
                ([0xb0000], "legacy.write_gdt_entry"),
                ([0xc0000], "legacy.write_ldt_entry"),
                ([0xd0000], "legacy.write_idt_entry"),
                ([0xe0000], "legacy.update_kernel_stack"),
                ([0xf0000], "legacy.set_cr0"),
                ([0x100000], "legacy.set_cr2"),
                ([0x110000], "legacy.set_cr3"),
                ([0x120000], "legacy.set_cr4"),
                ([0x130000], "legacy.get_cr0"),
                ([0x140000], "legacy.get_cr2"),
                ([0x150000], "legacy.get_cr3"),
                ([0x160000], "legacy.get_cr4"),
                ([0x170000], "legacy.wbinvd"),
                ([0x180000], "legacy.set_dr"),
                ([0x190000], "legacy.get_dr"),
                ([0x1a0000], "legacy.rdpmc"),
                ([0x1b0000], "legacy.rdtsc"),
                ([0x1c0000], "legacy.clts"),
                ([0x1d0000], "legacy.enable_interrupts"),
                ([0x1e0000], "legacy.disable_interrupts"),
                ([0x1f0000], "legacy.get_interrupt_mask"),
                ([0x200000], "legacy.set_interrupt_mask"),
                ([0x210000], "legacy.iret"),
                ([0x220000], "legacy.sysexit"),
                ([0x230000], "legacy.halt"),
                ([0x240000], "legacy.reboot"),
                ([0x250000], "legacy.shutdown"),
                ([0x260000], "legacy.set_pxe"),
                ([0x270000], "legacy.set_pxe_long"),
                ([0x280000], "legacy.update_pxe"),
                ([0x290000], "legacy.update_pxe_long"),
                ([0x2c0000], "legacy.allocate_page"),
                ([0x2d0000], "legacy.release_page"),
                ([0x2e0000], "legacy.inval_page"),
                ([0x2f0000], "legacy.flush_tlb"),
                ([0x300000], "legacy.set_linear_mapping"),
                ([0x310000], "legacy.inl"),
                ([0x320000], "legacy.inb"),
                ([0x330000], "legacy.inw"),
                ([0x340000], "legacy.insl"),
                ([0x350000], "legacy.insb"),
                ([0x360000], "legacy.insw"),
                ([0x370000], "legacy.outl"),
                ([0x380000], "legacy.outb"),
                ([0x390000], "legacy.outw"),
                ([0x3a0000], "legacy.outsl"),
                ([0x3b0000], "legacy.outsb"),
                ([0x3c0000], "legacy.outsw"),
                ([0x3d0000], "legacy.set_iopl_mask"),
                ([0x3e0000], "legacy.set_initial_ap_state"),
                ([0x3f0000], "legacy.apic_write"),
                ([0x400000], "legacy.apic_read"),
                ([0x410000], "legacy.io_delay"),
                ([0x420000], "legacy.get_cycle_frequency"),
                ([0x430000], "legacy.get_cycle_counter"),
                ([0x440000], "legacy.set_alarm"),
                ([0x450000], "legacy.cancel_alarm"),
                ([0x460000], "legacy.get_wallclock_time"),
                ([0x470000], "legacy.wallclock_updated"),
                ([0x490000], "legacy.set_lazy_mode"),
                ([0xff0000], "legacy.query"),
                ([0x1000000], "cpu.get_release"),
                ([0x1010000], "cpu.get_vcpu"),
                ([0x1020000], "cpu.get_vcpu_count"),
                ([0x1030000], "cpu.yield"),
                ([0x1040000], "cpu.halt"),
                ([0x1050000], "cpu.shutdown"),
                ([0x1060000], "cpu.set_kernel_stack"),
                ([0x1070000], "cpu.run_queue"),
                ([0x1ff0000], "cpu.query"),
                ([0x2000000], "segmentation.set_gdt"),
                ([0x2010000], "segmentation.set_idt"),
                ([0x2020000], "segmentation.set_ldt"),
                ([0x2030000], "segmentation.set_tr"),
                ([0x2040000], "segmentation.write_gdt_entry"),
                ([0x2050000], "segmentation.write_ldt_entry"),
                ([0x2060000], "segmentation.write_idt_entry"),
                ([0x2ff0000], "segmentation.query"),
                ([0x3000000], "mmu.set_pte"),
                ([0x3010000], "mmu.set_long_pte"),
                ([0x3020000], "mmu.flush_tlb"),
                ([0x3030000], "mmu.invalidate_page"),
                ([0x3040000], "mmu.set_page_table"),
                ([0x3050000], "mmu.get_page_table"),
                ([0x3060000], "mmu.register_page_table"),
                ([0x3070000], "mmu.release_page_table"),
                ([0x3ff0000], "mmu.query"),
                ([0x4000000], "timer.get_time"),
                ([0x4010000], "timer.set_alarm"),
                ([0x4020000], "timer.cancel_alarm"),
                ([0x4ff0000], "timer.query"),
                ([0x5000000], "event.set_area"),
                ([0x5010000], "event.set_vector"),
                ([0x5020000], "event.open"),
                ([0x5030000], "event.close"),
                ([0x5040000], "event.send"),
                ([0x5050000], "event.wait"),
                ([0x5ff0000], "event.query"),
                ([0x6000000], "console.write"),
                ([0x6010000], "console.read"),
                ([0x6020000], "console.put_character"),
                ([0x6ff0000], "console.query"),
                ([0x7000000], "vma.get_window"),
                ([0x7010000], "vma.map"),
                ([0x7020000], "vma.unmap"),
                ([0x7030000], "vma.protect"),
                ([0x7040000], "vma.get_mapping"),
                ([0x7ff0000], "vma.query"),
                ([0xff000000], "experimental.echo"),
                ([0xffff0000], "experimental.query"),
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
            super::Status::NO_FAMILY => Some("no_family"),
            super::Status::NO_CALL => Some("no_call"),
            super::Status::INVALID_ID => Some("invalid_id"),
            super::Status::INVALID_ARGUMENT => Some("invalid_argument"),
            super::Status::BAD_ADDRESS => Some("bad_address"),
            super::Status::DENIED => Some("denied"),
            super::Status::NO_SPACE => Some("no_space"),
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
        pub value: u64,
    }

    impl Answer {
        /// The value if the call succeeded, else its status.
        pub fn result(self) -> Result<u64, super::Status> {
            if self.status == super::Status::SUCCESS {
                Ok(self.value)
            } else {
                Err(self.status)
            }
        }
    }

    // What is used, for `hvabi uses`: an entry of a note for each call that is in the object. It is not loaded and costs
    // nothing when the guest runs. --cfg hvabi_no_notes leaves it out.
    #[cfg(all(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"), not(any(hvabi_no_notes, windows, target_os = "macos"))))]
    macro_rules! note {
        ($size:literal, $text:literal) => {
            core::arch::asm!(
                ".pushsection .note.hvabi,\"\",%note",
                ".balign 4",
                concat!(".4byte 6, ", $size, ", 1"),
                ".asciz \"hvabi\"",
                ".balign 4",
                concat!(".asciz \"vmi@4.4 bcb74412b8110e2f ", $text, "\""),
                ".balign 4",
                ".popsection",
                options(nomem, nostack, preserves_flags)
            );
        };
    }
    #[cfg(all(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"), any(hvabi_no_notes, windows, target_os = "macos")))]
    macro_rules! note {
        ($size:literal, $text:literal) => {};
    }

    // The first instruction of the convention, unless rustc is given --cfg 'vmi_instruction_x86_64="vmcall"'.
    #[cfg(all(target_arch = "x86_64", not(vmi_instruction_x86_64 = "vmcall")))]
    macro_rules! instruction_x86_64 {
        () => {
            "vmmcall"
        };
    }
    #[cfg(all(target_arch = "x86_64", vmi_instruction_x86_64 = "vmcall"))]
    macro_rules! instruction_x86_64 {
        () => {
            "vmcall"
        };
    }

    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    unsafe fn trap0(id_id: u32) -> Answer {
        let out_rax: usize;
        let out_rdx: usize;
        core::arch::asm!(
            instruction_x86_64!(),
            inout("rax") id_id as usize => out_rax,
            out("rdx") out_rdx,
            options(att_syntax, nostack),
        );
        Answer { status: super::Status(out_rax as i32), value: out_rdx as u64 }
    }

    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    unsafe fn trap1(id_id: u32, arg0: usize) -> Answer {
        let out_rax: usize;
        let out_rdx: usize;
        core::arch::asm!(
            instruction_x86_64!(),
            inout("rax") id_id as usize => out_rax,
            in("rdi") arg0,
            out("rdx") out_rdx,
            options(att_syntax, nostack),
        );
        Answer { status: super::Status(out_rax as i32), value: out_rdx as u64 }
    }

    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    unsafe fn trap2(id_id: u32, arg0: usize, arg1: usize) -> Answer {
        let out_rax: usize;
        let out_rdx: usize;
        core::arch::asm!(
            instruction_x86_64!(),
            inout("rax") id_id as usize => out_rax,
            in("rdi") arg0,
            in("rsi") arg1,
            out("rdx") out_rdx,
            options(att_syntax, nostack),
        );
        Answer { status: super::Status(out_rax as i32), value: out_rdx as u64 }
    }

    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    unsafe fn trap3(id_id: u32, arg0: usize, arg1: usize, arg2: usize) -> Answer {
        let out_rax: usize;
        let out_rdx: usize;
        core::arch::asm!(
            instruction_x86_64!(),
            inout("rax") id_id as usize => out_rax,
            in("rdi") arg0,
            in("rsi") arg1,
            inout("rdx") arg2 => out_rdx,
            options(att_syntax, nostack),
        );
        Answer { status: super::Status(out_rax as i32), value: out_rdx as u64 }
    }

    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    unsafe fn trap4(id_id: u32, arg0: usize, arg1: usize, arg2: usize, arg3: usize) -> Answer {
        let out_rax: usize;
        let out_rdx: usize;
        core::arch::asm!(
            instruction_x86_64!(),
            inout("rax") id_id as usize => out_rax,
            in("rdi") arg0,
            in("rsi") arg1,
            inout("rdx") arg2 => out_rdx,
            in("rcx") arg3,
            options(att_syntax, nostack),
        );
        Answer { status: super::Status(out_rax as i32), value: out_rdx as u64 }
    }

    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    unsafe fn trap5(id_id: u32, arg0: usize, arg1: usize, arg2: usize, arg3: usize, arg4: usize) -> Answer {
        let out_rax: usize;
        let out_rdx: usize;
        core::arch::asm!(
            instruction_x86_64!(),
            inout("rax") id_id as usize => out_rax,
            in("rdi") arg0,
            in("rsi") arg1,
            inout("rdx") arg2 => out_rdx,
            in("rcx") arg3,
            in("r8") arg4,
            options(att_syntax, nostack),
        );
        Answer { status: super::Status(out_rax as i32), value: out_rdx as u64 }
    }

    // The first instruction of the convention, unless rustc is given --cfg 'vmi_instruction_i386="vmcall"'.
    #[cfg(all(target_arch = "x86", not(vmi_instruction_i386 = "vmcall")))]
    macro_rules! instruction_i386 {
        () => {
            "vmmcall"
        };
    }
    #[cfg(all(target_arch = "x86", vmi_instruction_i386 = "vmcall"))]
    macro_rules! instruction_i386 {
        () => {
            "vmcall"
        };
    }

    #[cfg(target_arch = "x86")]
    #[inline(always)]
    unsafe fn trap0(id_id: u32) -> Answer {
        let out_eax: usize;
        let out_edx: usize;
        core::arch::asm!(
            instruction_i386!(),
            inout("eax") id_id as usize => out_eax,
            out("edx") out_edx,
            out("ecx") _,
            options(att_syntax, nostack),
        );
        Answer { status: super::Status(out_eax as i32), value: out_edx as u64 }
    }

    #[cfg(target_arch = "x86")]
    #[inline(always)]
    unsafe fn trap0_wide(id_id: u32) -> Answer {
        let out_eax: usize;
        let out_edx: usize;
        let out_ecx: usize;
        core::arch::asm!(
            instruction_i386!(),
            inout("eax") id_id as usize => out_eax,
            out("edx") out_edx,
            out("ecx") out_ecx,
            options(att_syntax, nostack),
        );
        Answer { status: super::Status(out_eax as i32), value: (out_edx as u64) | ((out_ecx as u64) << 32) }
    }

    #[cfg(target_arch = "x86")]
    #[inline(always)]
    unsafe fn trap1(id_id: u32, arg0: usize) -> Answer {
        let out_eax: usize;
        let out_edx: usize;
        core::arch::asm!(
            instruction_i386!(),
            inout("eax") id_id as usize => out_eax,
            in("ebx") arg0,
            out("edx") out_edx,
            out("ecx") _,
            options(att_syntax, nostack),
        );
        Answer { status: super::Status(out_eax as i32), value: out_edx as u64 }
    }

    #[cfg(target_arch = "x86")]
    #[inline(always)]
    unsafe fn trap1_wide(id_id: u32, arg0: usize) -> Answer {
        let out_eax: usize;
        let out_edx: usize;
        let out_ecx: usize;
        core::arch::asm!(
            instruction_i386!(),
            inout("eax") id_id as usize => out_eax,
            in("ebx") arg0,
            out("edx") out_edx,
            out("ecx") out_ecx,
            options(att_syntax, nostack),
        );
        Answer { status: super::Status(out_eax as i32), value: (out_edx as u64) | ((out_ecx as u64) << 32) }
    }

    #[cfg(target_arch = "x86")]
    #[inline(always)]
    unsafe fn trap2(id_id: u32, arg0: usize, arg1: usize) -> Answer {
        let out_eax: usize;
        let out_edx: usize;
        core::arch::asm!(
            instruction_i386!(),
            inout("eax") id_id as usize => out_eax,
            in("ebx") arg0,
            inout("ecx") arg1 => _,
            out("edx") out_edx,
            options(att_syntax, nostack),
        );
        Answer { status: super::Status(out_eax as i32), value: out_edx as u64 }
    }

    #[cfg(target_arch = "x86")]
    #[inline(always)]
    unsafe fn trap2_wide(id_id: u32, arg0: usize, arg1: usize) -> Answer {
        let out_eax: usize;
        let out_edx: usize;
        let out_ecx: usize;
        core::arch::asm!(
            instruction_i386!(),
            inout("eax") id_id as usize => out_eax,
            in("ebx") arg0,
            inout("ecx") arg1 => out_ecx,
            out("edx") out_edx,
            options(att_syntax, nostack),
        );
        Answer { status: super::Status(out_eax as i32), value: (out_edx as u64) | ((out_ecx as u64) << 32) }
    }

    #[cfg(target_arch = "x86")]
    #[inline(always)]
    unsafe fn trap3(id_id: u32, arg0: usize, arg1: usize, arg2: usize) -> Answer {
        let out_eax: usize;
        let out_edx: usize;
        core::arch::asm!(
            instruction_i386!(),
            inout("eax") id_id as usize => out_eax,
            in("ebx") arg0,
            inout("ecx") arg1 => _,
            inout("edx") arg2 => out_edx,
            options(att_syntax, nostack),
        );
        Answer { status: super::Status(out_eax as i32), value: out_edx as u64 }
    }

    #[cfg(target_arch = "x86")]
    #[inline(always)]
    unsafe fn trap4(id_id: u32, arg0: usize, arg1: usize, arg2: usize, arg3: usize) -> Answer {
        let out_eax: usize;
        let out_edx: usize;
        core::arch::asm!(
            "pushl %edi",
            "pushl %esi",
            "movl 4(%esp), %esi",
            instruction_i386!(),
            "popl %esi",
            "addl $4, %esp",
            inout("eax") id_id as usize => out_eax,
            in("ebx") arg0,
            inout("ecx") arg1 => _,
            inout("edx") arg2 => out_edx,
            inout("edi") arg3 => _,
            options(att_syntax),
        );
        Answer { status: super::Status(out_eax as i32), value: out_edx as u64 }
    }

    #[cfg(target_arch = "x86")]
    #[inline(always)]
    unsafe fn trap5(id_id: u32, arg0: usize, arg1: usize, arg2: usize, arg3: usize, arg4: usize) -> Answer {
        let out_eax: usize;
        let out_edx: usize;
        let values: [usize; 2] = [id_id as usize, arg3];
        core::arch::asm!(
            "pushl 4(%eax)",
            "pushl %esi",
            "movl 4(%esp), %esi",
            "movl (%eax), %eax",
            instruction_i386!(),
            "popl %esi",
            "addl $4, %esp",
            inout("eax") values.as_ptr() as usize => out_eax,
            in("ebx") arg0,
            inout("ecx") arg1 => _,
            inout("edx") arg2 => out_edx,
            in("edi") arg4,
            options(att_syntax),
        );
        Answer { status: super::Status(out_eax as i32), value: out_edx as u64 }
    }

    #[cfg(target_arch = "x86")]
    #[inline(always)]
    unsafe fn trap6(id_id: u32, arg0: usize, arg1: usize, arg2: usize, arg3: usize, arg4: usize, arg5: usize) -> Answer {
        let out_eax: usize;
        let out_edx: usize;
        let values: [usize; 3] = [id_id as usize, arg3, arg5];
        core::arch::asm!(
            "pushl 4(%eax)",
            "pushl %esi",
            "movl 4(%esp), %esi",
            "pushl 8(%eax)",
            "pushl %ebp",
            "movl 4(%esp), %ebp",
            "movl (%eax), %eax",
            instruction_i386!(),
            "popl %ebp",
            "addl $4, %esp",
            "popl %esi",
            "addl $4, %esp",
            inout("eax") values.as_ptr() as usize => out_eax,
            in("ebx") arg0,
            inout("ecx") arg1 => _,
            inout("edx") arg2 => out_edx,
            in("edi") arg4,
            options(att_syntax),
        );
        Answer { status: super::Status(out_eax as i32), value: out_edx as u64 }
    }

    #[cfg(target_arch = "aarch64")]
    macro_rules! instruction_arm64 {
        () => {
            "hvc #0"
        };
    }

    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    unsafe fn trap0(id_id: u32) -> Answer {
        let out_x0: usize;
        let out_x1: usize;
        core::arch::asm!(
            instruction_arm64!(),
            inout("x0") 0xc600564dusize => out_x0,
            inout("x1") id_id as usize => out_x1,
            out("x2") _,
            out("x3") _,
            options(preserves_flags, nostack),
        );
        Answer { status: super::Status(out_x0 as i32), value: out_x1 as u64 }
    }

    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    unsafe fn trap1(id_id: u32, arg0: usize) -> Answer {
        let out_x0: usize;
        let out_x1: usize;
        core::arch::asm!(
            instruction_arm64!(),
            inout("x0") 0xc600564dusize => out_x0,
            inout("x1") id_id as usize => out_x1,
            inout("x2") arg0 => _,
            out("x3") _,
            options(preserves_flags, nostack),
        );
        Answer { status: super::Status(out_x0 as i32), value: out_x1 as u64 }
    }

    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    unsafe fn trap2(id_id: u32, arg0: usize, arg1: usize) -> Answer {
        let out_x0: usize;
        let out_x1: usize;
        core::arch::asm!(
            instruction_arm64!(),
            inout("x0") 0xc600564dusize => out_x0,
            inout("x1") id_id as usize => out_x1,
            inout("x2") arg0 => _,
            inout("x3") arg1 => _,
            options(preserves_flags, nostack),
        );
        Answer { status: super::Status(out_x0 as i32), value: out_x1 as u64 }
    }

    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    unsafe fn trap3(id_id: u32, arg0: usize, arg1: usize, arg2: usize) -> Answer {
        let out_x0: usize;
        let out_x1: usize;
        core::arch::asm!(
            instruction_arm64!(),
            inout("x0") 0xc600564dusize => out_x0,
            inout("x1") id_id as usize => out_x1,
            inout("x2") arg0 => _,
            inout("x3") arg1 => _,
            in("x4") arg2,
            options(preserves_flags, nostack),
        );
        Answer { status: super::Status(out_x0 as i32), value: out_x1 as u64 }
    }

    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    unsafe fn trap4(id_id: u32, arg0: usize, arg1: usize, arg2: usize, arg3: usize) -> Answer {
        let out_x0: usize;
        let out_x1: usize;
        core::arch::asm!(
            instruction_arm64!(),
            inout("x0") 0xc600564dusize => out_x0,
            inout("x1") id_id as usize => out_x1,
            inout("x2") arg0 => _,
            inout("x3") arg1 => _,
            in("x4") arg2,
            in("x5") arg3,
            options(preserves_flags, nostack),
        );
        Answer { status: super::Status(out_x0 as i32), value: out_x1 as u64 }
    }

    #[cfg(target_arch = "riscv64")]
    macro_rules! instruction_riscv64 {
        () => {
            "ecall"
        };
    }

    #[cfg(target_arch = "riscv64")]
    #[inline(always)]
    unsafe fn trap0(id_id: u32) -> Answer {
        let out_a0: usize;
        let out_a1: usize;
        core::arch::asm!(
            instruction_riscv64!(),
            in("a7") 0x9564d49usize,
            in("a6") id_id as usize,
            out("a0") out_a0,
            out("a1") out_a1,
            options(preserves_flags, nostack),
        );
        Answer { status: super::Status(out_a0 as i32), value: out_a1 as u64 }
    }

    #[cfg(target_arch = "riscv64")]
    #[inline(always)]
    unsafe fn trap1(id_id: u32, arg0: usize) -> Answer {
        let out_a0: usize;
        let out_a1: usize;
        core::arch::asm!(
            instruction_riscv64!(),
            in("a7") 0x9564d49usize,
            in("a6") id_id as usize,
            inout("a0") arg0 => out_a0,
            out("a1") out_a1,
            options(preserves_flags, nostack),
        );
        Answer { status: super::Status(out_a0 as i32), value: out_a1 as u64 }
    }

    #[cfg(target_arch = "riscv64")]
    #[inline(always)]
    unsafe fn trap2(id_id: u32, arg0: usize, arg1: usize) -> Answer {
        let out_a0: usize;
        let out_a1: usize;
        core::arch::asm!(
            instruction_riscv64!(),
            in("a7") 0x9564d49usize,
            in("a6") id_id as usize,
            inout("a0") arg0 => out_a0,
            inout("a1") arg1 => out_a1,
            options(preserves_flags, nostack),
        );
        Answer { status: super::Status(out_a0 as i32), value: out_a1 as u64 }
    }

    #[cfg(target_arch = "riscv64")]
    #[inline(always)]
    unsafe fn trap3(id_id: u32, arg0: usize, arg1: usize, arg2: usize) -> Answer {
        let out_a0: usize;
        let out_a1: usize;
        core::arch::asm!(
            instruction_riscv64!(),
            in("a7") 0x9564d49usize,
            in("a6") id_id as usize,
            inout("a0") arg0 => out_a0,
            inout("a1") arg1 => out_a1,
            in("a2") arg2,
            options(preserves_flags, nostack),
        );
        Answer { status: super::Status(out_a0 as i32), value: out_a1 as u64 }
    }

    #[cfg(target_arch = "riscv64")]
    #[inline(always)]
    unsafe fn trap4(id_id: u32, arg0: usize, arg1: usize, arg2: usize, arg3: usize) -> Answer {
        let out_a0: usize;
        let out_a1: usize;
        core::arch::asm!(
            instruction_riscv64!(),
            in("a7") 0x9564d49usize,
            in("a6") id_id as usize,
            inout("a0") arg0 => out_a0,
            inout("a1") arg1 => out_a1,
            in("a2") arg2,
            in("a3") arg3,
            options(preserves_flags, nostack),
        );
        Answer { status: super::Status(out_a0 as i32), value: out_a1 as u64 }
    }

    /// Says what the CPUID instruction would, as far as the hypervisor lets the guest know it.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn legacy_cpuid(leaf: u32, subleaf: u32, answer: usize) -> Answer {
        note!(32, "id=0x0");
        trap3(super::ids::LEGACY_CPUID, leaf as usize, subleaf as usize, answer)
    }

    /// Writes a model-specific register.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn legacy_wrmsr(value: u64, msr: u32) -> Answer {
        note!(36, "id=0x10000");
        trap2(super::ids::LEGACY_WRMSR, value as usize, msr as usize)
    }

    /// Writes a model-specific register.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86")]
    #[inline(always)]
    pub unsafe fn legacy_wrmsr(value: u64, msr: u32) -> Answer {
        note!(36, "id=0x10000");
        trap3(super::ids::LEGACY_WRMSR, value as usize, (value >> 32) as usize, msr as usize)
    }

    /// Reads a model-specific register.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn legacy_rdmsr(msr: u32) -> Answer {
        note!(36, "id=0x20000");
        trap1(super::ids::LEGACY_RDMSR, msr as usize)
    }

    /// Reads a model-specific register.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86")]
    #[inline(always)]
    pub unsafe fn legacy_rdmsr(msr: u32) -> Answer {
        note!(36, "id=0x20000");
        trap1_wide(super::ids::LEGACY_RDMSR, msr as usize)
    }

    /// Loads the register of the GDT.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn legacy_set_gdt(table: usize) -> Answer {
        note!(36, "id=0x30000");
        trap1(super::ids::LEGACY_SET_GDT, table)
    }

    /// Loads the LDT register.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn legacy_set_ldt(selector: u16) -> Answer {
        note!(36, "id=0x40000");
        trap1(super::ids::LEGACY_SET_LDT, selector as usize)
    }

    /// Loads the register of the IDT.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn legacy_set_idt(table: usize) -> Answer {
        note!(36, "id=0x50000");
        trap1(super::ids::LEGACY_SET_IDT, table)
    }

    /// Loads the task register.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn legacy_set_tr(selector: u16) -> Answer {
        note!(36, "id=0x60000");
        trap1(super::ids::LEGACY_SET_TR, selector as usize)
    }

    /// Stores the register of the GDT.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn legacy_get_gdt(table: usize) -> Answer {
        note!(36, "id=0x70000");
        trap1(super::ids::LEGACY_GET_GDT, table)
    }

    /// Says which LDT is loaded.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn legacy_get_ldt() -> Answer {
        note!(36, "id=0x80000");
        trap0(super::ids::LEGACY_GET_LDT)
    }

    /// Stores the register of the IDT.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn legacy_get_idt(table: usize) -> Answer {
        note!(36, "id=0x90000");
        trap1(super::ids::LEGACY_GET_IDT, table)
    }

    /// Says which task is loaded.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn legacy_get_tr() -> Answer {
        note!(36, "id=0xa0000");
        trap0(super::ids::LEGACY_GET_TR)
    }

    /// Writes an entry of the GDT. What is then in memory may differ: a hypervisor may change limits and
    /// rights.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn legacy_write_gdt_entry(table: usize, entry: u32, low: u32, high: u32) -> Answer {
        note!(36, "id=0xb0000");
        trap4(super::ids::LEGACY_WRITE_GDT_ENTRY, table, entry as usize, low as usize, high as usize)
    }

    /// Writes an entry of the LDT. What is then in memory may differ: a hypervisor may change limits and
    /// rights.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn legacy_write_ldt_entry(table: usize, entry: u32, low: u32, high: u32) -> Answer {
        note!(36, "id=0xc0000");
        trap4(super::ids::LEGACY_WRITE_LDT_ENTRY, table, entry as usize, low as usize, high as usize)
    }

    /// Writes an entry of the IDT. What is then in memory may differ: a hypervisor may change limits and
    /// rights.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn legacy_write_idt_entry(table: usize, entry: u32, low: u32, high: u32) -> Answer {
        note!(36, "id=0xd0000");
        trap4(super::ids::LEGACY_WRITE_IDT_ENTRY, table, entry as usize, low as usize, high as usize)
    }

    /// Tells that the task segment has another stack pointer for entries into the kernel.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn legacy_update_kernel_stack(task: u32, stack: u32) -> Answer {
        note!(36, "id=0xe0000");
        trap2(super::ids::LEGACY_UPDATE_KERNEL_STACK, task as usize, stack as usize)
    }

    /// Writes CR0.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn legacy_set_cr0(value: u32) -> Answer {
        note!(36, "id=0xf0000");
        trap1(super::ids::LEGACY_SET_CR0, value as usize)
    }

    /// Writes CR2.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn legacy_set_cr2(value: u32) -> Answer {
        note!(37, "id=0x100000");
        trap1(super::ids::LEGACY_SET_CR2, value as usize)
    }

    /// Writes CR3.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn legacy_set_cr3(value: u32) -> Answer {
        note!(37, "id=0x110000");
        trap1(super::ids::LEGACY_SET_CR3, value as usize)
    }

    /// Writes CR4.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn legacy_set_cr4(value: u32) -> Answer {
        note!(37, "id=0x120000");
        trap1(super::ids::LEGACY_SET_CR4, value as usize)
    }

    /// Reads CR0.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn legacy_get_cr0() -> Answer {
        note!(37, "id=0x130000");
        trap0(super::ids::LEGACY_GET_CR0)
    }

    /// Reads CR2.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn legacy_get_cr2() -> Answer {
        note!(37, "id=0x140000");
        trap0(super::ids::LEGACY_GET_CR2)
    }

    /// Reads CR3.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn legacy_get_cr3() -> Answer {
        note!(37, "id=0x150000");
        trap0(super::ids::LEGACY_GET_CR3)
    }

    /// Reads CR4.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn legacy_get_cr4() -> Answer {
        note!(37, "id=0x160000");
        trap0(super::ids::LEGACY_GET_CR4)
    }

    /// Writes the caches back, and empties them.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn legacy_wbinvd() -> Answer {
        note!(37, "id=0x170000");
        trap0(super::ids::LEGACY_WBINVD)
    }

    /// Writes a debug register.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn legacy_set_dr(number: u32, value: u32) -> Answer {
        note!(37, "id=0x180000");
        trap2(super::ids::LEGACY_SET_DR, number as usize, value as usize)
    }

    /// Reads a debug register.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn legacy_get_dr(number: u32) -> Answer {
        note!(37, "id=0x190000");
        trap1(super::ids::LEGACY_GET_DR, number as usize)
    }

    /// Reads a performance counter.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn legacy_rdpmc(counter: u32) -> Answer {
        note!(37, "id=0x1a0000");
        trap1(super::ids::LEGACY_RDPMC, counter as usize)
    }

    /// Reads a performance counter.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86")]
    #[inline(always)]
    pub unsafe fn legacy_rdpmc(counter: u32) -> Answer {
        note!(37, "id=0x1a0000");
        trap1_wide(super::ids::LEGACY_RDPMC, counter as usize)
    }

    /// Reads the time stamp counter.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn legacy_rdtsc() -> Answer {
        note!(37, "id=0x1b0000");
        trap0(super::ids::LEGACY_RDTSC)
    }

    /// Reads the time stamp counter.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86")]
    #[inline(always)]
    pub unsafe fn legacy_rdtsc() -> Answer {
        note!(37, "id=0x1b0000");
        trap0_wide(super::ids::LEGACY_RDTSC)
    }

    /// Clears the bit TS of CR0.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn legacy_clts() -> Answer {
        note!(37, "id=0x1c0000");
        trap0(super::ids::LEGACY_CLTS)
    }

    /// Enables interrupts; those that wait come at once.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn legacy_enable_interrupts() -> Answer {
        note!(37, "id=0x1d0000");
        trap0(super::ids::LEGACY_ENABLE_INTERRUPTS)
    }

    /// Disables interrupts.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn legacy_disable_interrupts() -> Answer {
        note!(37, "id=0x1e0000");
        trap0(super::ids::LEGACY_DISABLE_INTERRUPTS)
    }

    /// Says whether interrupts are enabled.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn legacy_get_interrupt_mask() -> Answer {
        note!(37, "id=0x1f0000");
        trap0(super::ids::LEGACY_GET_INTERRUPT_MASK)
    }

    /// Enables or disables interrupts.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn legacy_set_interrupt_mask(mask: super::types::LegacyInterruptMask) -> Answer {
        note!(37, "id=0x200000");
        trap1(super::ids::LEGACY_SET_INTERRUPT_MASK, mask.0 as usize)
    }

    /// Returns from an interrupt. A host may answer denied for a return to another level, and the guest then
    /// executes the instruction.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn legacy_iret(frame: usize) -> Answer {
        note!(37, "id=0x210000");
        trap1(super::ids::LEGACY_IRET, frame)
    }

    /// Goes to user code, and enables interrupts.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn legacy_sysexit(eip: u32, esp: u32) -> Answer {
        note!(37, "id=0x220000");
        trap2(super::ids::LEGACY_SYSEXIT, eip as usize, esp as usize)
    }

    /// Waits for an interrupt, with interrupts enabled.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn legacy_halt() -> Answer {
        note!(37, "id=0x230000");
        trap0(super::ids::LEGACY_HALT)
    }

    /// Starts the machine again.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn legacy_reboot(how: super::types::LegacyRebootKind) -> Answer {
        note!(37, "id=0x240000");
        trap1(super::ids::LEGACY_REBOOT, how.0 as usize)
    }

    /// Switches the processor off.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn legacy_shutdown() -> Answer {
        note!(37, "id=0x250000");
        trap0(super::ids::LEGACY_SHUTDOWN)
    }

    /// Writes an entry of a page table, of any level.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn legacy_set_pxe(value: u32, entry: usize, flags: super::types::LegacyPxeFlags) -> Answer {
        note!(37, "id=0x260000");
        trap3(super::ids::LEGACY_SET_PXE, value as usize, entry, flags.0 as usize)
    }

    /// Writes an entry of 64 bits (PAE) of a page table.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn legacy_set_pxe_long(value: u64, entry: usize, flags: super::types::LegacyPxeFlags) -> Answer {
        note!(37, "id=0x270000");
        trap3(super::ids::LEGACY_SET_PXE_LONG, value as usize, entry, flags.0 as usize)
    }

    /// Writes an entry of 64 bits (PAE) of a page table.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86")]
    #[inline(always)]
    pub unsafe fn legacy_set_pxe_long(value: u64, entry: usize, flags: super::types::LegacyPxeFlags) -> Answer {
        note!(37, "id=0x270000");
        trap4(super::ids::LEGACY_SET_PXE_LONG, value as usize, (value >> 32) as usize, entry, flags.0 as usize)
    }

    /// Tells that the guest has changed an entry itself.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn legacy_update_pxe(entry: usize, flags: super::types::LegacyPxeFlags) -> Answer {
        note!(37, "id=0x280000");
        trap2(super::ids::LEGACY_UPDATE_PXE, entry, flags.0 as usize)
    }

    /// Tells that the guest has changed an entry of 64 bits (PAE) itself.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn legacy_update_pxe_long(entry: usize, flags: super::types::LegacyPxeFlags) -> Answer {
        note!(37, "id=0x290000");
        trap2(super::ids::LEGACY_UPDATE_PXE_LONG, entry, flags.0 as usize)
    }

    /// Tells that a page becomes a page table.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn legacy_allocate_page(page: u32, flags: super::types::LegacyPageFlags, clone: u32, base: u32, count: u32) -> Answer {
        note!(37, "id=0x2c0000");
        trap5(super::ids::LEGACY_ALLOCATE_PAGE, page as usize, flags.0 as usize, clone as usize, base as usize, count as usize)
    }

    /// Tells that a page is no page table any more.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn legacy_release_page(page: u32, flags: super::types::LegacyPageFlags) -> Answer {
        note!(37, "id=0x2d0000");
        trap2(super::ids::LEGACY_RELEASE_PAGE, page as usize, flags.0 as usize)
    }

    /// Drops the cached translations of a page, and makes what was deferred.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn legacy_inval_page(address: u32) -> Answer {
        note!(37, "id=0x2e0000");
        trap1(super::ids::LEGACY_INVAL_PAGE, address as usize)
    }

    /// Drops cached translations, and makes what was deferred.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn legacy_flush_tlb(how: super::types::LegacyFlushFlags) -> Answer {
        note!(37, "id=0x2f0000");
        trap1(super::ids::LEGACY_FLUSH_TLB, how.0 as usize)
    }

    /// Tells of virtual addresses that the guest uses for page tables, so that the ROM can find the pages
    /// behind them.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn legacy_set_linear_mapping(slot: u32, address: u32, pages: u32, page: u32) -> Answer {
        note!(37, "id=0x300000");
        trap4(super::ids::LEGACY_SET_LINEAR_MAPPING, slot as usize, address as usize, pages as usize, page as usize)
    }

    /// Reads 4 bytes from a port.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn legacy_inl(port: u16) -> Answer {
        note!(37, "id=0x310000");
        trap1(super::ids::LEGACY_INL, port as usize)
    }

    /// Reads a byte from a port.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn legacy_inb(port: u16) -> Answer {
        note!(37, "id=0x320000");
        trap1(super::ids::LEGACY_INB, port as usize)
    }

    /// Reads 2 bytes from a port.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn legacy_inw(port: u16) -> Answer {
        note!(37, "id=0x330000");
        trap1(super::ids::LEGACY_INW, port as usize)
    }

    /// Reads 4 bytes from a port again and again, as the instruction with rep does.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn legacy_insl(port: u16, count: u32, destination: usize) -> Answer {
        note!(37, "id=0x340000");
        trap3(super::ids::LEGACY_INSL, port as usize, count as usize, destination)
    }

    /// Reads a byte from a port again and again, as the instruction with rep does.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn legacy_insb(port: u16, count: u32, destination: usize) -> Answer {
        note!(37, "id=0x350000");
        trap3(super::ids::LEGACY_INSB, port as usize, count as usize, destination)
    }

    /// Reads 2 bytes from a port again and again, as the instruction with rep does.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn legacy_insw(port: u16, count: u32, destination: usize) -> Answer {
        note!(37, "id=0x360000");
        trap3(super::ids::LEGACY_INSW, port as usize, count as usize, destination)
    }

    /// Writes 4 bytes to a port.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn legacy_outl(value: u32, port: u16) -> Answer {
        note!(37, "id=0x370000");
        trap2(super::ids::LEGACY_OUTL, value as usize, port as usize)
    }

    /// Writes a byte to a port.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn legacy_outb(value: u8, port: u16) -> Answer {
        note!(37, "id=0x380000");
        trap2(super::ids::LEGACY_OUTB, value as usize, port as usize)
    }

    /// Writes 2 bytes to a port.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn legacy_outw(value: u16, port: u16) -> Answer {
        note!(37, "id=0x390000");
        trap2(super::ids::LEGACY_OUTW, value as usize, port as usize)
    }

    /// Writes 4 bytes to a port again and again, as the instruction with rep does.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn legacy_outsl(port: u16, count: u32, source: usize) -> Answer {
        note!(37, "id=0x3a0000");
        trap3(super::ids::LEGACY_OUTSL, port as usize, count as usize, source)
    }

    /// Writes a byte to a port again and again, as the instruction with rep does.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn legacy_outsb(port: u16, count: u32, source: usize) -> Answer {
        note!(37, "id=0x3b0000");
        trap3(super::ids::LEGACY_OUTSB, port as usize, count as usize, source)
    }

    /// Writes 2 bytes to a port again and again, as the instruction with rep does.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn legacy_outsw(port: u16, count: u32, source: usize) -> Answer {
        note!(37, "id=0x3c0000");
        trap3(super::ids::LEGACY_OUTSW, port as usize, count as usize, source)
    }

    /// Says which level may use ports.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn legacy_set_iopl_mask(mask: super::types::LegacyIoplMask) -> Answer {
        note!(37, "id=0x3d0000");
        trap1(super::ids::LEGACY_SET_IOPL_MASK, mask.0 as usize)
    }

    /// Says how another processor starts.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn legacy_set_initial_ap_state(state: usize, apic: u32) -> Answer {
        note!(37, "id=0x3e0000");
        trap2(super::ids::LEGACY_SET_INITIAL_AP_STATE, state, apic as usize)
    }

    /// Writes a register of the local APIC.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn legacy_apic_write(place: usize, value: u32) -> Answer {
        note!(37, "id=0x3f0000");
        trap2(super::ids::LEGACY_APIC_WRITE, place, value as usize)
    }

    /// Reads a register of the local APIC.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn legacy_apic_read(place: usize) -> Answer {
        note!(37, "id=0x400000");
        trap1(super::ids::LEGACY_APIC_READ, place)
    }

    /// Waits as long as a slow device needs.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn legacy_io_delay() -> Answer {
        note!(37, "id=0x410000");
        trap0(super::ids::LEGACY_IO_DELAY)
    }

    /// Says how fast the counters of get_cycle_counter count.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn legacy_get_cycle_frequency() -> Answer {
        note!(37, "id=0x420000");
        trap0(super::ids::LEGACY_GET_CYCLE_FREQUENCY)
    }

    /// Says how fast the counters of get_cycle_counter count.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86")]
    #[inline(always)]
    pub unsafe fn legacy_get_cycle_frequency() -> Answer {
        note!(37, "id=0x420000");
        trap0_wide(super::ids::LEGACY_GET_CYCLE_FREQUENCY)
    }

    /// Reads a counter of time, in nanoseconds.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn legacy_get_cycle_counter(counter: super::types::LegacyCounter) -> Answer {
        note!(37, "id=0x430000");
        trap1(super::ids::LEGACY_GET_CYCLE_COUNTER, counter.0 as usize)
    }

    /// Reads a counter of time, in nanoseconds.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86")]
    #[inline(always)]
    pub unsafe fn legacy_get_cycle_counter(counter: super::types::LegacyCounter) -> Answer {
        note!(37, "id=0x430000");
        trap1_wide(super::ids::LEGACY_GET_CYCLE_COUNTER, counter.0 as usize)
    }

    /// Sets an alarm in place of that of the same counter.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn legacy_set_alarm(flags: super::types::LegacyAlarmFlags, expiry: u64, period: u64) -> Answer {
        note!(37, "id=0x440000");
        trap3(super::ids::LEGACY_SET_ALARM, flags.0 as usize, expiry as usize, period as usize)
    }

    /// Sets an alarm in place of that of the same counter.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86")]
    #[inline(always)]
    pub unsafe fn legacy_set_alarm(flags: super::types::LegacyAlarmFlags, expiry: u64, period: u64) -> Answer {
        note!(37, "id=0x440000");
        trap5(super::ids::LEGACY_SET_ALARM, flags.0 as usize, expiry as usize, (expiry >> 32) as usize, period as usize, (period >> 32) as usize)
    }

    /// Takes an alarm back.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn legacy_cancel_alarm(flags: super::types::LegacyAlarmFlags) -> Answer {
        note!(37, "id=0x450000");
        trap1(super::ids::LEGACY_CANCEL_ALARM, flags.0 as usize)
    }

    /// Says what time it is.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn legacy_get_wallclock_time() -> Answer {
        note!(37, "id=0x460000");
        trap0(super::ids::LEGACY_GET_WALLCLOCK_TIME)
    }

    /// Says what time it is.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86")]
    #[inline(always)]
    pub unsafe fn legacy_get_wallclock_time() -> Answer {
        note!(37, "id=0x460000");
        trap0_wide(super::ids::LEGACY_GET_WALLCLOCK_TIME)
    }

    /// Says whether the time of day jumped.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn legacy_wallclock_updated() -> Answer {
        note!(37, "id=0x470000");
        trap0(super::ids::LEGACY_WALLCLOCK_UPDATED)
    }

    /// Says which calls may be deferred from here on. To leave a mode makes what was deferred.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn legacy_set_lazy_mode(mode: super::types::LegacyLazyMode) -> Answer {
        note!(37, "id=0x490000");
        trap1(super::ids::LEGACY_SET_LAZY_MODE, mode.0 as usize)
    }

    /// Says whether this host has a call of this family, and which of its annotations the host honours.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn legacy_query(call: u8) -> Answer {
        note!(37, "id=0xff0000");
        trap1(super::ids::LEGACY_QUERY, call as usize)
    }

    /// Says which release of this ABI the host was built for.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"))]
    #[inline(always)]
    pub unsafe fn cpu_get_release() -> Answer {
        note!(38, "id=0x1000000");
        trap0(super::ids::CPU_GET_RELEASE)
    }

    /// Gives the index of the calling vCPU.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"))]
    #[inline(always)]
    pub unsafe fn cpu_get_vcpu() -> Answer {
        note!(38, "id=0x1010000");
        trap0(super::ids::CPU_GET_VCPU)
    }

    /// Gives the number of vCPUs that this guest has, running or not.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"))]
    #[inline(always)]
    pub unsafe fn cpu_get_vcpu_count() -> Answer {
        note!(38, "id=0x1020000");
        trap0(super::ids::CPU_GET_VCPU_COUNT)
    }

    /// Gives up the rest of the time slice. Returns when the vCPU is scheduled again, at once if nothing
    /// else can run.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"))]
    #[inline(always)]
    pub unsafe fn cpu_yield() -> Answer {
        note!(38, "id=0x1030000");
        trap0(super::ids::CPU_YIELD)
    }

    /// Stops the calling vCPU until an interrupt is pending for it, whether or not it is masked.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"))]
    #[inline(always)]
    pub unsafe fn cpu_halt() -> Answer {
        note!(38, "id=0x1040000");
        trap0(super::ids::CPU_HALT)
    }

    /// Ends the whole guest.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"))]
    #[inline(always)]
    pub unsafe fn cpu_shutdown(reason: super::types::ShutdownReason) -> Answer {
        note!(38, "id=0x1050000");
        trap1(super::ids::CPU_SHUTDOWN, reason.0 as usize)
    }

    /// Sets the stack that the vCPU uses when it enters the guest kernel from user mode.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn cpu_set_kernel_stack(stack: usize) -> Answer {
        note!(38, "id=0x1060000");
        trap1(super::ids::CPU_SET_KERNEL_STACK, stack)
    }

    /// Performs calls from a buffer, in order, as if each had been made by itself, and stops after the first
    /// that does not succeed. Only calls that carry may-be-queued may stand in a queue.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64", target_arch = "riscv64"))]
    #[inline(always)]
    pub unsafe fn cpu_run_queue(entries: u64, count: u32) -> Answer {
        note!(38, "id=0x1070000");
        trap2(super::ids::CPU_RUN_QUEUE, entries as usize, count as usize)
    }

    /// Performs calls from a buffer, in order, as if each had been made by itself, and stops after the first
    /// that does not succeed. Only calls that carry may-be-queued may stand in a queue.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86")]
    #[inline(always)]
    pub unsafe fn cpu_run_queue(entries: u64, count: u32) -> Answer {
        note!(38, "id=0x1070000");
        trap3(super::ids::CPU_RUN_QUEUE, entries as usize, (entries >> 32) as usize, count as usize)
    }

    /// Says whether this host has a call of this family, and which of its annotations the host honours.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"))]
    #[inline(always)]
    pub unsafe fn cpu_query(call: u8) -> Answer {
        note!(38, "id=0x1ff0000");
        trap1(super::ids::CPU_QUERY, call as usize)
    }

    /// Makes a table of segment descriptors the calling vCPU's GDT.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn segmentation_set_gdt(base: usize, limit: u16) -> Answer {
        note!(38, "id=0x2000000");
        trap2(super::ids::SEGMENTATION_SET_GDT, base, limit as usize)
    }

    /// Makes a table of gate descriptors the calling vCPU's IDT.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn segmentation_set_idt(base: usize, limit: u16) -> Answer {
        note!(38, "id=0x2010000");
        trap2(super::ids::SEGMENTATION_SET_IDT, base, limit as usize)
    }

    /// Loads the LDT register.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn segmentation_set_ldt(selector: u16) -> Answer {
        note!(38, "id=0x2020000");
        trap1(super::ids::SEGMENTATION_SET_LDT, selector as usize)
    }

    /// Loads the task register.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn segmentation_set_tr(selector: u16) -> Answer {
        note!(38, "id=0x2030000");
        trap1(super::ids::SEGMENTATION_SET_TR, selector as usize)
    }

    /// Writes one descriptor of the calling vCPU's GDT.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn segmentation_write_gdt_entry(index: u32, descriptor: u64) -> Answer {
        note!(38, "id=0x2040000");
        trap2(super::ids::SEGMENTATION_WRITE_GDT_ENTRY, index as usize, descriptor as usize)
    }

    /// Writes one descriptor of the calling vCPU's GDT.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86")]
    #[inline(always)]
    pub unsafe fn segmentation_write_gdt_entry(index: u32, descriptor: u64) -> Answer {
        note!(38, "id=0x2040000");
        trap3(super::ids::SEGMENTATION_WRITE_GDT_ENTRY, index as usize, descriptor as usize, (descriptor >> 32) as usize)
    }

    /// Writes one descriptor of the calling vCPU's GDT.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn segmentation_write_gdt_entry_annotated(annotations: u32, index: u32, descriptor: u64) -> Answer {
        note!(54, "id=0x2040000 annotations=0x1");
        trap2(super::ids::SEGMENTATION_WRITE_GDT_ENTRY | annotations, index as usize, descriptor as usize)
    }

    /// Writes one descriptor of the calling vCPU's GDT.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86")]
    #[inline(always)]
    pub unsafe fn segmentation_write_gdt_entry_annotated(annotations: u32, index: u32, descriptor: u64) -> Answer {
        note!(54, "id=0x2040000 annotations=0x1");
        trap3(super::ids::SEGMENTATION_WRITE_GDT_ENTRY | annotations, index as usize, descriptor as usize, (descriptor >> 32) as usize)
    }

    /// Writes one descriptor of the calling vCPU's LDT.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn segmentation_write_ldt_entry(index: u32, descriptor: u64) -> Answer {
        note!(38, "id=0x2050000");
        trap2(super::ids::SEGMENTATION_WRITE_LDT_ENTRY, index as usize, descriptor as usize)
    }

    /// Writes one descriptor of the calling vCPU's LDT.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86")]
    #[inline(always)]
    pub unsafe fn segmentation_write_ldt_entry(index: u32, descriptor: u64) -> Answer {
        note!(38, "id=0x2050000");
        trap3(super::ids::SEGMENTATION_WRITE_LDT_ENTRY, index as usize, descriptor as usize, (descriptor >> 32) as usize)
    }

    /// Writes one descriptor of the calling vCPU's LDT.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn segmentation_write_ldt_entry_annotated(annotations: u32, index: u32, descriptor: u64) -> Answer {
        note!(54, "id=0x2050000 annotations=0x1");
        trap2(super::ids::SEGMENTATION_WRITE_LDT_ENTRY | annotations, index as usize, descriptor as usize)
    }

    /// Writes one descriptor of the calling vCPU's LDT.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86")]
    #[inline(always)]
    pub unsafe fn segmentation_write_ldt_entry_annotated(annotations: u32, index: u32, descriptor: u64) -> Answer {
        note!(54, "id=0x2050000 annotations=0x1");
        trap3(super::ids::SEGMENTATION_WRITE_LDT_ENTRY | annotations, index as usize, descriptor as usize, (descriptor >> 32) as usize)
    }

    /// Writes one gate of the calling vCPU's IDT.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn segmentation_write_idt_entry(index: u32, low: u64, high: u64) -> Answer {
        note!(38, "id=0x2060000");
        trap3(super::ids::SEGMENTATION_WRITE_IDT_ENTRY, index as usize, low as usize, high as usize)
    }

    /// Writes one gate of the calling vCPU's IDT.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86")]
    #[inline(always)]
    pub unsafe fn segmentation_write_idt_entry(index: u32, low: u64, high: u64) -> Answer {
        note!(38, "id=0x2060000");
        trap5(super::ids::SEGMENTATION_WRITE_IDT_ENTRY, index as usize, low as usize, (low >> 32) as usize, high as usize, (high >> 32) as usize)
    }

    /// Writes one gate of the calling vCPU's IDT.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    pub unsafe fn segmentation_write_idt_entry_annotated(annotations: u32, index: u32, low: u64, high: u64) -> Answer {
        note!(54, "id=0x2060000 annotations=0x1");
        trap3(super::ids::SEGMENTATION_WRITE_IDT_ENTRY | annotations, index as usize, low as usize, high as usize)
    }

    /// Writes one gate of the calling vCPU's IDT.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86")]
    #[inline(always)]
    pub unsafe fn segmentation_write_idt_entry_annotated(annotations: u32, index: u32, low: u64, high: u64) -> Answer {
        note!(54, "id=0x2060000 annotations=0x1");
        trap5(super::ids::SEGMENTATION_WRITE_IDT_ENTRY | annotations, index as usize, low as usize, (low >> 32) as usize, high as usize, (high >> 32) as usize)
    }

    /// Says whether this host has a call of this family, and which of its annotations the host honours.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn segmentation_query(call: u8) -> Answer {
        note!(38, "id=0x2ff0000");
        trap1(super::ids::SEGMENTATION_QUERY, call as usize)
    }

    /// Writes a 32-bit page table entry. Translations cached from the old entry may stay until they are
    /// flushed.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64", target_arch = "riscv64"))]
    #[inline(always)]
    pub unsafe fn mmu_set_pte(ptep: u64, value: u32) -> Answer {
        note!(38, "id=0x3000000");
        trap2(super::ids::MMU_SET_PTE, ptep as usize, value as usize)
    }

    /// Writes a 32-bit page table entry. Translations cached from the old entry may stay until they are
    /// flushed.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86")]
    #[inline(always)]
    pub unsafe fn mmu_set_pte(ptep: u64, value: u32) -> Answer {
        note!(38, "id=0x3000000");
        trap3(super::ids::MMU_SET_PTE, ptep as usize, (ptep >> 32) as usize, value as usize)
    }

    /// Writes a 32-bit page table entry. Translations cached from the old entry may stay until they are
    /// flushed.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64", target_arch = "riscv64"))]
    #[inline(always)]
    pub unsafe fn mmu_set_pte_annotated(annotations: u32, ptep: u64, value: u32) -> Answer {
        note!(54, "id=0x3000000 annotations=0x1");
        trap2(super::ids::MMU_SET_PTE | annotations, ptep as usize, value as usize)
    }

    /// Writes a 32-bit page table entry. Translations cached from the old entry may stay until they are
    /// flushed.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86")]
    #[inline(always)]
    pub unsafe fn mmu_set_pte_annotated(annotations: u32, ptep: u64, value: u32) -> Answer {
        note!(54, "id=0x3000000 annotations=0x1");
        trap3(super::ids::MMU_SET_PTE | annotations, ptep as usize, (ptep >> 32) as usize, value as usize)
    }

    /// Writes a 64-bit page table entry, otherwise as set_pte.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64", target_arch = "riscv64"))]
    #[inline(always)]
    pub unsafe fn mmu_set_long_pte(ptep: u64, value: u64) -> Answer {
        note!(38, "id=0x3010000");
        trap2(super::ids::MMU_SET_LONG_PTE, ptep as usize, value as usize)
    }

    /// Writes a 64-bit page table entry, otherwise as set_pte.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86")]
    #[inline(always)]
    pub unsafe fn mmu_set_long_pte(ptep: u64, value: u64) -> Answer {
        note!(38, "id=0x3010000");
        trap4(super::ids::MMU_SET_LONG_PTE, ptep as usize, (ptep >> 32) as usize, value as usize, (value >> 32) as usize)
    }

    /// Writes a 64-bit page table entry, otherwise as set_pte.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64", target_arch = "riscv64"))]
    #[inline(always)]
    pub unsafe fn mmu_set_long_pte_annotated(annotations: u32, ptep: u64, value: u64) -> Answer {
        note!(54, "id=0x3010000 annotations=0x1");
        trap2(super::ids::MMU_SET_LONG_PTE | annotations, ptep as usize, value as usize)
    }

    /// Writes a 64-bit page table entry, otherwise as set_pte.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86")]
    #[inline(always)]
    pub unsafe fn mmu_set_long_pte_annotated(annotations: u32, ptep: u64, value: u64) -> Answer {
        note!(54, "id=0x3010000 annotations=0x1");
        trap4(super::ids::MMU_SET_LONG_PTE | annotations, ptep as usize, (ptep >> 32) as usize, value as usize, (value >> 32) as usize)
    }

    /// Drops the calling vCPU's cached translations.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"))]
    #[inline(always)]
    pub unsafe fn mmu_flush_tlb(scope: super::types::FlushScope) -> Answer {
        note!(38, "id=0x3020000");
        trap1(super::ids::MMU_FLUSH_TLB, scope.0 as usize)
    }

    /// Drops the calling vCPU's cached translations.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"))]
    #[inline(always)]
    pub unsafe fn mmu_flush_tlb_annotated(annotations: u32, scope: super::types::FlushScope) -> Answer {
        note!(54, "id=0x3020000 annotations=0x1");
        trap1(super::ids::MMU_FLUSH_TLB | annotations, scope.0 as usize)
    }

    /// Drops the calling vCPU's cached translations of one page.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"))]
    #[inline(always)]
    pub unsafe fn mmu_invalidate_page(address: usize) -> Answer {
        note!(38, "id=0x3030000");
        trap1(super::ids::MMU_INVALIDATE_PAGE, address)
    }

    /// Drops the calling vCPU's cached translations of one page.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"))]
    #[inline(always)]
    pub unsafe fn mmu_invalidate_page_annotated(annotations: u32, address: usize) -> Answer {
        note!(54, "id=0x3030000 annotations=0x1");
        trap1(super::ids::MMU_INVALIDATE_PAGE | annotations, address)
    }

    /// Makes a page table root current on the calling vCPU and drops its translations that are not global.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64", target_arch = "riscv64"))]
    #[inline(always)]
    pub unsafe fn mmu_set_page_table(root: u64) -> Answer {
        note!(38, "id=0x3040000");
        trap1(super::ids::MMU_SET_PAGE_TABLE, root as usize)
    }

    /// Makes a page table root current on the calling vCPU and drops its translations that are not global.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86")]
    #[inline(always)]
    pub unsafe fn mmu_set_page_table(root: u64) -> Answer {
        note!(38, "id=0x3040000");
        trap2(super::ids::MMU_SET_PAGE_TABLE, root as usize, (root >> 32) as usize)
    }

    /// Makes a page table root current on the calling vCPU and drops its translations that are not global.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64", target_arch = "riscv64"))]
    #[inline(always)]
    pub unsafe fn mmu_set_page_table_annotated(annotations: u32, root: u64) -> Answer {
        note!(54, "id=0x3040000 annotations=0x1");
        trap1(super::ids::MMU_SET_PAGE_TABLE | annotations, root as usize)
    }

    /// Makes a page table root current on the calling vCPU and drops its translations that are not global.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86")]
    #[inline(always)]
    pub unsafe fn mmu_set_page_table_annotated(annotations: u32, root: u64) -> Answer {
        note!(54, "id=0x3040000 annotations=0x1");
        trap2(super::ids::MMU_SET_PAGE_TABLE | annotations, root as usize, (root >> 32) as usize)
    }

    /// Gives the page table root that is current on the calling vCPU.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64", target_arch = "riscv64"))]
    #[inline(always)]
    pub unsafe fn mmu_get_page_table() -> Answer {
        note!(38, "id=0x3050000");
        trap0(super::ids::MMU_GET_PAGE_TABLE)
    }

    /// Gives the page table root that is current on the calling vCPU.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86")]
    #[inline(always)]
    pub unsafe fn mmu_get_page_table() -> Answer {
        note!(38, "id=0x3050000");
        trap0_wide(super::ids::MMU_GET_PAGE_TABLE)
    }

    /// Announces that a page is about to serve as a page table, so that a host that shadows can prepare.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64", target_arch = "riscv64"))]
    #[inline(always)]
    pub unsafe fn mmu_register_page_table(page: u64, level: u32) -> Answer {
        note!(38, "id=0x3060000");
        trap2(super::ids::MMU_REGISTER_PAGE_TABLE, page as usize, level as usize)
    }

    /// Announces that a page is about to serve as a page table, so that a host that shadows can prepare.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86")]
    #[inline(always)]
    pub unsafe fn mmu_register_page_table(page: u64, level: u32) -> Answer {
        note!(38, "id=0x3060000");
        trap3(super::ids::MMU_REGISTER_PAGE_TABLE, page as usize, (page >> 32) as usize, level as usize)
    }

    /// Announces that a page is about to serve as a page table, so that a host that shadows can prepare.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64", target_arch = "riscv64"))]
    #[inline(always)]
    pub unsafe fn mmu_register_page_table_annotated(annotations: u32, page: u64, level: u32) -> Answer {
        note!(54, "id=0x3060000 annotations=0x1");
        trap2(super::ids::MMU_REGISTER_PAGE_TABLE | annotations, page as usize, level as usize)
    }

    /// Announces that a page is about to serve as a page table, so that a host that shadows can prepare.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86")]
    #[inline(always)]
    pub unsafe fn mmu_register_page_table_annotated(annotations: u32, page: u64, level: u32) -> Answer {
        note!(54, "id=0x3060000 annotations=0x1");
        trap3(super::ids::MMU_REGISTER_PAGE_TABLE | annotations, page as usize, (page >> 32) as usize, level as usize)
    }

    /// Ends what register_page_table announced: the page is ordinary memory again.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64", target_arch = "riscv64"))]
    #[inline(always)]
    pub unsafe fn mmu_release_page_table(page: u64) -> Answer {
        note!(38, "id=0x3070000");
        trap1(super::ids::MMU_RELEASE_PAGE_TABLE, page as usize)
    }

    /// Ends what register_page_table announced: the page is ordinary memory again.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86")]
    #[inline(always)]
    pub unsafe fn mmu_release_page_table(page: u64) -> Answer {
        note!(38, "id=0x3070000");
        trap2(super::ids::MMU_RELEASE_PAGE_TABLE, page as usize, (page >> 32) as usize)
    }

    /// Ends what register_page_table announced: the page is ordinary memory again.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64", target_arch = "riscv64"))]
    #[inline(always)]
    pub unsafe fn mmu_release_page_table_annotated(annotations: u32, page: u64) -> Answer {
        note!(54, "id=0x3070000 annotations=0x1");
        trap1(super::ids::MMU_RELEASE_PAGE_TABLE | annotations, page as usize)
    }

    /// Ends what register_page_table announced: the page is ordinary memory again.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86")]
    #[inline(always)]
    pub unsafe fn mmu_release_page_table_annotated(annotations: u32, page: u64) -> Answer {
        note!(54, "id=0x3070000 annotations=0x1");
        trap2(super::ids::MMU_RELEASE_PAGE_TABLE | annotations, page as usize, (page >> 32) as usize)
    }

    /// Says whether this host has a call of this family, and which of its annotations the host honours.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"))]
    #[inline(always)]
    pub unsafe fn mmu_query(call: u8) -> Answer {
        note!(38, "id=0x3ff0000");
        trap1(super::ids::MMU_QUERY, call as usize)
    }

    /// Gives the nanoseconds since the guest was started. Never goes back, goes on while the guest does not
    /// run, and is the same on every vCPU. It need not count every nanosecond: equal answers may follow each
    /// other.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64", target_arch = "riscv64"))]
    #[inline(always)]
    pub unsafe fn timer_get_time() -> Answer {
        note!(38, "id=0x4000000");
        trap0(super::ids::TIMER_GET_TIME)
    }

    /// Gives the nanoseconds since the guest was started. Never goes back, goes on while the guest does not
    /// run, and is the same on every vCPU. It need not count every nanosecond: equal answers may follow each
    /// other.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86")]
    #[inline(always)]
    pub unsafe fn timer_get_time() -> Answer {
        note!(38, "id=0x4000000");
        trap0_wide(super::ids::TIMER_GET_TIME)
    }

    /// Makes an event port pending once, when the time comes, not before; at once if it has come already.
    /// There is one alarm for each vCPU: setting it replaces one that was set and has not come. Closing the
    /// port cancels the alarm.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64", target_arch = "riscv64"))]
    #[inline(always)]
    pub unsafe fn timer_set_alarm(deadline: u64, port: u32) -> Answer {
        note!(38, "id=0x4010000");
        trap2(super::ids::TIMER_SET_ALARM, deadline as usize, port as usize)
    }

    /// Makes an event port pending once, when the time comes, not before; at once if it has come already.
    /// There is one alarm for each vCPU: setting it replaces one that was set and has not come. Closing the
    /// port cancels the alarm.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86")]
    #[inline(always)]
    pub unsafe fn timer_set_alarm(deadline: u64, port: u32) -> Answer {
        note!(38, "id=0x4010000");
        trap3(super::ids::TIMER_SET_ALARM, deadline as usize, (deadline >> 32) as usize, port as usize)
    }

    /// Cancels the calling vCPU's alarm. The port of an alarm that has come already stays pending.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"))]
    #[inline(always)]
    pub unsafe fn timer_cancel_alarm() -> Answer {
        note!(38, "id=0x4020000");
        trap0(super::ids::TIMER_CANCEL_ALARM)
    }

    /// Says whether this host has a call of this family, and which of its annotations the host honours.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"))]
    #[inline(always)]
    pub unsafe fn timer_query(call: u8) -> Answer {
        note!(38, "id=0x4ff0000");
        trap1(super::ids::TIMER_QUERY, call as usize)
    }

    /// Gives the memory that holds the pending and masked ports, and replaces what was given before. The
    /// host sets pending bits with atomic operations and clears one only when its port is closed; the guest
    /// takes them with atomic operations. Ports that became pending while there was no area are remembered
    /// and appear in the first one.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64", target_arch = "riscv64"))]
    #[inline(always)]
    pub unsafe fn event_set_area(area: u64) -> Answer {
        note!(38, "id=0x5000000");
        trap1(super::ids::EVENT_SET_AREA, area as usize)
    }

    /// Gives the memory that holds the pending and masked ports, and replaces what was given before. The
    /// host sets pending bits with atomic operations and clears one only when its port is closed; the guest
    /// takes them with atomic operations. Ports that became pending while there was no area are remembered
    /// and appear in the first one.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86")]
    #[inline(always)]
    pub unsafe fn event_set_area(area: u64) -> Answer {
        note!(38, "id=0x5000000");
        trap2(super::ids::EVENT_SET_AREA, area as usize, (area >> 32) as usize)
    }

    /// Says which vector of the IDT the event interrupt has. Until then there is no event interrupt.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
    #[inline(always)]
    pub unsafe fn event_set_vector(vector: u32) -> Answer {
        note!(38, "id=0x5010000");
        trap1(super::ids::EVENT_SET_VECTOR, vector as usize)
    }

    /// Opens the lowest port that is not open. It is not pending.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"))]
    #[inline(always)]
    pub unsafe fn event_open() -> Answer {
        note!(38, "id=0x5020000");
        trap0(super::ids::EVENT_OPEN)
    }

    /// Closes a port: it is not pending any more and cannot become so.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"))]
    #[inline(always)]
    pub unsafe fn event_close(port: u32) -> Answer {
        note!(38, "id=0x5030000");
        trap1(super::ids::EVENT_CLOSE, port as usize)
    }

    /// Makes a port of this guest pending. Nothing happens if it is so already.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"))]
    #[inline(always)]
    pub unsafe fn event_send(port: u32) -> Answer {
        note!(38, "id=0x5040000");
        trap1(super::ids::EVENT_SEND, port as usize)
    }

    /// Makes a port of this guest pending. Nothing happens if it is so already.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"))]
    #[inline(always)]
    pub unsafe fn event_send_annotated(annotations: u32, port: u32) -> Answer {
        note!(54, "id=0x5040000 annotations=0x1");
        trap1(super::ids::EVENT_SEND | annotations, port as usize)
    }

    /// Returns when an open port is pending and not masked, at once if one is; whether interrupts are
    /// enabled makes no difference. Answers denied if nothing could end the wait: no area is set, or no
    /// alarm is set and no other vCPU runs.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64", target_arch = "riscv64"))]
    #[inline(always)]
    pub unsafe fn event_wait() -> Answer {
        note!(38, "id=0x5050000");
        trap0(super::ids::EVENT_WAIT)
    }

    /// Returns when an open port is pending and not masked, at once if one is; whether interrupts are
    /// enabled makes no difference. Answers denied if nothing could end the wait: no area is set, or no
    /// alarm is set and no other vCPU runs.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86")]
    #[inline(always)]
    pub unsafe fn event_wait() -> Answer {
        note!(38, "id=0x5050000");
        trap0_wide(super::ids::EVENT_WAIT)
    }

    /// Says whether this host has a call of this family, and which of its annotations the host honours.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"))]
    #[inline(always)]
    pub unsafe fn event_query(call: u8) -> Answer {
        note!(38, "id=0x5ff0000");
        trap1(super::ids::EVENT_QUERY, call as usize)
    }

    /// Writes bytes, in order. All of them, or none with an error.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64", target_arch = "riscv64"))]
    #[inline(always)]
    pub unsafe fn console_write(data: u64, length: u32) -> Answer {
        note!(38, "id=0x6000000");
        trap2(super::ids::CONSOLE_WRITE, data as usize, length as usize)
    }

    /// Writes bytes, in order. All of them, or none with an error.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86")]
    #[inline(always)]
    pub unsafe fn console_write(data: u64, length: u32) -> Answer {
        note!(38, "id=0x6000000");
        trap3(super::ids::CONSOLE_WRITE, data as usize, (data >> 32) as usize, length as usize)
    }

    /// Takes bytes that have arrived. Never waits.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64", target_arch = "riscv64"))]
    #[inline(always)]
    pub unsafe fn console_read(data: u64, length: u32) -> Answer {
        note!(38, "id=0x6010000");
        trap2(super::ids::CONSOLE_READ, data as usize, length as usize)
    }

    /// Takes bytes that have arrived. Never waits.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86")]
    #[inline(always)]
    pub unsafe fn console_read(data: u64, length: u32) -> Answer {
        note!(38, "id=0x6010000");
        trap3(super::ids::CONSOLE_READ, data as usize, (data >> 32) as usize, length as usize)
    }

    /// Writes one byte.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"))]
    #[inline(always)]
    pub unsafe fn console_put_character(character: u8) -> Answer {
        note!(38, "id=0x6020000");
        trap1(super::ids::CONSOLE_PUT_CHARACTER, character as usize)
    }

    /// Writes one byte.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"))]
    #[inline(always)]
    pub unsafe fn console_put_character_annotated(annotations: u32, character: u8) -> Answer {
        note!(54, "id=0x6020000 annotations=0x1");
        trap1(super::ids::CONSOLE_PUT_CHARACTER | annotations, character as usize)
    }

    /// Says whether this host has a call of this family, and which of its annotations the host honours.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"))]
    #[inline(always)]
    pub unsafe fn console_query(call: u8) -> Answer {
        note!(38, "id=0x6ff0000");
        trap1(super::ids::CONSOLE_QUERY, call as usize)
    }

    /// Says where mappings may be: a range of the guest physical address space that holds no memory of the
    /// guest.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64", target_arch = "riscv64"))]
    #[inline(always)]
    pub unsafe fn vma_get_window(part: super::types::WindowPart) -> Answer {
        note!(38, "id=0x7000000");
        trap1(super::ids::VMA_GET_WINDOW, part.0 as usize)
    }

    /// Says where mappings may be: a range of the guest physical address space that holds no memory of the
    /// guest.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86")]
    #[inline(always)]
    pub unsafe fn vma_get_window(part: super::types::WindowPart) -> Answer {
        note!(38, "id=0x7000000");
        trap1_wide(super::ids::VMA_GET_WINDOW, part.0 as usize)
    }

    /// Makes consecutive pages of guest memory appear in the window. All of them, or none with an error:
    /// denied if something is mapped there already.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64", target_arch = "riscv64"))]
    #[inline(always)]
    pub unsafe fn vma_map(address: u64, page: u64, count: u32, access: super::types::VmaAccess) -> Answer {
        note!(38, "id=0x7010000");
        trap4(super::ids::VMA_MAP, address as usize, page as usize, count as usize, access.0 as usize)
    }

    /// Makes consecutive pages of guest memory appear in the window. All of them, or none with an error:
    /// denied if something is mapped there already.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86")]
    #[inline(always)]
    pub unsafe fn vma_map(address: u64, page: u64, count: u32, access: super::types::VmaAccess) -> Answer {
        note!(38, "id=0x7010000");
        trap6(super::ids::VMA_MAP, address as usize, (address >> 32) as usize, page as usize, (page >> 32) as usize, count as usize, access.0 as usize)
    }

    /// Makes consecutive pages of guest memory appear in the window. All of them, or none with an error:
    /// denied if something is mapped there already.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64", target_arch = "riscv64"))]
    #[inline(always)]
    pub unsafe fn vma_map_annotated(annotations: u32, address: u64, page: u64, count: u32, access: super::types::VmaAccess) -> Answer {
        note!(54, "id=0x7010000 annotations=0x1");
        trap4(super::ids::VMA_MAP | annotations, address as usize, page as usize, count as usize, access.0 as usize)
    }

    /// Makes consecutive pages of guest memory appear in the window. All of them, or none with an error:
    /// denied if something is mapped there already.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86")]
    #[inline(always)]
    pub unsafe fn vma_map_annotated(annotations: u32, address: u64, page: u64, count: u32, access: super::types::VmaAccess) -> Answer {
        note!(54, "id=0x7010000 annotations=0x1");
        trap6(super::ids::VMA_MAP | annotations, address as usize, (address >> 32) as usize, page as usize, (page >> 32) as usize, count as usize, access.0 as usize)
    }

    /// Ends mappings. Every page of the range must be mapped, else nothing is done and the answer is denied.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64", target_arch = "riscv64"))]
    #[inline(always)]
    pub unsafe fn vma_unmap(address: u64, count: u32) -> Answer {
        note!(38, "id=0x7020000");
        trap2(super::ids::VMA_UNMAP, address as usize, count as usize)
    }

    /// Ends mappings. Every page of the range must be mapped, else nothing is done and the answer is denied.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86")]
    #[inline(always)]
    pub unsafe fn vma_unmap(address: u64, count: u32) -> Answer {
        note!(38, "id=0x7020000");
        trap3(super::ids::VMA_UNMAP, address as usize, (address >> 32) as usize, count as usize)
    }

    /// Ends mappings. Every page of the range must be mapped, else nothing is done and the answer is denied.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64", target_arch = "riscv64"))]
    #[inline(always)]
    pub unsafe fn vma_unmap_annotated(annotations: u32, address: u64, count: u32) -> Answer {
        note!(54, "id=0x7020000 annotations=0x1");
        trap2(super::ids::VMA_UNMAP | annotations, address as usize, count as usize)
    }

    /// Ends mappings. Every page of the range must be mapped, else nothing is done and the answer is denied.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86")]
    #[inline(always)]
    pub unsafe fn vma_unmap_annotated(annotations: u32, address: u64, count: u32) -> Answer {
        note!(54, "id=0x7020000 annotations=0x1");
        trap3(super::ids::VMA_UNMAP | annotations, address as usize, (address >> 32) as usize, count as usize)
    }

    /// Changes what the guest may do with mapped pages. Every page of the range must be mapped, as for
    /// unmap.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64", target_arch = "riscv64"))]
    #[inline(always)]
    pub unsafe fn vma_protect(address: u64, count: u32, access: super::types::VmaAccess) -> Answer {
        note!(38, "id=0x7030000");
        trap3(super::ids::VMA_PROTECT, address as usize, count as usize, access.0 as usize)
    }

    /// Changes what the guest may do with mapped pages. Every page of the range must be mapped, as for
    /// unmap.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86")]
    #[inline(always)]
    pub unsafe fn vma_protect(address: u64, count: u32, access: super::types::VmaAccess) -> Answer {
        note!(38, "id=0x7030000");
        trap4(super::ids::VMA_PROTECT, address as usize, (address >> 32) as usize, count as usize, access.0 as usize)
    }

    /// Changes what the guest may do with mapped pages. Every page of the range must be mapped, as for
    /// unmap.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64", target_arch = "riscv64"))]
    #[inline(always)]
    pub unsafe fn vma_protect_annotated(annotations: u32, address: u64, count: u32, access: super::types::VmaAccess) -> Answer {
        note!(54, "id=0x7030000 annotations=0x1");
        trap3(super::ids::VMA_PROTECT | annotations, address as usize, count as usize, access.0 as usize)
    }

    /// Changes what the guest may do with mapped pages. Every page of the range must be mapped, as for
    /// unmap.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86")]
    #[inline(always)]
    pub unsafe fn vma_protect_annotated(annotations: u32, address: u64, count: u32, access: super::types::VmaAccess) -> Answer {
        note!(54, "id=0x7030000 annotations=0x1");
        trap4(super::ids::VMA_PROTECT | annotations, address as usize, (address >> 32) as usize, count as usize, access.0 as usize)
    }

    /// Says what is mapped at an address.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64", target_arch = "riscv64"))]
    #[inline(always)]
    pub unsafe fn vma_get_mapping(address: u64) -> Answer {
        note!(38, "id=0x7040000");
        trap1(super::ids::VMA_GET_MAPPING, address as usize)
    }

    /// Says what is mapped at an address.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86")]
    #[inline(always)]
    pub unsafe fn vma_get_mapping(address: u64) -> Answer {
        note!(38, "id=0x7040000");
        trap2_wide(super::ids::VMA_GET_MAPPING, address as usize, (address >> 32) as usize)
    }

    /// Says whether this host has a call of this family, and which of its annotations the host honours.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"))]
    #[inline(always)]
    pub unsafe fn vma_query(call: u8) -> Answer {
        note!(38, "id=0x7ff0000");
        trap1(super::ids::VMA_QUERY, call as usize)
    }

    /// Gives back its argument.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64", target_arch = "riscv64"))]
    #[inline(always)]
    pub unsafe fn experimental_echo(value: u64) -> Answer {
        note!(39, "id=0xff000000");
        trap1(super::ids::EXPERIMENTAL_ECHO, value as usize)
    }

    /// Gives back its argument.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86")]
    #[inline(always)]
    pub unsafe fn experimental_echo(value: u64) -> Answer {
        note!(39, "id=0xff000000");
        trap2_wide(super::ids::EXPERIMENTAL_ECHO, value as usize, (value >> 32) as usize)
    }

    /// Says whether this host has a call of this family, and which of its annotations the host honours.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"))]
    #[inline(always)]
    pub unsafe fn experimental_query(call: u8) -> Answer {
        note!(39, "id=0xffff0000");
        trap1(super::ids::EXPERIMENTAL_QUERY, call as usize)
    }

    /// Calls that wait for a flush: at most `N`. One for each CPU, used by that CPU alone with nothing in between that queues too;
    /// its memory must be contiguous for the host, and it must not move once it is initialized.
    #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"))]
    #[repr(C)]
    pub struct Queue<const N: usize = 32> {
        entries: [super::types::QueueEntry; N],
        address: u64,
        honoured: [u32; 1],
        count: u32,
        done: u32,
        status: super::Status,
    }

    #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"))]
    impl<const N: usize> Queue<N> {
        /// How many calls wait at first. To ask for it is to check `N`.
        const NONE: u32 = {
            assert!(0 < N && N <= 128, "a host takes at most 128 calls at once");
            0
        };

        /// A queue that must be initialized where it stays.
        pub const fn new() -> Self {
            Queue {
                entries: [super::types::QueueEntry::zeroed(); N],
                address: 0,
                honoured: [0; 1],
                count: Self::NONE,
                done: 0,
                status: super::Status::SUCCESS,
            }
        }

        /// Prepares an empty queue and asks the host which calls it takes. `address`: where the queue begins, as the host sees it.
        ///
        /// # Safety
        /// The address must be right, and stay so.
        pub unsafe fn init(&mut self, address: u64) {
            self.honoured = [0; 1];
            self.address = address;
            self.count = 0;
            self.done = 0;
            self.status = super::Status::SUCCESS;
            #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
            self.learn(0, segmentation_query(super::ids::SEGMENTATION_WRITE_GDT_ENTRY_NUMBER as u8));
            #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
            self.learn(1, segmentation_query(super::ids::SEGMENTATION_WRITE_LDT_ENTRY_NUMBER as u8));
            #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
            self.learn(2, segmentation_query(super::ids::SEGMENTATION_WRITE_IDT_ENTRY_NUMBER as u8));
            #[cfg(any(target_arch = "aarch64", target_arch = "x86", target_arch = "riscv64", target_arch = "x86_64"))]
            self.learn(3, mmu_query(super::ids::MMU_SET_PTE_NUMBER as u8));
            #[cfg(any(target_arch = "aarch64", target_arch = "x86", target_arch = "riscv64", target_arch = "x86_64"))]
            self.learn(4, mmu_query(super::ids::MMU_SET_LONG_PTE_NUMBER as u8));
            #[cfg(any(target_arch = "aarch64", target_arch = "x86", target_arch = "riscv64", target_arch = "x86_64"))]
            self.learn(5, mmu_query(super::ids::MMU_FLUSH_TLB_NUMBER as u8));
            #[cfg(any(target_arch = "aarch64", target_arch = "x86", target_arch = "riscv64", target_arch = "x86_64"))]
            self.learn(6, mmu_query(super::ids::MMU_INVALIDATE_PAGE_NUMBER as u8));
            #[cfg(any(target_arch = "aarch64", target_arch = "x86", target_arch = "riscv64", target_arch = "x86_64"))]
            self.learn(7, mmu_query(super::ids::MMU_SET_PAGE_TABLE_NUMBER as u8));
            #[cfg(any(target_arch = "aarch64", target_arch = "x86", target_arch = "riscv64", target_arch = "x86_64"))]
            self.learn(8, mmu_query(super::ids::MMU_REGISTER_PAGE_TABLE_NUMBER as u8));
            #[cfg(any(target_arch = "aarch64", target_arch = "x86", target_arch = "riscv64", target_arch = "x86_64"))]
            self.learn(9, mmu_query(super::ids::MMU_RELEASE_PAGE_TABLE_NUMBER as u8));
            #[cfg(any(target_arch = "aarch64", target_arch = "x86", target_arch = "riscv64", target_arch = "x86_64"))]
            self.learn(10, event_query(super::ids::EVENT_SEND_NUMBER as u8));
            #[cfg(any(target_arch = "aarch64", target_arch = "x86", target_arch = "riscv64", target_arch = "x86_64"))]
            self.learn(11, console_query(super::ids::CONSOLE_PUT_CHARACTER_NUMBER as u8));
            #[cfg(any(target_arch = "aarch64", target_arch = "x86", target_arch = "riscv64", target_arch = "x86_64"))]
            self.learn(12, vma_query(super::ids::VMA_MAP_NUMBER as u8));
            #[cfg(any(target_arch = "aarch64", target_arch = "x86", target_arch = "riscv64", target_arch = "x86_64"))]
            self.learn(13, vma_query(super::ids::VMA_UNMAP_NUMBER as u8));
            #[cfg(any(target_arch = "aarch64", target_arch = "x86", target_arch = "riscv64", target_arch = "x86_64"))]
            self.learn(14, vma_query(super::ids::VMA_PROTECT_NUMBER as u8));
        }

        /// Takes note of what a host answers about one call.
        fn learn(&mut self, number: usize, answer: Answer) {
            if answer.status == super::Status::SUCCESS && answer.value & 0x101 == 0x101 {
                self.honoured[number / 32] |= 1 << (number % 32);
            }
        }

        /// Has the host perform what waits, in order. Keeps the first failure for the flush that the guest asks for.
        unsafe fn run(&mut self) {
            if self.count == 0 || self.status != super::Status::SUCCESS {
                return;
            }
            let answer = cpu_run_queue(self.address, self.count);
            self.done = self.done.wrapping_add(answer.value as u32);
            self.status = answer.status;
            self.count = 0;
        }

        /// Performs all calls that wait. Gives success and their number since the last flush, or the status of the first that
        /// failed and its index among them; those after it were not performed.
        ///
        /// # Safety
        /// What the calls do must be right for the caller.
        pub unsafe fn flush(&mut self) -> Answer {
            self.run();
            let answer = Answer { status: self.status, value: self.done as u64 };
            self.count = 0;
            self.done = 0;
            self.status = super::Status::SUCCESS;
            answer
        }

        /// The next free entry, with no arguments. A full queue is run first; calls that follow one that failed are dropped.
        unsafe fn add(&mut self, id: u32) -> &mut super::types::QueueEntry {
            if self.count as usize >= N {
                self.run();
            }
            if self.count as usize >= N {
                self.count = 0;
            }
            let entry = &mut self.entries[self.count as usize];
            self.count += 1;
            entry.id = id;
            entry.zero = 0;
            entry.args = [0; 6];
            entry
        }

        /// Whether a call that the host does not queue may be made now: those before it have been and did not fail.
        unsafe fn direct(&mut self) -> bool {
            self.run();
            self.status == super::Status::SUCCESS
        }

        /// Takes note of a call that was made at once.
        fn note(&mut self, answer: Answer) {
            if answer.status == super::Status::SUCCESS {
                self.done = self.done.wrapping_add(1);
            } else {
                self.status = answer.status;
            }
        }

        /// Writes one descriptor of the calling vCPU's GDT. The call waits for the next flush, if the host
        /// takes it in a queue.
        ///
        /// # Safety
        /// What the call does to memory and to this CPU must be right for the caller.
        #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
        pub unsafe fn segmentation_write_gdt_entry(&mut self, index: u32, descriptor: u64) {
            note!(54, "id=0x2040000 annotations=0x1");
            if self.honoured[0] & 0x1 == 0 {
                if self.direct() {
                    self.note(segmentation_write_gdt_entry(index, descriptor));
                }
                return;
            }
            let entry = self.add(0x2040001);
            entry.args[0] = index as u64;
            entry.args[1] = descriptor;
        }

        /// Writes one descriptor of the calling vCPU's LDT. The call waits for the next flush, if the host
        /// takes it in a queue.
        ///
        /// # Safety
        /// What the call does to memory and to this CPU must be right for the caller.
        #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
        pub unsafe fn segmentation_write_ldt_entry(&mut self, index: u32, descriptor: u64) {
            note!(54, "id=0x2050000 annotations=0x1");
            if self.honoured[0] & 0x2 == 0 {
                if self.direct() {
                    self.note(segmentation_write_ldt_entry(index, descriptor));
                }
                return;
            }
            let entry = self.add(0x2050001);
            entry.args[0] = index as u64;
            entry.args[1] = descriptor;
        }

        /// Writes one gate of the calling vCPU's IDT. The call waits for the next flush, if the host takes
        /// it in a queue.
        ///
        /// # Safety
        /// What the call does to memory and to this CPU must be right for the caller.
        #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
        pub unsafe fn segmentation_write_idt_entry(&mut self, index: u32, low: u64, high: u64) {
            note!(54, "id=0x2060000 annotations=0x1");
            if self.honoured[0] & 0x4 == 0 {
                if self.direct() {
                    self.note(segmentation_write_idt_entry(index, low, high));
                }
                return;
            }
            let entry = self.add(0x2060001);
            entry.args[0] = index as u64;
            entry.args[1] = low;
            entry.args[2] = high;
        }

        /// Writes a 32-bit page table entry. Translations cached from the old entry may stay until they are
        /// flushed. The call waits for the next flush, if the host takes it in a queue.
        ///
        /// # Safety
        /// What the call does to memory and to this CPU must be right for the caller.
        #[cfg(any(target_arch = "aarch64", target_arch = "x86", target_arch = "riscv64", target_arch = "x86_64"))]
        pub unsafe fn mmu_set_pte(&mut self, ptep: u64, value: u32) {
            note!(54, "id=0x3000000 annotations=0x1");
            if self.honoured[0] & 0x8 == 0 {
                if self.direct() {
                    self.note(mmu_set_pte(ptep, value));
                }
                return;
            }
            let entry = self.add(0x3000001);
            entry.args[0] = ptep;
            entry.args[1] = value as u64;
        }

        /// Writes a 64-bit page table entry, otherwise as set_pte. The call waits for the next flush, if the
        /// host takes it in a queue.
        ///
        /// # Safety
        /// What the call does to memory and to this CPU must be right for the caller.
        #[cfg(any(target_arch = "aarch64", target_arch = "x86", target_arch = "riscv64", target_arch = "x86_64"))]
        pub unsafe fn mmu_set_long_pte(&mut self, ptep: u64, value: u64) {
            note!(54, "id=0x3010000 annotations=0x1");
            if self.honoured[0] & 0x10 == 0 {
                if self.direct() {
                    self.note(mmu_set_long_pte(ptep, value));
                }
                return;
            }
            let entry = self.add(0x3010001);
            entry.args[0] = ptep;
            entry.args[1] = value;
        }

        /// Drops the calling vCPU's cached translations. The call waits for the next flush, if the host
        /// takes it in a queue.
        ///
        /// # Safety
        /// What the call does to memory and to this CPU must be right for the caller.
        #[cfg(any(target_arch = "aarch64", target_arch = "x86", target_arch = "riscv64", target_arch = "x86_64"))]
        pub unsafe fn mmu_flush_tlb(&mut self, scope: super::types::FlushScope) {
            note!(54, "id=0x3020000 annotations=0x1");
            if self.honoured[0] & 0x20 == 0 {
                if self.direct() {
                    self.note(mmu_flush_tlb(scope));
                }
                return;
            }
            let entry = self.add(0x3020001);
            entry.args[0] = scope.0 as u64;
        }

        /// Drops the calling vCPU's cached translations of one page. The call waits for the next flush, if
        /// the host takes it in a queue.
        ///
        /// # Safety
        /// What the call does to memory and to this CPU must be right for the caller.
        #[cfg(any(target_arch = "aarch64", target_arch = "x86", target_arch = "riscv64", target_arch = "x86_64"))]
        pub unsafe fn mmu_invalidate_page(&mut self, address: usize) {
            note!(54, "id=0x3030000 annotations=0x1");
            if self.honoured[0] & 0x40 == 0 {
                if self.direct() {
                    self.note(mmu_invalidate_page(address));
                }
                return;
            }
            let entry = self.add(0x3030001);
            entry.args[0] = address as u64;
        }

        /// Makes a page table root current on the calling vCPU and drops its translations that are not
        /// global. The call waits for the next flush, if the host takes it in a queue.
        ///
        /// # Safety
        /// What the call does to memory and to this CPU must be right for the caller.
        #[cfg(any(target_arch = "aarch64", target_arch = "x86", target_arch = "riscv64", target_arch = "x86_64"))]
        pub unsafe fn mmu_set_page_table(&mut self, root: u64) {
            note!(54, "id=0x3040000 annotations=0x1");
            if self.honoured[0] & 0x80 == 0 {
                if self.direct() {
                    self.note(mmu_set_page_table(root));
                }
                return;
            }
            let entry = self.add(0x3040001);
            entry.args[0] = root;
        }

        /// Announces that a page is about to serve as a page table, so that a host that shadows can prepare.
        /// The call waits for the next flush, if the host takes it in a queue.
        ///
        /// # Safety
        /// What the call does to memory and to this CPU must be right for the caller.
        #[cfg(any(target_arch = "aarch64", target_arch = "x86", target_arch = "riscv64", target_arch = "x86_64"))]
        pub unsafe fn mmu_register_page_table(&mut self, page: u64, level: u32) {
            note!(54, "id=0x3060000 annotations=0x1");
            if self.honoured[0] & 0x100 == 0 {
                if self.direct() {
                    self.note(mmu_register_page_table(page, level));
                }
                return;
            }
            let entry = self.add(0x3060001);
            entry.args[0] = page;
            entry.args[1] = level as u64;
        }

        /// Ends what register_page_table announced: the page is ordinary memory again. The call waits for
        /// the next flush, if the host takes it in a queue.
        ///
        /// # Safety
        /// What the call does to memory and to this CPU must be right for the caller.
        #[cfg(any(target_arch = "aarch64", target_arch = "x86", target_arch = "riscv64", target_arch = "x86_64"))]
        pub unsafe fn mmu_release_page_table(&mut self, page: u64) {
            note!(54, "id=0x3070000 annotations=0x1");
            if self.honoured[0] & 0x200 == 0 {
                if self.direct() {
                    self.note(mmu_release_page_table(page));
                }
                return;
            }
            let entry = self.add(0x3070001);
            entry.args[0] = page;
        }

        /// Makes a port of this guest pending. Nothing happens if it is so already. The call waits for the
        /// next flush, if the host takes it in a queue.
        ///
        /// # Safety
        /// What the call does to memory and to this CPU must be right for the caller.
        #[cfg(any(target_arch = "aarch64", target_arch = "x86", target_arch = "riscv64", target_arch = "x86_64"))]
        pub unsafe fn event_send(&mut self, port: u32) {
            note!(54, "id=0x5040000 annotations=0x1");
            if self.honoured[0] & 0x400 == 0 {
                if self.direct() {
                    self.note(event_send(port));
                }
                return;
            }
            let entry = self.add(0x5040001);
            entry.args[0] = port as u64;
        }

        /// Writes one byte. The call waits for the next flush, if the host takes it in a queue.
        ///
        /// # Safety
        /// What the call does to memory and to this CPU must be right for the caller.
        #[cfg(any(target_arch = "aarch64", target_arch = "x86", target_arch = "riscv64", target_arch = "x86_64"))]
        pub unsafe fn console_put_character(&mut self, character: u8) {
            note!(54, "id=0x6020000 annotations=0x1");
            if self.honoured[0] & 0x800 == 0 {
                if self.direct() {
                    self.note(console_put_character(character));
                }
                return;
            }
            let entry = self.add(0x6020001);
            entry.args[0] = character as u64;
        }

        /// Makes consecutive pages of guest memory appear in the window. All of them, or none with an error:
        /// denied if something is mapped there already. The call waits for the next flush, if the host takes
        /// it in a queue.
        ///
        /// # Safety
        /// What the call does to memory and to this CPU must be right for the caller.
        #[cfg(any(target_arch = "aarch64", target_arch = "x86", target_arch = "riscv64", target_arch = "x86_64"))]
        pub unsafe fn vma_map(&mut self, address: u64, page: u64, count: u32, access: super::types::VmaAccess) {
            note!(54, "id=0x7010000 annotations=0x1");
            if self.honoured[0] & 0x1000 == 0 {
                if self.direct() {
                    self.note(vma_map(address, page, count, access));
                }
                return;
            }
            let entry = self.add(0x7010001);
            entry.args[0] = address;
            entry.args[1] = page;
            entry.args[2] = count as u64;
            entry.args[3] = access.0 as u64;
        }

        /// Ends mappings. Every page of the range must be mapped, else nothing is done and the answer is
        /// denied. The call waits for the next flush, if the host takes it in a queue.
        ///
        /// # Safety
        /// What the call does to memory and to this CPU must be right for the caller.
        #[cfg(any(target_arch = "aarch64", target_arch = "x86", target_arch = "riscv64", target_arch = "x86_64"))]
        pub unsafe fn vma_unmap(&mut self, address: u64, count: u32) {
            note!(54, "id=0x7020000 annotations=0x1");
            if self.honoured[0] & 0x2000 == 0 {
                if self.direct() {
                    self.note(vma_unmap(address, count));
                }
                return;
            }
            let entry = self.add(0x7020001);
            entry.args[0] = address;
            entry.args[1] = count as u64;
        }

        /// Changes what the guest may do with mapped pages. Every page of the range must be mapped, as for
        /// unmap. The call waits for the next flush, if the host takes it in a queue.
        ///
        /// # Safety
        /// What the call does to memory and to this CPU must be right for the caller.
        #[cfg(any(target_arch = "aarch64", target_arch = "x86", target_arch = "riscv64", target_arch = "x86_64"))]
        pub unsafe fn vma_protect(&mut self, address: u64, count: u32, access: super::types::VmaAccess) {
            note!(54, "id=0x7030000 annotations=0x1");
            if self.honoured[0] & 0x4000 == 0 {
                if self.direct() {
                    self.note(vma_protect(address, count, access));
                }
                return;
            }
            let entry = self.add(0x7030001);
            entry.args[0] = address;
            entry.args[1] = count as u64;
            entry.args[2] = access.0 as u64;
        }
    }

    #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"))]
    impl<const N: usize> Default for Queue<N> {
        fn default() -> Self {
            Self::new()
        }
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
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.cpuid", [0], [0xffffffff], &[], legacy_cpuid, (leaf: u32, subleaf: u32, answer: usize), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.wrmsr", [0x10000], [0xffffffff], &[], legacy_wrmsr, (value: u64, msr: u32), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.rdmsr", [0x20000], [0xffffffff], &[], legacy_rdmsr, (msr: u32), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.set_gdt", [0x30000], [0xffffffff], &[], legacy_set_gdt, (table: usize), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.set_ldt", [0x40000], [0xffffffff], &[], legacy_set_ldt, (selector: u16), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.set_idt", [0x50000], [0xffffffff], &[], legacy_set_idt, (table: usize), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.set_tr", [0x60000], [0xffffffff], &[], legacy_set_tr, (selector: u16), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.get_gdt", [0x70000], [0xffffffff], &[], legacy_get_gdt, (table: usize), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.get_ldt", [0x80000], [0xffffffff], &[], legacy_get_ldt, (), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.get_idt", [0x90000], [0xffffffff], &[], legacy_get_idt, (table: usize), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.get_tr", [0xa0000], [0xffffffff], &[], legacy_get_tr, (), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.write_gdt_entry", [0xb0000], [0xffffffff], &[], legacy_write_gdt_entry, (table: usize, entry: u32, low: u32, high: u32), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.write_ldt_entry", [0xc0000], [0xffffffff], &[], legacy_write_ldt_entry, (table: usize, entry: u32, low: u32, high: u32), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.write_idt_entry", [0xd0000], [0xffffffff], &[], legacy_write_idt_entry, (table: usize, entry: u32, low: u32, high: u32), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.update_kernel_stack", [0xe0000], [0xffffffff], &[], legacy_update_kernel_stack, (task: u32, stack: u32), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.set_cr0", [0xf0000], [0xffffffff], &[], legacy_set_cr0, (value: u32), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.set_cr2", [0x100000], [0xffffffff], &[], legacy_set_cr2, (value: u32), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.set_cr3", [0x110000], [0xffffffff], &[], legacy_set_cr3, (value: u32), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.set_cr4", [0x120000], [0xffffffff], &[], legacy_set_cr4, (value: u32), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.get_cr0", [0x130000], [0xffffffff], &[], legacy_get_cr0, (), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.get_cr2", [0x140000], [0xffffffff], &[], legacy_get_cr2, (), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.get_cr3", [0x150000], [0xffffffff], &[], legacy_get_cr3, (), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.get_cr4", [0x160000], [0xffffffff], &[], legacy_get_cr4, (), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.wbinvd", [0x170000], [0xffffffff], &[], legacy_wbinvd, (), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.set_dr", [0x180000], [0xffffffff], &[], legacy_set_dr, (number: u32, value: u32), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.get_dr", [0x190000], [0xffffffff], &[], legacy_get_dr, (number: u32), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.rdpmc", [0x1a0000], [0xffffffff], &[], legacy_rdpmc, (counter: u32), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.rdtsc", [0x1b0000], [0xffffffff], &[], legacy_rdtsc, (), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.clts", [0x1c0000], [0xffffffff], &[], legacy_clts, (), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.enable_interrupts", [0x1d0000], [0xffffffff], &[], legacy_enable_interrupts, (), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.disable_interrupts", [0x1e0000], [0xffffffff], &[], legacy_disable_interrupts, (), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.get_interrupt_mask", [0x1f0000], [0xffffffff], &[], legacy_get_interrupt_mask, (), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.set_interrupt_mask", [0x200000], [0xffffffff], &[], legacy_set_interrupt_mask, (mask: super::types::LegacyInterruptMask), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.iret", [0x210000], [0xffffffff], &[], legacy_iret, (frame: usize), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.sysexit", [0x220000], [0xffffffff], &[], legacy_sysexit, (eip: u32, esp: u32), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.halt", [0x230000], [0xffffffff], &[], legacy_halt, (), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.reboot", [0x240000], [0xffffffff], &[], legacy_reboot, (how: super::types::LegacyRebootKind), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.shutdown", [0x250000], [0xffffffff], &[], legacy_shutdown, (), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.set_pxe", [0x260000], [0xffffffff], &[], legacy_set_pxe, (value: u32, entry: usize, flags: super::types::LegacyPxeFlags), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.set_pxe_long", [0x270000], [0xffffffff], &[], legacy_set_pxe_long, (value: u64, entry: usize, flags: super::types::LegacyPxeFlags), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.update_pxe", [0x280000], [0xffffffff], &[], legacy_update_pxe, (entry: usize, flags: super::types::LegacyPxeFlags), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.update_pxe_long", [0x290000], [0xffffffff], &[], legacy_update_pxe_long, (entry: usize, flags: super::types::LegacyPxeFlags), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.allocate_page", [0x2c0000], [0xffffffff], &[], legacy_allocate_page, (page: u32, flags: super::types::LegacyPageFlags, clone: u32, base: u32, count: u32), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.release_page", [0x2d0000], [0xffffffff], &[], legacy_release_page, (page: u32, flags: super::types::LegacyPageFlags), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.inval_page", [0x2e0000], [0xffffffff], &[], legacy_inval_page, (address: u32), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.flush_tlb", [0x2f0000], [0xffffffff], &[], legacy_flush_tlb, (how: super::types::LegacyFlushFlags), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.set_linear_mapping", [0x300000], [0xffffffff], &[], legacy_set_linear_mapping, (slot: u32, address: u32, pages: u32, page: u32), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.inl", [0x310000], [0xffffffff], &[], legacy_inl, (port: u16), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.inb", [0x320000], [0xffffffff], &[], legacy_inb, (port: u16), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.inw", [0x330000], [0xffffffff], &[], legacy_inw, (port: u16), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.insl", [0x340000], [0xffffffff], &[], legacy_insl, (port: u16, count: u32, destination: usize), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.insb", [0x350000], [0xffffffff], &[], legacy_insb, (port: u16, count: u32, destination: usize), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.insw", [0x360000], [0xffffffff], &[], legacy_insw, (port: u16, count: u32, destination: usize), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.outl", [0x370000], [0xffffffff], &[], legacy_outl, (value: u32, port: u16), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.outb", [0x380000], [0xffffffff], &[], legacy_outb, (value: u8, port: u16), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.outw", [0x390000], [0xffffffff], &[], legacy_outw, (value: u16, port: u16), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.outsl", [0x3a0000], [0xffffffff], &[], legacy_outsl, (port: u16, count: u32, source: usize), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.outsb", [0x3b0000], [0xffffffff], &[], legacy_outsb, (port: u16, count: u32, source: usize), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.outsw", [0x3c0000], [0xffffffff], &[], legacy_outsw, (port: u16, count: u32, source: usize), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.set_iopl_mask", [0x3d0000], [0xffffffff], &[], legacy_set_iopl_mask, (mask: super::types::LegacyIoplMask), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.set_initial_ap_state", [0x3e0000], [0xffffffff], &[], legacy_set_initial_ap_state, (state: usize, apic: u32), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.apic_write", [0x3f0000], [0xffffffff], &[], legacy_apic_write, (place: usize, value: u32), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.apic_read", [0x400000], [0xffffffff], &[], legacy_apic_read, (place: usize), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.io_delay", [0x410000], [0xffffffff], &[], legacy_io_delay, (), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.get_cycle_frequency", [0x420000], [0xffffffff], &[], legacy_get_cycle_frequency, (), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.get_cycle_counter", [0x430000], [0xffffffff], &[], legacy_get_cycle_counter, (counter: super::types::LegacyCounter), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.set_alarm", [0x440000], [0xffffffff], &[], legacy_set_alarm, (flags: super::types::LegacyAlarmFlags, expiry: u64, period: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.cancel_alarm", [0x450000], [0xffffffff], &[], legacy_cancel_alarm, (flags: super::types::LegacyAlarmFlags), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.get_wallclock_time", [0x460000], [0xffffffff], &[], legacy_get_wallclock_time, (), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.wallclock_updated", [0x470000], [0xffffffff], &[], legacy_wallclock_updated, (), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.set_lazy_mode", [0x490000], [0xffffffff], &[], legacy_set_lazy_mode, (mode: super::types::LegacyLazyMode), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("legacy.query", [0xff0000], [0xffffffff], &[], legacy_query, (call: u8), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"))]
        entry!("cpu.get_release", [0x1000000], [0xffffffff], &[], cpu_get_release, (), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"))]
        entry!("cpu.get_vcpu", [0x1010000], [0xffffffff], &[], cpu_get_vcpu, (), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"))]
        entry!("cpu.get_vcpu_count", [0x1020000], [0xffffffff], &[], cpu_get_vcpu_count, (), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"))]
        entry!("cpu.yield", [0x1030000], [0xffffffff], &[], cpu_yield, (), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"))]
        entry!("cpu.halt", [0x1040000], [0xffffffff], &[], cpu_halt, (), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"))]
        entry!("cpu.shutdown", [0x1050000], [0xffffffff], &[], cpu_shutdown, (reason: super::types::ShutdownReason), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("cpu.set_kernel_stack", [0x1060000], [0xffffffff], &[], cpu_set_kernel_stack, (stack: usize), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"))]
        entry!("cpu.run_queue", [0x1070000], [0xffffffff], &[], cpu_run_queue, (entries: u64, count: u32), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"))]
        entry!("cpu.query", [0x1ff0000], [0xffffffff], &[], cpu_query, (call: u8), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("segmentation.set_gdt", [0x2000000], [0xffffffff], &[], segmentation_set_gdt, (base: usize, limit: u16), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("segmentation.set_idt", [0x2010000], [0xffffffff], &[], segmentation_set_idt, (base: usize, limit: u16), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("segmentation.set_ldt", [0x2020000], [0xffffffff], &[], segmentation_set_ldt, (selector: u16), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("segmentation.set_tr", [0x2030000], [0xffffffff], &[], segmentation_set_tr, (selector: u16), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("segmentation.write_gdt_entry", [0x2040000], [0xffffffff], &[], segmentation_write_gdt_entry, (index: u32, descriptor: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("segmentation.write_ldt_entry", [0x2050000], [0xffffffff], &[], segmentation_write_ldt_entry, (index: u32, descriptor: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("segmentation.write_idt_entry", [0x2060000], [0xffffffff], &[], segmentation_write_idt_entry, (index: u32, low: u64, high: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("segmentation.query", [0x2ff0000], [0xffffffff], &[], segmentation_query, (call: u8), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"))]
        entry!("mmu.set_pte", [0x3000000], [0xffffffff], &[], mmu_set_pte, (ptep: u64, value: u32), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"))]
        entry!("mmu.set_long_pte", [0x3010000], [0xffffffff], &[], mmu_set_long_pte, (ptep: u64, value: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"))]
        entry!("mmu.flush_tlb", [0x3020000], [0xffffffff], &[], mmu_flush_tlb, (scope: super::types::FlushScope), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"))]
        entry!("mmu.invalidate_page", [0x3030000], [0xffffffff], &[], mmu_invalidate_page, (address: usize), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"))]
        entry!("mmu.set_page_table", [0x3040000], [0xffffffff], &[], mmu_set_page_table, (root: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"))]
        entry!("mmu.get_page_table", [0x3050000], [0xffffffff], &[], mmu_get_page_table, (), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"))]
        entry!("mmu.register_page_table", [0x3060000], [0xffffffff], &[], mmu_register_page_table, (page: u64, level: u32), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"))]
        entry!("mmu.release_page_table", [0x3070000], [0xffffffff], &[], mmu_release_page_table, (page: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"))]
        entry!("mmu.query", [0x3ff0000], [0xffffffff], &[], mmu_query, (call: u8), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"))]
        entry!("timer.get_time", [0x4000000], [0xffffffff], &[], timer_get_time, (), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"))]
        entry!("timer.set_alarm", [0x4010000], [0xffffffff], &[], timer_set_alarm, (deadline: u64, port: u32), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"))]
        entry!("timer.cancel_alarm", [0x4020000], [0xffffffff], &[], timer_cancel_alarm, (), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"))]
        entry!("timer.query", [0x4ff0000], [0xffffffff], &[], timer_query, (call: u8), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"))]
        entry!("event.set_area", [0x5000000], [0xffffffff], &[], event_set_area, (area: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86"))]
        entry!("event.set_vector", [0x5010000], [0xffffffff], &[], event_set_vector, (vector: u32), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"))]
        entry!("event.open", [0x5020000], [0xffffffff], &[], event_open, (), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"))]
        entry!("event.close", [0x5030000], [0xffffffff], &[], event_close, (port: u32), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"))]
        entry!("event.send", [0x5040000], [0xffffffff], &[], event_send, (port: u32), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"))]
        entry!("event.wait", [0x5050000], [0xffffffff], &[], event_wait, (), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"))]
        entry!("event.query", [0x5ff0000], [0xffffffff], &[], event_query, (call: u8), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"))]
        entry!("console.write", [0x6000000], [0xffffffff], &[], console_write, (data: u64, length: u32), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"))]
        entry!("console.read", [0x6010000], [0xffffffff], &[], console_read, (data: u64, length: u32), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"))]
        entry!("console.put_character", [0x6020000], [0xffffffff], &[], console_put_character, (character: u8), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"))]
        entry!("console.query", [0x6ff0000], [0xffffffff], &[], console_query, (call: u8), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"))]
        entry!("vma.get_window", [0x7000000], [0xffffffff], &[], vma_get_window, (part: super::types::WindowPart), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"))]
        entry!("vma.map", [0x7010000], [0xffffffff], &[], vma_map, (address: u64, page: u64, count: u32, access: super::types::VmaAccess), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"))]
        entry!("vma.unmap", [0x7020000], [0xffffffff], &[], vma_unmap, (address: u64, count: u32), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"))]
        entry!("vma.protect", [0x7030000], [0xffffffff], &[], vma_protect, (address: u64, count: u32, access: super::types::VmaAccess), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"))]
        entry!("vma.get_mapping", [0x7040000], [0xffffffff], &[], vma_get_mapping, (address: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"))]
        entry!("vma.query", [0x7ff0000], [0xffffffff], &[], vma_query, (call: u8), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"))]
        entry!("experimental.echo", [0xff000000], [0xffffffff], &[], experimental_echo, (value: u64), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "x86", target_arch = "aarch64", target_arch = "riscv64"))]
        entry!("experimental.query", [0xffff0000], [0xffffffff], &[], experimental_query, (call: u8), super::guest::Answer),
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
    pub const ARGUMENTS: usize = 5;

    /// What a host may perform. Calls that dispatch answers by itself are not among it.
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub enum Operation {
        LegacyCpuid,
        LegacyWrmsr,
        LegacyRdmsr,
        LegacySetGdt,
        LegacySetLdt,
        LegacySetIdt,
        LegacySetTr,
        LegacyGetGdt,
        LegacyGetLdt,
        LegacyGetIdt,
        LegacyGetTr,
        LegacyWriteGdtEntry,
        LegacyWriteLdtEntry,
        LegacyWriteIdtEntry,
        LegacyUpdateKernelStack,
        LegacySetCr0,
        LegacySetCr2,
        LegacySetCr3,
        LegacySetCr4,
        LegacyGetCr0,
        LegacyGetCr2,
        LegacyGetCr3,
        LegacyGetCr4,
        LegacyWbinvd,
        LegacySetDr,
        LegacyGetDr,
        LegacyRdpmc,
        LegacyRdtsc,
        LegacyClts,
        LegacyEnableInterrupts,
        LegacyDisableInterrupts,
        LegacyGetInterruptMask,
        LegacySetInterruptMask,
        LegacyIret,
        LegacySysexit,
        LegacyHalt,
        LegacyReboot,
        LegacyShutdown,
        LegacySetPxe,
        LegacySetPxeLong,
        LegacyUpdatePxe,
        LegacyUpdatePxeLong,
        LegacyAllocatePage,
        LegacyReleasePage,
        LegacyInvalPage,
        LegacyFlushTlb,
        LegacySetLinearMapping,
        LegacyInl,
        LegacyInb,
        LegacyInw,
        LegacyInsl,
        LegacyInsb,
        LegacyInsw,
        LegacyOutl,
        LegacyOutb,
        LegacyOutw,
        LegacyOutsl,
        LegacyOutsb,
        LegacyOutsw,
        LegacySetIoplMask,
        LegacySetInitialApState,
        LegacyApicWrite,
        LegacyApicRead,
        LegacyIoDelay,
        LegacyGetCycleFrequency,
        LegacyGetCycleCounter,
        LegacySetAlarm,
        LegacyCancelAlarm,
        LegacyGetWallclockTime,
        LegacyWallclockUpdated,
        LegacySetLazyMode,
        CpuGetVcpu,
        CpuGetVcpuCount,
        CpuYield,
        CpuHalt,
        CpuShutdown,
        CpuSetKernelStack,
        CpuRunQueue,
        SegmentationSetGdt,
        SegmentationSetIdt,
        SegmentationSetLdt,
        SegmentationSetTr,
        SegmentationWriteGdtEntry,
        SegmentationWriteLdtEntry,
        SegmentationWriteIdtEntry,
        MmuSetPte,
        MmuSetLongPte,
        MmuFlushTlb,
        MmuInvalidatePage,
        MmuSetPageTable,
        MmuGetPageTable,
        MmuRegisterPageTable,
        MmuReleasePageTable,
        TimerGetTime,
        TimerSetAlarm,
        TimerCancelAlarm,
        EventSetArea,
        EventSetVector,
        EventOpen,
        EventClose,
        EventSend,
        EventWait,
        ConsoleWrite,
        ConsoleRead,
        ConsolePutCharacter,
        VmaGetWindow,
        VmaMap,
        VmaUnmap,
        VmaProtect,
        VmaGetMapping,
        ExperimentalEcho,
    }

    impl Operation {
        /// All of them.
        pub const ALL: [Operation; 111] = [
            Operation::LegacyCpuid,
            Operation::LegacyWrmsr,
            Operation::LegacyRdmsr,
            Operation::LegacySetGdt,
            Operation::LegacySetLdt,
            Operation::LegacySetIdt,
            Operation::LegacySetTr,
            Operation::LegacyGetGdt,
            Operation::LegacyGetLdt,
            Operation::LegacyGetIdt,
            Operation::LegacyGetTr,
            Operation::LegacyWriteGdtEntry,
            Operation::LegacyWriteLdtEntry,
            Operation::LegacyWriteIdtEntry,
            Operation::LegacyUpdateKernelStack,
            Operation::LegacySetCr0,
            Operation::LegacySetCr2,
            Operation::LegacySetCr3,
            Operation::LegacySetCr4,
            Operation::LegacyGetCr0,
            Operation::LegacyGetCr2,
            Operation::LegacyGetCr3,
            Operation::LegacyGetCr4,
            Operation::LegacyWbinvd,
            Operation::LegacySetDr,
            Operation::LegacyGetDr,
            Operation::LegacyRdpmc,
            Operation::LegacyRdtsc,
            Operation::LegacyClts,
            Operation::LegacyEnableInterrupts,
            Operation::LegacyDisableInterrupts,
            Operation::LegacyGetInterruptMask,
            Operation::LegacySetInterruptMask,
            Operation::LegacyIret,
            Operation::LegacySysexit,
            Operation::LegacyHalt,
            Operation::LegacyReboot,
            Operation::LegacyShutdown,
            Operation::LegacySetPxe,
            Operation::LegacySetPxeLong,
            Operation::LegacyUpdatePxe,
            Operation::LegacyUpdatePxeLong,
            Operation::LegacyAllocatePage,
            Operation::LegacyReleasePage,
            Operation::LegacyInvalPage,
            Operation::LegacyFlushTlb,
            Operation::LegacySetLinearMapping,
            Operation::LegacyInl,
            Operation::LegacyInb,
            Operation::LegacyInw,
            Operation::LegacyInsl,
            Operation::LegacyInsb,
            Operation::LegacyInsw,
            Operation::LegacyOutl,
            Operation::LegacyOutb,
            Operation::LegacyOutw,
            Operation::LegacyOutsl,
            Operation::LegacyOutsb,
            Operation::LegacyOutsw,
            Operation::LegacySetIoplMask,
            Operation::LegacySetInitialApState,
            Operation::LegacyApicWrite,
            Operation::LegacyApicRead,
            Operation::LegacyIoDelay,
            Operation::LegacyGetCycleFrequency,
            Operation::LegacyGetCycleCounter,
            Operation::LegacySetAlarm,
            Operation::LegacyCancelAlarm,
            Operation::LegacyGetWallclockTime,
            Operation::LegacyWallclockUpdated,
            Operation::LegacySetLazyMode,
            Operation::CpuGetVcpu,
            Operation::CpuGetVcpuCount,
            Operation::CpuYield,
            Operation::CpuHalt,
            Operation::CpuShutdown,
            Operation::CpuSetKernelStack,
            Operation::CpuRunQueue,
            Operation::SegmentationSetGdt,
            Operation::SegmentationSetIdt,
            Operation::SegmentationSetLdt,
            Operation::SegmentationSetTr,
            Operation::SegmentationWriteGdtEntry,
            Operation::SegmentationWriteLdtEntry,
            Operation::SegmentationWriteIdtEntry,
            Operation::MmuSetPte,
            Operation::MmuSetLongPte,
            Operation::MmuFlushTlb,
            Operation::MmuInvalidatePage,
            Operation::MmuSetPageTable,
            Operation::MmuGetPageTable,
            Operation::MmuRegisterPageTable,
            Operation::MmuReleasePageTable,
            Operation::TimerGetTime,
            Operation::TimerSetAlarm,
            Operation::TimerCancelAlarm,
            Operation::EventSetArea,
            Operation::EventSetVector,
            Operation::EventOpen,
            Operation::EventClose,
            Operation::EventSend,
            Operation::EventWait,
            Operation::ConsoleWrite,
            Operation::ConsoleRead,
            Operation::ConsolePutCharacter,
            Operation::VmaGetWindow,
            Operation::VmaMap,
            Operation::VmaUnmap,
            Operation::VmaProtect,
            Operation::VmaGetMapping,
            Operation::ExperimentalEcho,
        ];

        /// As the specification calls it.
        pub const fn name(self) -> &'static str {
            match self {
                Operation::LegacyCpuid => "legacy.cpuid",
                Operation::LegacyWrmsr => "legacy.wrmsr",
                Operation::LegacyRdmsr => "legacy.rdmsr",
                Operation::LegacySetGdt => "legacy.set_gdt",
                Operation::LegacySetLdt => "legacy.set_ldt",
                Operation::LegacySetIdt => "legacy.set_idt",
                Operation::LegacySetTr => "legacy.set_tr",
                Operation::LegacyGetGdt => "legacy.get_gdt",
                Operation::LegacyGetLdt => "legacy.get_ldt",
                Operation::LegacyGetIdt => "legacy.get_idt",
                Operation::LegacyGetTr => "legacy.get_tr",
                Operation::LegacyWriteGdtEntry => "legacy.write_gdt_entry",
                Operation::LegacyWriteLdtEntry => "legacy.write_ldt_entry",
                Operation::LegacyWriteIdtEntry => "legacy.write_idt_entry",
                Operation::LegacyUpdateKernelStack => "legacy.update_kernel_stack",
                Operation::LegacySetCr0 => "legacy.set_cr0",
                Operation::LegacySetCr2 => "legacy.set_cr2",
                Operation::LegacySetCr3 => "legacy.set_cr3",
                Operation::LegacySetCr4 => "legacy.set_cr4",
                Operation::LegacyGetCr0 => "legacy.get_cr0",
                Operation::LegacyGetCr2 => "legacy.get_cr2",
                Operation::LegacyGetCr3 => "legacy.get_cr3",
                Operation::LegacyGetCr4 => "legacy.get_cr4",
                Operation::LegacyWbinvd => "legacy.wbinvd",
                Operation::LegacySetDr => "legacy.set_dr",
                Operation::LegacyGetDr => "legacy.get_dr",
                Operation::LegacyRdpmc => "legacy.rdpmc",
                Operation::LegacyRdtsc => "legacy.rdtsc",
                Operation::LegacyClts => "legacy.clts",
                Operation::LegacyEnableInterrupts => "legacy.enable_interrupts",
                Operation::LegacyDisableInterrupts => "legacy.disable_interrupts",
                Operation::LegacyGetInterruptMask => "legacy.get_interrupt_mask",
                Operation::LegacySetInterruptMask => "legacy.set_interrupt_mask",
                Operation::LegacyIret => "legacy.iret",
                Operation::LegacySysexit => "legacy.sysexit",
                Operation::LegacyHalt => "legacy.halt",
                Operation::LegacyReboot => "legacy.reboot",
                Operation::LegacyShutdown => "legacy.shutdown",
                Operation::LegacySetPxe => "legacy.set_pxe",
                Operation::LegacySetPxeLong => "legacy.set_pxe_long",
                Operation::LegacyUpdatePxe => "legacy.update_pxe",
                Operation::LegacyUpdatePxeLong => "legacy.update_pxe_long",
                Operation::LegacyAllocatePage => "legacy.allocate_page",
                Operation::LegacyReleasePage => "legacy.release_page",
                Operation::LegacyInvalPage => "legacy.inval_page",
                Operation::LegacyFlushTlb => "legacy.flush_tlb",
                Operation::LegacySetLinearMapping => "legacy.set_linear_mapping",
                Operation::LegacyInl => "legacy.inl",
                Operation::LegacyInb => "legacy.inb",
                Operation::LegacyInw => "legacy.inw",
                Operation::LegacyInsl => "legacy.insl",
                Operation::LegacyInsb => "legacy.insb",
                Operation::LegacyInsw => "legacy.insw",
                Operation::LegacyOutl => "legacy.outl",
                Operation::LegacyOutb => "legacy.outb",
                Operation::LegacyOutw => "legacy.outw",
                Operation::LegacyOutsl => "legacy.outsl",
                Operation::LegacyOutsb => "legacy.outsb",
                Operation::LegacyOutsw => "legacy.outsw",
                Operation::LegacySetIoplMask => "legacy.set_iopl_mask",
                Operation::LegacySetInitialApState => "legacy.set_initial_ap_state",
                Operation::LegacyApicWrite => "legacy.apic_write",
                Operation::LegacyApicRead => "legacy.apic_read",
                Operation::LegacyIoDelay => "legacy.io_delay",
                Operation::LegacyGetCycleFrequency => "legacy.get_cycle_frequency",
                Operation::LegacyGetCycleCounter => "legacy.get_cycle_counter",
                Operation::LegacySetAlarm => "legacy.set_alarm",
                Operation::LegacyCancelAlarm => "legacy.cancel_alarm",
                Operation::LegacyGetWallclockTime => "legacy.get_wallclock_time",
                Operation::LegacyWallclockUpdated => "legacy.wallclock_updated",
                Operation::LegacySetLazyMode => "legacy.set_lazy_mode",
                Operation::CpuGetVcpu => "cpu.get_vcpu",
                Operation::CpuGetVcpuCount => "cpu.get_vcpu_count",
                Operation::CpuYield => "cpu.yield",
                Operation::CpuHalt => "cpu.halt",
                Operation::CpuShutdown => "cpu.shutdown",
                Operation::CpuSetKernelStack => "cpu.set_kernel_stack",
                Operation::CpuRunQueue => "cpu.run_queue",
                Operation::SegmentationSetGdt => "segmentation.set_gdt",
                Operation::SegmentationSetIdt => "segmentation.set_idt",
                Operation::SegmentationSetLdt => "segmentation.set_ldt",
                Operation::SegmentationSetTr => "segmentation.set_tr",
                Operation::SegmentationWriteGdtEntry => "segmentation.write_gdt_entry",
                Operation::SegmentationWriteLdtEntry => "segmentation.write_ldt_entry",
                Operation::SegmentationWriteIdtEntry => "segmentation.write_idt_entry",
                Operation::MmuSetPte => "mmu.set_pte",
                Operation::MmuSetLongPte => "mmu.set_long_pte",
                Operation::MmuFlushTlb => "mmu.flush_tlb",
                Operation::MmuInvalidatePage => "mmu.invalidate_page",
                Operation::MmuSetPageTable => "mmu.set_page_table",
                Operation::MmuGetPageTable => "mmu.get_page_table",
                Operation::MmuRegisterPageTable => "mmu.register_page_table",
                Operation::MmuReleasePageTable => "mmu.release_page_table",
                Operation::TimerGetTime => "timer.get_time",
                Operation::TimerSetAlarm => "timer.set_alarm",
                Operation::TimerCancelAlarm => "timer.cancel_alarm",
                Operation::EventSetArea => "event.set_area",
                Operation::EventSetVector => "event.set_vector",
                Operation::EventOpen => "event.open",
                Operation::EventClose => "event.close",
                Operation::EventSend => "event.send",
                Operation::EventWait => "event.wait",
                Operation::ConsoleWrite => "console.write",
                Operation::ConsoleRead => "console.read",
                Operation::ConsolePutCharacter => "console.put_character",
                Operation::VmaGetWindow => "vma.get_window",
                Operation::VmaMap => "vma.map",
                Operation::VmaUnmap => "vma.unmap",
                Operation::VmaProtect => "vma.protect",
                Operation::VmaGetMapping => "vma.get_mapping",
                Operation::ExperimentalEcho => "experimental.echo",
            }
        }
    }

    /// What a host implements: the operations for which `has` is true. Their arguments have been checked.
    pub trait Host {
        /// Whether the host performs an operation. Dispatch and the answers to discovery follow from it.
        fn has(&self, operation: Operation) -> bool;

        /// The annotations that the host honours, as a mask in their carrier.
        fn annotations(&self) -> u64 {
            if self.has(Operation::CpuRunQueue) { 0x1 } else { 0 }
        }

        /// Says what the CPUID instruction would, as far as the hypervisor lets the guest know it.
        fn legacy_cpuid(&mut self, leaf: u32, subleaf: u32, answer: u64) -> Answer {
            let _ = (leaf, subleaf, answer);
            Answer::error(super::Status::NO_CALL)
        }

        /// Writes a model-specific register.
        fn legacy_wrmsr(&mut self, value: u64, msr: u32) -> Answer {
            let _ = (value, msr);
            Answer::error(super::Status::NO_CALL)
        }

        /// Reads a model-specific register.
        fn legacy_rdmsr(&mut self, msr: u32) -> Answer {
            let _ = msr;
            Answer::error(super::Status::NO_CALL)
        }

        /// Loads the register of the GDT.
        fn legacy_set_gdt(&mut self, table: u64) -> Answer {
            let _ = table;
            Answer::error(super::Status::NO_CALL)
        }

        /// Loads the LDT register.
        fn legacy_set_ldt(&mut self, selector: u16) -> Answer {
            let _ = selector;
            Answer::error(super::Status::NO_CALL)
        }

        /// Loads the register of the IDT.
        fn legacy_set_idt(&mut self, table: u64) -> Answer {
            let _ = table;
            Answer::error(super::Status::NO_CALL)
        }

        /// Loads the task register.
        fn legacy_set_tr(&mut self, selector: u16) -> Answer {
            let _ = selector;
            Answer::error(super::Status::NO_CALL)
        }

        /// Stores the register of the GDT.
        fn legacy_get_gdt(&mut self, table: u64) -> Answer {
            let _ = table;
            Answer::error(super::Status::NO_CALL)
        }

        /// Says which LDT is loaded.
        fn legacy_get_ldt(&mut self) -> Answer {
            Answer::error(super::Status::NO_CALL)
        }

        /// Stores the register of the IDT.
        fn legacy_get_idt(&mut self, table: u64) -> Answer {
            let _ = table;
            Answer::error(super::Status::NO_CALL)
        }

        /// Says which task is loaded.
        fn legacy_get_tr(&mut self) -> Answer {
            Answer::error(super::Status::NO_CALL)
        }

        /// Writes an entry of the GDT. What is then in memory may differ: a hypervisor may change limits and
        /// rights.
        fn legacy_write_gdt_entry(&mut self, table: u64, entry: u32, low: u32, high: u32) -> Answer {
            let _ = (table, entry, low, high);
            Answer::error(super::Status::NO_CALL)
        }

        /// Writes an entry of the LDT. What is then in memory may differ: a hypervisor may change limits and
        /// rights.
        fn legacy_write_ldt_entry(&mut self, table: u64, entry: u32, low: u32, high: u32) -> Answer {
            let _ = (table, entry, low, high);
            Answer::error(super::Status::NO_CALL)
        }

        /// Writes an entry of the IDT. What is then in memory may differ: a hypervisor may change limits and
        /// rights.
        fn legacy_write_idt_entry(&mut self, table: u64, entry: u32, low: u32, high: u32) -> Answer {
            let _ = (table, entry, low, high);
            Answer::error(super::Status::NO_CALL)
        }

        /// Tells that the task segment has another stack pointer for entries into the kernel.
        fn legacy_update_kernel_stack(&mut self, task: u32, stack: u32) -> Answer {
            let _ = (task, stack);
            Answer::error(super::Status::NO_CALL)
        }

        /// Writes CR0.
        fn legacy_set_cr0(&mut self, value: u32) -> Answer {
            let _ = value;
            Answer::error(super::Status::NO_CALL)
        }

        /// Writes CR2.
        fn legacy_set_cr2(&mut self, value: u32) -> Answer {
            let _ = value;
            Answer::error(super::Status::NO_CALL)
        }

        /// Writes CR3.
        fn legacy_set_cr3(&mut self, value: u32) -> Answer {
            let _ = value;
            Answer::error(super::Status::NO_CALL)
        }

        /// Writes CR4.
        fn legacy_set_cr4(&mut self, value: u32) -> Answer {
            let _ = value;
            Answer::error(super::Status::NO_CALL)
        }

        /// Reads CR0.
        fn legacy_get_cr0(&mut self) -> Answer {
            Answer::error(super::Status::NO_CALL)
        }

        /// Reads CR2.
        fn legacy_get_cr2(&mut self) -> Answer {
            Answer::error(super::Status::NO_CALL)
        }

        /// Reads CR3.
        fn legacy_get_cr3(&mut self) -> Answer {
            Answer::error(super::Status::NO_CALL)
        }

        /// Reads CR4.
        fn legacy_get_cr4(&mut self) -> Answer {
            Answer::error(super::Status::NO_CALL)
        }

        /// Writes the caches back, and empties them.
        fn legacy_wbinvd(&mut self) -> Answer {
            Answer::error(super::Status::NO_CALL)
        }

        /// Writes a debug register.
        fn legacy_set_dr(&mut self, number: u32, value: u32) -> Answer {
            let _ = (number, value);
            Answer::error(super::Status::NO_CALL)
        }

        /// Reads a debug register.
        fn legacy_get_dr(&mut self, number: u32) -> Answer {
            let _ = number;
            Answer::error(super::Status::NO_CALL)
        }

        /// Reads a performance counter.
        fn legacy_rdpmc(&mut self, counter: u32) -> Answer {
            let _ = counter;
            Answer::error(super::Status::NO_CALL)
        }

        /// Reads the time stamp counter.
        fn legacy_rdtsc(&mut self) -> Answer {
            Answer::error(super::Status::NO_CALL)
        }

        /// Clears the bit TS of CR0.
        fn legacy_clts(&mut self) -> Answer {
            Answer::error(super::Status::NO_CALL)
        }

        /// Enables interrupts; those that wait come at once.
        fn legacy_enable_interrupts(&mut self) -> Answer {
            Answer::error(super::Status::NO_CALL)
        }

        /// Disables interrupts.
        fn legacy_disable_interrupts(&mut self) -> Answer {
            Answer::error(super::Status::NO_CALL)
        }

        /// Says whether interrupts are enabled.
        fn legacy_get_interrupt_mask(&mut self) -> Answer {
            Answer::error(super::Status::NO_CALL)
        }

        /// Enables or disables interrupts.
        fn legacy_set_interrupt_mask(&mut self, mask: super::types::LegacyInterruptMask) -> Answer {
            let _ = mask;
            Answer::error(super::Status::NO_CALL)
        }

        /// Returns from an interrupt. A host may answer denied for a return to another level, and the guest
        /// then executes the instruction.
        fn legacy_iret(&mut self, frame: u64) -> Answer {
            let _ = frame;
            Answer::error(super::Status::NO_CALL)
        }

        /// Goes to user code, and enables interrupts.
        fn legacy_sysexit(&mut self, eip: u32, esp: u32) -> Answer {
            let _ = (eip, esp);
            Answer::error(super::Status::NO_CALL)
        }

        /// Waits for an interrupt, with interrupts enabled.
        fn legacy_halt(&mut self) -> Answer {
            Answer::error(super::Status::NO_CALL)
        }

        /// Starts the machine again.
        fn legacy_reboot(&mut self, how: super::types::LegacyRebootKind) -> Answer {
            let _ = how;
            Answer::error(super::Status::NO_CALL)
        }

        /// Switches the processor off.
        fn legacy_shutdown(&mut self) -> Answer {
            Answer::error(super::Status::NO_CALL)
        }

        /// Writes an entry of a page table, of any level.
        fn legacy_set_pxe(&mut self, value: u32, entry: u64, flags: super::types::LegacyPxeFlags) -> Answer {
            let _ = (value, entry, flags);
            Answer::error(super::Status::NO_CALL)
        }

        /// Writes an entry of 64 bits (PAE) of a page table.
        fn legacy_set_pxe_long(&mut self, value: u64, entry: u64, flags: super::types::LegacyPxeFlags) -> Answer {
            let _ = (value, entry, flags);
            Answer::error(super::Status::NO_CALL)
        }

        /// Tells that the guest has changed an entry itself.
        fn legacy_update_pxe(&mut self, entry: u64, flags: super::types::LegacyPxeFlags) -> Answer {
            let _ = (entry, flags);
            Answer::error(super::Status::NO_CALL)
        }

        /// Tells that the guest has changed an entry of 64 bits (PAE) itself.
        fn legacy_update_pxe_long(&mut self, entry: u64, flags: super::types::LegacyPxeFlags) -> Answer {
            let _ = (entry, flags);
            Answer::error(super::Status::NO_CALL)
        }

        /// Tells that a page becomes a page table.
        fn legacy_allocate_page(&mut self, page: u32, flags: super::types::LegacyPageFlags, clone: u32, base: u32, count: u32) -> Answer {
            let _ = (page, flags, clone, base, count);
            Answer::error(super::Status::NO_CALL)
        }

        /// Tells that a page is no page table any more.
        fn legacy_release_page(&mut self, page: u32, flags: super::types::LegacyPageFlags) -> Answer {
            let _ = (page, flags);
            Answer::error(super::Status::NO_CALL)
        }

        /// Drops the cached translations of a page, and makes what was deferred.
        fn legacy_inval_page(&mut self, address: u32) -> Answer {
            let _ = address;
            Answer::error(super::Status::NO_CALL)
        }

        /// Drops cached translations, and makes what was deferred.
        fn legacy_flush_tlb(&mut self, how: super::types::LegacyFlushFlags) -> Answer {
            let _ = how;
            Answer::error(super::Status::NO_CALL)
        }

        /// Tells of virtual addresses that the guest uses for page tables, so that the ROM can find the
        /// pages behind them.
        fn legacy_set_linear_mapping(&mut self, slot: u32, address: u32, pages: u32, page: u32) -> Answer {
            let _ = (slot, address, pages, page);
            Answer::error(super::Status::NO_CALL)
        }

        /// Reads 4 bytes from a port.
        fn legacy_inl(&mut self, port: u16) -> Answer {
            let _ = port;
            Answer::error(super::Status::NO_CALL)
        }

        /// Reads a byte from a port.
        fn legacy_inb(&mut self, port: u16) -> Answer {
            let _ = port;
            Answer::error(super::Status::NO_CALL)
        }

        /// Reads 2 bytes from a port.
        fn legacy_inw(&mut self, port: u16) -> Answer {
            let _ = port;
            Answer::error(super::Status::NO_CALL)
        }

        /// Reads 4 bytes from a port again and again, as the instruction with rep does.
        fn legacy_insl(&mut self, port: u16, count: u32, destination: u64) -> Answer {
            let _ = (port, count, destination);
            Answer::error(super::Status::NO_CALL)
        }

        /// Reads a byte from a port again and again, as the instruction with rep does.
        fn legacy_insb(&mut self, port: u16, count: u32, destination: u64) -> Answer {
            let _ = (port, count, destination);
            Answer::error(super::Status::NO_CALL)
        }

        /// Reads 2 bytes from a port again and again, as the instruction with rep does.
        fn legacy_insw(&mut self, port: u16, count: u32, destination: u64) -> Answer {
            let _ = (port, count, destination);
            Answer::error(super::Status::NO_CALL)
        }

        /// Writes 4 bytes to a port.
        fn legacy_outl(&mut self, value: u32, port: u16) -> Answer {
            let _ = (value, port);
            Answer::error(super::Status::NO_CALL)
        }

        /// Writes a byte to a port.
        fn legacy_outb(&mut self, value: u8, port: u16) -> Answer {
            let _ = (value, port);
            Answer::error(super::Status::NO_CALL)
        }

        /// Writes 2 bytes to a port.
        fn legacy_outw(&mut self, value: u16, port: u16) -> Answer {
            let _ = (value, port);
            Answer::error(super::Status::NO_CALL)
        }

        /// Writes 4 bytes to a port again and again, as the instruction with rep does.
        fn legacy_outsl(&mut self, port: u16, count: u32, source: u64) -> Answer {
            let _ = (port, count, source);
            Answer::error(super::Status::NO_CALL)
        }

        /// Writes a byte to a port again and again, as the instruction with rep does.
        fn legacy_outsb(&mut self, port: u16, count: u32, source: u64) -> Answer {
            let _ = (port, count, source);
            Answer::error(super::Status::NO_CALL)
        }

        /// Writes 2 bytes to a port again and again, as the instruction with rep does.
        fn legacy_outsw(&mut self, port: u16, count: u32, source: u64) -> Answer {
            let _ = (port, count, source);
            Answer::error(super::Status::NO_CALL)
        }

        /// Says which level may use ports.
        fn legacy_set_iopl_mask(&mut self, mask: super::types::LegacyIoplMask) -> Answer {
            let _ = mask;
            Answer::error(super::Status::NO_CALL)
        }

        /// Says how another processor starts.
        fn legacy_set_initial_ap_state(&mut self, state: u64, apic: u32) -> Answer {
            let _ = (state, apic);
            Answer::error(super::Status::NO_CALL)
        }

        /// Writes a register of the local APIC.
        fn legacy_apic_write(&mut self, place: u64, value: u32) -> Answer {
            let _ = (place, value);
            Answer::error(super::Status::NO_CALL)
        }

        /// Reads a register of the local APIC.
        fn legacy_apic_read(&mut self, place: u64) -> Answer {
            let _ = place;
            Answer::error(super::Status::NO_CALL)
        }

        /// Waits as long as a slow device needs.
        fn legacy_io_delay(&mut self) -> Answer {
            Answer::error(super::Status::NO_CALL)
        }

        /// Says how fast the counters of get_cycle_counter count.
        fn legacy_get_cycle_frequency(&mut self) -> Answer {
            Answer::error(super::Status::NO_CALL)
        }

        /// Reads a counter of time, in nanoseconds.
        fn legacy_get_cycle_counter(&mut self, counter: super::types::LegacyCounter) -> Answer {
            let _ = counter;
            Answer::error(super::Status::NO_CALL)
        }

        /// Sets an alarm in place of that of the same counter.
        fn legacy_set_alarm(&mut self, flags: super::types::LegacyAlarmFlags, expiry: u64, period: u64) -> Answer {
            let _ = (flags, expiry, period);
            Answer::error(super::Status::NO_CALL)
        }

        /// Takes an alarm back.
        fn legacy_cancel_alarm(&mut self, flags: super::types::LegacyAlarmFlags) -> Answer {
            let _ = flags;
            Answer::error(super::Status::NO_CALL)
        }

        /// Says what time it is.
        fn legacy_get_wallclock_time(&mut self) -> Answer {
            Answer::error(super::Status::NO_CALL)
        }

        /// Says whether the time of day jumped.
        fn legacy_wallclock_updated(&mut self) -> Answer {
            Answer::error(super::Status::NO_CALL)
        }

        /// Says which calls may be deferred from here on. To leave a mode makes what was deferred.
        fn legacy_set_lazy_mode(&mut self, mode: super::types::LegacyLazyMode) -> Answer {
            let _ = mode;
            Answer::error(super::Status::NO_CALL)
        }

        /// Gives the index of the calling vCPU.
        fn cpu_get_vcpu(&mut self) -> Answer {
            Answer::error(super::Status::NO_CALL)
        }

        /// Gives the number of vCPUs that this guest has, running or not.
        fn cpu_get_vcpu_count(&mut self) -> Answer {
            Answer::error(super::Status::NO_CALL)
        }

        /// Gives up the rest of the time slice. Returns when the vCPU is scheduled again, at once if nothing
        /// else can run.
        fn cpu_yield(&mut self) -> Answer {
            Answer::error(super::Status::NO_CALL)
        }

        /// Stops the calling vCPU until an interrupt is pending for it, whether or not it is masked.
        fn cpu_halt(&mut self) -> Answer {
            Answer::error(super::Status::NO_CALL)
        }

        /// Ends the whole guest.
        fn cpu_shutdown(&mut self, reason: super::types::ShutdownReason) -> Answer {
            let _ = reason;
            Answer::error(super::Status::NO_CALL)
        }

        /// Sets the stack that the vCPU uses when it enters the guest kernel from user mode.
        fn cpu_set_kernel_stack(&mut self, stack: u64) -> Answer {
            let _ = stack;
            Answer::error(super::Status::NO_CALL)
        }

        /// Performs calls from a buffer, in order, as if each had been made by itself, and stops after the
        /// first that does not succeed. Only calls that carry may-be-queued may stand in a queue.
        fn cpu_run_queue(&mut self, entries: u64, count: u32) -> Answer {
            let _ = (entries, count);
            Answer::error(super::Status::NO_CALL)
        }

        /// Makes a table of segment descriptors the calling vCPU's GDT.
        fn segmentation_set_gdt(&mut self, base: u64, limit: u16) -> Answer {
            let _ = (base, limit);
            Answer::error(super::Status::NO_CALL)
        }

        /// Makes a table of gate descriptors the calling vCPU's IDT.
        fn segmentation_set_idt(&mut self, base: u64, limit: u16) -> Answer {
            let _ = (base, limit);
            Answer::error(super::Status::NO_CALL)
        }

        /// Loads the LDT register.
        fn segmentation_set_ldt(&mut self, selector: u16) -> Answer {
            let _ = selector;
            Answer::error(super::Status::NO_CALL)
        }

        /// Loads the task register.
        fn segmentation_set_tr(&mut self, selector: u16) -> Answer {
            let _ = selector;
            Answer::error(super::Status::NO_CALL)
        }

        /// Writes one descriptor of the calling vCPU's GDT.
        fn segmentation_write_gdt_entry(&mut self, index: u32, descriptor: u64) -> Answer {
            let _ = (index, descriptor);
            Answer::error(super::Status::NO_CALL)
        }

        /// Writes one descriptor of the calling vCPU's LDT.
        fn segmentation_write_ldt_entry(&mut self, index: u32, descriptor: u64) -> Answer {
            let _ = (index, descriptor);
            Answer::error(super::Status::NO_CALL)
        }

        /// Writes one gate of the calling vCPU's IDT.
        fn segmentation_write_idt_entry(&mut self, index: u32, low: u64, high: u64) -> Answer {
            let _ = (index, low, high);
            Answer::error(super::Status::NO_CALL)
        }

        /// Writes a 32-bit page table entry. Translations cached from the old entry may stay until they are
        /// flushed.
        fn mmu_set_pte(&mut self, ptep: u64, value: u32) -> Answer {
            let _ = (ptep, value);
            Answer::error(super::Status::NO_CALL)
        }

        /// Writes a 64-bit page table entry, otherwise as set_pte.
        fn mmu_set_long_pte(&mut self, ptep: u64, value: u64) -> Answer {
            let _ = (ptep, value);
            Answer::error(super::Status::NO_CALL)
        }

        /// Drops the calling vCPU's cached translations.
        fn mmu_flush_tlb(&mut self, scope: super::types::FlushScope) -> Answer {
            let _ = scope;
            Answer::error(super::Status::NO_CALL)
        }

        /// Drops the calling vCPU's cached translations of one page.
        fn mmu_invalidate_page(&mut self, address: u64) -> Answer {
            let _ = address;
            Answer::error(super::Status::NO_CALL)
        }

        /// Makes a page table root current on the calling vCPU and drops its translations that are not
        /// global.
        fn mmu_set_page_table(&mut self, root: u64) -> Answer {
            let _ = root;
            Answer::error(super::Status::NO_CALL)
        }

        /// Gives the page table root that is current on the calling vCPU.
        fn mmu_get_page_table(&mut self) -> Answer {
            Answer::error(super::Status::NO_CALL)
        }

        /// Announces that a page is about to serve as a page table, so that a host that shadows can prepare.
        fn mmu_register_page_table(&mut self, page: u64, level: u32) -> Answer {
            let _ = (page, level);
            Answer::error(super::Status::NO_CALL)
        }

        /// Ends what register_page_table announced: the page is ordinary memory again.
        fn mmu_release_page_table(&mut self, page: u64) -> Answer {
            let _ = page;
            Answer::error(super::Status::NO_CALL)
        }

        /// Gives the nanoseconds since the guest was started. Never goes back, goes on while the guest does
        /// not run, and is the same on every vCPU. It need not count every nanosecond: equal answers may
        /// follow each other.
        fn timer_get_time(&mut self) -> Answer {
            Answer::error(super::Status::NO_CALL)
        }

        /// Makes an event port pending once, when the time comes, not before; at once if it has come
        /// already. There is one alarm for each vCPU: setting it replaces one that was set and has not come.
        /// Closing the port cancels the alarm.
        fn timer_set_alarm(&mut self, deadline: u64, port: u32) -> Answer {
            let _ = (deadline, port);
            Answer::error(super::Status::NO_CALL)
        }

        /// Cancels the calling vCPU's alarm. The port of an alarm that has come already stays pending.
        fn timer_cancel_alarm(&mut self) -> Answer {
            Answer::error(super::Status::NO_CALL)
        }

        /// Gives the memory that holds the pending and masked ports, and replaces what was given before. The
        /// host sets pending bits with atomic operations and clears one only when its port is closed; the
        /// guest takes them with atomic operations. Ports that became pending while there was no area are
        /// remembered and appear in the first one.
        fn event_set_area(&mut self, area: u64) -> Answer {
            let _ = area;
            Answer::error(super::Status::NO_CALL)
        }

        /// Says which vector of the IDT the event interrupt has. Until then there is no event interrupt.
        fn event_set_vector(&mut self, vector: u32) -> Answer {
            let _ = vector;
            Answer::error(super::Status::NO_CALL)
        }

        /// Opens the lowest port that is not open. It is not pending.
        fn event_open(&mut self) -> Answer {
            Answer::error(super::Status::NO_CALL)
        }

        /// Closes a port: it is not pending any more and cannot become so.
        fn event_close(&mut self, port: u32) -> Answer {
            let _ = port;
            Answer::error(super::Status::NO_CALL)
        }

        /// Makes a port of this guest pending. Nothing happens if it is so already.
        fn event_send(&mut self, port: u32) -> Answer {
            let _ = port;
            Answer::error(super::Status::NO_CALL)
        }

        /// Returns when an open port is pending and not masked, at once if one is; whether interrupts are
        /// enabled makes no difference. Answers denied if nothing could end the wait: no area is set, or no
        /// alarm is set and no other vCPU runs.
        fn event_wait(&mut self) -> Answer {
            Answer::error(super::Status::NO_CALL)
        }

        /// Writes bytes, in order. All of them, or none with an error.
        fn console_write(&mut self, data: u64, length: u32) -> Answer {
            let _ = (data, length);
            Answer::error(super::Status::NO_CALL)
        }

        /// Takes bytes that have arrived. Never waits.
        fn console_read(&mut self, data: u64, length: u32) -> Answer {
            let _ = (data, length);
            Answer::error(super::Status::NO_CALL)
        }

        /// Writes one byte.
        fn console_put_character(&mut self, character: u8) -> Answer {
            let _ = character;
            Answer::error(super::Status::NO_CALL)
        }

        /// Says where mappings may be: a range of the guest physical address space that holds no memory of
        /// the guest.
        fn vma_get_window(&mut self, part: super::types::WindowPart) -> Answer {
            let _ = part;
            Answer::error(super::Status::NO_CALL)
        }

        /// Makes consecutive pages of guest memory appear in the window. All of them, or none with an error:
        /// denied if something is mapped there already.
        fn vma_map(&mut self, address: u64, page: u64, count: u32, access: super::types::VmaAccess) -> Answer {
            let _ = (address, page, count, access);
            Answer::error(super::Status::NO_CALL)
        }

        /// Ends mappings. Every page of the range must be mapped, else nothing is done and the answer is
        /// denied.
        fn vma_unmap(&mut self, address: u64, count: u32) -> Answer {
            let _ = (address, count);
            Answer::error(super::Status::NO_CALL)
        }

        /// Changes what the guest may do with mapped pages. Every page of the range must be mapped, as for
        /// unmap.
        fn vma_protect(&mut self, address: u64, count: u32, access: super::types::VmaAccess) -> Answer {
            let _ = (address, count, access);
            Answer::error(super::Status::NO_CALL)
        }

        /// Says what is mapped at an address.
        fn vma_get_mapping(&mut self, address: u64) -> Answer {
            let _ = address;
            Answer::error(super::Status::NO_CALL)
        }

        /// Gives back its argument.
        fn experimental_echo(&mut self, value: u64) -> Answer {
            let _ = value;
            Answer::error(super::Status::NO_CALL)
        }
    }

    /// What becomes of a call.
    #[derive(Clone, Copy)]
    enum Does {
        Perform(Operation),
        AnswerCalls,
        AnswerRelease,
    }

    struct Call {
        number: u64,
        does: Does,
        annotations: u64,
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
    }

    static CALLS_LEGACY: [Call; 72] = [
        Call { number: 0x0, does: Does::Perform(Operation::LegacyCpuid), annotations: 0x0 },
        Call { number: 0x1, does: Does::Perform(Operation::LegacyWrmsr), annotations: 0x0 },
        Call { number: 0x2, does: Does::Perform(Operation::LegacyRdmsr), annotations: 0x0 },
        Call { number: 0x3, does: Does::Perform(Operation::LegacySetGdt), annotations: 0x0 },
        Call { number: 0x4, does: Does::Perform(Operation::LegacySetLdt), annotations: 0x0 },
        Call { number: 0x5, does: Does::Perform(Operation::LegacySetIdt), annotations: 0x0 },
        Call { number: 0x6, does: Does::Perform(Operation::LegacySetTr), annotations: 0x0 },
        Call { number: 0x7, does: Does::Perform(Operation::LegacyGetGdt), annotations: 0x0 },
        Call { number: 0x8, does: Does::Perform(Operation::LegacyGetLdt), annotations: 0x0 },
        Call { number: 0x9, does: Does::Perform(Operation::LegacyGetIdt), annotations: 0x0 },
        Call { number: 0xa, does: Does::Perform(Operation::LegacyGetTr), annotations: 0x0 },
        Call { number: 0xb, does: Does::Perform(Operation::LegacyWriteGdtEntry), annotations: 0x0 },
        Call { number: 0xc, does: Does::Perform(Operation::LegacyWriteLdtEntry), annotations: 0x0 },
        Call { number: 0xd, does: Does::Perform(Operation::LegacyWriteIdtEntry), annotations: 0x0 },
        Call { number: 0xe, does: Does::Perform(Operation::LegacyUpdateKernelStack), annotations: 0x0 },
        Call { number: 0xf, does: Does::Perform(Operation::LegacySetCr0), annotations: 0x0 },
        Call { number: 0x10, does: Does::Perform(Operation::LegacySetCr2), annotations: 0x0 },
        Call { number: 0x11, does: Does::Perform(Operation::LegacySetCr3), annotations: 0x0 },
        Call { number: 0x12, does: Does::Perform(Operation::LegacySetCr4), annotations: 0x0 },
        Call { number: 0x13, does: Does::Perform(Operation::LegacyGetCr0), annotations: 0x0 },
        Call { number: 0x14, does: Does::Perform(Operation::LegacyGetCr2), annotations: 0x0 },
        Call { number: 0x15, does: Does::Perform(Operation::LegacyGetCr3), annotations: 0x0 },
        Call { number: 0x16, does: Does::Perform(Operation::LegacyGetCr4), annotations: 0x0 },
        Call { number: 0x17, does: Does::Perform(Operation::LegacyWbinvd), annotations: 0x0 },
        Call { number: 0x18, does: Does::Perform(Operation::LegacySetDr), annotations: 0x0 },
        Call { number: 0x19, does: Does::Perform(Operation::LegacyGetDr), annotations: 0x0 },
        Call { number: 0x1a, does: Does::Perform(Operation::LegacyRdpmc), annotations: 0x0 },
        Call { number: 0x1b, does: Does::Perform(Operation::LegacyRdtsc), annotations: 0x0 },
        Call { number: 0x1c, does: Does::Perform(Operation::LegacyClts), annotations: 0x0 },
        Call { number: 0x1d, does: Does::Perform(Operation::LegacyEnableInterrupts), annotations: 0x0 },
        Call { number: 0x1e, does: Does::Perform(Operation::LegacyDisableInterrupts), annotations: 0x0 },
        Call { number: 0x1f, does: Does::Perform(Operation::LegacyGetInterruptMask), annotations: 0x0 },
        Call { number: 0x20, does: Does::Perform(Operation::LegacySetInterruptMask), annotations: 0x0 },
        Call { number: 0x21, does: Does::Perform(Operation::LegacyIret), annotations: 0x0 },
        Call { number: 0x22, does: Does::Perform(Operation::LegacySysexit), annotations: 0x0 },
        Call { number: 0x23, does: Does::Perform(Operation::LegacyHalt), annotations: 0x0 },
        Call { number: 0x24, does: Does::Perform(Operation::LegacyReboot), annotations: 0x0 },
        Call { number: 0x25, does: Does::Perform(Operation::LegacyShutdown), annotations: 0x0 },
        Call { number: 0x26, does: Does::Perform(Operation::LegacySetPxe), annotations: 0x0 },
        Call { number: 0x27, does: Does::Perform(Operation::LegacySetPxeLong), annotations: 0x0 },
        Call { number: 0x28, does: Does::Perform(Operation::LegacyUpdatePxe), annotations: 0x0 },
        Call { number: 0x29, does: Does::Perform(Operation::LegacyUpdatePxeLong), annotations: 0x0 },
        Call { number: 0x2c, does: Does::Perform(Operation::LegacyAllocatePage), annotations: 0x0 },
        Call { number: 0x2d, does: Does::Perform(Operation::LegacyReleasePage), annotations: 0x0 },
        Call { number: 0x2e, does: Does::Perform(Operation::LegacyInvalPage), annotations: 0x0 },
        Call { number: 0x2f, does: Does::Perform(Operation::LegacyFlushTlb), annotations: 0x0 },
        Call { number: 0x30, does: Does::Perform(Operation::LegacySetLinearMapping), annotations: 0x0 },
        Call { number: 0x31, does: Does::Perform(Operation::LegacyInl), annotations: 0x0 },
        Call { number: 0x32, does: Does::Perform(Operation::LegacyInb), annotations: 0x0 },
        Call { number: 0x33, does: Does::Perform(Operation::LegacyInw), annotations: 0x0 },
        Call { number: 0x34, does: Does::Perform(Operation::LegacyInsl), annotations: 0x0 },
        Call { number: 0x35, does: Does::Perform(Operation::LegacyInsb), annotations: 0x0 },
        Call { number: 0x36, does: Does::Perform(Operation::LegacyInsw), annotations: 0x0 },
        Call { number: 0x37, does: Does::Perform(Operation::LegacyOutl), annotations: 0x0 },
        Call { number: 0x38, does: Does::Perform(Operation::LegacyOutb), annotations: 0x0 },
        Call { number: 0x39, does: Does::Perform(Operation::LegacyOutw), annotations: 0x0 },
        Call { number: 0x3a, does: Does::Perform(Operation::LegacyOutsl), annotations: 0x0 },
        Call { number: 0x3b, does: Does::Perform(Operation::LegacyOutsb), annotations: 0x0 },
        Call { number: 0x3c, does: Does::Perform(Operation::LegacyOutsw), annotations: 0x0 },
        Call { number: 0x3d, does: Does::Perform(Operation::LegacySetIoplMask), annotations: 0x0 },
        Call { number: 0x3e, does: Does::Perform(Operation::LegacySetInitialApState), annotations: 0x0 },
        Call { number: 0x3f, does: Does::Perform(Operation::LegacyApicWrite), annotations: 0x0 },
        Call { number: 0x40, does: Does::Perform(Operation::LegacyApicRead), annotations: 0x0 },
        Call { number: 0x41, does: Does::Perform(Operation::LegacyIoDelay), annotations: 0x0 },
        Call { number: 0x42, does: Does::Perform(Operation::LegacyGetCycleFrequency), annotations: 0x0 },
        Call { number: 0x43, does: Does::Perform(Operation::LegacyGetCycleCounter), annotations: 0x0 },
        Call { number: 0x44, does: Does::Perform(Operation::LegacySetAlarm), annotations: 0x0 },
        Call { number: 0x45, does: Does::Perform(Operation::LegacyCancelAlarm), annotations: 0x0 },
        Call { number: 0x46, does: Does::Perform(Operation::LegacyGetWallclockTime), annotations: 0x0 },
        Call { number: 0x47, does: Does::Perform(Operation::LegacyWallclockUpdated), annotations: 0x0 },
        Call { number: 0x49, does: Does::Perform(Operation::LegacySetLazyMode), annotations: 0x0 },
        Call { number: 0xff, does: Does::AnswerCalls, annotations: 0x0 },
    ];

    static CALLS_CPU: [Call; 9] = [
        Call { number: 0x0, does: Does::AnswerRelease, annotations: 0x0 },
        Call { number: 0x1, does: Does::Perform(Operation::CpuGetVcpu), annotations: 0x0 },
        Call { number: 0x2, does: Does::Perform(Operation::CpuGetVcpuCount), annotations: 0x0 },
        Call { number: 0x3, does: Does::Perform(Operation::CpuYield), annotations: 0x0 },
        Call { number: 0x4, does: Does::Perform(Operation::CpuHalt), annotations: 0x0 },
        Call { number: 0x5, does: Does::Perform(Operation::CpuShutdown), annotations: 0x0 },
        Call { number: 0x6, does: Does::Perform(Operation::CpuSetKernelStack), annotations: 0x0 },
        Call { number: 0x7, does: Does::Perform(Operation::CpuRunQueue), annotations: 0x0 },
        Call { number: 0xff, does: Does::AnswerCalls, annotations: 0x0 },
    ];

    static CALLS_SEGMENTATION: [Call; 8] = [
        Call { number: 0x0, does: Does::Perform(Operation::SegmentationSetGdt), annotations: 0x0 },
        Call { number: 0x1, does: Does::Perform(Operation::SegmentationSetIdt), annotations: 0x0 },
        Call { number: 0x2, does: Does::Perform(Operation::SegmentationSetLdt), annotations: 0x0 },
        Call { number: 0x3, does: Does::Perform(Operation::SegmentationSetTr), annotations: 0x0 },
        Call { number: 0x4, does: Does::Perform(Operation::SegmentationWriteGdtEntry), annotations: 0x1 },
        Call { number: 0x5, does: Does::Perform(Operation::SegmentationWriteLdtEntry), annotations: 0x1 },
        Call { number: 0x6, does: Does::Perform(Operation::SegmentationWriteIdtEntry), annotations: 0x1 },
        Call { number: 0xff, does: Does::AnswerCalls, annotations: 0x0 },
    ];

    static CALLS_MMU: [Call; 9] = [
        Call { number: 0x0, does: Does::Perform(Operation::MmuSetPte), annotations: 0x1 },
        Call { number: 0x1, does: Does::Perform(Operation::MmuSetLongPte), annotations: 0x1 },
        Call { number: 0x2, does: Does::Perform(Operation::MmuFlushTlb), annotations: 0x1 },
        Call { number: 0x3, does: Does::Perform(Operation::MmuInvalidatePage), annotations: 0x1 },
        Call { number: 0x4, does: Does::Perform(Operation::MmuSetPageTable), annotations: 0x1 },
        Call { number: 0x5, does: Does::Perform(Operation::MmuGetPageTable), annotations: 0x0 },
        Call { number: 0x6, does: Does::Perform(Operation::MmuRegisterPageTable), annotations: 0x1 },
        Call { number: 0x7, does: Does::Perform(Operation::MmuReleasePageTable), annotations: 0x1 },
        Call { number: 0xff, does: Does::AnswerCalls, annotations: 0x0 },
    ];

    static CALLS_TIMER: [Call; 4] = [
        Call { number: 0x0, does: Does::Perform(Operation::TimerGetTime), annotations: 0x0 },
        Call { number: 0x1, does: Does::Perform(Operation::TimerSetAlarm), annotations: 0x0 },
        Call { number: 0x2, does: Does::Perform(Operation::TimerCancelAlarm), annotations: 0x0 },
        Call { number: 0xff, does: Does::AnswerCalls, annotations: 0x0 },
    ];

    static CALLS_EVENT: [Call; 7] = [
        Call { number: 0x0, does: Does::Perform(Operation::EventSetArea), annotations: 0x0 },
        Call { number: 0x1, does: Does::Perform(Operation::EventSetVector), annotations: 0x0 },
        Call { number: 0x2, does: Does::Perform(Operation::EventOpen), annotations: 0x0 },
        Call { number: 0x3, does: Does::Perform(Operation::EventClose), annotations: 0x0 },
        Call { number: 0x4, does: Does::Perform(Operation::EventSend), annotations: 0x1 },
        Call { number: 0x5, does: Does::Perform(Operation::EventWait), annotations: 0x0 },
        Call { number: 0xff, does: Does::AnswerCalls, annotations: 0x0 },
    ];

    static CALLS_CONSOLE: [Call; 4] = [
        Call { number: 0x0, does: Does::Perform(Operation::ConsoleWrite), annotations: 0x0 },
        Call { number: 0x1, does: Does::Perform(Operation::ConsoleRead), annotations: 0x0 },
        Call { number: 0x2, does: Does::Perform(Operation::ConsolePutCharacter), annotations: 0x1 },
        Call { number: 0xff, does: Does::AnswerCalls, annotations: 0x0 },
    ];

    static CALLS_VMA: [Call; 6] = [
        Call { number: 0x0, does: Does::Perform(Operation::VmaGetWindow), annotations: 0x0 },
        Call { number: 0x1, does: Does::Perform(Operation::VmaMap), annotations: 0x1 },
        Call { number: 0x2, does: Does::Perform(Operation::VmaUnmap), annotations: 0x1 },
        Call { number: 0x3, does: Does::Perform(Operation::VmaProtect), annotations: 0x1 },
        Call { number: 0x4, does: Does::Perform(Operation::VmaGetMapping), annotations: 0x0 },
        Call { number: 0xff, does: Does::AnswerCalls, annotations: 0x0 },
    ];

    static CALLS_EXPERIMENTAL: [Call; 2] = [
        Call { number: 0x0, does: Does::Perform(Operation::ExperimentalEcho), annotations: 0x0 },
        Call { number: 0xff, does: Does::AnswerCalls, annotations: 0x0 },
    ];

    static FAMILIES: [Family; 9] = [
        Family { first: 0x0, last: 0x0, by_call: false, always: false, calls: &CALLS_LEGACY, call_carrier: 0, call_low: 16, call_mask: 0xff, unknown_family: status(super::Status::NO_FAMILY), unknown_call: status(super::Status::NO_CALL), reserved: [0xff00], must_be: [0], reserved_field: status(super::Status::INVALID_ID) },
        Family { first: 0x1, last: 0x1, by_call: false, always: true, calls: &CALLS_CPU, call_carrier: 0, call_low: 16, call_mask: 0xff, unknown_family: status(super::Status::NO_FAMILY), unknown_call: status(super::Status::NO_CALL), reserved: [0xff00], must_be: [0], reserved_field: status(super::Status::INVALID_ID) },
        Family { first: 0x2, last: 0x2, by_call: false, always: false, calls: &CALLS_SEGMENTATION, call_carrier: 0, call_low: 16, call_mask: 0xff, unknown_family: status(super::Status::NO_FAMILY), unknown_call: status(super::Status::NO_CALL), reserved: [0xff00], must_be: [0], reserved_field: status(super::Status::INVALID_ID) },
        Family { first: 0x3, last: 0x3, by_call: false, always: false, calls: &CALLS_MMU, call_carrier: 0, call_low: 16, call_mask: 0xff, unknown_family: status(super::Status::NO_FAMILY), unknown_call: status(super::Status::NO_CALL), reserved: [0xff00], must_be: [0], reserved_field: status(super::Status::INVALID_ID) },
        Family { first: 0x4, last: 0x4, by_call: false, always: false, calls: &CALLS_TIMER, call_carrier: 0, call_low: 16, call_mask: 0xff, unknown_family: status(super::Status::NO_FAMILY), unknown_call: status(super::Status::NO_CALL), reserved: [0xff00], must_be: [0], reserved_field: status(super::Status::INVALID_ID) },
        Family { first: 0x5, last: 0x5, by_call: false, always: false, calls: &CALLS_EVENT, call_carrier: 0, call_low: 16, call_mask: 0xff, unknown_family: status(super::Status::NO_FAMILY), unknown_call: status(super::Status::NO_CALL), reserved: [0xff00], must_be: [0], reserved_field: status(super::Status::INVALID_ID) },
        Family { first: 0x6, last: 0x6, by_call: false, always: false, calls: &CALLS_CONSOLE, call_carrier: 0, call_low: 16, call_mask: 0xff, unknown_family: status(super::Status::NO_FAMILY), unknown_call: status(super::Status::NO_CALL), reserved: [0xff00], must_be: [0], reserved_field: status(super::Status::INVALID_ID) },
        Family { first: 0x7, last: 0x7, by_call: false, always: false, calls: &CALLS_VMA, call_carrier: 0, call_low: 16, call_mask: 0xff, unknown_family: status(super::Status::NO_FAMILY), unknown_call: status(super::Status::NO_CALL), reserved: [0xff00], must_be: [0], reserved_field: status(super::Status::INVALID_ID) },
        Family { first: 0xff, last: 0xff, by_call: false, always: false, calls: &CALLS_EXPERIMENTAL, call_carrier: 0, call_low: 16, call_mask: 0xff, unknown_family: status(super::Status::NO_FAMILY), unknown_call: status(super::Status::NO_CALL), reserved: [0xff00], must_be: [0], reserved_field: status(super::Status::INVALID_ID) },
    ];

    impl Family {
        /// The first row of a call's number.
        fn find_call(&self, number: u64) -> Option<&'static Call> {
            self.calls.iter().find(|call| call.number == number)
        }

        /// Whether the host has the family: at least one of its calls, not counting what every family answers.
        fn is_there<H: Host + ?Sized>(&self, host: &H) -> bool {
            self.always || self.calls.iter().any(|call| matches!(call.does, Does::Perform(operation) if host.has(operation)))
        }
    }

    impl Call {
        fn is_there<H: Host + ?Sized>(&self, host: &H) -> bool {
            match self.does {
                Does::Perform(operation) => host.has(operation),
                _ => true,
            }
        }
    }

    /// The family that an id names.
    fn find_family(carriers: [u64; 1]) -> Option<&'static Family> {
        let number = carriers[0] >> 24;
        let found = FAMILIES[0..9].iter().find(|family| {
            (family.first..=family.last).contains(&number)
        });
        found
    }

    /// Performs the call that an id names. `args` are its arguments in order, also those that ride in the id.
    pub fn dispatch<H: Host + ?Sized>(host: &mut H, id: Id, args: &[u64; ARGUMENTS]) -> Answer {
        let carriers = id.carriers();
        let family = match find_family(carriers) {
            Some(family) => family,
            None => return Answer::error(super::Status::NO_FAMILY),
        };
        if !family.is_there(host) {
            return Answer::refuse(family.unknown_family);
        }
        if carriers.iter().zip(family.reserved.iter().zip(family.must_be)).any(|(held, (mask, value))| held & mask != value) {
            return Answer::refuse(family.reserved_field);
        }
        let number = (carriers[family.call_carrier] >> family.call_low) & family.call_mask;
        let found = family.find_call(number);
        let call = match found {
            Some(call) if call.is_there(host) => call,
            _ if family.by_call => return Answer::refuse(family.unknown_family),
            _ => return Answer::refuse(family.unknown_call),
        };
        match call.does {
            Does::Perform(operation) => perform(host, operation, args),
            Does::AnswerCalls => {
                if args[0] & 0xffffffffffffff00 != 0 {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                match family.find_call(args[0]) {
                    Some(asked) if asked.is_there(host) => {
                        let honoured = (asked.annotations & host.annotations()) & 0xff;
                        Answer::ok(0x100 | honoured)
                    }
                    _ => Answer::ok(0),
                }
            }
            Does::AnswerRelease => {
                Answer::ok(0x40004)
            }
        }
    }

    /// Checks the arguments of an operation, and performs it.
    fn perform<H: Host + ?Sized>(host: &mut H, operation: Operation, args: &[u64; ARGUMENTS]) -> Answer {
        match operation {
            Operation::LegacyCpuid => {
                if args[0] & 0xffffffff00000000 != 0 || args[1] & 0xffffffff00000000 != 0 {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.legacy_cpuid(args[0] as u32, args[1] as u32, args[2])
            }
            Operation::LegacyWrmsr => {
                if args[1] & 0xffffffff00000000 != 0 {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.legacy_wrmsr(args[0], args[1] as u32)
            }
            Operation::LegacyRdmsr => {
                if args[0] & 0xffffffff00000000 != 0 {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.legacy_rdmsr(args[0] as u32)
            }
            Operation::LegacySetGdt => {
                host.legacy_set_gdt(args[0])
            }
            Operation::LegacySetLdt => {
                if args[0] & 0xffffffffffff0000 != 0 {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.legacy_set_ldt(args[0] as u16)
            }
            Operation::LegacySetIdt => {
                host.legacy_set_idt(args[0])
            }
            Operation::LegacySetTr => {
                if args[0] & 0xffffffffffff0000 != 0 {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.legacy_set_tr(args[0] as u16)
            }
            Operation::LegacyGetGdt => {
                host.legacy_get_gdt(args[0])
            }
            Operation::LegacyGetLdt => {
                host.legacy_get_ldt()
            }
            Operation::LegacyGetIdt => {
                host.legacy_get_idt(args[0])
            }
            Operation::LegacyGetTr => {
                host.legacy_get_tr()
            }
            Operation::LegacyWriteGdtEntry => {
                if args[1] & 0xffffffff00000000 != 0 || args[1] > 0x1fff || args[2] & 0xffffffff00000000 != 0 || args[3] & 0xffffffff00000000 != 0 {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.legacy_write_gdt_entry(args[0], args[1] as u32, args[2] as u32, args[3] as u32)
            }
            Operation::LegacyWriteLdtEntry => {
                if args[1] & 0xffffffff00000000 != 0 || args[1] > 0x1fff || args[2] & 0xffffffff00000000 != 0 || args[3] & 0xffffffff00000000 != 0 {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.legacy_write_ldt_entry(args[0], args[1] as u32, args[2] as u32, args[3] as u32)
            }
            Operation::LegacyWriteIdtEntry => {
                if args[1] & 0xffffffff00000000 != 0 || args[1] > 0xff || args[2] & 0xffffffff00000000 != 0 || args[3] & 0xffffffff00000000 != 0 {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.legacy_write_idt_entry(args[0], args[1] as u32, args[2] as u32, args[3] as u32)
            }
            Operation::LegacyUpdateKernelStack => {
                if args[0] & 0xffffffff00000000 != 0 || args[1] & 0xffffffff00000000 != 0 {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.legacy_update_kernel_stack(args[0] as u32, args[1] as u32)
            }
            Operation::LegacySetCr0 => {
                if args[0] & 0xffffffff00000000 != 0 {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.legacy_set_cr0(args[0] as u32)
            }
            Operation::LegacySetCr2 => {
                if args[0] & 0xffffffff00000000 != 0 {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.legacy_set_cr2(args[0] as u32)
            }
            Operation::LegacySetCr3 => {
                if args[0] & 0xffffffff00000000 != 0 {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.legacy_set_cr3(args[0] as u32)
            }
            Operation::LegacySetCr4 => {
                if args[0] & 0xffffffff00000000 != 0 {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.legacy_set_cr4(args[0] as u32)
            }
            Operation::LegacyGetCr0 => {
                host.legacy_get_cr0()
            }
            Operation::LegacyGetCr2 => {
                host.legacy_get_cr2()
            }
            Operation::LegacyGetCr3 => {
                host.legacy_get_cr3()
            }
            Operation::LegacyGetCr4 => {
                host.legacy_get_cr4()
            }
            Operation::LegacyWbinvd => {
                host.legacy_wbinvd()
            }
            Operation::LegacySetDr => {
                if args[0] & 0xffffffff00000000 != 0 || args[0] > 7 || args[1] & 0xffffffff00000000 != 0 {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.legacy_set_dr(args[0] as u32, args[1] as u32)
            }
            Operation::LegacyGetDr => {
                if args[0] & 0xffffffff00000000 != 0 || args[0] > 7 {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.legacy_get_dr(args[0] as u32)
            }
            Operation::LegacyRdpmc => {
                if args[0] & 0xffffffff00000000 != 0 {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.legacy_rdpmc(args[0] as u32)
            }
            Operation::LegacyRdtsc => {
                host.legacy_rdtsc()
            }
            Operation::LegacyClts => {
                host.legacy_clts()
            }
            Operation::LegacyEnableInterrupts => {
                host.legacy_enable_interrupts()
            }
            Operation::LegacyDisableInterrupts => {
                host.legacy_disable_interrupts()
            }
            Operation::LegacyGetInterruptMask => {
                host.legacy_get_interrupt_mask()
            }
            Operation::LegacySetInterruptMask => {
                if args[0] & 0xfffffffffffffdff != 0 {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.legacy_set_interrupt_mask(super::types::LegacyInterruptMask(args[0] as u32))
            }
            Operation::LegacyIret => {
                host.legacy_iret(args[0])
            }
            Operation::LegacySysexit => {
                if args[0] & 0xffffffff00000000 != 0 || args[1] & 0xffffffff00000000 != 0 {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.legacy_sysexit(args[0] as u32, args[1] as u32)
            }
            Operation::LegacyHalt => {
                host.legacy_halt()
            }
            Operation::LegacyReboot => {
                if args[0] & 0xffffffff00000000 != 0 || !matches!(args[0], 0 | 1) {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.legacy_reboot(super::types::LegacyRebootKind(args[0] as u32))
            }
            Operation::LegacyShutdown => {
                host.legacy_shutdown()
            }
            Operation::LegacySetPxe => {
                if args[0] & 0xffffffff00000000 != 0 || args[2] & 0xffffffff00000fc0 != 0 {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.legacy_set_pxe(args[0] as u32, args[1], super::types::LegacyPxeFlags(args[2] as u32))
            }
            Operation::LegacySetPxeLong => {
                if args[2] & 0xffffffff00000fc0 != 0 {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.legacy_set_pxe_long(args[0], args[1], super::types::LegacyPxeFlags(args[2] as u32))
            }
            Operation::LegacyUpdatePxe => {
                if args[1] & 0xffffffff00000fc0 != 0 {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.legacy_update_pxe(args[0], super::types::LegacyPxeFlags(args[1] as u32))
            }
            Operation::LegacyUpdatePxeLong => {
                if args[1] & 0xffffffff00000fc0 != 0 {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.legacy_update_pxe_long(args[0], super::types::LegacyPxeFlags(args[1] as u32))
            }
            Operation::LegacyAllocatePage => {
                if args[0] & 0xffffffff00000000 != 0 || args[1] & 0xffffffffffffff80 != 0 || args[2] & 0xffffffff00000000 != 0 || args[3] & 0xffffffff00000000 != 0 || args[4] & 0xffffffff00000000 != 0 {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.legacy_allocate_page(args[0] as u32, super::types::LegacyPageFlags(args[1] as u32), args[2] as u32, args[3] as u32, args[4] as u32)
            }
            Operation::LegacyReleasePage => {
                if args[0] & 0xffffffff00000000 != 0 || args[1] & 0xffffffffffffff80 != 0 {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.legacy_release_page(args[0] as u32, super::types::LegacyPageFlags(args[1] as u32))
            }
            Operation::LegacyInvalPage => {
                if args[0] & 0xffffffff00000000 != 0 {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.legacy_inval_page(args[0] as u32)
            }
            Operation::LegacyFlushTlb => {
                if args[0] & 0xfffffffffffffffc != 0 {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.legacy_flush_tlb(super::types::LegacyFlushFlags(args[0] as u32))
            }
            Operation::LegacySetLinearMapping => {
                if args[0] & 0xffffffff00000000 != 0 || args[0] > 3 || args[1] & 0xffffffff00000000 != 0 || args[2] & 0xffffffff00000000 != 0 || args[3] & 0xffffffff00000000 != 0 {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.legacy_set_linear_mapping(args[0] as u32, args[1] as u32, args[2] as u32, args[3] as u32)
            }
            Operation::LegacyInl => {
                if args[0] & 0xffffffffffff0000 != 0 {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.legacy_inl(args[0] as u16)
            }
            Operation::LegacyInb => {
                if args[0] & 0xffffffffffff0000 != 0 {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.legacy_inb(args[0] as u16)
            }
            Operation::LegacyInw => {
                if args[0] & 0xffffffffffff0000 != 0 {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.legacy_inw(args[0] as u16)
            }
            Operation::LegacyInsl => {
                if args[0] & 0xffffffffffff0000 != 0 || args[1] & 0xffffffff00000000 != 0 {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.legacy_insl(args[0] as u16, args[1] as u32, args[2])
            }
            Operation::LegacyInsb => {
                if args[0] & 0xffffffffffff0000 != 0 || args[1] & 0xffffffff00000000 != 0 {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.legacy_insb(args[0] as u16, args[1] as u32, args[2])
            }
            Operation::LegacyInsw => {
                if args[0] & 0xffffffffffff0000 != 0 || args[1] & 0xffffffff00000000 != 0 {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.legacy_insw(args[0] as u16, args[1] as u32, args[2])
            }
            Operation::LegacyOutl => {
                if args[0] & 0xffffffff00000000 != 0 || args[1] & 0xffffffffffff0000 != 0 {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.legacy_outl(args[0] as u32, args[1] as u16)
            }
            Operation::LegacyOutb => {
                if args[0] & 0xffffffffffffff00 != 0 || args[1] & 0xffffffffffff0000 != 0 {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.legacy_outb(args[0] as u8, args[1] as u16)
            }
            Operation::LegacyOutw => {
                if args[0] & 0xffffffffffff0000 != 0 || args[1] & 0xffffffffffff0000 != 0 {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.legacy_outw(args[0] as u16, args[1] as u16)
            }
            Operation::LegacyOutsl => {
                if args[0] & 0xffffffffffff0000 != 0 || args[1] & 0xffffffff00000000 != 0 {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.legacy_outsl(args[0] as u16, args[1] as u32, args[2])
            }
            Operation::LegacyOutsb => {
                if args[0] & 0xffffffffffff0000 != 0 || args[1] & 0xffffffff00000000 != 0 {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.legacy_outsb(args[0] as u16, args[1] as u32, args[2])
            }
            Operation::LegacyOutsw => {
                if args[0] & 0xffffffffffff0000 != 0 || args[1] & 0xffffffff00000000 != 0 {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.legacy_outsw(args[0] as u16, args[1] as u32, args[2])
            }
            Operation::LegacySetIoplMask => {
                if args[0] & 0xffffffffffffcfff != 0 {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.legacy_set_iopl_mask(super::types::LegacyIoplMask(args[0] as u32))
            }
            Operation::LegacySetInitialApState => {
                if args[1] & 0xffffffff00000000 != 0 {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.legacy_set_initial_ap_state(args[0], args[1] as u32)
            }
            Operation::LegacyApicWrite => {
                if args[1] & 0xffffffff00000000 != 0 {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.legacy_apic_write(args[0], args[1] as u32)
            }
            Operation::LegacyApicRead => {
                host.legacy_apic_read(args[0])
            }
            Operation::LegacyIoDelay => {
                host.legacy_io_delay()
            }
            Operation::LegacyGetCycleFrequency => {
                host.legacy_get_cycle_frequency()
            }
            Operation::LegacyGetCycleCounter => {
                if args[0] & 0xffffffff00000000 != 0 {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.legacy_get_cycle_counter(super::types::LegacyCounter(args[0] as u32))
            }
            Operation::LegacySetAlarm => {
                if args[0] & 0xfffffffffffefe00 != 0 {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.legacy_set_alarm(super::types::LegacyAlarmFlags(args[0] as u32), args[1], args[2])
            }
            Operation::LegacyCancelAlarm => {
                if args[0] & 0xfffffffffffefe00 != 0 {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.legacy_cancel_alarm(super::types::LegacyAlarmFlags(args[0] as u32))
            }
            Operation::LegacyGetWallclockTime => {
                host.legacy_get_wallclock_time()
            }
            Operation::LegacyWallclockUpdated => {
                host.legacy_wallclock_updated()
            }
            Operation::LegacySetLazyMode => {
                if args[0] & 0xfffffffffffffffc != 0 {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.legacy_set_lazy_mode(super::types::LegacyLazyMode(args[0] as u32))
            }
            Operation::CpuGetVcpu => {
                host.cpu_get_vcpu()
            }
            Operation::CpuGetVcpuCount => {
                host.cpu_get_vcpu_count()
            }
            Operation::CpuYield => {
                host.cpu_yield()
            }
            Operation::CpuHalt => {
                host.cpu_halt()
            }
            Operation::CpuShutdown => {
                if args[0] & 0xffffffff00000000 != 0 || !matches!(args[0], 0..=2) {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.cpu_shutdown(super::types::ShutdownReason(args[0] as u32))
            }
            Operation::CpuSetKernelStack => {
                if args[0] & 0x3 != 0 {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.cpu_set_kernel_stack(args[0])
            }
            Operation::CpuRunQueue => {
                if args[0] & 0x7 != 0 || args[1] & 0xffffffff00000000 != 0 || args[1] > 0x80 {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.cpu_run_queue(args[0], args[1] as u32)
            }
            Operation::SegmentationSetGdt => {
                if args[1] & 0xffffffffffff0000 != 0 {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.segmentation_set_gdt(args[0], args[1] as u16)
            }
            Operation::SegmentationSetIdt => {
                if args[1] & 0xffffffffffff0000 != 0 {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.segmentation_set_idt(args[0], args[1] as u16)
            }
            Operation::SegmentationSetLdt => {
                if args[0] & 0xffffffffffff0000 != 0 {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.segmentation_set_ldt(args[0] as u16)
            }
            Operation::SegmentationSetTr => {
                if args[0] & 0xffffffffffff0000 != 0 {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.segmentation_set_tr(args[0] as u16)
            }
            Operation::SegmentationWriteGdtEntry => {
                if args[0] & 0xffffffff00000000 != 0 || args[0] > 0x1fff {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.segmentation_write_gdt_entry(args[0] as u32, args[1])
            }
            Operation::SegmentationWriteLdtEntry => {
                if args[0] & 0xffffffff00000000 != 0 || args[0] > 0x1fff {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.segmentation_write_ldt_entry(args[0] as u32, args[1])
            }
            Operation::SegmentationWriteIdtEntry => {
                if args[0] & 0xffffffff00000000 != 0 || args[0] > 0xff {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.segmentation_write_idt_entry(args[0] as u32, args[1], args[2])
            }
            Operation::MmuSetPte => {
                if args[0] & 0x3 != 0 || args[1] & 0xffffffff00000000 != 0 {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.mmu_set_pte(args[0], args[1] as u32)
            }
            Operation::MmuSetLongPte => {
                if args[0] & 0x7 != 0 {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.mmu_set_long_pte(args[0], args[1])
            }
            Operation::MmuFlushTlb => {
                if args[0] & 0xffffffff00000000 != 0 || !matches!(args[0], 0 | 1) {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.mmu_flush_tlb(super::types::FlushScope(args[0] as u32))
            }
            Operation::MmuInvalidatePage => {
                host.mmu_invalidate_page(args[0])
            }
            Operation::MmuSetPageTable => {
                if args[0] & 0x1f != 0 {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.mmu_set_page_table(args[0])
            }
            Operation::MmuGetPageTable => {
                host.mmu_get_page_table()
            }
            Operation::MmuRegisterPageTable => {
                if args[0] & 0xfff != 0 || args[1] & 0xffffffff00000000 != 0 || args[1] < 1 || args[1] > 5 {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.mmu_register_page_table(args[0], args[1] as u32)
            }
            Operation::MmuReleasePageTable => {
                if args[0] & 0xfff != 0 {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.mmu_release_page_table(args[0])
            }
            Operation::TimerGetTime => {
                host.timer_get_time()
            }
            Operation::TimerSetAlarm => {
                if args[1] & 0xffffffff00000000 != 0 || args[1] > 0x3f {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.timer_set_alarm(args[0], args[1] as u32)
            }
            Operation::TimerCancelAlarm => {
                host.timer_cancel_alarm()
            }
            Operation::EventSetArea => {
                if args[0] & 0x3f != 0 {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.event_set_area(args[0])
            }
            Operation::EventSetVector => {
                if args[0] & 0xffffffff00000000 != 0 || args[0] < 0x20 || args[0] > 0xff {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.event_set_vector(args[0] as u32)
            }
            Operation::EventOpen => {
                host.event_open()
            }
            Operation::EventClose => {
                if args[0] & 0xffffffff00000000 != 0 || args[0] > 0x3f {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.event_close(args[0] as u32)
            }
            Operation::EventSend => {
                if args[0] & 0xffffffff00000000 != 0 || args[0] > 0x3f {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.event_send(args[0] as u32)
            }
            Operation::EventWait => {
                host.event_wait()
            }
            Operation::ConsoleWrite => {
                if args[1] & 0xffffffff00000000 != 0 || args[1] > 0x1000 {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.console_write(args[0], args[1] as u32)
            }
            Operation::ConsoleRead => {
                if args[1] & 0xffffffff00000000 != 0 || args[1] > 0x1000 {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.console_read(args[0], args[1] as u32)
            }
            Operation::ConsolePutCharacter => {
                if args[0] & 0xffffffffffffff00 != 0 {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.console_put_character(args[0] as u8)
            }
            Operation::VmaGetWindow => {
                if args[0] & 0xffffffff00000000 != 0 || !matches!(args[0], 0 | 1) {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.vma_get_window(super::types::WindowPart(args[0] as u32))
            }
            Operation::VmaMap => {
                if args[0] & 0xfff != 0 || args[1] & 0xfff != 0 || args[2] & 0xffffffff00000000 != 0 || args[2] < 1 || args[2] > 0x10000 || args[3] & 0xfffffffffffffff8 != 0 || args[3] < 1 {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.vma_map(args[0], args[1], args[2] as u32, super::types::VmaAccess(args[3] as u32))
            }
            Operation::VmaUnmap => {
                if args[0] & 0xfff != 0 || args[1] & 0xffffffff00000000 != 0 || args[1] < 1 || args[1] > 0x10000 {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.vma_unmap(args[0], args[1] as u32)
            }
            Operation::VmaProtect => {
                if args[0] & 0xfff != 0 || args[1] & 0xffffffff00000000 != 0 || args[1] < 1 || args[1] > 0x10000 || args[2] & 0xfffffffffffffff8 != 0 || args[2] < 1 {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.vma_protect(args[0], args[1] as u32, super::types::VmaAccess(args[2] as u32))
            }
            Operation::VmaGetMapping => {
                if args[0] & 0xfff != 0 {
                    return Answer::error(super::Status::INVALID_ARGUMENT);
                }
                host.vma_get_mapping(args[0])
            }
            Operation::ExperimentalEcho => {
                host.experimental_echo(args[0])
            }
        }
    }
}
