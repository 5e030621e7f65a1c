# SPDX-License-Identifier: BSD-2-Clause
"""A call with annotations has an id with the ABI's hint field, where a caller can set its bits."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lint._context import Context, Finding, Item
from generator.model.carrier_kinds import Held, kind_of


def check(context: Context) -> Iterator[Finding]:
    hints = {place_of(field) for field in context.default_layout if field.node["role"] == "hint"}
    for call in context.calls:
        if call.node.get("annotations"):
            for carrier in carriers_in_instruction(context, call):
                yield call.node.locate_key("annotations"), (f"the hint field of {call.full_name} is in carrier '{carrier}', a part "
                                                            "of the instruction: no caller can set it, use another carrier")
        if not call.node.get("annotations") or call.parent is None or "id" not in call.parent.node:
            continue
        places = {place_of(field) for field in context.fields_of(call.parent) if field.node["role"] == "hint"}
        if not places & hints:
            yield call.node.locate_key("annotations"), (f"ids of family '{call.parent.name}' have no hint field where "
                                                        "the ABI has it: drop this, or add the field")


def carriers_in_instruction(context: Context, call: Item) -> Iterator[str]:
    for field in context.fields_of(call.parent):
        found = context.by_name["carrier"].get(field.node["carrier"])
        if field.node["role"] == "hint" and found and kind_of(found[-1].node).held is Held.INSTRUCTION:
            yield field.node["carrier"]


def place_of(field: Item) -> tuple[str, str]:
    return field.node["carrier"], field.node["bits"]
