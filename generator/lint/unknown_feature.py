# SPDX-License-Identifier: BSD-2-Clause
"""Features that calls need exist."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lint._context import Context, Finding


def check(context: Context) -> Iterator[Finding]:
    known = context.by_name["feature"]
    for call in context.calls:
        needs = call.node.get("needs")
        for index, name in enumerate(needs or ()):
            reason = context.absent("feature", name, known.get(name, []), call.since, call.removed, known)
            if reason:
                yield needs.locate(index), reason
