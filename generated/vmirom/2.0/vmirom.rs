/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * VMI option ROM (vmirom), release 2.0: constants, types, stubs, decoding and dispatch in Rust.
 *
 * Written by `hvabi generate vmirom` from spec/vmirom; changes made here are lost.
 * Spec hash: 062b2f5f32ff59d41125f4ea086c6717caec4cb64782da72b1de3ec6566b223f
 */
#![no_std]
#![allow(clippy::too_many_arguments, clippy::enum_variant_names)]

/// VMI option ROM
pub const RELEASE: &str = "2.0";
/// Comparable: major in bits 31 to 16, minor in 15 to 0.
pub const RELEASE_NUMBER: u32 = 0x00020000;
/// The specification that this is made of.
pub const SPEC_HASH: &str = "062b2f5f32ff59d41125f4ea086c6717caec4cb64782da72b1de3ec6566b223f";

/// A call that comes back was done. What a ROM cannot do it does not have: get_reloc says so.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Status(pub i32);

impl Status {
    /// Done.
    pub const SUCCESS: Status = Status(0);
}

/// The id of a call: what each of its carriers holds.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Id {
    /// Which entry of the ROM: its slot, or since 3.0 the index that get_reloc is asked for.
    pub entry: u8,
}

impl Id {
    /// The field call, call.
    pub const fn field_call(self) -> u8 {
        self.entry
    }

    /// Each carrier as 64 bits.
    pub const fn carriers(self) -> [u64; 1] {
        [self.entry as u64]
    }
}

/// The numbers of families and calls.
pub mod ids {
    // early: The calls of a ROM before 3.0. Slot n of the ROM, 32 bytes of code, is that of call n; the slots
    // of calls 0 to 3 lie where the headers are, so there are no such calls.
    /// Enters the mode in which the other calls are made.
    pub const EARLY_INIT_NUMBER: u64 = 0x4;
    pub const EARLY_INIT: u8 = 4;
    /// Says what the CPUID instruction would, as far as the hypervisor lets the guest know it. A fourth
    /// result is in ecx, which other calls may destroy.
    pub const EARLY_CPUID_NUMBER: u64 = 0x5;
    pub const EARLY_CPUID: u8 = 5;
    /// Writes a model-specific register.
    pub const EARLY_WRMSR_NUMBER: u64 = 0x6;
    pub const EARLY_WRMSR: u8 = 6;
    /// Reads a model-specific register.
    pub const EARLY_RDMSR_NUMBER: u64 = 0x7;
    pub const EARLY_RDMSR: u8 = 7;
    /// Loads the register of the GDT.
    pub const EARLY_SET_GDT_NUMBER: u64 = 0x8;
    pub const EARLY_SET_GDT: u8 = 8;
    /// Loads the LDT register.
    pub const EARLY_SET_LDT_NUMBER: u64 = 0x9;
    pub const EARLY_SET_LDT: u8 = 9;
    /// Loads the register of the IDT.
    pub const EARLY_SET_IDT_NUMBER: u64 = 0xa;
    pub const EARLY_SET_IDT: u8 = 0xa;
    /// Loads the task register.
    pub const EARLY_SET_TR_NUMBER: u64 = 0xb;
    pub const EARLY_SET_TR: u8 = 0xb;
    /// Stores the register of the GDT.
    pub const EARLY_GET_GDT_NUMBER: u64 = 0xc;
    pub const EARLY_GET_GDT: u8 = 0xc;
    /// Says which LDT is loaded.
    pub const EARLY_GET_LDT_NUMBER: u64 = 0xd;
    pub const EARLY_GET_LDT: u8 = 0xd;
    /// Stores the register of the IDT.
    pub const EARLY_GET_IDT_NUMBER: u64 = 0xe;
    pub const EARLY_GET_IDT: u8 = 0xe;
    /// Says which task is loaded.
    pub const EARLY_GET_TR_NUMBER: u64 = 0xf;
    pub const EARLY_GET_TR: u8 = 0xf;
    /// Writes an entry of the GDT. What is then in memory may differ: a hypervisor may change limits and
    /// rights. On the stack, above the address of return: high (high half of the descriptor).
    pub const EARLY_WRITE_GDT_ENTRY_NUMBER: u64 = 0x10;
    pub const EARLY_WRITE_GDT_ENTRY: u8 = 0x10;
    /// Writes an entry of the LDT. What is then in memory may differ: a hypervisor may change limits and
    /// rights. On the stack, above the address of return: high (high half of the descriptor).
    pub const EARLY_WRITE_LDT_ENTRY_NUMBER: u64 = 0x11;
    pub const EARLY_WRITE_LDT_ENTRY: u8 = 0x11;
    /// Writes an entry of the IDT. What is then in memory may differ: a hypervisor may change limits and
    /// rights. On the stack, above the address of return: high (high half of the descriptor).
    pub const EARLY_WRITE_IDT_ENTRY_NUMBER: u64 = 0x12;
    pub const EARLY_WRITE_IDT_ENTRY: u8 = 0x12;
    /// Tells that the task segment has another stack pointer for entries into the kernel.
    pub const EARLY_UPDATE_KERNEL_STACK_NUMBER: u64 = 0x13;
    pub const EARLY_UPDATE_KERNEL_STACK: u8 = 0x13;
    /// Writes CR0.
    pub const EARLY_SET_CR0_NUMBER: u64 = 0x14;
    pub const EARLY_SET_CR0: u8 = 0x14;
    /// Writes CR2.
    pub const EARLY_SET_CR2_NUMBER: u64 = 0x15;
    pub const EARLY_SET_CR2: u8 = 0x15;
    /// Writes CR3.
    pub const EARLY_SET_CR3_NUMBER: u64 = 0x16;
    pub const EARLY_SET_CR3: u8 = 0x16;
    /// Writes CR4.
    pub const EARLY_SET_CR4_NUMBER: u64 = 0x17;
    pub const EARLY_SET_CR4: u8 = 0x17;
    /// Reads CR0.
    pub const EARLY_GET_CR0_NUMBER: u64 = 0x18;
    pub const EARLY_GET_CR0: u8 = 0x18;
    /// Reads CR2.
    pub const EARLY_GET_CR2_NUMBER: u64 = 0x19;
    pub const EARLY_GET_CR2: u8 = 0x19;
    /// Reads CR3.
    pub const EARLY_GET_CR3_NUMBER: u64 = 0x1a;
    pub const EARLY_GET_CR3: u8 = 0x1a;
    /// Reads CR4.
    pub const EARLY_GET_CR4_NUMBER: u64 = 0x1b;
    pub const EARLY_GET_CR4: u8 = 0x1b;
    /// Empties the caches. Deprecated from the start: no guest may use it.
    pub const EARLY_INVD_NUMBER: u64 = 0x1c;
    pub const EARLY_INVD: u8 = 0x1c;
    /// Writes the caches back, and empties them.
    pub const EARLY_WBINVD_NUMBER: u64 = 0x1d;
    pub const EARLY_WBINVD: u8 = 0x1d;
    /// Writes a debug register.
    pub const EARLY_SET_DR_NUMBER: u64 = 0x1e;
    pub const EARLY_SET_DR: u8 = 0x1e;
    /// Reads a debug register.
    pub const EARLY_GET_DR_NUMBER: u64 = 0x1f;
    pub const EARLY_GET_DR: u8 = 0x1f;
    /// Reads a performance counter.
    pub const EARLY_RDPMC_NUMBER: u64 = 0x20;
    pub const EARLY_RDPMC: u8 = 0x20;
    /// Reads the time stamp counter.
    pub const EARLY_RDTSC_NUMBER: u64 = 0x21;
    pub const EARLY_RDTSC: u8 = 0x21;
    /// Clears the bit TS of CR0.
    pub const EARLY_CLTS_NUMBER: u64 = 0x22;
    pub const EARLY_CLTS: u8 = 0x22;
    /// Enables interrupts; those that wait come at once. Only flags are destroyed.
    pub const EARLY_ENABLE_INTERRUPTS_NUMBER: u64 = 0x23;
    pub const EARLY_ENABLE_INTERRUPTS: u8 = 0x23;
    /// Disables interrupts. Only flags are destroyed.
    pub const EARLY_DISABLE_INTERRUPTS_NUMBER: u64 = 0x24;
    pub const EARLY_DISABLE_INTERRUPTS: u8 = 0x24;
    /// Says whether interrupts are enabled. Only flags and the result are destroyed.
    pub const EARLY_GET_INTERRUPT_MASK_NUMBER: u64 = 0x25;
    pub const EARLY_GET_INTERRUPT_MASK: u8 = 0x25;
    /// Enables or disables interrupts. Only flags are destroyed.
    pub const EARLY_SET_INTERRUPT_MASK_NUMBER: u64 = 0x26;
    pub const EARLY_SET_INTERRUPT_MASK: u8 = 0x26;
    /// Returns from an interrupt: eip, cs and flags are on the stack; for another level esp and ss, too; for
    /// virtual 8086 mode es, ds, fs and gs.
    pub const EARLY_IRET_NUMBER: u64 = 0x27;
    pub const EARLY_IRET: u8 = 0x27;
    /// Goes to user code, and enables interrupts.
    pub const EARLY_SYSEXIT_NUMBER: u64 = 0x28;
    pub const EARLY_SYSEXIT: u8 = 0x28;
    /// Lets another processor go on for a moment.
    pub const EARLY_PAUSE_NUMBER: u64 = 0x29;
    pub const EARLY_PAUSE: u8 = 0x29;
    /// Waits for an interrupt, with interrupts enabled.
    pub const EARLY_HALT_NUMBER: u64 = 0x2a;
    pub const EARLY_HALT: u8 = 0x2a;
    /// Starts the machine again.
    pub const EARLY_REBOOT_NUMBER: u64 = 0x2b;
    pub const EARLY_REBOOT: u8 = 0x2b;
    /// Switches the processor off.
    pub const EARLY_SHUTDOWN_NUMBER: u64 = 0x2c;
    pub const EARLY_SHUTDOWN: u8 = 0x2c;
    /// Writes an entry of a page table, of any level.
    pub const EARLY_SET_PXE_NUMBER: u64 = 0x2d;
    pub const EARLY_SET_PXE: u8 = 0x2d;
    /// Reads an entry of a page table. No document says what it takes.
    pub const EARLY_GET_PXE_NUMBER: u64 = 0x2e;
    pub const EARLY_GET_PXE: u8 = 0x2e;
    /// Writes an entry of a page table, and gives the old one.
    pub const EARLY_SWAP_PXE_NUMBER: u64 = 0x2f;
    pub const EARLY_SWAP_PXE: u8 = 0x2f;
    /// Writes an entry of 64 bits (PAE) of a page table. On the stack, above the address of return: flags,
    /// as of set_pxe.
    pub const EARLY_SET_PXE_LONG_NUMBER: u64 = 0x30;
    pub const EARLY_SET_PXE_LONG: u8 = 0x30;
    /// Reads an entry of 64 bits. No document says what it takes.
    pub const EARLY_GET_PXE_LONG_NUMBER: u64 = 0x31;
    pub const EARLY_GET_PXE_LONG: u8 = 0x31;
    /// Writes an entry of 64 bits in one step, and gives the old one. No document says what it takes.
    pub const EARLY_SWAP_PXE_LONG_ATOMIC_NUMBER: u64 = 0x32;
    pub const EARLY_SWAP_PXE_LONG_ATOMIC: u8 = 0x32;
    /// Sets a bit of an entry, and says what it was.
    pub const EARLY_TEST_AND_SET_PXE_BIT_NUMBER: u64 = 0x33;
    pub const EARLY_TEST_AND_SET_PXE_BIT: u8 = 0x33;
    /// Clears a bit of an entry, and says what it was.
    pub const EARLY_TEST_AND_CLEAR_PXE_BIT_NUMBER: u64 = 0x34;
    pub const EARLY_TEST_AND_CLEAR_PXE_BIT: u8 = 0x34;
    /// Tells that a page becomes a page table. On the stack, above the address of return: base (first entry
    /// that is copied), then count (how many are).
    pub const EARLY_ALLOCATE_PAGE_NUMBER: u64 = 0x35;
    pub const EARLY_ALLOCATE_PAGE: u8 = 0x35;
    /// Tells that a page is no page table any more.
    pub const EARLY_RELEASE_PAGE_NUMBER: u64 = 0x36;
    pub const EARLY_RELEASE_PAGE: u8 = 0x36;
    /// Drops the cached translations of a page, and makes what was deferred.
    pub const EARLY_INVAL_PAGE_NUMBER: u64 = 0x37;
    pub const EARLY_INVAL_PAGE: u8 = 0x37;
    /// Drops cached translations, and makes what was deferred.
    pub const EARLY_FLUSH_TLB_NUMBER: u64 = 0x38;
    pub const EARLY_FLUSH_TLB: u8 = 0x38;
    /// Makes what was deferred.
    pub const EARLY_FLUSH_DEFERRED_CALLS_NUMBER: u64 = 0x39;
    pub const EARLY_FLUSH_DEFERRED_CALLS: u8 = 0x39;
    /// Tells of virtual addresses that the guest uses for page tables, so that the ROM can find the pages
    /// behind them. On the stack, above the address of return: page (number of the first page that they map
    /// to).
    pub const EARLY_SET_LINEAR_MAPPING_NUMBER: u64 = 0x3a;
    pub const EARLY_SET_LINEAR_MAPPING: u8 = 0x3a;
    /// Reads 4 bytes from a port. Only memory is touched besides.
    pub const EARLY_INL_NUMBER: u64 = 0x3b;
    pub const EARLY_INL: u8 = 0x3b;
    /// Reads a byte from a port. Only memory is touched besides.
    pub const EARLY_INB_NUMBER: u64 = 0x3c;
    pub const EARLY_INB: u8 = 0x3c;
    /// Reads 2 bytes from a port. Only memory is touched besides.
    pub const EARLY_INW_NUMBER: u64 = 0x3d;
    pub const EARLY_INW: u8 = 0x3d;
    /// Reads 4 bytes from a port again and again, as the instruction with rep does.
    pub const EARLY_INSL_NUMBER: u64 = 0x3e;
    pub const EARLY_INSL: u8 = 0x3e;
    /// Reads a byte from a port again and again, as the instruction with rep does.
    pub const EARLY_INSB_NUMBER: u64 = 0x3f;
    pub const EARLY_INSB: u8 = 0x3f;
    /// Reads 2 bytes from a port again and again, as the instruction with rep does.
    pub const EARLY_INSW_NUMBER: u64 = 0x40;
    pub const EARLY_INSW: u8 = 0x40;
    /// Writes 4 bytes to a port. Nothing is destroyed.
    pub const EARLY_OUTL_NUMBER: u64 = 0x41;
    pub const EARLY_OUTL: u8 = 0x41;
    /// Writes a byte to a port. Nothing is destroyed.
    pub const EARLY_OUTB_NUMBER: u64 = 0x42;
    pub const EARLY_OUTB: u8 = 0x42;
    /// Writes 2 bytes to a port. Nothing is destroyed.
    pub const EARLY_OUTW_NUMBER: u64 = 0x43;
    pub const EARLY_OUTW: u8 = 0x43;
    /// Writes 4 bytes to a port again and again, as the instruction with rep does.
    pub const EARLY_OUTSL_NUMBER: u64 = 0x44;
    pub const EARLY_OUTSL: u8 = 0x44;
    /// Writes a byte to a port again and again, as the instruction with rep does.
    pub const EARLY_OUTSB_NUMBER: u64 = 0x45;
    pub const EARLY_OUTSB: u8 = 0x45;
    /// Writes 2 bytes to a port again and again, as the instruction with rep does.
    pub const EARLY_OUTSW_NUMBER: u64 = 0x46;
    pub const EARLY_OUTSW: u8 = 0x46;
    /// Says which level may use ports.
    pub const EARLY_SET_IOPL_MASK_NUMBER: u64 = 0x47;
    pub const EARLY_SET_IOPL_MASK: u8 = 0x47;
    /// Takes an entry of 64 bits out of use in one step, by its name. No document says what it takes.
    pub const EARLY_DEACTIVATE_PXE_LONG_ATOMIC_NUMBER: u64 = 0x48;
    pub const EARLY_DEACTIVATE_PXE_LONG_ATOMIC: u8 = 0x48;
    /// Sets a bit of an entry of 64 bits, and says what it was. No document says what it takes.
    pub const EARLY_TEST_AND_SET_PXE_LONG_BIT_NUMBER: u64 = 0x49;
    pub const EARLY_TEST_AND_SET_PXE_LONG_BIT: u8 = 0x49;
    /// Clears a bit of an entry of 64 bits, and says what it was. No document says what it takes.
    pub const EARLY_TEST_AND_CLEAR_PXE_LONG_BIT_NUMBER: u64 = 0x4a;
    pub const EARLY_TEST_AND_CLEAR_PXE_LONG_BIT: u8 = 0x4a;
    /// Says how another processor starts.
    pub const EARLY_SET_INITIAL_AP_STATE_NUMBER: u64 = 0x4b;
    pub const EARLY_SET_INITIAL_AP_STATE: u8 = 0x4b;
    /// Writes a register of the local APIC.
    pub const EARLY_APIC_WRITE_NUMBER: u64 = 0x4c;
    pub const EARLY_APIC_WRITE: u8 = 0x4c;
    /// Reads a register of the local APIC.
    pub const EARLY_APIC_READ_NUMBER: u64 = 0x4d;
    pub const EARLY_APIC_READ: u8 = 0x4d;
    /// Waits as long as a slow device needs.
    pub const EARLY_IO_DELAY_NUMBER: u64 = 0x4e;
    pub const EARLY_IO_DELAY: u8 = 0x4e;
    /// Says how fast the counters count. A guest uses the timer calls only if this one is there.
    pub const EARLY_GET_CYCLE_FREQUENCY_NUMBER: u64 = 0x4f;
    pub const EARLY_GET_CYCLE_FREQUENCY: u8 = 0x4f;
    /// Reads a counter of time.
    pub const EARLY_GET_CYCLE_COUNTER_NUMBER: u64 = 0x50;
    pub const EARLY_GET_CYCLE_COUNTER: u8 = 0x50;
    /// Sets an alarm in place of that of the same counter. On the stack, above the address of return: period
    /// (how long from one time to the next; 0 for once).
    pub const EARLY_SET_ALARM_NUMBER: u64 = 0x51;
    pub const EARLY_SET_ALARM: u8 = 0x51;
    /// Takes an alarm back.
    pub const EARLY_CANCEL_ALARM_NUMBER: u64 = 0x52;
    pub const EARLY_CANCEL_ALARM: u8 = 0x52;
    /// Says what time it is.
    pub const EARLY_GET_WALLCLOCK_TIME_NUMBER: u64 = 0x53;
    pub const EARLY_GET_WALLCLOCK_TIME: u8 = 0x53;
    /// Says whether the time of day jumped.
    pub const EARLY_WALLCLOCK_UPDATED_NUMBER: u64 = 0x54;
    pub const EARLY_WALLCLOCK_UPDATED: u8 = 0x54;
    /// As physical_to_machine later, by its name. No document says what it takes.
    pub const EARLY_PHYS_TO_MACHINE_NUMBER: u64 = 0x55;
    pub const EARLY_PHYS_TO_MACHINE: u8 = 0x55;
    /// As machine_to_physical later, by its name. No document says what it takes.
    pub const EARLY_MACHINE_TO_PHYS_NUMBER: u64 = 0x56;
    pub const EARLY_MACHINE_TO_PHYS: u8 = 0x56;
    /// No document says more than its name. No document says what it takes.
    pub const EARLY_PHYS_IS_COHERENT_NUMBER: u64 = 0x57;
    pub const EARLY_PHYS_IS_COHERENT: u8 = 0x57;

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

