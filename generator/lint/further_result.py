# SPDX-License-Identifier: BSD-2-Clause
"""Further results stand behind a value, and have names of their own."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lint._context import Context, Finding

TAKEN = ("status", "value")


def check(context: Context) -> Iterator[Finding]:
    for call, owner in context.owners:
        if owner.node.get("also_returns") and "returns" not in owner.node and "returns" not in call.node:
            yield owner.node.locate_key("also_returns"), (f"{call.full_name} has further results and no first one: write the first "
                                                          "as 'returns'")
        if owner.node.get("also_returns") and call.node.get("noreturn"):
            yield owner.node.locate_key("also_returns"), f"{call.full_name} does not return, so it gives no results: drop one of them"
    for call, result in context.further_results:
        if result.name in TAKEN:
            yield result.location, f"a further result of {call.full_name} cannot be called '{result.name}': another one is"
