# SPDX-License-Identifier: BSD-2-Clause
"""A call that does not return gives nothing back when it succeeds."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lint._context import Context, Finding


def check(context: Context) -> Iterator[Finding]:
    for call, owner in context.owners:
        if call.node.get("noreturn") and "returns" in owner.node and not owner.node["returns"].get("always"):
            yield owner.node.locate_key("returns"), (f"{call.full_name} does not return, so it gives no value: drop one "
                                                    "of them")
