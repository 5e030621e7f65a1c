# SPDX-License-Identifier: BSD-2-Clause
"""Features that calls and registers need exist."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.nodes import Map
from generator.lint._context import Context, Finding


def check(context: Context) -> Iterator[Finding]:
    known = context.by_name["feature"]
    for owner in (*(owner for _, owner in context.owners), *context.registers):
        needs = owner.node.get("needs")
        for index, need in enumerate(needs or ()):
            name = need["feature"] if isinstance(need, Map) else need
            reason = context.absent("feature", name, known.get(name, []), owner.since, owner.removed, known)
            if reason:
                yield need.locate("feature") if isinstance(need, Map) else needs.locate(index), reason
