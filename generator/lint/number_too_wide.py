# SPDX-License-Identifier: BSD-2-Clause
"""A number fits the id field that carries it."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.scalars import parse_bits
from generator.lint._context import Context, Finding, Item


def check(context: Context) -> Iterator[Finding]:
    for family in context.families:
        fields = context.fields_of(family)
        if "number" in family.node:
            yield from check_number(family, fields, "family")
        width = role_width(fields, "call")
        if width is None:
            continue
        calls = context.children(family, "calls")
        for call in calls:
            if call.node["number"] >> width:
                yield from check_number(call, fields, "call")
        for item in family.node.get("retired", ()):
            if item["number"] >> width:
                yield item.locate("number"), f"{item['number']:#x} does not fit the {width} bits that name a call: write a smaller number, or make the field wider"
    for call in context.common:
        yield from check_number(call, context.default_layout, "call")


def role_width(fields: list[Item], role: str) -> int | None:
    return next((parse_bits(field.node["bits"]).width for field in fields if field.node["role"] == role), None)


def check_number(item: Item, fields: list[Item], role: str) -> Iterator[Finding]:
    width = role_width(fields, role)
    number = item.node["number"]
    if width is not None and number >> width:
        yield item.node.locate("number"), (f"{number:#x} does not fit the {width} bits that name a {role}: the "
                                           f"largest is {(1 << width) - 1:#x}")
