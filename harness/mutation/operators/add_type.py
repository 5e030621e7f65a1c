# SPDX-License-Identifier: BSD-2-Clause
"""There is a type that no call has."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..mutant import COMPATIBLE, MODEL, Base, Mutant, Operator

NAME = "add-type"


MOST = 60


def make(base: Base) -> Iterator[Mutant]:
    for item in base.abi.types[:MOST]:
        made = replace(item, name=f"{item.name}_more", upstream="")
        yield Mutant(NAME, made.name, replace(base.abi, types=(*base.abi.types, made)), base.next_arch())


OPERATOR = Operator(NAME, "There is a type that no call has.", COMPATIBLE, MODEL, make)
