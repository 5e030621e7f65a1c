# SPDX-License-Identifier: BSD-2-Clause
"""Structures that travel in registers: stub, trap, dispatch, operation and back, run for real where this machine can."""
from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

from generator.lang.architectures import architecture
from generator.lang.load import load
from generator.model.abi import Abi
from generator.model.lower import Lowered
from generator.model.lowered import lowered_calls
from generator.model.resolve import resolve
from generator.tests.emulated import need_emulation, process_of
from generator.tests.in_process import hvabi
from generator.tests.rust_stubs import compile_rust, need_rust
from generator.tests.language_trip import HERE, MEMORY, RUN_I386, WARNINGS, read_spec, write_all

OPTIONS = ["-O0", "-O2", "-O2 -fPIC", "-O1 -fno-omit-frame-pointer", "-Os -fomit-frame-pointer", "-O1 -g -fsanitize=address,undefined"]
VECTORS = {"x86_64": 16, "i386": 8}
GENERAL = {"x86_64": ("rax", "rcx", "rdx", "rbx", "rsi", "rdi", "r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15", "rbp"),
           "i386": ("eax", "ecx", "edx", "ebx", "esi", "edi", "ebp")}


def entry(arch: str) -> str:
    """Assembler that a stub calls instead of the instruction: all registers into a struct, handle_trap(), and back."""
    general, suffix, size, stack = GENERAL[arch], *(("q", 8, "rsp") if arch == "x86_64" else ("l", 4, "esp"))
    vectors = 16 * VECTORS[arch]
    save = [f"sub{suffix} ${vectors}, %{stack}", *(f"movups %xmm{index}, {16 * index}(%{stack})" for index in range(VECTORS[arch]))]
    load = [*(f"movups {16 * index}(%{stack}), %xmm{index}" for index in range(VECTORS[arch])), f"add{suffix} ${vectors}, %{stack}"]
    before = ["movq %rsp, %rdi", "movq %rsp, %rbp", "andq $-64, %rsp", "call handle_trap", "movq %rbp, %rsp"]
    if arch == "i386":
        before = ["movl %esp, %eax", "movl %esp, %ebp", "andl $-16, %esp", "subl $12, %esp", "pushl %eax", "call handle_trap",
                  "movl %ebp, %esp"]
    lines = [*(f"push{suffix} %{name}" for name in reversed(general)), *save, *before, *load,
             *(f"pop{suffix} %{name}" for name in general), "ret"]
    text = "".join(f"\\n\\t{line}" for line in lines)
    members = "".join(f"\tuint64_t xmm{index}[2];\n" for index in range(VECTORS[arch]))
    words = ", ".join(general)
    return (f'__asm__(".text\\n.globl trap_entry\\ntrap_entry:{text}\\n");\n'
            f"struct saved {{\n{members}\tuint{8 * size}_t {words};\n}} __attribute__((__packed__));\n")


TRIP = """
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#define {UP}_INSTRUCTION_{ARCH_UP} "call trap_entry"
#include "{abi}_guest.h"
#include "{abi}_host.h"
{entry}
static struct saved before, after;
{operations}
{UP}_HOST_OPS(op, char)
void handle_trap(struct saved *saved);
void handle_trap(struct saved *saved)
{{
	struct {abi}_{arch}_registers registers;

	before = *saved;
{loads}
	{abi}_{arch}_dispatch(&op_{abi}_host, "", &registers);
{stores}
	after = *saved;
}}

int main(int argc, char **argv)
{{
	volatile int keep = argc + 41;

	(void)argv;
{body}
	printf("%d\\n", keep);
	return 0;
}}
"""


def run_trip(abi: str, arch: str, folder: Path, command: list[str], operations: str, body: str, linked: Sequence[str] = ()) -> list[str]:
    """What main() printed."""
    write_all(read_spec(f"blocks/{abi}"), folder)
    text = (folder / f"{abi}_host.h").read_text()
    members = text.partition(f"struct {abi}_{arch}_registers {{")[2].partition("}")[0].strip().splitlines()
    names = [member.split()[-1].rstrip(";") for member in members]
    copy = {name: name.partition("[")[0] for name in names}
    loads = [f"\tmemcpy(registers.{copy[name]}, saved->{copy[name]}, 16);" if "[" in name else f"\tregisters.{name} = saved->{name};"
             for name in names]
    stores = [f"\tmemcpy(saved->{copy[name]}, registers.{copy[name]}, 16);" if "[" in name else f"\tsaved->{name} = registers.{name};"
              for name in names]
    (folder / "trip.c").write_text(TRIP.format(abi=abi, UP=abi.upper(), arch=arch, ARCH_UP=arch.upper(), entry=entry(arch),
                                               operations=operations, body=body, loads="\n".join(loads), stores="\n".join(stores)))
    subprocess.run([*command, *WARNINGS, "-I", folder, "-o", folder / "trip", folder / "trip.c", *linked], check=True)
    done = subprocess.run([*RUN_I386[arch == "i386"], folder / "trip"], check=True, capture_output=True, text=True)
    assert done.stderr == ""
    return done.stdout.split("\n")[:-1]


def command_for(compiler: str, arch: str, options: str) -> list[str]:
    return [compiler, *(["-m32", "-msse2"] if arch == "i386" else ["-mno-red-zone"]), *options.split()]


def each_compiler(function: object) -> object:
    for names, values in (("compiler", ["gcc", "clang"]), ("options", OPTIONS)):
        function = pytest.mark.parametrize(names, values)(function)     # type: ignore[arg-type]
    return function


