/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * lguest (lguest), release 2.632: constants, types, stubs, decoding and dispatch in Rust.
 *
 * Written by `hvabi generate lguest` from spec/lguest; changes made here are lost.
 * Spec hash: 09f004083ad931aa26a27585b1006ee898f9dfc1714bbecbcab455df67b17719
 */
#![no_std]
#![allow(clippy::too_many_arguments, clippy::enum_variant_names)]

/// lguest
pub const RELEASE: &str = "2.632";
/// Comparable: major in bits 31 to 16, minor in 15 to 0.
pub const RELEASE_NUMBER: u32 = 0x00020278;
/// The specification that this is made of.
pub const SPEC_HASH: &str = "09f004083ad931aa26a27585b1006ee898f9dfc1714bbecbcab455df67b17719";

/// A call that comes back was done. Nothing says so.
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
    /// Number of the call.
    pub number: u32,
}

impl Id {
    /// The field number, call.
    pub const fn field_number(self) -> u32 {
        self.number
    }

    /// Each carrier as 64 bits.
    pub const fn carriers(self) -> [u64; 1] {
        [self.number as u64]
    }
}

/// The numbers of families and calls.
pub mod ids {
    // lhcall: All calls. A number without a call kills the guest, and so does any call before lguest_init.
    /// Leaves the guest, so that the host makes the calls that wait in the ring.
    pub const LHCALL_FLUSH_ASYNC_NUMBER: u64 = 0x0;
    pub const LHCALL_FLUSH_ASYNC: u32 = 0;
    /// Registers the area that host and guest share. A bad address kills the guest.
    pub const LHCALL_LGUEST_INIT_NUMBER: u64 = 0x1;
    pub const LHCALL_LGUEST_INIT: u32 = 1;
    /// Kills the guest with a message, and switches the machine off or restarts it.
    pub const LHCALL_SHUTDOWN_NUMBER: u64 = 0x2;
    pub const LHCALL_SHUTDOWN: u32 = 2;
    /// Switches to other page tables, and flushes what was of the user's.
    pub const LHCALL_NEW_PGTABLE_NUMBER: u64 = 0x4;
    pub const LHCALL_NEW_PGTABLE: u32 = 4;
    /// Forgets translations.
    pub const LHCALL_FLUSH_TLB_NUMBER: u64 = 0x5;
    pub const LHCALL_FLUSH_TLB: u32 = 5;
    /// Sets an entry of the interrupt table. Those of the NMI (2), the double fault (8), the spurious
    /// interrupt (15) and the call itself (0x1f) are ignored; an index beyond the table, or a bad kind of
    /// gate, kills the guest.
    pub const LHCALL_LOAD_IDT_ENTRY_NUMBER: u64 = 0x6;
    pub const LHCALL_LOAD_IDT_ENTRY: u32 = 6;
    /// Says on which stack the guest's kernel takes interrupts. A segment of another level than 1, or more
    /// than 2 pages, kill the guest.
    pub const LHCALL_SET_STACK_NUMBER: u64 = 0x7;
    pub const LHCALL_SET_STACK: u32 = 7;
    /// Sets or clears the bit TS of CR0, so that the next use of the FPU traps or not.
    pub const LHCALL_TS_NUMBER: u64 = 0x8;
    pub const LHCALL_TS: u32 = 8;
    /// Sets the timer; its interrupt is 0. The number was that of \`timer_read\`.
    pub const LHCALL_SET_CLOCKEVENT_NUMBER: u64 = 0x9;
    pub const LHCALL_SET_CLOCKEVENT: u32 = 9;
    /// Waits for an interrupt.
    pub const LHCALL_HALT_NUMBER: u64 = 0xa;
    pub const LHCALL_HALT: u32 = 0xa;
    /// Tells that an entry of a middle table changed. Only hosts and guests with large entries (PAE) have
    /// it. The number was that of \`send_dma\`, and the name that of \`set_pgd\`.
    pub const LHCALL_SET_PMD_NUMBER: u64 = 0xd;
    pub const LHCALL_SET_PMD: u32 = 0xd;
    /// Tells that an entry of a page table changed.
    pub const LHCALL_SET_PTE_NUMBER: u64 = 0xe;
    pub const LHCALL_SET_PTE: u32 = 0xe;
    /// Tells that an entry of a top table changed.
    pub const LHCALL_SET_PGD_NUMBER: u64 = 0xf;
    pub const LHCALL_SET_PGD: u32 = 0xf;
    /// Loads the three descriptors of a thread into the table.
    pub const LHCALL_LOAD_TLS_NUMBER: u64 = 0x10;
    pub const LHCALL_LOAD_TLS: u32 = 0x10;
    /// Tells the launcher of new buffers in a queue, of the status of a device, or shows it a text.
    pub const LHCALL_NOTIFY_NUMBER: u64 = 0x11;
    pub const LHCALL_NOTIFY: u32 = 0x11;
    /// Sets an entry of the table of descriptors. An index beyond the table kills the guest.
    pub const LHCALL_LOAD_GDT_ENTRY_NUMBER: u64 = 0x12;
    pub const LHCALL_LOAD_GDT_ENTRY: u32 = 0x12;
    /// Leaves the guest, so that interrupts that wait come. A guest makes it when it enables interrupts and
    /// irq_pending is set.
    pub const LHCALL_SEND_INTERRUPTS_NUMBER: u64 = 0x13;
    pub const LHCALL_SEND_INTERRUPTS: u32 = 0x13;

}

