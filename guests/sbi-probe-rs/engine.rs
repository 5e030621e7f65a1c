// SPDX-License-Identifier: BSD-2-Clause
//! What C has for this guest: the engine (harness/conformance), what it reports with (harness/runtime), and the machine
//! (guests/arch/riscv64).

use core::ffi::c_void;

/// Registers by number, as `struct hvabi_registers` has them.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Registers {
    pub r: [u64; 32],
}

pub const SYMBOLS: usize = 12;

// enum hvabi_symbol
pub const SCRATCH: usize = 1;
pub const SCRATCH_LOW: usize = 2;
pub const SCRATCH_VA: usize = 4;
pub const UNMAPPED: usize = 5;
pub const UNMAPPED_LOW: usize = 6;
pub const SELF: usize = 8;
pub const ABSENT: usize = 9;

pub const ARCH_RISCV64: u32 = 1 << 3;

/// `struct hvabi_guest`.
#[repr(C)]
pub struct Guest {
    pub arch: u32,
    pub caller: u32,
    pub trap: extern "C" fn(&mut Registers),
    pub untouchable: u32,
    pub vectors: u32,
    pub symbols: [u64; SYMBOLS],
    pub read_memory: extern "C" fn(u64, u32) -> u64,
    pub write_memory: Option<extern "C" fn(u64, u32, u64)>,
    pub reset: extern "C" fn(),
    pub take_exception: Option<extern "C" fn() -> u32>,
    pub cpuid: Option<extern "C" fn(u32, u32, *mut u32)>,
    pub read_register: Option<extern "C" fn(u32, *mut u64) -> i32>,
    pub write_register: Option<extern "C" fn(u32, u64) -> i32>,
    pub vm: u32,
    pub vms: u32,
    pub extra_tests: u32,
    pub flags: u32,
    pub set_immediate: Option<extern "C" fn(u32, u64) -> i32>,
}

// layout.c says the same of C's.
const _: () = assert!(core::mem::size_of::<Registers>() == 32 * 8);
const _: () = assert!(core::mem::size_of::<Guest>() == 200);

pub const PRESENT: u32 = 0;

pub const INTERRUPT_SOFTWARE: u32 = 1;
pub const INTERRUPT_TIMER: u32 = 5;

extern "C" {
    pub static sbi_conformance: c_void;

    pub fn hvabi_run_conformance(abi: *const c_void, guest: *const Guest) -> u32;
    pub fn hvabi_find_call(abi: *const c_void, guest: *const Guest, name: *const u8) -> u32;

    pub fn ktap_begin(name: *const u8);
    pub fn ktap_message(format: *const u8, ...);
    pub fn ktap_pass();
    pub fn ktap_fail();
    pub fn ktap_skip(format: *const u8, ...);
    pub fn ktap_end();

    pub fn open_console();
    pub fn console_print(format: *const u8, ...);
    pub fn console_write(data: *const u8, size: usize);

    pub fn trap_sbi(registers: *mut Registers);
    pub fn secondary_entry();
    pub fn count_interrupts(cause: u32) -> u64;
    pub fn allow_interrupt(cause: u32);
    pub fn forbid_interrupts();
    pub fn read_time() -> u64;
}
