# SPDX-License-Identifier: BSD-2-Clause
"""An argument that must be within a range, or 0, may be anything."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..mutant import BREAKING, MODEL, Base, Mutant, Operator, with_argument

NAME = "drop-argument-check"


def make(base: Base) -> Iterator[Mutant]:
    for family, call in base.calls():
        if base.abi.answers_of(family).bad_argument is None:
            continue        # the operation refuses, as it likes
        for rank, argument in enumerate(call.args):
            wider = {"maximum": argument.maximum, "minimum": argument.minimum or None, "align": argument.align}
            for name, value in wider.items():
                if value is None or argument.field or any(argument.name in (*buffer.address, buffer.length) for buffer in call.buffers):
                    continue
                item = base.types.get(argument.type)
                if item is not None and item.kind == "enum" and not item.open and all(
                        (argument.minimum or 0) <= member.number <= (argument.maximum or member.number) for member in item.values):
                    continue        # the enum has no other values
                changed = with_argument(call, rank, replace(argument, **{name: None}))
                yield Mutant(NAME, f"{call.full_name}: {argument.name} without {name}", base.with_call(family, call, changed),
                             base.arch_for(family, call), base.ways_of(call))


OPERATOR = Operator(NAME, "An argument that must be within a range, or 0, may be anything.", BREAKING, MODEL, make)
