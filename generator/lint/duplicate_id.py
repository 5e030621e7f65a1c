# SPDX-License-Identifier: BSD-2-Clause
"""An id means one call: two families whose ids are laid out alike never share one, whatever their numbers are called.

Only calls that no guest has both of may share one: of other architectures, of other callers, or in a legacy ABI of other
releases. Within a family duplicate-number says it.
"""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.scalars import parse_bits
from generator.lint._context import Context, Finding, Item

Key = tuple[tuple[str, int, int], ...]


def check(context: Context) -> Iterator[Finding]:
    used: dict[Key, list[Item]] = {}
    for call in sorted(context.calls, key=lambda call: call.since):
        family = call.parent
        if family is None:
            continue
        others = used.setdefault(identity(context, family, call), [])
        clash = next((other for other in others if other.parent is not None and other.parent.origin is not family.origin
                      and meet(context, call, other)), None)
        if clash is not None:
            place = clash.node.locate("number")
            yield call.node.locate("number"), (f"'{call.full_name}' and '{clash.full_name}' ({place.file}:{place.line}:"
                                               f"{place.column}) have one id: give one of them another number, or the "
                                               "families a field that tells them apart")
        others.append(call)


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


def meet(context: Context, call: Item, other: Item) -> bool:
    """Whether some guest has both."""
    if not context.share_history(call, other) or call.is_parted(other):
        return False
    return bool(architectures(context, call) & architectures(context, other))


def architectures(context: Context, call: Item) -> set[str]:
    return {convention.node["arch"] for convention in context.conventions_for(call)}
