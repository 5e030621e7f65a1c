# SPDX-License-Identifier: BSD-2-Clause
"""Numbers that travel in vector registers, as arguments, values and buffers of one element."""
from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from generator.lang.architectures import architecture
from generator.tests.block_trips import (ARMBLOCK, OPTIONS, SCALAR, SCALAR_BODY, SCALAR_SEEN, VECWORD, VECWORD_BODY, VECWORD_SEEN,
                                         XMM_NAMES, command_for, each_compiler, rows_of, run_trip, with_names)
from generator.tests.emulated import need_emulation, process_of
from generator.tests.in_process import hvabi
from generator.tests.language_trip import HERE, MEMORY, WARNINGS, read_spec, write_all


@pytest.mark.parametrize("compiler", ["gcc", "clang"])
@pytest.mark.parametrize("options", OPTIONS[:2])
@pytest.mark.parametrize("arch", ["x86_64", "i386"])
def test_a_number_travels_in_a_vector_register(tmp_path: Path, compiler: str, options: str, arch: str) -> None:
    """The rest of the register is 0."""
    assert run_trip("scalar", arch, tmp_path, command_for(compiler, arch, options), SCALAR, SCALAR_BODY) == SCALAR_SEEN


@pytest.mark.parametrize("arch", ["x86_64", "i386"])
@each_compiler
def test_arguments_and_values_travel_in_vector_registers(tmp_path: Path, compiler: str, options: str, arch: str) -> None:
    """In halves, in bits of one half, and beside a general register. What no argument has of a register is 0; a call that has
    none there leaves it alone."""
    assert run_trip("vecword", arch, tmp_path, command_for(compiler, arch, options), VECWORD,
                    with_names(VECWORD_BODY, XMM_NAMES)) == VECWORD_SEEN


@pytest.mark.parametrize("compiler", ["gcc", "clang"])
@pytest.mark.parametrize("arch", ["x86_64", "i386"])
def test_without_sse_the_header_is_right_and_has_no_stub_with_xmm(tmp_path: Path, compiler: str, arch: str) -> None:
    write_all(read_spec("blocks/xmm32"), tmp_path)
    (tmp_path / "guest.c").write_text('#include "xmm32_guest.h"\n#include "xmm32_host.h"\n')
    command = [compiler, "-m32" if arch == "i386" else "-m64", "-mno-sse", "-ffreestanding", *WARNINGS, "-I", str(tmp_path), "-c", "-o",
               "/dev/null"]
    write_all(read_spec("blocks/vecword"), tmp_path)
    (tmp_path / "words.c").write_text('#include "vecword_host.h"\n#include "vecword_guest.h"\n')
    subprocess.run([*command, tmp_path / "words.c"], check=True)
    (tmp_path / "words.c").write_text('#include "vecword_guest.h"\nvoid *stub = (void *)&vecword_f_scale;\n')
    done = subprocess.run([*command, tmp_path / "words.c"], check=False, capture_output=True, text=True)
    assert done.returncode != 0 and "vecword_f_scale" in done.stderr
    if arch == "x86_64":        # that of i386 gives every value back in xmm4
        (tmp_path / "words.c").write_text('#include "vecword_guest.h"\nlong call(void);\nlong call(void) { return (long)vecword_f_plain(1).value; }\n')
        subprocess.run([*command, tmp_path / "words.c"], check=True)
    subprocess.run([*command, tmp_path / "guest.c"], check=True)
    (tmp_path / "call.c").write_text('#include "xmm32_guest.h"\nvoid *stub = (void *)&xmm32_f_swap;\n')
    done = subprocess.run([*command, tmp_path / "call.c"], check=False, capture_output=True, text=True)
    assert done.returncode != 0 and "xmm32_f_swap" in done.stderr


def test_decode_reads_vector_registers() -> None:
    """By name, all of their bits: arguments in halves of them, and buffers."""
    done = hvabi("decode", str(HERE / "language" / "blocks" / "vecword.yaml"), "eax=1", "xmm0=0x99aabbccddeeff00fffffffffffffffb", "xmm3=0x12345678aa",
                 "rsi=0x77")
    assert (done.status, done.output.splitlines()[0]) == (0, "f.scale(by=-5, from=0x99aabbccddeeff00, more=0x7712345678)")
    done = hvabi("decode", str(HERE / "language" / "blocks" / "vecword.yaml"), "w8=1", "d0=7", "v0=0x99000000000000000000000000000000")
    assert done.status == 0 and "from=0x9900000000000000" in done.output
    assert "xmm0 31..0 question.name = 0x5" in [" ".join(row.split()) for row in rows_of("rcx=0x100010050", "rdx=0x700000001", "r8=2", "xmm0=5")]
    done = hvabi("decode", str(HERE / "language" / "blocks" / "vecword.yaml"), "eax=1", f"xmm0=0x1{'0' * 32}")
    assert (done.status, done.errors) == (2, f"hvabi decode: '0x1{'0' * 32}' has more than 128 bits: no register holds it\n")


