# SPDX-License-Identifier: BSD-2-Clause
"""The host destroys a register that it must preserve."""
from __future__ import annotations

from collections.abc import Iterator

from ..mutant import BREAKING, HOST, Base, Mutant, Operator
from ..table import Behaviour
from .registers import preserved

NAME = "clobber"


KIND = 1


def make(base: Base) -> Iterator[Mutant]:
    for family, call in base.calls():
        arch = base.arch_for(family, call)
        registers = preserved(base, arch, call.convention)
        for number in registers[base.turn % len(registers):][:1] if registers else ():
            yield Mutant(NAME, f"{call.full_name}: register {number}, {arch}", base.abi, arch, base.ways_of(call),
                         behaviour=Behaviour(((call.full_name, (KIND, number, 0)),)))


OPERATOR = Operator(NAME, "The host destroys a register that it must preserve.", BREAKING, HOST, make)
