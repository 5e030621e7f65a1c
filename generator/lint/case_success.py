# SPDX-License-Identifier: BSD-2-Clause
"""No case expects success of a call that does not come back, or that no test may perform."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lint._context import Context, Finding


def check(context: Context) -> Iterator[Finding]:
    for call, case in context.cases:
        if "success" not in case.node["expect"]:
            continue
        location = case.node["expect"].locate(case.node["expect"].index("success"))
        if call.node.get("noreturn"):
            yield location, f"{call.full_name} does not return when it succeeds: expect a refusal, or drop the case"
        elif "never" in call.node:
            yield location, (f"'never' says that no test may perform {call.full_name}: expect a refusal, or drop the "
                             "case")
