# SPDX-License-Identifier: BSD-2-Clause
"""Without a feature a call is refused in another way."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..mutant import BREAKING, MODEL, Base, Mutant, Operator

NAME = "change-refusal"


def make(base: Base) -> Iterator[Mutant]:
    for family, call in base.calls():
        for name, answer in call.answers_without:
            other = "exception" if answer != "exception" else base.abi.answers_of(family).unknown_call
            changed = replace(call, answers_without=tuple((item, other if item == name else was) for item, was in call.answers_without))
            yield Mutant(NAME, f"{call.full_name} without {name}: {answer} -> {other}", base.with_call(family, call, changed),
                         base.arch_for(family, call), base.ways_of(call))


OPERATOR = Operator(NAME, "Without a feature a call is refused in another way.", BREAKING, MODEL, make)
