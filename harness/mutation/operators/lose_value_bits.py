# SPDX-License-Identifier: BSD-2-Clause
"""The host gives back a value without some of its bits."""
from __future__ import annotations

from collections.abc import Iterator

from ..mutant import BREAKING, HOST, Base, Mutant, Operator
from ..table import Behaviour

NAME = "lose-value-bits"


KIND = 7


def make(base: Base) -> Iterator[Mutant]:
    for family, call in base.calls():
        if call.returns is None:
            continue
        arch = base.arch_for(family, call)
        yield Mutant(NAME, f"{call.full_name}, {arch}", base.abi, arch, base.ways_of(call),
                     behaviour=Behaviour(((call.full_name, (KIND, 0x0101010101010101, 0)),)))


OPERATOR = Operator(NAME, "The host gives back a value without some of its bits.", BREAKING, HOST, make)
