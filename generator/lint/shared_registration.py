# SPDX-License-Identifier: BSD-2-Clause
"""Where the address of shared memory is told exists, and can tell an address as the memory needs it."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.nodes import Map
from generator.lang.problem import suggest
from generator.lang.scalars import parse_bits
from generator.lint._context import Context, Finding, Item
from generator.lint._shared import find_field, has_type, width_of
from generator.lint.system_register_layout import fields_of

PLACES = ("register", "call", "inside", "value", "address", "told")
EXAMPLE = "say one of 'register', 'call', 'inside', 'value', 'address', 'told'"


def check(context: Context) -> Iterator[Finding]:
    for memory in context.shared:
        if not has_type(context, memory, memory.since):
            continue
        for node in memory.node["registered"]:
            said = [key for key in PLACES if key in node]
            if len(said) != 1:
                yield place_of(node, memory), (f"'{said[0]}' and '{said[1]}' are two places: give each an item of its own" if said
                                               else f"the address is told nowhere: {EXAMPLE}")
                continue
            yield from check_keys(node, said[0])
            yield from CHECKS[said[0]](context, memory, node)


def place_of(node: Map, memory: Item):  # type: ignore[no-untyped-def]
    return node.locate_key(next(iter(node))) if node else memory.node.locate("registered")


def check_keys(node: Map, kind: str) -> Iterator[Finding]:
    """Keys that mean something beside others alone."""
    allowed = {"call": ("argument", "buffer", "field"), "inside": ("field",)}.get(kind, ())
    for key in ("argument", "buffer", "field"):
        if key in node and key not in allowed:
            yield node.locate_key(key), f"'{key}' says nothing beside '{kind}': drop it"


def check_register(context: Context, memory: Item, node: Map) -> Iterator[Finding]:
    registers = {item.name: item for item in context.registers}
    register = registers.get(node["register"])
    if register is None:
        yield node.locate("register"), f"there is no register '{node['register']}': {suggest(node['register'], registers)}"
        return
    named = register.node.get("memory")
    if named is None:
        yield node.locate("register"), f"'{register.name}' names no memory: give it 'memory: {{address: …}}'"
        return
    if "type" in named and named["type"] != memory.node["type"]:
        yield node.locate("register"), f"the memory of '{register.name}' is '{named['type']}' there, and '{memory.node['type']}' here: say one"
        return
    layout = context.layouts_at(memory.since).of(memory.family, memory.node["type"], 64)
    if layout is None:
        return
    size = memory.node.get("size", layout.size * memory.node.get("count", 1))
    if named.get("size", size) < size:
        yield node.locate("register"), f"the memory of '{register.name}' has {named['size']} bytes there, and {size} here: say one"
    field = next((item for item in fields_of(context, register) if item.name == named["address"]), None)
    align = memory.node.get("align", layout.align)
    if field is not None and not align & (align - 1) and 1 << parse_bits(field.node["bits"]).low > align:
        yield node.locate("register"), (f"'{register.name}' can only tell addresses that are multiples of "
                                        f"{1 << parse_bits(field.node['bits']).low}: say so with 'align'")


def check_call(context: Context, memory: Item, node: Map) -> Iterator[Finding]:
    calls = {call.full_name: call for call in context.calls if call.parent is not None}
    call = calls.get(node["call"])
    if call is None:
        yield node.locate("call"), f"there is no call '{node['call']}': {suggest(node['call'], calls)}"
        return
    if ("argument" in node) == ("buffer" in node):
        yield node.locate_key("call"), "say which 'argument' of the call is the address, or which 'buffer' of it is the memory or tells it"
        return
    part, children = ("argument", "args") if "argument" in node else ("buffer", "buffers")
    known = {item.name: item for item in context.children(call, children)}
    found = known.get(node[part])
    if found is None:
        yield node.locate(part), f"'{call.full_name}' has no {part} '{node[part]}': {suggest(node[part], known)}"
    elif part == "argument" and "field" in node:
        yield node.locate_key("field"), "an argument has no fields: name the 'buffer' with it, or drop 'field'"
    elif part == "buffer":
        yield from check_buffer(context, memory, node, call, found)


def check_buffer(context: Context, memory: Item, node: Map, call: Item, buffer: Item) -> Iterator[Finding]:
    """The buffer is the memory itself, or one of its fields holds the address."""
    element = buffer.node.get("element", "u8")
    if "field" in node:
        found = find_field(context, call.family, element, node["field"], memory.since)
        if isinstance(found, str):
            yield node.locate("field"), found
        elif width_of(context, call.family, found.type) not in (None, 32, 64):
            yield node.locate("field"), f"'{node['field']}' is too narrow for an address, or no number"
    elif element != memory.node["type"]:
        yield node.locate("buffer"), (f"the buffer '{buffer.name}' holds '{element}', and the memory '{memory.node['type']}': say one, or "
                                      "'field' if the address is in it")


def check_inside(context: Context, memory: Item, node: Map) -> Iterator[Finding]:
    known = {name: item for item in context.shared if item.origin is not memory.origin
             for name in (item.full_name if item.parent else item.name, item.name)}
    other = known.get(node["inside"])
    if other is None:
        yield node.locate("inside"), f"there is no other shared memory '{node['inside']}': {suggest(node['inside'], known)}"
        return
    if "field" not in node:
        yield node.locate_key("inside"), f"say which 'field' of '{other.name}' it is"
        return
    found = find_field(context, other.family, other.node["type"], node["field"], memory.since)
    if isinstance(found, str):
        yield node.locate("field"), found
    elif found.type != memory.node["type"]:
        yield node.locate("field"), f"'{node['field']}' is '{found.type}' there, and '{memory.node['type']}' here: say one"


def check_value(context: Context, memory: Item, node: Map) -> Iterator[Finding]:
    known = {item.name for item in context.cpuid_values}
    if node["value"] not in known:
        yield node.locate("value"), f"there is no value '{node['value']}' of CPUID: {suggest(node['value'], known)}"


def check_address(context: Context, memory: Item, node: Map) -> Iterator[Finding]:
    layout = context.layouts_at(memory.since).of(memory.family, memory.node["type"], 64)
    align = memory.node.get("align", layout.align if layout is not None else 1)
    if memory.node.get("space") != "gfn" and node["address"] % align:
        yield node.locate("address"), f"{node['address']:#x} is no multiple of {align}, which the memory is aligned to: write one that is"


def check_told(context: Context, memory: Item, node: Map) -> Iterator[Finding]:
    yield from ()


CHECKS = {"register": check_register, "call": check_call, "inside": check_inside, "value": check_value, "address": check_address,
          "told": check_told}
