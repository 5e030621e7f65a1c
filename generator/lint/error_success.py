# SPDX-License-Identifier: BSD-2-Clause
"""Success is no error: `errors` lists the other statuses."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lint._context import Context, Finding


def check(context: Context) -> Iterator[Finding]:
    for call in context.calls:
        errors = call.node.get("errors")
        if errors and "success" in errors:
            yield errors.locate(errors.index("success")), "success is always possible: drop it from the errors"
