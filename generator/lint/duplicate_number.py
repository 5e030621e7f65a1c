# SPDX-License-Identifier: BSD-2-Clause
"""A number means one call for ever: calls of a family, those of every family, removed and retired ones all differ.

Only calls that no guest has both of may share one: of other architectures, of other callers, or in a legacy ABI of
other releases if the later one says so (`reused`).
"""
from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.lang.nodes import Map
from generator.lint._context import Context, Finding, Item


def check(context: Context) -> Iterator[Finding]:
    common = [(item.node["number"], item) for item in context.common]
    for _, family in group_origins(context.families):
        calls = [call for state in family for call in context.children(state, "calls")]
        retired = family[-1].node.get("retired", ())
        yield from check_family(context, calls, common, retired)
        yield from check_needless(context, calls, {item["number"] for item in retired})
    if not context.families:
        yield from check_family(context, [], common, ())


def check_needless(context: Context, calls: list[Item], retired: set[int]) -> Iterator[Finding]:
    for call in calls:
        before = [other for other in calls if other.node["number"] == call.node["number"] and other.removed <= call.since
                  and other.origin is not call.origin]
        if call.node.get("reused") and (context.strict or not before and call.node["number"] not in retired):
            yield call.node.locate("reused"), (f"no call had number {call.node['number']:#x} before: drop 'reused'"
                                               if not context.strict else "in a strict ABI no number is used again: drop 'reused'")


def is_known(context: Context, calls: list[Item]) -> bool:
    """Whether the spec says of all calls with a number that it had been another's."""
    return not context.strict and bool(calls) and all(call.node.get("reused") for call in calls)


def check_reuse(context: Context, call: Item, others: list[Item]) -> Iterator[Finding]:
    """History may have used a number again, but somebody has to have seen it."""
    before = next((other for other in others if other.origin is not call.origin and other.removed <= call.since
                   and not call.is_parted(other)), None)
    if before is not None and not call.node.get("reused"):
        yield call.node.locate("number"), (f"number {call.node['number']:#x} was that of '{before.name}' before "
                                           f"{context.version(before.removed)}: if history did so, say 'reused: true'")


def group_origins(found: list[Item]) -> Iterator[tuple[Map, list[Item]]]:
    groups: dict[Map, list[Item]] = {}
    for item in found:
        groups.setdefault(item.origin, []).append(item)
    yield from groups.items()


def check_family(context: Context, calls: list[Item], common: list[tuple[int, Item]],
                 retired: Any) -> Iterator[Finding]:
    used: dict[int, tuple[Map, str]] = {}
    for number, item in common:
        owner = used.setdefault(number, (item.origin, f"'*.{item.name}', which every family has"))
        if owner[0] is not item.origin:
            yield item.node.locate("number"), f"number {number:#x} is that of {owner[1]}: numbers are never used twice"
    own: dict[int, list[Item]] = {}
    for call in calls:
        number = call.node["number"]
        owner = used.setdefault(number, (call.origin, f"'{call.name}'"))
        others = own.setdefault(number, [])
        if owner[0] is not call.origin and (not others or any(
                context.share_history(call, other) and not call.is_parted(other) for other in others)):
            yield call.node.locate("number"), f"number {number:#x} is that of {owner[1]}: numbers are never used twice"
        elif others and not context.strict:
            yield from check_reuse(context, call, others)
        others.append(call)
    for item in retired:
        owner = used.setdefault(item["number"], (item, f"'{item['was']}', which is retired"))
        if owner[0] is not item and not is_known(context, own.get(item["number"], [])):
            known = "numbers are never used twice" if context.strict else "if history did so, say 'reused: true' there"
            yield item.locate("number"), f"number {item['number']:#x} is that of {owner[1]}: {known}"