SCALAR = """
static struct scalar_host_result op_f_scale(char *context, uint64_t by, const uint64_t *from, uint64_t *to)
{
	(void)context;
	*to = *from * by;
	return scalar_host_ok(*from + by);
}
static struct scalar_host_result op_f_take(char *context, const uint32_t *from)
{
	(void)context;
	printf("%x\\n", *from);
	return scalar_host_ok(0);
}
static struct scalar_host_result op_f_give(char *context, uint16_t *to)
{
	(void)context;
	*to = 0xfedc;
	return scalar_host_ok(0);
}
"""


SCALAR_BODY = """
	const uint64_t from = 0x1122334455667788u;
	const uint32_t less = 0xabcdef01u;
	uint64_t to = 1;
	uint16_t short_one = 1;
	struct scalar_result result = scalar_f_scale(3, &from, &to);

	printf("%d %llx %llx", (int)result.status, (unsigned long long)result.value, (unsigned long long)to);
	printf(" %llx %llx", (unsigned long long)before.xmm0[0], (unsigned long long)before.xmm0[1]);
	scalar_f_take(&less);
	printf("%llx %llx", (unsigned long long)before.xmm0[0], (unsigned long long)before.xmm0[1]);
	scalar_f_give(&short_one);
	printf(" %x %llx\\n", short_one, (unsigned long long)after.xmm1[1]);
"""
SCALAR_SEEN = [
    "0 112233445566778b 336699cd00336698 1122334455667788 0abcdef01", "abcdef01 0 fedc 0", "42"]


@pytest.mark.parametrize("compiler", ["gcc", "clang"])
@pytest.mark.parametrize("options", OPTIONS[:2])
@pytest.mark.parametrize("arch", ["x86_64", "i386"])
def test_a_number_travels_in_a_vector_register(tmp_path: Path, compiler: str, options: str, arch: str) -> None:
    """The rest of the register is 0."""
    assert run_trip("scalar", arch, tmp_path, command_for(compiler, arch, options), SCALAR, SCALAR_BODY) == SCALAR_SEEN


VECWORD = """
static struct vecword_host_result op_f_scale(char *context, int16_t by, uint64_t from, uint64_t more)
{
	(void)context;
	printf("%d %llx %llx\\n", by, (unsigned long long)from, (unsigned long long)more);
	return by == 9 ? vecword_host_error(VECWORD_STATUS_WRONG) : vecword_host_ok_f_scale(from + 1, (uint32_t)(more >> 8));
}
static struct vecword_host_result op_f_plain(char *context, uint32_t a)
{
	(void)context;
	return vecword_host_ok(a + 1);
}
static struct vecword_host_result op_f_bump(char *context, uint64_t a)
{
	(void)context;
	return vecword_host_ok(a + 1);
}
static struct vecword_host_result op_f_bump_fast(char *context, uint64_t a, int16_t b)
{
	(void)context;
	return vecword_host_ok(a + (uint64_t)(int64_t)b);
}
"""
VECWORD_BODY = """
	struct vecword_f_scale_results found = vecword_f_scale(-5, 0x1122334455667788u, 0x99aabbccddeeff00u);

	printf("%d %llx %x ", (int)found.status, (unsigned long long)found.value, (unsigned)found.rest);
	printf("%llx %llx %llx ", (unsigned long long)before.FIRST[0], (unsigned long long)before.FIRST[1], (unsigned long long)before.THIRD[0]);
	printf("%llx %llx\\n", (unsigned long long)before.THIRD[1], (unsigned long long)after.SECOND[1]);
	found = vecword_f_scale(9, 1, 2);
	printf("%d\\n", (int)found.status);
	printf("%x %d\\n", (unsigned)vecword_f_plain(7).value, (int)memcmp(before.FIRST, after.FIRST, 16));
	printf("%llx\\n", (unsigned long long)vecword_f_bump(0xffffffff00000003u).value);
	printf("%llx ", (unsigned long long)vecword_f_bump_fast(0x100000000u, -2).value);
	printf("%llx %llx %llx ", (unsigned long long)before.FIRST[0], (unsigned long long)before.FIRST[1], (unsigned long long)after.FIRST[0]);
	printf("%llx %llx\\n", (unsigned long long)before.FIFTH[0], (unsigned long long)before.FIFTH[1]);
"""
VECWORD_SEEN = ["-5 1122334455667788 99aabbccddeeff00", "0 1122334455667789 ccddeeff fffb 1122334455667788 ddeeff0000 0 ccddeeff",
                "9 1 2", "-2", "8 0", "ffffffff00000004", "fffffffe 100000000 0 0 0 fffffffe00000000", "42"]
XMM_NAMES = (("FIRST", "xmm0"), ("SECOND", "xmm1"), ("THIRD", "xmm3"), ("FIFTH", "xmm5"))


def with_names(body: str, names: Sequence[tuple[str, str]]) -> str:
    for name, register in names:
        body = body.replace(name, register)
    return body


@pytest.mark.parametrize("arch", ["x86_64", "i386"])
@each_compiler
def test_arguments_and_values_travel_in_vector_registers(tmp_path: Path, compiler: str, options: str, arch: str) -> None:
    """In halves, in bits of one half, and beside a general register. What no argument has of a register is 0; a call that has
    none there leaves it alone."""
    assert run_trip("vecword", arch, tmp_path, command_for(compiler, arch, options), VECWORD,
                    with_names(VECWORD_BODY, XMM_NAMES)) == VECWORD_SEEN


