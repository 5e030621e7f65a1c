# SPDX-License-Identifier: BSD-2-Clause
"""A call takes one argument less."""
from __future__ import annotations

from collections.abc import Iterator

from ..mutant import BREAKING, MODEL, Base, Mutant, Operator, with_args

NAME = "drop-argument"


def make(base: Base) -> Iterator[Mutant]:
    for family, call in base.calls():
        for rank, argument in enumerate(call.args):
            if argument.reserved is not None or argument.field or held(call, argument.name):
                continue
            order = [index for index in range(len(call.args)) if index != rank]
            changed = with_args(call, tuple(call.args[index] for index in order), order)
            yield Mutant(NAME, f"{call.full_name}: {argument.name}", base.with_call(family, call, changed), base.arch_for(family, call),
                         base.ways_of(call))


def held(call: object, name: str) -> bool:
    """Whether a buffer needs the argument."""
    return any(name in (*buffer.address, buffer.length) for buffer in call.buffers)     # type: ignore[attr-defined]


OPERATOR = Operator(NAME, "A call takes one argument less.", BREAKING, MODEL, make)