// Memory that host and guest share has its types here. The functions that keep the order of what is written are for C alone as yet:
// lguest_data.

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

    // ring_size: The ring of the area.
    /// Calls that may wait.
    pub const RING_SIZE_SLOTS: u32 = 0x40;

    // trap: The interrupt of a call. With KVM's instruction a host still uses it.
    /// The interrupt.
    pub const TRAP_ENTRY: u8 = 0x1f;

    /// What becomes of the machine.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct ShutdownReason(pub u32);

    impl ShutdownReason {
        /// It is switched off.
        pub const POWEROFF: ShutdownReason = ShutdownReason(1);
        /// It is started again.
        pub const RESTART: ShutdownReason = ShutdownReason(2);
    }

    /// Which translations are forgotten. Any other number is as all.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct FlushScope(pub u32);

    impl FlushScope {
        /// Those of the current tables that are below the kernel's addresses.
        pub const USER: FlushScope = FlushScope(0);
        /// All of all tables.
        pub const ALL: FlushScope = FlushScope(1);
    }

    /// The bit TS. Any other number is as set.
    #[repr(transparent)]
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct TaskSwitched(pub u32);

    impl TaskSwitched {
        /// The FPU can be used.
        pub const CLEAR: TaskSwitched = TaskSwitched(0);
        /// The next use of the FPU traps.
        pub const SET: TaskSwitched = TaskSwitched(1);
    }

    /// A descriptor of a segment, as the processor has it.
    #[repr(C, align(4))]
    #[derive(Clone, Copy)]
    pub struct Descriptor {
        /// Its low half.
        pub low: u32,
        /// Its high half.
        pub high: u32,
    }
    zeroed!(Descriptor);
    assert_extent!(Descriptor, 8, 4, 8, 4);
    assert_place!(Descriptor, (low), !0, 0, 0);
    assert_place!(Descriptor, (high), !0, 4, 4);

    /// A time since the start of 1970.
    #[repr(C, align(4))]
    #[derive(Clone, Copy)]
    pub struct Timespec {
        /// Seconds.
        pub tv_sec: i32,
        /// Nanoseconds beyond them.
        pub tv_nsec: i32,
    }
    zeroed!(Timespec);
    assert_extent!(Timespec, 8, 4, 8, 4);
    assert_place!(Timespec, (tv_sec), -1, 0, 0);
    assert_place!(Timespec, (tv_nsec), -1, 4, 4);

    /// A call that waits in the ring. Its fields lie as eax, ebx, ecx, edx and esi do in the host's own
    /// area.
    #[repr(C, align(4))]
    #[derive(Clone, Copy)]
    pub struct HcallArgs {
        /// Number of the call.
        pub arg0: u32,
        /// The first argument.
        pub arg1: u32,
        /// The second argument.
        pub arg2: u32,
        /// The third argument.
        pub arg3: u32,
        /// The fourth argument.
        pub arg4: u32,
    }
    zeroed!(HcallArgs);
    assert_extent!(HcallArgs, 20, 4, 20, 4);
    assert_place!(HcallArgs, (arg0), !0, 0, 0);
    assert_place!(HcallArgs, (arg1), !0, 4, 4);
    assert_place!(HcallArgs, (arg2), !0, 8, 8);
    assert_place!(HcallArgs, (arg3), !0, 12, 12);
    assert_place!(HcallArgs, (arg4), !0, 16, 16);

    /// The area that host and guest share. lguest_init registers it.
    #[repr(C)]
    #[derive(Clone, Copy)]
    pub struct LguestData {
        /// 0x200, as in the flags of the processor, while interrupts are enabled.
        pub irq_enabled: u32,
        /// Bit i: interrupt i is blocked, for i from 0 to 31.
        pub blocked_interrupts: u32,
        /// The address of the last page fault.
        pub cr2: u32,
        /// The time, as it was at the last interrupt.
        pub time: Timespec,
        /// 0x200 while an interrupt waits that is not enabled.
        pub irq_pending: u32,
        /// The status of each slot: 0 waits, 0xff is free.
        pub hcall_status: [u8; 64],
        /// The slots of the ring.
        pub hcalls: [HcallArgs; 64],
        /// How many bytes at the top of the address space are the host's.
        pub reserve_mem: u32,
        /// Frequency of the TSC in kHz; 0 if it cannot be used.
        pub tsc_khz: u32,
        /// Guest-physical address of the top table at the start.
        pub pgdir: u32,
        /// The first instruction at which no interrupt comes, though enabled.
        pub noirq_start: u32,
        /// The first one after them.
        pub noirq_end: u32,
        /// From this address on all page tables are alike.
        pub kernel_address: u32,
        /// The interrupt of system calls, which comes to the guest without its host.
        pub syscall_vec: u32,
    }
    zeroed!(LguestData);
    assert_extent!(LguestData, 1396, 4, 1396, 4);
    assert_place!(LguestData, (irq_enabled), !0, 0, 0);
    assert_place!(LguestData, (blocked_interrupts), !0, 4, 4);
    assert_place!(LguestData, (cr2), !0, 8, 8);
    assert_place!(LguestData, (time.tv_sec), -1, 12, 12);
    assert_place!(LguestData, (irq_pending), !0, 20, 20);
    assert_place!(LguestData, (hcall_status[0]), !0, 24, 24);
    assert_place!(LguestData, (hcalls[0].arg0), !0, 88, 88);
    assert_place!(LguestData, (reserve_mem), !0, 1368, 1368);
    assert_place!(LguestData, (tsc_khz), !0, 1372, 1372);
    assert_place!(LguestData, (pgdir), !0, 1376, 1376);
    assert_place!(LguestData, (noirq_start), !0, 1380, 1380);
    assert_place!(LguestData, (noirq_end), !0, 1384, 1384);
    assert_place!(LguestData, (kernel_address), !0, 1388, 1388);
    assert_place!(LguestData, (syscall_vec), !0, 1392, 1392);

}

