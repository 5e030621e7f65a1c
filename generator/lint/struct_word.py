# SPDX-License-Identifier: BSD-2-Clause
"""The fields of a struct have the same size for every guest."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.kinds import is_natural
from generator.lang.scalars import SCALARS
from generator.lint._context import Context, Finding


def check(context: Context) -> Iterator[Finding]:
    for kind in context.types:
        if kind.node["kind"] == "struct" and not is_natural(kind.node):
            for field in context.children(kind, "fields"):
                scalar = SCALARS.get(context.scalar_name(kind.family, field.node["type"]) or "")
                if scalar is not None and scalar.width is None:
                    yield field.node.locate("type"), (f"{field.node['type']} is 32 or 64 bits wide, so field "
                                                      f"'{field.name}' has no fixed layout: use u32, u64 or gpa")
