# SPDX-License-Identifier: BSD-2-Clause
"""Parts of registers and several registers together: where the lowering puts what, and what is left of a register. The specs in
language/ travel from stub to operation and back in test_random_specs.py; tables of conformance tests are compiled here."""
from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from generator.backends.c import conformance
from generator.backends.json import abi_json
from generator.lang.places import place_text, slot_text, split_slot
from generator.lang.values import BitRange
from generator.model.abi import Abi
from generator.model.lower import Lowered, lower, ways_by
from generator.tests.language_trip import OPTIONS, read_spec, run_trip, write_all
from generator.tests.repository import ROOT

SPECS = ["parts", "sharedpair", "widestatus", "splitparts", "gatherparts", "variantparts"]


def lowered_call(abi: Abi, name: str, convention: str) -> Lowered:
    found = next(item for item in abi.conventions if item.name == convention)
    return next(lower(abi, family, way, found) for family, way in ways_by(abi, found) if way.full_name == name)


def words_of(lowered: Lowered) -> list[tuple[list[tuple[str, int, int]], list[tuple[int | None, int, int, str]]]]:
    """The places of each argument word, and its parts."""
    return [([(place.register, place.low, place.width) for place in word.places],
             [(part.index, part.shift, part.width, part.extend) for part in word.parts]) for word in lowered.arguments]


def test_how_places_are_written() -> None:
    assert slot_text(["eax", {"register": "rbx", "bits": "63..32"}]) == "eax+rbx[63..32]"
    assert place_text({"register": "r1", "bits": "7"}) == "r1[7]"
    assert split_slot("eax+rbx[63..32]+r1[7]") == [("eax", None), ("rbx", BitRange(63, 32)), ("r1", BitRange(7, 7))]


def test_arguments_in_parts_and_in_several_registers() -> None:
    four = lowered_call(read_spec("parts"), "f.four", "x86_64")
    assert words_of(four) == [
        ([("rax", 32, 32)], [(0, 0, 32, "")]), ([("rdi", 0, 32)], [(1, 0, 32, "")]),
        ([("rdi", 32, 32), ("rdx", 0, 32)], [(2, 0, 64, "")]), ([("r10", 0, 8)], [(3, 0, 8, "")])]


def test_an_argument_takes_as_many_slots_as_it_needs() -> None:
    """The high part is in the first of them, where the convention says so."""
    whole = lowered_call(read_spec("splitparts"), "f.c", "arm64")
    assert words_of(whole) == [
        ([("x0", 0, 16)], [(0, 48, 16, "")]), ([("x1", 0, 32)], [(0, 16, 32, "")]), ([("x2", 0, 16)], [(0, 0, 16, "")])]
    short = lowered_call(read_spec("splitparts"), "f.b", "x86_64")
    assert words_of(short)[0] == ([("rdi", 0, 16)], [(0, 0, 16, "")])
    assert words_of(short)[1] == ([("rsi", 0, 32)], [(1, 0, 32, "")])
    assert words_of(short)[2] == ([("rdx", 0, 16)], [(2, 0, 8, "sign")])


def test_abi_json_has_every_place() -> None:
    made = json.loads("".join(abi_json.json_text(read_spec("parts"))))
    words = next(item for item in made["lowered"] if item["call"] == "f.four" and item["convention"] == "x86_64")["words"]
    assert {"register": "rdi", "low": 32, "width": 32, "more": [{"register": "rdx", "low": 0, "width": 32}],
            "parts": [{"source": "argument", "low": 0, "width": 64, "argument": 2}]} in words
    assert {"register": "rax", "low": 16, "width": 16, "parts": [{"source": "constant", "low": 0, "width": 16, "value": 0x1234}]} in words
    assert made["conventions"][0]["arguments"][2] == "rdi[63..32]+edx"


REST = """
static struct parts_host_result op_f_one(char *context, uint32_t a)
{
	(void)context;
	return parts_host_ok(a + seen_rax);
}
static struct parts_host_result op_f_two(char *context, int16_t a, int32_t b)
{
	(void)context;
	printf("%d %d %lx\\n", a, b, (unsigned long)seen_rdi);
	return parts_host_ok(0x1122334455667788u);
}
static struct parts_host_result op_f_three(char *context, uint32_t a, uint8_t b, uint64_t c)
{
	(void)context;
	printf("%x %x %llx\\n", a, b, (unsigned long long)c);
	return parts_host_error(PARTS_STATUS_BAD);
}
static struct parts_host_result op_f_four(char *context, uint32_t a, uint32_t b, uint64_t c, uint8_t d)
{
	(void)context;
	printf("%x %x %llx %x\\n", a, b, (unsigned long long)c, d);
	return parts_host_ok(c);
}
"""


@pytest.mark.parametrize("compiler", ["gcc", "clang"])
@pytest.mark.parametrize("options", OPTIONS)
def test_the_rest_of_a_register_is_zero(tmp_path: Path, compiler: str, options: str) -> None:
    """As a stub makes the call; rdi and rax hold two values each and nothing else."""
    body = """
	struct parts_result two = parts_f_two(-5, -6), four = parts_f_four(1, 2, 0x300000004u, 9), three = parts_f_three(7, 8, 9);

	printf("%d %llx\\n", (int)two.status, (unsigned long long)two.value);
	printf("%d %llx\\n", (int)four.status, (unsigned long long)four.value);
	printf("%d\\n", (int)three.status);
"""
    seen = "static uint64_t seen_rax, seen_rdi;\n"
    made = run_trip("parts", "x86_64", tmp_path, [compiler, "-mno-red-zone", *options.split()],
                    seen + REST, body, before="\tseen_rax = 0;\n\tseen_rdi = saved->rdi;\n")
    assert made == ["-5 -6 fffffffa", "1 2 300000004 9", "7 8 9", "0 1122334455667788", "0 300000004", "-22", "42"]


@pytest.mark.parametrize("name", SPECS)
def test_tables_of_conformance_tests_compile(tmp_path: Path, name: str) -> None:
    abi = read_spec(name)
    write_all(abi, tmp_path)
    assert f"{name}_pieces" in (tmp_path / f"{name}_conformance.c").read_text()
    subprocess.run(["gcc", "-fsyntax-only", "-Wall", "-Wextra", "-Werror", "-I", tmp_path, "-I", ROOT / "harness" / "conformance",
                    tmp_path / f"{name}_conformance.c"], check=True)


@pytest.mark.parametrize("name", ["imm", "several", "pair", "told", "rbp"])
def test_whole_registers_need_no_pieces(name: str) -> None:
    assert "pieces" not in "".join(conformance.emit(read_spec(name)).values())
