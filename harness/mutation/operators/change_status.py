# SPDX-License-Identifier: BSD-2-Clause
"""A status gets another number."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..mutant import BREAKING, MODEL, Base, Mutant, Operator

NAME = "change-status"


def make(base: Base) -> Iterator[Mutant]:
    numbers = [item.number for item in base.abi.status.values]
    free = min(numbers) - 1 if min(numbers) < 0 else max(numbers) + 1
    said = given(base)
    for value in base.abi.status.values:
        if value.number == 0 or value.name not in said:
            continue
        values = tuple(replace(item, number=free) if item is value else item for item in base.abi.status.values)
        yield Mutant(NAME, f"{value.name} {value.number} -> {free}", replace(base.abi, status=replace(base.abi.status, values=values)),
                     said[value.name])


def given(base: Base) -> dict[str, str]:
    """The statuses that a guest may see, and an architecture where it does: those of calls, then those of dispatch."""
    found: dict[str, str] = {}
    for own in (True, False):
        for family, call in base.calls():
            answers = base.abi.answers_of(family)
            arch = base.arch_for(family, call)
            convention = next(item for item in base.abi.conventions if item.arch == arch and item.variant == call.convention)
            names = call.errors if own else (answers.unknown_call,) if family.unused and call is family.calls[0] else ()
            for name in names:
                if convention.status and not (convention.shared and base.statuses[name] >= 0):
                    found.setdefault(name, arch)
    return found


OPERATOR = Operator(NAME, "A status gets another number.", BREAKING, MODEL, make)