XMMIN = """
static struct xmmin_host_result op_f_plain(char *context, uint32_t a)
{
	(void)context;
	return xmmin_host_ok(a + 1);
}
static struct xmmin_host_result op_f_whole(char *context, uint32_t a, const struct xmmin_point *point)
{
	(void)context;
	printf("%x %x %x %x %x %x %x %x\\n", a, point->x, point->y, point->z[0], point->z[1], point->z[2], point->z[3], point->t);
	return xmmin_host_ok(point->t + 1);
}
static struct xmmin_host_result op_f_several(char *context, uint32_t count, const uint32_t *head, const uint16_t *two, const uint64_t *list)
{
	(void)context;
	printf("%u %x %x %x", count, *head, two[0], two[1]);
	for (uint32_t i = 0; i < 3; i++)
		printf(" %llx", (unsigned long long)list[i]);
	printf("\\n");
	return xmmin_host_ok(count);
}
"""


XMMIN_BODY = """
	const struct xmmin_point point = { 0x11, 0x22, { 0x33, 0x44, 0x55, 0x66 }, 0x77 };
	const uint16_t two[2] = { 0x88, 0x99 };
	const uint64_t list[3] = { 0x1122334455667788u, 0x99aabbccddeeff00u, 7 };
	const uint32_t head = 0xfedcba98u;
	printf("%x\\n", (unsigned)xmmin_f_plain(4).value);
	printf("%x\\n", (unsigned)xmmin_f_whole(5, &point).value);
	printf("%x\\n", (unsigned)(before.xmm15[0] == after.xmm15[0] && before.r8 == 0x2200000011u && before.xmm1[1] == 0));
	printf("%x\\n", (unsigned)xmmin_f_several(2, &head, two, list).value);
	printf("%x\\n", (unsigned)xmmin_f_several(3, &head, two, list).value);
"""
XMMIN_SEEN = [
    "5", "5 11 22 33 44 55 66 77", "78", "1", "2 fedcba98 88 99 1122334455667788 99aabbccddeeff00 0", "2",
    "3 fedcba98 88 99 1122334455667788 99aabbccddeeff00 7", "3", "42"]


@each_compiler
def test_structures_go_in(tmp_path: Path, compiler: str, options: str) -> None:
    """Beside arguments; a list is as long as an argument says, and what lies behind its end is zero."""
    assert run_trip("xmmin", "x86_64", tmp_path, command_for(compiler, "x86_64", options), XMMIN, XMMIN_BODY) == XMMIN_SEEN


XMMOUT = """
static struct xmmout_host_result op_f_read(char *context, uint64_t input, uint64_t output)
{
	(void)context;
	return xmmout_host_ok(input + output);
}
static struct xmmout_host_result op_f_read_fast(char *context, uint16_t count, const struct xmmout_question *question, struct xmmout_answer *answer)
{
	(void)context;
	answer->low = question->partition + question->index[2];
	answer->high = question->name * 0x100000000u;
	return question->partition == 9 ? xmmout_host_error(XMMOUT_STATUS_WRONG) : xmmout_host_ok(count);
}
static struct xmmout_host_result op_f_all(char *context)
{
	(void)context;
	return xmmout_host_ok(3);
}
static struct xmmout_host_result op_f_all_fast(char *context, const uint8_t *bytes)
{
	unsigned int i, sum = 0;

	(void)context;
	for (i = 0; i < 112; i++)
		sum += bytes[i] == 3 * i % 256;
	return xmmout_host_ok(sum);
}
static struct xmmout_host_result op_f_only(char *context)
{
	(void)context;
	return xmmout_host_ok(4);
}
static struct xmmout_host_result op_f_only_fast(char *context, uint16_t count, struct xmmout_answer *list)
{
	(void)context;
	for (unsigned int i = 0; i < 7; i++)
		list[i].low = i, list[i].high = count;
	return xmmout_host_ok(count);
}
"""


XMMOUT_BODY = """
	const struct xmmout_question question = { 7, { 1, 2, 3 }, 5 }, wrong = { 9, { 0, 0, 0 }, 0 };
	struct xmmout_answer answer = { 0, 0 }, list[7];
	struct xmmout_result result = xmmout_f_read_fast(6, &question, &answer);
	uint8_t bytes[112];

	printf("%x %x %llx %llx\\n", (unsigned)result.status, (unsigned)result.value, (unsigned long long)answer.low, (unsigned long long)answer.high);
	printf("%d\\n", before.rdx == after.rdx && before.r8 == after.r8 && !memcmp(before.xmm0, after.xmm0, 16)
	       && after.xmm1[0] == 10 && !memcmp(before.xmm2, after.xmm2, 14 * 16));
	printf("%x\\n", (unsigned)xmmout_f_read_fast(1, &wrong, &answer).status);
	printf("%d %x\\n", !memcmp(before.xmm0, after.xmm0, 16 * 16), (unsigned)xmmout_f_read_fast(8, &question, &answer).status);
	for (unsigned int i = 0; i < 112; i++)
		bytes[i] = (uint8_t)(3 * i);
	printf("%u %u\\n", (unsigned)xmmout_f_all_fast(bytes).value, (unsigned)xmmout_f_all().value);
	memset(list, 0xee, sizeof(list));
	printf("%u\\n", (unsigned)xmmout_f_only_fast(2, list).value);
	printf("%llx %llx %llx\\n", (unsigned long long)list[1].low, (unsigned long long)list[1].high, (unsigned long long)list[2].low);
	printf("%u\\n", (unsigned)xmmout_f_only_fast(7, list).value);
	printf("%llx %llx\\n", (unsigned long long)list[6].low, (unsigned long long)list[6].high);
	printf("%llx\\n", (unsigned long long)xmmout_f_read(0x100, 0x20).value);
"""
XMMOUT_SEEN = [
    "0 6 a 500000000", "1", "5", "1 5", "112 3", "2", "1 2 eeeeeeeeeeeeeeee", "7", "6 7", "120", "42"]


