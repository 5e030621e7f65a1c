# SPDX-License-Identifier: BSD-2-Clause
"""Callers that families, calls, cases, registers and shared memory name are declared, and a call has no caller that its family lacks."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lint._context import Context, Finding, Item


def check(context: Context) -> Iterator[Finding]:
    known = context.by_name["caller"]
    cases = [case for call in context.calls for case in context.children(call, "cases")]
    for item in (*context.families, *context.calls, *cases, *context.registers, *context.shared):
        callers = item.node.get("callers")
        for index, name in enumerate(callers or ()):
            reason = context.absent("caller", name, known.get(name, []), item.since, item.removed, known)
            if name in callers[:index]:
                reason = f"caller '{name}' is listed twice: drop one"
            if reason:
                yield callers.locate(index), reason
    for call in context.calls:
        if call.parent is not None and "callers" in call.node and "callers" in call.parent.node:
            yield from check_subset(call, call.parent)


def check_subset(call: Item, family: Item) -> Iterator[Finding]:
    callers = call.node["callers"]
    for index, name in enumerate(callers):
        if name not in family.node["callers"]:
            yield callers.locate(index), (f"family '{family.name}' does not exist for caller '{name}': add it there, "
                                          "or drop it here")
