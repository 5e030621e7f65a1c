# SPDX-License-Identifier: BSD-2-Clause
"""A guest that makes one call with several values, and looks at all that arrives and comes back."""
from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from generator.backends.c.text import comment_text
from generator.backends.c.types import guest_type
from generator.diff.witness.host import NoWitness, buffer_rows
from generator.diff.witness.pokes import pokes
from generator.diff.witness.values import KINDS, PATTERN, address, choose, is_memory
from generator.lang.architectures import architecture
from generator.lang.scalars import SCALARS
from generator.model.abi import Abi, Argument, Convention
from generator.model.c_names import c_name
from generator.model.lower import Lowered
from generator.model.types import type_table
from generator.template import Templates

INSTRUCTION = re.compile(r"^#define (\w+_INSTRUCTION_\w+?)(?:\(([\w, ]*)\))? ", re.MULTILINE)


def guest_text(abi: Abi, other: str, lowered: Lowered, header: str, title: str, templates: Templates) -> str:
    """The C of a guest of `abi` that makes a call as it is lowered. `other`: the release on which it is to fail."""
    way, convention = lowered.way, lowered.convention
    if lowered.gap:
        raise NoWitness(f"no guest can make {way.full_name} on {convention.arch}: {lowered.gap}")
    if lowered.has_blocks:
        raise NoWitness("its buffers travel in registers")
    if way.call.noreturn:
        raise NoWitness("the call does not come back")
    kind = result_kind(lowered)
    numbers = {value.name: value.number for value in abi.status.values}
    errors = ", ".join(f"(int64_t){numbers[name]}" for name in way.call.errors) if convention.status and kind in ("pair", "raw", "several") else ""
    tries = [make_try(abi, lowered, what, kind) for what in KINDS]
    return templates.render(
        "call.c.j2", title=comment_text(title), name=abi.name, release=abi.release, other=other, call=way.full_name, macros=list(macros(header)),
        may_change=f"0x{may_change(convention):x}u", tries=tries, errors=errors,
        status="(int64_t)came" if kind == "raw" else "(int64_t)came.status",
        buffers=buffer_rows(abi, way), pokes=list(pokes(abi, lowered)) if convention.status and kind in ("pair", "raw", "several") else [])


def macros(header: str) -> Iterator[str]:
    """In place of the instructions: one that traps, with the numbers that the instruction would hold behind it."""
    for name, taken in INSTRUCTION.findall(header):
        names = [part.strip() for part in taken.split(",")] if taken else []
        text = f'"ud2\\n\\t.byte {len(names)}"' + "".join(f' "\\n\\t.8byte " #{part}' for part in names)
        yield f"#define {name}{f'({taken})' if taken else ''} {text}"


def may_change(convention: Convention) -> int:
    """A bit for each register that the guest lets the host change."""
    known = architecture(convention.arch)
    names = (*convention.clobbers, *convention.status, *convention.value)
    found = [known.find_register(name.partition("[")[0]) for name in names]
    return sum(1 << number for number in {register.number for register in found if register is not None})


def result_kind(lowered: Lowered) -> str:
    """What a stub gives back: several, pair (status and value), raw (shared), value, or void."""
    way, convention = lowered.way, lowered.convention
    if way.also_returns:
        return "several"
    if convention.shared:
        return "raw"
    if convention.status:
        return "pair"
    return "value" if way.returns is not None and convention.value else "void"


def make_try(abi: Abi, lowered: Lowered, what: str, kind: str) -> dict[str, Any]:
    way, convention = lowered.way, lowered.convention
    types = type_table(abi)
    values = {argument.name: address(way, argument, what) if is_memory(way, argument) else f"0x{choose(abi, way, argument, what, convention.word):x}u"
              for argument in way.args}
    chosen = [argument for argument in way.args if argument.reserved is None]
    passed = ", ".join(f"({guest_type(abi, types, argument.type, argument.scalar)}){values[argument.name]}" for argument in chosen)
    status = "success" if any(value.name == "success" for value in abi.status.values) else abi.status.values[0].name
    given = result_values(abi, lowered)
    made = f"{c_name(abi.name, *way.parts)}({passed})"
    return {"what": what, "declaration": declaration(abi, lowered, kind), "call": made if kind == "void" else f"came = {made}",
            "status": status, "given": f'{len(given)}, {{ {", ".join(quoted(given)) or "NULL"} }}, {{ {", ".join(f"0x{value:x}u" for value in given.values()) or "0"} }}',
            "arguments": [{"name": argument.name, "value": seen(argument, values[argument.name], convention)} for argument in chosen],
            "checks": list(checks(abi, lowered, kind, given))}


def quoted(names: Iterable[str]) -> list[str]:
    return [f'"{name}"' for name in names]


def declaration(abi: Abi, lowered: Lowered, kind: str) -> str:
    if kind == "several":
        return f"struct {abi.name}_{c_name(*lowered.way.parts)}_results came;"
    return {"pair": f"struct {abi.name}_result came;", "raw": "intptr_t came;", "value": "uint64_t came;", "void": "int came = 0;"}[kind]


def seen(argument: Argument, value: str, convention: Convention) -> str:
    """An argument as the operation is given it, as 64 bits: extended if it is signed."""
    width = argument.scalar.width or convention.word
    return f"(uint64_t)(int{width}_t){value}" if argument.scalar.signed and width < 64 else f"(uint64_t){value}"


def result_values(abi: Abi, lowered: Lowered) -> dict[str, int]:
    """A pattern for each result, by name, as wide as it is."""
    found = {}
    rooms = {result.name: sum(place.width for place in result.places) for result in lowered.results}
    for index, (name, _, scalar) in enumerate(lowered.way.results):
        width = min(scalar.width or lowered.convention.word, rooms.get(name) or 64)
        if lowered.convention.shared:
            width = min(width, SCALARS[abi.status.type].width or lowered.convention.word) - 1
        found[name] = PATTERN * (2 * index + 3) & (1 << min(width, 62)) - 1
    return found


def checks(abi: Abi, lowered: Lowered, kind: str, given: dict[str, int]) -> Iterator[str]:
    """What came back, held against what the host was told to give."""
    numbers = {value.name: value.number for value in abi.status.values}
    if kind in ("pair", "several") and lowered.convention.status:
        yield f'witness_is("status", (uint64_t)came.status, (uint64_t)(int64_t){numbers.get("success", 0)});'
    if kind == "raw" and given:
        yield f'witness_is("result", (uint64_t)came, 0x{given["value"]:x}u);'
    if kind == "value":
        yield f'witness_is("value", came, 0x{given["value"]:x}u);'
    if kind in ("pair", "several"):
        for name, _, scalar in lowered.way.results:
            width = scalar.width or lowered.convention.word
            yield f'witness_is("{name}", (uint64_t)came.{c_name(name)} & 0x{(1 << width) - 1:x}u, 0x{given[name]:x}u);'
