# SPDX-License-Identifier: BSD-2-Clause
"""There is a family with a number that nobody had."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.model.ids import role_maximum, unused_family

from ..mutant import COMPATIBLE, MODEL, Base, Mutant, Operator, renumbered

NAME = "add-family"


def make(base: Base) -> Iterator[Mutant]:
    known = [family.number for family in base.abi.families if family.number is not None]
    for family in base.abi.families:
        calls = [call for other, call in base.calls() if other is family]
        number = unused_family(known, role_maximum(family.fields, "family"))
        if family.number is None or number is None or not calls:
            continue
        made = replace(family, name=f"{family.name}_more", number=number, required=False, retired=())
        made = replace(made, calls=tuple(replace(renumbered(base.abi, made, call, call.number), family=made.name, cases=()) for call in calls))
        yield Mutant(NAME, made.name, replace(base.abi, families=(*base.abi.families, made)), base.arch_for(family, calls[0]))


OPERATOR = Operator(NAME, "There is a family with a number that nobody had.", COMPATIBLE, MODEL, make)
