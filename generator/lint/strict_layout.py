# SPDX-License-Identifier: BSD-2-Clause
"""In a strict ABI memory has one layout for all guests: no natural layouts and no unions."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.kinds import is_natural
from generator.lint._context import Context, Finding


def check(context: Context) -> Iterator[Finding]:
    for kind in context.types if context.strict else ():
        if is_natural(kind.node):
            what = "a union" if kind.node["kind"] == "union" else "a natural layout"
            yield kind.location, (f"'{kind.name}' has {what}, which differs by architecture: give every field of a "
                                  "struct its offset")
