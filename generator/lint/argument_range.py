# SPDX-License-Identifier: BSD-2-Clause
"""What an argument may be fits its type and does not contradict itself."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.nodes import Map
from generator.lang.scalars import SCALARS, scalar_range
from generator.lint._context import Context, Finding


def check(context: Context) -> Iterator[Finding]:
    for call, argument in context.args:
        node = argument.node
        if "min" not in node and "max" not in node and "align" not in node and "reserved" not in node:
            continue
        scalar = SCALARS.get(context.scalar_name(call.family, node["type"]) or "")
        if scalar is None:
            continue
        low, high = scalar_range(scalar)
        for key in ("min", "max", "reserved"):
            value = node.get(key)
            if value is not None and not low <= value <= high:
                yield node.locate(key), f"{value} does not fit {node['type']}: it holds {low} to {high}"
        if "min" in node and "max" in node and node["min"] > node["max"]:
            yield node.locate("min"), f"min {node['min']} is larger than max {node['max']}: nothing would be allowed"
        yield from check_align(node, high)
        if "reserved" in node and ("min" in node or "max" in node or "align" in node):
            yield node.locate("reserved"), f"a reserved argument is always {node['reserved']}: drop min, max and align"


def check_align(node: Map, high: int) -> Iterator[Finding]:
    align = node.get("align", 1)
    if align & (align - 1):
        yield node.locate("align"), f"the alignment {align} is no power of two: write {1 << align.bit_length()}"
    elif align > high:
        yield node.locate("align"), f"no value of {node['type']} but 0 is a multiple of {align}"
    elif align > 1 and "max" in node and node.get("min", 0) > 0 and node["max"] // align == (node["min"] - 1) // align:
        yield node.locate("align"), f"no multiple of {align} lies between min {node['min']} and max {node['max']}: no number is right"
