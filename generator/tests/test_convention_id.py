# SPDX-License-Identifier: BSD-2-Clause
"""Conventions that lay ids out in their own way: one call, several ids. The specs in language/ travel from stub to operation and
back in test_random_specs.py, and through the machine code of every architecture in test_emulated.py."""
from __future__ import annotations

import re
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from generator.lang.load import load
from generator.model.abi import Abi, IdField
from generator.model.lower import Lowered, lower, sum_of, ways_by
from generator.model.plan import Test, plan
from generator.model.resolve import resolve
from generator.model.ways import ways_of
from generator.tests.in_process import hvabi
from generator.tests.language_trip import assembly, read_spec, write_all

REFUSED = r"""
#include <stdio.h>
#include "ownid_host.h"
static struct ownid_host_result op_f_get(char *context, uint32_t a) { (void)context; return ownid_host_ok(a + 1); }
static struct ownid_host_result op_f_get_fast(char *context, uint32_t a) { (void)context; return ownid_host_ok(a + 2); }
static struct ownid_host_result op_f_put(char *context, uint16_t n, uint64_t a, int16_t b)
{
	(void)context;
	return n == 5 && a == 0x100000002u && b == -3 ? ownid_host_ok(0) : ownid_host_error(OWNID_STATUS_BAD);
}
static struct ownid_host_result op_f_put_fast(char *context, uint16_t n, uint64_t a, int16_t b)
{
	return op_f_put(context, n, a, b);
}
static struct ownid_host_result op_g_ask(char *context, int32_t a) { (void)context; return ownid_host_ok((uint64_t)(int64_t)a); }
OWNID_HOST_OPS(op, char)
OWNID_HOST_DISPATCH(op, char)

static int i386(uint32_t eax, uint32_t ebx)
{
	struct ownid_i386_registers one = { .eax = eax, .ebx = ebx, .ecx = 2, .esi = 1, .edi = 0xfffd }, two = one;

	ownid_i386_dispatch(&op_ownid_host, "", &one);
	op_ownid_i386_dispatch("", &two);
	if (one.eax != two.eax || one.edx != two.edx)
		printf("they differ\n");
	return (int)one.eax;
}

static int arm64(uint16_t imm, uint64_t x9, uint64_t x0)
{
	struct ownid_arm64_registers registers = { .x0 = x0, .x1 = 0xfffd, .x9 = x9 };

	ownid_arm64_dispatch(&op_ownid_host, "", imm, &registers);
	return (int)registers.x0;
}

int main(void)
{
	printf("%d %d %d %d\n", i386(0x5a5a5005, 0x202), i386(0x5a5a6005, 0x202), i386(0x5a5a5005, 0x203), i386(0x5a5a5005, 0x10202));
	printf("%d %d %d %d\n", i386(0x5a5a5005, 0x302), i386(0x5a5a5005, 0x802), i386(0x5a5a5006, 0x202), i386(0x5a5a5000, 0x201));
	printf("%d %d %d %d\n", arm64(0x102, 5, 0x100000002), arm64(0x1102, 5, 0), arm64(0x102, 6, 2), arm64(0x202, 5, 2));
	return 0;
}
"""


def lowered_call(abi: Abi, name: str, convention: str) -> Lowered:
    found = next(item for item in abi.conventions if item.name == convention)
    return next(lower(abi, family, way, found) for family, way in ways_by(abi, found) if way.full_name == name)


def test_each_convention_has_its_id() -> None:
    abi = read_spec("ownid")
    held = {convention: {word.carrier: sum_of(word) for word in (*made.carriers, *made.immediates, *made.arguments) if word.carrier}
            for convention in ("x86_64", "i386", "arm64", "s390x", "riscv64") for made in [lowered_call(abi, "f.put", convention)]}
    assert held == {"x86_64": {"id": 0x1020000}, "i386": {"id": 0x5a5a5000, "first": 0x202}, "arm64": {"id": 0, "imm": 0x102},
                    "s390x": {"id": 0x1020000}, "riscv64": {"id": 0, "first": 0x102}}
    assert {word.carrier: sum_of(word) for word in lowered_call(abi, "f.put.fast", "fast64").carriers} == {"id": 0x102}
    assert dict(next(call for call in abi.calls if call.name == "put").id) == {"id": 0x1020000}


def test_stubs_name_their_numbers(tmp_path: Path) -> None:
    """Each number that is not the ABI's has a name, in C and in Rust, and no stub has it as a literal."""
    abi = read_spec("ownid")
    write_all(abi, tmp_path)
    wanted = {}
    for convention in abi.conventions:
        for family, way in ways_by(abi, convention):
            made = lower(abi, family, way, convention)
            said = dict(next(plain for call in abi.calls for plain in ways_of(call) if plain.full_name == way.full_name).id)
            for word in (*made.carriers, *made.immediates, *made.arguments):
                if word.carrier and word.parts[0].source == "id" and word.parts[0].value != said.get(word.carrier):
                    wanted["_".join((*way.parts, word.carrier, "by", convention.name)).upper()] = word.parts[0].value
    assert wanted["F_PUT_FIRST_BY_I386"] == 0x202 and len(wanted) == 20
    defined = {name: int(value, 16) for name, value in re.findall(r"#define OWNID_(\w+_BY_\w+) (0x\w+)", (tmp_path / "ownid.h").read_text())}
    in_rust = {name: int(value, 0) for name, value in re.findall(r"pub const (\w+_BY_\w+): u\d+ = (\w+);", (tmp_path / "ownid.rs").read_text())}
    assert defined == in_rust == wanted
    assert "OWNID_F_PUT_ID_BY_I386 | (uint32_t)n, OWNID_F_PUT_FIRST_BY_I386, " in (tmp_path / "ownid_guest.h").read_text()
    for name in ("ownid_guest.h", "ownid.rs"):
        calls = [line for line in (tmp_path / name).read_text().splitlines() if re.search(r"trap\d\w*\((super::ids::|OWNID_)", line)]
        assert len(calls) >= 10 and not [line for line in calls if re.search(r"\b0x", line)]


