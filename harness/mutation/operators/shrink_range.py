# SPDX-License-Identifier: BSD-2-Clause
"""An argument may no longer be as large, or as small, or must be aligned to more."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..mutant import BREAKING, MODEL, Base, Mutant, Operator, with_argument

NAME = "shrink-range"


def make(base: Base) -> Iterator[Mutant]:
    for family, call in base.calls():
        lengths = {buffer.length for buffer in call.buffers}
        addresses = {name for buffer in call.buffers for name in buffer.address}
        for rank, argument in enumerate(call.args):
            if argument.reserved is not None or argument.field:
                continue
            for what, changed in smaller(argument, argument.name in lengths, argument.name in addresses):
                yield Mutant(NAME, f"{call.full_name}: {argument.name} {what}", base.with_call(family, call, with_argument(call, rank, changed)),
                             base.arch_for(family, call), base.ways_of(call))


def smaller(argument: object, is_length: bool, is_address: bool) -> Iterator[tuple[str, object]]:
    low, high, align = argument.minimum or 0, argument.maximum, argument.align or 1      # type: ignore[attr-defined]
    if high is not None and high - align >= low and not is_length:
        yield f"max {high:#x} -> {high - align:#x}", replace(argument, maximum=high - align)     # type: ignore[type-var]
    if argument.minimum is not None and (high is None or low + align <= high):      # type: ignore[attr-defined]
        yield f"min {low:#x} -> {low + align:#x}", replace(argument, minimum=low + align)        # type: ignore[type-var]
    if argument.align and align & (align - 1) == 0 and not is_address and high is None:     # type: ignore[attr-defined]
        yield f"align {align} -> {4 * align}", replace(argument, align=4 * align)        # type: ignore[type-var]


OPERATOR = Operator(NAME, "An argument may no longer be as large, or as small, or must be aligned to more.", BREAKING, MODEL, make)
