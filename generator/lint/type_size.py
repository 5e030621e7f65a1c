# SPDX-License-Identifier: BSD-2-Clause
"""No type is larger, or aligned more strictly, than C can make it on every architecture."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.kinds import holds_fields
from generator.lint._context import Context, Finding, Item

LARGEST = (1 << 31) - 1     # bytes of an object where a pointer has 32 bits
STRICTEST = 1 << 16         # the largest ordinary page; loaders keep no more
TOO_LARGE = f"has more than {LARGEST} bytes, the most where pointers have 32 bits: make it smaller"


def check(context: Context) -> Iterator[Finding]:
    for kind in context.types:
        if holds_fields(kind.node):
            fields = context.children(kind, "fields")
            found = [*check_alignments(kind, fields), *check_fields(context, kind, fields)]
            yield from found or check_whole(context, kind, fields)


def check_alignments(kind: Item, fields: list[Item]) -> Iterator[Finding]:
    for item in (kind, *fields):
        if item.node.get("align", 1) > STRICTEST:
            yield item.node.locate("align"), f"C cannot align to {item.node['align']} bytes everywhere: at most {STRICTEST}"


def check_fields(context: Context, kind: Item, fields: list[Item]) -> Iterator[Finding]:
    for field in fields:
        size = size_of(context, kind.family, field.node["type"], field.since)
        if size <= LARGEST < size * field.node.get("count", 1):
            yield field.node.locate("count"), f"field '{field.name}' {TOO_LARGE}"


def check_whole(context: Context, kind: Item, fields: list[Item]) -> Iterator[Finding]:
    """What is too large because a field's type is so is said of that alone."""
    positions = sorted({kind.since, *(field.since for field in fields)})
    parts = [size_of(context, kind.family, field.node["type"], field.since) for field in fields]
    if max(parts, default=0) <= LARGEST < max(size_of(context, kind.family, kind.name, at) for at in positions):
        yield kind.location, f"'{kind.name}' {TOO_LARGE}"


def size_of(context: Context, family: str, name: str, position: int) -> int:
    """On 64-bit architectures; 0 if it cannot be said."""
    layout = context.layouts_at(position).of(family, name, 64)
    return layout.size if layout is not None else 0
