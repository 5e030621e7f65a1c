# SPDX-License-Identifier: BSD-2-Clause
"""Journeys through registers of blocks and vectors: stub, trap, dispatch, operation and back, with what each is to show."""
from __future__ import annotations

import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

from generator.lang.load import load
from generator.model.abi import Abi
from generator.model.lower import Lowered
from generator.model.lowered import lowered_calls
from generator.tests.in_process import hvabi
from generator.tests.language_trip import HERE, RUN_I386, WARNINGS, read_spec, write_all


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


def lowered_of(abi: Abi, call: str, form: str = "") -> Lowered:
    return lowered_calls(abi)[call, form][0]


def rows_of(*arguments: str) -> list[str]:
    done = hvabi("decode", str(HERE / "language" / "blocks" / "xmmout.yaml"), *arguments)
    assert done.status == 0, done.errors
    return done.output.splitlines()
