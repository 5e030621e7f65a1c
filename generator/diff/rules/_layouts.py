# SPDX-License-Identifier: BSD-2-Clause
"""Layouts of ids side by side: that of the ABI, those of families and conventions that have their own."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from generator.diff.change import Where
from generator.diff.pair import Pair, Pairing, pair_up
from generator.diff.rules._annotations import hint_guard
from generator.lang.values import BitRange
from generator.model.abi import Abi, IdField

NAMING = frozenset(("family", "call", "fixed", "variant", "parameter", "hint"))
Bit = tuple[str, int]   # carrier, number


@dataclass(frozen=True)
class Layout:
    """One layout in both releases. `owner`: keys of the spec's tree above `id`, and what people call it."""
    owner: tuple[str, ...]
    name: str
    old: tuple[IdField, ...]
    new: tuple[IdField, ...]
    promised: bool

    @cached_property
    def fields(self) -> Pairing:
        return pair_up(self.old, self.new, lambda field: (field.role, field.carrier, field.bits))

    def at(self, field: IdField) -> Where:
        return Where(f"id field {field.name} of {self.name}", (*self.owner, "id", field.name))

    @cached_property
    def moved(self) -> frozenset[str]:
        """Fields that exist in both and lie elsewhere: id-field-moved has them."""
        return frozenset(new.name for old, new in self.fields.both
                         if NAMING & {old.role, new.role} and (old.bits.low, old.carrier) != (new.bits.low, new.carrier)
                         and "reserved" not in (old.role, new.role))

    @cached_property
    def old_bits(self) -> dict[Bit, IdField]:
        return owners(self.old)

    @cached_property
    def new_bits(self) -> dict[Bit, IdField]:
        return owners(self.new)

    def was_reserved(self, field: IdField) -> bool:
        """Whether some bit of a field was reserved."""
        return any(self.old_bits[bit].role == "reserved" for bit in bits_of(field) if bit in self.old_bits)

    def taken_from_reserved(self) -> Iterator[tuple[IdField, str]]:
        """Fields with a meaning in bits that were reserved, with these bits."""
        for field in self.new:
            taken = [bit for bit in bits_of(field) if bit in self.old_bits and self.old_bits[bit].role == "reserved"]
            if field.role != "reserved" and field.name not in self.moved and taken:
                yield field, say_bits(taken)

    def newly_reserved(self) -> Iterator[tuple[IdField, str]]:
        """Reserved fields in bits that were not, with these bits."""
        for field in self.new:
            taken = [bit for bit in bits_of(field) if bit not in self.old_bits or self.old_bits[bit].role != "reserved"]
            taken = [bit for bit in taken if bit not in self.old_bits or self.old_bits[bit].name not in self.moved]
            if field.role == "reserved" and taken:
                yield field, say_bits(taken)

    def freed(self) -> Iterator[tuple[IdField, str]]:
        """Reserved fields of the old layout with those of their bits that have no name in the new one."""
        for field in self.old:
            left = [bit for bit in bits_of(field) if bit not in self.new_bits]
            if field.role == "reserved" and left:
                yield field, say_bits(left)

    def guard_of(self, pair: Pair, field: IdField) -> str:
        """What tells a guest whether a host knows a field that is new."""
        return hint_guard(pair.old) if field.role == "hint" else ""


def layouts(pair: Pair) -> Iterator[Layout]:
    """Those that are not equal; that of the ABI stands for all families that have no other. Where the old release has none that
    travels by it, nobody knew it."""
    names = {old.name: new.name for old, new in pair.carriers.differing if old.name != new.name}

    def fields(found: tuple[IdField, ...]) -> tuple[IdField, ...]:
        """Fields of the old release, with the carriers as the new one calls them."""
        return tuple(replace(field, carrier=names.get(field.carrier, field.carrier)) for field in found) if names else found

    if pair.old.fields != pair.new.fields and any(is_common(pair.old, family.fields) for family in pair.old.families):
        yield Layout((), pair.new.name, fields(pair.old.fields), pair.new.fields, True)
    for old, new in pair.families.both:
        if old.fields != new.fields and not (is_common(pair.old, old.fields) and is_common(pair.new, new.fields)):
            promised = old.promised and any(call.stable for call in old.calls)
            yield Layout(("families", new.name), f"family {new.name}", fields(old.fields), new.fields, promised)
    for before, after in pair.conventions.both:
        if before.fields != after.fields:
            yield Layout(("conventions", after.name), f"convention {after.name}", fields(before.fields or pair.old.fields),
                         after.fields or pair.new.fields, True)


def is_common(abi: Abi, fields: tuple[IdField, ...]) -> bool:
    return fields is abi.fields or fields == abi.fields


def owners(fields: tuple[IdField, ...]) -> dict[Bit, IdField]:
    return {bit: field for field in fields for bit in bits_of(field)}


def bits_of(field: IdField) -> list[Bit]:
    return [(field.carrier, number) for number in range(field.bits.low, field.bits.high + 1)]


def say(field: IdField) -> str:
    return f"{field.carrier} {say_range(field.bits)}"


def say_range(bits: BitRange) -> str:
    return f"{bits.high}..{bits.low}" if bits.width > 1 else f"{bits.low}"


def say_bits(bits: list[Bit]) -> str:
    """Bits as people say them: one, or ranges, the high ones first."""
    numbers = sorted(number for _, number in bits)
    runs: list[list[int]] = []
    for number in numbers:
        if runs and runs[-1][1] == number - 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    said = ", ".join(f"{high}..{low}" if high > low else f"{low}" for low, high in reversed(runs))
    return f"bit {said}" if len(numbers) == 1 else f"bits {said}"
