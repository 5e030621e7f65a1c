# SPDX-License-Identifier: BSD-2-Clause
"""Writes a plan as the C tables of harness/conformance/conformance.h: const data, equal lists written once."""
from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from generator.emit.constants import release_number
from generator.emit.registers import MAX_ARGUMENTS, register_number
from generator.emit.text import c_banner, c_name, c_string, s64_literal, u64_literal
from generator.spec.model import Abi, Argument, BitRange, Call, Case, Convention, Discovery, Family, Symbol, Value
from generator.spec.problem import Problem, SpecError

if TYPE_CHECKING:
    from generator.emit.conformance import Test, View

MAX_CARRIERS, MAX_FIXED = 4, 2        # as conformance.h has them
NO_INDEX, NO_REGISTER = "HVABI_NO_INDEX", "HVABI_NONE"
WHOLE = (1 << 64) - 1

KINDS = {
    "release": "HVABI_TEST_RELEASE", "presence": "HVABI_TEST_PRESENCE", "case": "HVABI_TEST_CASE",
    "registers": "HVABI_TEST_REGISTERS", "annotated": "HVABI_TEST_ANNOTATED",
    "unknown-hint": "HVABI_TEST_UNKNOWN_HINT", "unused": "HVABI_TEST_UNUSED", "family": "HVABI_TEST_FAMILY",
    "reserved": "HVABI_TEST_RESERVED",
}
SYMBOLS = {
    "scratch": "HVABI_SCRATCH", "scratch_low": "HVABI_SCRATCH_LOW", "scratch_high": "HVABI_SCRATCH_HIGH",
    "scratch_va": "HVABI_SCRATCH_VA", "unmapped": "HVABI_UNMAPPED", "unmapped_low": "HVABI_UNMAPPED_LOW",
    "unmapped_high": "HVABI_UNMAPPED_HIGH", "self": "HVABI_SELF", "none": "HVABI_ABSENT",
}
ADVERTISED = {"family": "HVABI_BY_FAMILY", "release": "HVABI_BY_RELEASE", "calls": "HVABI_BY_CALLS"}
ARCHITECTURES = {name: f"HVABI_ARCH_{name.upper()}"
                 for name in ("x86_64", "i386", "arm64", "riscv64", "riscv32", "ppc64", "s390x")}


@dataclass
class Pool:
    """An array that holds lists one after the other, each distinct list once."""
    type: str
    name: str
    rows: list[str] = field(default_factory=list)
    starts: dict[tuple[str, ...], int] = field(default_factory=dict)

    def reference(self, items: tuple[str, ...]) -> str:
        """C for a pointer to the list's first item."""
        if not items:
            return "NULL"
        if items not in self.starts:
            self.starts[items] = len(self.rows)
            self.rows.extend(items)
        start = self.starts[items]
        return f"{self.name} + {start}" if start else self.name

    def text(self) -> str:
        return array(self.type, self.name, self.rows)


@dataclass
class Pools:
    arguments: Pool
    values: Pool
    statuses: Pool


# Small C

def array(ctype: str, name: str, rows: Iterable[str]) -> str:
    """A const array; nothing at all without rows, for C has no empty arrays (`pointer` then says NULL)."""
    body = "".join(f"\t{row},\n" for row in rows)
    return f"static const {ctype} {name}[] = {{\n{body}}};\n\n" if body else ""


def pointer(name: str, count: int) -> str:
    return name if count else "NULL"


def string(text: str) -> str:
    """A C string literal on one line. Two question marks could start a trigraph."""
    return c_string(" ".join(text.split())).replace("??", "?\\?")


def unsigned(number: int) -> str:
    return u64_literal(number & WHOLE)


def release_literal(version: str) -> str:
    number = release_number(version)
    return f"HVABI_RELEASE({number >> 16}, {number & 0xffff})"


def architecture_mask(archs: tuple[str, ...]) -> str:
    return " | ".join(ARCHITECTURES[arch] for arch in archs) or "0"


