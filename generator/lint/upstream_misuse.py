# SPDX-License-Identifier: BSD-2-Clause
"""'upstream' stands where there is something to compare: masks for bits, members for fields of a public type."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.kinds import holds_fields
from generator.lang.nodes import Map
from generator.lint._context import Context, Finding, Item


def check(context: Context) -> Iterator[Finding]:
    numbers: list[Item] = list(context.statuses)
    for kind in context.types:
        if "values" in kind.node:
            numbers += context.children(kind, "values")
        if holds_fields(kind.node) and "upstream" not in kind.node:
            for field in context.children(kind, "fields"):
                if field.node.get("upstream"):
                    yield field.node.locate("upstream"), (f"'{kind.name}' has no upstream, so there is no member to "
                                                          "compare with: name its public type, or drop this")
    for item in numbers:
        if isinstance(item.node.get("upstream"), Map):
            yield item.node.locate("upstream"), (f"'{item.name}' is a number, not a bit: write 'upstream: "
                                                 f"{item.node['upstream']['mask']}'")
    for feature in context.features:
        if "upstream" in feature.node and not isinstance(feature.node["source"], Map):
            yield feature.node.locate("upstream"), ("only words say where this feature is, so there is no bit to "
                                                    "compare: say it with {leaf, register, bit}, or drop this")
