/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Demonstration (demo), release 1.0: constants, types, stubs, decoding and dispatch in Rust.
 *
 * Written by `hvabi generate demo` from demo.yaml; changes made here are lost.
 * Spec hash: 0000000000000000000000000000000000000000000000000000000000000000
 */
#![no_std]
#![allow(clippy::too_many_arguments, clippy::enum_variant_names)]

/// Demonstration
pub const RELEASE: &str = "1.0";
/// Comparable: major in bits 31 to 16, minor in 15 to 0.
pub const RELEASE_NUMBER: u32 = 0x00010000;
/// The specification that this is made of.
pub const SPEC_HASH: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// S.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Status(pub i32);

impl Status {
    /// Done.
    pub const SUCCESS: Status = Status(0);
    /// No such call.
    pub const ABSENT: Status = Status(-1);
    /// Wrong.
    pub const INVALID: Status = Status(-2);
}

/// The id of a call: what each of its carriers holds.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Id {
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

    /// Each carrier as 64 bits.
    pub const fn carriers(self) -> [u64; 1] {
        [self.id as u64]
    }
}

/// The numbers of families and calls.
pub mod ids {
    // timer: Clocks.
    pub const FAMILY_TIMER: u32 = 0x1;
    /// Says what time it is.
    pub const TIMER_NOW_NUMBER: u64 = 0x0;
    pub const TIMER_NOW: u32 = 0x1000000;
    /// Sets the timer.
    pub const TIMER_SET_NUMBER: u64 = 0x1;
    pub const TIMER_SET: u32 = 0x1010000;

}

/// The named types.
pub mod types {
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
            identity: [0xffff0000],
            calls: &[
                ([0x1000000], "timer.now"),
                ([0x1010000], "timer.set"),
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
            super::Status::ABSENT => Some("absent"),
            super::Status::INVALID => Some("invalid"),
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
    #[cfg(all(any(target_arch = "x86_64", target_arch = "aarch64"), not(any(hvabi_no_notes, windows, target_os = "macos"))))]
    macro_rules! note {
        ($size:literal, $text:literal) => {
            core::arch::asm!(
                ".pushsection .note.hvabi,\"\",%note",
                ".balign 4",
                concat!(".4byte 6, ", $size, ", 1"),
                ".asciz \"hvabi\"",
                ".balign 4",
                concat!(".asciz \"demo@1.0 0000000000000000 ", $text, "\""),
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

    // The first instruction of the convention, unless rustc is given --cfg 'demo_instruction_x86_64="vmcall"'.
    #[cfg(all(target_arch = "x86_64", not(demo_instruction_x86_64 = "vmcall")))]
    macro_rules! instruction_x86_64 {
        () => {
            "vmmcall"
        };
    }
    #[cfg(all(target_arch = "x86_64", demo_instruction_x86_64 = "vmcall"))]
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
            inout("x0") id_id as usize => out_x0,
            out("x1") out_x1,
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
            inout("x0") id_id as usize => out_x0,
            inout("x1") arg0 => out_x1,
            in("x2") arg1,
            options(preserves_flags, nostack),
        );
        Answer { status: super::Status(out_x0 as i32), value: out_x1 as u64 }
    }

    /// Says what time it is.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn timer_now() -> Answer {
        note!(39, "id=0x1000000");
        trap0(super::ids::TIMER_NOW)
    }

    /// Sets the timer.
    ///
    /// # Safety
    /// What the call does to memory and to this CPU must be right for the caller.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[inline(always)]
    pub unsafe fn timer_set(period: u32, delta: i16) -> Answer {
        note!(39, "id=0x1010000");
        trap2(super::ids::TIMER_SET, period as usize, delta as u16 as usize)
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
        entry!("timer.now", [0x1000000], [0xffffffff], &[], timer_now, (), super::guest::Answer),
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        entry!("timer.set", [0x1010000], [0xffffffff], &[], timer_set, (period: u32, delta: i16), super::guest::Answer),
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
    pub const ARGUMENTS: usize = 2;

    /// What a host may perform. Calls that dispatch answers by itself are not among it.
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub enum Operation {
        TimerNow,
        TimerSet,
    }

    impl Operation {
        /// All of them.
        pub const ALL: [Operation; 2] = [
            Operation::TimerNow,
            Operation::TimerSet,
        ];

        /// As the specification calls it.
        pub const fn name(self) -> &'static str {
            match self {
                Operation::TimerNow => "timer.now",
                Operation::TimerSet => "timer.set",
            }
        }
    }

    /// What a host implements: the operations for which `has` is true. Their arguments have been checked.
    pub trait Host {
        /// Whether the host performs an operation. Dispatch and the answers to discovery follow from it.
        fn has(&self, operation: Operation) -> bool;

        /// Says what time it is.
        fn timer_now(&mut self) -> Answer {
            Answer::error(super::Status::ABSENT)
        }

        /// Sets the timer.
        fn timer_set(&mut self, period: u32, delta: i16) -> Answer {
            let _ = (period, delta);
            Answer::error(super::Status::ABSENT)
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
    }

    static CALLS_TIMER: [Call; 2] = [
        Call { number: 0x0, does: Does::Perform(Operation::TimerNow) },
        Call { number: 0x1, does: Does::Perform(Operation::TimerSet) },
    ];

    static FAMILIES: [Family; 1] = [
        Family { first: 0x1, last: 0x1, by_call: false, always: false, calls: &CALLS_TIMER, call_carrier: 0, call_low: 16, call_mask: 0xff, unknown_family: status(super::Status::ABSENT), unknown_call: status(super::Status::ABSENT) },
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
        let number = carriers[0] >> 24;
        let found = FAMILIES[0..1].iter().find(|family| {
            (family.first..=family.last).contains(&number)
        });
        found
    }

    /// Performs the call that an id names. `args` are its arguments in order, also those that ride in the id.
    pub fn dispatch<H: Host + ?Sized>(host: &mut H, id: Id, args: &[u64; ARGUMENTS]) -> Answer {
        let carriers = id.carriers();
        let family = match find_family(carriers) {
            Some(family) => family,
            None => return Answer::error(super::Status::ABSENT),
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
            Operation::TimerNow => {
                host.timer_now()
            }
            Operation::TimerSet => {
                host.timer_set(args[0] as u32, args[1] as i16)
            }
        }
    }
}
