# SPDX-License-Identifier: BSD-2-Clause
"""A call takes one argument more, which old guests do not send."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.lang.scalars import SCALARS
from generator.model.abi import Argument

from ..mutant import BREAKING, MODEL, Base, Mutant, Operator

NAME = "add-argument"


def make(base: Base) -> Iterator[Mutant]:
    for family, call in base.calls():
        if call.forms or any(argument.position is not None for argument in call.args):
            continue
        arch = base.arch_for(family, call)
        room = next(len(item.arguments) for item in base.abi.conventions if item.arch == arch and item.variant == call.convention)
        if len(call.args) + 2 > room:
            continue
        added = Argument(len(call.args), "added", "u32", SCALARS["u32"], None, None, None, None, "", call.history)
        changed = replace(call, args=(*call.args, added), cases=tuple(replace(case, args=(*case.args, 0)) for case in call.cases))
        yield Mutant(NAME, call.full_name, base.with_call(family, call, changed), arch, base.ways_of(call))


OPERATOR = Operator(NAME, "A call takes one argument more, which old guests do not send.", BREAKING, MODEL, make)
