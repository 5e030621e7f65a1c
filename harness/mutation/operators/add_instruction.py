# SPDX-License-Identifier: BSD-2-Clause
"""A convention may also use another instruction, which no old host knows."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..mutant import BREAKING, MODEL, Base, Mutant, Operator

NAME = "add-instruction"


def make(base: Base) -> Iterator[Mutant]:
    used = {(arch, variant) for family, call in base.calls() for arch in base.archs_of(family, call)
            for variant in (call.convention, *(form.name for form in call.forms))}
    for item in base.abi.conventions:
        if (item.arch, item.variant) in used:
            changed = replace(item, instructions=(*item.instructions, f"{item.instructions[-1]} more"))
            yield Mutant(NAME, item.name, base.with_convention(item, changed), item.arch, turned=True)


OPERATOR = Operator(NAME, "A convention may also use another instruction, which no old host knows.", BREAKING, MODEL, make)
