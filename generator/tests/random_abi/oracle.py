# SPDX-License-Identifier: BSD-2-Clause
"""Where every value of a call travels, worked out from spec/README.md alone and not from the generator's own lowering.

What it gives is what a stub must have loaded when it traps, and what a dispatch must find.
"""
from __future__ import annotations

from dataclasses import dataclass, field, replace

from generator.lang.architectures import Register, architecture
from generator.model.abi import Abi, Argument, Convention, Family
from generator.model.ways import Way

ALL = (1 << 64) - 1
FLAGS = 32              # TRIP_FLAGS of trip.h
BUFFER = "buffer"       # an argument that is the address of memory


@dataclass
class Loaded:
    """What a register must hold: `value` in the bits of `mask`; with `buffer` the address of the memory besides."""
    mask: int = 0
    value: int = 0
    buffer: bool = False


@dataclass
class Travelling:
    """`registers` by number; `given`: carriers that are in no register; `memory`: (offset, bits, value) in the buffer."""
    registers: dict[int, Loaded] = field(default_factory=dict)
    given: dict[str, int] = field(default_factory=dict)
    memory: list[tuple[int, int, int]] = field(default_factory=list)

    def put(self, places: list[Spot], value: int, buffer: bool = False) -> None:
        """A value over some places, the low part first."""
        for spot in places:
            mask = (1 << spot.width) - 1 << spot.low
            loaded = self.registers.setdefault(spot.number, Loaded())
            loaded.mask |= mask
            loaded.value |= value << spot.low & mask
            loaded.buffer |= buffer
            value, buffer = value >> spot.width, False


@dataclass(frozen=True)
class Spot:
    """`width` bits of register `number` from `low` on."""
    number: int
    low: int
    width: int


def slot_of(convention: Convention, text: str) -> list[Spot]:
    """The places of a slot, low part first: eax+rbx[63..32]."""
    found = []
    for part in text.split("+"):
        name, _, bits = part.partition("[")
        register = register_of(convention, name)
        high, _, low = bits.rstrip("]").partition("..")
        low = low or high
        found.append(Spot(register.number, int(low), int(high) - int(low) + 1) if bits else Spot(register.number, 0, register.width))
    return found


def room_of(slots: list[list[Spot]]) -> int:
    return sum(spot.width for slot in slots for spot in slot)


def cut_spots(given: list[Spot], width: int) -> list[Spot]:
    """As many bits of the spots as a value has."""
    found = []
    for spot in given:
        if width > 0:
            found.append(Spot(spot.number, spot.low, min(spot.width, width)))
        width -= spot.width
    return found


def register_of(convention: Convention, name: str) -> Register:
    """Flags have the number behind those of all general registers."""
    known = architecture(convention.arch)
    register = known.find_result(name)
    assert register is not None
    return register if known.find_register(name) is not None else replace(register, number=FLAGS)


def identify(family: Family, way: Way, values: dict[str, int], flipped: str) -> dict[str, int]:
    """What each carrier of the id holds. `values`: of the arguments, by name. `flipped`: a reserved field that is wrong."""
    found: dict[str, int] = {}
    for part in family.fields:
        number = part.value or 0
        if part.name == flipped:
            number ^= 1
        if part.role == "family":
            number = family.number or 0
        elif part.role == "call":
            number = way.number
        elif part.role == "variant":
            number = dict(part.variants).get(way.variant, 0)
        elif part.role == "parameter":
            number = next((values[argument.name] for argument in way.args if argument.field == part.name), 0)
        found[part.carrier] = found.get(part.carrier, 0) | number << part.bits.low & part.bits.mask
    return found


def travel(abi: Abi, family: Family, way: Way, convention: Convention, values: dict[str, int | str],
           hints: dict[str, int], flipped: str = "") -> Travelling:
    """`values`: of the arguments by name, BUFFER for the address. `hints`: annotations by carrier. `flipped`: as of identify()."""
    made = Travelling()
    numbers = {name: value for name, value in values.items() if isinstance(value, int)}
    ids = identify(family, way, numbers, flipped)
    for carrier, mask in hints.items():
        ids[carrier] = ids.get(carrier, 0) | mask
    arch = architecture(convention.arch)
    for name, value in convention.fixed:
        made.put(slot_of(convention, name), value)
    places = dict(convention.carriers)
    taken: dict[int, str] = {}
    for carrier in abi.carriers:
        if carrier.name not in ids:
            continue
        value = ids[carrier.name]
        if carrier.kind == "register":
            if carrier.signed and value >> carrier.width - 1:
                value |= ALL << carrier.width
            made.put(slot_of(convention, places[carrier.name]), value)
        elif carrier.kind == "argument":
            taken[carrier.argument or 0] = carrier.name
        elif carrier.kind == "memory":
            made.memory.append((carrier.offset or 0, carrier.width, value))
        else:
            made.given[carrier.name] = value
    own = {argument.position for argument in way.args if argument.position is not None}
    slots = [slot_of(convention, text) for text in convention.arguments]
    free = [slot for index, slot in enumerate(slots) if index not in taken and index not in own]
    for index, name in taken.items():
        made.put(slots[index], ids[name])
    for argument in way.args:
        if argument.field:
            continue
        width = argument.scalar.width or arch.word
        value = values[argument.name]
        number = (0 if isinstance(value, str) else value) & (1 << width) - 1
        where = [slots[argument.position]] if argument.position is not None else []
        while room_of(where) < width:
            where.append(free.pop(0))
        ordered = where if convention.split == "low-first" else where[::-1]
        spots_taken = [spot for slot in ordered for spot in slot]
        if convention.narrow != "zero":
            spots_taken = cut_spots(spots_taken, width)
        made.put(spots_taken, number, buffer=value == BUFFER)
    return made


def spots(convention: Convention, names: tuple[str, ...], bits: object) -> list[Spot]:
    found = []
    for name in names:
        register = register_of(convention, name) if bits is not None else None
        found += slot_of(convention, name) if register is None else [Spot(register.number, bits.low, bits.width)]  # type: ignore[attr-defined]
    return found


def result_spots(convention: Convention, way: Way) -> list[list[Spot]]:
    """Of each result of a call those that it takes: as many as it needs, low part first, and the next result the next ones. One with a
    position has them from there on, and leaves the others to those without."""
    if way.returns is None:
        return []
    held = spots(convention, convention.value, convention.value_bits)
    results, taken, found = (way.returns, *way.also_returns), set[int](), dict[int, list[Spot]]()
    if convention.shared:       # the first result has what the status has, and nobody else that
        found[0] = spots(convention, convention.status, convention.status_bits)
        taken |= set(range(len(found[0])))
    for fixed in (True, False):
        for index, result in enumerate(results):
            if index in found or (result.position is not None) != fixed:
                continue
            width, mine, at = result.scalar.width or convention.word, list[Spot](), result.position or 0
            for number in range(at, len(held)):
                if number not in taken and room_of([mine]) < width:
                    mine.append(held[number])
                    taken.add(number)
            found[index] = mine
    return [found[index] for index in range(len(results))]


def seen_value(argument: Argument, value: int, word: int) -> int:
    """An argument as the operation has it, in 64 bits: a signed one with its sign."""
    width = argument.scalar.width or word
    value &= (1 << width) - 1
    if argument.scalar.signed and value >> width - 1:
        value |= ALL << width & ALL
    return value
