# SPDX-License-Identifier: BSD-2-Clause
"""A frozen release says nothing of what comes after it."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lint._context import Context, Finding


def check(context: Context) -> Iterator[Finding]:
    if not context.spec.frozen:
        return
    for dated in context.walk():
        for key in ("since", "removed", "deprecated"):
            if dated.node.get(key) == "next":
                yield dated.node.locate(key), "a frozen release has no 'next': restore this file"
