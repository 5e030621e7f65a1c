# SPDX-License-Identifier: BSD-2-Clause
"""Dispatch for ids of every shape: hosts are generated, compiled with sanitizers and asked for every call."""
from __future__ import annotations

import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from generator.backends.c import constants, host
from generator.backends.c.host_layout import plan_layout
from generator.lang.values import BitRange, Scalar
from generator.model.abi import Abi, Answers, Argument, Call, Carrier, Family, IdField
from generator.model.c_names import status_macro
from generator.tests.small_abi import argument, call, family, make_abi

U32, U64, S16 = Scalar("u32", 32, False, ""), Scalar("u64", 64, False, ""), Scalar("s16", 16, True, "")


def field(role: str, carrier: str, high: int, low: int, value: int | None = None, name: str = "") -> IdField:
    return IdField(name or role, role, carrier, BitRange(high, low), value, "")


def numbered(fields: tuple[IdField, ...], family_number: int | None, number: int) -> tuple[tuple[str, int], ...]:
    """An id made of the fields."""
    values: dict[str, int] = {}
    for part in fields:
        value = {"family": family_number or 0, "call": number}.get(part.role, part.value or 0)
        values[part.carrier] = values.get(part.carrier, 0) | value << part.bits.low
    return tuple(values.items())


def make_family(name: str, fields: tuple[IdField, ...], number: int | None, calls: list[int]) -> Family:
    made = tuple(replace(call(name, 0, f"c{n:x}", n), id=numbered(fields, number, n)) for n in calls)
    return replace(family(name, 0, made), number=number, fields=fields, unused=None)


def shaped(fields: tuple[IdField, ...], families: dict[str, tuple[int | None, list[int]]],
           carriers: tuple[Carrier, ...], own: dict[str, tuple[IdField, ...]] | None = None) -> Abi:
    """An ABI with ids of this shape. `own`: families with a layout of their own."""
    made = tuple(make_family(name, (own or {}).get(name, fields), number, calls)
                 for name, (number, calls) in families.items())
    return make_abi(fields=fields, carriers=carriers, families=made, conventions=(), annotations=(), discovery=(),
                    types=(), unknown_family=None)


def one(width: int = 32) -> tuple[Carrier, ...]:
    return (Carrier("id", "register", width, False, ""),)


TWO = (Carrier("ext", "register", 32, True, ""), Carrier("fn", "register", 32, True, ""))
TUPLE = (field("family", "id", 31, 24), field("call", "id", 23, 16), field("reserved", "id", 15, 8, 0),
         field("hint", "id", 7, 0))
FULL = (field("family", "id", 6, 5), field("call", "id", 4, 0), field("hint", "id", 31, 7))
WIDE = (field("family", "id", 29, 24), field("call", "id", 15, 0), field("hint", "id", 16, 16),
        field("reserved", "id", 23, 17, 0), field("reserved", "id", 31, 30, 0, "top"))
HINTED = (field("call", "id", 15, 0), field("hint", "id", 31, 16))
FIXED = (field("fixed", "id", 31, 28, 0xa), field("family", "id", 27, 20), field("call", "id", 19, 0))
PAIR = (field("family", "ext", 31, 0), field("call", "fn", 31, 0))
DENSE = list(range(8))

SHAPES: dict[str, tuple[str, Abi]] = {
    "direct": ("direct", shaped(TUPLE, {"a": (1, DENSE), "b": (2, [0, 1, 2, 0xfe]), "x": (0xff, [0])}, one())),
    "direct-full": ("direct", shaped(FULL, {f"f{n}": (n, list(range(32))) for n in range(4)}, one())),
    "gaps": ("direct", shaped(TUPLE, {"a": (0, [1, 3, 5, 6, 200]), "b": (3, [9])}, one())),
    "packed": ("packed", shaped(WIDE, {"a": (1, DENSE), "b": (5, [0, 4])}, one())),
    "hint-above": ("direct", shaped(HINTED, {"a": (None, DENSE)}, one())),
    "flat": ("direct", shaped((field("call", "id", 31, 0),), {"a": (None, [*range(20), 1000])}, one())),
    "flat-64": ("direct", shaped((field("call", "id", 63, 0),), {"a": (None, [0, 2, (1 << 63) + 1])}, one(64))),
    "reserved-ones": ("sparse", shaped((field("family", "id", 31, 24), field("call", "id", 23, 16),
                                        field("reserved", "id", 15, 0, 0xffff)), {"a": (1, DENSE)}, one())),
    "fixed": ("sparse", shaped(FIXED, {"a": (1, DENSE), "b": (200, [7, 8, 9])}, one())),
    "sparse": ("sparse", shaped(PAIR, {"a": (0x10, DENSE), "b": (0x54494d45, [0]), "c": (0xf0000000, [0, 100])}, TWO)),
    "by-call": ("sparse", shaped(PAIR, {"old": (None, [0, 1, 2, 8, 0x700]), "a": (0x10, DENSE), "m": (5, [0])}, TWO,
                                 {"old": (field("call", "ext", 31, 0),)})),
    "own-layout": ("direct", shaped(TUPLE, {"a": (1, DENSE), "b": (2, DENSE)}, one(),
                                    {"b": (field("family", "id", 31, 24), field("call", "id", 7, 0),
                                           field("reserved", "id", 23, 8, 0x1234))})),
}


