# SPDX-License-Identifier: BSD-2-Clause
"""A family gets a number that no family had."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.model.ids import role_maximum, unused_family

from ..mutant import BREAKING, MODEL, Base, Mutant, Operator, renumbered

NAME = "renumber-family"


def make(base: Base) -> Iterator[Mutant]:
    known = [family.number for family in base.abi.families if family.number is not None]
    for family in base.abi.families:
        calls = [call for other, call in base.calls() if other is family]
        number = unused_family(known, role_maximum(family.fields, "family"))
        if family.number is None or number is None or not calls:
            continue
        moved = replace(family, number=number)
        moved = replace(moved, calls=tuple(renumbered(base.abi, moved, call, call.number) for call in family.calls))
        yield Mutant(NAME, f"{family.name} {family.number:#x} -> {number:#x}", base.with_family(family, moved),
                     base.arch_for(family, calls[0]), frozenset().union(*(base.ways_of(call) for call in family.calls)))


OPERATOR = Operator(NAME, "A family gets a number that no family had.", BREAKING, MODEL, make)
