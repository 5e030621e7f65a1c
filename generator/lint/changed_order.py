# SPDX-License-Identifier: BSD-2-Clause
"""What `changed` replaces is replaced in a release that has the node and an older text of it."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lint._context import Context, Finding

EARLY = True


def check(context: Context) -> Iterator[Finding]:
    for dated in context.walk():
        changed = dated.node.get("changed")
        since = max(context.position(dated.node.get("since")) or 0, dated.parent_since)
        removed = context.position(dated.node.get("removed"))
        for version, change in (changed or {}).items():
            position = context.position(version)
            if position is None:
                continue
            if position <= since:
                yield changed.locate_key(version), (f"'{dated.name}' exists since {context.version(since)}, so in "
                                                    f"{version} there is nothing older to change: write this into "
                                                    "the node itself")
            if removed is not None and position >= removed:
                yield changed.locate_key(version), (f"'{dated.name}' is removed in {dated.node['removed']}: nothing "
                                                    "can change then")
            if "name" in change:
                yield change.locate_key("name"), "a name changes with renamed: [{from, until}], not here"
            for key in change:
                if key in dated.node and dated.node[key] == change[key] and len(changed) == 1:
                    yield change.locate_key(key), f"'{key}' is the same as before: drop it"
