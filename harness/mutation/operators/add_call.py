# SPDX-License-Identifier: BSD-2-Clause
"""A family gets a call with a number that nobody had."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..mutant import COMPATIBLE, MODEL, Base, Mutant, Operator, renumbered

NAME = "add-call"


def make(base: Base) -> Iterator[Mutant]:
    for family, call in base.calls():
        for number in base.free_numbers(family, 1):
            added = replace(renumbered(base.abi, family, call, number), name=f"{call.name}_more", cases=(), answered_by_dispatch="",
                            common=False, upstream="")
            yield Mutant(NAME, f"{family.name}: {added.name}", base.with_call(family, call, call, added), base.arch_for(family, call),
                         base.ways_of(call))


OPERATOR = Operator(NAME, "A family gets a call with a number that nobody had.", COMPATIBLE, MODEL, make)