def scalar_width(name: str) -> int:
    """Bits of a scalar type by its name; 0 for a word."""
    digits = name.lstrip("us")
    return int(digits) if digits.isdigit() else {"gpa": 64}.get(name, 0)


def value_row(value: Value) -> str:
    if isinstance(value, Symbol):
        return f"{{{unsigned(value.offset)}, {SYMBOLS[value.name.lstrip('$')]}}}"
    return f"{{{unsigned(value)}, HVABI_CONST}}"


# The tables, one function a row

def convention_row(abi: Abi, convention: Convention) -> str:
    carriers = dict(convention.carriers)
    arch = convention.arch
    places = [register(arch, carriers.get(carrier.name)) for carrier in abi.carriers]
    arguments, fixed = convention.arguments[:MAX_ARGUMENTS], convention.fixed
    values = [register(arch, name) for name in convention.value]
    changes = 0
    for name in (*convention.status, *convention.value, *convention.clobbers):
        number = register_number(arch, name)
        changes |= 0 if number is None else 1 << number         # flags and the like have no number
    return "{" + ", ".join((
        string(convention.name), string(convention.variant), ARCHITECTURES[arch],
        str(convention.word), str(int(convention.narrow == "zero")), str(int(convention.split == "high-first")),
        str(len(arguments)), str(len(fixed)), braces(places, MAX_CARRIERS, NO_REGISTER),
        braces([register(arch, name) for name in arguments], MAX_ARGUMENTS, NO_REGISTER),
        braces([register(arch, name) for name, _ in fixed], MAX_FIXED, NO_REGISTER),
        register(arch, convention.status[0] if convention.status else None), braces(values, 2, NO_REGISTER),
        braces([unsigned(value) for _, value in fixed], MAX_FIXED, "0"), f"0x{changes:08x}u")) + "}"


def register(arch: str, name: str | None) -> str:
    number = None if name is None else register_number(arch, name)
    return NO_REGISTER if number is None else str(number)


def braces(items: list[str], size: int, filler: str) -> str:
    return "{" + ", ".join((items + [filler] * size)[:size]) + "}"


def family_row(view: View, family: Family) -> str:
    archs = architecture_mask(view.shorten(view.family_architectures(family, family.convention)))
    return (f"{{{string(family.name)}, {unsigned(family.number or 0)}, {release_literal(family.history.since)}, "
            f"{archs}, {int(family.number is not None)}, {int(family.required)}}}")


def argument_row(argument: Argument) -> str:
    return f"{{{string(argument.name)}, {argument.scalar.width or 0}, {int(argument.scalar.signed)}}}"


def call_statuses(view: View, call: Call) -> tuple[str, ...]:
    """Success, the errors of the call, and what dispatch says of bad arguments by itself."""
    if not view.has_status(call.convention):
        return ()
    abi = view.abi
    names = view.success.union(call.errors)
    if abi.answers.bad_argument is not None and call.args:
        names |= {abi.answers.bad_argument}
    return tuple(s64_literal(value.number) for value in abi.status.values if value.name in names)


def call_row(view: View, call: Call, family: int, pools: Pools) -> str:
    ids, used = id_parts(view.abi, call.id)
    archs = architecture_mask(view.shorten(view.call_architectures(call)))
    statuses = call_statuses(view, call)
    width = NO_REGISTER if call.returns is None else str(call.returns.scalar.width or 0)
    always = int(call.returns is not None and call.returns.always)
    arguments = pools.arguments.reference(tuple(argument_row(argument) for argument in call.args))
    return (f"{{{string(call.full_name)}, {ids}, {used}, {archs}, {release_literal(call.history.since)}, "
            f"{unsigned(call.number)}, {family}, {ADVERTISED[call.advertised_by]}, {len(call.args)}, {arguments}, "
            f"{string(call.convention)}, {width}, {always}, {pools.statuses.reference(statuses)}, {len(statuses)}, "
            f"{string(call.never) if call.never else 'NULL'}}}")


