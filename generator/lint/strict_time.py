# SPDX-License-Identifier: BSD-2-Clause
"""In a strict ABI time is in nanoseconds, not in what one machine counts."""
from __future__ import annotations

import re
from collections.abc import Iterator

from generator.lint._context import Context, Finding

COUNTED = re.compile(r"(^|_)(cycles?|ticks?|jiffies|tsc|clocks)(_|$)")


def check(context: Context) -> Iterator[Finding]:
    if not context.strict:
        return
    items = [argument for _, argument in context.args]
    items += [field for kind in context.types if kind.node["kind"] == "struct"
              for field in context.children(kind, "fields")]
    for item in items:
        found = COUNTED.search(item.name)
        if found:
            yield item.location, f"'{item.name}': {found.group(2)} differ from machine to machine: count in nanoseconds"
    for _, item in (*context.returns, *context.further_results):
        found = re.search(r"\b(cycles|ticks|jiffies)\b", item.node["doc"])
        if found:
            yield item.node.locate("doc"), f"{found.group(1)} differ from machine to machine: return nanoseconds"