@each_compiler
def test_output_comes_in_the_registers_that_input_leaves(tmp_path: Path, compiler: str, options: str) -> None:
    """20 bytes take rdx, r8 and xmm0; what is no output keeps what it held, after an error all do."""
    assert run_trip("xmmout", "x86_64", tmp_path, command_for(compiler, "x86_64", options), XMMOUT, XMMOUT_BODY) == XMMOUT_SEEN


XMM32 = """
static struct xmm32_host_result op_f_swap(char *context, uint32_t a, const uint32_t *given, const uint8_t *tag, uint16_t *back)
{
	(void)context;
	printf("%x %x %x", a, tag[0], tag[1]);
	for (unsigned int i = 0; i < 11; i++)
		printf(" %x", given[i]);
	printf("\\n");
	for (unsigned int i = 0; i < 16; i++)
		back[i] = (uint16_t)(given[i % 11] >> 16);
	return xmm32_host_ok(0);
}
"""


XMM32_BODY = """
	const uint8_t tag[2] = { 0xaa, 0xbb };
	uint32_t given[11];
	uint16_t back[16] = { 0 };

	for (unsigned int i = 0; i < 11; i++)
		given[i] = (i + 1) << 20 | (i + 3);
	printf("%d\\n", (int)xmm32_f_swap(9, given, tag, back).status);
	for (unsigned int i = 0; i < 16; i++)
		printf("%x ", back[i]);
	printf("\\n");
#ifdef __x86_64__
	printf("%llx\\n", (unsigned long long)after.r11);
#else
	printf("%llx\\n", (unsigned long long)after.xmm7[1]);
#endif
"""
XMM32_GIVEN = " ".join(f"{(i + 1) << 20 | i + 3:x}" for i in range(11))
XMM32_BACK = "".join(f"{(i % 11 + 1) << 4:x} " for i in range(16))
XMM32_SEEN = [
    f"9 aa bb {XMM32_GIVEN}", "0", XMM32_BACK, "500040", "42"]


@pytest.mark.parametrize("arch", ["i386", "x86_64"])
@each_compiler
def test_parts_of_registers_and_the_frame_pointer(tmp_path: Path, compiler: str, options: str, arch: str) -> None:
    """A number may lie across two registers; of a part (cx) the rest of the register is nothing."""
    assert run_trip("xmm32", arch, tmp_path, command_for(compiler, arch, options), XMM32, XMM32_BODY) == XMM32_SEEN


ARMBLOCK = """
#include <stdio.h>
#include <string.h>
#include "armblock_host.h"
static struct armblock_host_result op_f_get(char *context, uint64_t input, uint64_t output)
{
	(void)context;
	return armblock_host_ok(input + output);
}
static struct armblock_host_result op_f_get_fast(char *context, const struct armblock_question *question, struct armblock_answer *answer)
{
	(void)context;
	answer->low = question->name + question->partition;
	answer->high = question->index[1];
	return armblock_host_ok(0);
}
static struct armblock_host_result op_f_get_vector(char *context, uint32_t more, const struct armblock_question *question, struct armblock_answer *answer)
{
	(void)context;
	answer[0].low = question->partition;
	answer[0].high = question->index[2];
	answer[1].low = question->name;
	answer[1].high = more;
	return armblock_host_ok(0);
}
static struct armblock_host_result op_f_all(char *context)
{
	(void)context;
	return armblock_host_ok(0);
}
static struct armblock_host_result op_f_all_fast(char *context, const uint64_t *words)
{
	(void)context;
	return words[0] == 100 && words[15] == 115 ? armblock_host_ok(0) : armblock_host_error(-1);
}
ARMBLOCK_HOST_OPS(op, char)
static void set(struct armblock_arm64_registers *registers)
{
	memset(registers, 0x5a, sizeof(*registers));
	registers->x0 = 0x46000001;
	registers->x2 = 0x200000007u;
	registers->x3 = 0x400000003u;
	registers->x4 = 0x5a5a5a5a00000005u;
	registers->v0[0] = registers->x2;
	registers->v0[1] = registers->x3;
	registers->v1[0] = registers->x4;
	registers->x9 = 1;
}
int main(void)
{
	struct armblock_arm64_registers registers, before;
	unsigned int i;

	set(&registers);
	registers.x1 = 0x10050;
	before = registers;
	armblock_arm64_dispatch(&op_armblock_host, "", &registers);
	printf("%x %llx %llx %d\\n", (unsigned int)registers.x0, (unsigned long long)registers.x6, (unsigned long long)registers.x7,
	       !memcmp(&before.x1, &registers.x1, 5 * 8) && !memcmp(&before.x8, &registers.x8, 10 * 8 + 3 * 16));
	set(&registers);
	registers.x1 = 0x20050;
	registers.x2 = 77;
	before = registers;
	armblock_arm64_dispatch(&op_armblock_host, "", &registers);
	printf("%x %llx %llx %llx %llx %d\\n", (unsigned int)registers.x0, (unsigned long long)registers.v0[0], (unsigned long long)registers.v0[1],
	       (unsigned long long)registers.v31[0], (unsigned long long)registers.v31[1],
	       !memcmp(&before.x1, &registers.x1, 17 * 8) && !memcmp(before.v1, registers.v1, 16));
	for (i = 0; i < 16; i++)
		(&registers.x2)[i] = 100 + i;
	registers.x0 = 0x46000001;
	registers.x1 = 0x10051;
	armblock_arm64_dispatch(&op_armblock_host, "", &registers);
	printf("%x\\n", (unsigned int)registers.x0);
	registers.x1 = 0x50;
	registers.x2 = 0;
	armblock_arm64_dispatch(&op_armblock_host, "", &registers);
	printf("%x\\n", (unsigned int)registers.x0);
	return 0;
}
"""