/// Where a host advertises what it has.
pub mod discovery {
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
            identity: [0xffffffff],
            calls: &[
                ([0], "lhcall.flush_async"),
                ([1], "lhcall.lguest_init"),
                ([2], "lhcall.shutdown"),
                ([4], "lhcall.new_pgtable"),
                ([5], "lhcall.flush_tlb"),
                ([6], "lhcall.load_idt_entry"),
                ([7], "lhcall.set_stack"),
                ([8], "lhcall.ts"),
                ([9], "lhcall.set_clockevent"),
                ([0xa], "lhcall.halt"),
                ([0xd], "lhcall.set_pmd"),
                ([0xe], "lhcall.set_pte"),
                ([0xf], "lhcall.set_pgd"),
                ([0x10], "lhcall.load_tls"),
                ([0x11], "lhcall.notify"),
                ([0x12], "lhcall.load_gdt_entry"),
                ([0x13], "lhcall.send_interrupts"),
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
    // What is used, for `hvabi uses`: an entry of a note for each call that is in the object. It is not loaded and costs
    // nothing when the guest runs. --cfg hvabi_no_notes leaves it out.
    #[cfg(all(target_arch = "x86", not(any(hvabi_no_notes, windows, target_os = "macos"))))]
    macro_rules! note {
        ($size:literal, $text:literal) => {
            core::arch::asm!(
                ".pushsection .note.hvabi,\"\",%note",
                ".balign 4",
                concat!(".4byte 6, ", $size, ", 1"),
                ".asciz \"hvabi\"",
                ".balign 4",
                concat!(".asciz \"lguest@2.632 09f004083ad931aa ", $text, "\""),
                ".balign 4",
                ".popsection",
                options(nomem, nostack, preserves_flags)
            );
        };
    }
    #[cfg(all(target_arch = "x86", any(hvabi_no_notes, windows, target_os = "macos")))]
    macro_rules! note {
        ($size:literal, $text:literal) => {};
    }

    // The first instruction of the convention, unless rustc is given --cfg 'lguest_instruction_i386="int $0x1f"'.
    #[cfg(all(target_arch = "x86", not(lguest_instruction_i386 = "int $0x1f")))]
    macro_rules! instruction_i386 {
        () => {
            "vmcall"
        };
    }
    #[cfg(all(target_arch = "x86", lguest_instruction_i386 = "int $0x1f"))]
    macro_rules! instruction_i386 {
        () => {
            "int $0x1f"
        };
    }

    #[cfg(target_arch = "x86")]
    #[inline(always)]
    unsafe fn trap0(id_number: u32) -> usize {
        let out_eax: usize;
        core::arch::asm!(
            instruction_i386!(),
            inout("eax") id_number as usize => out_eax,
            options(att_syntax, nostack),
        );
        out_eax
    }

    #[cfg(target_arch = "x86")]
    #[inline(always)]
    unsafe fn trap1(id_number: u32, arg0: usize) -> usize {
        let out_eax: usize;
        core::arch::asm!(
            instruction_i386!(),
            inout("eax") id_number as usize => out_eax,
            in("ebx") arg0,
            options(att_syntax, nostack),
        );
        out_eax
    }

    #[cfg(target_arch = "x86")]
    #[inline(always)]
    unsafe fn trap2(id_number: u32, arg0: usize, arg1: usize) -> usize {
        let out_eax: usize;
        core::arch::asm!(
            instruction_i386!(),
            inout("eax") id_number as usize => out_eax,
            in("ebx") arg0,
            in("ecx") arg1,
            options(att_syntax, nostack),
        );
        out_eax
    }

    #[cfg(target_arch = "x86")]
    #[inline(always)]
    unsafe fn trap3(id_number: u32, arg0: usize, arg1: usize, arg2: usize) -> usize {
        let out_eax: usize;
        core::arch::asm!(
            instruction_i386!(),
            inout("eax") id_number as usize => out_eax,
            in("ebx") arg0,
            in("ecx") arg1,
            in("edx") arg2,
            options(att_syntax, nostack),
        );
        out_eax
    }

    #[cfg(target_arch = "x86")]
    #[inline(always)]
    unsafe fn trap4(id_number: u32, arg0: usize, arg1: usize, arg2: usize, arg3: usize) -> usize {
        let out_eax: usize;
        core::arch::asm!(
            "pushl %edi",
            "pushl %esi",
            "movl 4(%esp), %esi",
            instruction_i386!(),
            "popl %esi",
            "addl $4, %esp",
            inout("eax") id_number as usize => out_eax,
            in("ebx") arg0,
            in("ecx") arg1,
            in("edx") arg2,
            inout("edi") arg3 => _,
            options(att_syntax),
        );
        out_eax
    }

    /// Leaves the guest, so that the host makes the calls that wait in the ring.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86")]
    #[inline(always)]
    pub unsafe fn lhcall_flush_async() {
        note!(41, "number=0x0");
        trap0(super::ids::LHCALL_FLUSH_ASYNC);
    }

    /// Registers the area that host and guest share. A bad address kills the guest.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86")]
    #[inline(always)]
    pub unsafe fn lhcall_lguest_init(data: usize) {
        note!(41, "number=0x1");
        trap1(super::ids::LHCALL_LGUEST_INIT, data);
    }

    /// Kills the guest with a message, and switches the machine off or restarts it.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86")]
    #[inline(always)]
    pub unsafe fn lhcall_shutdown(message: usize, how: super::types::ShutdownReason) {
        note!(41, "number=0x2");
        trap2(super::ids::LHCALL_SHUTDOWN, message, how.0 as usize);
    }

    /// Switches to other page tables, and flushes what was of the user's.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86")]
    #[inline(always)]
    pub unsafe fn lhcall_new_pgtable(pgdir: u32) {
        note!(41, "number=0x4");
        trap1(super::ids::LHCALL_NEW_PGTABLE, pgdir as usize);
    }

    /// Forgets translations.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86")]
    #[inline(always)]
    pub unsafe fn lhcall_flush_tlb(kernel: super::types::FlushScope) {
        note!(41, "number=0x5");
        trap1(super::ids::LHCALL_FLUSH_TLB, kernel.0 as usize);
    }

    /// Sets an entry of the interrupt table. Those of the NMI (2), the double fault (8), the spurious
    /// interrupt (15) and the call itself (0x1f) are ignored; an index beyond the table, or a bad kind of
    /// gate, kills the guest.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86")]
    #[inline(always)]
    pub unsafe fn lhcall_load_idt_entry(index: u32, low: u32, high: u32) {
        note!(41, "number=0x6");
        trap3(super::ids::LHCALL_LOAD_IDT_ENTRY, index as usize, low as usize, high as usize);
    }

    /// Says on which stack the guest's kernel takes interrupts. A segment of another level than 1, or more
    /// than 2 pages, kill the guest.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86")]
    #[inline(always)]
    pub unsafe fn lhcall_set_stack(ss: u32, esp: u32, pages: u32) {
        note!(41, "number=0x7");
        trap3(super::ids::LHCALL_SET_STACK, ss as usize, esp as usize, pages as usize);
    }

    /// Sets or clears the bit TS of CR0, so that the next use of the FPU traps or not.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86")]
    #[inline(always)]
    pub unsafe fn lhcall_ts(set: super::types::TaskSwitched) {
        note!(41, "number=0x8");
        trap1(super::ids::LHCALL_TS, set.0 as usize);
    }

    /// Sets the timer; its interrupt is 0. The number was that of \`timer_read\`.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86")]
    #[inline(always)]
    pub unsafe fn lhcall_set_clockevent(delta: u32) {
        note!(41, "number=0x9");
        trap1(super::ids::LHCALL_SET_CLOCKEVENT, delta as usize);
    }

    /// Waits for an interrupt.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86")]
    #[inline(always)]
    pub unsafe fn lhcall_halt() {
        note!(41, "number=0xa");
        trap0(super::ids::LHCALL_HALT);
    }

    /// Tells that an entry of a middle table changed. Only hosts and guests with large entries (PAE) have
    /// it. The number was that of \`send_dma\`, and the name that of \`set_pgd\`.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86")]
    #[inline(always)]
    pub unsafe fn lhcall_set_pmd(pmd: u32, index: u32) {
        note!(41, "number=0xd");
        trap2(super::ids::LHCALL_SET_PMD, pmd as usize, index as usize);
    }

    /// Tells that an entry of a page table changed.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86")]
    #[inline(always)]
    pub unsafe fn lhcall_set_pte(pgdir: u32, va: u32, pte: u32, pte_high: u32) {
        note!(41, "number=0xe");
        trap4(super::ids::LHCALL_SET_PTE, pgdir as usize, va as usize, pte as usize, pte_high as usize);
    }

    /// Tells that an entry of a top table changed.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86")]
    #[inline(always)]
    pub unsafe fn lhcall_set_pgd(pgdir: u32, index: u32) {
        note!(41, "number=0xf");
        trap2(super::ids::LHCALL_SET_PGD, pgdir as usize, index as usize);
    }

    /// Loads the three descriptors of a thread into the table.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86")]
    #[inline(always)]
    pub unsafe fn lhcall_load_tls(table: usize) {
        note!(42, "number=0x10");
        trap1(super::ids::LHCALL_LOAD_TLS, table);
    }

    /// Tells the launcher of new buffers in a queue, of the status of a device, or shows it a text.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86")]
    #[inline(always)]
    pub unsafe fn lhcall_notify(address: u32) {
        note!(42, "number=0x11");
        trap1(super::ids::LHCALL_NOTIFY, address as usize);
    }

    /// Sets an entry of the table of descriptors. An index beyond the table kills the guest.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86")]
    #[inline(always)]
    pub unsafe fn lhcall_load_gdt_entry(index: u32, low: u32, high: u32) {
        note!(42, "number=0x12");
        trap3(super::ids::LHCALL_LOAD_GDT_ENTRY, index as usize, low as usize, high as usize);
    }

    /// Leaves the guest, so that interrupts that wait come. A guest makes it when it enables interrupts and
    /// irq_pending is set.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(target_arch = "x86")]
    #[inline(always)]
    pub unsafe fn lhcall_send_interrupts() {
        note!(42, "number=0x13");
        trap0(super::ids::LHCALL_SEND_INTERRUPTS);
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
        #[cfg(target_arch = "x86")]
        entry!("lhcall.flush_async", [0], [0xffffffff], &[], lhcall_flush_async, (), ()),
        #[cfg(target_arch = "x86")]
        entry!("lhcall.lguest_init", [1], [0xffffffff], &[], lhcall_lguest_init, (data: usize), ()),
        #[cfg(target_arch = "x86")]
        entry!("lhcall.shutdown", [2], [0xffffffff], &[], lhcall_shutdown, (message: usize, how: super::types::ShutdownReason), ()),
        #[cfg(target_arch = "x86")]
        entry!("lhcall.new_pgtable", [4], [0xffffffff], &[], lhcall_new_pgtable, (pgdir: u32), ()),
        #[cfg(target_arch = "x86")]
        entry!("lhcall.flush_tlb", [5], [0xffffffff], &[], lhcall_flush_tlb, (kernel: super::types::FlushScope), ()),
        #[cfg(target_arch = "x86")]
        entry!("lhcall.load_idt_entry", [6], [0xffffffff], &[], lhcall_load_idt_entry, (index: u32, low: u32, high: u32), ()),
        #[cfg(target_arch = "x86")]
        entry!("lhcall.set_stack", [7], [0xffffffff], &[], lhcall_set_stack, (ss: u32, esp: u32, pages: u32), ()),
        #[cfg(target_arch = "x86")]
        entry!("lhcall.ts", [8], [0xffffffff], &[], lhcall_ts, (set: super::types::TaskSwitched), ()),
        #[cfg(target_arch = "x86")]
        entry!("lhcall.set_clockevent", [9], [0xffffffff], &[], lhcall_set_clockevent, (delta: u32), ()),
        #[cfg(target_arch = "x86")]
        entry!("lhcall.halt", [0xa], [0xffffffff], &[], lhcall_halt, (), ()),
        #[cfg(target_arch = "x86")]
        entry!("lhcall.set_pmd", [0xd], [0xffffffff], &[], lhcall_set_pmd, (pmd: u32, index: u32), ()),
        #[cfg(target_arch = "x86")]
        entry!("lhcall.set_pte", [0xe], [0xffffffff], &[], lhcall_set_pte, (pgdir: u32, va: u32, pte: u32, pte_high: u32), ()),
        #[cfg(target_arch = "x86")]
        entry!("lhcall.set_pgd", [0xf], [0xffffffff], &[], lhcall_set_pgd, (pgdir: u32, index: u32), ()),
        #[cfg(target_arch = "x86")]
        entry!("lhcall.load_tls", [0x10], [0xffffffff], &[], lhcall_load_tls, (table: usize), ()),
        #[cfg(target_arch = "x86")]
        entry!("lhcall.notify", [0x11], [0xffffffff], &[], lhcall_notify, (address: u32), ()),
        #[cfg(target_arch = "x86")]
        entry!("lhcall.load_gdt_entry", [0x12], [0xffffffff], &[], lhcall_load_gdt_entry, (index: u32, low: u32, high: u32), ()),
        #[cfg(target_arch = "x86")]
        entry!("lhcall.send_interrupts", [0x13], [0xffffffff], &[], lhcall_send_interrupts, (), ()),
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

        /// The call raises an exception in the guest, and has no result. Who calls `dispatch` asks with `is_exception`.
        pub const fn exception() -> Answer {
            Answer::refuse(EXCEPTION)
        }

        /// Whether the host must raise an exception, and leave the registers for results as they are.
        pub const fn is_exception(&self) -> bool {
            self.status == EXCEPTION
        }

        const fn refuse(status: i64) -> Answer {
            Answer { status, value: 0 }
        }
    }

    /// In place of a status: an exception.
    pub const EXCEPTION: i64 = i64::MIN;

    const fn status(status: super::Status) -> i64 {
        status.0 as i64
    }

    /// The most arguments that a call has.
    pub const ARGUMENTS: usize = 4;

    /// What a host may perform. Calls that dispatch answers by itself are not among it.
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub enum Operation {
        LhcallFlushAsync,
        LhcallLguestInit,
        LhcallShutdown,
        LhcallNewPgtable,
        LhcallFlushTlb,
        LhcallLoadIdtEntry,
        LhcallSetStack,
        LhcallTs,
        LhcallSetClockevent,
        LhcallHalt,
        LhcallSetPmd,
        LhcallSetPte,
        LhcallSetPgd,
        LhcallLoadTls,
        LhcallNotify,
        LhcallLoadGdtEntry,
        LhcallSendInterrupts,
    }

    impl Operation {
        /// All of them.
        pub const ALL: [Operation; 17] = [
            Operation::LhcallFlushAsync,
            Operation::LhcallLguestInit,
            Operation::LhcallShutdown,
            Operation::LhcallNewPgtable,
            Operation::LhcallFlushTlb,
            Operation::LhcallLoadIdtEntry,
            Operation::LhcallSetStack,
            Operation::LhcallTs,
            Operation::LhcallSetClockevent,
            Operation::LhcallHalt,
            Operation::LhcallSetPmd,
            Operation::LhcallSetPte,
            Operation::LhcallSetPgd,
            Operation::LhcallLoadTls,
            Operation::LhcallNotify,
            Operation::LhcallLoadGdtEntry,
            Operation::LhcallSendInterrupts,
        ];

        /// As the specification calls it.
        pub const fn name(self) -> &'static str {
            match self {
                Operation::LhcallFlushAsync => "lhcall.flush_async",
                Operation::LhcallLguestInit => "lhcall.lguest_init",
                Operation::LhcallShutdown => "lhcall.shutdown",
                Operation::LhcallNewPgtable => "lhcall.new_pgtable",
                Operation::LhcallFlushTlb => "lhcall.flush_tlb",
                Operation::LhcallLoadIdtEntry => "lhcall.load_idt_entry",
                Operation::LhcallSetStack => "lhcall.set_stack",
                Operation::LhcallTs => "lhcall.ts",
                Operation::LhcallSetClockevent => "lhcall.set_clockevent",
                Operation::LhcallHalt => "lhcall.halt",
                Operation::LhcallSetPmd => "lhcall.set_pmd",
                Operation::LhcallSetPte => "lhcall.set_pte",
                Operation::LhcallSetPgd => "lhcall.set_pgd",
                Operation::LhcallLoadTls => "lhcall.load_tls",
                Operation::LhcallNotify => "lhcall.notify",
                Operation::LhcallLoadGdtEntry => "lhcall.load_gdt_entry",
                Operation::LhcallSendInterrupts => "lhcall.send_interrupts",
            }
        }
    }

