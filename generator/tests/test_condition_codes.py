# SPDX-License-Identifier: BSD-2-Clause
"""A status in flags or in a condition code: stubs in C and Rust, dispatch, tables, what is refused. test_bare.py runs one for real,
test_random_specs.py and test_emulated.py take the specs in language/ along."""
from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from generator.lang.load import load
from generator.lint import lint
from generator.tests.language_trip import HERE, WARNINGS, read_spec, write_all
from generator.tests.rust_stubs import compile_rust, need_rust

CARRY = HERE / "language" / "results" / "carry.yaml"


@pytest.mark.parametrize("compiler", ["gcc", "clang"])
@pytest.mark.parametrize("options", ["-O0", "-O2", "-O2 -fomit-frame-pointer", "-O1 -fPIC", "-m32 -O0", "-m32 -O2 -fomit-frame-pointer", "-m32 -O1 -fPIC"])
def test_a_stub_reads_a_flag(tmp_path: Path, compiler: str, options: str) -> None:
    """An instruction that sets the carry flag is a failed call whose status is in eax, and there is the number of the call; one that clears
    it is a call that succeeds. Nothing below the stack pointer is written."""
    write_all(read_spec("results/carry"), tmp_path)
    (tmp_path / "main.c").write_text("""
#include "carry_guest.h"
static int leaf(uint32_t number)
{
	volatile uint64_t kept[8] = { 1, 2, 3, 4, 5, 6, 7, 8 };
	struct carry_result one = carry_f_get(number), two = carry_f_two(number);
	uint64_t sum = 0;

	for (unsigned int i = 0; i < 8; i++)
		sum += kept[i];
	return sum == 36 && WANTED ? 0 : 1;
}
int main(void) { return leaf(7); }
""")
    for instruction, wanted in (("stc", "one.status == 1 && two.status == 2"), ("clc", "!one.status && !two.status && one.value == 1 && two.value == 2")):
        subprocess.run([compiler, *options.split(), *WARNINGS, f'-DCARRY_INSTRUCTION_X86_64="{instruction}"', f'-DCARRY_INSTRUCTION_I386="{instruction}"',
                        f"-DWANTED=({wanted})", "-I", tmp_path, "-o", tmp_path / "main", tmp_path / "main.c"], check=True)
        assert subprocess.run([tmp_path / "main"], check=False).returncode == 0, instruction


def test_a_stub_in_rust_reads_a_flag(tmp_path: Path) -> None:
    need_rust()
    write_all(read_spec("results/carry"), tmp_path)
    made, text = tmp_path / "carry.rs", (tmp_path / "carry.rs").read_text().replace("#![no_std]", "")
    (tmp_path / "main.rs").write_text('#[path = "carry.rs"]\n#[allow(dead_code, unused_macros)]\nmod abi;\nuse abi::guest::*;\n'
                                      'fn main() { unsafe { println!("{} {} {}", f_get(7).status.0, f_two(7).status.0, f_two(7).value); } }\n')
    for instruction, wanted in (("stc", "1 2 2"), ("clc", "0 0 2")):
        made.write_text(text.replace('"vmcall"', f'"{instruction}"'))
        compile_rust("x86_64", tmp_path / "main.rs", "-C", "opt-level=2", "-o", str(tmp_path / "main"))
        assert subprocess.run([tmp_path / "main"], check=True, capture_output=True, text=True).stdout == wanted + "\n"


