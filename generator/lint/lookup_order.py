# SPDX-License-Identifier: BSD-2-Clause
"""What tells families apart, and how a call travels, is known before memory is read and before a family's own layout is."""
from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations_with_replacement

from generator.lang.scalars import parse_bits
from generator.lint._context import Context, Finding, Item
from generator.lint.duplicate_id import Way, in_order, meet, ways_of
from generator.model.carrier_kinds import Held, kind_of

Layout = tuple[Item | None, list[Item]]
Masks = tuple[tuple[str, int], ...]      # of each carrier that is no memory, the bits by which a family is found


def check(context: Context) -> Iterator[Finding]:
    used = [(family, context.fields_of(family)) for family in context.families]
    default = [family for family in context.families if "id" not in family.node]
    layouts: list[Layout] = [(None, context.default_layout)] if default else []
    layouts += [(family, fields) for family, fields in used if "id" in family.node]
    several = len({id(family.origin) for family in context.families}) > 1
    for layout in layouts:
        yield from check_memory(context, layout[1], several)
        for other in layouts:
            if other[0] is None or layout[0] is None or other[0].origin is not layout[0].origin:
                yield from check_variants(layout[1], other)
    if any(held_in(context, field) is Held.MEMORY for _, fields in layouts for field in fields):
        yield from check_apart(context)


def check_apart(context: Context) -> Iterator[Finding]:
    """A call is told from those of other families without memory: a host reads none before it knows the family."""
    groups: dict[Masks, list[Way]] = {}
    for call in sorted(context.calls, key=lambda call: call.since):
        for way in ways_of(context, call):
            groups.setdefault(masks_of(context, way), []).append(way)
    said: set[int] = set()
    for left, right in combinations_with_replacement(groups, 2):
        masks = {name: mask & dict(right)[name] for name, mask in left if name in dict(right)}
        used: dict[tuple[int, ...], list[Way]] = {}
        for way in groups[left]:
            used.setdefault(known_bits(way, masks), []).append(way)
        for way in groups[right]:
            other = next((other for other in used.get(known_bits(way, masks), ()) if in_memory_alone(context, way, other)), None)
            if other is None:
                continue
            first, last = in_order(other, way)
            if id(last.call.origin) not in said:
                said.add(id(last.call.origin))
                place = first.call.node.locate("number")
                yield last.call.node.locate("number"), (
                    f"only memory, which is read when the family is known, tells '{last.name}' from '{first.name}' "
                    f"({place.file}:{place.line}:{place.column}): give one of them fixed bits in a register that both have")


def masks_of(context: Context, way: Way) -> Masks:
    found: dict[str, int] = {}
    for field in context.fields_of(way.call.parent):
        if field.node["role"] not in ("hint", "parameter", "reserved") and held_in(context, field) is not Held.MEMORY:
            name = field.node["carrier"]
            found[name] = found.get(name, 0) | parse_bits(field.node["bits"]).mask
    return tuple(sorted(found.items()))


def known_bits(way: Way, masks: dict[str, int]) -> tuple[int, ...]:
    return tuple(way.held.get(name, 0) & mask for name, mask in masks.items())


def in_memory_alone(context: Context, way: Way, other: Way) -> bool:
    """Whether two calls of one guest differ in memory that both have; duplicate-id says it where they differ nowhere."""
    return meet(context, way, other) and any(
        way.held[name] != other.held[name] for name in way.held.keys() & other.held.keys() if in_memory(context, name))


def in_memory(context: Context, carrier: str) -> bool:
    found = context.by_name["carrier"].get(carrier)
    return bool(found) and kind_of(found[-1].node).held is Held.MEMORY


def check_memory(context: Context, fields: list[Item], several: bool) -> Iterator[Finding]:
    """Which memory holds a part of the id depends on the family, and where its address is on how the call travels."""
    numbered = any(field.node["role"] == "family" for field in fields)
    for field in fields:
        role = field.node["role"]
        tells = several and (role == "family" or role == "call" and not numbered)
        late = (Held.MEMORY,) if tells else (Held.MEMORY, Held.ARGUMENT)
        if not (tells or role == "variant") or held_in(context, field) not in late:
            continue
        what = "tells families apart" if tells else "says how a call travels"
        where = "memory is read" if held_in(context, field) is Held.MEMORY else "arguments are looked at"
        yield field.location, f"field '{field.name}' {what}, which must be known before {where}: put it into a register of its own"


def held_in(context: Context, field: Item) -> Held | None:
    """What holds a field; None if there is no such carrier."""
    found = context.by_name["carrier"].get(field.node["carrier"])
    return kind_of(found[-1].node).held if found else None


def check_variants(fields: list[Item], other: Layout) -> Iterator[Finding]:
    """Bits that say how a call travels say so in every layout that has their carrier, or are never so in it."""
    owner, others = other
    mine = [(field, parse_bits(field.node["bits"])) for field in fields if field.node["role"] == "variant"]
    for field, bits in mine:
        theirs = [item for item in others if item.node["carrier"] == field.node["carrier"] and item.overlaps(field)]
        if not theirs or any(item.node["role"] == "variant" and item.node["bits"] == field.node["bits"] for item in theirs):
            continue
        known = value = 0
        for item in theirs:
            if item.node["role"] in ("fixed", "reserved"):
                place = parse_bits(item.node["bits"])
                known |= place.mask
                value |= item.node.get("value", 0) << place.low & place.mask
        wanted = (field.node.get("variants") or {}).values()
        if any(not (number << bits.low ^ value) & known & bits.mask for number in wanted):
            name = f"those of family '{owner.name}'" if owner is not None else "other ids"
            yield field.location, (f"field '{field.name}' says how a call travels, and {name} may have the same bits of carrier "
                                   f"'{field.node['carrier']}': give them the field too, or a fixed one in its place")
