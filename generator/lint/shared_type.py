# SPDX-License-Identifier: BSD-2-Clause
"""Shared memory has a type that exists, and room and alignment for it."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.scalars import SCALARS
from generator.lint._context import Context, Finding, Item
from generator.lint._shared import positions


def check(context: Context) -> Iterator[Finding]:
    for memory in context.shared:
        yield from check_type(context, memory)


def check_type(context: Context, memory: Item) -> Iterator[Finding]:
    node, name = memory.node, memory.node["type"]
    known = {**context.types_by_owner[""], **context.types_by_owner.get(memory.family, {})}
    if name not in SCALARS:
        reason = context.absent("type", name, context.find_type(memory.family, name), memory.since, memory.removed, [*SCALARS, *known])
        if reason:
            yield node.locate("type"), reason
            return
    align = node.get("align")
    if align is not None and align & (align - 1):
        yield node.locate("align"), f"{align} is no power of two: write {1 << align.bit_length()}"
        return
    for position in positions(context, memory):
        layout = context.layouts_at(position).of(memory.family, name, 64)
        if layout is None:
            return
        needed = layout.size * node.get("count", 1)
        if node.get("size", needed) < needed:
            yield node.locate("size"), f"{needed} bytes lie there, as 'type' says, and here is room for {node['size']}: say 'size: {needed}'"
            return
        if align is not None and align < layout.align:
            yield node.locate("align"), f"'{name}' is aligned to {layout.align}: say 'align: {layout.align}', or drop it"
            return