    // rom_signature: How a guest knows the ROM.
    /// Bytes 0 and 1 of any option ROM.
    pub const ROM_SIGNATURE_OPTION: u32 = 0xaa55;
    /// 'cVmi', bytes 8 to 11.
    pub const ROM_SIGNATURE_VROM: u32 = 0x696d5663;
    /// VMware. Linux warns of another.
    pub const ROM_SIGNATURE_PCI_VENDOR: u32 = 0x15ad;
    /// Its VMI. Linux warns of another.
    pub const ROM_SIGNATURE_PCI_DEVICE: u32 = 0x801;
    /// Where Linux begins to look.
    pub const ROM_SIGNATURE_SCAN_FIRST: u32 = 0xc0000;
    /// Where it ends.
    pub const ROM_SIGNATURE_SCAN_END: u32 = 0xe0000;
    /// ROMs begin at multiples of this.
    pub const ROM_SIGNATURE_SCAN_STEP: u32 = 0x800;

    /// The start of a ROM.
    #[repr(C, align(4))]
    #[derive(Clone, Copy)]
    pub struct VromHeader {
        /// 0xaa55.
        pub rom_signature: u16,
        /// Units of 512 bytes.
        pub rom_length: u8,
        /// Code of 16 bits, for the firmware.
        pub rom_entry: [u8; 4],
        /// Not used.
        pub rom_pad0: u8,
        /// cVmi.
        pub vrom_signature: u32,
        /// Grows when a call is added at the end.
        pub api_version_min: u8,
        /// Grows when a call goes or another index is its own.
        pub api_version_maj: u8,
        /// Pages of data for each processor.
        pub data_pages: u8,
        /// Reserved.
        pub reserved1: u8,
        /// Reserved.
        pub reserved2: u32,
        /// Reserved.
        pub reserved3: u32,
        /// Where the PCI header is. Linux demands one.
        pub pci_header_offs: u16,
        /// Where the PnP header is; 0 for nowhere.
        pub pnp_header_offs: u16,
        /// Not used.
        pub rom_pad3: u32,
        /// Room for headers.
        pub reserved: [u8; 96],
    }
    zeroed!(VromHeader);
    assert_extent!(VromHeader, 128, 4, 128, 4);
    assert_place!(VromHeader, (rom_signature), !0, 0, 0);
    assert_place!(VromHeader, (rom_length), !0, 2, 2);
    assert_place!(VromHeader, (rom_entry[0]), !0, 3, 3);
    assert_place!(VromHeader, (rom_pad0), !0, 7, 7);
    assert_place!(VromHeader, (vrom_signature), !0, 8, 8);
    assert_place!(VromHeader, (api_version_min), !0, 12, 12);
    assert_place!(VromHeader, (api_version_maj), !0, 13, 13);
    assert_place!(VromHeader, (data_pages), !0, 14, 14);
    assert_place!(VromHeader, (reserved1), !0, 15, 15);
    assert_place!(VromHeader, (reserved2), !0, 16, 16);
    assert_place!(VromHeader, (reserved3), !0, 20, 20);
    assert_place!(VromHeader, (pci_header_offs), !0, 24, 24);
    assert_place!(VromHeader, (pnp_header_offs), !0, 26, 26);
    assert_place!(VromHeader, (rom_pad3), !0, 28, 28);
    assert_place!(VromHeader, (reserved[0]), !0, 32, 32);

