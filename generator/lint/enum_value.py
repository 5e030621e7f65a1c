# SPDX-License-Identifier: BSD-2-Clause
"""The values of an enum differ and fit its base; constants fit theirs.

History may have used again a number that nobody had any more, and architectures may use one number for things of their own.
"""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.scalars import SCALARS, scalar_range
from generator.lint._context import Context, Finding, Item


def check(context: Context) -> Iterator[Finding]:
    for kind in context.types:
        if kind.node["kind"] not in ("enum", "constants"):
            continue
        low, high = scalar_range(SCALARS[kind.node["base"]])
        used: dict[int, list[Item]] = {}
        for value in context.children(kind, "values"):
            number = value.node["number"]
            if not low <= number <= high:
                yield value.node.locate("number"), (f"{number} does not fit {kind.node['base']}, the base of "
                                                    f"'{kind.name}': it holds {low} to {high}")
            owners = used.setdefault(number, [])
            for other in owners:
                if kind.node["kind"] == "enum" and context.share_history(value, other) and not value.is_parted(other):
                    yield value.node.locate("number"), f"'{other.name}' is {number} already: numbers are never used twice"
                    break
            owners.append(value)
