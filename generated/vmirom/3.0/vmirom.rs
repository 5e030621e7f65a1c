/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * VMI option ROM (vmirom), release 3.0: constants, types, stubs, decoding and dispatch in Rust.
 *
 * Written by `hvabi generate vmirom` from spec/vmirom; changes made here are lost.
 * Spec hash: e271dbed3206e6bd362323dc861a6e46afec009421e2a457e31e2be9c8b5a2fd
 */
#![no_std]
#![allow(clippy::too_many_arguments, clippy::enum_variant_names)]

/// VMI option ROM
pub const RELEASE: &str = "3.0";
/// Comparable: major in bits 31 to 16, minor in 15 to 0.
pub const RELEASE_NUMBER: u32 = 0x00030000;
/// The specification that this is made of.
pub const SPEC_HASH: &str = "e271dbed3206e6bd362323dc861a6e46afec009421e2a457e31e2be9c8b5a2fd";

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
    // rom: The calls of a ROM of 3.0. A number is an index: get_reloc is given it in eax, and answers in
    // edx:eax where the call is, and how a call site becomes one of it (relocation).
    /// Says what the CPUID instruction would, as far as the hypervisor lets the guest know it. A fourth
    /// result is in ecx, which other calls may destroy.
    pub const ROM_CPUID_NUMBER: u64 = 0x0;
    pub const ROM_CPUID: u8 = 0;
    /// Writes a model-specific register.
    pub const ROM_WRMSR_NUMBER: u64 = 0x1;
    pub const ROM_WRMSR: u8 = 1;
    /// Reads a model-specific register.
    pub const ROM_RDMSR_NUMBER: u64 = 0x2;
    pub const ROM_RDMSR: u8 = 2;
    /// Loads the register of the GDT.
    pub const ROM_SET_GDT_NUMBER: u64 = 0x3;
    pub const ROM_SET_GDT: u8 = 3;
    /// Loads the LDT register.
    pub const ROM_SET_LDT_NUMBER: u64 = 0x4;
    pub const ROM_SET_LDT: u8 = 4;
    /// Loads the register of the IDT.
    pub const ROM_SET_IDT_NUMBER: u64 = 0x5;
    pub const ROM_SET_IDT: u8 = 5;
    /// Loads the task register.
    pub const ROM_SET_TR_NUMBER: u64 = 0x6;
    pub const ROM_SET_TR: u8 = 6;
    /// Stores the register of the GDT.
    pub const ROM_GET_GDT_NUMBER: u64 = 0x7;
    pub const ROM_GET_GDT: u8 = 7;
    /// Says which LDT is loaded.
    pub const ROM_GET_LDT_NUMBER: u64 = 0x8;
    pub const ROM_GET_LDT: u8 = 8;
    /// Stores the register of the IDT.
    pub const ROM_GET_IDT_NUMBER: u64 = 0x9;
    pub const ROM_GET_IDT: u8 = 9;
    /// Says which task is loaded.
    pub const ROM_GET_TR_NUMBER: u64 = 0xa;
    pub const ROM_GET_TR: u8 = 0xa;
    /// Writes an entry of the GDT. What is then in memory may differ: a hypervisor may change limits and
    /// rights. On the stack, above the address of return: high (high half of the descriptor).
    pub const ROM_WRITE_GDT_ENTRY_NUMBER: u64 = 0xb;
    pub const ROM_WRITE_GDT_ENTRY: u8 = 0xb;
    /// Writes an entry of the LDT. What is then in memory may differ: a hypervisor may change limits and
    /// rights. On the stack, above the address of return: high (high half of the descriptor).
    pub const ROM_WRITE_LDT_ENTRY_NUMBER: u64 = 0xc;
    pub const ROM_WRITE_LDT_ENTRY: u8 = 0xc;
    /// Writes an entry of the IDT. What is then in memory may differ: a hypervisor may change limits and
    /// rights. On the stack, above the address of return: high (high half of the descriptor).
    pub const ROM_WRITE_IDT_ENTRY_NUMBER: u64 = 0xd;
    pub const ROM_WRITE_IDT_ENTRY: u8 = 0xd;
    /// Tells that the task segment has another stack pointer for entries into the kernel.
    pub const ROM_UPDATE_KERNEL_STACK_NUMBER: u64 = 0xe;
    pub const ROM_UPDATE_KERNEL_STACK: u8 = 0xe;
    /// Writes CR0.
    pub const ROM_SET_CR0_NUMBER: u64 = 0xf;
    pub const ROM_SET_CR0: u8 = 0xf;
    /// Writes CR2.
    pub const ROM_SET_CR2_NUMBER: u64 = 0x10;
    pub const ROM_SET_CR2: u8 = 0x10;
    /// Writes CR3.
    pub const ROM_SET_CR3_NUMBER: u64 = 0x11;
    pub const ROM_SET_CR3: u8 = 0x11;
    /// Writes CR4.
    pub const ROM_SET_CR4_NUMBER: u64 = 0x12;
    pub const ROM_SET_CR4: u8 = 0x12;
    /// Reads CR0.
    pub const ROM_GET_CR0_NUMBER: u64 = 0x13;
    pub const ROM_GET_CR0: u8 = 0x13;
    /// Reads CR2.
    pub const ROM_GET_CR2_NUMBER: u64 = 0x14;
    pub const ROM_GET_CR2: u8 = 0x14;
    /// Reads CR3.
    pub const ROM_GET_CR3_NUMBER: u64 = 0x15;
    pub const ROM_GET_CR3: u8 = 0x15;
    /// Reads CR4.
    pub const ROM_GET_CR4_NUMBER: u64 = 0x16;
    pub const ROM_GET_CR4: u8 = 0x16;
    /// Writes the caches back, and empties them.
    pub const ROM_WBINVD_NUMBER: u64 = 0x17;
    pub const ROM_WBINVD: u8 = 0x17;
    /// Writes a debug register.
    pub const ROM_SET_DR_NUMBER: u64 = 0x18;
    pub const ROM_SET_DR: u8 = 0x18;
    /// Reads a debug register.
    pub const ROM_GET_DR_NUMBER: u64 = 0x19;
    pub const ROM_GET_DR: u8 = 0x19;
    /// Reads a performance counter.
    pub const ROM_RDPMC_NUMBER: u64 = 0x1a;
    pub const ROM_RDPMC: u8 = 0x1a;
    /// Reads the time stamp counter.
    pub const ROM_RDTSC_NUMBER: u64 = 0x1b;
    pub const ROM_RDTSC: u8 = 0x1b;
    /// Clears the bit TS of CR0.
    pub const ROM_CLTS_NUMBER: u64 = 0x1c;
    pub const ROM_CLTS: u8 = 0x1c;
    /// Enables interrupts; those that wait come at once. Only flags are destroyed.
    pub const ROM_ENABLE_INTERRUPTS_NUMBER: u64 = 0x1d;
    pub const ROM_ENABLE_INTERRUPTS: u8 = 0x1d;
    /// Disables interrupts. Only flags are destroyed.
    pub const ROM_DISABLE_INTERRUPTS_NUMBER: u64 = 0x1e;
    pub const ROM_DISABLE_INTERRUPTS: u8 = 0x1e;
    /// Says whether interrupts are enabled. Only flags and the result are destroyed.
    pub const ROM_GET_INTERRUPT_MASK_NUMBER: u64 = 0x1f;
    pub const ROM_GET_INTERRUPT_MASK: u8 = 0x1f;
    /// Enables or disables interrupts. Only flags are destroyed.
    pub const ROM_SET_INTERRUPT_MASK_NUMBER: u64 = 0x20;
    pub const ROM_SET_INTERRUPT_MASK: u8 = 0x20;
    /// Returns from an interrupt: eip, cs and flags are on the stack; for another level esp and ss, too; for
    /// virtual 8086 mode es, ds, fs and gs.
    pub const ROM_IRET_NUMBER: u64 = 0x21;
    pub const ROM_IRET: u8 = 0x21;
    /// Goes to user code, and enables interrupts.
    pub const ROM_SYSEXIT_NUMBER: u64 = 0x22;
    pub const ROM_SYSEXIT: u8 = 0x22;
    /// Waits for an interrupt, with interrupts enabled.
    pub const ROM_HALT_NUMBER: u64 = 0x23;
    pub const ROM_HALT: u8 = 0x23;
    /// Starts the machine again.
    pub const ROM_REBOOT_NUMBER: u64 = 0x24;
    pub const ROM_REBOOT: u8 = 0x24;
    /// Switches the processor off.
    pub const ROM_SHUTDOWN_NUMBER: u64 = 0x25;
    pub const ROM_SHUTDOWN: u8 = 0x25;
    /// Writes an entry of a page table, of any level.
    pub const ROM_SET_PXE_NUMBER: u64 = 0x26;
    pub const ROM_SET_PXE: u8 = 0x26;
    /// Writes an entry of 64 bits (PAE) of a page table. On the stack, above the address of return: flags,
    /// as of set_pxe.
    pub const ROM_SET_PXE_LONG_NUMBER: u64 = 0x27;
    pub const ROM_SET_PXE_LONG: u8 = 0x27;
    /// Tells that the guest has changed an entry itself.
    pub const ROM_UPDATE_PXE_NUMBER: u64 = 0x28;
    pub const ROM_UPDATE_PXE: u8 = 0x28;
    /// Tells that the guest has changed an entry of 64 bits (PAE) itself.
    pub const ROM_UPDATE_PXE_LONG_NUMBER: u64 = 0x29;
    pub const ROM_UPDATE_PXE_LONG: u8 = 0x29;
    /// Number of a page of the machine to that of the guest, by its name. No document says what it takes.
    pub const ROM_MACHINE_TO_PHYSICAL_NUMBER: u64 = 0x2a;
    pub const ROM_MACHINE_TO_PHYSICAL: u8 = 0x2a;
    /// Number of a page of the guest to that of the machine, by its name. No document says what it takes.
    pub const ROM_PHYSICAL_TO_MACHINE_NUMBER: u64 = 0x2b;
    pub const ROM_PHYSICAL_TO_MACHINE: u8 = 0x2b;
    /// Tells that a page becomes a page table. On the stack, above the address of return: base (first entry
    /// that is copied), then count (how many are).
    pub const ROM_ALLOCATE_PAGE_NUMBER: u64 = 0x2c;
    pub const ROM_ALLOCATE_PAGE: u8 = 0x2c;
    /// Tells that a page is no page table any more.
    pub const ROM_RELEASE_PAGE_NUMBER: u64 = 0x2d;
    pub const ROM_RELEASE_PAGE: u8 = 0x2d;
    /// Drops the cached translations of a page, and makes what was deferred.
    pub const ROM_INVAL_PAGE_NUMBER: u64 = 0x2e;
    pub const ROM_INVAL_PAGE: u8 = 0x2e;
    /// Drops cached translations, and makes what was deferred.
    pub const ROM_FLUSH_TLB_NUMBER: u64 = 0x2f;
    pub const ROM_FLUSH_TLB: u8 = 0x2f;
    /// Tells of virtual addresses that the guest uses for page tables, so that the ROM can find the pages
    /// behind them. On the stack, above the address of return: page (number of the first page that they map
    /// to).
    pub const ROM_SET_LINEAR_MAPPING_NUMBER: u64 = 0x30;
    pub const ROM_SET_LINEAR_MAPPING: u8 = 0x30;
    /// Reads 4 bytes from a port. Only memory is touched besides.
    pub const ROM_INL_NUMBER: u64 = 0x31;
    pub const ROM_INL: u8 = 0x31;
    /// Reads a byte from a port. Only memory is touched besides.
    pub const ROM_INB_NUMBER: u64 = 0x32;
    pub const ROM_INB: u8 = 0x32;
    /// Reads 2 bytes from a port. Only memory is touched besides.
    pub const ROM_INW_NUMBER: u64 = 0x33;
    pub const ROM_INW: u8 = 0x33;
    /// Reads 4 bytes from a port again and again, as the instruction with rep does.
    pub const ROM_INSL_NUMBER: u64 = 0x34;
    pub const ROM_INSL: u8 = 0x34;
    /// Reads a byte from a port again and again, as the instruction with rep does.
    pub const ROM_INSB_NUMBER: u64 = 0x35;
    pub const ROM_INSB: u8 = 0x35;
    /// Reads 2 bytes from a port again and again, as the instruction with rep does.
    pub const ROM_INSW_NUMBER: u64 = 0x36;
    pub const ROM_INSW: u8 = 0x36;
    /// Writes 4 bytes to a port. Nothing is destroyed.
    pub const ROM_OUTL_NUMBER: u64 = 0x37;
    pub const ROM_OUTL: u8 = 0x37;
    /// Writes a byte to a port. Nothing is destroyed.
    pub const ROM_OUTB_NUMBER: u64 = 0x38;
    pub const ROM_OUTB: u8 = 0x38;
    /// Writes 2 bytes to a port. Nothing is destroyed.
    pub const ROM_OUTW_NUMBER: u64 = 0x39;
    pub const ROM_OUTW: u8 = 0x39;
    /// Writes 4 bytes to a port again and again, as the instruction with rep does.
    pub const ROM_OUTSL_NUMBER: u64 = 0x3a;
    pub const ROM_OUTSL: u8 = 0x3a;
    /// Writes a byte to a port again and again, as the instruction with rep does.
    pub const ROM_OUTSB_NUMBER: u64 = 0x3b;
    pub const ROM_OUTSB: u8 = 0x3b;
    /// Writes 2 bytes to a port again and again, as the instruction with rep does.
    pub const ROM_OUTSW_NUMBER: u64 = 0x3c;
    pub const ROM_OUTSW: u8 = 0x3c;
    /// Says which level may use ports.
    pub const ROM_SET_IOPL_MASK_NUMBER: u64 = 0x3d;
    pub const ROM_SET_IOPL_MASK: u8 = 0x3d;
    /// Says how another processor starts.
    pub const ROM_SET_INITIAL_AP_STATE_NUMBER: u64 = 0x3e;
    pub const ROM_SET_INITIAL_AP_STATE: u8 = 0x3e;
    /// Writes a register of the local APIC.
    pub const ROM_APIC_WRITE_NUMBER: u64 = 0x3f;
    pub const ROM_APIC_WRITE: u8 = 0x3f;
    /// Reads a register of the local APIC.
    pub const ROM_APIC_READ_NUMBER: u64 = 0x40;
    pub const ROM_APIC_READ: u8 = 0x40;
    /// Waits as long as a slow device needs.
    pub const ROM_IO_DELAY_NUMBER: u64 = 0x41;
    pub const ROM_IO_DELAY: u8 = 0x41;
    /// Says how fast the counters count. A guest uses the timer calls only if this one is there.
    pub const ROM_GET_CYCLE_FREQUENCY_NUMBER: u64 = 0x42;
    pub const ROM_GET_CYCLE_FREQUENCY: u8 = 0x42;
    /// Reads a counter of time.
    pub const ROM_GET_CYCLE_COUNTER_NUMBER: u64 = 0x43;
    pub const ROM_GET_CYCLE_COUNTER: u8 = 0x43;
    /// Sets an alarm in place of that of the same counter. On the stack, above the address of return: period
    /// (how long from one time to the next; 0 for once).
    pub const ROM_SET_ALARM_NUMBER: u64 = 0x44;
    pub const ROM_SET_ALARM: u8 = 0x44;
    /// Takes an alarm back.
    pub const ROM_CANCEL_ALARM_NUMBER: u64 = 0x45;
    pub const ROM_CANCEL_ALARM: u8 = 0x45;
    /// Says what time it is.
    pub const ROM_GET_WALLCLOCK_TIME_NUMBER: u64 = 0x46;
    pub const ROM_GET_WALLCLOCK_TIME: u8 = 0x46;
    /// Says whether the time of day jumped.
    pub const ROM_WALLCLOCK_UPDATED_NUMBER: u64 = 0x47;
    pub const ROM_WALLCLOCK_UPDATED: u8 = 0x47;
    /// Entry points of the guest, by its name. Linux has no such number. No document says what it takes.
    pub const ROM_SET_CALLBACKS_NUMBER: u64 = 0x48;
    pub const ROM_SET_CALLBACKS: u8 = 0x48;
    /// Says which calls may be deferred from here on. To leave a mode makes what was deferred.
    pub const ROM_SET_LAZY_MODE_NUMBER: u64 = 0x49;
    pub const ROM_SET_LAZY_MODE: u8 = 0x49;

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

    /// What becomes of a call site.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct Relocation(pub u8);

    impl Relocation {
        /// The native instructions stay. The ROM does not have the call.
        pub const NONE: Relocation = Relocation(0);
        /// A near call of the address, 5 bytes with opcode 0xe8.
        pub const CALL_REL: Relocation = Relocation(1);
        /// A near jump to it, 5 bytes with opcode 0xe9. Never of a call that is made through a pointer.
        pub const JUMP_REL: Relocation = Relocation(2);
        /// Nothing: it need not be done.
        pub const NOP: Relocation = Relocation(3);
    }

    /// What get_reloc answers, in eax and edx.
    #[repr(C, align(4))]
    #[derive(Clone, Copy)]
    pub struct RelocationInfo {
        /// Where the call is.
        pub eip: u32,
        /// How to patch.
        pub r#type: Relocation,
        /// Reserved.
        pub reserved: [u8; 3],
    }
    zeroed!(RelocationInfo);
    assert_extent!(RelocationInfo, 8, 4, 8, 4);
    assert_place!(RelocationInfo, (eip), !0, 0, 0);
    assert_place!(RelocationInfo, (r#type.0), !0, 4, 4);
    assert_place!(RelocationInfo, (reserved[0]), !0, 5, 5);

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
        /// How many jump slots there are.
        pub jump_slots: u8,
        /// Reserved.
        pub reserved1: u8,
        /// Where the hypervisor's virtual addresses begin; up to the top they are not the guest's. 0 for
        /// none.
        pub virtual_top: u32,
        /// Reserved.
        pub reserved2_low: u16,
        /// Where the text is that names the licence; 0 for nowhere. Linux uses the ROM only with GPL or GPL
        /// v2.
        pub license_offs: u16,
        /// Where the PCI header is. Linux demands one.
        pub pci_header_offs: u16,
        /// Where the PnP header is; 0 for nowhere.
        pub pnp_header_offs: u16,
        /// Not used.
        pub rom_pad3: u32,
        /// Room for headers.
        pub reserved: [u8; 96],
        /// Jump slot of init: no arguments; 0 in eax, or -1 if the hypervisor cannot start, which is no
        /// harm.
        pub vmi_init: [u8; 8],
        /// Jump slot of get_reloc: the index of a call in eax, relocation_info in eax and edx.
        pub get_reloc: [u8; 8],
    }
    zeroed!(VromHeader);
    assert_extent!(VromHeader, 144, 4, 144, 4);
    assert_place!(VromHeader, (rom_signature), !0, 0, 0);
    assert_place!(VromHeader, (rom_length), !0, 2, 2);
    assert_place!(VromHeader, (rom_entry[0]), !0, 3, 3);
    assert_place!(VromHeader, (rom_pad0), !0, 7, 7);
    assert_place!(VromHeader, (vrom_signature), !0, 8, 8);
    assert_place!(VromHeader, (api_version_min), !0, 12, 12);
    assert_place!(VromHeader, (api_version_maj), !0, 13, 13);
    assert_place!(VromHeader, (jump_slots), !0, 14, 14);
    assert_place!(VromHeader, (reserved1), !0, 15, 15);
    assert_place!(VromHeader, (virtual_top), !0, 16, 16);
    assert_place!(VromHeader, (reserved2_low), !0, 20, 20);
    assert_place!(VromHeader, (license_offs), !0, 22, 22);
    assert_place!(VromHeader, (pci_header_offs), !0, 24, 24);
    assert_place!(VromHeader, (pnp_header_offs), !0, 26, 26);
    assert_place!(VromHeader, (rom_pad3), !0, 28, 28);
    assert_place!(VromHeader, (reserved[0]), !0, 32, 32);
    assert_place!(VromHeader, (vmi_init[0]), !0, 128, 128);
    assert_place!(VromHeader, (get_reloc[0]), !0, 136, 136);

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

    /// What a page is used for.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct PageFlags(pub u32);

    impl PageFlags {
        /// A page table.
        pub const PT: PageFlags = PageFlags(1);
        /// A page directory.
        pub const PD: PageFlags = PageFlags(2);
        /// The table of page directories.
        pub const PDP: PageFlags = PageFlags(4);
        /// The table above that.
        pub const PML4: PageFlags = PageFlags(8);
        /// Its entries have 64 bits.
        pub const PAE: PageFlags = PageFlags(0x10);
        /// It begins as a copy of another.
        pub const CLONE: PageFlags = PageFlags(0x20);
        /// It is all zero.
        pub const ZEROED: PageFlags = PageFlags(0x40);
    }
    flags!(PageFlags);

    /// Of what an entry is one, and what may be deferred. Bits 4 and 5 mean something else in page_flags.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct PxeFlags(pub u32);

    impl PxeFlags {
        /// Of a page table.
        pub const PT: PxeFlags = PxeFlags(1);
        /// Of a page directory.
        pub const PD: PxeFlags = PxeFlags(2);
        /// Of the table of page directories.
        pub const PDP: PxeFlags = PxeFlags(4);
        /// Of the table above that.
        pub const PML4: PxeFlags = PxeFlags(8);
        /// Of the tables in force: the address is in the bits of va.
        pub const CURRENT_AS: PxeFlags = PxeFlags(0x10);
        /// May be done when translations of it are next dropped.
        pub const DEFER: PxeFlags = PxeFlags(0x20);
        /// The page that the entry maps.
        pub const VA: PxeFlags = PxeFlags(0xfffff000);
    }
    flags!(PxeFlags);

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

    /// What may be deferred.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct LazyMode(pub u32);

    impl LazyMode {
        /// Nothing.
        pub const OFF: LazyMode = LazyMode(0);
        /// Changes of page tables.
        pub const MMU_UPDATES: LazyMode = LazyMode(1);
        /// Changes of the processor's state, such as a new root and a new stack.
        pub const CPU_STATE: LazyMode = LazyMode(2);
    }

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
                ([0], "rom.cpuid"),
                ([1], "rom.wrmsr"),
                ([2], "rom.rdmsr"),
                ([3], "rom.set_gdt"),
                ([4], "rom.set_ldt"),
                ([5], "rom.set_idt"),
                ([6], "rom.set_tr"),
                ([7], "rom.get_gdt"),
                ([8], "rom.get_ldt"),
                ([9], "rom.get_idt"),
                ([0xa], "rom.get_tr"),
                ([0xb], "rom.write_gdt_entry"),
                ([0xc], "rom.write_ldt_entry"),
                ([0xd], "rom.write_idt_entry"),
                ([0xe], "rom.update_kernel_stack"),
                ([0xf], "rom.set_cr0"),
                ([0x10], "rom.set_cr2"),
                ([0x11], "rom.set_cr3"),
                ([0x12], "rom.set_cr4"),
                ([0x13], "rom.get_cr0"),
                ([0x14], "rom.get_cr2"),
                ([0x15], "rom.get_cr3"),
                ([0x16], "rom.get_cr4"),
                ([0x17], "rom.wbinvd"),
                ([0x18], "rom.set_dr"),
                ([0x19], "rom.get_dr"),
                ([0x1a], "rom.rdpmc"),
                ([0x1b], "rom.rdtsc"),
                ([0x1c], "rom.clts"),
                ([0x1d], "rom.enable_interrupts"),
                ([0x1e], "rom.disable_interrupts"),
                ([0x1f], "rom.get_interrupt_mask"),
                ([0x20], "rom.set_interrupt_mask"),
                ([0x21], "rom.iret"),
                ([0x22], "rom.sysexit"),
                ([0x23], "rom.halt"),
                ([0x24], "rom.reboot"),
                ([0x25], "rom.shutdown"),
                ([0x26], "rom.set_pxe"),
                ([0x27], "rom.set_pxe_long"),
                ([0x28], "rom.update_pxe"),
                ([0x29], "rom.update_pxe_long"),
                ([0x2a], "rom.machine_to_physical"),
                ([0x2b], "rom.physical_to_machine"),
                ([0x2c], "rom.allocate_page"),
                ([0x2d], "rom.release_page"),
                ([0x2e], "rom.inval_page"),
                ([0x2f], "rom.flush_tlb"),
                ([0x30], "rom.set_linear_mapping"),
                ([0x31], "rom.inl"),
                ([0x32], "rom.inb"),
                ([0x33], "rom.inw"),
                ([0x34], "rom.insl"),
                ([0x35], "rom.insb"),
                ([0x36], "rom.insw"),
                ([0x37], "rom.outl"),
                ([0x38], "rom.outb"),
                ([0x39], "rom.outw"),
                ([0x3a], "rom.outsl"),
                ([0x3b], "rom.outsb"),
                ([0x3c], "rom.outsw"),
                ([0x3d], "rom.set_iopl_mask"),
                ([0x3e], "rom.set_initial_ap_state"),
                ([0x3f], "rom.apic_write"),
                ([0x40], "rom.apic_read"),
                ([0x41], "rom.io_delay"),
                ([0x42], "rom.get_cycle_frequency"),
                ([0x43], "rom.get_cycle_counter"),
                ([0x44], "rom.set_alarm"),
                ([0x45], "rom.cancel_alarm"),
                ([0x46], "rom.get_wallclock_time"),
                ([0x47], "rom.wallclock_updated"),
                ([0x48], "rom.set_callbacks"),
                ([0x49], "rom.set_lazy_mode"),
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
    // rom.cpuid: no stub on i386: its id travels in a slot.
    // rom.wrmsr: no stub on i386: its id travels in a slot.
    // rom.rdmsr: no stub on i386: its id travels in a slot.
    // rom.set_gdt: no stub on i386: its id travels in a slot.
    // rom.set_ldt: no stub on i386: its id travels in a slot.
    // rom.set_idt: no stub on i386: its id travels in a slot.
    // rom.set_tr: no stub on i386: its id travels in a slot.
    // rom.get_gdt: no stub on i386: its id travels in a slot.
    // rom.get_ldt: no stub on i386: its id travels in a slot.
    // rom.get_idt: no stub on i386: its id travels in a slot.
    // rom.get_tr: no stub on i386: its id travels in a slot.
    // rom.write_gdt_entry: no stub on i386: its id travels in a slot.
    // rom.write_ldt_entry: no stub on i386: its id travels in a slot.
    // rom.write_idt_entry: no stub on i386: its id travels in a slot.
    // rom.update_kernel_stack: no stub on i386: its id travels in a slot.
    // rom.set_cr0: no stub on i386: its id travels in a slot.
    // rom.set_cr2: no stub on i386: its id travels in a slot.
    // rom.set_cr3: no stub on i386: its id travels in a slot.
    // rom.set_cr4: no stub on i386: its id travels in a slot.
    // rom.get_cr0: no stub on i386: its id travels in a slot.
    // rom.get_cr2: no stub on i386: its id travels in a slot.
    // rom.get_cr3: no stub on i386: its id travels in a slot.
    // rom.get_cr4: no stub on i386: its id travels in a slot.
    // rom.wbinvd: no stub on i386: its id travels in a slot.
    // rom.set_dr: no stub on i386: its id travels in a slot.
    // rom.get_dr: no stub on i386: its id travels in a slot.
    // rom.rdpmc: no stub on i386: its id travels in a slot.
    // rom.rdtsc: no stub on i386: its id travels in a slot.
    // rom.clts: no stub on i386: its id travels in a slot.
    // rom.enable_interrupts: no stub on i386: its id travels in a slot.
    // rom.disable_interrupts: no stub on i386: its id travels in a slot.
    // rom.get_interrupt_mask: no stub on i386: its id travels in a slot.
    // rom.set_interrupt_mask: no stub on i386: its id travels in a slot.
    // rom.iret: no stub on i386: its id travels in a slot.
    // rom.sysexit: no stub on i386: its id travels in a slot.
    // rom.halt: no stub on i386: its id travels in a slot.
    // rom.reboot: no stub on i386: its id travels in a slot.
    // rom.shutdown: no stub on i386: its id travels in a slot.
    // rom.set_pxe: no stub on i386: its id travels in a slot.
    // rom.set_pxe_long: no stub on i386: its id travels in a slot.
    // rom.update_pxe: no stub on i386: its id travels in a slot.
    // rom.update_pxe_long: no stub on i386: its id travels in a slot.
    // rom.machine_to_physical: no stub on i386: its id travels in a slot.
    // rom.physical_to_machine: no stub on i386: its id travels in a slot.
    // rom.allocate_page: no stub on i386: its id travels in a slot.
    // rom.release_page: no stub on i386: its id travels in a slot.
    // rom.inval_page: no stub on i386: its id travels in a slot.
    // rom.flush_tlb: no stub on i386: its id travels in a slot.
    // rom.set_linear_mapping: no stub on i386: its id travels in a slot.
    // rom.inl: no stub on i386: its id travels in a slot.
    // rom.inb: no stub on i386: its id travels in a slot.
    // rom.inw: no stub on i386: its id travels in a slot.
    // rom.insl: no stub on i386: its id travels in a slot.
    // rom.insb: no stub on i386: its id travels in a slot.
    // rom.insw: no stub on i386: its id travels in a slot.
    // rom.outl: no stub on i386: its id travels in a slot.
    // rom.outb: no stub on i386: its id travels in a slot.
    // rom.outw: no stub on i386: its id travels in a slot.
    // rom.outsl: no stub on i386: its id travels in a slot.
    // rom.outsb: no stub on i386: its id travels in a slot.
    // rom.outsw: no stub on i386: its id travels in a slot.
    // rom.set_iopl_mask: no stub on i386: its id travels in a slot.
    // rom.set_initial_ap_state: no stub on i386: its id travels in a slot.
    // rom.apic_write: no stub on i386: its id travels in a slot.
    // rom.apic_read: no stub on i386: its id travels in a slot.
    // rom.io_delay: no stub on i386: its id travels in a slot.
    // rom.get_cycle_frequency: no stub on i386: its id travels in a slot.
    // rom.get_cycle_counter: no stub on i386: its id travels in a slot.
    // rom.set_alarm: no stub on i386: its id travels in a slot.
    // rom.cancel_alarm: no stub on i386: its id travels in a slot.
    // rom.get_wallclock_time: no stub on i386: its id travels in a slot.
    // rom.wallclock_updated: no stub on i386: its id travels in a slot.
    // rom.set_callbacks: no stub on i386: its id travels in a slot.
    // rom.set_lazy_mode: no stub on i386: its id travels in a slot.
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
        RomCpuid,
        RomWrmsr,
        RomRdmsr,
        RomSetGdt,
        RomSetLdt,
        RomSetIdt,
        RomSetTr,
        RomGetGdt,
        RomGetLdt,
        RomGetIdt,
        RomGetTr,
        RomWriteGdtEntry,
        RomWriteLdtEntry,
        RomWriteIdtEntry,
        RomUpdateKernelStack,
        RomSetCr0,
        RomSetCr2,
        RomSetCr3,
        RomSetCr4,
        RomGetCr0,
        RomGetCr2,
        RomGetCr3,
        RomGetCr4,
        RomWbinvd,
        RomSetDr,
        RomGetDr,
        RomRdpmc,
        RomRdtsc,
        RomClts,
        RomEnableInterrupts,
        RomDisableInterrupts,
        RomGetInterruptMask,
        RomSetInterruptMask,
        RomIret,
        RomSysexit,
        RomHalt,
        RomReboot,
        RomShutdown,
        RomSetPxe,
        RomSetPxeLong,
        RomUpdatePxe,
        RomUpdatePxeLong,
        RomMachineToPhysical,
        RomPhysicalToMachine,
        RomAllocatePage,
        RomReleasePage,
        RomInvalPage,
        RomFlushTlb,
        RomSetLinearMapping,
        RomInl,
        RomInb,
        RomInw,
        RomInsl,
        RomInsb,
        RomInsw,
        RomOutl,
        RomOutb,
        RomOutw,
        RomOutsl,
        RomOutsb,
        RomOutsw,
        RomSetIoplMask,
        RomSetInitialApState,
        RomApicWrite,
        RomApicRead,
        RomIoDelay,
        RomGetCycleFrequency,
        RomGetCycleCounter,
        RomSetAlarm,
        RomCancelAlarm,
        RomGetWallclockTime,
        RomWallclockUpdated,
        RomSetCallbacks,
        RomSetLazyMode,
    }

    impl Operation {
        /// All of them.
        pub const ALL: [Operation; 74] = [
            Operation::RomCpuid,
            Operation::RomWrmsr,
            Operation::RomRdmsr,
            Operation::RomSetGdt,
            Operation::RomSetLdt,
            Operation::RomSetIdt,
            Operation::RomSetTr,
            Operation::RomGetGdt,
            Operation::RomGetLdt,
            Operation::RomGetIdt,
            Operation::RomGetTr,
            Operation::RomWriteGdtEntry,
            Operation::RomWriteLdtEntry,
            Operation::RomWriteIdtEntry,
            Operation::RomUpdateKernelStack,
            Operation::RomSetCr0,
            Operation::RomSetCr2,
            Operation::RomSetCr3,
            Operation::RomSetCr4,
            Operation::RomGetCr0,
            Operation::RomGetCr2,
            Operation::RomGetCr3,
            Operation::RomGetCr4,
            Operation::RomWbinvd,
            Operation::RomSetDr,
            Operation::RomGetDr,
            Operation::RomRdpmc,
            Operation::RomRdtsc,
            Operation::RomClts,
            Operation::RomEnableInterrupts,
            Operation::RomDisableInterrupts,
            Operation::RomGetInterruptMask,
            Operation::RomSetInterruptMask,
            Operation::RomIret,
            Operation::RomSysexit,
            Operation::RomHalt,
            Operation::RomReboot,
            Operation::RomShutdown,
            Operation::RomSetPxe,
            Operation::RomSetPxeLong,
            Operation::RomUpdatePxe,
            Operation::RomUpdatePxeLong,
            Operation::RomMachineToPhysical,
            Operation::RomPhysicalToMachine,
            Operation::RomAllocatePage,
            Operation::RomReleasePage,
            Operation::RomInvalPage,
            Operation::RomFlushTlb,
            Operation::RomSetLinearMapping,
            Operation::RomInl,
            Operation::RomInb,
            Operation::RomInw,
            Operation::RomInsl,
            Operation::RomInsb,
            Operation::RomInsw,
            Operation::RomOutl,
            Operation::RomOutb,
            Operation::RomOutw,
            Operation::RomOutsl,
            Operation::RomOutsb,
            Operation::RomOutsw,
            Operation::RomSetIoplMask,
            Operation::RomSetInitialApState,
            Operation::RomApicWrite,
            Operation::RomApicRead,
            Operation::RomIoDelay,
            Operation::RomGetCycleFrequency,
            Operation::RomGetCycleCounter,
            Operation::RomSetAlarm,
            Operation::RomCancelAlarm,
            Operation::RomGetWallclockTime,
            Operation::RomWallclockUpdated,
            Operation::RomSetCallbacks,
            Operation::RomSetLazyMode,
        ];

        /// As the specification calls it.
        pub const fn name(self) -> &'static str {
            match self {
                Operation::RomCpuid => "rom.cpuid",
                Operation::RomWrmsr => "rom.wrmsr",
                Operation::RomRdmsr => "rom.rdmsr",
                Operation::RomSetGdt => "rom.set_gdt",
                Operation::RomSetLdt => "rom.set_ldt",
                Operation::RomSetIdt => "rom.set_idt",
                Operation::RomSetTr => "rom.set_tr",
                Operation::RomGetGdt => "rom.get_gdt",
                Operation::RomGetLdt => "rom.get_ldt",
                Operation::RomGetIdt => "rom.get_idt",
                Operation::RomGetTr => "rom.get_tr",
                Operation::RomWriteGdtEntry => "rom.write_gdt_entry",
                Operation::RomWriteLdtEntry => "rom.write_ldt_entry",
                Operation::RomWriteIdtEntry => "rom.write_idt_entry",
                Operation::RomUpdateKernelStack => "rom.update_kernel_stack",
                Operation::RomSetCr0 => "rom.set_cr0",
                Operation::RomSetCr2 => "rom.set_cr2",
                Operation::RomSetCr3 => "rom.set_cr3",
                Operation::RomSetCr4 => "rom.set_cr4",
                Operation::RomGetCr0 => "rom.get_cr0",
                Operation::RomGetCr2 => "rom.get_cr2",
                Operation::RomGetCr3 => "rom.get_cr3",
                Operation::RomGetCr4 => "rom.get_cr4",
                Operation::RomWbinvd => "rom.wbinvd",
                Operation::RomSetDr => "rom.set_dr",
                Operation::RomGetDr => "rom.get_dr",
                Operation::RomRdpmc => "rom.rdpmc",
                Operation::RomRdtsc => "rom.rdtsc",
                Operation::RomClts => "rom.clts",
                Operation::RomEnableInterrupts => "rom.enable_interrupts",
                Operation::RomDisableInterrupts => "rom.disable_interrupts",
                Operation::RomGetInterruptMask => "rom.get_interrupt_mask",
                Operation::RomSetInterruptMask => "rom.set_interrupt_mask",
                Operation::RomIret => "rom.iret",
                Operation::RomSysexit => "rom.sysexit",
                Operation::RomHalt => "rom.halt",
                Operation::RomReboot => "rom.reboot",
                Operation::RomShutdown => "rom.shutdown",
                Operation::RomSetPxe => "rom.set_pxe",
                Operation::RomSetPxeLong => "rom.set_pxe_long",
                Operation::RomUpdatePxe => "rom.update_pxe",
                Operation::RomUpdatePxeLong => "rom.update_pxe_long",
                Operation::RomMachineToPhysical => "rom.machine_to_physical",
                Operation::RomPhysicalToMachine => "rom.physical_to_machine",
                Operation::RomAllocatePage => "rom.allocate_page",
                Operation::RomReleasePage => "rom.release_page",
                Operation::RomInvalPage => "rom.inval_page",
                Operation::RomFlushTlb => "rom.flush_tlb",
                Operation::RomSetLinearMapping => "rom.set_linear_mapping",
                Operation::RomInl => "rom.inl",
                Operation::RomInb => "rom.inb",
                Operation::RomInw => "rom.inw",
                Operation::RomInsl => "rom.insl",
                Operation::RomInsb => "rom.insb",
                Operation::RomInsw => "rom.insw",
                Operation::RomOutl => "rom.outl",
                Operation::RomOutb => "rom.outb",
                Operation::RomOutw => "rom.outw",
                Operation::RomOutsl => "rom.outsl",
                Operation::RomOutsb => "rom.outsb",
                Operation::RomOutsw => "rom.outsw",
                Operation::RomSetIoplMask => "rom.set_iopl_mask",
                Operation::RomSetInitialApState => "rom.set_initial_ap_state",
                Operation::RomApicWrite => "rom.apic_write",
                Operation::RomApicRead => "rom.apic_read",
                Operation::RomIoDelay => "rom.io_delay",
                Operation::RomGetCycleFrequency => "rom.get_cycle_frequency",
                Operation::RomGetCycleCounter => "rom.get_cycle_counter",
                Operation::RomSetAlarm => "rom.set_alarm",
                Operation::RomCancelAlarm => "rom.cancel_alarm",
                Operation::RomGetWallclockTime => "rom.get_wallclock_time",
                Operation::RomWallclockUpdated => "rom.wallclock_updated",
                Operation::RomSetCallbacks => "rom.set_callbacks",
                Operation::RomSetLazyMode => "rom.set_lazy_mode",
            }
        }
    }

    /// What a host implements: the operations for which `has` is true. Their arguments have been checked.
    pub trait Host {
        /// Whether the host performs an operation. Dispatch and the answers to discovery follow from it.
        fn has(&self, operation: Operation) -> bool;

        /// Says what the CPUID instruction would, as far as the hypervisor lets the guest know it. A fourth
        /// result is in ecx, which other calls may destroy.
        fn rom_cpuid(&mut self, leaf: u32, subleaf: u32) -> Answer {
            let _ = (leaf, subleaf);
            Answer::exception()
        }

        /// Writes a model-specific register.
        fn rom_wrmsr(&mut self, value: u64, msr: u32) -> Answer {
            let _ = (value, msr);
            Answer::exception()
        }

        /// Reads a model-specific register.
        fn rom_rdmsr(&mut self, msr: u32) -> Answer {
            let _ = msr;
            Answer::exception()
        }

        /// Loads the register of the GDT.
        fn rom_set_gdt(&mut self, table: u64) -> Answer {
            let _ = table;
            Answer::exception()
        }

        /// Loads the LDT register.
        fn rom_set_ldt(&mut self, selector: u16) -> Answer {
            let _ = selector;
            Answer::exception()
        }

        /// Loads the register of the IDT.
        fn rom_set_idt(&mut self, table: u64) -> Answer {
            let _ = table;
            Answer::exception()
        }

        /// Loads the task register.
        fn rom_set_tr(&mut self, selector: u16) -> Answer {
            let _ = selector;
            Answer::exception()
        }

        /// Stores the register of the GDT.
        fn rom_get_gdt(&mut self, table: u64) -> Answer {
            let _ = table;
            Answer::exception()
        }

        /// Says which LDT is loaded.
        fn rom_get_ldt(&mut self) -> Answer {
            Answer::exception()
        }

        /// Stores the register of the IDT.
        fn rom_get_idt(&mut self, table: u64) -> Answer {
            let _ = table;
            Answer::exception()
        }

        /// Says which task is loaded.
        fn rom_get_tr(&mut self) -> Answer {
            Answer::exception()
        }

        /// Writes an entry of the GDT. What is then in memory may differ: a hypervisor may change limits and
        /// rights. On the stack, above the address of return: high (high half of the descriptor).
        fn rom_write_gdt_entry(&mut self, table: u64, entry: u32, low: u32) -> Answer {
            let _ = (table, entry, low);
            Answer::exception()
        }

        /// Writes an entry of the LDT. What is then in memory may differ: a hypervisor may change limits and
        /// rights. On the stack, above the address of return: high (high half of the descriptor).
        fn rom_write_ldt_entry(&mut self, table: u64, entry: u32, low: u32) -> Answer {
            let _ = (table, entry, low);
            Answer::exception()
        }

        /// Writes an entry of the IDT. What is then in memory may differ: a hypervisor may change limits and
        /// rights. On the stack, above the address of return: high (high half of the descriptor).
        fn rom_write_idt_entry(&mut self, table: u64, entry: u32, low: u32) -> Answer {
            let _ = (table, entry, low);
            Answer::exception()
        }

        /// Tells that the task segment has another stack pointer for entries into the kernel.
        fn rom_update_kernel_stack(&mut self, task: u64, stack: u32) -> Answer {
            let _ = (task, stack);
            Answer::exception()
        }

        /// Writes CR0.
        fn rom_set_cr0(&mut self, value: u32) -> Answer {
            let _ = value;
            Answer::exception()
        }

        /// Writes CR2.
        fn rom_set_cr2(&mut self, value: u32) -> Answer {
            let _ = value;
            Answer::exception()
        }

        /// Writes CR3.
        fn rom_set_cr3(&mut self, value: u32) -> Answer {
            let _ = value;
            Answer::exception()
        }

        /// Writes CR4.
        fn rom_set_cr4(&mut self, value: u32) -> Answer {
            let _ = value;
            Answer::exception()
        }

        /// Reads CR0.
        fn rom_get_cr0(&mut self) -> Answer {
            Answer::exception()
        }

        /// Reads CR2.
        fn rom_get_cr2(&mut self) -> Answer {
            Answer::exception()
        }

        /// Reads CR3.
        fn rom_get_cr3(&mut self) -> Answer {
            Answer::exception()
        }

        /// Reads CR4.
        fn rom_get_cr4(&mut self) -> Answer {
            Answer::exception()
        }

        /// Writes the caches back, and empties them.
        fn rom_wbinvd(&mut self) -> Answer {
            Answer::exception()
        }

        /// Writes a debug register.
        fn rom_set_dr(&mut self, number: u32, value: u32) -> Answer {
            let _ = (number, value);
            Answer::exception()
        }

        /// Reads a debug register.
        fn rom_get_dr(&mut self, number: u32) -> Answer {
            let _ = number;
            Answer::exception()
        }

        /// Reads a performance counter.
        fn rom_rdpmc(&mut self, counter: u32) -> Answer {
            let _ = counter;
            Answer::exception()
        }

        /// Reads the time stamp counter.
        fn rom_rdtsc(&mut self) -> Answer {
            Answer::exception()
        }

        /// Clears the bit TS of CR0.
        fn rom_clts(&mut self) -> Answer {
            Answer::exception()
        }

        /// Enables interrupts; those that wait come at once. Only flags are destroyed.
        fn rom_enable_interrupts(&mut self) -> Answer {
            Answer::exception()
        }

        /// Disables interrupts. Only flags are destroyed.
        fn rom_disable_interrupts(&mut self) -> Answer {
            Answer::exception()
        }

        /// Says whether interrupts are enabled. Only flags and the result are destroyed.
        fn rom_get_interrupt_mask(&mut self) -> Answer {
            Answer::exception()
        }

        /// Enables or disables interrupts. Only flags are destroyed.
        fn rom_set_interrupt_mask(&mut self, mask: u32) -> Answer {
            let _ = mask;
            Answer::exception()
        }

        /// Returns from an interrupt: eip, cs and flags are on the stack; for another level esp and ss, too;
        /// for virtual 8086 mode es, ds, fs and gs.
        fn rom_iret(&mut self) -> Answer {
            Answer::exception()
        }

        /// Goes to user code, and enables interrupts.
        fn rom_sysexit(&mut self, eip: u32, esp: u32) -> Answer {
            let _ = (eip, esp);
            Answer::exception()
        }

        /// Waits for an interrupt, with interrupts enabled.
        fn rom_halt(&mut self) -> Answer {
            Answer::exception()
        }

        /// Starts the machine again.
        fn rom_reboot(&mut self, how: super::types::RebootKind) -> Answer {
            let _ = how;
            Answer::exception()
        }

        /// Switches the processor off.
        fn rom_shutdown(&mut self) -> Answer {
            Answer::exception()
        }

        /// Writes an entry of a page table, of any level.
        fn rom_set_pxe(&mut self, value: u32, entry: u64, flags: super::types::PxeFlags) -> Answer {
            let _ = (value, entry, flags);
            Answer::exception()
        }

        /// Writes an entry of 64 bits (PAE) of a page table. On the stack, above the address of return:
        /// flags, as of set_pxe.
        fn rom_set_pxe_long(&mut self, value: u64, entry: u64) -> Answer {
            let _ = (value, entry);
            Answer::exception()
        }

        /// Tells that the guest has changed an entry itself.
        fn rom_update_pxe(&mut self, entry: u64, flags: super::types::PxeFlags) -> Answer {
            let _ = (entry, flags);
            Answer::exception()
        }

        /// Tells that the guest has changed an entry of 64 bits (PAE) itself.
        fn rom_update_pxe_long(&mut self, entry: u64, flags: super::types::PxeFlags) -> Answer {
            let _ = (entry, flags);
            Answer::exception()
        }

        /// Number of a page of the machine to that of the guest, by its name. No document says what it
        /// takes.
        fn rom_machine_to_physical(&mut self) -> Answer {
            Answer::exception()
        }

        /// Number of a page of the guest to that of the machine, by its name. No document says what it
        /// takes.
        fn rom_physical_to_machine(&mut self) -> Answer {
            Answer::exception()
        }

        /// Tells that a page becomes a page table. On the stack, above the address of return: base (first
        /// entry that is copied), then count (how many are).
        fn rom_allocate_page(&mut self, page: u32, flags: super::types::PageFlags, clone: u32) -> Answer {
            let _ = (page, flags, clone);
            Answer::exception()
        }

        /// Tells that a page is no page table any more.
        fn rom_release_page(&mut self, page: u32, flags: super::types::PageFlags) -> Answer {
            let _ = (page, flags);
            Answer::exception()
        }

        /// Drops the cached translations of a page, and makes what was deferred.
        fn rom_inval_page(&mut self, address: u32) -> Answer {
            let _ = address;
            Answer::exception()
        }

        /// Drops cached translations, and makes what was deferred.
        fn rom_flush_tlb(&mut self, how: super::types::FlushFlags) -> Answer {
            let _ = how;
            Answer::exception()
        }

        /// Tells of virtual addresses that the guest uses for page tables, so that the ROM can find the
        /// pages behind them. On the stack, above the address of return: page (number of the first page that
        /// they map to).
        fn rom_set_linear_mapping(&mut self, slot: u32, address: u32, pages: u32) -> Answer {
            let _ = (slot, address, pages);
            Answer::exception()
        }

        /// Reads 4 bytes from a port. Only memory is touched besides.
        fn rom_inl(&mut self, port: u16) -> Answer {
            let _ = port;
            Answer::exception()
        }

        /// Reads a byte from a port. Only memory is touched besides.
        fn rom_inb(&mut self, port: u16) -> Answer {
            let _ = port;
            Answer::exception()
        }

        /// Reads 2 bytes from a port. Only memory is touched besides.
        fn rom_inw(&mut self, port: u16) -> Answer {
            let _ = port;
            Answer::exception()
        }

        /// Reads 4 bytes from a port again and again, as the instruction with rep does.
        fn rom_insl(&mut self, port: u16, count: u32, destination: u64) -> Answer {
            let _ = (port, count, destination);
            Answer::exception()
        }

        /// Reads a byte from a port again and again, as the instruction with rep does.
        fn rom_insb(&mut self, port: u16, count: u32, destination: u64) -> Answer {
            let _ = (port, count, destination);
            Answer::exception()
        }

        /// Reads 2 bytes from a port again and again, as the instruction with rep does.
        fn rom_insw(&mut self, port: u16, count: u32, destination: u64) -> Answer {
            let _ = (port, count, destination);
            Answer::exception()
        }

        /// Writes 4 bytes to a port. Nothing is destroyed.
        fn rom_outl(&mut self, value: u32, port: u16) -> Answer {
            let _ = (value, port);
            Answer::exception()
        }

        /// Writes a byte to a port. Nothing is destroyed.
        fn rom_outb(&mut self, value: u8, port: u16) -> Answer {
            let _ = (value, port);
            Answer::exception()
        }

        /// Writes 2 bytes to a port. Nothing is destroyed.
        fn rom_outw(&mut self, value: u16, port: u16) -> Answer {
            let _ = (value, port);
            Answer::exception()
        }

        /// Writes 4 bytes to a port again and again, as the instruction with rep does.
        fn rom_outsl(&mut self, port: u16, count: u32, source: u64) -> Answer {
            let _ = (port, count, source);
            Answer::exception()
        }

        /// Writes a byte to a port again and again, as the instruction with rep does.
        fn rom_outsb(&mut self, port: u16, count: u32, source: u64) -> Answer {
            let _ = (port, count, source);
            Answer::exception()
        }

        /// Writes 2 bytes to a port again and again, as the instruction with rep does.
        fn rom_outsw(&mut self, port: u16, count: u32, source: u64) -> Answer {
            let _ = (port, count, source);
            Answer::exception()
        }

        /// Says which level may use ports.
        fn rom_set_iopl_mask(&mut self, mask: u32) -> Answer {
            let _ = mask;
            Answer::exception()
        }

        /// Says how another processor starts.
        fn rom_set_initial_ap_state(&mut self, state: u64, apic: u32) -> Answer {
            let _ = (state, apic);
            Answer::exception()
        }

        /// Writes a register of the local APIC.
        fn rom_apic_write(&mut self, place: u64, value: u32) -> Answer {
            let _ = (place, value);
            Answer::exception()
        }

        /// Reads a register of the local APIC.
        fn rom_apic_read(&mut self, place: u64) -> Answer {
            let _ = place;
            Answer::exception()
        }

        /// Waits as long as a slow device needs.
        fn rom_io_delay(&mut self) -> Answer {
            Answer::exception()
        }

        /// Says how fast the counters count. A guest uses the timer calls only if this one is there.
        fn rom_get_cycle_frequency(&mut self) -> Answer {
            Answer::exception()
        }

        /// Reads a counter of time.
        fn rom_get_cycle_counter(&mut self, counter: super::types::CycleCounter) -> Answer {
            let _ = counter;
            Answer::exception()
        }

        /// Sets an alarm in place of that of the same counter. On the stack, above the address of return:
        /// period (how long from one time to the next; 0 for once).
        fn rom_set_alarm(&mut self, flags: super::types::AlarmFlags, expiry: u64) -> Answer {
            let _ = (flags, expiry);
            Answer::exception()
        }

        /// Takes an alarm back.
        fn rom_cancel_alarm(&mut self, flags: super::types::AlarmFlags) -> Answer {
            let _ = flags;
            Answer::exception()
        }

        /// Says what time it is.
        fn rom_get_wallclock_time(&mut self) -> Answer {
            Answer::exception()
        }

        /// Says whether the time of day jumped.
        fn rom_wallclock_updated(&mut self) -> Answer {
            Answer::exception()
        }

        /// Entry points of the guest, by its name. Linux has no such number. No document says what it takes.
        fn rom_set_callbacks(&mut self) -> Answer {
            Answer::exception()
        }

        /// Says which calls may be deferred from here on. To leave a mode makes what was deferred.
        fn rom_set_lazy_mode(&mut self, mode: super::types::LazyMode) -> Answer {
            let _ = mode;
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

    static CALLS_ROM: [Call; 74] = [
        Call { number: 0x0, does: Does::Perform(Operation::RomCpuid) },
        Call { number: 0x1, does: Does::Perform(Operation::RomWrmsr) },
        Call { number: 0x2, does: Does::Perform(Operation::RomRdmsr) },
        Call { number: 0x3, does: Does::Perform(Operation::RomSetGdt) },
        Call { number: 0x4, does: Does::Perform(Operation::RomSetLdt) },
        Call { number: 0x5, does: Does::Perform(Operation::RomSetIdt) },
        Call { number: 0x6, does: Does::Perform(Operation::RomSetTr) },
        Call { number: 0x7, does: Does::Perform(Operation::RomGetGdt) },
        Call { number: 0x8, does: Does::Perform(Operation::RomGetLdt) },
        Call { number: 0x9, does: Does::Perform(Operation::RomGetIdt) },
        Call { number: 0xa, does: Does::Perform(Operation::RomGetTr) },
        Call { number: 0xb, does: Does::Perform(Operation::RomWriteGdtEntry) },
        Call { number: 0xc, does: Does::Perform(Operation::RomWriteLdtEntry) },
        Call { number: 0xd, does: Does::Perform(Operation::RomWriteIdtEntry) },
        Call { number: 0xe, does: Does::Perform(Operation::RomUpdateKernelStack) },
        Call { number: 0xf, does: Does::Perform(Operation::RomSetCr0) },
        Call { number: 0x10, does: Does::Perform(Operation::RomSetCr2) },
        Call { number: 0x11, does: Does::Perform(Operation::RomSetCr3) },
        Call { number: 0x12, does: Does::Perform(Operation::RomSetCr4) },
        Call { number: 0x13, does: Does::Perform(Operation::RomGetCr0) },
        Call { number: 0x14, does: Does::Perform(Operation::RomGetCr2) },
        Call { number: 0x15, does: Does::Perform(Operation::RomGetCr3) },
        Call { number: 0x16, does: Does::Perform(Operation::RomGetCr4) },
        Call { number: 0x17, does: Does::Perform(Operation::RomWbinvd) },
        Call { number: 0x18, does: Does::Perform(Operation::RomSetDr) },
        Call { number: 0x19, does: Does::Perform(Operation::RomGetDr) },
        Call { number: 0x1a, does: Does::Perform(Operation::RomRdpmc) },
        Call { number: 0x1b, does: Does::Perform(Operation::RomRdtsc) },
        Call { number: 0x1c, does: Does::Perform(Operation::RomClts) },
        Call { number: 0x1d, does: Does::Perform(Operation::RomEnableInterrupts) },
        Call { number: 0x1e, does: Does::Perform(Operation::RomDisableInterrupts) },
        Call { number: 0x1f, does: Does::Perform(Operation::RomGetInterruptMask) },
        Call { number: 0x20, does: Does::Perform(Operation::RomSetInterruptMask) },
        Call { number: 0x21, does: Does::Perform(Operation::RomIret) },
        Call { number: 0x22, does: Does::Perform(Operation::RomSysexit) },
        Call { number: 0x23, does: Does::Perform(Operation::RomHalt) },
        Call { number: 0x24, does: Does::Perform(Operation::RomReboot) },
        Call { number: 0x25, does: Does::Perform(Operation::RomShutdown) },
        Call { number: 0x26, does: Does::Perform(Operation::RomSetPxe) },
        Call { number: 0x27, does: Does::Perform(Operation::RomSetPxeLong) },
        Call { number: 0x28, does: Does::Perform(Operation::RomUpdatePxe) },
        Call { number: 0x29, does: Does::Perform(Operation::RomUpdatePxeLong) },
        Call { number: 0x2a, does: Does::Perform(Operation::RomMachineToPhysical) },
        Call { number: 0x2b, does: Does::Perform(Operation::RomPhysicalToMachine) },
        Call { number: 0x2c, does: Does::Perform(Operation::RomAllocatePage) },
        Call { number: 0x2d, does: Does::Perform(Operation::RomReleasePage) },
        Call { number: 0x2e, does: Does::Perform(Operation::RomInvalPage) },
        Call { number: 0x2f, does: Does::Perform(Operation::RomFlushTlb) },
        Call { number: 0x30, does: Does::Perform(Operation::RomSetLinearMapping) },
        Call { number: 0x31, does: Does::Perform(Operation::RomInl) },
        Call { number: 0x32, does: Does::Perform(Operation::RomInb) },
        Call { number: 0x33, does: Does::Perform(Operation::RomInw) },
        Call { number: 0x34, does: Does::Perform(Operation::RomInsl) },
        Call { number: 0x35, does: Does::Perform(Operation::RomInsb) },
        Call { number: 0x36, does: Does::Perform(Operation::RomInsw) },
        Call { number: 0x37, does: Does::Perform(Operation::RomOutl) },
        Call { number: 0x38, does: Does::Perform(Operation::RomOutb) },
        Call { number: 0x39, does: Does::Perform(Operation::RomOutw) },
        Call { number: 0x3a, does: Does::Perform(Operation::RomOutsl) },
        Call { number: 0x3b, does: Does::Perform(Operation::RomOutsb) },
        Call { number: 0x3c, does: Does::Perform(Operation::RomOutsw) },
        Call { number: 0x3d, does: Does::Perform(Operation::RomSetIoplMask) },
        Call { number: 0x3e, does: Does::Perform(Operation::RomSetInitialApState) },
        Call { number: 0x3f, does: Does::Perform(Operation::RomApicWrite) },
        Call { number: 0x40, does: Does::Perform(Operation::RomApicRead) },
        Call { number: 0x41, does: Does::Perform(Operation::RomIoDelay) },
        Call { number: 0x42, does: Does::Perform(Operation::RomGetCycleFrequency) },
        Call { number: 0x43, does: Does::Perform(Operation::RomGetCycleCounter) },
        Call { number: 0x44, does: Does::Perform(Operation::RomSetAlarm) },
        Call { number: 0x45, does: Does::Perform(Operation::RomCancelAlarm) },
        Call { number: 0x46, does: Does::Perform(Operation::RomGetWallclockTime) },
        Call { number: 0x47, does: Does::Perform(Operation::RomWallclockUpdated) },
        Call { number: 0x48, does: Does::Perform(Operation::RomSetCallbacks) },
        Call { number: 0x49, does: Does::Perform(Operation::RomSetLazyMode) },
    ];

    static FAMILIES: [Family; 1] = [
        Family { by_call: false, always: false, calls: &CALLS_ROM, call_carrier: 0, call_low: 0, call_mask: 0x7f, unknown_family: EXCEPTION, unknown_call: EXCEPTION },
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
            Operation::RomCpuid => {
                host.rom_cpuid(args[0] as u32, args[1] as u32)
            }
            Operation::RomWrmsr => {
                host.rom_wrmsr(args[0], args[1] as u32)
            }
            Operation::RomRdmsr => {
                host.rom_rdmsr(args[0] as u32)
            }
            Operation::RomSetGdt => {
                host.rom_set_gdt(args[0])
            }
            Operation::RomSetLdt => {
                host.rom_set_ldt(args[0] as u16)
            }
            Operation::RomSetIdt => {
                host.rom_set_idt(args[0])
            }
            Operation::RomSetTr => {
                host.rom_set_tr(args[0] as u16)
            }
            Operation::RomGetGdt => {
                host.rom_get_gdt(args[0])
            }
            Operation::RomGetLdt => {
                host.rom_get_ldt()
            }
            Operation::RomGetIdt => {
                host.rom_get_idt(args[0])
            }
            Operation::RomGetTr => {
                host.rom_get_tr()
            }
            Operation::RomWriteGdtEntry => {
                host.rom_write_gdt_entry(args[0], args[1] as u32, args[2] as u32)
            }
            Operation::RomWriteLdtEntry => {
                host.rom_write_ldt_entry(args[0], args[1] as u32, args[2] as u32)
            }
            Operation::RomWriteIdtEntry => {
                host.rom_write_idt_entry(args[0], args[1] as u32, args[2] as u32)
            }
            Operation::RomUpdateKernelStack => {
                host.rom_update_kernel_stack(args[0], args[1] as u32)
            }
            Operation::RomSetCr0 => {
                host.rom_set_cr0(args[0] as u32)
            }
            Operation::RomSetCr2 => {
                host.rom_set_cr2(args[0] as u32)
            }
            Operation::RomSetCr3 => {
                host.rom_set_cr3(args[0] as u32)
            }
            Operation::RomSetCr4 => {
                host.rom_set_cr4(args[0] as u32)
            }
            Operation::RomGetCr0 => {
                host.rom_get_cr0()
            }
            Operation::RomGetCr2 => {
                host.rom_get_cr2()
            }
            Operation::RomGetCr3 => {
                host.rom_get_cr3()
            }
            Operation::RomGetCr4 => {
                host.rom_get_cr4()
            }
            Operation::RomWbinvd => {
                host.rom_wbinvd()
            }
            Operation::RomSetDr => {
                host.rom_set_dr(args[0] as u32, args[1] as u32)
            }
            Operation::RomGetDr => {
                host.rom_get_dr(args[0] as u32)
            }
            Operation::RomRdpmc => {
                host.rom_rdpmc(args[0] as u32)
            }
            Operation::RomRdtsc => {
                host.rom_rdtsc()
            }
            Operation::RomClts => {
                host.rom_clts()
            }
            Operation::RomEnableInterrupts => {
                host.rom_enable_interrupts()
            }
            Operation::RomDisableInterrupts => {
                host.rom_disable_interrupts()
            }
            Operation::RomGetInterruptMask => {
                host.rom_get_interrupt_mask()
            }
            Operation::RomSetInterruptMask => {
                host.rom_set_interrupt_mask(args[0] as u32)
            }
            Operation::RomIret => {
                host.rom_iret()
            }
            Operation::RomSysexit => {
                host.rom_sysexit(args[0] as u32, args[1] as u32)
            }
            Operation::RomHalt => {
                host.rom_halt()
            }
            Operation::RomReboot => {
                host.rom_reboot(super::types::RebootKind(args[0] as u32))
            }
            Operation::RomShutdown => {
                host.rom_shutdown()
            }
            Operation::RomSetPxe => {
                host.rom_set_pxe(args[0] as u32, args[1], super::types::PxeFlags(args[2] as u32))
            }
            Operation::RomSetPxeLong => {
                host.rom_set_pxe_long(args[0], args[1])
            }
            Operation::RomUpdatePxe => {
                host.rom_update_pxe(args[0], super::types::PxeFlags(args[1] as u32))
            }
            Operation::RomUpdatePxeLong => {
                host.rom_update_pxe_long(args[0], super::types::PxeFlags(args[1] as u32))
            }
            Operation::RomMachineToPhysical => {
                host.rom_machine_to_physical()
            }
            Operation::RomPhysicalToMachine => {
                host.rom_physical_to_machine()
            }
            Operation::RomAllocatePage => {
                host.rom_allocate_page(args[0] as u32, super::types::PageFlags(args[1] as u32), args[2] as u32)
            }
            Operation::RomReleasePage => {
                host.rom_release_page(args[0] as u32, super::types::PageFlags(args[1] as u32))
            }
            Operation::RomInvalPage => {
                host.rom_inval_page(args[0] as u32)
            }
            Operation::RomFlushTlb => {
                host.rom_flush_tlb(super::types::FlushFlags(args[0] as u32))
            }
            Operation::RomSetLinearMapping => {
                host.rom_set_linear_mapping(args[0] as u32, args[1] as u32, args[2] as u32)
            }
            Operation::RomInl => {
                host.rom_inl(args[0] as u16)
            }
            Operation::RomInb => {
                host.rom_inb(args[0] as u16)
            }
            Operation::RomInw => {
                host.rom_inw(args[0] as u16)
            }
            Operation::RomInsl => {
                host.rom_insl(args[0] as u16, args[1] as u32, args[2])
            }
            Operation::RomInsb => {
                host.rom_insb(args[0] as u16, args[1] as u32, args[2])
            }
            Operation::RomInsw => {
                host.rom_insw(args[0] as u16, args[1] as u32, args[2])
            }
            Operation::RomOutl => {
                host.rom_outl(args[0] as u32, args[1] as u16)
            }
            Operation::RomOutb => {
                host.rom_outb(args[0] as u8, args[1] as u16)
            }
            Operation::RomOutw => {
                host.rom_outw(args[0] as u16, args[1] as u16)
            }
            Operation::RomOutsl => {
                host.rom_outsl(args[0] as u16, args[1] as u32, args[2])
            }
            Operation::RomOutsb => {
                host.rom_outsb(args[0] as u16, args[1] as u32, args[2])
            }
            Operation::RomOutsw => {
                host.rom_outsw(args[0] as u16, args[1] as u32, args[2])
            }
            Operation::RomSetIoplMask => {
                host.rom_set_iopl_mask(args[0] as u32)
            }
            Operation::RomSetInitialApState => {
                host.rom_set_initial_ap_state(args[0], args[1] as u32)
            }
            Operation::RomApicWrite => {
                host.rom_apic_write(args[0], args[1] as u32)
            }
            Operation::RomApicRead => {
                host.rom_apic_read(args[0])
            }
            Operation::RomIoDelay => {
                host.rom_io_delay()
            }
            Operation::RomGetCycleFrequency => {
                host.rom_get_cycle_frequency()
            }
            Operation::RomGetCycleCounter => {
                host.rom_get_cycle_counter(super::types::CycleCounter(args[0] as u32))
            }
            Operation::RomSetAlarm => {
                host.rom_set_alarm(super::types::AlarmFlags(args[0] as u32), args[1])
            }
            Operation::RomCancelAlarm => {
                host.rom_cancel_alarm(super::types::AlarmFlags(args[0] as u32))
            }
            Operation::RomGetWallclockTime => {
                host.rom_get_wallclock_time()
            }
            Operation::RomWallclockUpdated => {
                host.rom_wallclock_updated()
            }
            Operation::RomSetCallbacks => {
                host.rom_set_callbacks()
            }
            Operation::RomSetLazyMode => {
                host.rom_set_lazy_mode(super::types::LazyMode(args[0] as u32))
            }
        }
    }
}
