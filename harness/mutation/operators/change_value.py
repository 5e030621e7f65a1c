# SPDX-License-Identifier: BSD-2-Clause
"""The value that a call gives back is narrower, or gone."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.lang.scalars import SCALARS

from ..mutant import BREAKING, MODEL, Base, Mutant, Operator

NAME = "change-value"


NARROWER = {64: "u32", 32: "u16", 16: "u8", None: "u16"}


def make(base: Base) -> Iterator[Mutant]:
    for family, call in base.calls():
        if call.returns is None or call.answered_by_dispatch:
            continue
        narrow = NARROWER.get(call.returns.scalar.width)
        if narrow is not None:
            returns = replace(call.returns, type=narrow, scalar=SCALARS[narrow])
            yield Mutant(NAME, f"{call.full_name}: {call.returns.type} -> {narrow}", base.with_call(family, call, replace(call, returns=returns)),
                         base.arch_for(family, call), base.ways_of(call), turned=True)
        yield Mutant(NAME, f"{call.full_name}: gone", base.with_call(family, call, replace(call, returns=None)), base.arch_for(family, call),
                     base.ways_of(call))


OPERATOR = Operator(NAME, "The value that a call gives back is narrower, or gone.", BREAKING, MODEL, make)
