// SPDX-License-Identifier: BSD-2-Clause
//! Runs the conformance plan of one SBI release on the firmware below, then tests of what the calls bring about: sbi-probe in Rust.
//! The tables and what walks them are in C; the generated Rust stubs make the calls.
#![no_std]

mod checks;
mod engine;
mod harts;
mod trap;

use core::ptr::addr_of_mut;

use engine::{Guest, Registers};

const PAGE: usize = 4096;
/// Below this image: memory of the firmware, out of S-mode's reach.
const FIRMWARE_START: u64 = 0x8000_0000;
const NO_SUCH_HART: u64 = 4095;

#[repr(C, align(4096))]
struct Page([u8; PAGE]);

static mut SCRATCH: Page = Page([0; PAGE]);
static mut BOOT_HART: u64 = 0;

/// The hart that this began on.
pub fn boot_hart() -> usize {
    // SAFETY: it is written once, before anything else.
    unsafe { BOOT_HART as usize }
}

/// Calls that print leave the line unfinished, and what follows must stand on a line of its own.
extern "C" fn make_call(registers: &mut Registers) {
    let prints = matches!(registers.r[17], 0x01 | 0x4442_434e);
    trap::make_call(registers);
    if prints {
        // SAFETY: one byte is there.
        unsafe { engine::console_write(b"\n".as_ptr(), 1) };
    }
}

extern "C" fn read_memory(gpa: u64, width: u32) -> u64 {
    let mut value = 0u64;
    // SAFETY: the engine asks for words on the scratch page alone; a word has at most 64 bits.
    unsafe { core::ptr::copy_nonoverlapping(gpa as usize as *const u8, addr_of_mut!(value) as *mut u8, width as usize / 8) };
    value
}

extern "C" fn clear_scratch() {
    // SAFETY: nobody else holds the page.
    unsafe { core::ptr::write_bytes(addr_of_mut!(SCRATCH) as *mut u8, 0, PAGE) };
}

fn make_guest() -> Guest {
    // SAFETY: the address alone is taken.
    let page = unsafe { addr_of_mut!(SCRATCH) } as usize as u64;
    let mut symbols = [0; engine::SYMBOLS];
    symbols[engine::SCRATCH] = page;
    symbols[engine::SCRATCH_LOW] = page;
    symbols[engine::SCRATCH_VA] = page;
    symbols[engine::UNMAPPED] = FIRMWARE_START;
    symbols[engine::UNMAPPED_LOW] = FIRMWARE_START;
    symbols[engine::SELF] = boot_hart() as u64;
    symbols[engine::ABSENT] = NO_SUCH_HART;
    Guest {
        arch: engine::ARCH_RISCV64,
        caller: 0,
        trap: make_call,
        untouchable: 1 << 0 | 1 << 2, // zero and sp
        vectors: 0,
        symbols,
        read_memory,
        write_memory: None,
        reset: clear_scratch,
        take_exception: None,
        cpuid: None,
        read_register: None,
        write_register: None,
        vm: 0,
        vms: 0,
        extra_tests: checks::TESTS.len() as u32,
        flags: 0,
        set_immediate: None,
    }
}

/// Where guests/arch/riscv64 begins.
///
/// # Safety
/// It is called once, on the hart that boots.
#[no_mangle]
pub unsafe extern "C" fn guest_main(hartid: u64) {
    BOOT_HART = hartid;
    engine::open_console();
    engine::console_write(b"\n".as_ptr(), 1);
    let guest = make_guest();
    engine::hvabi_run_conformance(&engine::sbi_conformance, &guest);
    for test in checks::TESTS {
        run_extra_test(test, &guest);
    }
    let (stub, instruction) = trap::count_calls();
    engine::console_print(
        b"# sbi-probe-rs: %llu calls of the plan by stubs, %llu by the instruction alone\n\0".as_ptr(),
        stub,
        instruction,
    );
    engine::ktap_end();
}

unsafe fn run_extra_test(test: &checks::Test, guest: &Guest) {
    engine::ktap_begin(test.name.as_ptr());
    for need in test.needs {
        if engine::hvabi_find_call(&engine::sbi_conformance, guest, need.as_ptr()) != engine::PRESENT {
            engine::ktap_skip(b"absent: the host does not have %s\0".as_ptr(), need.as_ptr());
            return;
        }
    }
    match (test.run)() {
        checks::Outcome::Right => engine::ktap_pass(),
        checks::Outcome::Wrong => engine::ktap_fail(),
        checks::Outcome::Skipped => {}
    }
}

#[panic_handler]
fn stop(_: &core::panic::PanicInfo) -> ! {
    // SAFETY: the text is there. The harness sees that the test does not end.
    unsafe { engine::console_write(b"\n# guest: Rust panics\n".as_ptr(), 22) };
    loop {
        core::hint::spin_loop();
    }
}
