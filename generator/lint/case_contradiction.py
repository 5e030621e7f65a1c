# SPDX-License-Identifier: BSD-2-Clause
"""No case expects success with arguments that the spec itself rules out."""
from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.lang.scalars import SCALARS, SYMBOL, parse_bits, scalar_range
from generator.lint._context import Context, Finding, Item


def check(context: Context) -> Iterator[Finding]:
    checked = any("bad_argument" in answers.node for answers in context.answers)
    for call, case in context.cases if checked else ():
        if case.node["expect"] != ["success"]:
            continue
        given = case.node.get("args") or {}
        for argument in context.arguments_for(call, case):
            if not argument.overlaps(case):
                continue
            value = given.get(argument.name, 0)
            reason = why_refused(context, call, argument, value)
            if reason:
                place = given.locate(argument.name) if argument.name in given else case.location
                yield place, f"argument '{argument.name}' is {value}, which must be refused: {reason}"


def why_refused(context: Context, call: Item, argument: Item, value: Any) -> str | None:
    """What rules a value out; None for values that only the guest knows."""
    node = argument.node
    align = node.get("align", 1)
    if not isinstance(value, int):
        offset = int((SYMBOL.fullmatch(value) or [0, 0, "0"])[2] or "0", 0)
        return f"it is not aligned to {align}" if "scratch" in value and align <= 4096 and offset % align else None
    scalar = SCALARS.get(context.scalar_name(call.family, node["type"]) or "u64") or SCALARS["u64"]
    low, high = scalar_range(scalar)
    if not node.get("min", value) <= value <= node.get("max", value):
        return f"it must be {node.get('min', low)} to {node.get('max', high)}"
    if not low <= value <= high and all(item.node.get("narrow") != "ignored" for item in context.conventions):
        return f"it does not fit {node['type']}"
    if value % align:
        return f"it is not aligned to {align}"
    if node.get("reserved", value) != value:
        return f"it is reserved and must be {node['reserved']}"
    return None if named_value(context, call, argument, value) else f"{node['type']} has no such value"


def named_value(context: Context, call: Item, argument: Item, value: int) -> bool:
    """Whether an enum or flags type allows a value; others allow any."""
    found = context.find_type(call.family, argument.node["type"]) if argument.node["type"] not in SCALARS else []
    if not found or found[0].node.get("open") or found[0].node["kind"] not in ("enum", "flags"):
        return True
    if found[0].node["kind"] == "enum":
        return any(item.node["number"] == value for kind in found for item in context.children(kind, "values"))
    mask = 0
    for kind in found:
        for flag in context.children(kind, "bits"):
            mask |= parse_bits(flag.node["bits"]).mask
    return not value & ~mask
