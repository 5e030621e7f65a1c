# SPDX-License-Identifier: BSD-2-Clause
"""A status whose place depends on another register: stub, trap and dispatch, in C and from Rust; tables."""
from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from generator.tests.language_trip import HERE, WARNINGS, read_spec, run_trip, write_all
from generator.tests.rust_stubs import compile_rust, need_rust

HOST = """
static struct ffa_host_result get(uint32_t a)
{
	return a == 3 ? ffa_host_error(FFA_STATUS_NONE) : ffa_host_ok(0x80000000u + a);
}
static struct ffa_host_result op_f_get(char *context, uint32_t a) { (void)context; return get(a); }
static struct ffa_host_result op_f_two(char *context, uint32_t a)
{
	(void)context;
	return a == 3 ? ffa_host_error(FFA_STATUS_BAD) : ffa_host_ok_f_two(a, a + 1);
}
@TDX@
static struct ffa_host_result op_f_none(char *context) { (void)context; return ffa_host_ok(0); }
static int forged;
"""
TDX = """
static struct ffa_host_result op_f_get_tdx(char *context, uint32_t a) { (void)context; return get(a); }
static struct ffa_host_result op_f_two_tdx(char *context, uint32_t a) { (void)context; return op_f_two((char *)0, a); }
"""
BODY = """
	for (uint32_t a = 2; a < 4; a++) {
		struct ffa_result one = ffa_f_get(a);
		struct ffa_f_two_results two = ffa_f_two(a);

		printf("%d %x, %d %x %x\\n", (int)one.status, one.status ? 0 : (unsigned)one.value, (int)two.status, two.status ? 0 : two.value, two.status ? 0 : two.more);
	}
	printf("%d %d\\n", (int)ffa_f_get(10).status, (int)ffa_f_none().status);
	forged = 1;
	printf("%d\\n", (int)ffa_f_none().status);
	forged = 0;
"""
BODY_TDX = """
	for (uint32_t a = 2; a < 4; a++) {
		struct ffa_result one = ffa_f_get_tdx(a);
		struct ffa_f_two_tdx_results two = ffa_f_two_tdx(a);

		printf("%d %x, %d %x %x\\n", (int)one.status, one.status ? 0 : (unsigned)one.value, (int)two.status, two.status ? 0 : two.value, two.status ? 0 : two.more);
	}
	forged = 2;
	printf("%d\\n", (int)ffa_f_get_tdx(2).status);
	forged = 0;
"""
SEEN = ["0 80000002, 0 2 3", "-1 0, -2 0 0", "-2 0"]


@pytest.mark.parametrize("compiler", ["gcc", "clang"])
@pytest.mark.parametrize("options", ["-O0", "-O2"])
def test_another_register_says_where_the_status_is(tmp_path: Path, compiler: str, options: str) -> None:
    """If it holds neither number, it is the status: -5 here."""
    after = ("\tif (forged == 1)\n\t\tregisters.rax = 0xfffffffb;\n\tif (forged == 2)\n\t\tregisters.rax = (uint64_t)-9;\n"
             "\tif (!forged)\n\t\tregisters.rax |= saved->rax & 0x40000000 ? 0 : 0xabc00000000u;\n")
    assert run_trip("ffa", "x86_64", tmp_path, [compiler, "-mno-red-zone", *options.split()], HOST.replace("@TDX@", TDX), BODY + BODY_TDX,
                    within="results/", after=after) == [*SEEN, "-5", *SEEN[:2], "-9", "42"]


@pytest.mark.parametrize("compiler", ["gcc", "clang"])
def test_where_both_are_parts(tmp_path: Path, compiler: str) -> None:
    after = "\tif (forged)\n\t\tregisters.eax = 0xfffff0ff;\n\telse\n\t\tregisters.eax |= 0x5a;\n"
    assert run_trip("ffa", "i386", tmp_path, [compiler, "-m32", "-O1"], HOST.replace("@TDX@", "#define op_without_f_get_tdx 1\n#define op_without_f_two_tdx 1"), BODY,
                    within="results/", after=after) == [*SEEN, "-16", "42"]


