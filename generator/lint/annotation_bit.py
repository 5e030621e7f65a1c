# SPDX-License-Identifier: BSD-2-Clause
"""An annotation has a bit of its own in the hint field."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.scalars import parse_bits
from generator.lint._context import Context, Finding, Item


def check(context: Context) -> Iterator[Finding]:
    hint = next((field for field in context.default_layout if field.node["role"] == "hint"), None)
    used: dict[int, Item] = {}
    for annotation in context.annotations:
        bit = annotation.node["bit"]
        if hint is None:
            yield annotation.location, (f"annotation '{annotation.name}' has no place: the id has no field with the "
                                        "role hint")
        elif bit >= parse_bits(hint.node["bits"]).width:
            yield annotation.node.locate("bit"), (f"bit {bit} is none of the {parse_bits(hint.node['bits']).width} "
                                                  f"bits of the hint field '{hint.name}': name another, or make the field wider")
        other = used.setdefault(bit, annotation)
        if other.origin is not annotation.origin:
            yield annotation.node.locate("bit"), f"bit {bit} is that of '{other.name}': bits are never used twice"
