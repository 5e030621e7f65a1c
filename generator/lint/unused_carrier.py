# SPDX-License-Identifier: BSD-2-Clause
"""Every carrier carries something."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lint._context import Context, Finding


def check(context: Context) -> Iterator[Finding]:
    used = {field.node["carrier"] for _, fields in context.layouts for field in fields}
    for carrier in context.carriers:
        if carrier.name not in used:
            yield carrier.location, f"no id field uses carrier '{carrier.name}': drop it, or give it a field"
