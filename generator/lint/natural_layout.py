# SPDX-License-Identifier: BSD-2-Clause
"""What a spec says of a natural layout is what C makes of it; an array without end stands last, and not alone."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.kinds import is_natural
from generator.lang.layout import Layout
from generator.lint._context import Context, Finding, Item


def check(context: Context) -> Iterator[Finding]:
    for kind in context.types:
        if not is_natural(kind.node):
            continue
        yield from check_open_array(context, kind)
        yield from check_alignments(context, kind)
        if "size" in kind.node or "align" in kind.node or any("offset" in field for field in kind.node["fields"]):
            fields = context.children(kind, "fields")
            for position in sorted({kind.since, *(field.since for field in fields)}):
                layout = context.layouts_at(position).of(kind.family, kind.name, 64)
                present = [field for field in fields if field.since <= position < field.removed]
                if layout is not None and kind.since <= position < kind.removed:
                    yield from check_layout(kind, present, layout)


def check_layout(kind: Item, fields: list[Item], layout: Layout) -> Iterator[Finding]:
    for key, value in (("size", layout.size), ("align", layout.align)):
        if kind.node.get(key, value) != value:
            yield kind.node.locate(key), (f"the {key} of '{kind.name}' is {value} on 64-bit architectures: correct "
                                          "this, or a field")
    for field, offset in zip(fields, layout.offsets):
        if field.node.get("offset", offset) != offset:
            yield field.node.locate("offset"), (f"field '{field.name}' is at byte {offset} on 64-bit architectures: "
                                                "correct this, or a field before it")


def check_open_array(context: Context, kind: Item) -> Iterator[Finding]:
    fields = context.children(kind, "fields")
    for index, field in enumerate(fields):
        if field.node.get("count") != 0:
            continue
        if kind.node["kind"] == "union" or len(fields) == 1:
            yield field.node.locate("count"), "an array without end follows other fields of a struct: give it a count"
        elif any(other.overlaps(field) for other in fields[index + 1:] if other.origin is not field.origin):
            yield field.node.locate("count"), f"only the last field of '{kind.name}' can have no end: give it a count"


def check_alignments(context: Context, kind: Item) -> Iterator[Finding]:
    for field in context.children(kind, "fields"):
        align = field.node.get("align", 1)
        if align & (align - 1):
            yield field.node.locate("align"), f"the alignment {align} is no power of two: write {1 << align.bit_length()}"
