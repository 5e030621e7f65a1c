# SPDX-License-Identifier: BSD-2-Clause
"""Only of a call that gives a value can its value vary."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lint._context import Context, Finding


def check(context: Context) -> Iterator[Finding]:
    for call in context.calls:
        if "varies" in call.node and "returns" not in call.node:
            yield call.node.locate_key("varies"), f"{call.full_name} gives no value that could vary: drop 'varies', or say what it 'returns'"
