# SPDX-License-Identifier: BSD-2-Clause
"""Annotations that calls carry exist, when they carry them."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lint._context import Context, Finding


def check(context: Context) -> Iterator[Finding]:
    known = context.by_name["annotation"]
    for call in context.calls:
        if "annotations" in call.node:
            for item in context.children(call, "annotations"):
                found = known.get(item.name, [])
                reason = context.absent("annotation", item.name, found, item.since, item.removed, known)
                if reason:
                    yield item.location, reason
