# SPDX-License-Identifier: BSD-2-Clause
"""Only a field of several bytes, as many on every architecture, has an order of its bytes."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.kinds import holds_fields
from generator.lang.scalars import SCALARS
from generator.lint._context import Context, Finding, Item


def check(context: Context) -> Iterator[Finding]:
    for kind in context.types:
        if not holds_fields(kind.node):
            continue
        fields = context.children(kind, "fields")
        for field in fields:
            if "order" in field.node:
                why = why_none(context, kind, field)
                if why:
                    yield field.node.locate("order"), f"'{field.name}' is {field.node['type']}, {why}: drop 'order'"
        if "order" in kind.node:
            words = [field for field in fields if "order" not in field.node and width_of(context, kind, field) is None
                     and context.scalar_name(kind.family, field.node["type"])]
            for field in words:
                yield field.location, (f"'{field.name}' is {field.node['type']}, whose bytes are as many as the guest's word has: "
                                       "in a struct with an order its width is fixed")
            if not any((width_of(context, kind, field) or 0) > 8 for field in fields):
                yield kind.node.locate("order"), f"no field of '{kind.name}' has several bytes to order: drop 'order'"


def width_of(context: Context, kind: Item, field: Item) -> int | None:
    """Bits; None for words, for what has fields and for what does not exist."""
    scalar = SCALARS.get(context.scalar_name(kind.family, field.node["type"]) or "")
    return scalar.width if scalar is not None else None


def why_none(context: Context, kind: Item, field: Item) -> str:
    name = context.scalar_name(kind.family, field.node["type"])
    if name is None:
        return "whose fields have orders of their own"
    width = width_of(context, kind, field)
    return "as wide as the guest's word" if width is None else "a byte" if width == 8 else ""
