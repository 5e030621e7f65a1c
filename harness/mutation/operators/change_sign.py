# SPDX-License-Identifier: BSD-2-Clause
"""An argument that had no sign has one, or the other way round."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.lang.scalars import SCALARS

from ..mutant import BREAKING, MODEL, Base, Mutant, Operator, with_argument

NAME = "change-sign"


def make(base: Base) -> Iterator[Mutant]:
    for family, call in base.calls():
        buffers = {name for buffer in call.buffers for name in (*buffer.address, buffer.length)}
        for rank, argument in enumerate(call.args):
            width = argument.scalar.width
            if width is None or width == 64 or argument.reserved is not None or argument.field or argument.name in buffers:
                continue
            item = base.types.get(argument.type)
            if (argument.maximum is not None and argument.maximum < 1 << width - 1 and (argument.minimum or 0) >= 0
                    or item is not None and item.kind in ("enum", "flags") and not item.open):
                continue        # no number has the bit that is the sign
            scalar = SCALARS[("u" if argument.scalar.signed else "s") + str(width)]
            changed = with_argument(call, rank, replace(argument, type=scalar.name, scalar=scalar))
            yield Mutant(NAME, f"{call.full_name}: {argument.name} {argument.type} -> {scalar.name}",
                         base.with_call(family, call, changed), base.arch_for(family, call), base.ways_of(call), turned=True)


OPERATOR = Operator(NAME, "An argument that had no sign has one, or the other way round.", BREAKING, MODEL, make)
