# SPDX-License-Identifier: BSD-2-Clause
"""The fields of a struct stand where C puts them, and its size is a multiple of its alignment, a power of two."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.kinds import is_natural
from generator.lint._context import Context, Finding


def check(context: Context) -> Iterator[Finding]:
    for kind in context.types:
        if kind.node["kind"] != "struct" or is_natural(kind.node):
            continue
        align = kind.node["align"]
        if align & (align - 1):
            yield kind.node.locate("align"), (f"the alignment {align} is no power of two: write "
                                              f"{1 << (align.bit_length() - 1)} or {1 << align.bit_length()}")
            continue
        if kind.node["size"] % align:
            yield kind.node.locate("size"), (f"the size {kind.node['size']} is no multiple of the alignment {align}: C "
                                             "would add padding at the end")
        for field in context.children(kind, "fields"):
            layout = context.layouts_at(field.since).of(kind.family, field.node["type"], 64)
            need = layout.align if layout is not None else 0
            if need and field.node["offset"] % need:
                yield field.node.locate("offset"), (f"field '{field.name}' of type {field.node['type']} at byte "
                                                    f"{field.node['offset']} is not aligned to {need}: move it, or "
                                                    "make it bytes (type u8 with a count)")
            if need > align:
                yield kind.node.locate("align"), (f"field '{field.name}' needs an alignment of {need}: '{kind.name}' "
                                                  f"has only {align}")

