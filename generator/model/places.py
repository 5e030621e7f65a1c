# SPDX-License-Identifier: BSD-2-Clause
"""Places where values travel: bits of registers, and slots, which are several of them."""
from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from generator.lang.architectures import architecture, find_register
from generator.lang.places import split_place, split_slot
from generator.lang.values import BitRange
from generator.model.abi import Convention


HALF = 64       # bits of a vector register that a program reads and writes as one number


@dataclass(frozen=True)
class Place:
    """Bits low..low + width - 1 of a register, which is named as a whole: eax is bits 31..0 of rax. `vector`: it is of the class
    vector, and its number of that class; outside blocks it lies in one half of it. `flags`: it is flags or a condition code, which holds results alone."""
    register: str
    number: int
    low: int
    width: int
    vector: bool = False
    flags: bool = False


Slot = tuple[Place, ...]     # where one value travels, low part first


def width_of(slot: Slot) -> int:
    return sum(place.width for place in slot)


def share_out(widths: Sequence[int], wanted: Sequence[tuple[int | None, int]], own: int = 0) -> list[list[int]]:
    """Which of the places with these widths each of some results takes, by number. `wanted`: (position or None, bits) of each. One with
    a position takes places from there on, as many as it needs; the others take the next ones that are free, in order. `own`: how many of
    the places are for the first result alone."""
    found: list[list[int]] = [[] for _ in wanted]
    free = list(range(len(widths)))
    for index in sorted(range(len(wanted)), key=lambda index: wanted[index][0] is None):
        at, width = wanted[index]
        least = max(at or 0, own if index else 0)
        while not found[index] or sum(widths[number] for number in found[index]) < width:
            number = next((number for number in free if number >= least), None)
            if number is None:
                break
            free.remove(number)
            found[index].append(number)
    return found


def slot_pieces(slot: Slot, low: int, width: int) -> Iterator[tuple[Place, int]]:
    """Where the bits low..low + width - 1 of what a slot holds lie: the places, each with the bits of the value below it."""
    start = 0
    for place in slot:
        first, last = max(low, start), min(low + width, start + place.width)
        if first < last:
            yield Place(place.register, place.number, place.low + first - start, last - first, place.vector, place.flags), first - low
        start += place.width


def make_place(arch: str, text: str, bits: BitRange | None = None) -> Place | None:
    """The place that a text names, or the given bits of it; None if the architecture has no such register."""
    name, own = split_place(text)
    known, bits = architecture(arch), bits or own
    register = known.find_result(name) or known.find_vector(name)
    if register is None:
        return None
    low, width = (register.low, register.width) if bits is None else (bits.low, bits.width)
    vector = name in known.vectors
    return Place(register.whole, register.number, low, width, vector, find_register(arch, name) is None and not vector)


def block_places(arch: str, names: Iterable[str]) -> tuple[Place, ...]:
    """The places of registers of a block, general or vector."""
    return tuple(place for place in (make_place(arch, name) for name in names) if place is not None)


def register_key(place: Place) -> int:
    """A number that no other register of the architecture has, whatever its class."""
    return place.number | (0x100 if place.vector else 0) | (0x200 if place.flags else 0)


def halves_used(place: Place) -> range:
    """Which halves of a vector register a place has bits of: 0 is the low one."""
    return range(place.low // HALF, (place.low + place.width - 1) // HALF + 1)


def half_of(place: Place) -> Place:
    """A place of a vector register with its bits counted from the lowest of the half that it lies in."""
    return replace(place, low=place.low % HALF) if place.vector else place


def make_slot(arch: str, text: str) -> Slot:
    """The places of a slot; those that the architecture has."""
    found = (make_place(arch, name, bits) for name, bits in split_slot(text))
    return tuple(place for place in found if place is not None)


def destroyed_registers(convention: Convention) -> frozenset[str]:
    """The registers that a call may change, results included, by their whole names; flags and the like by their own."""
    names = [*convention.clobbers, *convention.status, *convention.value, *([convention.when.place] if convention.when else [])]
    found = {name: make_slot(convention.arch, name) for name in names}
    return frozenset(place.register for slot in found.values() for place in slot) | {name for name, slot in found.items() if not slot}
