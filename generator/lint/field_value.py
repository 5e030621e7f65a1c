# SPDX-License-Identifier: BSD-2-Clause
"""Fixed and reserved fields say what they hold, other fields do not, and the value fits."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.scalars import parse_bits
from generator.lint._context import Context, Finding, Item


def check(context: Context) -> Iterator[Finding]:
    for _, fields in context.layouts:
        for field in fields:
            role, value = field.node["role"], field.node.get("value")
            yield from check_variants(field)
            if value is None:
                if role == "fixed" or role == "reserved" and context.strict:
                    yield field.location, f"field '{field.name}' is {role}: add 'value:', what its bits must be"
                continue
            width = parse_bits(field.node["bits"]).width
            if role not in ("fixed", "reserved", "variant"):
                yield field.node.locate_key("value"), (f"a field with the role {role} gets its value from the call: "
                                                       "drop 'value:'")
            elif value >> width:
                yield field.node.locate("value"), f"{value:#x} does not fit the {width} bits of field '{field.name}': write a smaller number, or make the field wider"


def check_variants(field: Item) -> Iterator[Finding]:
    variants = field.node.get("variants")
    if variants is None:
        return
    if field.node["role"] != "variant":
        yield field.node.locate_key("variants"), (f"a field with the role {field.node['role']} has no variants: drop "
                                                  "them, or make it a variant")
    width = parse_bits(field.node["bits"]).width
    for name, value in variants.items():
        if value >> width:
            yield variants.locate(name), (f"{value:#x} for the variant '{name}' does not fit the {width} bits of field "
                                          f"'{field.name}': write a smaller number, or make the field wider")
