// SPDX-License-Identifier: BSD-2-Clause
//! Calls as the engine wants them: all registers loaded, the call made, all registers stored. The generated stub of an id makes the
//! call. What no stub says (an id that was never given out, a reserved argument that is not zero) goes the way of C,
//! guests/arch/riscv64/entry.S.

use core::sync::atomic::{AtomicU64, Ordering::Relaxed};

use crate::engine::{self, Registers};
use sbi::stub_table;

const S0: usize = 8;
const A0: usize = 10;
const A1: usize = 11;
const FID: usize = 16;
const EID: usize = 17;
/// What a function may lose besides its results: ra, t0 to t6, a2 to a7.
const TEMPORARY: [usize; 14] = [1, 5, 6, 7, 12, 13, 14, 15, 16, 17, 28, 29, 30, 31];
/// What the engine has in s0 but in the second call of a test of registers: poison, and its opposite then.
const POISON: u64 = 0xa5c3_e1f7_96b4_d28f ^ 0x0101_0101_0101_0101 * S0 as u64;

// call_stub(registers, entry): as trap_sbi, with a function in the place of the instruction. A function ends by ra, so that
// alone does not hold what the engine wants in it. sp is not loaded; it is restored from sscratch.
core::arch::global_asm!(
    r#"
    .text
    .globl call_stub
call_stub:
    addi sp, sp, -144
    sd ra, 0(sp)
    sd gp, 8(sp)
    sd tp, 16(sp)
    sd s0, 24(sp)
    sd s1, 32(sp)
    sd s2, 40(sp)
    sd s3, 48(sp)
    sd s4, 56(sp)
    sd s5, 64(sp)
    sd s6, 72(sp)
    sd s7, 80(sp)
    sd s8, 88(sp)
    sd s9, 96(sp)
    sd s10, 104(sp)
    sd s11, 112(sp)
    sd a0, 120(sp)
    csrw sscratch, sp
    mv ra, a1
    .irp n, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31
    ld x\n, \n * 8(a0)
    .endr
    ld a0, 10 * 8(a0)
    jalr ra, 0(ra)
    csrrw sp, sscratch, sp
    sd t0, 128(sp)
    ld t0, 120(sp)
    .irp n, 1, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31
    sd x\n, \n * 8(t0)
    .endr
    ld t1, 128(sp)
    sd t1, 5 * 8(t0)
    ld ra, 0(sp)
    ld gp, 8(sp)
    ld tp, 16(sp)
    ld s0, 24(sp)
    ld s1, 32(sp)
    ld s2, 40(sp)
    ld s3, 48(sp)
    ld s4, 56(sp)
    ld s5, 64(sp)
    ld s6, 72(sp)
    ld s7, 80(sp)
    ld s8, 88(sp)
    ld s9, 96(sp)
    ld s10, 104(sp)
    ld s11, 112(sp)
    addi sp, sp, 144
    ret
"#
);

extern "C" {
    fn call_stub(registers: &mut Registers, entry: unsafe extern "C" fn());
}

static BY_STUB: AtomicU64 = AtomicU64::new(0);
static BY_INSTRUCTION: AtomicU64 = AtomicU64::new(0);

/// How many calls were made by a stub, and how many by the instruction alone.
pub fn count_calls() -> (u64, u64) {
    (BY_STUB.load(Relaxed), BY_INSTRUCTION.load(Relaxed))
}

/// Makes the call that the registers say. The second call of a test of registers is the instruction alone, so that each
/// register counts: the compiler may use some for itself on the way to that of a stub.
pub fn make_call(registers: &mut Registers) {
    let (eid, fid) = (registers.r[EID] as u32, registers.r[FID] as u32);
    let exact = |register: u64, part: u32| register == part as i32 as u64;
    match stub_table::find(sbi::Id { eid, fid }) {
        Some(stub)
            if registers.r[S0] == POISON
                && exact(registers.r[EID], eid)
                && (stub.bits[1] == 0 || exact(registers.r[FID], fid))
                && stub.loaded.iter().all(|&(index, value)| registers.r[A0 + index] == value) =>
        {
            BY_STUB.fetch_add(1, Relaxed);
            call_by_stub(registers, stub)
        }
        _ => {
            BY_INSTRUCTION.fetch_add(1, Relaxed);
            // SAFETY: it keeps all that a function has to keep.
            unsafe { engine::trap_sbi(registers) }
        }
    }
}

/// The stub loads the id itself, so other numbers are in its registers before.
fn call_by_stub(registers: &mut Registers, stub: &stub_table::Entry) {
    let wanted = *registers;
    registers.r[EID] = !wanted.r[EID];
    registers.r[FID] = !wanted.r[FID];
    // SAFETY: the entry is a function whose arguments and results are in the registers of the call.
    unsafe { call_stub(registers, stub.entry) };
    for register in TEMPORARY {
        registers.r[register] = wanted.r[register];
    }
    if stub.bits[1] == 0 {
        registers.r[A1] = wanted.r[A1]; // a call of version 0.1 gives back a0 alone
    }
}
