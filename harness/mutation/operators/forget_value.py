# SPDX-License-Identifier: BSD-2-Clause
"""The host leaves the place of the value as it was."""
from __future__ import annotations

from collections.abc import Iterator

from ..mutant import BREAKING, HOST, Base, Mutant, Operator
from ..table import Behaviour

NAME = "forget-value"


KIND = 12


def make(base: Base) -> Iterator[Mutant]:
    for family, call in base.calls():
        if call.returns is not None:
            arch = base.arch_for(family, call)
            yield Mutant(NAME, f"{call.full_name}, {arch}", base.abi, arch, base.ways_of(call),
                         behaviour=Behaviour(((call.full_name, (KIND, 0, 0)),)))


OPERATOR = Operator(NAME, "The host leaves the place of the value as it was.", BREAKING, HOST, make)
