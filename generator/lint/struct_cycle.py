# SPDX-License-Identifier: BSD-2-Clause
"""No struct holds itself, and none is nested too deeply to be laid out."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.kinds import holds_fields
from generator.lang.layout import MAX_NESTING
from generator.lang.nodes import Map
from generator.lang.scalars import SCALARS
from generator.lint._context import Context, Finding


def check(context: Context) -> Iterator[Finding]:
    for kind in context.types:
        if holds_fields(kind.node):
            for field in context.children(kind, "fields"):
                inside, depth = reachable(context, kind.family, field.node["type"])
                if kind.origin in inside:
                    yield field.node.locate("type"), (f"struct '{kind.name}' would hold itself: use a gpa that points "
                                                      "to it")
                elif depth >= MAX_NESTING:
                    yield field.node.locate("type"), (f"struct '{kind.name}' holds structs in structs, {MAX_NESTING} deep: "
                                                      "use a gpa that points to them")


def reachable(context: Context, owner: str, name: str) -> tuple[set[Map], int]:
    """The structs inside a type, itself included, and how deep they are nested (no deeper than it matters)."""
    found: set[Map] = set()
    level, depth = {(owner, name)}, 0
    while level and depth <= MAX_NESTING:
        below = set()
        for place, wanted in level:
            for item in context.find_type(place, wanted) if wanted not in SCALARS else ():
                if holds_fields(item.node) and item.origin not in found:
                    found.add(item.origin)
                    below |= {(item.family, field["type"]) for field in item.node["fields"]}
        depth += bool(below)
        level = below
    return found, depth
