# SPDX-License-Identifier: BSD-2-Clause
"""A convention may also use another instruction."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..mutant import COMPATIBLE, MODEL, Base, Mutant, Operator

NAME = "accept-instruction"


def make(base: Base) -> Iterator[Mutant]:
    for item in base.abi.conventions:
        changed = replace(item, instructions=(*item.instructions, f"{item.instructions[-1]} more"))
        yield Mutant(NAME, item.name, base.with_convention(item, changed), item.arch)


OPERATOR = Operator(NAME, "A convention may also use another instruction.", COMPATIBLE, MODEL, make)
