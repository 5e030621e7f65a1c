# SPDX-License-Identifier: BSD-2-Clause
"""The section of a reference page about one type."""
from __future__ import annotations

from collections.abc import Iterator

from generator.emit.markdown import code, escape, table
from generator.spec.model import BitRange, TypeDef
from generator.words import hex_number, history

OPEN = {"enum": "Other values are allowed.", "flags": "Other bits are allowed."}


def type_section(type_def: TypeDef, first: str) -> Iterator[str]:
    came = history(type_def.history, first)
    size = f" of {type_def.base}"
    if type_def.kind == "struct":
        size = f", {type_def.size} bytes, aligned to {type_def.align}"
    yield from [f"#### {escape(type_def.name)}", ""]
    opened = f" {OPEN[type_def.kind]}" if type_def.open and type_def.kind in OPEN else ""
    yield from [f"{type_def.kind.capitalize()}{size}{f' ({came})' if came else ''}. {escape(type_def.doc)}{opened}", ""]
    yield from table(["Value", "Name", "History", "Meaning"], (
        [code(hex_number(value.number)), code(value.name), history(value.history, first), escape(value.doc)]
        for value in type_def.values))
    yield from table(["Bits", "Mask", "Name", "History", "Meaning"], (
        [bits(flag.bits), code(f"{flag.bits.mask:#x}"), code(flag.name), history(flag.history, first), escape(flag.doc)]
        for flag in type_def.bits))
    yield from table(["Offset", "Size", "Field", "Type", "Meaning"], (
        [str(field.offset), str(field.size), code(field.name),
         code(field.type if field.count == 1 else f"{field.type}[{field.count}]"),
         ("*Reserved.* " if field.reserved else "") + escape(field.doc)] for field in type_def.fields))


def bits(item: BitRange) -> str:
    return str(item.low) if item.width == 1 else f"{item.high}..{item.low}"
