# SPDX-License-Identifier: BSD-2-Clause
"""A number means one family for ever, a retired one too."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lint._context import Context, Finding
from generator.spec.nodes import Map


def check(context: Context) -> Iterator[Finding]:
    used: dict[int, tuple[Map, str]] = {}
    for family in context.families:
        number = family.node.get("number")
        if number is None:
            continue
        owner = used.setdefault(number, (family.origin, f"family '{family.name}'"))
        if owner[0] is not family.origin:
            yield family.node.locate("number"), (f"number {number:#x} is that of {owner[1]}: numbers are never used "
                                                 "twice")
    for item in context.tree.get("retired", ()):
        owner = used.setdefault(item["number"], (item, f"family '{item['was']}', which is retired"))
        if owner[0] is not item:
            yield item.locate("number"), (f"number {item['number']:#x} is that of {owner[1]}: numbers are never used "
                                          "twice")
