# SPDX-License-Identifier: BSD-2-Clause
"""A type has something in it in every release in which it exists: a value, a bit, a field; an open one need not."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lint._context import Context, Finding

WORDS = {"values": "value", "bits": "bit", "fields": "field"}


def check(context: Context) -> Iterator[Finding]:
    for kind in context.types:
        key = next((key for key in WORDS if key in kind.node), None)
        if key is None or kind.node.get("open") or kind.node[key] and not kind.node[key].dated:
            continue
        parts = context.children(kind, key)
        first = next((position for position in range(kind.since, kind.removed)
                      if not any(part.since <= position < part.removed for part in parts)), None)
        if first is not None:
            yield kind.location, (f"'{kind.name}' has no {WORDS[key]} in {context.version(first)}: say with since and "
                                  "removed in which releases it exists")