    /// The PCI header of an option ROM.
    #[repr(C, align(2))]
    #[derive(Clone, Copy)]
    pub struct PciHeader {
        /// PCIR.
        pub sig: [u8; 4],
        /// Vendor of the device.
        pub vendor: u16,
        /// The device.
        pub device: u16,
        /// Where vital product data are.
        pub vpd: u16,
        /// Bytes of this header.
        pub size: u16,
        /// Revision of this header.
        pub rev: u8,
        /// First byte of the class code.
        pub class_code: u8,
        /// Second byte.
        pub subclass: u8,
        /// Third byte.
        pub interface: u8,
        /// Units of 512 bytes of the image.
        pub chunks: u16,
        /// Version of the ROM.
        pub rom_version_min: u8,
        /// Version of the ROM.
        pub rom_version_maj: u8,
        /// 0 for x86.
        pub codetype: u8,
        /// Bit 7: the last image.
        pub last_rom: u8,
        /// Reserved.
        pub reserved: u16,
    }
    zeroed!(PciHeader);
    assert_extent!(PciHeader, 24, 2, 24, 2);
    assert_place!(PciHeader, (sig[0]), !0, 0, 0);
    assert_place!(PciHeader, (vendor), !0, 4, 4);
    assert_place!(PciHeader, (device), !0, 6, 6);
    assert_place!(PciHeader, (vpd), !0, 8, 8);
    assert_place!(PciHeader, (size), !0, 10, 10);
    assert_place!(PciHeader, (rev), !0, 12, 12);
    assert_place!(PciHeader, (class_code), !0, 13, 13);
    assert_place!(PciHeader, (subclass), !0, 14, 14);
    assert_place!(PciHeader, (interface), !0, 15, 15);
    assert_place!(PciHeader, (chunks), !0, 16, 16);
    assert_place!(PciHeader, (rom_version_min), !0, 18, 18);
    assert_place!(PciHeader, (rom_version_maj), !0, 19, 19);
    assert_place!(PciHeader, (codetype), !0, 20, 20);
    assert_place!(PciHeader, (last_rom), !0, 21, 21);
    assert_place!(PciHeader, (reserved), !0, 22, 22);

    /// How a machine starts again.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct RebootKind(pub u32);

    impl RebootKind {
        /// As after an INIT: some state stays.
        pub const SOFT: RebootKind = RebootKind(0);
        /// As after a reset.
        pub const HARD: RebootKind = RebootKind(1);
    }

    /// Which translations are dropped.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct FlushFlags(pub u32);

    impl FlushFlags {
        /// All but global ones.
        pub const TLB: FlushFlags = FlushFlags(1);
        /// Global ones, too.
        pub const GLOBAL: FlushFlags = FlushFlags(2);
    }
    flags!(FlushFlags);

    /// Which time is counted.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct CycleCounter(pub u32);

    impl CycleCounter {
        /// All of it.
        pub const REAL: CycleCounter = CycleCounter(0);
        /// While the processor runs or waits.
        pub const AVAILABLE: CycleCounter = CycleCounter(1);
        /// While it could run and others did.
        pub const STOLEN: CycleCounter = CycleCounter(2);
    }

    /// Which alarm, and how it comes.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct AlarmFlags(pub u32);

    impl AlarmFlags {
        /// Which counter it waits for.
        pub const COUNTER: AlarmFlags = AlarmFlags(0xff);
        /// It comes again.
        pub const PERIODIC: AlarmFlags = AlarmFlags(0x100);
        /// By the timer of the local APIC; else by interrupt 0.
        pub const LVTT: AlarmFlags = AlarmFlags(0x10000);
    }
    flags!(AlarmFlags);

    /// How another processor starts. CR0 must have PE and PG.
    #[repr(C, align(4))]
    #[derive(Clone, Copy)]
    pub struct VmiApState {
        /// Control register 0.
        pub cr0: u32,
        /// Control register 2.
        pub cr2: u32,
        /// The page table root.
        pub cr3: u32,
        /// Control register 4.
        pub cr4: u32,
        /// The register EFER, the low half first.
        pub efer: [u32; 2],
        /// Where it starts.
        pub eip: u32,
        /// Flags.
        pub eflags: u32,
        /// A register.
        pub eax: u32,
        /// A register.
        pub ebx: u32,
        /// A register.
        pub ecx: u32,
        /// A register.
        pub edx: u32,
        /// The stack.
        pub esp: u32,
        /// A register.
        pub ebp: u32,
        /// A register.
        pub esi: u32,
        /// A register.
        pub edi: u32,
        /// A selector.
        pub cs: u16,
        /// A selector.
        pub ss: u16,
        /// A selector.
        pub ds: u16,
        /// A selector.
        pub es: u16,
        /// A selector.
        pub fs: u16,
        /// A selector.
        pub gs: u16,
        /// A selector.
        pub ldtr: u16,
        /// Limit of the GDT.
        pub gdtr_limit: u16,
        /// Where the GDT is.
        pub gdtr_base: u32,
        /// Where the IDT is.
        pub idtr_base: u32,
        /// Limit of the IDT.
        pub idtr_limit: u16,
        /// To the end.
        pub pad: u16,
    }
    zeroed!(VmiApState);
    assert_extent!(VmiApState, 92, 4, 92, 4);
    assert_place!(VmiApState, (cr0), !0, 0, 0);
    assert_place!(VmiApState, (cr2), !0, 4, 4);
    assert_place!(VmiApState, (cr3), !0, 8, 8);
    assert_place!(VmiApState, (cr4), !0, 12, 12);
    assert_place!(VmiApState, (efer[0]), !0, 16, 16);
    assert_place!(VmiApState, (eip), !0, 24, 24);
    assert_place!(VmiApState, (eflags), !0, 28, 28);
    assert_place!(VmiApState, (eax), !0, 32, 32);
    assert_place!(VmiApState, (ebx), !0, 36, 36);
    assert_place!(VmiApState, (ecx), !0, 40, 40);
    assert_place!(VmiApState, (edx), !0, 44, 44);
    assert_place!(VmiApState, (esp), !0, 48, 48);
    assert_place!(VmiApState, (ebp), !0, 52, 52);
    assert_place!(VmiApState, (esi), !0, 56, 56);
    assert_place!(VmiApState, (edi), !0, 60, 60);
    assert_place!(VmiApState, (cs), !0, 64, 64);
    assert_place!(VmiApState, (ss), !0, 66, 66);
    assert_place!(VmiApState, (ds), !0, 68, 68);
    assert_place!(VmiApState, (es), !0, 70, 70);
    assert_place!(VmiApState, (fs), !0, 72, 72);
    assert_place!(VmiApState, (gs), !0, 74, 74);
    assert_place!(VmiApState, (ldtr), !0, 76, 76);
    assert_place!(VmiApState, (gdtr_limit), !0, 78, 78);
    assert_place!(VmiApState, (gdtr_base), !0, 80, 80);
    assert_place!(VmiApState, (idtr_base), !0, 84, 84);
    assert_place!(VmiApState, (idtr_limit), !0, 88, 88);
    assert_place!(VmiApState, (pad), !0, 90, 90);

    /// What a page is used for. Later it is a set of bits.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct PageKind(pub u32);

    impl PageKind {
        /// A page table.
        pub const PT: PageKind = PageKind(0);
        /// A page directory.
        pub const PD: PageKind = PageKind(1);
        /// A page table with entries of 64 bits.
        pub const PAE_PT: PageKind = PageKind(4);
        /// A page directory with entries of 64 bits.
        pub const PAE_PD: PageKind = PageKind(5);
        /// The table of page directories.
        pub const PDP: PageKind = PageKind(6);
        /// The table above that.
        pub const PML4: PageKind = PageKind(7);
    }

}

