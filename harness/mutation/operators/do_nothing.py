# SPDX-License-Identifier: BSD-2-Clause
"""The host says success and does nothing."""
from __future__ import annotations

from collections.abc import Iterator

from ..mutant import BREAKING, HOST, Base, Mutant, Operator
from ..table import Behaviour

NAME = "do-nothing"


KIND = 10


def make(base: Base) -> Iterator[Mutant]:
    for family, call in base.calls():
        yield Mutant(NAME, call.full_name, base.abi, base.arch_for(family, call), base.ways_of(call),
                     behaviour=Behaviour(((call.full_name, (KIND, 0, 0)),)))


OPERATOR = Operator(NAME, "The host says success and does nothing.", BREAKING, HOST, make)
