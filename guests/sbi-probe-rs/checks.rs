// SPDX-License-Identifier: BSD-2-Clause
//! What the calls must bring about, beyond what they answer: the extra tests of guest.yaml, in its order. A release that lacks a
//! call has no test of it.

use crate::engine::*;
use crate::{boot_hart, harts};
use core::arch::asm;
use sbi::guest;

pub enum Outcome {
    Wrong,
    Right,
    /// It has been reported already.
    Skipped,
}

/// Names end with a zero, as C wants them.
pub struct Test {
    pub name: &'static [u8],
    pub needs: &'static [&'static [u8]],
    pub run: unsafe fn() -> Outcome,
}

pub static TESTS: &[Test] = &[
    Test { name: b"legacy.set_timer.interrupts\0", needs: &[b"legacy.set_timer\0"], run: check_legacy_timer },
    Test { name: b"legacy.send_ipi.interrupts-self\0", needs: &[b"legacy.send_ipi\0"], run: check_legacy_ipi },
    Test { name: b"time.set_timer.interrupts\0", needs: &[b"time.set_timer\0"], run: check_timer },
    Test { name: b"ipi.send_ipi.interrupts-self\0", needs: &[b"ipi.send_ipi\0"], run: check_ipi },
    Test { name: b"hsm.hart_start.starts\0", needs: &[b"hsm.hart_start\0", b"hsm.hart_get_status\0"], run: harts::check_start },
    Test {
        name: b"hsm.hart_stop.stops\0",
        needs: &[b"hsm.hart_start\0", b"hsm.hart_stop\0", b"hsm.hart_get_status\0"],
        run: harts::check_stop,
    },
    Test {
        name: b"rfence.remote_sfence_vma.stopped-hart\0",
        needs: &[b"rfence.remote_sfence_vma\0", b"hsm.hart_stop\0", b"hsm.hart_get_status\0"],
        run: harts::check_stopped,
    },
    #[cfg(has_dbcn)]
    Test { name: b"dbcn.console_write.writes-all\0", needs: &[b"dbcn.console_write\0"], run: check_console_write },
];

const NEVER: u64 = u64::MAX;
/// Rounds; only a host that is broken takes more than a few.
pub const PATIENCE: u32 = 200_000_000;
const QUIET: u32 = 100_000;

/// Says why a test fails; `$format` is C's, without its zero.
macro_rules! complain {
    ($format:literal $(, $given:expr)*) => {
        ktap_message(concat!($format, "\0").as_ptr() $(, $given)*)
    };
}
pub(crate) use complain;

unsafe fn wait_for_interrupts(cause: u32, count: u64) -> bool {
    (0..PATIENCE).any(|_| count_interrupts(cause) >= count)
}

unsafe fn is_pending(cause: u32) -> bool {
    let sip: u64;
    asm!("csrr {}, sip", out(reg) sip);
    sip >> cause & 1 != 0
}

unsafe fn stays_quiet(cause: u32) -> bool {
    let before = count_interrupts(cause);
    for _ in 0..QUIET {
        asm!("");
    }
    count_interrupts(cause) == before
}

unsafe fn check_timer_by(name: &'static [u8], set_timer: unsafe fn(u64)) -> Outcome {
    let name = name.as_ptr();
    let before = count_interrupts(INTERRUPT_TIMER);
    let mut result = Outcome::Right;
    set_timer(NEVER);
    allow_interrupt(INTERRUPT_TIMER);
    if !stays_quiet(INTERRUPT_TIMER) {
        complain!("%s for a time that never comes, and an interrupt came", name);
        result = Outcome::Wrong;
    }
    set_timer(read_time());
    if !wait_for_interrupts(INTERRUPT_TIMER, before + 1) {
        complain!("%s for the present, and no timer interrupt came", name);
        result = Outcome::Wrong;
    }
    set_timer(NEVER);
    if is_pending(INTERRUPT_TIMER) {
        complain!("%s for a time that never comes left the timer interrupt pending", name);
        result = Outcome::Wrong;
    }
    forbid_interrupts();
    result
}

unsafe fn check_timer() -> Outcome {
    check_timer_by(b"time.set_timer\0", |time| {
        guest::time_set_timer(time);
    })
}

unsafe fn check_legacy_timer() -> Outcome {
    check_timer_by(b"legacy.set_timer\0", |time| {
        guest::legacy_set_timer(time);
    })
}

unsafe fn check_ipi_by(name: &'static [u8], send: unsafe fn(usize)) -> Outcome {
    let name = name.as_ptr();
    let mut result = Outcome::Right;
    asm!("csrci sip, 2");
    let before = count_interrupts(INTERRUPT_SOFTWARE);
    allow_interrupt(INTERRUPT_SOFTWARE);
    if !stays_quiet(INTERRUPT_SOFTWARE) {
        complain!("a software interrupt came before %s was called", name);
        result = Outcome::Wrong;
    }
    send(boot_hart());
    if !wait_for_interrupts(INTERRUPT_SOFTWARE, before + 1) {
        complain!("%s to the calling hart, and no software interrupt came", name);
        result = Outcome::Wrong;
    }
    asm!("csrci sip, 2");
    if is_pending(INTERRUPT_SOFTWARE) {
        complain!("the interrupt of %s cannot be cleared in sip", name);
        result = Outcome::Wrong;
    }
    forbid_interrupts();
    result
}

unsafe fn check_ipi() -> Outcome {
    check_ipi_by(b"ipi.send_ipi\0", |hart| {
        guest::ipi_send_ipi(1, hart);
    })
}

unsafe fn check_legacy_ipi() -> Outcome {
    check_ipi_by(b"legacy.send_ipi\0", |hart| {
        let mut mask = [0usize; 4];
        mask[hart / 64 % 4] = 1 << (hart % 64);
        guest::legacy_send_ipi(mask.as_ptr() as usize);
    })
}

#[cfg(has_dbcn)]
unsafe fn check_console_write() -> Outcome {
    const IDLE_ROUNDS: u32 = 1_000_000;
    let mut left: &[u8] = b"# sbi-probe-rs: written by dbcn.console_write\n";
    let mut idle = 0;
    while !left.is_empty() {
        let answer = guest::dbcn_console_write(left.len(), left.as_ptr() as usize, 0);
        let taken = answer.value as usize;
        if answer.status != sbi::Status::SUCCESS || taken > left.len() {
            complain!("dbcn.console_write of %zu bytes answered %lld, value %llu", left.len(), answer.status.0 as i64, answer.value as u64);
            return Outcome::Wrong;
        }
        idle += (taken == 0) as u32;
        if idle == IDLE_ROUNDS {
            complain!("dbcn.console_write never takes the last %zu bytes", left.len());
            return Outcome::Wrong;
        }
        left = &left[taken..];
    }
    Outcome::Right
}
