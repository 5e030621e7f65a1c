# SPDX-License-Identifier: BSD-2-Clause
"""No struct holds itself."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lint._context import Context, Finding
from generator.spec.layout import holds_fields
from generator.spec.nodes import Map
from generator.spec.scalars import SCALARS


def check(context: Context) -> Iterator[Finding]:
    for kind in context.types:
        if holds_fields(kind.node):
            for field in context.children(kind, "fields"):
                if kind.origin in reachable(context, kind.family, field.node["type"]):
                    yield field.node.locate("type"), (f"struct '{kind.name}' would hold itself: use a gpa that points "
                                                      "to it")


def reachable(context: Context, owner: str, name: str) -> set[Map]:
    """The structs inside a type, itself included."""
    found: set[Map] = set()
    pending = [(owner, name)]
    while pending:
        place, wanted = pending.pop()
        for item in context.find_type(place, wanted) if wanted not in SCALARS else ():
            if holds_fields(item.node) and item.origin not in found:
                found.add(item.origin)
                pending += [(item.family, field["type"]) for field in item.node["fields"]]
    return found
