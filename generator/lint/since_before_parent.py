# SPDX-License-Identifier: BSD-2-Clause
"""Nothing exists before what it is part of, nor begins after that is gone."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lint._context import Context, Finding

EARLY = True


def check(context: Context) -> Iterator[Finding]:
    for dated in context.walk():
        since = context.position(dated.node.get("since"))
        if since is None:
            continue
        location = dated.node.locate("since")
        if since < dated.parent_since:
            parent = context.version(dated.parent_since)
            yield location, (f"'{dated.name}' is said to exist since {dated.node['since']}, but what holds it only "
                             f"since {parent}: drop it")
        if since >= dated.parent_removed:
            gone = context.version(dated.parent_removed)
            yield location, (f"'{dated.name}' begins in {dated.node['since']}, but what holds it is removed in {gone}: "
                             "use an earlier one")
