# SPDX-License-Identifier: BSD-2-Clause
"""There is one convention for an architecture and variant at a time."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lint._context import Context, Finding


def check(context: Context) -> Iterator[Finding]:
    for index, convention in enumerate(context.conventions):
        for other in context.conventions[:index]:
            same = all(convention.node.get(key, "") == other.node.get(key, "") for key in ("arch", "variant"))
            if same and convention.origin is not other.origin and convention.overlaps(other):
                yield convention.location, (f"convention '{other.name}' is for {convention.node['arch']} too: tell "
                                            "them apart by 'variant:'")
