# SPDX-License-Identifier: BSD-2-Clause
"""What a case puts into buffers, and looks at in them, is there: fields, room, a page of the guest's own."""
from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.lang.nodes import Map, Seq
from generator.lang.problem import suggest
from generator.lang.scalars import SYMBOL
from generator.lint._context import Context, Finding, Item
from generator.lint._memory import MemoryContext
from generator.model.abi import FieldPlace
from generator.model.resolve_memory import Walker

PAGE = 4096
PAGES = ("scratch", "scratch_va", "scratch2", "scratch2_va", "scratch_low")


def check(context: Context) -> Iterator[Finding]:
    for call, case in context.cases:
        if "in" not in case.node and "out" not in case.node:
            continue
        buffers = buffers_for(context, call, case)
        for key in ("in", "out"):
            for name, contents in (case.node.get(key) or {}).items():
                if name not in buffers:
                    yield case.node[key].locate_key(name), (f"{call.full_name} has no buffer '{name}': "
                                                            f"{suggest(name, buffers)}")
                    continue
                yield from check_buffer(context, call, case, buffers[name], key, contents)


def buffers_for(context: Context, call: Item, case: Item) -> dict[str, Item]:
    """The buffers that a case can fill: those of its form, else of the call."""
    form = next((form for form in context.children(call, "forms") if form.name == case.node.get("form")), None)
    owner = form if form is not None and "buffers" in form.node else call
    return {buffer.name: buffer for buffer in context.children(owner, "buffers") if buffer.overlaps(case)}


def check_buffer(context: Context, call: Item, case: Item, buffer: Item, key: str, contents: Any) -> Iterator[Finding]:
    at = case.node[key].locate(buffer.name)
    memory = MemoryContext(context, case.since)
    element = buffer.node.get("element", "u8")
    leaves = list(Walker(memory, call.family, key == "out").elements(contents, element, at))
    yield from memory.findings
    for place, value in leaves:
        reason = why_impossible(place, value)
        if reason:
            yield at, reason
            break
    yield from check_room(case, buffer, leaves, key)


def why_impossible(place: FieldPlace, value: Any) -> str | None:
    """What keeps a leaf from having a value; None if nothing does, or only the guest knows."""
    where = f"'{place.field}'" if place.field else "the element"
    if isinstance(value, Map):
        if "equals" in value and ("min" in value or "max" in value):
            return f"{where}: write either 'equals' or 'min' and 'max'"
        if not value:
            return f"{where}: say what it must be: equals, mask, min or max"
        if "mask" in value and "equals" not in value:
            return f"{where}: a mask says which bits of 'equals' count: add 'equals:'"
        if value.get("min", 0) > value.get("max", (1 << 64) - 1):
            return f"{where}: min {value['min']} is larger than max {value['max']}: no value is right"
        value = value.get("equals")
    if not isinstance(value, int):
        return None
    if not -(1 << (place.width - 1)) <= value < 1 << place.width:
        return f"{where} is {place.type}, which does not hold {value:#x}: write a number that it holds"
    return None


def check_room(case: Item, buffer: Item, leaves: list[tuple[FieldPlace, Any]], key: str) -> Iterator[Finding]:
    """The address of the buffer in this case is a page of the guest's own, and the contents stay inside."""
    address = buffer.node.get("address")
    if address is None:
        return      # it is in registers
    name = address[0] if isinstance(address, Seq) else address
    given = case.node.get("args") or {}
    symbol = SYMBOL.fullmatch(str(given.get(name, 0)))
    if symbol is None or symbol.group(1) not in PAGES:
        place = given.locate(name) if name in given else case.node[key].locate_key(buffer.name)
        yield place, (f"'{key}' needs memory of the guest's own at argument '{name}': write $scratch, $scratch_va or "
                      "their second page there")
        return
    offset = int(symbol.group(2) or "0", 0)
    end = max((place.offset + place.width // 8 for place, _ in leaves), default=0)
    if offset < 0 or offset + end > PAGE:
        yield case.node[key].locate_key(buffer.name), (f"the contents of '{buffer.name}' end at byte {offset + end} of "
                                                       f"the page, which has {PAGE}: let it begin earlier, or hold less")
