# SPDX-License-Identifier: BSD-2-Clause
"""What tells families apart, and how a call travels, is known before memory is read and before a family's own layout is."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.scalars import parse_bits
from generator.lint._context import Context, Finding, Item
from generator.model.carrier_kinds import Held, kind_of

Layout = tuple[Item | None, list[Item]]


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
