# SPDX-License-Identifier: BSD-2-Clause
"""A struct has fields that carry something."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lint._context import Context, Finding


def check(context: Context) -> Iterator[Finding]:
    for kind in context.types:
        if kind.node["kind"] == "struct":
            if all(field.node.get("reserved") for field in context.children(kind, "fields")):
                yield kind.location, f"every field of '{kind.name}' is reserved: it carries nothing, drop it"
