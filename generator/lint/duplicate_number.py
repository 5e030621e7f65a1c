# SPDX-License-Identifier: BSD-2-Clause
"""A number means one call for ever: calls of a family, those of every family, removed and retired ones all differ.

Only calls that no guest has both of may share one: of other architectures, of other callers, or in a legacy ABI of
other releases.
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
    if not context.families:
        yield from check_family(context, [], common, ())


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
        others.append(call)
    for item in retired:
        owner = used.setdefault(item["number"], (item, f"'{item['was']}', which is retired"))
        if owner[0] is not item:
            yield item.locate("number"), (f"number {item['number']:#x} is that of {owner[1]}: numbers are never used "
                                          "twice")
