# SPDX-License-Identifier: BSD-2-Clause
"""Nothing is removed before it began, nor after what it is part of."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lint._context import Context, Finding

EARLY = True


def check(context: Context) -> Iterator[Finding]:
    for dated in context.walk():
        removed = context.position(dated.node.get("removed"))
        if removed is None:
            continue
        since = max(context.position(dated.node.get("since")) or 0, dated.parent_since)
        location = dated.node.locate("removed")
        if removed <= since:
            yield location, (f"'{dated.name}' is removed in {dated.node['removed']}, but exists since "
                             f"{context.version(since)}: name a later release")
        if removed > dated.parent_removed:
            yield location, (f"'{dated.name}' is removed in {dated.node['removed']}, but what holds it is removed in "
                             f"{context.version(dated.parent_removed)} already: drop it")
