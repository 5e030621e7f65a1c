# SPDX-License-Identifier: BSD-2-Clause
"""A field of a structure is half as wide."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..mutant import BREAKING, MODEL, Base, Mutant, Operator
from .structures import scalars, structures

NAME = "resize-field"


NARROWER = {"u64": "u32", "s64": "s32", "u32": "u16", "s32": "s16", "u16": "u8", "s16": "s8", "gpa": "u32"}


def make(base: Base) -> Iterator[Mutant]:
    for item, arch, ways in structures(base):
        for rank in scalars(base, item, arch):
            field = item.fields[rank]
            narrow = NARROWER.get(field.type)
            if narrow is None or field.order:
                continue
            changed = replace(field, type=narrow, size=field.size // 2, size32=None if field.size32 is None else field.size32 // 2)
            fields = tuple(changed if other is field else other for other in item.fields)
            yield Mutant(NAME, f"{item.name}: {field.name} {field.type} -> {narrow}", base.with_type(item, replace(item, fields=fields)),
                         arch, ways, structure=item.name)


OPERATOR = Operator(NAME, "A field of a structure is half as wide.", BREAKING, MODEL, make)
