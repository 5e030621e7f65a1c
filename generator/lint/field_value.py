# SPDX-License-Identifier: BSD-2-Clause
"""Fixed and reserved fields say what they hold, other fields do not, and the value fits."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lint._context import Context, Finding
from generator.spec.scalars import parse_bits


def check(context: Context) -> Iterator[Finding]:
    for _, fields in context.layouts:
        for field in fields:
            role, value = field.node["role"], field.node.get("value")
            if value is None:
                if role == "fixed" or role == "reserved" and context.strict:
                    yield field.location, f"field '{field.name}' is {role}: add 'value:', what its bits must be"
                continue
            width = parse_bits(field.node["bits"]).width
            if role not in ("fixed", "reserved", "variant"):
                yield field.node.locate_key("value"), (f"a field with the role {role} gets its value from the call: "
                                                       "drop 'value:'")
            elif value >> width:
                yield field.node.locate("value"), f"{value:#x} does not fit the {width} bits of field '{field.name}'"