@pytest.mark.parametrize("compiler", ["gcc", "clang"])
def test_dispatch_of_arm64(tmp_path: Path, compiler: str) -> None:
    """Registers are only numbers to a dispatch, so that of arm64 runs here. 20 bytes go in by x2 to x4, output begins in x6."""
    write_all(read_spec("blocks/armblock"), tmp_path)
    (tmp_path / "main.c").write_text(ARMBLOCK)
    subprocess.run([compiler, "-g", "-fsanitize=address,undefined", *WARNINGS, "-I", tmp_path, "-o", tmp_path / "main",
                    tmp_path / "main.c"], check=True)
    done = subprocess.run([tmp_path / "main"], check=True, capture_output=True, text=True)
    assert done.stdout.splitlines() == ["0 c 3 1", "0 7 4 5 4d 1", "0", "0"] and done.stderr == ""


@pytest.mark.parametrize("options", ["-O0", "-O2"])
def test_stubs_of_arm64_are_compiled(tmp_path: Path, options: str) -> None:
    """One with vector registers is there where the compiler may use them."""
    command = ["clang", f"--target={architecture('arm64').triple}", "-ffreestanding", *WARNINGS]
    write_all(read_spec("blocks/armblock"), tmp_path)
    (tmp_path / "call.c").write_text("""
#include "armblock_guest.h"
int call(const struct armblock_question *question, struct armblock_answer *answer);
int call(const struct armblock_question *question, struct armblock_answer *answer)
{
	return (int)armblock_f_get_fast(question, answer).status;
}
int call_vector(const struct armblock_question *question, struct armblock_answer *answer);
int call_vector(const struct armblock_question *question, struct armblock_answer *answer)
{
	return (int)armblock_f_get_vector(7, question, answer).status;
}
""")
    done = subprocess.run([*command, options, "-S", "-o", "-", "-I", tmp_path, tmp_path / "call.c"], check=True, capture_output=True, text=True)
    assert done.stdout.count("hvc") == 2
    (tmp_path / "vectors.c").write_text((tmp_path / "call.c").read_text().partition("int call_vector")[0])
    command += ["-mgeneral-regs-only", "-I", str(tmp_path), "-c", "-o", "/dev/null"]
    subprocess.run([*command, options, tmp_path / "vectors.c"], check=True)
    without = subprocess.run([*command, tmp_path / "call.c"], check=False, capture_output=True, text=True)
    assert without.returncode != 0 and "armblock_f_get_vector" in without.stderr


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


def lowered_of(abi: Abi, call: str, form: str = "") -> Lowered:
    return lowered_calls(abi)[call, form][0]


def test_parts_of_a_register_of_128_bits_have_64() -> None:
    lowered = lowered_of(read_spec("blocks/xmmin"), "f.several")
    shown = [(word.place.register, [(part.index, part.shift, part.low, part.width) for part in word.parts])
             for word in lowered.inputs if word.place is not None]
    assert shown == [("r8", [(0, 0, 0, 32), (1, 0, 32, 32)]), ("xmm0", [(2, 0, 0, 64), (2, 64, 64, 64)]), ("xmm1", [(2, 128, 0, 64)])]


def test_what_is_lowered_says_which_registers_output_takes() -> None:
    lowered = lowered_of(read_spec("blocks/xmmout"), "f.read", "fast")
    assert [word.place.register for word in lowered.inputs if word.place] == ["rdx", "r8", "xmm0"]
    assert [word.place.register for word in lowered.outputs if word.place] == ["xmm1"]
    arm = lowered_of(read_spec("blocks/armblock"), "f.get", "fast")
    assert [word.place.register for word in arm.outputs if word.place] == ["x6", "x7"]


def test_the_files_say_where_buffers_travel(tmp_path: Path) -> None:
    """abi.json, and the page for people."""
    write_all(read_spec("blocks/xmmout"), tmp_path)
    text = (tmp_path / "abi.json").read_text()
    assert ('"outputs": [{"register": "xmm1", "low": 0, "width": 128, "parts": [{"source": "buffer", "low": 0, "width": 64, "buffer": 1}, '
            '{"source": "buffer", "low": 64, "width": 64, "buffer": 1, "shift": 64}]}]') in text
    page = (tmp_path / "xmmout.md").read_text()
    assert "- Buffer `question`: read in registers, 1 elements of question." in page
    assert "question `rdx`:`r8`:`xmm0` 31..0 |" in page and "answer `xmm1` |" in page
    assert ("A buffer in registers goes in by `rdx` `r8` `xmm0` `xmm1` `xmm2` `xmm3` `xmm4` `xmm5` and comes back in those of them that lie "
            "behind the input, which is counted in units of 16 bytes.") in page


