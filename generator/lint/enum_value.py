# SPDX-License-Identifier: BSD-2-Clause
"""The values of an enum differ and fit its base; constants fit theirs."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lint._context import Context, Finding, Item
from generator.spec.scalars import SCALARS, scalar_range


def check(context: Context) -> Iterator[Finding]:
    for kind in context.types:
        if kind.node["kind"] not in ("enum", "constants"):
            continue
        low, high = scalar_range(SCALARS[kind.node["base"]])
        used: dict[int, Item] = {}
        for value in context.children(kind, "values"):
            number = value.node["number"]
            if not low <= number <= high:
                yield value.node.locate("number"), (f"{number} does not fit {kind.node['base']}, the base of "
                                                    f"'{kind.name}': it holds {low} to {high}")
            other = used.setdefault(number, value)
            if kind.node["kind"] == "enum" and other.origin is not value.origin:
                yield value.node.locate("number"), f"'{other.name}' is {number} already: numbers are never used twice"