def test_dispatch_writes_what_the_spec_says(tmp_path: Path) -> None:
    """Also to a call that is unknown, and by the convention of another architecture."""
    write_all(read_spec("results/ffa"), tmp_path)
    (tmp_path / "main.c").write_text('#include <stdio.h>\n#include "ffa_host.h"\n' + HOST.replace("@TDX@", TDX) + """
FFA_HOST_OPS(op, char)
int main(void)
{
	const uint64_t ids[] = { 0x4000001, 0x4000002, 0x4000003, 0x4000009 };

	(void)forged;
	for (unsigned int i = 0; i < 8; i++) {
		struct ffa_arm64_registers registers = { .x0 = ids[i % 4], .x1 = i < 4 ? 2 : 3, .x2 = 0x77, .x3 = 0x88 };

		ffa_arm64_dispatch(&op_ffa_host, "", &registers);
		printf("%llx %llx %llx\\n", (unsigned long long)registers.x0, (unsigned long long)registers.x2, (unsigned long long)registers.x3);
	}
	return 0;
}
""")
    subprocess.run(["gcc", "-fsanitize=address,undefined", *WARNINGS, "-I", tmp_path, "-o", tmp_path / "main", tmp_path / "main.c"], check=True)
    done = subprocess.run([tmp_path / "main"], check=True, capture_output=True, text=True)
    assert done.stdout.split("\n")[:-1] == ["84000061 80000002 88", "84000061 2 3", "84000061 77 88", "84000060 ffffffff 88",
                                            "84000060 ffffffff 88", "84000060 fffffffe 88", "84000061 77 88", "84000060 ffffffff 88"]


RUST = """
#[path = "ffa.rs"]
#[allow(dead_code, unused_macros)]
mod abi;
use abi::guest::*;
core::arch::global_asm!(".globl trap_entry", "trap_entry:", "test $0x40000000, %eax", "jnz 3f", "cmp $0x4000002, %eax", "je 1f", "cmp $0x4000003, %eax", "je 2f",
    "mov $0x84000060, %eax", "mov $0x5a5afffffffe, %rdx", "ret",
    "1: mov $0x84000061, %eax", "mov $7, %edx", "mov $8, %ecx", "ret",
    "2: mov $-5, %eax", "ret",
    "3: xor %eax, %eax", "mov $-3, %r10", "test %edi, %edi", "jz 4f", "mov $-9, %rax", "4: ret", options(att_syntax));
fn main() {
    unsafe {
        println!("{} {} {}", f_get(1).status.0, f_two(1).status.0, f_none().status.0);
        println!("{} {}", f_two(1).value, f_two(1).more);
        println!("{} {}", f_get_tdx(0).status.0, f_get_tdx(1).status.0);
    }
}
"""


def test_a_stub_in_rust(tmp_path: Path) -> None:
    need_rust()
    write_all(read_spec("results/ffa"), tmp_path)
    made = tmp_path / "ffa.rs"
    made.write_text(made.read_text().replace("#![no_std]", "").replace('"vmcall"', '"call trap_entry"'))
    (tmp_path / "main.rs").write_text(RUST)
    compile_rust("x86_64", tmp_path / "main.rs", "-C", "opt-level=1", "-C", "relocation-model=static", "-o", str(tmp_path / "main"))
    done = subprocess.run([tmp_path / "main"], check=True, capture_output=True, text=True)
    assert done.stdout.split("\n")[:-1] == ["-2 0 -5", "7 8", "-3 -9"]


def test_the_tables_of_the_conformance_tests(tmp_path: Path) -> None:
    write_all(read_spec("results/ffa"), tmp_path)
    subprocess.run(["gcc", "-fsyntax-only", *WARNINGS, "-I", tmp_path, "-I", HERE.parents[1] / "harness" / "conformance", tmp_path / "ffa_conformance.c"], check=True)
    text = " ".join((tmp_path / "ffa_conformance.c").read_text().split())
    assert ".when_bits = 32, .when_equals = 0x84000060U, .when_has_success = 1, .when_success = 0x84000061U" in text
    assert text.count(".when_bits = 64, .when_equals = 0U}") == 1
