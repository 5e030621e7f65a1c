# SPDX-License-Identifier: BSD-2-Clause
"""A value of an enum gets another number, or a bit of flags another place."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace


from ..mutant import BREAKING, MODEL, Base, Mutant, Operator

NAME = "change-enum"


def make(base: Base) -> Iterator[Mutant]:
    for item in base.abi.types:
        if item.kind not in ("enum", "flags") or item.open or not watched(base, item.name):
            continue
        family, call = watched(base, item.name)[0]
        if item.kind == "enum":
            free = max((value.number for value in item.values), default=0) + 1
            for value in item.values:
                values = tuple(replace(other, number=free) if other is value else other for other in item.values)
                yield Mutant(NAME, f"{item.name}.{value.name} {value.number} -> {free}",
                             base.with_type(item, replace(item, values=values)), base.arch_for(family, call), None)
        for bit in item.bits:
            bits = tuple(other for other in item.bits if other is not bit)
            if not any(other.bits.mask & bit.bits.mask for other in bits):
                yield Mutant(NAME, f"{item.name}.{bit.name} gone", base.with_type(item, replace(item, bits=bits)),
                             base.arch_for(family, call), None)


def watched(base: Base, name: str) -> list:
    """Calls with an argument of the type whose dispatch looks at it."""
    return [(family, call) for family, call in base.calls() if base.abi.answers_of(family).bad_argument is not None
            and any(argument.type == name and argument.reserved is None for argument in call.args)]


OPERATOR = Operator(NAME, "A value of an enum gets another number, or a bit of flags another place.", BREAKING, MODEL, make)
