# SPDX-License-Identifier: BSD-2-Clause
"""A case of a system register writes and wants what its layout allows."""
from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.lang.nodes import Map
from generator.lang.scalars import SYMBOL, parse_bits
from generator.lint._context import Context, Finding, Item
from generator.lint._values import contradictions
from generator.lint.system_register_layout import fields_of

PAGE = 4096     # what the symbols of a case are aligned to


def check(context: Context) -> Iterator[Finding]:
    for register, case in context.register_cases:
        node, width = case.node, register.node.get("width", 64)
        if "write" in node:
            yield from check_write(context, register, case, width)
        if "read" in node:
            yield from check_read(context, register, node["read"], width)


def check_write(context: Context, register: Item, case: Item, width: int) -> Iterator[Finding]:
    node = case.node
    low = low_bits(node["write"], width)
    if low is None:
        yield node.locate("write"), f"{node['write']} does not fit the {width} bits of '{register.name}': write a smaller number"
        return
    if node.get("fault") or register.node.get("reserved") not in ("zero", "unchecked", None):
        return
    value, known = low
    for mask, wanted, what in held_bits(context, register, case):
        wrong = (value ^ wanted) & mask & known
        if wrong:
            bit = (wrong & -wrong).bit_length() - 1
            yield node.locate("write"), (f"bit {bit} must be {wanted >> bit & 1}, {what}: a write of it ends in "
                                         "'fault: true'")
            return


def low_bits(written: Any, width: int) -> tuple[int, int] | None:
    """(value, the mask of its bits that are known); of a symbol those within a page. None if it does not fit."""
    full = (1 << width) - 1
    if isinstance(written, int):
        return (written & full, full) if -(1 << width - 1) <= written <= full else None
    offset = int((SYMBOL.fullmatch(written) or [0, 0, "0"])[2] or "0", 0)
    return (offset % PAGE, PAGE - 1) if "scratch" in written else (0, 0)


def held_bits(context: Context, register: Item, case: Item) -> Iterator[tuple[int, int, str]]:
    """(mask, what it must hold in place, why) of the reserved bits."""
    fields = [field for field in fields_of(context, register) if field.overlaps(case)]
    if not fields:
        return
    found = context.find_type("", register.node.get("type", ""))
    opened = "fields" not in register.node and any(kind.node.get("open") for kind in found)
    named = 0
    for field in fields:
        bits = parse_bits(field.node["bits"])
        named |= bits.mask
        if "value" in field.node:
            yield bits.mask, field.node["value"] << bits.low, f"as '{field.name}' says"
    if not opened or "reserved" in register.node:
        yield (1 << register.node.get("width", 64)) - 1 & ~named, 0, "it has no name"


def check_read(context: Context, register: Item, node: Map, width: int) -> Iterator[Finding]:
    yield from contradictions(node)
    for key in ("equals", "min"):
        if isinstance(node.get(key), int) and low_bits(node[key], width) is None:
            yield node.locate(key), f"{node[key]:#x} does not fit the {width} bits of '{register.name}': no value is right"
