# SPDX-License-Identifier: BSD-2-Clause
"""The host fills the first element of a buffer and none behind it."""
from __future__ import annotations

from collections.abc import Iterator

from ..mutant import BREAKING, HOST, Base, Mutant, Operator
from ..table import Behaviour

NAME = "forget-elements"


KIND = 5


def make(base: Base) -> Iterator[Mutant]:
    for family, call in base.calls():
        for buffer in call.buffers:
            if buffer.space != "registers" and "out" in buffer.direction and buffer.length != 1 and buffer.maximum != 1:
                yield Mutant(NAME, f"{call.full_name}: {buffer.name}", base.abi, base.arch_for(family, call), base.ways_of(call),
                             behaviour=Behaviour(((call.full_name, (KIND, 0, 0)),)))


OPERATOR = Operator(NAME, "The host fills the first element of a buffer and none behind it.", BREAKING, HOST, make)
