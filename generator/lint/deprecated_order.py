# SPDX-License-Identifier: BSD-2-Clause
"""Nothing is deprecated before it began or once it is gone."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lint._context import Context, Finding

EARLY = True


def check(context: Context) -> Iterator[Finding]:
    for dated in context.walk():
        deprecated = context.position(dated.node.get("deprecated"))
        if deprecated is None:
            continue
        since = max(context.position(dated.node.get("since")) or 0, dated.parent_since)
        removed = context.position(dated.node.get("removed"))
        location = dated.node.locate("deprecated")
        if deprecated < since:
            yield location, (f"'{dated.name}' is deprecated in {dated.node['deprecated']}, but exists since "
                             f"{context.version(since)}: name that or a later release")
        if removed is not None and deprecated >= removed:
            yield location, (f"'{dated.name}' is deprecated in {dated.node['deprecated']}, but removed in "
                             f"{dated.node['removed']} already: name an earlier release")
