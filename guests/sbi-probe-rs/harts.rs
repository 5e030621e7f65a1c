// SPDX-License-Identifier: BSD-2-Clause
//! A second hart: it starts where and with what it was told, its state can be followed, it stops, and stopped it is still a hart.

use core::arch::asm;
use core::sync::atomic::{AtomicU64, Ordering::SeqCst};

use crate::boot_hart;
use crate::checks::{complain, Outcome, PATIENCE};
use crate::engine::*;
use sbi::guest;

const LAST_HART: usize = 63;
const OPAQUE: u64 = 0x0123_4567_89ab_cdef;
/// Ticks, 50 ms at QEMU's 10 MHz: until every hart waits in the firmware.
const ARRIVAL: u64 = 500_000;
const STARTED: u64 = 0;
const STOPPED: u64 = 1;

/// What the second hart says; written there, read here.
struct Second {
    running: AtomicU64,
    hartid: AtomicU64,
    opaque: AtomicU64,
    satp: AtomicU64,
    sstatus: AtomicU64,
    stop: AtomicU64,
    failed_to_stop: AtomicU64,
}

const ZERO: AtomicU64 = AtomicU64::new(0);
static SECOND: Second =
    Second { running: ZERO, hartid: ZERO, opaque: ZERO, satp: ZERO, sstatus: ZERO, stop: ZERO, failed_to_stop: ZERO };
static SECOND_HART: AtomicU64 = AtomicU64::new(u64::MAX);

/// Where guests/arch/riscv64 lets a hart begin that was started.
///
/// # Safety
/// It is called by that hart alone.
#[no_mangle]
pub unsafe extern "C" fn secondary_main(hartid: u64, opaque: u64) {
    let (satp, sstatus): (u64, u64);
    asm!("csrr {}, satp", out(reg) satp);
    asm!("csrr {}, sstatus", out(reg) sstatus);
    SECOND.hartid.store(hartid, SeqCst);
    SECOND.opaque.store(opaque, SeqCst);
    SECOND.satp.store(satp, SeqCst);
    SECOND.sstatus.store(sstatus, SeqCst);
    SECOND.running.store(1, SeqCst);
    while SECOND.stop.load(SeqCst) == 0 {}
    guest::hsm_hart_stop();
    SECOND.failed_to_stop.store(1, SeqCst);
}

unsafe fn has_state(hart: usize, state: u64) -> bool {
    let answer = guest::hsm_hart_get_status(hart);
    answer.status == sbi::Status::SUCCESS && answer.value as u64 == state
}

unsafe fn wait_for_state(hart: usize, state: u64) -> bool {
    (0..PATIENCE / 100).any(|_| has_state(hart, state))
}

/// As sbi-probe's: until 1.2, a hart that is late after reset can go elsewhere when OpenSBI starts it (corrected in 1.3, e8e9ed37).
unsafe fn let_harts_arrive() {
    let begun = read_time();
    while read_time().wrapping_sub(begun) < ARRIVAL {}
}

unsafe fn start_second() -> Outcome {
    let_harts_arrive();
    let found = (0..=LAST_HART).find(|&hart| hart != boot_hart() && has_state(hart, STOPPED));
    let hart = match found {
        Some(hart) => hart,
        None => {
            ktap_skip(b"no second hart: every hart but this one is missing or busy\0".as_ptr());
            return Outcome::Skipped;
        }
    };
    SECOND_HART.store(hart as u64, SeqCst);
    SECOND.running.store(0, SeqCst);
    SECOND.stop.store(0, SeqCst);
    let answer = guest::hsm_hart_start(hart, secondary_entry as usize, OPAQUE as usize);
    if answer.status != sbi::Status::SUCCESS {
        complain!("hsm.hart_start of the stopped hart %llu answered %lld", hart as u64, answer.status.0 as i64);
        return Outcome::Wrong;
    }
    if !(0..PATIENCE).any(|_| SECOND.running.load(SeqCst) != 0) {
        complain!("hsm.hart_start answered success, and hart %llu never came to its address", hart as u64);
        return Outcome::Wrong;
    }
    Outcome::Right
}

pub unsafe fn check_start() -> Outcome {
    match start_second() {
        Outcome::Right => {}
        other => return other,
    }
    let mut result = Outcome::Right;
    let hart = SECOND_HART.load(SeqCst);
    let (came, opaque) = (SECOND.hartid.load(SeqCst), SECOND.opaque.load(SeqCst));
    if came != hart || opaque != OPAQUE {
        complain!("hsm.hart_start: hart %llu came with a0=%#llx a1=%#llx, expected %#llx %#llx", hart, came, opaque, hart, OPAQUE);
        result = Outcome::Wrong;
    }
    let (satp, sstatus) = (SECOND.satp.load(SeqCst), SECOND.sstatus.load(SeqCst));
    if satp != 0 || sstatus & 2 != 0 {
        complain!("hsm.hart_start: hart %llu came with satp=%#llx sstatus=%#llx, expected satp and SIE to be 0", hart, satp, sstatus);
        result = Outcome::Wrong;
    }
    if !wait_for_state(hart as usize, STARTED) {
        complain!("hsm.hart_get_status does not say that hart %llu, which runs, is started", hart);
        result = Outcome::Wrong;
    }
    result
}

pub unsafe fn check_stop() -> Outcome {
    if SECOND.running.load(SeqCst) == 0 {
        match start_second() {
            Outcome::Right => {}
            other => return other,
        }
    }
    SECOND.stop.store(1, SeqCst);
    let hart = SECOND_HART.load(SeqCst);
    if !wait_for_state(hart as usize, STOPPED) {
        if SECOND.failed_to_stop.load(SeqCst) != 0 {
            complain!("hsm.hart_stop returned, and hsm.hart_get_status does not say that hart %llu is stopped", hart);
        } else {
            complain!("hsm.hart_stop was called, and hsm.hart_get_status does not say that hart %llu is stopped", hart);
        }
        return Outcome::Wrong;
    }
    SECOND.running.store(0, SeqCst);
    let result = start_second();
    if matches!(result, Outcome::Right) {
        SECOND.stop.store(1, SeqCst);
    }
    result
}

/// As sbi-probe's: a hart that is stopped is one of the platform's, and no error in a set of harts.
pub unsafe fn check_stopped() -> Outcome {
    let_harts_arrive();
    let find = || (0..=LAST_HART).find(|&hart| hart != boot_hart() && has_state(hart, STOPPED));
    let hart = match (0..PATIENCE / 100).find_map(|_| find()) {
        Some(hart) => hart,
        None => {
            ktap_skip(b"no second hart: every hart but this one is missing or busy\0".as_ptr());
            return Outcome::Skipped;
        }
    };
    let base = hart.min(boot_hart());
    let mask = 1usize << (hart - base) | 1usize << (boot_hart() - base);
    let answer = guest::rfence_remote_sfence_vma(mask, base, 0, 0);
    if answer.status != sbi::Status::SUCCESS {
        complain!("rfence.remote_sfence_vma of this hart and of hart %llu, which is stopped, answered %lld; made with hart_mask=%#llx hart_mask_base=%#llx",
                  hart as u64, answer.status.0 as i64, mask as u64, base as u64);
        return Outcome::Wrong;
    }
    Outcome::Right
}
