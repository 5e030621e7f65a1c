# SPDX-License-Identifier: BSD-2-Clause
"""Ids that are laid out in different ways can be told apart: by bits that both layouts have, where they differ."""
from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from generator.lang.places import slot_text
from generator.lang.scalars import parse_bits
from generator.lint._context import Context, Finding, Item
from generator.lint.duplicate_id import Way, held, meet
from generator.model.carrier_kinds import Held, kind_of

Key = tuple[tuple[str, int, int], ...]
Layout = tuple[tuple[str, int], ...]


def check(context: Context) -> Iterator[Finding]:
    layouts: dict[Layout, list[tuple[Item, dict[str, int]]]] = {}
    for call in context.calls:
        if call.parent is not None:
            key: Key = identity(context, call.parent, call)
            masks = tuple((carrier, mask) for carrier, mask, _ in key)
            layouts.setdefault(masks, []).append((call, {carrier: value for carrier, _, value in key}))
    said: set[tuple[str, str]] = set()
    for (one, calls), (other, others) in combinations(layouts.items(), 2):
        common = {carrier: mask & dict(other).get(carrier, 0) for carrier, mask in one}
        index: dict[tuple[int, ...], list[Item]] = {}
        for call, values in calls:
            index.setdefault(tuple(values[carrier] & mask for carrier, mask in common.items()), []).append(call)
        for call, values in others:
            for clash in index.get(tuple(values.get(carrier, 0) & mask for carrier, mask in common.items()), ()):
                names = (clash.family, call.family)
                if names in said or is_duplicate(context, call, clash) or not meet(context, Way(call, "", {}), Way(clash, "", {})):
                    continue
                place = clash.node.locate("number")
                if share_carriers(context, call, clash) or travel_alike(context, call, clash):
                    said.add(names)
                    yield call.node.locate("number"), (
                        f"an id may mean '{call.full_name}' and '{clash.full_name}' ({place.file}:{place.line}:{place.column}), which are "
                        "laid out in different ways: give the families a field that both have and that tells them apart")
                elif (register := read_early(context, call, clash) or read_early(context, clash, call)) is not None:
                    said.add(names)
                    yield call.node.locate("number"), (
                        f"'{call.full_name}' and '{clash.full_name}' ({place.file}:{place.line}:{place.column}) travel by several conventions of one "
                        f"architecture, and an argument of one in {register} may look like the id of the other: give the families a field that both "
                        "have and that tells them apart, or let no id travel in an argument")
                elif (full := next((item for item, key in ((clash, one), (call, other)) if is_full(context, item, key)), None)) is not None:
                    said.add(names)
                    yield full.node.locate("number"), (
                        f"all bits that name '{full.full_name}' are 1, and so they are where the id of '{(call if full is clash else clash).full_name}' "
                        "has none, which is laid out in another way: give the call another number, or the family a fixed field")


def identity(context: Context, family: Item, call: Item) -> Key:
    """For each carrier the bits that identify a call, and what they hold."""
    found: dict[str, tuple[int, int]] = {}
    for field in context.fields_of(family):
        node = field.node
        if node["role"] not in ("family", "call", "fixed"):
            continue
        bits = parse_bits(node["bits"])
        number = {"family": family.node.get("number", 0), "call": call.node["number"]}.get(node["role"], node.get("value", 0))
        mask, value = found.get(node["carrier"], (0, 0))
        found[node["carrier"]] = mask | bits.mask, value | number << bits.low & bits.mask
    return tuple(sorted((carrier, mask, value) for carrier, (mask, value) in found.items()))


def is_full(context: Context, call: Item, masks: Layout) -> bool:
    """Whether the bits that identify a call are all set: a dispatch takes a part of an id for that where it is not there."""
    return call.parent is not None and bool(masks) and all(value == mask for _, mask, value in identity(context, call.parent, call))


def is_duplicate(context: Context, call: Item, other: Item) -> bool:
    """Whether the calls have one id already without hints and parameters, which duplicate-id says."""
    if call.parent is None or other.parent is None:
        return False
    ids = [held(context, family, one, family.node.get("convention", "")) for one, family in ((call, call.parent), (other, other.parent))]
    common = ids[0].keys() & ids[1].keys()
    return bool(common) and all(ids[0][name] == ids[1][name] for name in common)


def share_carriers(context: Context, call: Item, other: Item) -> bool:
    """Whether somebody who has the parts of one id has a part of the other."""
    found = [{field.node["carrier"] for field in context.fields_of(one.parent)} for one in (call, other)]
    return not found[0].isdisjoint(found[1])


def travel_alike(context: Context, call: Item, other: Item) -> bool:
    """Whether both travel by one convention, so that a host cannot know by it which is meant."""
    theirs = [convention.origin for convention in context.conventions_for(other)]
    return any(convention.origin is mine for convention in context.conventions_for(call) for mine in theirs)


def read_early(context: Context, call: Item, other: Item) -> str | None:
    """The register of an argument, by a convention of `other`, in which a host looks for the id of `call` before it knows the family; None
    if there is none, or if what names the call is elsewhere too: a host takes that for 1 in all bits where the other convention has none."""
    places = []
    for name, mask, value in identity(context, call.parent, call) if call.parent is not None else ():
        carrier = next(iter(context.by_name["carrier"].get(name, ())[-1:]), None)
        if carrier is not None and kind_of(carrier.node).held is Held.ARGUMENT:
            places.append(carrier.node["argument"])
        elif value != mask:
            return None
    archs = {convention.node["arch"] for convention in every_convention(context, call)}
    return next((slot_text(convention.node["arguments"][index]) for convention in every_convention(context, other)
                 for index in places if convention.node["arch"] in archs and index < len(convention.node["arguments"])), None)


def every_convention(context: Context, call: Item) -> list[Item]:
    """Those of a call and of its forms."""
    forms = [None, *(form.name for form in context.children(call, "forms"))]
    return [convention for form in forms for convention in context.conventions_for(call, form)]
