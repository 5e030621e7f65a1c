# SPDX-License-Identifier: BSD-2-Clause
"""The host destroys a register when it gives an error."""
from __future__ import annotations

from collections.abc import Iterator

from ..mutant import BREAKING, HOST, Base, Mutant, Operator
from ..table import Behaviour
from .registers import preserved

NAME = "clobber-when-refused"


KIND = 11


def make(base: Base) -> Iterator[Mutant]:
    for family, call in base.calls():
        arch = base.arch_for(family, call)
        registers = preserved(base, arch, call.convention)
        convention = next(item for item in base.abi.conventions if item.arch == arch and item.variant == call.convention)
        gives = [name for name in call.errors if not convention.shared or base.statuses[name] < 0]
        if registers and convention.status and gives and not call.answered_by_dispatch:
            number = registers[base.turn % len(registers)]
            yield Mutant(NAME, f"{call.full_name}: register {number}, {arch}", base.abi, arch, base.ways_of(call),
                         behaviour=Behaviour(((call.full_name, (KIND, number, 0)),)))


OPERATOR = Operator(NAME, "The host destroys a register when it gives an error.", BREAKING, HOST, make)
