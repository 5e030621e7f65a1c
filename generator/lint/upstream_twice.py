# SPDX-License-Identifier: BSD-2-Clause
"""Two calls or registers do not stand for one public constant, unless no guest has both."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lint._context import Context, Finding, Item


def check(context: Context) -> Iterator[Finding]:
    used: dict[str, Item] = {}
    for item in (*context.families, *context.calls, *context.registers):
        name = item.node.get("upstream")
        if name is None:
            continue
        other = used.setdefault(name, item)
        if not other.is_parted(item):
            yield item.node.locate("upstream"), (f"{name} is the constant of '{other.name}' already: one of them is "
                                                 "wrong")
