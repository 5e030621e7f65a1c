# SPDX-License-Identifier: BSD-2-Clause
"""What rules about conventions share."""
from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from generator.lang.architectures import architecture
from generator.lang.location import Location
from generator.lang.nodes import Map, Seq
from generator.lang.places import fixed_items, placed_in, slot_text, split_place, split_slot
from generator.lang.scalars import SCALARS
from generator.lint._context import Context, Item
from generator.model.carrier_kinds import Held, kind_of
from generator.model.places import make_place


class Named(NamedTuple):
    """A place that a convention names. `text` as of lang/places.py; `location`: of the register's name."""
    purpose: str
    text: str
    location: Location

    @property
    def register(self) -> str:
        return split_place(self.text)[0]


def places_of(node: Map, context: Context) -> Iterator[Named]:
    """Every place that a convention names and that is no immediate; a clobber is a register as a whole."""
    for name in node["carriers"]:
        carrier = context.by_name["carrier"].get(name)
        if carrier is None or kind_of(carrier[-1].node).held is Held.REGISTER:
            yield from named("carriers", node["carriers"], name)
    fixed = node.get("fixed") or ()
    for index, (text, _) in enumerate(fixed_items(fixed)):
        yield Named("fixed", text, fixed.locate_key(text) if isinstance(fixed, Map) else fixed[index].locate("register"))
    yield from named("arguments", node, "arguments")
    results = node.get("results")
    for key in ("status", "value"):
        if results is not None and key in results:
            yield from named(key, results, key)
    if results is not None and "when" in results:
        yield from named("when", results["when"], "place")
    if "clobbers" in node:
        yield from named("clobbers", node, "clobbers")
    yield from block_places(node)


def block_places(node: Map) -> Iterator[Named]:
    """Those of buffers: "inputs", and "outputs" where they are not the rest of the inputs."""
    blocks = node.get("blocks") or Map()
    if "in" in blocks:
        yield from named("inputs", blocks, "in")
    if "out" in blocks and blocks["out"] != "rest":
        yield from named("outputs", blocks, "out")


def block_registers(node: Map) -> Iterator[tuple[str, str, Location]]:
    """(purpose, register, place) of the registers of buffers."""
    yield from ((item.purpose, item.register, item.location) for item in block_places(node))


def named(purpose: str, node: Map, key: str) -> Iterator[Named]:
    yield from (Named(purpose, text, location) for text, location in placed_in(node, key))


def registers_of(node: Map, context: Context) -> Iterator[tuple[str, str, Location]]:
    """(purpose, register, place) of every register that a convention names and that is no immediate."""
    yield from ((item.purpose, item.register, item.location) for item in places_of(node, context))


def slot_width(arch: str, node: object) -> int:
    """The bits of a slot; a register that the architecture does not know counts as a word."""
    total = 0
    for name, bits in split_slot(slot_text(node)):
        place = make_place(arch, name, bits)
        total += place.width if place is not None else bits.width if bits is not None else architecture(arch).word
    return total


@lru_cache(maxsize=64)      # every call asks for that of its conventions
def argument_rooms(convention: Map) -> tuple[int, ...]:
    """The bits of each slot for arguments."""
    return tuple(slot_width(convention["arch"], slot) for slot in convention["arguments"])


def slots_needed(rooms: Sequence[int], width: int) -> int | None:
    """How many of the slots, from the first on, a value of so many bits takes; None if all together are too few."""
    total = 0
    for count, room in enumerate(rooms, 1):
        total += room
        if total >= width:
            return count
    return None


def type_width(context: Context, owner: str, name: str, word: int) -> int:
    """The bits of a type on the wire."""
    scalar = SCALARS.get(context.scalar_name(owner, name) or "u8")
    return (scalar.width if scalar is not None else None) or word


def widths_of(convention: Item) -> list[int]:
    """Bits of each value register, as it is named. Named bits of one may be fewer than the type has: it counts as a whole."""
    arch = convention.node["arch"]
    value = (convention.node.get("results") or {}).get("value")
    if isinstance(value, Map):
        return [max(architecture(arch).word, slot_width(arch, value))]
    return [slot_width(arch, name) for name in value] if isinstance(value, Seq) else [slot_width(arch, value)] if value else []


def own_places(convention: Item) -> int:
    """How many of its value registers are for the first result alone: those that the status has too."""
    results = convention.node.get("results") or {}
    return len(split_slot(slot_text(results["status"]))) if "shared" in results and "status" in results else 0


def own_value_places(convention: Item) -> bool:
    """Whether status and value name a register in common."""
    results, arch = convention.node.get("results") or {}, convention.node["arch"]
    held = [{place.register for text, bits in split_slot(slot_text(results[key])) if (place := make_place(arch, text, bits)) is not None}
            if key in results else set() for key in ("status", "value")]
    return bool(held[0] & held[1])