# The dispatch in Rust behind that in C: it is handed the id and the arguments that C took out of the registers, and C's block.
RUST_HOST = """
use std::os::raw::{c_char, c_int};
use @ABI@::host::{Answer, Block, Host, Operation};
extern "C" {
    #[allow(dead_code)]
    fn printf(format: *const c_char, ...) -> c_int;
}
#[allow(unused_macros)]
macro_rules! print {
    ($format:literal $(, $value:expr)*) => {
        unsafe { printf(concat!($format, "\\0").as_ptr() as *const c_char $(, $value)*) }
    };
}
struct Test;
impl Host for Test {
    fn has(&self, _: Operation) -> bool {
        true
    }
@OPERATIONS@
}
#[no_mangle]
pub unsafe extern "C" fn rust_dispatch(
    id: u64, args: *const u64, input: *const u8, output: *mut u8, taken: *mut u32, used: *mut u32, value: *mut u64,
) -> i64 {
    let id = @ABI@::Id { @ID@: id as _ };
    let mut block = Block::new();
    let mut words = [0; @ABI@::host::ARGUMENTS];
    std::ptr::copy(args, words.as_mut_ptr(), words.len());
    if input.is_null() {
        let answer = @ABI@::host::dispatch(&mut Test, id, &words);
        *value = answer.value;
        return answer.status;
    }
    std::ptr::copy(input, block.input.as_mut_ptr(), block.input.len());
    let answer = @ABI@::host::dispatch_with_block(&mut Test, id, &words, &mut block);
    std::ptr::copy(block.output.as_ptr(), output, block.output.len());
    *taken = block.taken as u32;
    *used = block.used as u32;
    *value = answer.value;
    answer.status
}
"""
C_TO_RUST = """
extern int64_t rust_dispatch(uint64_t id, const uint64_t *args, const void *in, void *out, uint32_t *taken, uint32_t *used, uint64_t *value);
static struct @ABI@_host_result run_rust(void *context, const uint64_t *args)
{
	struct @ABI@_host_block *block = (struct @ABI@_host_block *)(uintptr_t)args[@UP@_HOST_BLOCK];
	struct @ABI@_host_result result = @ABI@_host_ok(0);

	(void)context;
	result.status = rust_dispatch(before.@REGISTER@, args, block ? block->in : NULL, block ? block->out : NULL,
				      block ? &block->taken : NULL, block ? &block->used : NULL, &result.value);
	return result;
}
#undef @UP@_HOST_OPS
#define @UP@_HOST_OPS(prefix, type) static const struct @ABI@_host op_@ABI@_host = { { [0 ... @UP@_HOST_SLOTS - 1] = run_rust } };
"""
RUST_OPERATIONS = {
    "scalar": ("id", "rax", """
    fn f_scale(&mut self, by: u64, from: &u64, to: &mut u64) -> Answer {
        *to = *from * by;
        Answer::ok(*from + by)
    }
    fn f_take(&mut self, from: &u32) -> Answer {
        print!("%x\\n", *from);
        Answer::ok(0)
    }
    fn f_give(&mut self, to: &mut u16) -> Answer {
        *to = 0xfedc;
        Answer::ok(0)
    }"""),
    "xmmin": ("nr", "rax", """
    fn f_plain(&mut self, a: u32) -> Answer {
        Answer::ok(a as u64 + 1)
    }
    fn f_whole(&mut self, a: u32, point: &xmmin::types::Point) -> Answer {
        let z: Vec<u32> = point.z.iter().map(|one| *one as u32).collect();
        print!("%x %x %x %x %x %x %x %x\\n", a, point.x as u32, point.y as u32, z[0], z[1], z[2], z[3], point.t as u32);
        Answer::ok(point.t as u64 + 1)
    }
    fn f_several(&mut self, count: u32, head: &u32, two: &[u16; 2], list: &[u64; 3]) -> Answer {
        print!("%u %x %x %x", count, *head, two[0] as u32, two[1] as u32);
        print!(" %llx %llx %llx\\n", list[0], list[1], list[2]);
        Answer::ok(count as u64)
    }"""),
    "xmmout": ("control", "rcx", """
    fn f_read(&mut self, input: u64, output: u64) -> Answer {
        Answer::ok(input + output)
    }
    fn f_read_fast(&mut self, count: u16, question: &xmmout::types::Question, answer: &mut xmmout::types::Answer) -> Answer {
        answer.low = question.partition as u64 + question.index[2] as u64;
        answer.high = question.name as u64 * 0x1_0000_0000;
        if question.partition == 9 { Answer::error(xmmout::Status::WRONG) } else { Answer::ok(count as u64) }
    }
    fn f_all(&mut self) -> Answer {
        Answer::ok(3)
    }
    fn f_all_fast(&mut self, bytes: &[u8; 112]) -> Answer {
        Answer::ok(bytes.iter().enumerate().filter(|(index, byte)| **byte as usize == 3 * index % 256).count() as u64)
    }
    fn f_only(&mut self) -> Answer {
        Answer::ok(4)
    }
    fn f_only_fast(&mut self, count: u16, list: &mut [xmmout::types::Answer; 7]) -> Answer {
        for (index, one) in list.iter_mut().enumerate() {
            one.low = index as u64;
            one.high = count as u64;
        }
        Answer::ok(count as u64)
    }"""),
    "xmm32": ("nr", "rax", """
    fn f_swap(&mut self, a: u32, given: &[u32; 11], tag: &[u8; 2], back: &mut [u16; 16]) -> Answer {
        print!("%x %x %x", a, tag[0] as u32, tag[1] as u32);
        for one in given {
            print!(" %x", *one);
        }
        print!("\\n");
        for (index, one) in back.iter_mut().enumerate() {
            *one = (given[index % 11] >> 16) as u16;
        }
        Answer::ok(0)
    }""")}


