# SPDX-License-Identifier: BSD-2-Clause
"""The host leaves the place of the status as it was."""
from __future__ import annotations

from collections.abc import Iterator

from ..mutant import BREAKING, HOST, Base, Mutant, Operator
from ..table import Behaviour

NAME = "forget-status"


KIND = 8


def make(base: Base) -> Iterator[Mutant]:
    for family, call in base.calls():
        arch = base.arch_for(family, call)
        convention = next(item for item in base.abi.conventions if item.arch == arch and item.variant == call.convention)
        if convention.status and (call.errors or not convention.shared):
            yield Mutant(NAME, f"{call.full_name}, {arch}", base.abi, arch, base.ways_of(call),
                         behaviour=Behaviour(((call.full_name, (KIND, 0, 0)),)))


OPERATOR = Operator(NAME, "The host leaves the place of the status as it was.", BREAKING, HOST, make)
