# SPDX-License-Identifier: BSD-2-Clause
"""Reserved bits of ids are no longer refused."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..mutant import BREAKING, MODEL, Base, Mutant, Operator

NAME = "drop-reserved-check"


def make(base: Base) -> Iterator[Mutant]:
    for arch in base.archs:
        if base.abi.answers.reserved_field is not None:
            yield Mutant(NAME, f"all families, {arch}", replace(base.abi, answers=replace(base.abi.answers, reserved_field=None)), arch)
    for family in base.abi.families:
        calls = [call for other, call in base.calls() if other is family]
        if not calls or base.abi.answers_of(family).reserved_field is None:
            continue
        for part in family.fields:
            if part.role != "reserved":
                continue
            fields = tuple(item for item in family.fields if item is not part)
            changed = replace(family, fields=fields)
            if any(item.carrier == part.carrier for item in fields):
                yield Mutant(NAME, f"{family.name}: {part.name} is free", base.with_family(family, changed), base.arch_for(family, calls[0]),
                             frozenset().union(*(base.ways_of(call) for call in family.calls)))


OPERATOR = Operator(NAME, "Reserved bits of ids are no longer refused.", BREAKING, MODEL, make)