    /// What a host implements: the operations for which `has` is true. Their arguments have been checked.
    pub trait Host {
        /// Whether the host performs an operation. Dispatch and the answers to discovery follow from it.
        fn has(&self, operation: Operation) -> bool;

        /// Leaves the guest, so that the host makes the calls that wait in the ring.
        fn lhcall_flush_async(&mut self) -> Answer {
            Answer::exception()
        }

        /// Registers the area that host and guest share. A bad address kills the guest.
        fn lhcall_lguest_init(&mut self, data: u64) -> Answer {
            let _ = data;
            Answer::exception()
        }

        /// Kills the guest with a message, and switches the machine off or restarts it.
        fn lhcall_shutdown(&mut self, message: u64, how: super::types::ShutdownReason) -> Answer {
            let _ = (message, how);
            Answer::exception()
        }

        /// Switches to other page tables, and flushes what was of the user's.
        fn lhcall_new_pgtable(&mut self, pgdir: u32) -> Answer {
            let _ = pgdir;
            Answer::exception()
        }

        /// Forgets translations.
        fn lhcall_flush_tlb(&mut self, kernel: super::types::FlushScope) -> Answer {
            let _ = kernel;
            Answer::exception()
        }

        /// Sets an entry of the interrupt table. Those of the NMI (2), the double fault (8), the spurious
        /// interrupt (15) and the call itself (0x1f) are ignored; an index beyond the table, or a bad kind
        /// of gate, kills the guest.
        fn lhcall_load_idt_entry(&mut self, index: u32, low: u32, high: u32) -> Answer {
            let _ = (index, low, high);
            Answer::exception()
        }

