# SPDX-License-Identifier: BSD-2-Clause
"""A call with annotations has an id with the ABI's hint field."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lint._context import Context, Finding, Item


def check(context: Context) -> Iterator[Finding]:
    hints = {place_of(field) for field in context.default_layout if field.node["role"] == "hint"}
    for call in context.calls:
        if not call.node.get("annotations") or call.parent is None or "id" not in call.parent.node:
            continue
        places = {place_of(field) for field in context.fields_of(call.parent) if field.node["role"] == "hint"}
        if not places & hints:
            yield call.node.locate_key("annotations"), (f"ids of family '{call.parent.name}' have no hint field where "
                                                        "the ABI has it: drop this, or add the field")


def place_of(field: Item) -> tuple[str, str]:
    return field.node["carrier"], field.node["bits"]
