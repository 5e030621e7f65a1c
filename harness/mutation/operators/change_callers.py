# SPDX-License-Identifier: BSD-2-Clause
"""A call is there for guests of other kinds."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..mutant import BREAKING, MODEL, Base, Mutant, Operator

NAME = "change-callers"


def make(base: Base) -> Iterator[Mutant]:
    every = tuple(caller.name for caller in base.abi.callers)
    for family, call in base.calls():
        had = call.callers or family.callers
        if not every:
            return
        for caller in had or every:
            left = tuple(name for name in had or every if name != caller)
            if left:
                yield Mutant(NAME, f"{call.full_name} not for {caller}", base.with_call(family, call, replace(call, callers=left)),
                             base.arch_for(family, call), base.ways_of(call))
                break


OPERATOR = Operator(NAME, "A call is there for guests of other kinds.", BREAKING, MODEL, make)
