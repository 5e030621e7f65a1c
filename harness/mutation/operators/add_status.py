# SPDX-License-Identifier: BSD-2-Clause
"""There is a status that no old call gives."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..mutant import COMPATIBLE, MODEL, Base, Mutant, Operator

NAME = "add-status"


def make(base: Base) -> Iterator[Mutant]:
    numbers = {value.number for value in base.abi.status.values}
    sign = -1 if min(numbers) < 0 else 1
    for step in range(1, 9):
        number = sign * (max(abs(item) for item in numbers) + step)
        made = replace(base.abi.status.values[-1], name=f"more_{step}", number=number, absent=False, upstream=None)
        yield Mutant(NAME, f"{made.name} {number}", replace(base.abi, status=replace(base.abi.status, values=(*base.abi.status.values, made))),
                     base.next_arch())


OPERATOR = Operator(NAME, "There is a status that no old call gives.", COMPATIBLE, MODEL, make)
