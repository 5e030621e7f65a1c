# SPDX-License-Identifier: BSD-2-Clause
"""The host writes a byte behind a buffer."""
from __future__ import annotations

from collections.abc import Iterator

from ..mutant import BREAKING, HOST, Base, Mutant, Operator
from ..table import Behaviour

NAME = "write-past"


KIND = 2


def make(base: Base) -> Iterator[Mutant]:
    for family, call in base.calls():
        for rank, buffer in enumerate(call.buffers):
            if buffer.space != "registers" and "out" in buffer.direction:
                yield Mutant(NAME, f"{call.full_name}: {buffer.name}", base.abi, base.arch_for(family, call), base.ways_of(call),
                             behaviour=Behaviour(((call.full_name, (KIND, rank, 0)),)))


OPERATOR = Operator(NAME, "The host writes a byte behind a buffer.", BREAKING, HOST, make)
