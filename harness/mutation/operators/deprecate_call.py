# SPDX-License-Identifier: BSD-2-Clause
"""A call is deprecated and works as before."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..mutant import COMPATIBLE, MODEL, Base, Mutant, Operator

NAME = "deprecate-call"


def make(base: Base) -> Iterator[Mutant]:
    for family, call in base.calls():
        changed = replace(call, history=replace(call.history, deprecated=base.abi.releases[-1].version))
        yield Mutant(NAME, call.full_name, base.with_call(family, call, changed), base.arch_for(family, call), base.ways_of(call))


OPERATOR = Operator(NAME, "A call is deprecated and works as before.", COMPATIBLE, MODEL, make)
