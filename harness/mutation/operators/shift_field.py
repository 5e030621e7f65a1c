# SPDX-License-Identifier: BSD-2-Clause
"""A field of a structure and all behind it lie further on."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..mutant import BREAKING, MODEL, Base, Mutant, Operator
from .structures import scalars, structures

NAME = "shift-field"


STEP = 8


def make(base: Base) -> Iterator[Mutant]:
    for item, arch, ways in structures(base):
        for rank in scalars(base, item, arch):
            from_there = item.fields[rank].offset
            fields = tuple(replace(field, offset=field.offset + STEP,
                                   offset32=None if field.offset32 is None else field.offset32 + STEP)
                           if field.offset >= from_there else field for field in item.fields)
            changed = replace(item, fields=fields, size=(item.size or 0) + STEP,
                              size32=None if item.size32 is None else item.size32 + STEP)
            yield Mutant(NAME, f"{item.name}: {item.fields[rank].name} + {STEP}", base.with_type(item, changed), arch, ways, structure=item.name)


OPERATOR = Operator(NAME, "A field of a structure and all behind it lie further on.", BREAKING, MODEL, make)
