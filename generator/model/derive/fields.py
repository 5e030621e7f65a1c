# SPDX-License-Identifier: BSD-2-Clause
"""Fields of a structure in a buffer: reserved bits, numbers that no enum names, addresses of nothing, pointers to themselves, all ones.

A field is changed in memory, behind all that the case writes there. Of a union the members are tried that the case writes, of an
array the first element, of a buffer the first, too. Parts of an id, and fields that only some architectures have, are left alone.

That a field is looked at is seldom said. A case says it that has one such number in the field, all else as the case of the base, and is
refused: then every such number must be refused.
"""
from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from generator.lang.scalars import SCALARS
from generator.lang.values import Symbol, Value
from generator.model.abi import Buffer, Case, FieldPlace, StructField, TypeDef
from generator.model.blocks import element_size
from generator.model.carrier_kinds import Held
from generator.model.checks import numbers_of
from generator.model.derive.boundary import Base, Boundary, Change, InMemory, Try, flag_bits, unnamed

EVERY_DAY = 24      # tests of a call in the everyday set: by rank
MOST_BITS = 64      # of a reserved field


@dataclass(frozen=True)
class Leaf:
    """A scalar in the first element of a buffer. `at`: where the buffer is; `holds`: what the case writes there."""
    buffer: Buffer
    at: Symbol
    place: FieldPlace
    reserved: bool
    holds: Value

    @property
    def name(self) -> str:
        """buffer.field, as a test's name can have it."""
        return ".".join((self.buffer.name, *self.place.field.replace("[", ".").replace("]", "").strip(".").split(".")))


def derive(base: Base) -> Iterator[Boundary]:
    found = [ranked for buffer in base.buffers for leaf in leaves_of(base, buffer) for ranked in of_leaf(base, leaf)]
    everyday = {boundary.what for _, boundary in sorted(found, key=lambda item: item[0])[:EVERY_DAY]}
    for _, boundary in found:
        yield boundary if boundary.what in everyday else replace(boundary, nightly=True)


def of_leaf(base: Base, leaf: Leaf) -> Iterator[tuple[int, Boundary]]:
    """What is tried of a field, each with its rank: the everyday set takes the lowest first."""
    def tried(rank: int, what: str, *values: Value, nightly: bool = False, more: Try = (), refused: bool = False) -> tuple[int, Boundary]:
        field = InMemory(leaf.at, leaf.place)
        return rank + 9 * nightly, Boundary(f"{leaf.name}-{what}", tuple((*more, (field, value)) for value in values), nightly=nightly, refused=refused)

    width, scalar = leaf.place.width, SCALARS.get(leaf.place.type)
    named = base.types.get(leaf.place.type)
    held = leaf.holds if isinstance(leaf.holds, int) else 0
    if leaf.reserved:
        yield tried(0, "reserved-bits", *(held ^ 1 << bit for bit in range(min(width, MOST_BITS))), refused=is_refused(base, leaf, lambda number: number != held))
        return
    reserved = [bit for bit in range(width) if named is not None and named.kind == "flags" and not named.open and not flag_bits(named) >> bit & 1]
    if reserved:
        mask = sum(1 << bit for bit in reserved)
        yield tried(0, "reserved-bits", *(held ^ 1 << bit for bit in reserved), refused=is_refused(base, leaf, lambda number: bool((number ^ held) & mask)))
    numbers = unnamed(named, width)
    if numbers:
        yield tried(3, "unnamed-values", *numbers, refused=is_refused(base, leaf, lambda number: named is not None and number not in numbers_of(named)))
    elif named is None or named.kind != "constants":
        yield tried(4, "all-ones", (1 << width) - 1, more=tuple(without_memory(base, leaf)))
    if scalar is not None and scalar.address:
        end = "_va" if scalar.address == "gva" else ""
        yield tried(1, "in-no-memory", Symbol(f"no_memory{end}", 0))
        yield tried(1, "in-host-memory", Symbol(f"host{end}", 0))
        yield tried(1, "in-code", Symbol(f"code{end}", 0))
        yield tried(1, "at-end", Symbol(f"end{end}", 0))
        yield tried(1, "in-device", Symbol(f"device{end}", 0), nightly=True)
        own = replace(leaf.at, name=f"{place_name(leaf.at)}{end}")
        yield tried(2, "points-to-itself", *dict.fromkeys((own, replace(own, offset=own.offset + leaf.place.offset))))


def is_refused(base: Base, leaf: Leaf, is_wrong: Callable[[int], bool]) -> bool:
    """Whether a case that differs from the base's in this field alone, which it gives a wrong number, must be refused."""
    return base.case is not None and any(
        case.args == base.case.args and case.given == base.case.given and case.expect and not succeeding(base).intersection(case.expect)
        and is_wrong(held_by(case, leaf)) and written_beside(case, leaf) == written_beside(base.case, leaf)
        for case in base.way.call.cases if case.form == base.way.form)


