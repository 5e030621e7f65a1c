# SPDX-License-Identifier: BSD-2-Clause
"""How a case of a spec travels: what each register holds when its call is made, and what is in memory. A record has this so that it
can be repeated without hvabi; here it comes from the spec, so that the two can be compared."""
from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.lang.values import Symbol, Value
from generator.model.abi import Abi, Call, Case
from generator.model.lower import Lowered, Part
from generator.model.lowered import lowered_calls
from generator.model.places import Place

Shown = int | str
SYMBOLS: Mapping[str, str] = {
    "$scratch": "the physical address of a page of the guest's own", "$scratch_va": "the address by which the guest itself uses a page of its own",
    "$scratch2": "the physical address of a second page", "$scratch2_va": "the address by which the guest itself uses the second page",
    "$scratch_low": "the low half of that page's physical address: all of it where a register holds it",
    "$scratch_high": "the high half of that page's physical address: 0 where a register holds all of it",
    "$unmapped": "an address that is no memory", "$unmapped_low": "the low half of an address that is no memory",
    "$unmapped_high": "the high half of an address that is no memory",
    "$self": "the index or id of this CPU", "$none": "the index or id of a CPU that does not exist",
    "$no_memory": "a physical address at which nothing is", "$no_memory_va": "the address by which the guest would use $no_memory",
    "$device": "the physical address of a device", "$device_va": "the address by which the guest would use that device",
    "$host": "a physical address of memory that is the host's alone", "$host_va": "the address by which the guest would use $host",
    "$code": "the physical address of code of the guest's own, which is not needed",
    "$code_va": "the address by which the guest itself uses that code",
    "$end": "the first physical address behind the guest's memory", "$end_va": "the address by which the guest would use $end",
    "$block_in": "the input in registers, in their order", "$block_out": "the output in registers, in their order",
}
"""What a guest puts there."""


@dataclass(frozen=True)
class Travel:
    """`call`: with its form. `before`: by register. `memory`: what must be there, a line each. `given`: the calls that come first."""
    call: str
    before: Mapping[str, Shown]
    memory: tuple[str, ...]
    given: tuple[str, ...] = ()


def travel_of(abi: Abi, arch: str, test: str) -> Travel | None:
    """Of the case with this name on an architecture; None if the test is no case, or has no way there."""
    for call in abi.calls:
        for case in call.cases:
            if case.test == test:
                ways = [one for one in lowered_calls(abi)[call.full_name, case.form] if one.convention.arch == arch]
                return make_travel(call, case, ways[0]) if ways else None
    return None


def make_travel(call: Call, case: Case, lowered: Lowered) -> Travel:
    before: dict[str, Shown] = {place.register: value for place, value in lowered.frame.fixed}
    for word in (*lowered.carriers, *lowered.arguments):
        value = value_of(word.parts, case.args)
        for place in word.places:
            before[place.register] = put(before.get(place.register, 0), value, place)
            value = value >> place.width if isinstance(value, int) else f"the high half of {value}"
    return Travel(f"{call.full_name}{f'.{case.form}' if case.form else ''}", before, tuple(memory_of(case, lowered)),
                  tuple(step.call for step in case.given))


def put(already: Shown, value: Shown, place: Place) -> Shown:
    """What a register holds once a value is in a part of it. Words stand for the whole of it."""
    if isinstance(value, str) or isinstance(already, str):
        return value if isinstance(value, str) else already
    return already | (value & (1 << place.width) - 1) << place.low


def value_of(parts: Sequence[Part], args: Sequence[Value]) -> Shown:
    """A number, or words where a part of it is known to a running guest alone."""
    total = 0
    for part in parts:
        value: Value | None = args[part.index] if part.source == "argument" and part.index is not None else part.value or 0
        if isinstance(value, Symbol):
            return show_symbol(value)
        assert value is not None
        width = 64 - part.low if part.extend == "sign" else part.width
        total |= (value >> part.shift & (1 << width) - 1) << part.low
    return total


def show_symbol(symbol: Symbol) -> str:
    return f"${symbol.name.lstrip('$')}{f' + {symbol.offset:#x}' if symbol.offset else ''}"


def memory_of(case: Case, lowered: Lowered) -> Iterator[str]:
    word = lowered.convention.word
    if lowered.inputs:
        yield f"$block_in: the registers {', '.join(place.register for part in lowered.inputs for place in part.places)}"
    for stored in lowered.stored:
        value = value_of(stored.parts, case.args)
        shown = value if isinstance(value, str) else f"{value:#x}"
        yield f"{show_value(case.args[stored.index])} + {stored.offset}, {stored.width} bits: {shown}"
    for buffer in case.buffers:
        if buffer.clear:
            yield f"{show_value(buffer.at)}, {buffer.size if word == 64 else buffer.size32} bytes: 0, but for what follows"
        for write in buffer.writes:
            offset, width = write.place.place(word)
            yield f"{show_value(buffer.at)} + {offset}, {width} bits ({write.place.field}): {show_value(write.value)}"


def show_value(value: Value) -> str:
    return show_symbol(value) if isinstance(value, Symbol) else f"{value:#x}"


def symbols_in(texts: Iterable[object]) -> list[tuple[str, str]]:
    """The symbols that some texts have, each with what it means."""
    found = {name for text in texts for name in re.findall(r"\$\w+", str(text))}
    return [(name, meaning) for name, meaning in SYMBOLS.items() if name in found]
