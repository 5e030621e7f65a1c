# SPDX-License-Identifier: BSD-2-Clause
"""Two arguments of a call exchange their places."""
from __future__ import annotations

from collections.abc import Iterator

from ..mutant import BREAKING, MODEL, Base, Mutant, Operator, swapped, with_args

NAME = "swap-arguments"


def make(base: Base) -> Iterator[Mutant]:
    for family, call in base.calls():
        for one in range(len(call.args) - 1):
            pair = call.args[one:one + 2]
            if any(item.reserved is not None or item.field or item.position is not None for item in pair):
                continue
            order = swapped(tuple(range(len(call.args))), one, one + 1)
            changed = with_args(call, swapped(call.args, one, one + 1), order)
            yield Mutant(NAME, f"{call.full_name}: {pair[0].name} and {pair[1].name}", base.with_call(family, call, changed),
                         base.arch_for(family, call), base.ways_of(call))


OPERATOR = Operator(NAME, "Two arguments of a call exchange their places.", BREAKING, MODEL, make)
