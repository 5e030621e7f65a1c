# SPDX-License-Identifier: BSD-2-Clause
"""An argument gets more bits."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.lang.scalars import SCALARS

from ..mutant import BREAKING, MODEL, Base, Mutant, Operator, with_argument

NAME = "widen-argument"


WIDER = {8: 16, 16: 32, 32: 64}


def make(base: Base) -> Iterator[Mutant]:
    for family, call in base.calls():
        buffers = {name for buffer in call.buffers for name in (*buffer.address, buffer.length)}
        for rank, argument in enumerate(call.args):
            width = WIDER.get(argument.scalar.width or 0)
            item = base.types.get(argument.type)
            closed = item is not None and item.kind in ("enum", "flags") and not item.open
            if (width is None or closed or argument.maximum is not None or argument.reserved is not None or argument.field
                    or argument.name in buffers):
                continue
            scalar = SCALARS[("s" if argument.scalar.signed else "u") + str(width)]
            changed = with_argument(call, rank, replace(argument, type=scalar.name, scalar=scalar))
            yield Mutant(NAME, f"{call.full_name}: {argument.name} {argument.type} -> {scalar.name}",
                         base.with_call(family, call, changed), base.arch_for(family, call), base.ways_of(call), turned=True)


OPERATOR = Operator(NAME, "An argument gets more bits.", BREAKING, MODEL, make)