def program(abi: Abi) -> str:
    """Asks for every call, for every id with one bit changed, and says which operation came."""
    operations = [item for item in abi.calls]
    lines = [f'#include "{abi.name}_host.h"', "#include <stdio.h>", "static int reached;"]
    for index, item in enumerate(operations, 1):
        lines.append(f"static struct small_host_result t_{item.family}_{item.name}(int *c) "
                     f"{{ *c = {index}; return small_host_ok(0); }}")
    lines += ["SMALL_HOST_OPS(t, int)", "static const struct { uint64_t id[2]; } ids[] = {"]
    order = [carrier.name for carrier in abi.carriers]
    for item in operations:
        values = dict(item.id)
        lines.append("\t{ { " + ", ".join(f"{values.get(name, 0):#x}ULL" for name in order) + " } },")
    casts = [f"(uint{carrier.width}_t)ids[i].id[{index}] ^ ((uint{carrier.width}_t)(b >= {64 * index} && b < "
             f"{64 * index + carrier.width}) << (b & {carrier.width - 1}))"
             for index, carrier in enumerate(abi.carriers)]
    lines += ["};", "int main(void)", "{", "\tconst uint64_t args[8] = { 0 };",
              "\tfor (unsigned i = 0; i < sizeof(ids) / sizeof(ids[0]); i++)",
              f"\t\tfor (int b = -1; b < {64 * len(order)}; b++) {{", "\t\t\tstruct small_host_result r;",
              "\t\t\treached = 0;", f"\t\t\tr = small_dispatch(&t_small_host, &reached, {', '.join(casts)}, args);",
              '\t\t\tprintf("%u %d %d %lld\\n", i, b, reached, (long long)r.status);', "\t\t}", "\treturn 0;", "}"]
    return "\n".join(lines) + "\n"


def matches(item: Call, family_of: Family, values: dict[str, int]) -> bool:
    """Whether an id names a call: every identity field is right. Written without the emitter's code."""
    own = dict(item.id)
    for part in family_of.fields:
        mask = part.bits.mask
        if part.role in ("family", "call", "fixed") and (values[part.carrier] ^ own[part.carrier]) & mask:
            return False
    return True


def reserved_is_right(family_of: Family, values: dict[str, int]) -> bool:
    return all((values[part.carrier] & part.bits.mask) == (part.value or 0) << part.bits.low
               for part in family_of.fields if part.role == "reserved")


def expected(abi: Abi, values: dict[str, int]) -> tuple[int, set[int]]:
    """(index of the operation or 0, statuses that are right)."""
    statuses = {value.name: value.number for value in abi.status.values}
    for index, item in enumerate(abi.calls, 1):
        family_of = next(found for found in abi.families if found.name == item.family)
        if matches(item, family_of, values):
            if reserved_is_right(family_of, values):
                return index, {0}
            return 0, {statuses[abi.answers.reserved_field or ""]}
    return 0, {statuses[abi.answers.unknown_family], statuses[abi.answers.unknown_call],
               statuses[abi.answers.reserved_field or ""]}


@pytest.mark.parametrize("shape", SHAPES)
def test_dispatch(tmp_path: Path, shape: str) -> None:
    kind, abi = SHAPES[shape]
    assert plan_layout(abi).kind == kind
    for name, text in (constants.emit(abi) | host.emit(abi)).items():
        (tmp_path / name).write_text(text)
    (tmp_path / "main.c").write_text(program(abi))
    subprocess.run(["gcc", "-std=c11", "-O1", "-Wall", "-Wextra", "-Werror", "-fsanitize=undefined,address",
                    "-fno-sanitize-recover=all", "-o", tmp_path / "main", tmp_path / "main.c"], check=True)
    done = subprocess.run([tmp_path / "main"], check=True, capture_output=True, text=True)
    assert not done.stderr
    tried = reached = 0
    for line in done.stdout.splitlines():
        which, bit, operation, status = (int(part) for part in line.split())
        own = dict(abi.calls[which].id)
        values = {}
        for position, carrier in enumerate(abi.carriers):
            flip = 1 << (bit - 64 * position) if 64 * position <= bit < 64 * position + carrier.width else 0
            values[carrier.name] = own.get(carrier.name, 0) ^ flip
        wanted, statuses = expected(abi, values)
        assert operation == wanted and status in statuses, f"{abi.calls[which].full_name} bit {bit}: {line}"
        tried += 1
        reached += operation != 0
    assert tried > 64 * len(abi.calls) and reached >= len(abi.calls)


