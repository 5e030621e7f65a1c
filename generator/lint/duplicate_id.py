# SPDX-License-Identifier: BSD-2-Clause
"""An id means one call: calls of two families, in whichever form they travel, never hold the same in the places of both.

Places that only one of them looks at, such as memory behind an argument, do not tell it from the other. Only calls that no
guest has both of may share an id: of other architectures, of other callers, or in a legacy ABI of other releases. Within a
family duplicate-number says it.
"""
from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

from generator.lang.scalars import parse_bits
from generator.lint._context import Context, Finding, Item

Places = frozenset[str]


class Way(NamedTuple):
    """A call, as it is or in a form, and what its carriers hold."""
    call: Item
    form: str
    held: dict[str, int]

    @property
    def name(self) -> str:
        return f"{self.call.full_name}.{self.form}" if self.form else self.call.full_name

    def at(self, places: Places) -> tuple[tuple[str, int], ...]:
        return tuple(sorted((name, self.held[name]) for name in places))


def check(context: Context) -> Iterator[Finding]:
    groups: dict[Places, list[Way]] = {}
    for call in sorted(context.calls, key=lambda call: call.since):
        for way in ways_of(context, call):
            groups.setdefault(frozenset(way.held), []).append(way)
    said: set[int] = set()
    for ways in groups.values():
        yield from compare(context, ways, ways, said)
    for left, right in combinations(groups, 2):
        if left & right:
            yield from compare(context, groups[left], groups[right], said)


def compare(context: Context, left: list[Way], right: list[Way], said: set[int]) -> Iterator[Finding]:
    """Each call once, with the first that it meets: the later of the two, or the one that is written later."""
    places = frozenset(left[0].held) & frozenset(right[0].held)
    used: dict[tuple[tuple[str, int], ...], list[Way]] = {}
    for way in right:
        used.setdefault(way.at(places), []).append(way)
    for way in left:
        other = next((other for other in used.get(way.at(places), ()) if meet(context, way, other)), None)
        if other is None:
            continue
        first, last = in_order(other, way)
        if id(last.call.origin) not in said:
            said.add(id(last.call.origin))
            place = first.call.node.locate("number")
            yield last.call.node.locate("number"), (f"'{last.name}' and '{first.name}' ({place.file}:{place.line}:"
                                                    f"{place.column}) have one id: give one of them another number, or the "
                                                    "families a field that tells them apart")


def in_order(one: Way, other: Way) -> list[Way]:
    """The one that is there first, or is written first, and the other."""
    return sorted((one, other), key=lambda way: (way.call.since, way.call.location.line))


def ways_of(context: Context, call: Item) -> Iterator[Way]:
    """Those of a call that belongs to a family."""
    family = call.parent
    if family is not None:
        yield Way(call, "", held(context, family, call, family.node.get("convention", "")))
        for form in context.children(call, "forms"):
            yield Way(call, form.name, held(context, family, call, form.name))


def held(context: Context, family: Item, call: Item, variant: str) -> dict[str, int]:
    """What each carrier of a call's id holds, without hints and parameters."""
    found: dict[str, int] = {}
    for field in context.fields_of(family):
        node = field.node
        number = {"family": family.node.get("number", 0), "call": call.node["number"], "hint": 0, "parameter": 0,
                  "variant": (node.get("variants") or {}).get(variant, 0)}.get(node["role"], node.get("value", 0))
        bits = parse_bits(node["bits"])
        found[node["carrier"]] = found.get(node["carrier"], 0) | number << bits.low & bits.mask
    return found


def meet(context: Context, way: Way, other: Way) -> bool:
    """Whether some guest has both."""
    call, known = way.call, other.call
    if call.parent is None or known.parent is None or call.parent.origin is known.parent.origin:
        return False
    numbers = [one.parent.node.get("number") for one in (call, known) if one.parent is not None]
    if numbers[0] is not None and numbers[0] == numbers[1]:
        return False    # duplicate-family-number says it
    if not context.share_history(call, known) or call.is_parted(known):
        return False
    return bool(architectures(context, way) & architectures(context, other))


def architectures(context: Context, way: Way) -> set[str]:
    found = {convention.node["arch"] for convention in context.conventions_for(way.call, way.form or None)}
    forms = way.call.node.get("forms") or {}
    return found & set(forms[way.form].get("arch") or found) if way.form else found
