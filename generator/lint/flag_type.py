# SPDX-License-Identifier: BSD-2-Clause
"""The type of bits of flags is an enum whose values fit into them."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.scalars import SCALARS, parse_bits
from generator.lint._context import Context, Finding, Item


def check(context: Context) -> Iterator[Finding]:
    for kind in context.types:
        for flag in context.children(kind, "bits") if kind.node["kind"] == "flags" else ():
            name = flag.node.get("type")
            if name is None:
                continue
            found = [item for item in context.find_type(kind.family, name) if item.overlaps(flag)]
            if name in SCALARS or any(item.node["kind"] != "enum" for item in found):
                yield flag.node.locate("type"), f"'{name}' is no enum: bits of flags hold a number, or the values of an enum"
            else:
                yield from check_values(context, flag, found)


def check_values(context: Context, flag: Item, found: list[Item]) -> Iterator[Finding]:
    width = parse_bits(flag.node["bits"]).width
    for item in found:
        for value in context.children(item, "values"):
            if value.overlaps(flag) and not 0 <= value.node["number"] < 1 << width:
                yield flag.node.locate("bits"), (f"{value.node['number']}, '{value.name}' of '{item.name}', does not fit into "
                                                 f"{width} bit{'s' if width > 1 else ''}: give the flag more bits")
                return
