# SPDX-License-Identifier: BSD-2-Clause
"""The fields of a system register differ and lie within it, and its memory is named by fields that it has."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.problem import suggest
from generator.lang.scalars import SCALARS, parse_bits
from generator.lint._context import Context, Finding, Item


def check(context: Context) -> Iterator[Finding]:
    for register in context.registers:
        yield from check_type(context, register)
        yield from check_fields(context, register)
        if "memory" in register.node:
            yield from check_memory(context, register)


def check_type(context: Context, register: Item) -> Iterator[Finding]:
    """A type is there, and is as wide as the register."""
    node = register.node
    name = node.get("type")
    if name is None:
        return
    if "fields" in node:
        yield node.locate_key("fields"), "'type' says what the bits are: drop it, or these fields"
    reason = None if name in SCALARS else absent_type(context, register, name)
    width = node.get("width", 64)
    if reason:
        yield node.locate("type"), reason
        return
    scalar = SCALARS.get(context.scalar_name("", name) or "")
    if scalar is None:
        yield node.locate("type"), f"'{name}' is nothing that a register holds: name a type of flags, an enum or a scalar"
    elif scalar.width not in (None, width):
        yield node.locate("type"), f"{name} has {scalar.width} bits, and the register {width}: say 'width: {scalar.width}'"


def absent_type(context: Context, register: Item, name: str) -> str | None:
    known = context.types_by_owner[""]
    return context.absent("type", name, known.get(name, []), register.since, register.removed, [*SCALARS, *known])


def fields_of(context: Context, register: Item) -> list[Item]:
    """The fields of a register: its own, or those of its type."""
    if "fields" in register.node:
        return context.children(register, "fields")
    found = context.find_type("", register.node.get("type", ""))
    return [bit for kind in found if kind.node["kind"] == "flags" for bit in context.children(kind, "bits")]


def check_fields(context: Context, register: Item) -> Iterator[Finding]:
    width = register.node.get("width", 64)
    used: list[Item] = []
    for field in context.children(register, "fields"):
        node, bits = field.node, parse_bits(field.node["bits"])
        if bits.high >= width:
            yield node.locate("bits"), f"bit {bits.high} is none of '{register.name}', which has bits {width - 1}..0: name bits of these"
        other = next((item for item in used if item.origin is not field.origin and item.overlaps(field)
                      and parse_bits(item.node["bits"]).mask & bits.mask), None)
        if other is not None:
            yield node.locate("bits"), f"'{other.name}' has some of these bits already: give each field its own"
        if node.get("value", 0) >> bits.width:
            yield node.locate("value"), f"{node['value']:#x} does not fit {bits.width} bits: write a smaller number"
        used.append(field)


def check_memory(context: Context, register: Item) -> Iterator[Finding]:
    node = register.node["memory"]
    fields = {field.name: field for field in fields_of(context, register)}
    for key in ("address", "enable"):
        if key not in node:
            continue
        field = fields.get(node[key])
        if field is None:
            yield node.locate(key), f"'{register.name}' has no field '{node[key]}': {suggest(node[key], fields)}"
        elif "value" in field.node:
            yield node.locate(key), f"'{field.name}' always holds {field.node['value']}: it can be no {key}"
        elif key == "enable" and parse_bits(field.node["bits"]).width != 1:
            yield node.locate(key), f"'{field.name}' has several bits: one bit enables the memory"
    if ("type" in node) == ("size" in node):
        yield node.locate_key("address"), "say what is in the memory with 'type', or how many bytes it has with 'size'"
    elif "type" in node and node["type"] not in SCALARS:
        reason = absent_type(context, register, node["type"])
        if reason:
            yield node.locate("type"), reason
    if register.node["access"] == "read" and "enable" in node:
        yield node.locate("enable"), f"'{register.name}' can only be read, so nobody can enable this: drop 'enable'"
