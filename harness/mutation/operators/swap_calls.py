# SPDX-License-Identifier: BSD-2-Clause
"""Two calls of a family exchange their numbers."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..mutant import BREAKING, MODEL, Base, Mutant, Operator, renumbered

NAME = "swap-calls"


def make(base: Base) -> Iterator[Mutant]:
    for family in base.abi.families:
        calls = [call for other, call in base.calls() if other is family and not call.common]
        for one, other in zip(calls, calls[1:]):
            archs = set(base.archs_of(family, one)) & set(base.archs_of(family, other))
            if one.number == other.number or not archs:
                continue
            new = {id(one): renumbered(base.abi, family, one, other.number), id(other): renumbered(base.abi, family, other, one.number)}
            changed = replace(family, calls=tuple(new.get(id(call), call) for call in family.calls))
            yield Mutant(NAME, f"{one.full_name} and {other.name}", base.with_family(family, changed),
                         base.arch_for(family, one, tuple(archs)), base.ways_of(one) | base.ways_of(other))


OPERATOR = Operator(NAME, "Two calls of a family exchange their numbers.", BREAKING, MODEL, make)
