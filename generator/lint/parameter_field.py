# SPDX-License-Identifier: BSD-2-Clause
"""An argument that rides in the id names a parameter field of its family's ids, alone, and no wider than the field."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.problem import suggest
from generator.lang.scalars import SCALARS, parse_bits
from generator.lint._context import Context, Finding, Item


def check(context: Context) -> Iterator[Finding]:
    for call, owner in context.owners:
        used: dict[str, Item] = {}
        for argument in context.children(owner, "args"):
            name = argument.node.get("field")
            if name is None:
                continue
            parameters = {field.name: field for field in context.fields_of(call.parent)
                          if field.node["role"] == "parameter"}
            if name not in parameters:
                yield argument.node.locate("field"), (f"the id of {call.full_name} has no parameter field '{name}': "
                                                      f"{suggest(name, parameters)}")
                continue
            other = used.setdefault(name, argument)
            if other is not argument and other.overlaps(argument):
                yield argument.node.locate("field"), f"'{other.name}' rides in field '{name}' already: one at a time"
            yield from check_width(context, call, argument, parameters[name])


def check_width(context: Context, call: Item, argument: Item, field: Item) -> Iterator[Finding]:
    scalar = SCALARS.get(context.scalar_name(call.family, argument.node["type"]) or "")
    width = parse_bits(field.node["bits"]).width
    if scalar is None:
        return
    if scalar.signed or scalar.address:
        yield argument.node.locate("type"), (f"a parameter of the id is a plain number: give '{argument.name}' an "
                                             "unsigned type")
    elif scalar.width is not None and scalar.width < width and "max" not in argument.node:
        yield argument.node.locate("type"), (f"field '{field.name}' has {width} bits, which {argument.node['type']} "
                                             "does not cover: take a wider type, or say 'max:'")