@pytest.mark.parametrize("compiler", ["gcc", "clang"])
def test_dispatch_refuses_what_the_layout_forbids(tmp_path: Path, compiler: str) -> None:
    """Fixed bits, reserved ones, numbers of no call and of no family, bits above a part; through both kinds of dispatch."""
    write_all(read_spec("ownid"), tmp_path)
    (tmp_path / "main.c").write_text(REFUSED)
    subprocess.run([compiler, "-g", "-fsanitize=address,undefined", "-Wall", "-Wextra", "-Werror", "-I", tmp_path, "-o",
                    tmp_path / "main", tmp_path / "main.c"], check=True)
    done = subprocess.run([tmp_path / "main"], check=True, capture_output=True, text=True)
    assert done.stdout.splitlines() == ["0 -1 -1 -22", "-1 -1 -22 0", "0 -22 -22 -1"]


@pytest.mark.parametrize(("call", "target", "instruction"), [
    ("(long)numbered_f_one((uint32_t)a).status", "aarch64-linux-gnu", "hvc\t#0x1"),
    ("(long)numbered_f_two((uint32_t)a, 2).status", "aarch64-linux-gnu", "hvc\t#0x92"),
    ("(long)numbered_f_two((uint32_t)a, 2).status", "s390x-linux-gnu", "svc\t146")])
def test_the_number_is_in_the_instruction(tmp_path: Path, call: str, target: str, instruction: str) -> None:
    lines = [line.strip() for line in assembly("numbered", tmp_path, call, target).splitlines()]
    assert [line for line in lines if line.startswith(instruction.split("\t")[0])] == [instruction]


def test_decode_knows_each_layout() -> None:
    """Registers and immediates as one architecture has them; a name is shown as each has it."""
    path = str(Path(__file__).resolve().parent / "language" / "ownid.yaml")

    def first(*words: str) -> str:
        done = hvabi("decode", path, *words)
        return (done.output or done.errors).splitlines()[0]
    assert first("imm=0x102", "x9=5", "x0=7", "x1=8") == "f.put(n=0x5, a=0x7, b=8), count=0x5"
    assert first("eax=0x5a5a5005", "ebx=0x202", "ecx=2", "esi=1", "edi=3") == "f.put(n=0x5, a=0x100000002, b=3), count=0x5"
    assert first("eax=0x6a5a5005", "ebx=0x202", "--arch", "i386").endswith("names no call by convention 'i386'")
    assert first("0x1020000") == "f.put"
    shown = hvabi("decode", path, "f.put").output
    assert "hvc #0x102 with w9=0x0" in shown and "vmcall with eax=0x5a5a5000 ebx=0x202" in shown


def test_the_plan_has_ids_of_each_convention() -> None:
    """What must be refused, and the bits that are set, as the convention lays them out; on those architectures where there are such."""
    folder = Path(__file__).resolve().parent / "fixtures" / "apart"
    abi = resolve(load(folder, folder), "1.0")
    tests = {test.name: test for test in plan(abi)}
    own = {name: dict(test.own)["x86_64"] for name, test in tests.items() if test.own}
    assert own == {"add.ignores-unknown-annotations": (("id", 0xe),), "keep.ignores-unknown-annotations": (("id", 0xf & ~1),),
                   "add.refuses-reserved-bits": (("id", 0xc00fff0), ("tag", 0xffff0000)),
                   "keep.refuses-reserved-bits": (("id", 0xc00fff0), ("tag", 0xffff0000)),
                   "add.refuses-unused-number": (("id", 0xa0000000), ("tag", 0x51)),
                   "add.refuses-retired-0x4": (("id", 0xa0000000), ("tag", 0x41)),
                   "keep.refuses-unused-number": (("id", 0xa0000000), ("tag", 0x216)),
                   "refuses-unknown-family": (("id", 0xa0000000), ("tag", 0x7))}
    assert not any(test.arch for test in tests.values())

    def without(*roles: str, by_convention: bool) -> dict[str, Test]:
        def kept(fields: tuple[IdField, ...]) -> tuple[IdField, ...]:
            return tuple(field for field in fields if field.role not in roles)
        changed = (replace(abi, conventions=tuple(replace(item, fields=kept(item.fields)) for item in abi.conventions)) if by_convention else
                   replace(abi, families=tuple(replace(item, fields=kept(item.fields)) for item in abi.families)))
        return {test.name: test for test in plan(changed)}
    assert without("reserved", by_convention=False)["add.refuses-reserved-bits"].arch == ("x86_64",)
    assert without("reserved", by_convention=True)["add.refuses-reserved-bits"].arch == ("i386",)
    assert without("hint", by_convention=True)["add.ignores-unknown-annotations"].arch == ("i386",)
    assert without("family", by_convention=True)["refuses-unknown-family"].arch == ("i386",)
    flat = dict(without("family", by_convention=True)["add.refuses-unused-number"].own)["x86_64"]
    assert flat == (("id", 0xa0000000), ("tag", 0x50)), "a number of no family, where families are no part of the id"