def id_parts(abi: Abi, pairs: tuple[tuple[str, int], ...]) -> tuple[str, str]:
    """C for an id array and for the mask of carriers it uses."""
    values = dict(pairs)
    ids = [unsigned(values.get(carrier.name, 0)) for carrier in abi.carriers]
    used = sum(1 << index for index, carrier in enumerate(abi.carriers) if carrier.name in values)
    return braces(ids, MAX_CARRIERS, "0"), f"0x{used:x}"


def case_row(abi: Abi, case: Case, pools: Pools) -> str:
    numbers = {value.name: value.number for value in abi.status.values}
    expect = tuple(s64_literal(numbers[name]) for name in case.expect)
    value, memory = case.value, case.memory
    check, mask, equals, low, high = "HVABI_VALUE_ANY", 0, value_row(0), 0, 0
    if value is not None and value.equals is not None:
        check, mask, equals = "HVABI_VALUE_EQUALS", value.mask, value_row(value.equals)
    elif value is not None:
        check, low, high = "HVABI_VALUE_RANGE", value.minimum or 0, WHOLE if value.maximum is None else value.maximum
    place = value_row(memory.at if memory else 0)
    return (f"{{{pools.values.reference(tuple(value_row(arg) for arg in case.args))}, "
            f"{pools.statuses.reference(expect)}, {len(expect)}, {check}, {memory.width if memory else 0}, "
            f"{unsigned(mask)}, {equals}, {unsigned(low)}, {unsigned(high)}, {place}, "
            f"{unsigned(memory.equals if memory else 0)}}}")


def test_row(abi: Abi, test: Test, indices: Indices) -> str:
    ids, used = id_parts(abi, test.id)
    return (f"{{{string(test.name)}, {KINDS[test.kind]}, {indices.calls.get(test.call, NO_INDEX)}, "
            f"{indices.cases.get(test.case, NO_INDEX)}, {ids}, {used}, "
            f"{indices.families.get(test.family, NO_INDEX)}, {architecture_mask(test.arch)}}}")


@dataclass(frozen=True)
class Indices:
    """Where a family, a call, a case stands in its table, by name."""
    families: dict[str, int]
    calls: dict[str, int]
    cases: dict[str, int]


def number_all(abi: Abi) -> Indices:
    cases = (case.test for call in abi.calls for case in call.cases)
    return Indices({family.name: index for index, family in enumerate(abi.families)},
                   {call.full_name: index for index, call in enumerate(abi.calls)},
                   {name: index for index, name in enumerate(cases)})


def query_indices(abi: Abi, discovery: Discovery, indices: Indices) -> list[str]:
    """For each family, which call is asked about its calls."""
    names = (discovery.call.replace("*", family.name, 1) for family in abi.families)
    return [str(indices.calls.get(name, NO_INDEX)) for name in names]


def discovery_text(abi: Abi, indices: Indices) -> tuple[str, str]:
    """The table of query calls, and the initialiser of struct hvabi_discovery."""
    kinds = {discovery.kind: discovery for discovery in reversed(abi.discovery)}
    calls, release, families = kinds.get("calls"), kinds.get("release"), kinds.get("families")
    table = f"{c_name(abi.name)}_query_calls"
    rows = array("uint32_t", table, query_indices(abi, calls, indices)) if calls else ""
    present, annotations = (calls.present, calls.annotations) if calls else (None, None)
    parts = (str(indices.calls.get(families.call, NO_INDEX)) if families else NO_INDEX,
             str(indices.calls.get(release.call, NO_INDEX)) if release else NO_INDEX,
             low_and_bits(release.major if release else None), low_and_bits(release.minor if release else None),
             str(int(bool(rows))), table if rows else "NULL", mask_of(present), mask_of(annotations),
             str(annotations.low if annotations else 0))
    return rows, "{" + ", ".join(parts) + "}"


def low_and_bits(bits: BitRange | None) -> str:
    return f"{bits.low}, {bits.width}" if bits else "0, 0"


def mask_of(bits: BitRange | None) -> str:
    return unsigned(bits.mask) if bits else "0"


