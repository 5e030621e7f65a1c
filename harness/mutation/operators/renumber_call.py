# SPDX-License-Identifier: BSD-2-Clause
"""A call gets a number that no call had."""
from __future__ import annotations

from collections.abc import Iterator

from ..mutant import BREAKING, MODEL, Base, Mutant, Operator, renumbered

NAME = "renumber-call"


def make(base: Base) -> Iterator[Mutant]:
    for family, call in base.calls():
        for number in base.free_numbers(family, 1):
            changed = renumbered(base.abi, family, call, number)
            yield Mutant(NAME, f"{call.full_name} {call.number:#x} -> {number:#x}", base.with_call(family, call, changed),
                         base.arch_for(family, call), base.ways_of(call))


OPERATOR = Operator(NAME, "A call gets a number that no call had.", BREAKING, MODEL, make)