TRIPS = {"scalar": (SCALAR_BODY, SCALAR_SEEN), "xmmin": (XMMIN_BODY, XMMIN_SEEN), "xmmout": (XMMOUT_BODY, XMMOUT_SEEN), "xmm32": (XMM32_BODY, XMM32_SEEN)}


@pytest.mark.parametrize("level", ["0", "2"])
@pytest.mark.parametrize("abi", RUST_OPERATIONS)
def test_operations_in_rust(tmp_path: Path, abi: str, level: str) -> None:
    """They are handed the same buffers as those in C, and what they write comes back in the same registers."""
    need_rust()
    carrier, register, text = RUST_OPERATIONS[abi]
    linked = rust_guest(abi, tmp_path, RUST_HOST.replace("@ABI@", abi).replace("@ID@", carrier).replace("@OPERATIONS@", text.lstrip("\n")), level)
    operations = C_TO_RUST.replace("@ABI@", abi).replace("@UP@", abi.upper()).replace("@REGISTER@", register)
    body, seen = TRIPS[abi]
    assert run_trip(abi, "x86_64", tmp_path, command_for("gcc", "x86_64", "-O1"), operations, body, linked) == seen


def test_a_call_with_buffers_is_unknown_where_no_block_is_given(tmp_path: Path) -> None:
    """In Rust, as in C where the address of the block is 0."""
    need_rust()
    write_all(read_spec("blocks/scalar"), tmp_path)
    (tmp_path / "main.rs").write_text("""
use scalar::host::{dispatch, Block, dispatch_with_block, Host, Operation};
struct Test;
impl Host for Test {
    fn has(&self, _: Operation) -> bool {
        true
    }
}
fn main() {
    let mut block = Block { taken: 5, used: 6, ..Block::default() };
    println!("{}", dispatch(&mut Test, scalar::Id { id: 2 }, &[0]).status);
    println!("{} {} {}", dispatch_with_block(&mut Test, scalar::Id { id: 2 }, &[0], &mut block).status, block.taken, block.used);
}
""")
    compile_rust("x86_64", tmp_path / "scalar.rs", "--crate-name", "scalar", "--crate-type", "rlib", "--out-dir", str(tmp_path))
    compile_rust("x86_64", tmp_path / "main.rs", "--extern", f"scalar={tmp_path / 'libscalar.rlib'}", "-o", str(tmp_path / "main"))
    assert subprocess.run([tmp_path / "main"], check=True, capture_output=True, text=True).stdout == "-1\n-1 0 0\n"


RUST_OUT = """
#[no_mangle]
pub unsafe extern "C" fn rust_read(count: u16, question: *const u8, answer: *mut u8) -> u32 {
    let found = xmmout::guest::f_read_fast(count, question as *const xmmout::types::Question, answer as *mut xmmout::types::Answer);
    found.status.0 as u32 | (found.value as u32) << 16
}
#[no_mangle]
pub unsafe extern "C" fn rust_only(count: u16, list: *mut u8) -> u32 {
    xmmout::guest::f_only_fast(count, list as *mut xmmout::types::Answer).status.0 as u32
}
"""


@pytest.mark.parametrize("level", ["0", "2"])
def test_stubs_in_rust(tmp_path: Path, level: str) -> None:
    """Structures go in and come back by XMM registers from Rust's stubs as from C's, through the dispatch of C."""
    if shutil.which("/usr/bin/rustc") is None:
        pytest.skip("unavailable: no /usr/bin/rustc: ci/bootstrap --rust installs it")
    body = """
	const struct xmmout_question question = { 7, { 1, 2, 3 }, 5 };
	struct xmmout_answer answer = { 0, 0 }, list[7];

	printf("%x\\n", rust_read(6, &question, &answer));
	printf("%llx %llx %d\\n", (unsigned long long)answer.low, (unsigned long long)answer.high,
	       before.rdx == after.rdx && !memcmp(before.xmm2, after.xmm2, 14 * 16));
	memset(list, 0xee, sizeof(list));
	printf("%x ", rust_only(2, list));
	printf("%llx %llx\\n", (unsigned long long)list[1].low, (unsigned long long)list[2].low);
"""
    operations = ("extern unsigned int rust_read(uint16_t count, const void *question, void *answer);\n"
                  "extern unsigned int rust_only(uint16_t count, void *list);\n" + XMMOUT)
    linked = rust_guest("xmmout", tmp_path, RUST_OUT, level)
    assert run_trip("xmmout", "x86_64", tmp_path, command_for("gcc", "x86_64", "-O1"), operations, body, linked) == [
        "60000", "a 500000000 1", "0 1 eeeeeeeeeeeeeeee", "42"]


