# SPDX-License-Identifier: BSD-2-Clause
"""A type has one size, and a field that several architectures have one place, on all architectures with the same word."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.architectures import architecture
from generator.lang.kinds import is_natural
from generator.lint._context import Context, Finding, Item


def check(context: Context) -> Iterator[Finding]:
    for kind in context.types:
        if is_natural(kind.node) and any("arch" in field for field in kind.node["fields"]):
            family = kind.parent.node.get("arch") if kind.parent is not None else None
            known = family or dict.fromkeys(item.node["arch"] for item in context.conventions)
            for position in sorted({kind.since, *(field.since for field in context.children(kind, "fields"))}):
                found = next(check_position(context, kind, position, list(known)), None)
                if found is not None:
                    yield found
                    break


def check_position(context: Context, kind: Item, position: int, archs: list[str]) -> Iterator[Finding]:
    """Compares each architecture with the first one of its word."""
    node = context.type_node(kind.family, kind.name, position)
    if node is None:
        return
    fields = [field for field in context.children(kind, "fields") if field.since <= position < field.removed]
    layouts = context.layouts_at(position)
    for word in (64, 32):
        names = [arch for arch in archs if architecture(arch).word == word]
        found = [layouts.on(kind.family, node, arch) for arch in names]
        for arch, layout in zip(names[1:], found[1:]):
            if layout is None or found[0] is None:
                continue
            for field, here, there in zip(fields, layout.offsets, found[0].offsets):
                if None not in (here, there) and here != there:
                    yield field.location, (f"'{field.name}' is at byte {there} on {names[0]} and at byte {here} on {arch}: "
                                           "give the fields before it the same size everywhere")
            if (layout.size, layout.align) != (found[0].size, found[0].align):
                yield kind.location, (f"'{kind.name}' has {found[0].size} bytes aligned to {found[0].align} on {names[0]}, "
                                      f"{layout.size} aligned to {layout.align} on {arch}: fill it up with reserved fields")
