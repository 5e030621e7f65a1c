# SPDX-License-Identifier: BSD-2-Clause
"""Two statuses exchange their numbers."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..mutant import BREAKING, MODEL, Base, Mutant, Operator
from .change_status import given

NAME = "swap-statuses"


def make(base: Base) -> Iterator[Mutant]:
    said = given(base)
    values = base.abi.status.values
    ranks = [rank for rank, value in enumerate(values) if value.name in said and value.number]
    for one, other in zip(ranks, ranks[1:]):
        changed = list(values)
        changed[one] = replace(values[one], number=values[other].number)
        changed[other] = replace(values[other], number=values[one].number)
        yield Mutant(NAME, f"{values[one].name} and {values[other].name}",
                     replace(base.abi, status=replace(base.abi.status, values=tuple(changed))), said[values[one].name])


OPERATOR = Operator(NAME, "Two statuses exchange their numbers.", BREAKING, MODEL, make)