def succeeding(base: Base) -> frozenset[str]:
    return frozenset(status.name for status in base.abi.status.values if status.name == "success" or status.number == 0)


def held_by(case: Case, leaf: Leaf) -> int:
    """The number that a case gives a field; what no number is counts as right."""
    found = next((write.value for item in case.buffers if item.buffer == leaf.buffer.name for write in item.writes if is_at(write.place, leaf.place)), 0)
    return found if isinstance(found, int) else leaf.holds if isinstance(leaf.holds, int) else 0


def written_beside(case: Case, leaf: Leaf) -> dict[tuple[str, int], Value]:
    """What a case has in memory besides a field: by buffer and offset, less zeros."""
    return {(item.buffer, write.place.offset): write.value for item in case.buffers for write in item.writes
            if write.value != 0 and not (item.buffer == leaf.buffer.name and is_at(write.place, leaf.place))}


def is_at(place: FieldPlace, other: FieldPlace) -> bool:
    return (place.offset, place.width) == (other.offset, other.width)


def without_memory(base: Base, leaf: Leaf) -> Iterator[Change]:
    """The other fields that point to memory of the guest's own point to none: a number of all ones may be how much is there, and a host that took it
    for granted would write all over the guest."""
    for item in base.case.buffers if base.case is not None else ():
        for write in item.writes if item.buffer == leaf.buffer.name else ():
            held = write.value
            if isinstance(held, Symbol) and held.name.lstrip("$").startswith("scratch") and write.place.offset != leaf.place.offset:
                yield InMemory(leaf.at, write.place), Symbol("no_memory_va" if held.name.endswith("_va") else "no_memory", 0)


def leaves_of(base: Base, buffer: Buffer) -> Iterator[Leaf]:
    """The fields of the first element of a buffer that the host reads, where the base has it in memory of the guest's own."""
    at = base.given(buffer.address[0])
    found = base.types.get(buffer.element)
    if base.case is None or buffer.direction == "out" or found is None or found.kind != "struct" or not isinstance(at, Symbol):
        return
    if not starts_in_memory(base, buffer):
        return
    written = {write.place.field.removeprefix("[0]").lstrip("."): write for item in base.case.buffers if item.buffer == buffer.name for write in item.writes}
    taken = id_bytes(base, buffer)
    for place, reserved in places_of(base, found, FieldPlace("", buffer.element, False, 0, 0, 0, 0), frozenset(written)):
        if not taken.intersection(range(place.offset, place.offset + place.width // 8)):
            yield Leaf(buffer, at, place, reserved, written[place.field].value if place.field in written else 0)


def starts_in_memory(base: Base, buffer: Buffer) -> bool:
    """Whether the base has something of the buffer, in memory of the guest's own."""
    at, length = base.given(buffer.address[0]), base.given(buffer.length) if isinstance(buffer.length, str) else buffer.length
    return isinstance(at, Symbol) and place_name(at) in ("scratch", "scratch2") and isinstance(length, int) and length > 0


def places_of(base: Base, found: TypeDef, start: FieldPlace, written: frozenset[str]) -> Iterator[tuple[FieldPlace, bool]]:
    """The scalars in a structure that begins at `start`, and whether each is reserved."""
    for field in found.fields:
        path = f"{start.field}.{field.name}" if start.field else field.name
        if field.arch or (found.kind == "union" or field.count == 0) and not is_said(path, written):
            continue
        inner = base.types.get(field.type)
        place = replace(start, field=path if field.count == 1 and not is_list(field, written, path) else f"{path}[0]", type=field.type,
                        offset=start.offset + field.offset, offset32=start.offset32 + field.place(32)[0], order=field.order)
        if inner is not None and inner.kind in ("struct", "union"):
            yield from places_of(base, inner, place, written)
        else:
            wide, narrow = (8 * element_size(base.types, field.type, word) for word in (64, 32))
            yield replace(place, width=wide, width32=narrow), field.reserved


def is_said(path: str, written: frozenset[str]) -> bool:
    """Whether a case names the field, or something in it."""
    return any(name == path or name.startswith((f"{path}.", f"{path}[")) for name in written)


def is_list(field: StructField, written: frozenset[str], path: str) -> bool:
    """Whether a case names the elements of the field, as it does of an array of one."""
    return field.count == 1 and any(name.startswith(f"{path}[") for name in written)


def id_bytes(base: Base, buffer: Buffer) -> frozenset[int]:
    """The bytes of the buffer that are part of the call's id."""
    index = base.index(buffer.address[0])
    own = {name for name, _ in base.way.id}
    return frozenset(byte for carrier in base.abi.carriers if carrier.held is Held.MEMORY and carrier.argument == index and carrier.name in own
                     for byte in range(carrier.offset or 0, (carrier.offset or 0) + carrier.width // 8))


def place_name(at: Symbol) -> str:
    """Which page it is, whoever's address that is."""
    return at.name.lstrip("$").removesuffix("_va").removesuffix("_low")