/// Where a host advertises what it has.
pub mod discovery {
    // rom: no constant, since only words say where it is advertised. A ROM at a multiple of 2 KiB from
    // 0xC0000 to 0xDFFFF (Linux; 0xC8000 in the text of 2006) with the bytes 55 AA,
    // vrom_header.vrom_signature, and the sum of all its bytes 0
    // timer: no constant, since only words say where it is advertised. get_reloc of get_cycle_frequency says
    // another relocation than none
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
            identity: [0x7f],
            calls: &[
                ([4], "early.init"),
                ([5], "early.cpuid"),
                ([6], "early.wrmsr"),
                ([7], "early.rdmsr"),
                ([8], "early.set_gdt"),
                ([9], "early.set_ldt"),
                ([0xa], "early.set_idt"),
                ([0xb], "early.set_tr"),
                ([0xc], "early.get_gdt"),
                ([0xd], "early.get_ldt"),
                ([0xe], "early.get_idt"),
                ([0xf], "early.get_tr"),
                ([0x10], "early.write_gdt_entry"),
                ([0x11], "early.write_ldt_entry"),
                ([0x12], "early.write_idt_entry"),
                ([0x13], "early.update_kernel_stack"),
                ([0x14], "early.set_cr0"),
                ([0x15], "early.set_cr2"),
                ([0x16], "early.set_cr3"),
                ([0x17], "early.set_cr4"),
                ([0x18], "early.get_cr0"),
                ([0x19], "early.get_cr2"),
                ([0x1a], "early.get_cr3"),
                ([0x1b], "early.get_cr4"),
                ([0x1c], "early.invd"),
                ([0x1d], "early.wbinvd"),
                ([0x1e], "early.set_dr"),
                ([0x1f], "early.get_dr"),
                ([0x20], "early.rdpmc"),
                ([0x21], "early.rdtsc"),
                ([0x22], "early.clts"),
                ([0x23], "early.enable_interrupts"),
                ([0x24], "early.disable_interrupts"),
                ([0x25], "early.get_interrupt_mask"),
                ([0x26], "early.set_interrupt_mask"),
                ([0x27], "early.iret"),
                ([0x28], "early.sysexit"),
                ([0x29], "early.pause"),
                ([0x2a], "early.halt"),
                ([0x2b], "early.reboot"),
                ([0x2c], "early.shutdown"),
                ([0x2d], "early.set_pxe"),
                ([0x2e], "early.get_pxe"),
                ([0x2f], "early.swap_pxe"),
                ([0x30], "early.set_pxe_long"),
                ([0x31], "early.get_pxe_long"),
                ([0x32], "early.swap_pxe_long_atomic"),
                ([0x33], "early.test_and_set_pxe_bit"),
                ([0x34], "early.test_and_clear_pxe_bit"),
                ([0x35], "early.allocate_page"),
                ([0x36], "early.release_page"),
                ([0x37], "early.inval_page"),
                ([0x38], "early.flush_tlb"),
                ([0x39], "early.flush_deferred_calls"),
                ([0x3a], "early.set_linear_mapping"),
                ([0x3b], "early.inl"),
                ([0x3c], "early.inb"),
                ([0x3d], "early.inw"),
                ([0x3e], "early.insl"),
                ([0x3f], "early.insb"),
                ([0x40], "early.insw"),
                ([0x41], "early.outl"),
                ([0x42], "early.outb"),
                ([0x43], "early.outw"),
                ([0x44], "early.outsl"),
                ([0x45], "early.outsb"),
                ([0x46], "early.outsw"),
                ([0x47], "early.set_iopl_mask"),
                ([0x48], "early.deactivate_pxe_long_atomic"),
                ([0x49], "early.test_and_set_pxe_long_bit"),
                ([0x4a], "early.test_and_clear_pxe_long_bit"),
                ([0x4b], "early.set_initial_ap_state"),
                ([0x4c], "early.apic_write"),
                ([0x4d], "early.apic_read"),
                ([0x4e], "early.io_delay"),
                ([0x4f], "early.get_cycle_frequency"),
                ([0x50], "early.get_cycle_counter"),
                ([0x51], "early.set_alarm"),
                ([0x52], "early.cancel_alarm"),
                ([0x53], "early.get_wallclock_time"),
                ([0x54], "early.wallclock_updated"),
                ([0x55], "early.phys_to_machine"),
                ([0x56], "early.machine_to_phys"),
                ([0x57], "early.phys_is_coherent"),
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
            _ => None,
        }
    }
}

