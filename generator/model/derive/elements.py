# SPDX-License-Identifier: BSD-2-Clause
"""One bad element among good ones: what the case says of the good ones must still be so.

The case says of some field of each element what the host leaves in it: a status or a result. A case with one element gets three of
them. In the bad one all that the host reads is all ones. Where the call does not succeed, nothing is known of the others.
"""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.lang.values import Symbol, Value
from generator.model.abi import Buffer, CaseBuffer, FieldPlace
from generator.model.derive.boundary import Base, Boundary, Change, Check, InMemory, element_size
from generator.model.derive.fields import places_of, starts_in_memory

WHICH = ("first", "middle", "last")


def derive(base: Base) -> Iterator[Boundary]:
    for buffer in base.buffers:
        said = next((item for item in base.case.buffers if item.buffer == buffer.name), None) if base.case is not None else None
        if said is not None and buffer.direction == "inout" and isinstance(buffer.length, str) and starts_in_memory(base, buffer):
            yield from of_buffer(base, buffer, buffer.length, said)


def of_buffer(base: Base, buffer: Buffer, length: str, said: CaseBuffer) -> Iterator[Boundary]:
    found, count, at = base.types.get(buffer.element), base.given(length), base.given(buffer.address[0])
    results = {index: [read for read in said.reads if element_of(read.place) == index] for index in range(len(WHICH))}
    copies = count == 1 and not base.by_name[length].underived and may_be_three(base, buffer, length)
    if found is None or found.kind != "struct" or not isinstance(at, Symbol) or not results[0] or not copies and (count != len(WHICH) or not all(results.values())):
        return
    written = frozenset(inside(write.place.field) for write in said.writes if element_of(write.place) == 0)
    answers = {inside(read.place.field) for reads in results.values() for read in reads}
    start = FieldPlace("", buffer.element, False, 0, 0, 0, 0)
    hostile = [place for place, _ in places_of(base, found, start, written) if place.field not in answers]
    three: list[Change] = [(base.index(length), len(WHICH))] if copies else []
    three += [(InMemory(at, moved(base, buffer, write.place, index)), write.value) for index in (1, 2) for write in said.writes] if copies else []
    for bad, which in enumerate(WHICH):
        worse: list[tuple[InMemory, Value]] = [(InMemory(at, moved(base, buffer, place, bad)), (1 << place.width) - 1) for place in hostile]
        checks = tuple(Check(buffer.name, InMemory(at, moved(base, buffer, read.place, index) if copies else read.place), read.expect)
                       for index in range(len(WHICH)) if index != bad for read in (results[0] if copies else results[index]))
        yield Boundary(f"{buffer.name}-element-{which}-bad", ((*three, *worse),), checks=checks)


def may_be_three(base: Base, buffer: Buffer, length: str) -> bool:
    limits = (base.by_name[length].maximum, buffer.maximum)
    return all(limit is None or limit >= len(WHICH) for limit in limits)


def moved(base: Base, buffer: Buffer, place: FieldPlace, index: int) -> FieldPlace:
    """The same field of another element, from that of the first."""
    return replace(place, field=f"[{index}].{inside(place.field)}", offset=place.offset + index * element_size(base, buffer),
                   offset32=place.offset32 + index * element_size(base, buffer, 32))


def element_of(place: FieldPlace) -> int:
    """Which element a field is in; a buffer of one has no number there."""
    return int(place.field[1:].partition("]")[0]) if place.field.startswith("[") else 0


def inside(field: str) -> str:
    """A field's path in its element."""
    return field.partition("].")[2] if field.startswith("[") else field