def test_decode_wants_no_more_numbers_than_registers() -> None:
    done = hvabi("decode", str(HERE / "language" / "blocks" / "xmmout.yaml"), "0x10051", "1", "2", "3")
    assert (done.status, done.errors) == (2, "hvabi decode: f.all takes 0 arguments (none) after control, not 3\n")


# What a process of arm64 is: its stubs go into trap_entry, which hands all registers to the dispatch.
ARM_ENTRY = """
#include <stddef.h>
#include <stdint.h>
#define ARMBLOCK_INSTRUCTION_ARM64 "str x30, [sp, #-16]!\\n\\tbl trap_entry\\n\\tldr x30, [sp], #16"
#include "armblock_guest.h"
#include "armblock_host.h"
{operations}
ARMBLOCK_HOST_OPS(op, char)
struct saved {{ uint64_t x[32], v[32][2]; }};
__asm__(".text\\n.globl trap_entry\\ntrap_entry:\\n\\tsub sp, sp, #784\\n"
	{stores}
	"\\tstp x29, x30, [sp, #-16]!\\n\\tadd x0, sp, #16\\n\\tbl handle_trap\\n\\tldp x29, x30, [sp], #16\\n"
	{loads}
	"\\tadd sp, sp, #784\\n\\tret\\n");
{memory}
void handle_trap(struct saved *saved);
void handle_trap(struct saved *saved)
{{
	struct armblock_arm64_registers registers;

	memcpy(&registers, saved->x, 18 * 8);
	memcpy(registers.v0, saved->v[0], 16);
	memcpy(registers.v1, saved->v[1], 16);
	memcpy(registers.v31, saved->v[31], 16);
	armblock_arm64_dispatch(&op_armblock_host, "", &registers);
	memcpy(saved->x, &registers, 18 * 8);
	memcpy(saved->v[0], registers.v0, 16);
	memcpy(saved->v[31], registers.v31, 16);
}}
static int guest(void)
{{
	const struct armblock_question question = {{ 7, {{ 8, 9, 10 }}, 11 }};
	struct armblock_answer answers[2] = {{ {{ 0, 0 }}, {{ 0, 0 }} }}, answer = {{ 0, 0 }};

	if (armblock_f_get_vector(0x1234, &question, answers).status != 0)
		return 1;
	if (answers[0].low != 7 || answers[0].high != 10 || answers[1].low != 11 || answers[1].high != 0x1234)
		return 2;
	if (armblock_f_get_fast(&question, &answer).status != 0 || answer.low != 18 || answer.high != 9)
		return 3;
	return armblock_f_get(3, 4).status == 0 ? 0 : 4;
}}
void _start(void);
void _start(void)
{{
	register long number __asm__("x8") = 93;
	register long status __asm__("x0") = guest();

	__asm__ volatile("svc #0" : : "r"(number), "r"(status));
	__builtin_unreachable();
}}
"""


@pytest.mark.parametrize("options", ["-O0", "-O2"])
def test_vector_registers_of_arm64(tmp_path: Path, options: str) -> None:
    """QEMU runs it: input in q0, half of v1 and half of x9, output in v0 and v31."""
    need_emulation("arm64")
    write_all(read_spec("blocks/armblock"), tmp_path)
    vectors = [f"q{number}" for number in range(32)]
    stores = "".join(f'"\\tstr x{number}, [sp, #{8 * number}]\\n"\n' for number in range(30))
    loads = stores.replace("str ", "ldr ")
    spread = [f'"\\t{{}} {first}, {second}, [sp, #{256 + 16 * index}]\\n"\n' for index, (first, second) in
              ((index, vectors[index:index + 2]) for index in range(0, 32, 2))]
    text = ARM_ENTRY.format(memory=MEMORY, operations=ARMBLOCK.partition("ARMBLOCK_HOST_OPS")[0].partition('#include "armblock_host.h"')[2],
                            stores=stores + "".join(line.format("stp") for line in spread),
                            loads=loads + "".join(line.format("ldp") for line in spread))
    (tmp_path / "process.c").write_text(text)
    subprocess.run(["clang", f"--target={architecture('arm64').triple}", "-ffreestanding", "-fno-stack-protector", "-fno-pic", "-nostdlib",
                    "-static", "-fuse-ld=lld", options, *WARNINGS, "-Wno-sign-conversion", "-I", tmp_path, "-o", tmp_path / "process", tmp_path / "process.c"], check=True)
    assert subprocess.run([process_of("arm64"), tmp_path / "process"], check=False, timeout=60).returncode == 0
