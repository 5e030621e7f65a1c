# SPDX-License-Identifier: BSD-2-Clause
"""The section of a reference page about one type."""
from __future__ import annotations

from collections.abc import Iterator

from generator.backends.markdown.markdown import code, escape, table
from generator.lang.values import BitRange
from generator.model.abi import TypeDef
from generator.model.words import hex_number, history

OPEN = {"enum": "Other values are allowed.", "flags": "Other bits are allowed."}
NATURAL = ", laid out by C; in brackets: on i386"


def type_section(type_def: TypeDef, first: str) -> Iterator[str]:
    came = history(type_def.history, first)
    size = f" of {type_def.base}"
    if type_def.kind in ("struct", "union"):
        size = f", {both(type_def.size, type_def.size32)} bytes, aligned to {both(type_def.align, type_def.align32)}"
        size += NATURAL if type_def.layout else ""
    yield from [f"#### {escape(type_def.name)}", ""]
    opened = f" {OPEN[type_def.kind]}" if type_def.open and type_def.kind in OPEN else ""
    yield from [f"{type_def.kind.capitalize()}{size}{f' ({came})' if came else ''}. {escape(type_def.doc)}{opened}", ""]
    yield from table(["Value", "Name", "Only on", "History", "Meaning"], (
        [code(hex_number(value.number)), code(value.name), ", ".join(value.arch), history(value.history, first), escape(value.doc)]
        for value in type_def.values))
    yield from table(["Bits", "Mask", "Name", "Only on", "History", "Meaning"], (
        [bits(flag.bits), code(f"{flag.bits.mask:#x}"), code(flag.name), ", ".join(flag.arch), history(flag.history, first), escape(flag.doc)]
        for flag in type_def.bits))
    yield from table(["Offset", "Size", "Field", "Type", "Only on", "Meaning"], (
        [both(field.offset, field.offset32), both(field.size, field.size32) if field.count else "", code(field.name),
         code(field.type if field.count == 1 else f"{field.type}[{field.count or ''}]"),
         ", ".join(field.arch), ("*Reserved.* " if field.reserved else "") + escape(field.doc)] for field in type_def.fields))


def both(wide: int | None, narrow: int | None) -> str:
    """A number of 64-bit architectures, and that of 32-bit ones if it is another."""
    return str(wide) if narrow is None or narrow == wide else f"{wide} ({narrow})"


def bits(item: BitRange) -> str:
    return str(item.low) if item.width == 1 else f"{item.high}..{item.low}"
