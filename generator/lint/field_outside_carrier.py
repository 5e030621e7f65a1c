# SPDX-License-Identifier: BSD-2-Clause
"""The bits of a field are bits of its carrier."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.scalars import parse_bits
from generator.lint._context import Context, Finding


def check(context: Context) -> Iterator[Finding]:
    for _, fields in context.layouts:
        for field in fields:
            carrier = context.by_name["carrier"].get(field.node["carrier"])
            if not carrier:
                continue
            width = max(item.node["width"] for item in carrier)
            high = parse_bits(field.node["bits"]).high
            if high >= width:
                yield field.node.locate("bits"), (f"field '{field.name}' uses bit {high}, but carrier "
                                                  f"'{field.node['carrier']}' has only bits {width - 1}..0: name bits of these, or make the "
                                                  "carrier wider")
