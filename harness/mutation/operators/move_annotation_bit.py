# SPDX-License-Identifier: BSD-2-Clause
"""An annotation gets another bit."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..mutant import BREAKING, MODEL, Base, Mutant, Operator

NAME = "move-annotation-bit"


def make(base: Base) -> Iterator[Mutant]:
    for annotation in base.abi.annotations:
        used = sum(item.mask for item in base.abi.annotations if item.carrier == annotation.carrier)
        hint = next(part for part in base.abi.fields if part.role == "hint" and part.carrier == annotation.carrier)
        for bit in range(hint.bits.width):
            mask = 1 << hint.bits.low + bit
            if mask & used:
                continue
            changed = tuple(replace(item, bit=bit, mask=mask) if item is annotation else item for item in base.abi.annotations)
            for arch in base.archs:
                yield Mutant(NAME, f"{annotation.name} bit {annotation.bit} -> {bit}", replace(base.abi, annotations=changed), arch)


OPERATOR = Operator(NAME, "An annotation gets another bit.", BREAKING, MODEL, make)
