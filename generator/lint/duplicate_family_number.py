# SPDX-License-Identifier: BSD-2-Clause
"""A number means one family for ever, a retired one too; families with fixed fields may share it."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.nodes import Map
from generator.lint._context import Context, Finding, Item

Key = tuple[int, tuple[tuple[str, str, int], ...]]


def check(context: Context) -> Iterator[Finding]:
    used: dict[Key, tuple[Map, str]] = {}
    for family in context.families:
        number = family.node.get("number")
        if number is None:
            continue
        key = (number, fixed_part(context, family))
        owner = used.setdefault(key, (family.origin, f"family '{family.name}'"))
        if owner[0] is not family.origin:
            yield family.node.locate("number"), (f"number {number:#x} is that of {owner[1]}: numbers are never used "
                                                 "twice")
    for item in context.tree.get("retired", ()):
        owner = used.setdefault((item["number"], ()), (item, f"family '{item['was']}', which is retired"))
        if owner[0] is not item:
            yield item.locate("number"), (f"number {item['number']:#x} is that of {owner[1]}: numbers are never used "
                                          "twice")


def fixed_part(context: Context, family: Item) -> tuple[tuple[str, str, int], ...]:
    """What fixed fields of its ids tell a family apart by: (carrier, bits, value)."""
    return tuple((field.node["carrier"], field.node["bits"], field.node.get("value", 0))
                 for field in context.fields_of(family)
                 if field.node["role"] == "fixed" and not field.origin.get("changed"))