        /// Says on which stack the guest's kernel takes interrupts. A segment of another level than 1, or
        /// more than 2 pages, kill the guest.
        fn lhcall_set_stack(&mut self, ss: u32, esp: u32, pages: u32) -> Answer {
            let _ = (ss, esp, pages);
            Answer::exception()
        }

        /// Sets or clears the bit TS of CR0, so that the next use of the FPU traps or not.
        fn lhcall_ts(&mut self, set: super::types::TaskSwitched) -> Answer {
            let _ = set;
            Answer::exception()
        }

        /// Sets the timer; its interrupt is 0. The number was that of \`timer_read\`.
        fn lhcall_set_clockevent(&mut self, delta: u32) -> Answer {
            let _ = delta;
            Answer::exception()
        }

        /// Waits for an interrupt.
        fn lhcall_halt(&mut self) -> Answer {
            Answer::exception()
        }

        /// Tells that an entry of a middle table changed. Only hosts and guests with large entries (PAE)
        /// have it. The number was that of \`send_dma\`, and the name that of \`set_pgd\`.
        fn lhcall_set_pmd(&mut self, pmd: u32, index: u32) -> Answer {
            let _ = (pmd, index);
            Answer::exception()
        }

        /// Tells that an entry of a page table changed.
        fn lhcall_set_pte(&mut self, pgdir: u32, va: u32, pte: u32, pte_high: u32) -> Answer {
            let _ = (pgdir, va, pte, pte_high);
            Answer::exception()
        }

