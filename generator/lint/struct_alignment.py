# SPDX-License-Identifier: BSD-2-Clause
"""The fields of a struct stand where C puts them, and its size is a multiple of its alignment, a power of two."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lint._context import Context, Finding
from generator.spec.resolve_type import type_size
from generator.spec.scalars import SCALARS


def check(context: Context) -> Iterator[Finding]:
    for kind in context.types:
        if kind.node["kind"] != "struct":
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
            need = type_alignment(context, kind.family, field.node["type"])
            if need and field.node["offset"] % need:
                yield field.node.locate("offset"), (f"field '{field.name}' of type {field.node['type']} at byte "
                                                    f"{field.node['offset']} is not aligned to {need}: move it, or "
                                                    "make it bytes (type u8 with a count)")
            if need > align:
                yield kind.node.locate("align"), (f"field '{field.name}' needs an alignment of {need}: '{kind.name}' "
                                                  f"has only {align}")


def type_alignment(context: Context, owner: str, name: str) -> int:
    """Bytes that C aligns a type to; 0 if that is not known."""
    found = context.find_type(owner, name)
    if name not in SCALARS and found and found[-1].node["kind"] == "struct":
        return found[-1].node["align"]
    return type_size(context.tree, owner, name) or 0
