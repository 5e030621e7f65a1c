# SPDX-License-Identifier: BSD-2-Clause
"""A buffer in registers has no address, goes one way, has a known size, and registers in every convention of its call."""
from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.lang.architectures import architecture
from generator.lang.scalars import SCALARS
from generator.lint._context import Context, Finding, Item

MEMORY_KEYS = ("address", "align", "crossing")


def check(context: Context) -> Iterator[Finding]:
    for _, buffer in context.buffers:
        if buffer.node["space"] == "registers":
            yield from check_buffer(buffer)
        elif "address" not in buffer.node:
            yield buffer.location, (f"'{buffer.name}' has no address: name the argument that holds it ('address'), or write "
                                    "'space: registers'")
    for call, owner in context.owners:
        holder = owner if "buffers" in owner.node else call
        held = [item for item in context.children(holder, "buffers") if item.node["space"] == "registers"]
        if held:
            yield from check_order(held)
            yield from check_names(context, owner, held)
            yield from check_conventions(context, call, owner, held)
            yield from check_layout(context, call, owner, held)


def check_layout(context: Context, call: Item, owner: Item, held: Sequence[Item]) -> Iterator[Finding]:
    """A host of 64 bits may have guests of 32, whose registers it lays out as its own memory."""
    words = {architecture(item.node["arch"]).word for item in context.conventions_for(call, owner.name if owner is not call else None)}
    for buffer in held if 32 in words else ():
        element = buffer.node.get("element", "u8")
        scalar = SCALARS.get(context.scalar_name(call.family, element) or "")
        if scalar is not None and scalar.width is not None:
            continue        # its bytes are the same, whatever its alignment is in memory
        layouts = [context.layouts_at(buffer.since).of(call.family, element, word) for word in (64, 32)]
        if all(layouts) and layouts[0] != layouts[1]:
            yield buffer.node.locate("element"), (f"{element} is laid out otherwise for guests of 32 bits, and '{buffer.name}' is in "
                                                  "registers: give it a type that is the same for all")


def check_buffer(buffer: Item) -> Iterator[Finding]:
    node = buffer.node
    for key in MEMORY_KEYS:
        if key in node:
            yield node.locate_key(key), f"'{buffer.name}' is in registers and has no {key}: drop it"
    if node["direction"] == "inout":
        yield node.locate("direction"), f"'{buffer.name}' is in registers: write one buffer that is 'in' and one that is 'out'"
    if isinstance(node["length"], str) and "max" not in node:
        yield node.locate("length"), f"'{buffer.name}' is in registers: say with 'max' how many elements they hold"


def check_order(held: Sequence[Item]) -> Iterator[Finding]:
    """What lies behind a buffer has a known place."""
    for index, buffer in enumerate(held):
        later = [other for other in held[index + 1:] if other.overlaps(buffer)]
        behind = next((other for other in later if other.node["direction"] == buffer.node["direction"]), None)
        if isinstance(buffer.node["length"], str) and behind is not None:
            yield behind.location, (f"'{behind.name}' lies in registers behind '{buffer.name}', whose length varies: list "
                                    f"'{buffer.name}' last")


def check_names(context: Context, owner: Item, held: Sequence[Item]) -> Iterator[Finding]:
    names = {argument.name for argument in context.arguments_of(owner)}
    for buffer in held:
        if buffer.name in names:
            yield buffer.location, f"'{buffer.name}' is in registers, so that stubs take it, and an argument has its name: rename one"


def check_conventions(context: Context, call: Item, owner: Item, held: Sequence[Item]) -> Iterator[Finding]:
    archs = owner.node.get("arch")
    for convention in context.conventions_for(call, owner.name if owner is not call else None):
        if archs and convention.node["arch"] not in archs or not convention.overlaps(owner):
            continue
        blocks = convention.node.get("blocks") or {}
        for buffer in held:
            if not buffer.overlaps(convention):
                continue
            if not blocks.get(buffer.node["direction"], ()) and buffer.node["direction"] != "inout":
                yield buffer.location, (f"convention '{convention.name}' has no registers for '{buffer.name}': name them under "
                                        f"its 'blocks' ('{buffer.node['direction']}'), or say 'arch' of the call or form")
        varying = next((item for item in held if item.node["direction"] == "in" and isinstance(item.node["length"], str)), None)
        if varying is not None and blocks.get("out") == "rest" and any(item.node["direction"] == "out" for item in held):
            yield varying.node.locate("length"), (f"by convention '{convention.name}' the output lies behind '{varying.name}', "
                                                  "whose length varies: give it a number")
