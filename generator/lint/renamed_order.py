# SPDX-License-Identifier: BSD-2-Clause
"""Old names are listed from the oldest, each held while the node existed, and each is another name."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lint._context import Context, Dated, Finding

EARLY = True


def check(context: Context) -> Iterator[Finding]:
    for dated in context.walk():
        renamed = dated.node.get("renamed")
        if renamed:
            yield from check_renamed(context, dated)


def check_renamed(context: Context, dated: Dated) -> Iterator[Finding]:
    earliest = max(context.position(dated.node.get("since")) or 0, dated.parent_since)
    removed = context.position(dated.node.get("removed"))
    names = [item["from"] for item in dated.node["renamed"]] + [dated.name]
    for index, item in enumerate(dated.node["renamed"]):
        until = context.position(item["until"])
        if until is None:
            continue
        location = item.locate("until")
        if until < earliest:
            yield location, (f"the name '{item['from']}' ends with {item['until']}, before it can have begun "
                             f"({context.version(earliest)}): list the oldest name first")
        if until >= (context.end - 1 if removed is None else removed):
            yield location, (f"the name '{item['from']}' ends with {item['until']}, and no release after that has "
                             f"'{dated.name}': name an earlier release")
        if names[index] == names[index + 1]:
            yield item.locate("from"), f"'{item['from']}' is its name afterwards too: drop this"
        earliest = max(earliest, until + 1)