        /// Tells that an entry of a top table changed.
        fn lhcall_set_pgd(&mut self, pgdir: u32, index: u32) -> Answer {
            let _ = (pgdir, index);
            Answer::exception()
        }

        /// Loads the three descriptors of a thread into the table.
        fn lhcall_load_tls(&mut self, table: u64) -> Answer {
            let _ = table;
            Answer::exception()
        }

        /// Tells the launcher of new buffers in a queue, of the status of a device, or shows it a text.
        fn lhcall_notify(&mut self, address: u32) -> Answer {
            let _ = address;
            Answer::exception()
        }

        /// Sets an entry of the table of descriptors. An index beyond the table kills the guest.
        fn lhcall_load_gdt_entry(&mut self, index: u32, low: u32, high: u32) -> Answer {
            let _ = (index, low, high);
            Answer::exception()
        }

        /// Leaves the guest, so that interrupts that wait come. A guest makes it when it enables interrupts
        /// and irq_pending is set.
        fn lhcall_send_interrupts(&mut self) -> Answer {
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

    static CALLS_LHCALL: [Call; 17] = [
        Call { number: 0x0, does: Does::Perform(Operation::LhcallFlushAsync) },
        Call { number: 0x1, does: Does::Perform(Operation::LhcallLguestInit) },
        Call { number: 0x2, does: Does::Perform(Operation::LhcallShutdown) },
        Call { number: 0x4, does: Does::Perform(Operation::LhcallNewPgtable) },
        Call { number: 0x5, does: Does::Perform(Operation::LhcallFlushTlb) },
        Call { number: 0x6, does: Does::Perform(Operation::LhcallLoadIdtEntry) },
        Call { number: 0x7, does: Does::Perform(Operation::LhcallSetStack) },
        Call { number: 0x8, does: Does::Perform(Operation::LhcallTs) },
        Call { number: 0x9, does: Does::Perform(Operation::LhcallSetClockevent) },
        Call { number: 0xa, does: Does::Perform(Operation::LhcallHalt) },
        Call { number: 0xd, does: Does::Perform(Operation::LhcallSetPmd) },
        Call { number: 0xe, does: Does::Perform(Operation::LhcallSetPte) },
        Call { number: 0xf, does: Does::Perform(Operation::LhcallSetPgd) },
        Call { number: 0x10, does: Does::Perform(Operation::LhcallLoadTls) },
        Call { number: 0x11, does: Does::Perform(Operation::LhcallNotify) },
        Call { number: 0x12, does: Does::Perform(Operation::LhcallLoadGdtEntry) },
        Call { number: 0x13, does: Does::Perform(Operation::LhcallSendInterrupts) },
    ];

    static FAMILIES: [Family; 1] = [
        Family { by_call: false, always: false, calls: &CALLS_LHCALL, call_carrier: 0, call_low: 0, call_mask: 0xffffffff, unknown_family: EXCEPTION, unknown_call: EXCEPTION },
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
            Operation::LhcallFlushAsync => {
                host.lhcall_flush_async()
            }
            Operation::LhcallLguestInit => {
                host.lhcall_lguest_init(args[0])
            }
            Operation::LhcallShutdown => {
                host.lhcall_shutdown(args[0], super::types::ShutdownReason(args[1] as u32))
            }
            Operation::LhcallNewPgtable => {
                host.lhcall_new_pgtable(args[0] as u32)
            }
            Operation::LhcallFlushTlb => {
                host.lhcall_flush_tlb(super::types::FlushScope(args[0] as u32))
            }
            Operation::LhcallLoadIdtEntry => {
                host.lhcall_load_idt_entry(args[0] as u32, args[1] as u32, args[2] as u32)
            }
            Operation::LhcallSetStack => {
                host.lhcall_set_stack(args[0] as u32, args[1] as u32, args[2] as u32)
            }
            Operation::LhcallTs => {
                host.lhcall_ts(super::types::TaskSwitched(args[0] as u32))
            }
            Operation::LhcallSetClockevent => {
                host.lhcall_set_clockevent(args[0] as u32)
            }
            Operation::LhcallHalt => {
                host.lhcall_halt()
            }
            Operation::LhcallSetPmd => {
                host.lhcall_set_pmd(args[0] as u32, args[1] as u32)
            }
            Operation::LhcallSetPte => {
                host.lhcall_set_pte(args[0] as u32, args[1] as u32, args[2] as u32, args[3] as u32)
            }
            Operation::LhcallSetPgd => {
                host.lhcall_set_pgd(args[0] as u32, args[1] as u32)
            }
            Operation::LhcallLoadTls => {
                host.lhcall_load_tls(args[0])
            }
            Operation::LhcallNotify => {
                host.lhcall_notify(args[0] as u32)
            }
            Operation::LhcallLoadGdtEntry => {
                host.lhcall_load_gdt_entry(args[0] as u32, args[1] as u32, args[2] as u32)
            }
            Operation::LhcallSendInterrupts => {
                host.lhcall_send_interrupts()
            }
        }
    }
}
