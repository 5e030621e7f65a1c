/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Virtual Machine Interface (vmi), release 4.1: constants, types, stubs, decoding and dispatch in Rust.
 *
 * Written by `hvabi generate vmi` from spec/vmi; changes made here are lost.
 * Spec hash: 5ee3ad2008da395f085580c91cc8170ecc8b588f72b7c70fbcf2412f3adc2fb6
 */
#![no_std]
#![allow(clippy::too_many_arguments, clippy::enum_variant_names)]

/// Virtual Machine Interface
pub const RELEASE: &str = "4.1";
/// Comparable: major in bits 31 to 16, minor in 15 to 0.
pub const RELEASE_NUMBER: u32 = 0x00040001;
/// The specification that this is made of.
pub const SPEC_HASH: &str = "5ee3ad2008da395f085580c91cc8170ecc8b588f72b7c70fbcf2412f3adc2fb6";

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
                concat!(".asciz \"vmi@4.1 5ee3ad2008da395f ", $text, "\""),
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
    pub const ARGUMENTS: usize = 3;

    /// What a host may perform. Calls that dispatch answers by itself are not among it.
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub enum Operation {
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
        ExperimentalEcho,
    }

    impl Operation {
        /// All of them.
        pub const ALL: [Operation; 23] = [
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
            Operation::ExperimentalEcho,
        ];

        /// As the specification calls it.
        pub const fn name(self) -> &'static str {
            match self {
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

    static CALLS_EXPERIMENTAL: [Call; 2] = [
        Call { number: 0x0, does: Does::Perform(Operation::ExperimentalEcho), annotations: 0x0 },
        Call { number: 0xff, does: Does::AnswerCalls, annotations: 0x0 },
    ];

    static FAMILIES: [Family; 4] = [
        Family { first: 0x1, last: 0x1, by_call: false, always: true, calls: &CALLS_CPU, call_carrier: 0, call_low: 16, call_mask: 0xff, unknown_family: status(super::Status::NO_FAMILY), unknown_call: status(super::Status::NO_CALL), reserved: [0xff00], must_be: [0], reserved_field: status(super::Status::INVALID_ID) },
        Family { first: 0x2, last: 0x2, by_call: false, always: false, calls: &CALLS_SEGMENTATION, call_carrier: 0, call_low: 16, call_mask: 0xff, unknown_family: status(super::Status::NO_FAMILY), unknown_call: status(super::Status::NO_CALL), reserved: [0xff00], must_be: [0], reserved_field: status(super::Status::INVALID_ID) },
        Family { first: 0x3, last: 0x3, by_call: false, always: false, calls: &CALLS_MMU, call_carrier: 0, call_low: 16, call_mask: 0xff, unknown_family: status(super::Status::NO_FAMILY), unknown_call: status(super::Status::NO_CALL), reserved: [0xff00], must_be: [0], reserved_field: status(super::Status::INVALID_ID) },
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
        let found = FAMILIES[0..4].iter().find(|family| {
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
                Answer::ok(0x40001)
            }
        }
    }

    /// Checks the arguments of an operation, and performs it.
    fn perform<H: Host + ?Sized>(host: &mut H, operation: Operation, args: &[u64; ARGUMENTS]) -> Answer {
        match operation {
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
            Operation::ExperimentalEcho => {
                host.experimental_echo(args[0])
            }
        }
    }
}