def refusal(abi: Abi) -> int:
    return next(value.number for value in abi.status.values if value.name == "bad")


CHECKS: dict[str, tuple[Argument, list[int], list[int]]] = {
    "width": (argument(0, "a", U32), [0, 0xffffffff], [1 << 32, 1 << 63]),
    "align": (argument(0, "a", U64, align=8), [0, 8, 1 << 63], [1, 4, 12]),
    "odd-align": (argument(0, "a", U32, align=12), [0, 12, 24], [4, 13, 1 << 32]),
    "range": (argument(0, "a", U32, minimum=3, maximum=9), [3, 9], [2, 10, 0, (1 << 32) + 5]),
    "signed": (argument(0, "a", S16, minimum=-2, maximum=5), [0, 5, 0xffff, 0xfffe], [6, 0xfffd, 0x7fff, 1 << 16]),
    "reserved": (argument(0, "a", U32, reserved=7), [7], [0, 6, (1 << 32) + 7]),
    "enum": (argument(0, "a", U32, type="colour"), [7, 9], [0, 8, 10, (1 << 32) + 7]),
    "flags": (argument(0, "a", Scalar("u16", 16, False, ""), type="modes"), [0, 1, 0xf0, 0xf1], [2, 0x100, 1 << 16]),
}


def checked_abi(item: Argument, answers: Answers | None) -> Abi:
    one_call = replace(call("f", 0, "go", 0, args=(item,)), id=numbered(TUPLE, 1, 0))
    base = make_abi()
    return make_abi(fields=TUPLE, carriers=one(), annotations=(), discovery=(), unknown_family=None,
                    conventions=(replace(base.conventions[0], carriers=(("id", "a6"),)),),
                    families=(replace(family("f", 1, (one_call,)), fields=TUPLE, unused=None),),
                    **({"answers": answers} if answers else {}))


def run_arguments(tmp_path: Path, abi: Abi, values: list[int]) -> list[tuple[int, int]]:
    """(operations reached, status) for each value."""
    for name, text in (constants.emit(abi) | host.emit(abi)).items():
        (tmp_path / name).write_text(text)
    kind = "" if abi.calls[0].args[0].reserved is not None else ", int64_t a"
    used = "" if not kind else "(void)a; "
    listed = ", ".join(f"{value:#x}ULL" for value in values)
    (tmp_path / "main.c").write_text(f"""
#include "small_host.h"
#include <stdio.h>
static struct small_host_result t_f_go(int *c{kind}) {{ {used}++*c; return small_host_ok(0); }}
SMALL_HOST_OPS(t, int)
int main(void)
{{
	const uint64_t values[] = {{ {listed} }};
	for (unsigned i = 0; i < sizeof(values) / sizeof(values[0]); i++) {{
		int n = 0;
		struct small_host_result r = small_dispatch(&t_small_host, &n, 0x01000000, &values[i]);
		printf("%d %lld\\n", n, (long long)r.status);
	}}
	return 0;
}}
""")
    subprocess.run(["gcc", "-std=c11", "-Wall", "-Wextra", "-Werror", "-fsanitize=undefined",
                    "-fno-sanitize-recover=all", "-o", tmp_path / "main", tmp_path / "main.c"], check=True)
    lines = subprocess.run([tmp_path / "main"], check=True, capture_output=True, text=True).stdout.splitlines()
    return [(int(first), int(second)) for first, second in (line.split() for line in lines)]


@pytest.mark.parametrize("name", CHECKS)
def test_argument_checks(tmp_path: Path, name: str) -> None:
    item, good, bad = CHECKS[name]
    abi = checked_abi(item, None)
    results = run_arguments(tmp_path, abi, good + bad)
    assert results == [(1, 0)] * len(good) + [(0, refusal(abi))] * len(bad)


@pytest.mark.parametrize("name", CHECKS)
def test_no_checks_where_the_operation_does_them(tmp_path: Path, name: str) -> None:
    item, good, bad = CHECKS[name]
    abi = checked_abi(item, Answers("nothing", "nothing", "bad", None))
    assert run_arguments(tmp_path, abi, good + bad) == [(1, 0)] * len(good + bad)


def test_status_macros_are_those_of_the_header() -> None:
    abi = make_abi()
    assert f"#define {status_macro(abi, 'bad')} (-2)" in constants.emit(abi)["small.h"]
