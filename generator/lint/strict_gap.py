# SPDX-License-Identifier: BSD-2-Clause
"""In a strict ABI every bit of an id belongs to a field, so that none is left unchecked."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.scalars import parse_bits
from generator.lint._context import Context, Finding


def check(context: Context) -> Iterator[Finding]:
    carriers = {field.node["carrier"] for _, fields in context.layouts for field in fields}
    if not context.strict or not carriers <= set(context.by_name["carrier"]):
        return
    for owner, fields in context.layouts:
        place = owner.node.locate_key("id") if owner is not None else context.tree.locate_key("id")
        for carrier in sorted({field.node["carrier"] for field in fields}):
            found = context.by_name["carrier"].get(carrier)
            if not found:
                continue
            mask = 0
            for field in fields:
                if field.node["carrier"] == carrier:
                    mask |= parse_bits(field.node["bits"]).mask
            missing = ~mask & ((1 << found[-1].node["width"]) - 1)
            if missing:
                low = (missing & -missing).bit_length() - 1
                yield place, f"bit {low} of carrier '{carrier}' belongs to no field: add one with the role reserved"
