# SPDX-License-Identifier: BSD-2-Clause
"""The interface has another signature."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..mutant import BREAKING, MODEL, Base, Mutant, Operator

NAME = "change-signature"


def make(base: Base) -> Iterator[Mutant]:
    cpuid = base.abi.cpuid
    if cpuid is None:
        return
    asks = {arch for family, call in base.calls() if call.needs and call.cases for arch in base.archs_of(family, call)}
    for arch in base.archs:
        for rank in range(3):
            if arch in asks:
                words = tuple(tuple(word ^ (1 if index == rank else 0) for index, word in enumerate(three)) for three in cpuid.words)
                yield Mutant(NAME, f"{arch}: word {rank}", replace(base.abi, cpuid=replace(cpuid, words=words)), arch)


OPERATOR = Operator(NAME, "The interface has another signature.", BREAKING, MODEL, make)