/// Calls from a guest, for the architecture that compiles this.
pub mod guest {
    // early.init: no stub on i386: its id travels in a slot.
    // early.cpuid: no stub on i386: its id travels in a slot.
    // early.wrmsr: no stub on i386: its id travels in a slot.
    // early.rdmsr: no stub on i386: its id travels in a slot.
    // early.set_gdt: no stub on i386: its id travels in a slot.
    // early.set_ldt: no stub on i386: its id travels in a slot.
    // early.set_idt: no stub on i386: its id travels in a slot.
    // early.set_tr: no stub on i386: its id travels in a slot.
    // early.get_gdt: no stub on i386: its id travels in a slot.
    // early.get_ldt: no stub on i386: its id travels in a slot.
    // early.get_idt: no stub on i386: its id travels in a slot.
    // early.get_tr: no stub on i386: its id travels in a slot.
    // early.write_gdt_entry: no stub on i386: its id travels in a slot.
    // early.write_ldt_entry: no stub on i386: its id travels in a slot.
    // early.write_idt_entry: no stub on i386: its id travels in a slot.
    // early.update_kernel_stack: no stub on i386: its id travels in a slot.
    // early.set_cr0: no stub on i386: its id travels in a slot.
    // early.set_cr2: no stub on i386: its id travels in a slot.
    // early.set_cr3: no stub on i386: its id travels in a slot.
    // early.set_cr4: no stub on i386: its id travels in a slot.
    // early.get_cr0: no stub on i386: its id travels in a slot.
    // early.get_cr2: no stub on i386: its id travels in a slot.
    // early.get_cr3: no stub on i386: its id travels in a slot.
    // early.get_cr4: no stub on i386: its id travels in a slot.
    // early.invd: no stub on i386: its id travels in a slot.
    // early.wbinvd: no stub on i386: its id travels in a slot.
    // early.set_dr: no stub on i386: its id travels in a slot.
    // early.get_dr: no stub on i386: its id travels in a slot.
    // early.rdpmc: no stub on i386: its id travels in a slot.
    // early.rdtsc: no stub on i386: its id travels in a slot.
    // early.clts: no stub on i386: its id travels in a slot.
    // early.enable_interrupts: no stub on i386: its id travels in a slot.
    // early.disable_interrupts: no stub on i386: its id travels in a slot.
    // early.get_interrupt_mask: no stub on i386: its id travels in a slot.
    // early.set_interrupt_mask: no stub on i386: its id travels in a slot.
    // early.iret: no stub on i386: its id travels in a slot.
    // early.sysexit: no stub on i386: its id travels in a slot.
    // early.pause: no stub on i386: its id travels in a slot.
    // early.halt: no stub on i386: its id travels in a slot.
    // early.reboot: no stub on i386: its id travels in a slot.
    // early.shutdown: no stub on i386: its id travels in a slot.
    // early.set_pxe: no stub on i386: its id travels in a slot.
    // early.get_pxe: no stub on i386: its id travels in a slot.
    // early.swap_pxe: no stub on i386: its id travels in a slot.
    // early.set_pxe_long: no stub on i386: its id travels in a slot.
    // early.get_pxe_long: no stub on i386: its id travels in a slot.
    // early.swap_pxe_long_atomic: no stub on i386: its id travels in a slot.
    // early.test_and_set_pxe_bit: no stub on i386: its id travels in a slot.
    // early.test_and_clear_pxe_bit: no stub on i386: its id travels in a slot.
    // early.allocate_page: no stub on i386: its id travels in a slot.
    // early.release_page: no stub on i386: its id travels in a slot.
    // early.inval_page: no stub on i386: its id travels in a slot.
    // early.flush_tlb: no stub on i386: its id travels in a slot.
    // early.flush_deferred_calls: no stub on i386: its id travels in a slot.
    // early.set_linear_mapping: no stub on i386: its id travels in a slot.
    // early.inl: no stub on i386: its id travels in a slot.
    // early.inb: no stub on i386: its id travels in a slot.
    // early.inw: no stub on i386: its id travels in a slot.
    // early.insl: no stub on i386: its id travels in a slot.
    // early.insb: no stub on i386: its id travels in a slot.
    // early.insw: no stub on i386: its id travels in a slot.
    // early.outl: no stub on i386: its id travels in a slot.
    // early.outb: no stub on i386: its id travels in a slot.
    // early.outw: no stub on i386: its id travels in a slot.
    // early.outsl: no stub on i386: its id travels in a slot.
    // early.outsb: no stub on i386: its id travels in a slot.
    // early.outsw: no stub on i386: its id travels in a slot.
    // early.set_iopl_mask: no stub on i386: its id travels in a slot.
    // early.deactivate_pxe_long_atomic: no stub on i386: its id travels in a slot.
    // early.test_and_set_pxe_long_bit: no stub on i386: its id travels in a slot.
    // early.test_and_clear_pxe_long_bit: no stub on i386: its id travels in a slot.
    // early.set_initial_ap_state: no stub on i386: its id travels in a slot.
    // early.apic_write: no stub on i386: its id travels in a slot.
    // early.apic_read: no stub on i386: its id travels in a slot.
    // early.io_delay: no stub on i386: its id travels in a slot.
    // early.get_cycle_frequency: no stub on i386: its id travels in a slot.
    // early.get_cycle_counter: no stub on i386: its id travels in a slot.
    // early.set_alarm: no stub on i386: its id travels in a slot.
    // early.cancel_alarm: no stub on i386: its id travels in a slot.
    // early.get_wallclock_time: no stub on i386: its id travels in a slot.
    // early.wallclock_updated: no stub on i386: its id travels in a slot.
    // early.phys_to_machine: no stub on i386: its id travels in a slot.
    // early.machine_to_phys: no stub on i386: its id travels in a slot.
    // early.phys_is_coherent: no stub on i386: its id travels in a slot.
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
        /// Further results, in their order; what a call does not have is zero.
        pub more: [u64; 2],
    }

    impl Answer {
        /// Success, with a value.
        pub const fn ok(value: u64) -> Answer {
            Answer { status: status(super::Status::SUCCESS), value, more: [0; 2] }
        }

        /// A failure.
        pub const fn error(failed: super::Status) -> Answer {
            Answer::refuse(status(failed))
        }

        /// The call raises an exception in the guest, and has no result. Who calls `dispatch` asks with `is_exception`.
        pub const fn exception() -> Answer {
            Answer::refuse(EXCEPTION)
        }

        /// Whether the host must raise an exception, and leave the registers for results as they are.
        pub const fn is_exception(&self) -> bool {
            self.status == EXCEPTION
        }

        const fn refuse(status: i64) -> Answer {
            Answer { status, value: 0, more: [0; 2] }
        }

        /// Success of a call with several results.
        pub const fn several(value: u64, more: [u64; 2]) -> Answer {
            Answer { status: status(super::Status::SUCCESS), value, more }
        }
    }

    /// In place of a status: an exception.
    pub const EXCEPTION: i64 = i64::MIN;

    const fn status(status: super::Status) -> i64 {
        status.0 as i64
    }

    /// The most arguments that a call has.
    pub const ARGUMENTS: usize = 3;

    /// What a host may perform. Calls that dispatch answers by itself are not among it.
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub enum Operation {
        EarlyInit,
        EarlyCpuid,
        EarlyWrmsr,
        EarlyRdmsr,
        EarlySetGdt,
        EarlySetLdt,
        EarlySetIdt,
        EarlySetTr,
        EarlyGetGdt,
        EarlyGetLdt,
        EarlyGetIdt,
        EarlyGetTr,
        EarlyWriteGdtEntry,
        EarlyWriteLdtEntry,
        EarlyWriteIdtEntry,
        EarlyUpdateKernelStack,
        EarlySetCr0,
        EarlySetCr2,
        EarlySetCr3,
        EarlySetCr4,
        EarlyGetCr0,
        EarlyGetCr2,
        EarlyGetCr3,
        EarlyGetCr4,
        EarlyInvd,
        EarlyWbinvd,
        EarlySetDr,
        EarlyGetDr,
        EarlyRdpmc,
        EarlyRdtsc,
        EarlyClts,
        EarlyEnableInterrupts,
        EarlyDisableInterrupts,
        EarlyGetInterruptMask,
        EarlySetInterruptMask,
        EarlyIret,
        EarlySysexit,
        EarlyPause,
        EarlyHalt,
        EarlyReboot,
        EarlyShutdown,
        EarlySetPxe,
        EarlyGetPxe,
        EarlySwapPxe,
        EarlySetPxeLong,
        EarlyGetPxeLong,
        EarlySwapPxeLongAtomic,
        EarlyTestAndSetPxeBit,
        EarlyTestAndClearPxeBit,
        EarlyAllocatePage,
        EarlyReleasePage,
        EarlyInvalPage,
        EarlyFlushTlb,
        EarlyFlushDeferredCalls,
        EarlySetLinearMapping,
        EarlyInl,
        EarlyInb,
        EarlyInw,
        EarlyInsl,
        EarlyInsb,
        EarlyInsw,
        EarlyOutl,
        EarlyOutb,
        EarlyOutw,
        EarlyOutsl,
        EarlyOutsb,
        EarlyOutsw,
        EarlySetIoplMask,
        EarlyDeactivatePxeLongAtomic,
        EarlyTestAndSetPxeLongBit,
        EarlyTestAndClearPxeLongBit,
        EarlySetInitialApState,
        EarlyApicWrite,
        EarlyApicRead,
        EarlyIoDelay,
        EarlyGetCycleFrequency,
        EarlyGetCycleCounter,
        EarlySetAlarm,
        EarlyCancelAlarm,
        EarlyGetWallclockTime,
        EarlyWallclockUpdated,
        EarlyPhysToMachine,
        EarlyMachineToPhys,
        EarlyPhysIsCoherent,
    }

    impl Operation {
        /// All of them.
        pub const ALL: [Operation; 84] = [
            Operation::EarlyInit,
            Operation::EarlyCpuid,
            Operation::EarlyWrmsr,
            Operation::EarlyRdmsr,
            Operation::EarlySetGdt,
            Operation::EarlySetLdt,
            Operation::EarlySetIdt,
            Operation::EarlySetTr,
            Operation::EarlyGetGdt,
            Operation::EarlyGetLdt,
            Operation::EarlyGetIdt,
            Operation::EarlyGetTr,
            Operation::EarlyWriteGdtEntry,
            Operation::EarlyWriteLdtEntry,
            Operation::EarlyWriteIdtEntry,
            Operation::EarlyUpdateKernelStack,
            Operation::EarlySetCr0,
            Operation::EarlySetCr2,
            Operation::EarlySetCr3,
            Operation::EarlySetCr4,
            Operation::EarlyGetCr0,
            Operation::EarlyGetCr2,
            Operation::EarlyGetCr3,
            Operation::EarlyGetCr4,
            Operation::EarlyInvd,
            Operation::EarlyWbinvd,
            Operation::EarlySetDr,
            Operation::EarlyGetDr,
            Operation::EarlyRdpmc,
            Operation::EarlyRdtsc,
            Operation::EarlyClts,
            Operation::EarlyEnableInterrupts,
            Operation::EarlyDisableInterrupts,
            Operation::EarlyGetInterruptMask,
            Operation::EarlySetInterruptMask,
            Operation::EarlyIret,
            Operation::EarlySysexit,
            Operation::EarlyPause,
            Operation::EarlyHalt,
            Operation::EarlyReboot,
            Operation::EarlyShutdown,
            Operation::EarlySetPxe,
            Operation::EarlyGetPxe,
            Operation::EarlySwapPxe,
            Operation::EarlySetPxeLong,
            Operation::EarlyGetPxeLong,
            Operation::EarlySwapPxeLongAtomic,
            Operation::EarlyTestAndSetPxeBit,
            Operation::EarlyTestAndClearPxeBit,
            Operation::EarlyAllocatePage,
            Operation::EarlyReleasePage,
            Operation::EarlyInvalPage,
            Operation::EarlyFlushTlb,
            Operation::EarlyFlushDeferredCalls,
            Operation::EarlySetLinearMapping,
            Operation::EarlyInl,
            Operation::EarlyInb,
            Operation::EarlyInw,
            Operation::EarlyInsl,
            Operation::EarlyInsb,
            Operation::EarlyInsw,
            Operation::EarlyOutl,
            Operation::EarlyOutb,
            Operation::EarlyOutw,
            Operation::EarlyOutsl,
            Operation::EarlyOutsb,
            Operation::EarlyOutsw,
            Operation::EarlySetIoplMask,
            Operation::EarlyDeactivatePxeLongAtomic,
            Operation::EarlyTestAndSetPxeLongBit,
            Operation::EarlyTestAndClearPxeLongBit,
            Operation::EarlySetInitialApState,
            Operation::EarlyApicWrite,
            Operation::EarlyApicRead,
            Operation::EarlyIoDelay,
            Operation::EarlyGetCycleFrequency,
            Operation::EarlyGetCycleCounter,
            Operation::EarlySetAlarm,
            Operation::EarlyCancelAlarm,
            Operation::EarlyGetWallclockTime,
            Operation::EarlyWallclockUpdated,
            Operation::EarlyPhysToMachine,
            Operation::EarlyMachineToPhys,
            Operation::EarlyPhysIsCoherent,
        ];

        /// As the specification calls it.
        pub const fn name(self) -> &'static str {
            match self {
                Operation::EarlyInit => "early.init",
                Operation::EarlyCpuid => "early.cpuid",
                Operation::EarlyWrmsr => "early.wrmsr",
                Operation::EarlyRdmsr => "early.rdmsr",
                Operation::EarlySetGdt => "early.set_gdt",
                Operation::EarlySetLdt => "early.set_ldt",
                Operation::EarlySetIdt => "early.set_idt",
                Operation::EarlySetTr => "early.set_tr",
                Operation::EarlyGetGdt => "early.get_gdt",
                Operation::EarlyGetLdt => "early.get_ldt",
                Operation::EarlyGetIdt => "early.get_idt",
                Operation::EarlyGetTr => "early.get_tr",
                Operation::EarlyWriteGdtEntry => "early.write_gdt_entry",
                Operation::EarlyWriteLdtEntry => "early.write_ldt_entry",
                Operation::EarlyWriteIdtEntry => "early.write_idt_entry",
                Operation::EarlyUpdateKernelStack => "early.update_kernel_stack",
                Operation::EarlySetCr0 => "early.set_cr0",
                Operation::EarlySetCr2 => "early.set_cr2",
                Operation::EarlySetCr3 => "early.set_cr3",
                Operation::EarlySetCr4 => "early.set_cr4",
                Operation::EarlyGetCr0 => "early.get_cr0",
                Operation::EarlyGetCr2 => "early.get_cr2",
                Operation::EarlyGetCr3 => "early.get_cr3",
                Operation::EarlyGetCr4 => "early.get_cr4",
                Operation::EarlyInvd => "early.invd",
                Operation::EarlyWbinvd => "early.wbinvd",
                Operation::EarlySetDr => "early.set_dr",
                Operation::EarlyGetDr => "early.get_dr",
                Operation::EarlyRdpmc => "early.rdpmc",
                Operation::EarlyRdtsc => "early.rdtsc",
                Operation::EarlyClts => "early.clts",
                Operation::EarlyEnableInterrupts => "early.enable_interrupts",
                Operation::EarlyDisableInterrupts => "early.disable_interrupts",
                Operation::EarlyGetInterruptMask => "early.get_interrupt_mask",
                Operation::EarlySetInterruptMask => "early.set_interrupt_mask",
                Operation::EarlyIret => "early.iret",
                Operation::EarlySysexit => "early.sysexit",
                Operation::EarlyPause => "early.pause",
                Operation::EarlyHalt => "early.halt",
                Operation::EarlyReboot => "early.reboot",
                Operation::EarlyShutdown => "early.shutdown",
                Operation::EarlySetPxe => "early.set_pxe",
                Operation::EarlyGetPxe => "early.get_pxe",
                Operation::EarlySwapPxe => "early.swap_pxe",
                Operation::EarlySetPxeLong => "early.set_pxe_long",
                Operation::EarlyGetPxeLong => "early.get_pxe_long",
                Operation::EarlySwapPxeLongAtomic => "early.swap_pxe_long_atomic",
                Operation::EarlyTestAndSetPxeBit => "early.test_and_set_pxe_bit",
                Operation::EarlyTestAndClearPxeBit => "early.test_and_clear_pxe_bit",
                Operation::EarlyAllocatePage => "early.allocate_page",
                Operation::EarlyReleasePage => "early.release_page",
                Operation::EarlyInvalPage => "early.inval_page",
                Operation::EarlyFlushTlb => "early.flush_tlb",
                Operation::EarlyFlushDeferredCalls => "early.flush_deferred_calls",
                Operation::EarlySetLinearMapping => "early.set_linear_mapping",
                Operation::EarlyInl => "early.inl",
                Operation::EarlyInb => "early.inb",
                Operation::EarlyInw => "early.inw",
                Operation::EarlyInsl => "early.insl",
                Operation::EarlyInsb => "early.insb",
                Operation::EarlyInsw => "early.insw",
                Operation::EarlyOutl => "early.outl",
                Operation::EarlyOutb => "early.outb",
                Operation::EarlyOutw => "early.outw",
                Operation::EarlyOutsl => "early.outsl",
                Operation::EarlyOutsb => "early.outsb",
                Operation::EarlyOutsw => "early.outsw",
                Operation::EarlySetIoplMask => "early.set_iopl_mask",
                Operation::EarlyDeactivatePxeLongAtomic => "early.deactivate_pxe_long_atomic",
                Operation::EarlyTestAndSetPxeLongBit => "early.test_and_set_pxe_long_bit",
                Operation::EarlyTestAndClearPxeLongBit => "early.test_and_clear_pxe_long_bit",
                Operation::EarlySetInitialApState => "early.set_initial_ap_state",
                Operation::EarlyApicWrite => "early.apic_write",
                Operation::EarlyApicRead => "early.apic_read",
                Operation::EarlyIoDelay => "early.io_delay",
                Operation::EarlyGetCycleFrequency => "early.get_cycle_frequency",
                Operation::EarlyGetCycleCounter => "early.get_cycle_counter",
                Operation::EarlySetAlarm => "early.set_alarm",
                Operation::EarlyCancelAlarm => "early.cancel_alarm",
                Operation::EarlyGetWallclockTime => "early.get_wallclock_time",
                Operation::EarlyWallclockUpdated => "early.wallclock_updated",
                Operation::EarlyPhysToMachine => "early.phys_to_machine",
                Operation::EarlyMachineToPhys => "early.machine_to_phys",
                Operation::EarlyPhysIsCoherent => "early.phys_is_coherent",
            }
        }
    }

    /// What a host implements: the operations for which `has` is true. Their arguments have been checked.
    pub trait Host {
        /// Whether the host performs an operation. Dispatch and the answers to discovery follow from it.
        fn has(&self, operation: Operation) -> bool;

        /// Enters the mode in which the other calls are made.
        fn early_init(&mut self) -> Answer {
            Answer::exception()
        }

        /// Says what the CPUID instruction would, as far as the hypervisor lets the guest know it. A fourth
        /// result is in ecx, which other calls may destroy.
        fn early_cpuid(&mut self, leaf: u32, subleaf: u32) -> Answer {
            let _ = (leaf, subleaf);
            Answer::exception()
        }

        /// Writes a model-specific register.
        fn early_wrmsr(&mut self, value: u64, msr: u32) -> Answer {
            let _ = (value, msr);
            Answer::exception()
        }

        /// Reads a model-specific register.
        fn early_rdmsr(&mut self, msr: u32) -> Answer {
            let _ = msr;
            Answer::exception()
        }

        /// Loads the register of the GDT.
        fn early_set_gdt(&mut self, table: u64) -> Answer {
            let _ = table;
            Answer::exception()
        }

        /// Loads the LDT register.
        fn early_set_ldt(&mut self, selector: u16) -> Answer {
            let _ = selector;
            Answer::exception()
        }

        /// Loads the register of the IDT.
        fn early_set_idt(&mut self, table: u64) -> Answer {
            let _ = table;
            Answer::exception()
        }

        /// Loads the task register.
        fn early_set_tr(&mut self, selector: u16) -> Answer {
            let _ = selector;
            Answer::exception()
        }

        /// Stores the register of the GDT.
        fn early_get_gdt(&mut self, table: u64) -> Answer {
            let _ = table;
            Answer::exception()
        }

        /// Says which LDT is loaded.
        fn early_get_ldt(&mut self) -> Answer {
            Answer::exception()
        }

        /// Stores the register of the IDT.
        fn early_get_idt(&mut self, table: u64) -> Answer {
            let _ = table;
            Answer::exception()
        }

        /// Says which task is loaded.
        fn early_get_tr(&mut self) -> Answer {
            Answer::exception()
        }

        /// Writes an entry of the GDT. What is then in memory may differ: a hypervisor may change limits and
        /// rights. On the stack, above the address of return: high (high half of the descriptor).
        fn early_write_gdt_entry(&mut self, table: u64, entry: u32, low: u32) -> Answer {
            let _ = (table, entry, low);
            Answer::exception()
        }

        /// Writes an entry of the LDT. What is then in memory may differ: a hypervisor may change limits and
        /// rights. On the stack, above the address of return: high (high half of the descriptor).
        fn early_write_ldt_entry(&mut self, table: u64, entry: u32, low: u32) -> Answer {
            let _ = (table, entry, low);
            Answer::exception()
        }

        /// Writes an entry of the IDT. What is then in memory may differ: a hypervisor may change limits and
        /// rights. On the stack, above the address of return: high (high half of the descriptor).
        fn early_write_idt_entry(&mut self, table: u64, entry: u32, low: u32) -> Answer {
            let _ = (table, entry, low);
            Answer::exception()
        }

        /// Tells that the task segment has another stack pointer for entries into the kernel.
        fn early_update_kernel_stack(&mut self, task: u64, stack: u32) -> Answer {
            let _ = (task, stack);
            Answer::exception()
        }

        /// Writes CR0.
        fn early_set_cr0(&mut self, value: u32) -> Answer {
            let _ = value;
            Answer::exception()
        }

        /// Writes CR2.
        fn early_set_cr2(&mut self, value: u32) -> Answer {
            let _ = value;
            Answer::exception()
        }

        /// Writes CR3.
        fn early_set_cr3(&mut self, value: u32) -> Answer {
            let _ = value;
            Answer::exception()
        }

        /// Writes CR4.
        fn early_set_cr4(&mut self, value: u32) -> Answer {
            let _ = value;
            Answer::exception()
        }

        /// Reads CR0.
        fn early_get_cr0(&mut self) -> Answer {
            Answer::exception()
        }

        /// Reads CR2.
        fn early_get_cr2(&mut self) -> Answer {
            Answer::exception()
        }

        /// Reads CR3.
        fn early_get_cr3(&mut self) -> Answer {
            Answer::exception()
        }

        /// Reads CR4.
        fn early_get_cr4(&mut self) -> Answer {
            Answer::exception()
        }

        /// Empties the caches. Deprecated from the start: no guest may use it.
        fn early_invd(&mut self) -> Answer {
            Answer::exception()
        }

        /// Writes the caches back, and empties them.
        fn early_wbinvd(&mut self) -> Answer {
            Answer::exception()
        }

        /// Writes a debug register.
        fn early_set_dr(&mut self, number: u32, value: u32) -> Answer {
            let _ = (number, value);
            Answer::exception()
        }

        /// Reads a debug register.
        fn early_get_dr(&mut self, number: u32) -> Answer {
            let _ = number;
            Answer::exception()
        }

        /// Reads a performance counter.
        fn early_rdpmc(&mut self, counter: u32) -> Answer {
            let _ = counter;
            Answer::exception()
        }

        /// Reads the time stamp counter.
        fn early_rdtsc(&mut self) -> Answer {
            Answer::exception()
        }

        /// Clears the bit TS of CR0.
        fn early_clts(&mut self) -> Answer {
            Answer::exception()
        }

        /// Enables interrupts; those that wait come at once. Only flags are destroyed.
        fn early_enable_interrupts(&mut self) -> Answer {
            Answer::exception()
        }

        /// Disables interrupts. Only flags are destroyed.
        fn early_disable_interrupts(&mut self) -> Answer {
            Answer::exception()
        }

        /// Says whether interrupts are enabled. Only flags and the result are destroyed.
        fn early_get_interrupt_mask(&mut self) -> Answer {
            Answer::exception()
        }

        /// Enables or disables interrupts. Only flags are destroyed.
        fn early_set_interrupt_mask(&mut self, mask: u32) -> Answer {
            let _ = mask;
            Answer::exception()
        }

        /// Returns from an interrupt: eip, cs and flags are on the stack; for another level esp and ss, too;
        /// for virtual 8086 mode es, ds, fs and gs.
        fn early_iret(&mut self) -> Answer {
            Answer::exception()
        }

        /// Goes to user code, and enables interrupts.
        fn early_sysexit(&mut self, eip: u32, esp: u32) -> Answer {
            let _ = (eip, esp);
            Answer::exception()
        }

        /// Lets another processor go on for a moment.
        fn early_pause(&mut self) -> Answer {
            Answer::exception()
        }

        /// Waits for an interrupt, with interrupts enabled.
        fn early_halt(&mut self) -> Answer {
            Answer::exception()
        }

        /// Starts the machine again.
        fn early_reboot(&mut self, how: super::types::RebootKind) -> Answer {
            let _ = how;
            Answer::exception()
        }

        /// Switches the processor off.
        fn early_shutdown(&mut self) -> Answer {
            Answer::exception()
        }

        /// Writes an entry of a page table, of any level.
        fn early_set_pxe(&mut self, value: u32, entry: u64, flags: u32) -> Answer {
            let _ = (value, entry, flags);
            Answer::exception()
        }

        /// Reads an entry of a page table. No document says what it takes.
        fn early_get_pxe(&mut self) -> Answer {
            Answer::exception()
        }

        /// Writes an entry of a page table, and gives the old one.
        fn early_swap_pxe(&mut self, value: u32, entry: u64) -> Answer {
            let _ = (value, entry);
            Answer::exception()
        }

        /// Writes an entry of 64 bits (PAE) of a page table. On the stack, above the address of return:
        /// flags, as of set_pxe.
        fn early_set_pxe_long(&mut self, value: u64, entry: u64) -> Answer {
            let _ = (value, entry);
            Answer::exception()
        }

        /// Reads an entry of 64 bits. No document says what it takes.
        fn early_get_pxe_long(&mut self) -> Answer {
            Answer::exception()
        }

        /// Writes an entry of 64 bits in one step, and gives the old one. No document says what it takes.
        fn early_swap_pxe_long_atomic(&mut self) -> Answer {
            Answer::exception()
        }

        /// Sets a bit of an entry, and says what it was.
        fn early_test_and_set_pxe_bit(&mut self, bit_number: u32, entry: u64) -> Answer {
            let _ = (bit_number, entry);
            Answer::exception()
        }

        /// Clears a bit of an entry, and says what it was.
        fn early_test_and_clear_pxe_bit(&mut self, bit_number: u32, entry: u64) -> Answer {
            let _ = (bit_number, entry);
            Answer::exception()
        }

        /// Tells that a page becomes a page table. On the stack, above the address of return: base (first
        /// entry that is copied), then count (how many are).
        fn early_allocate_page(&mut self, page: u32, flags: super::types::PageKind, clone: u32) -> Answer {
            let _ = (page, flags, clone);
            Answer::exception()
        }

        /// Tells that a page is no page table any more.
        fn early_release_page(&mut self, page: u32, flags: super::types::PageKind) -> Answer {
            let _ = (page, flags);
            Answer::exception()
        }

        /// Drops the cached translations of a page, and makes what was deferred.
        fn early_inval_page(&mut self, address: u32) -> Answer {
            let _ = address;
            Answer::exception()
        }

        /// Drops cached translations, and makes what was deferred.
        fn early_flush_tlb(&mut self, how: super::types::FlushFlags) -> Answer {
            let _ = how;
            Answer::exception()
        }

        /// Makes what was deferred.
        fn early_flush_deferred_calls(&mut self) -> Answer {
            Answer::exception()
        }

        /// Tells of virtual addresses that the guest uses for page tables, so that the ROM can find the
        /// pages behind them. On the stack, above the address of return: page (number of the first page that
        /// they map to).
        fn early_set_linear_mapping(&mut self, slot: u32, address: u32, pages: u32) -> Answer {
            let _ = (slot, address, pages);
            Answer::exception()
        }

        /// Reads 4 bytes from a port. Only memory is touched besides.
        fn early_inl(&mut self, port: u16) -> Answer {
            let _ = port;
            Answer::exception()
        }

        /// Reads a byte from a port. Only memory is touched besides.
        fn early_inb(&mut self, port: u16) -> Answer {
            let _ = port;
            Answer::exception()
        }

        /// Reads 2 bytes from a port. Only memory is touched besides.
        fn early_inw(&mut self, port: u16) -> Answer {
            let _ = port;
            Answer::exception()
        }

        /// Reads 4 bytes from a port again and again, as the instruction with rep does.
        fn early_insl(&mut self, port: u16, count: u32, destination: u64) -> Answer {
            let _ = (port, count, destination);
            Answer::exception()
        }

        /// Reads a byte from a port again and again, as the instruction with rep does.
        fn early_insb(&mut self, port: u16, count: u32, destination: u64) -> Answer {
            let _ = (port, count, destination);
            Answer::exception()
        }

        /// Reads 2 bytes from a port again and again, as the instruction with rep does.
        fn early_insw(&mut self, port: u16, count: u32, destination: u64) -> Answer {
            let _ = (port, count, destination);
            Answer::exception()
        }

        /// Writes 4 bytes to a port. Nothing is destroyed.
        fn early_outl(&mut self, value: u32, port: u16) -> Answer {
            let _ = (value, port);
            Answer::exception()
        }

        /// Writes a byte to a port. Nothing is destroyed.
        fn early_outb(&mut self, value: u8, port: u16) -> Answer {
            let _ = (value, port);
            Answer::exception()
        }

        /// Writes 2 bytes to a port. Nothing is destroyed.
        fn early_outw(&mut self, value: u16, port: u16) -> Answer {
            let _ = (value, port);
            Answer::exception()
        }

        /// Writes 4 bytes to a port again and again, as the instruction with rep does.
        fn early_outsl(&mut self, port: u16, count: u32, source: u64) -> Answer {
            let _ = (port, count, source);
            Answer::exception()
        }

        /// Writes a byte to a port again and again, as the instruction with rep does.
        fn early_outsb(&mut self, port: u16, count: u32, source: u64) -> Answer {
            let _ = (port, count, source);
            Answer::exception()
        }

        /// Writes 2 bytes to a port again and again, as the instruction with rep does.
        fn early_outsw(&mut self, port: u16, count: u32, source: u64) -> Answer {
            let _ = (port, count, source);
            Answer::exception()
        }

        /// Says which level may use ports.
        fn early_set_iopl_mask(&mut self, mask: u32) -> Answer {
            let _ = mask;
            Answer::exception()
        }

        /// Takes an entry of 64 bits out of use in one step, by its name. No document says what it takes.
        fn early_deactivate_pxe_long_atomic(&mut self) -> Answer {
            Answer::exception()
        }

        /// Sets a bit of an entry of 64 bits, and says what it was. No document says what it takes.
        fn early_test_and_set_pxe_long_bit(&mut self) -> Answer {
            Answer::exception()
        }

        /// Clears a bit of an entry of 64 bits, and says what it was. No document says what it takes.
        fn early_test_and_clear_pxe_long_bit(&mut self) -> Answer {
            Answer::exception()
        }

        /// Says how another processor starts.
        fn early_set_initial_ap_state(&mut self, state: u64, apic: u32) -> Answer {
            let _ = (state, apic);
            Answer::exception()
        }

        /// Writes a register of the local APIC.
        fn early_apic_write(&mut self, place: u64, value: u32) -> Answer {
            let _ = (place, value);
            Answer::exception()
        }

        /// Reads a register of the local APIC.
        fn early_apic_read(&mut self, place: u64) -> Answer {
            let _ = place;
            Answer::exception()
        }

        /// Waits as long as a slow device needs.
        fn early_io_delay(&mut self) -> Answer {
            Answer::exception()
        }

        /// Says how fast the counters count. A guest uses the timer calls only if this one is there.
        fn early_get_cycle_frequency(&mut self) -> Answer {
            Answer::exception()
        }

        /// Reads a counter of time.
        fn early_get_cycle_counter(&mut self, counter: super::types::CycleCounter) -> Answer {
            let _ = counter;
            Answer::exception()
        }

        /// Sets an alarm in place of that of the same counter. On the stack, above the address of return:
        /// period (how long from one time to the next; 0 for once).
        fn early_set_alarm(&mut self, flags: super::types::AlarmFlags, expiry: u64) -> Answer {
            let _ = (flags, expiry);
            Answer::exception()
        }

        /// Takes an alarm back.
        fn early_cancel_alarm(&mut self, flags: super::types::AlarmFlags) -> Answer {
            let _ = flags;
            Answer::exception()
        }

        /// Says what time it is.
        fn early_get_wallclock_time(&mut self) -> Answer {
            Answer::exception()
        }

        /// Says whether the time of day jumped.
        fn early_wallclock_updated(&mut self) -> Answer {
            Answer::exception()
        }

        /// As physical_to_machine later, by its name. No document says what it takes.
        fn early_phys_to_machine(&mut self) -> Answer {
            Answer::exception()
        }

        /// As machine_to_physical later, by its name. No document says what it takes.
        fn early_machine_to_phys(&mut self) -> Answer {
            Answer::exception()
        }

        /// No document says more than its name. No document says what it takes.
        fn early_phys_is_coherent(&mut self) -> Answer {
            Answer::exception()
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
    }

    /// A family by its number, or by the numbers of its calls (`by_call`).
    struct Family {
        by_call: bool,
        always: bool,
        calls: &'static [Call],
        call_carrier: usize,
        call_low: u32,
        call_mask: u64,
        unknown_family: i64,
        unknown_call: i64,
    }

    static CALLS_EARLY: [Call; 84] = [
        Call { number: 0x4, does: Does::Perform(Operation::EarlyInit) },
        Call { number: 0x5, does: Does::Perform(Operation::EarlyCpuid) },
        Call { number: 0x6, does: Does::Perform(Operation::EarlyWrmsr) },
        Call { number: 0x7, does: Does::Perform(Operation::EarlyRdmsr) },
        Call { number: 0x8, does: Does::Perform(Operation::EarlySetGdt) },
        Call { number: 0x9, does: Does::Perform(Operation::EarlySetLdt) },
        Call { number: 0xa, does: Does::Perform(Operation::EarlySetIdt) },
        Call { number: 0xb, does: Does::Perform(Operation::EarlySetTr) },
        Call { number: 0xc, does: Does::Perform(Operation::EarlyGetGdt) },
        Call { number: 0xd, does: Does::Perform(Operation::EarlyGetLdt) },
        Call { number: 0xe, does: Does::Perform(Operation::EarlyGetIdt) },
        Call { number: 0xf, does: Does::Perform(Operation::EarlyGetTr) },
        Call { number: 0x10, does: Does::Perform(Operation::EarlyWriteGdtEntry) },
        Call { number: 0x11, does: Does::Perform(Operation::EarlyWriteLdtEntry) },
        Call { number: 0x12, does: Does::Perform(Operation::EarlyWriteIdtEntry) },
        Call { number: 0x13, does: Does::Perform(Operation::EarlyUpdateKernelStack) },
        Call { number: 0x14, does: Does::Perform(Operation::EarlySetCr0) },
        Call { number: 0x15, does: Does::Perform(Operation::EarlySetCr2) },
        Call { number: 0x16, does: Does::Perform(Operation::EarlySetCr3) },
        Call { number: 0x17, does: Does::Perform(Operation::EarlySetCr4) },
        Call { number: 0x18, does: Does::Perform(Operation::EarlyGetCr0) },
        Call { number: 0x19, does: Does::Perform(Operation::EarlyGetCr2) },
        Call { number: 0x1a, does: Does::Perform(Operation::EarlyGetCr3) },
        Call { number: 0x1b, does: Does::Perform(Operation::EarlyGetCr4) },
        Call { number: 0x1c, does: Does::Perform(Operation::EarlyInvd) },
        Call { number: 0x1d, does: Does::Perform(Operation::EarlyWbinvd) },
        Call { number: 0x1e, does: Does::Perform(Operation::EarlySetDr) },
        Call { number: 0x1f, does: Does::Perform(Operation::EarlyGetDr) },
        Call { number: 0x20, does: Does::Perform(Operation::EarlyRdpmc) },
        Call { number: 0x21, does: Does::Perform(Operation::EarlyRdtsc) },
        Call { number: 0x22, does: Does::Perform(Operation::EarlyClts) },
        Call { number: 0x23, does: Does::Perform(Operation::EarlyEnableInterrupts) },
        Call { number: 0x24, does: Does::Perform(Operation::EarlyDisableInterrupts) },
        Call { number: 0x25, does: Does::Perform(Operation::EarlyGetInterruptMask) },
        Call { number: 0x26, does: Does::Perform(Operation::EarlySetInterruptMask) },
        Call { number: 0x27, does: Does::Perform(Operation::EarlyIret) },
        Call { number: 0x28, does: Does::Perform(Operation::EarlySysexit) },
        Call { number: 0x29, does: Does::Perform(Operation::EarlyPause) },
        Call { number: 0x2a, does: Does::Perform(Operation::EarlyHalt) },
        Call { number: 0x2b, does: Does::Perform(Operation::EarlyReboot) },
        Call { number: 0x2c, does: Does::Perform(Operation::EarlyShutdown) },
        Call { number: 0x2d, does: Does::Perform(Operation::EarlySetPxe) },
        Call { number: 0x2e, does: Does::Perform(Operation::EarlyGetPxe) },
        Call { number: 0x2f, does: Does::Perform(Operation::EarlySwapPxe) },
        Call { number: 0x30, does: Does::Perform(Operation::EarlySetPxeLong) },
        Call { number: 0x31, does: Does::Perform(Operation::EarlyGetPxeLong) },
        Call { number: 0x32, does: Does::Perform(Operation::EarlySwapPxeLongAtomic) },
        Call { number: 0x33, does: Does::Perform(Operation::EarlyTestAndSetPxeBit) },
        Call { number: 0x34, does: Does::Perform(Operation::EarlyTestAndClearPxeBit) },
        Call { number: 0x35, does: Does::Perform(Operation::EarlyAllocatePage) },
        Call { number: 0x36, does: Does::Perform(Operation::EarlyReleasePage) },
        Call { number: 0x37, does: Does::Perform(Operation::EarlyInvalPage) },
        Call { number: 0x38, does: Does::Perform(Operation::EarlyFlushTlb) },
        Call { number: 0x39, does: Does::Perform(Operation::EarlyFlushDeferredCalls) },
        Call { number: 0x3a, does: Does::Perform(Operation::EarlySetLinearMapping) },
        Call { number: 0x3b, does: Does::Perform(Operation::EarlyInl) },
        Call { number: 0x3c, does: Does::Perform(Operation::EarlyInb) },
        Call { number: 0x3d, does: Does::Perform(Operation::EarlyInw) },
        Call { number: 0x3e, does: Does::Perform(Operation::EarlyInsl) },
        Call { number: 0x3f, does: Does::Perform(Operation::EarlyInsb) },
        Call { number: 0x40, does: Does::Perform(Operation::EarlyInsw) },
        Call { number: 0x41, does: Does::Perform(Operation::EarlyOutl) },
        Call { number: 0x42, does: Does::Perform(Operation::EarlyOutb) },
        Call { number: 0x43, does: Does::Perform(Operation::EarlyOutw) },
        Call { number: 0x44, does: Does::Perform(Operation::EarlyOutsl) },
        Call { number: 0x45, does: Does::Perform(Operation::EarlyOutsb) },
        Call { number: 0x46, does: Does::Perform(Operation::EarlyOutsw) },
        Call { number: 0x47, does: Does::Perform(Operation::EarlySetIoplMask) },
        Call { number: 0x48, does: Does::Perform(Operation::EarlyDeactivatePxeLongAtomic) },
        Call { number: 0x49, does: Does::Perform(Operation::EarlyTestAndSetPxeLongBit) },
        Call { number: 0x4a, does: Does::Perform(Operation::EarlyTestAndClearPxeLongBit) },
        Call { number: 0x4b, does: Does::Perform(Operation::EarlySetInitialApState) },
        Call { number: 0x4c, does: Does::Perform(Operation::EarlyApicWrite) },
        Call { number: 0x4d, does: Does::Perform(Operation::EarlyApicRead) },
        Call { number: 0x4e, does: Does::Perform(Operation::EarlyIoDelay) },
        Call { number: 0x4f, does: Does::Perform(Operation::EarlyGetCycleFrequency) },
        Call { number: 0x50, does: Does::Perform(Operation::EarlyGetCycleCounter) },
        Call { number: 0x51, does: Does::Perform(Operation::EarlySetAlarm) },
        Call { number: 0x52, does: Does::Perform(Operation::EarlyCancelAlarm) },
        Call { number: 0x53, does: Does::Perform(Operation::EarlyGetWallclockTime) },
        Call { number: 0x54, does: Does::Perform(Operation::EarlyWallclockUpdated) },
        Call { number: 0x55, does: Does::Perform(Operation::EarlyPhysToMachine) },
        Call { number: 0x56, does: Does::Perform(Operation::EarlyMachineToPhys) },
        Call { number: 0x57, does: Does::Perform(Operation::EarlyPhysIsCoherent) },
    ];

    static FAMILIES: [Family; 1] = [
        Family { by_call: false, always: false, calls: &CALLS_EARLY, call_carrier: 0, call_low: 0, call_mask: 0x7f, unknown_family: EXCEPTION, unknown_call: EXCEPTION },
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
            }
        }
    }

    /// The family that an id names.
    fn find_family(carriers: [u64; 1]) -> Option<&'static Family> {
        let _ = carriers;
        FAMILIES.first()
    }

    /// Performs the call that an id names. `args` are its arguments in order, also those that ride in the id.
    pub fn dispatch<H: Host + ?Sized>(host: &mut H, id: Id, args: &[u64; ARGUMENTS]) -> Answer {
        let carriers = id.carriers();
        let family = match find_family(carriers) {
            Some(family) => family,
            None => return Answer::exception(),
        };
        if !family.is_there(host) {
            return Answer::refuse(family.unknown_family);
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
        }
    }

    /// Checks the arguments of an operation, and performs it.
    fn perform<H: Host + ?Sized>(host: &mut H, operation: Operation, args: &[u64; ARGUMENTS]) -> Answer {
        match operation {
            Operation::EarlyInit => {
                host.early_init()
            }
            Operation::EarlyCpuid => {
                host.early_cpuid(args[0] as u32, args[1] as u32)
            }
            Operation::EarlyWrmsr => {
                host.early_wrmsr(args[0], args[1] as u32)
            }
            Operation::EarlyRdmsr => {
                host.early_rdmsr(args[0] as u32)
            }
            Operation::EarlySetGdt => {
                host.early_set_gdt(args[0])
            }
            Operation::EarlySetLdt => {
                host.early_set_ldt(args[0] as u16)
            }
            Operation::EarlySetIdt => {
                host.early_set_idt(args[0])
            }
            Operation::EarlySetTr => {
                host.early_set_tr(args[0] as u16)
            }
            Operation::EarlyGetGdt => {
                host.early_get_gdt(args[0])
            }
            Operation::EarlyGetLdt => {
                host.early_get_ldt()
            }
            Operation::EarlyGetIdt => {
                host.early_get_idt(args[0])
            }
            Operation::EarlyGetTr => {
                host.early_get_tr()
            }
            Operation::EarlyWriteGdtEntry => {
                host.early_write_gdt_entry(args[0], args[1] as u32, args[2] as u32)
            }
            Operation::EarlyWriteLdtEntry => {
                host.early_write_ldt_entry(args[0], args[1] as u32, args[2] as u32)
            }
            Operation::EarlyWriteIdtEntry => {
                host.early_write_idt_entry(args[0], args[1] as u32, args[2] as u32)
            }
            Operation::EarlyUpdateKernelStack => {
                host.early_update_kernel_stack(args[0], args[1] as u32)
            }
            Operation::EarlySetCr0 => {
                host.early_set_cr0(args[0] as u32)
            }
            Operation::EarlySetCr2 => {
                host.early_set_cr2(args[0] as u32)
            }
            Operation::EarlySetCr3 => {
                host.early_set_cr3(args[0] as u32)
            }
            Operation::EarlySetCr4 => {
                host.early_set_cr4(args[0] as u32)
            }
            Operation::EarlyGetCr0 => {
                host.early_get_cr0()
            }
            Operation::EarlyGetCr2 => {
                host.early_get_cr2()
            }
            Operation::EarlyGetCr3 => {
                host.early_get_cr3()
            }
            Operation::EarlyGetCr4 => {
                host.early_get_cr4()
            }
            Operation::EarlyInvd => {
                host.early_invd()
            }
            Operation::EarlyWbinvd => {
                host.early_wbinvd()
            }
            Operation::EarlySetDr => {
                host.early_set_dr(args[0] as u32, args[1] as u32)
            }
            Operation::EarlyGetDr => {
                host.early_get_dr(args[0] as u32)
            }
            Operation::EarlyRdpmc => {
                host.early_rdpmc(args[0] as u32)
            }
            Operation::EarlyRdtsc => {
                host.early_rdtsc()
            }
            Operation::EarlyClts => {
                host.early_clts()
            }
            Operation::EarlyEnableInterrupts => {
                host.early_enable_interrupts()
            }
            Operation::EarlyDisableInterrupts => {
                host.early_disable_interrupts()
            }
            Operation::EarlyGetInterruptMask => {
                host.early_get_interrupt_mask()
            }
            Operation::EarlySetInterruptMask => {
                host.early_set_interrupt_mask(args[0] as u32)
            }
            Operation::EarlyIret => {
                host.early_iret()
            }
            Operation::EarlySysexit => {
                host.early_sysexit(args[0] as u32, args[1] as u32)
            }
            Operation::EarlyPause => {
                host.early_pause()
            }
            Operation::EarlyHalt => {
                host.early_halt()
            }
            Operation::EarlyReboot => {
                host.early_reboot(super::types::RebootKind(args[0] as u32))
            }
            Operation::EarlyShutdown => {
                host.early_shutdown()
            }
            Operation::EarlySetPxe => {
                host.early_set_pxe(args[0] as u32, args[1], args[2] as u32)
            }
            Operation::EarlyGetPxe => {
                host.early_get_pxe()
            }
            Operation::EarlySwapPxe => {
                host.early_swap_pxe(args[0] as u32, args[1])
            }
            Operation::EarlySetPxeLong => {
                host.early_set_pxe_long(args[0], args[1])
            }
            Operation::EarlyGetPxeLong => {
                host.early_get_pxe_long()
            }
            Operation::EarlySwapPxeLongAtomic => {
                host.early_swap_pxe_long_atomic()
            }
            Operation::EarlyTestAndSetPxeBit => {
                host.early_test_and_set_pxe_bit(args[0] as u32, args[1])
            }
            Operation::EarlyTestAndClearPxeBit => {
                host.early_test_and_clear_pxe_bit(args[0] as u32, args[1])
            }
            Operation::EarlyAllocatePage => {
                host.early_allocate_page(args[0] as u32, super::types::PageKind(args[1] as u32), args[2] as u32)
            }
            Operation::EarlyReleasePage => {
                host.early_release_page(args[0] as u32, super::types::PageKind(args[1] as u32))
            }
            Operation::EarlyInvalPage => {
                host.early_inval_page(args[0] as u32)
            }
            Operation::EarlyFlushTlb => {
                host.early_flush_tlb(super::types::FlushFlags(args[0] as u32))
            }
            Operation::EarlyFlushDeferredCalls => {
                host.early_flush_deferred_calls()
            }
            Operation::EarlySetLinearMapping => {
                host.early_set_linear_mapping(args[0] as u32, args[1] as u32, args[2] as u32)
            }
            Operation::EarlyInl => {
                host.early_inl(args[0] as u16)
            }
            Operation::EarlyInb => {
                host.early_inb(args[0] as u16)
            }
            Operation::EarlyInw => {
                host.early_inw(args[0] as u16)
            }
            Operation::EarlyInsl => {
                host.early_insl(args[0] as u16, args[1] as u32, args[2])
            }
            Operation::EarlyInsb => {
                host.early_insb(args[0] as u16, args[1] as u32, args[2])
            }
            Operation::EarlyInsw => {
                host.early_insw(args[0] as u16, args[1] as u32, args[2])
            }
            Operation::EarlyOutl => {
                host.early_outl(args[0] as u32, args[1] as u16)
            }
            Operation::EarlyOutb => {
                host.early_outb(args[0] as u8, args[1] as u16)
            }
            Operation::EarlyOutw => {
                host.early_outw(args[0] as u16, args[1] as u16)
            }
            Operation::EarlyOutsl => {
                host.early_outsl(args[0] as u16, args[1] as u32, args[2])
            }
            Operation::EarlyOutsb => {
                host.early_outsb(args[0] as u16, args[1] as u32, args[2])
            }
            Operation::EarlyOutsw => {
                host.early_outsw(args[0] as u16, args[1] as u32, args[2])
            }
            Operation::EarlySetIoplMask => {
                host.early_set_iopl_mask(args[0] as u32)
            }
            Operation::EarlyDeactivatePxeLongAtomic => {
                host.early_deactivate_pxe_long_atomic()
            }
            Operation::EarlyTestAndSetPxeLongBit => {
                host.early_test_and_set_pxe_long_bit()
            }
            Operation::EarlyTestAndClearPxeLongBit => {
                host.early_test_and_clear_pxe_long_bit()
            }
            Operation::EarlySetInitialApState => {
                host.early_set_initial_ap_state(args[0], args[1] as u32)
            }
            Operation::EarlyApicWrite => {
                host.early_apic_write(args[0], args[1] as u32)
            }
            Operation::EarlyApicRead => {
                host.early_apic_read(args[0])
            }
            Operation::EarlyIoDelay => {
                host.early_io_delay()
            }
            Operation::EarlyGetCycleFrequency => {
                host.early_get_cycle_frequency()
            }
            Operation::EarlyGetCycleCounter => {
                host.early_get_cycle_counter(super::types::CycleCounter(args[0] as u32))
            }
            Operation::EarlySetAlarm => {
                host.early_set_alarm(super::types::AlarmFlags(args[0] as u32), args[1])
            }
            Operation::EarlyCancelAlarm => {
                host.early_cancel_alarm(super::types::AlarmFlags(args[0] as u32))
            }
            Operation::EarlyGetWallclockTime => {
                host.early_get_wallclock_time()
            }
            Operation::EarlyWallclockUpdated => {
                host.early_wallclock_updated()
            }
            Operation::EarlyPhysToMachine => {
                host.early_phys_to_machine()
            }
            Operation::EarlyMachineToPhys => {
                host.early_machine_to_phys()
            }
            Operation::EarlyPhysIsCoherent => {
                host.early_phys_is_coherent()
            }
        }
    }
}
