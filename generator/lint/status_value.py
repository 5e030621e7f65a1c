# SPDX-License-Identifier: BSD-2-Clause
"""Status numbers differ, fit the status type and come back whole; `success` is there, is 0 and is no refusal."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.architectures import architecture
from generator.lang.nodes import Map
from generator.lang.scalars import SCALARS, scalar_range
from generator.lint._context import Context, Finding, Item
from generator.lint._registers import slot_width


def check(context: Context) -> Iterator[Finding]:
    for status in context.status:
        low, high = scalar_range(SCALARS[status.node["type"]])
        for value in context.children(status, "values"):
            if not low <= value.node["number"] <= high:
                yield value.node.locate("number"), (f"{value.node['number']} does not fit the status type "
                                                    f"{status.node['type']}: it holds {low} to {high}")
            else:
                yield from check_places(context, status, value)
    used: dict[int, Item] = {}
    for value in context.statuses:
        other = used.setdefault(value.node["number"], value)
        if other.origin is not value.origin:
            yield value.node.locate("number"), (f"'{other.name}' is {value.node['number']} already: numbers are never "
                                                "used twice")
    success = context.by_name["status"].get("success", [])
    if not success:
        yield context.tree["status"].locate("values"), ("there is no status 'success': the one that means that a call "
                                                        "did its work has this name")
    for value in success:
        if value.node["number"] != 0:
            yield value.node.locate("number"), "success is 0: write number: 0"
        if value.node.get("absent"):
            yield value.node.locate("absent"), "success cannot mean that a call is absent: drop it"


def check_places(context: Context, status: Item, value: Item) -> Iterator[Finding]:
    """Where the place of a status is narrower than its type, the numbers have to fit the place."""
    scalar, number = SCALARS[status.node["type"]], value.node["number"]
    for convention in context.conventions:
        results, arch = convention.node.get("results") or Map(), convention.node["arch"]
        if "status" not in results or not convention.overlaps(value):
            continue
        own = scalar.width or architecture(arch).word
        bits = min(slot_width(arch, results["status"]), own)
        low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if scalar.signed else (0, (1 << bits) - 1)
        if not low <= number <= high:
            yield value.node.locate("number"), (f"{number} does not come back whole by convention '{convention.name}': its status has "
                                                f"{bits} bits, which hold {low} to {high}")
            return