def rust_guest(abi: str, folder: Path, text: str, level: str) -> list[str]:
    """What a program in C is linked with: functions in Rust over the stubs of a spec, whose instruction calls trap_entry."""
    spec = folder / "spec"
    spec.mkdir()
    written = (HERE / "language" / "blocks" / f"{abi}.yaml").read_text()
    assert "instruction: [vmcall]" in written
    (spec / f"{abi}.yaml").write_text(written.replace("instruction: [vmcall]", "instruction: [call trap_entry]"))
    write_all(resolve(load(spec / f"{abi}.yaml", spec), "1"), folder)
    (folder / "guest.rs").write_text(text)
    command = ["/usr/bin/rustc", "--edition", "2021", "-D", "warnings", "-C", f"opt-level={level}", "-C", "no-redzone=y", "-C", "panic=abort"]
    subprocess.run([*command, "--crate-type", "rlib", "-o", folder / f"lib{abi}.rlib", folder / f"{abi}.rs"], check=True)
    subprocess.run([*command, "--crate-type", "staticlib", "--extern", f"{abi}={folder / f'lib{abi}.rlib'}", "-o", folder / "libguest.a",
                    folder / "guest.rs"], check=True)
    return [str(folder / "libguest.a"), "-lpthread", "-ldl"]


RUST_WORDS = """
#[no_mangle]
pub unsafe extern "C" fn rust_scale(by: i16, from: u64, more: u64, value: *mut u64, rest: *mut u32) -> i32 {
    let found = vecword::guest::f_scale(by, from, more);
    *value = found.value;
    *rest = found.rest;
    found.status.0
}
#[no_mangle]
pub unsafe extern "C" fn rust_plain(a: u32) -> u64 {
    vecword::guest::f_plain(a).value
}
#[no_mangle]
pub unsafe extern "C" fn rust_bump(a: u64) -> u64 {
    vecword::guest::f_bump(a).value
}
#[no_mangle]
pub unsafe extern "C" fn rust_bump_fast(a: u64, b: i16) -> u64 {
    vecword::guest::f_bump_fast(a, b).value
}
"""
RUST_WORDS_HEAD = """
extern int32_t rust_scale(int16_t by, uint64_t from, uint64_t more, uint64_t *value, uint32_t *rest);
extern uint64_t rust_plain(uint32_t a), rust_bump(uint64_t a), rust_bump_fast(uint64_t a, int16_t b);
static struct vecword_f_scale_results rust_found(int16_t by, uint64_t from, uint64_t more)
{
	struct vecword_f_scale_results found;

	found.status = rust_scale(by, from, more, &found.value, &found.rest);
	return found;
}
"""


@pytest.mark.parametrize("level", ["0", "2"])
def test_arguments_and_values_in_vector_registers_from_rust(tmp_path: Path, level: str) -> None:
    """Stubs in Rust load and read the same bits as those in C."""
    if shutil.which("/usr/bin/rustc") is None:
        pytest.skip("unavailable: no /usr/bin/rustc: ci/bootstrap --rust installs it")
    body = with_names(VECWORD_BODY, XMM_NAMES).replace("vecword_f_scale(", "rust_found(")
    for name in ("plain", "bump", "bump_fast"):
        body = body.replace(f"vecword_f_{name}(", f"rust_{name}(").replace(f"rust_{name}({RUST_CALLS[name]}).value", f"rust_{name}({RUST_CALLS[name]})")
    linked = rust_guest("vecword", tmp_path, RUST_WORDS, level)
    assert run_trip("vecword", "x86_64", tmp_path, command_for("gcc", "x86_64", "-O1"), RUST_WORDS_HEAD + VECWORD, body, linked) == VECWORD_SEEN


RUST_CALLS = {"plain": "7", "bump": "0xffffffff00000003u", "bump_fast": "0x100000000u, -2"}


@pytest.mark.parametrize("arch", ["x86_64", "i386", "arm64"])
@pytest.mark.parametrize("options", [(), ("-O",)])
def test_rust_with_words_in_vectors_is_compiled(tmp_path: Path, arch: str, options: tuple[str, ...]) -> None:
    """The same on each architecture. Without vector registers those stubs are missing."""
    need_rust()
    write_all(read_spec("blocks/vecword"), tmp_path)
    compile_rust(arch, tmp_path / "vecword.rs", "--crate-type", "rlib", "-D", "warnings", *options, "-o", str(tmp_path / "lib.rlib"))
    if arch == "i386":
        compile_rust(arch, tmp_path / "vecword.rs", "--crate-type", "rlib", "-D", "warnings", "-C", "target-feature=-sse,-sse2", *options, "-o", str(tmp_path / "lib.rlib"))


def rows_of(*arguments: str) -> list[str]:
    done = hvabi("decode", str(HERE / "language" / "blocks" / "xmmout.yaml"), *arguments)
    assert done.status == 0, done.errors
    return done.output.splitlines()


@pytest.mark.parametrize("given", [["0x100010050", "0x700000001", "2"], ["rcx=0x100010050", "rdx=0x700000001", "r8=2"]])
def test_decode_says_which_register_holds_which_field(given: list[str]) -> None:
    """The first registers are known, in order or by name; what lies in XMM registers nobody gave."""
    assert [" ".join(row.split()) for row in rows_of(*given) if row.split()[0] in ("rdx", "rdx,", "r8", "xmm0", "xmm1")] == [
        "rdx 31..0 question.partition = 0x1", "rdx 63..32, r8 question.index", "xmm0 31..0 question.name",
        "xmm1 63..0 comes back: answer.low", "xmm1 127..64 comes back: answer.high"]


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
