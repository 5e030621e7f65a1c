# SPDX-License-Identifier: BSD-2-Clause
"""A case looks at a value only where the call gives one, and asks for what is possible."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.nodes import Map
from generator.lang.scalars import SCALARS, scalar_range
from generator.lint._context import Context, Finding, Item
from generator.lint._values import contradictions


def check(context: Context) -> Iterator[Finding]:
    for call, case in context.cases:
        node = case.node.get("value")
        if node is None:
            continue
        location = case.node.locate_key("value")
        form = next((form for form in context.children(call, "forms") if form.name == case.node.get("form")), call)
        returns = form.node.get("returns", call.node.get("returns"))
        if returns is None:
            yield location, f"{call.full_name} returns nothing: drop 'value'"
            continue
        if "success" not in case.node["expect"] and not returns.get("always"):
            yield location, (f"the value of {call.full_name} means something only with success: drop 'value', or say "
                             "'always: true'")
        yield from check_value(context, call, returns["type"], node)


def check_value(context: Context, call: Item, name: str, node: Map) -> Iterator[Finding]:
    yield from contradictions(node)
    equals = node.get("equals")
    scalar = SCALARS.get(context.scalar_name(call.family, name) or "")
    if isinstance(equals, int) and scalar is not None:
        low, high = scalar_range(scalar)
        if not min(low, 0) <= equals <= (1 << (scalar.width or 64)) - 1 and not low <= equals <= high:
            yield node.locate("equals"), f"{equals:#x} does not fit {name}: no value is right"
