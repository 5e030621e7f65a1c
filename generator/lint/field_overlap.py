# SPDX-License-Identifier: BSD-2-Clause
"""No two fields of an id use the same bits."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.scalars import parse_bits
from generator.lint._context import Context, Finding


def check(context: Context) -> Iterator[Finding]:
    for _, fields in context.layouts:
        for index, field in enumerate(fields):
            for other in fields[:index]:
                if field.origin is other.origin or not field.overlaps(other):
                    continue
                if field.node["carrier"] != other.node["carrier"]:
                    continue
                shared = parse_bits(field.node["bits"]).mask & parse_bits(other.node["bits"]).mask
                if shared:
                    yield field.node.locate("bits"), (f"field '{field.name}' shares bit {shared.bit_length() - 1} of "
                                                      f"carrier '{field.node['carrier']}' with '{other.name}': give "
                                                      "each its own bits")
