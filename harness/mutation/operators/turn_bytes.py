# SPDX-License-Identifier: BSD-2-Clause
"""A field of a structure has its bytes in the other order."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..mutant import BREAKING, MODEL, Base, Mutant, Operator
from .structures import scalars, structures

NAME = "turn-bytes"


WIDE = {"u64", "s64", "u32", "s32", "u16", "s16", "gpa"}


def make(base: Base) -> Iterator[Mutant]:
    for item, arch, ways in structures(base):
        for rank in scalars(base, item, arch):
            field = item.fields[rank]
            if field.type not in WIDE:
                continue
            changed = replace(field, order="" if field.order == "big" else "big")
            fields = tuple(changed if other is field else other for other in item.fields)
            yield Mutant(NAME, f"{item.name}: {field.name}", base.with_type(item, replace(item, fields=fields)), arch, ways, structure=item.name)


OPERATOR = Operator(NAME, "A field of a structure has its bytes in the other order.", BREAKING, MODEL, make)