def test_dispatch_leaves_the_other_flags_alone(tmp_path: Path) -> None:
    """On x86 the interrupt flag is one of them."""
    write_all(read_spec("results/carry"), tmp_path)
    (tmp_path / "main.c").write_text("""
#include <stdio.h>
#include "carry_host.h"
static struct carry_host_result op_f_get(char *context, uint32_t a) { (void)context; return a ? carry_host_ok(a) : carry_host_error(CARRY_STATUS_BAD); }
static struct carry_host_result op_f_two(char *context, uint32_t a) { return op_f_get(context, a); }
CARRY_HOST_OPS(op, char)
int main(void)
{
	for (unsigned int i = 0; i < 6; i++) {
		const uint32_t id = 1 + i / 2, a = i % 2 * 9;
		struct carry_x86_64_registers x86 = { .rax = id, .rdi = a, .flags = 0x247 ^ i };
		struct carry_s390x_registers z = { .r1 = id, .r2 = a, .cc = 2 };
		struct carry_ppc64_registers p = { .r0 = id, .r3 = a, .cr0 = 0xa };

		carry_x86_64_dispatch(&op_carry_host, "", &x86);
		carry_s390x_dispatch(&op_carry_host, "", &z);
		carry_ppc64_dispatch(&op_carry_host, "", &p);
		printf("%x %x, %x %x, %x %x\\n", (unsigned)x86.flags ^ (i & ~1u), (unsigned)x86.rax, (unsigned)z.cc, (unsigned)z.r2, (unsigned)p.cr0, (unsigned)p.r3);
	}
	return 0;
}
""")
    subprocess.run(["gcc", "-fsanitize=address,undefined", *WARNINGS, "-I", tmp_path, "-o", tmp_path / "main", tmp_path / "main.c"], check=True)
    done = subprocess.run([tmp_path / "main"], check=True, capture_output=True, text=True)
    failed, right = ("247 {0:x}, 1 {0:x}, b {0:x}".format(0xffffffff & number) for number in (-22, -1)), "246 9, 0 9, a 9"
    bad, none = failed
    assert done.stdout.splitlines() == [bad, right, bad, right, none, none]


def test_the_tables_of_the_conformance_tests(tmp_path: Path) -> None:
    """The flags have a number that no general register has."""
    for name in ("condition", "diagcode"):
        write_all(read_spec(name), tmp_path)
        subprocess.run(["gcc", "-fsyntax-only", *WARNINGS, "-I", tmp_path, "-I", HERE.parents[1] / "harness" / "conformance", tmp_path / f"{name}_conformance.c"], check=True)
    write_all(read_spec("results/carry"), tmp_path)
    text = " ".join((tmp_path / "carry_conformance.c").read_text().split())
    assert text.count(".when = HVABI_FLAGS") == 5 and ".status = HVABI_FLAGS" not in text
    assert " ".join((tmp_path / "condition_conformance.c").read_text().split()).count(".status = HVABI_FLAGS") == 8


def problems(tmp_path: Path, *changes: tuple[str, str]) -> list[str]:
    text = CARRY.read_text()
    for old, new in changes:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    (tmp_path / "wrong.yaml").write_text(text)
    return [problem.message for problem in lint(load(tmp_path / "wrong.yaml", tmp_path), tmp_path)]


X86 = '{status: eax, value: eax, when: {place: {register: flags, bits: "0"}, equals: 1, success: 0}}, doc'


@pytest.mark.parametrize(("changes", "wanted"), [
    ([("arguments: [edi]", "arguments: [flags]")], "flags is no general register: only 'status', 'when' and 'clobbers' name it"),
    ([("carriers: {id: r1}", "carriers: {id: cc}")], "cc is no general register: only 'status', 'when' and 'clobbers' name it"),
    ([(X86, "{status: eax, value: flags}, doc")],
     "flags is no general register: only 'status', 'when' and 'clobbers' name it; a value comes back in a general register"),
    ([("place: cc", "place: f0")], "f0 is no general register: a status can be in cc besides (spec/arch/s390x.yaml)"),
    ([('register: cr0, bits: "0"', 'register: cr1, bits: "0"')], "cr1 is no general register: a status can be in cr0 besides (spec/arch/ppc64.yaml)"),
    ([('register: nzcv, bits: "1"', 'register: nzcv, bits: "4"')], "register nzcv has only bits 3..0, and no bits 4..4: name bits that it has"),
    ([(X86, X86.replace(", doc", ", clobbers: [flags], doc").replace("success: 0}}", "success: 0}}"))],
     "register flags serves twice: among the clobbers (results need not be listed there) and for what says where the status is"),
    ([("clobbers: [ebx, ecx, edx, esi, edi, ebp]", "clobbers: []"), ("results: {status: eax, value: eax, when: {place: {register: flags, bits: \"0\"}, equals: 1, success: 0}}, clobbers",
      "results: {status: {register: flags, bits: \"0\"}, value: [eax, ebx, ecx, edx, esi, edi, ebp]}, clobbers")],
     "a stub reads flags into a register that has no result, and there is none: let the convention name fewer registers for what comes back"),
])
def test_what_is_refused(tmp_path: Path, changes: list[tuple[str, str]], wanted: str) -> None:
    found = problems(tmp_path, *changes)
    assert wanted in found, found