def check_limits(abi: Abi) -> None:
    """What does not fit the structs would be cut off silently."""
    problems = [limit_problem(convention, f"has {len(convention.fixed)} fixed registers", MAX_FIXED)
                for convention in abi.conventions if len(convention.fixed) > MAX_FIXED]
    if len(abi.carriers) > MAX_CARRIERS:
        problems += [limit_problem(convention, f"has {len(abi.carriers)} carriers", MAX_CARRIERS)
                     for convention in abi.conventions]
    if problems:
        raise SpecError(problems)


def limit_problem(convention: Convention, what: str, limit: int) -> Problem:
    return Problem(convention.location, "conformance",
                   f"convention '{convention.name}' {what}, and the conformance tables hold {limit}: raise the limit "
                   "in harness/conformance/conformance.h and generator/emit/conformance_tables.py")


def write_tables(view: View, tests: tuple[Test, ...]) -> str:
    """The whole C file."""
    check_limits(view.abi)
    abi, name = view.abi, c_name(view.abi.name)
    indices = number_all(abi)
    pools = Pools(Pool("struct hvabi_argument", f"{name}_arguments"), Pool("struct hvabi_value", f"{name}_values"),
                  Pool("int64_t", f"{name}_status_lists"))
    families = [family_row(view, family) for family in abi.families]
    calls = [call_row(view, call, indices.families[call.family], pools) for call in abi.calls]
    cases = [f"/* {case.test} */ {case_row(abi, case, pools)}" for call in abi.calls for case in call.cases]
    statuses = [f"{{{s64_literal(value.number)}, {string(value.name)}, {int(value.absent)}}}"
                for value in abi.status.values]
    queries, discovery = discovery_text(abi, indices)
    tables = (("convention", [convention_row(abi, convention) for convention in abi.conventions]),
              ("family", families), ("call", calls), ("case", cases),
              ("test", [test_row(abi, test, indices) for test in tests]), ("status", statuses))
    body = "".join(array(f"struct hvabi_{kind}", table_name(name, kind), rows) for kind, rows in tables)
    banner = "\n".join(c_banner(abi, "conformance tables"))
    return (f"{banner}\n#include \"conformance.h\"\n\n"
            f"{pools.arguments.text()}{pools.values.text()}{pools.statuses.text()}{body}{queries}"
            f"{abi_text(abi, tables, discovery)}")


def table_name(name: str, kind: str) -> str:
    return f"{name}_{kind}_table"


def abi_text(abi: Abi, tables: tuple[tuple[str, list[str]], ...], discovery: str) -> str:
    """The struct hvabi_abi itself. Declared first, because a const of C++ would else be this file's own."""
    numbers = {value.name: value.number for value in abi.status.values}
    answers = abi.answers
    rows = [
        f"{string(abi.name)}, {string(abi.release)},", f"{string(abi.spec_hash)},", f"{release_literal(abi.release)},",
        f"{len(abi.carriers)}, {scalar_width(abi.status.type)},",
        braces([str(carrier.width) for carrier in abi.carriers], MAX_CARRIERS, "0") + ",",
        braces([str(int(carrier.signed)) for carrier in abi.carriers], MAX_CARRIERS, "0") + ",",
        *(pointer(table_name(c_name(abi.name), kind), len(rows)) + "," for kind, rows in tables),
        ", ".join(str(len(rows)) for _, rows in tables) + ",", f"{discovery},",
        f"{s64_literal(numbers[answers.unknown_family])}, {s64_literal(numbers[answers.unknown_call])},",
        f"{s64_literal(numbers[answers.reserved_field]) if answers.reserved_field else 0},",
        f"{int(answers.reserved_field is not None)},"]
    variable = f"const struct hvabi_abi {c_name(abi.name)}_conformance"
    body = "".join(f"\t{row}\n" for row in rows)
    return (f"#ifdef __cplusplus\nextern \"C\" {{\n#endif\nextern {variable};\n#ifdef __cplusplus\n}}\n#endif\n\n"
            f"{variable} = {{\n{body}}};\n")
