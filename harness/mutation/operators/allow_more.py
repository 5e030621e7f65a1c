# SPDX-License-Identifier: BSD-2-Clause
"""An argument may be larger or smaller than hosts took before."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..mutant import BREAKING, MODEL, Base, Mutant, Operator, with_argument

NAME = "allow-more"


def make(base: Base) -> Iterator[Mutant]:
    for family, call in base.calls():
        if base.abi.answers_of(family).bad_argument is not None:
            continue        # that a number is refused is a promise there
        for rank, argument in enumerate(call.args):
            room = next((part.bits.mask >> part.bits.low for part in family.fields if part.name == argument.field), None)
            for name in ("maximum", "minimum"):
                if name == "maximum" and room is not None and (argument.maximum or 0) >= room:
                    continue        # the field has no larger numbers
                if getattr(argument, name) is not None and argument.reserved is None:
                    changed = with_argument(call, rank, replace(argument, **{name: None}))
                    yield Mutant(NAME, f"{call.full_name}: {argument.name} without {name}", base.with_call(family, call, changed),
                                 base.arch_for(family, call), base.ways_of(call), turned=True)


OPERATOR = Operator(NAME, "An argument may be larger or smaller than hosts took before.", BREAKING, MODEL, make)
