# SPDX-License-Identifier: BSD-2-Clause
"""The host advertises a call and does not have it."""
from __future__ import annotations

from collections.abc import Iterator

from ..mutant import BREAKING, HOST, Base, Mutant, Operator
from ..table import Behaviour

NAME = "advertise-only"


def make(base: Base) -> Iterator[Mutant]:
    for family, call in base.calls():
        yield Mutant(NAME, call.full_name, base.abi, base.arch_for(family, call), base.ways_of(call),
                     behaviour=Behaviour(gone=tuple(sorted(base.ways_of(call)))))


OPERATOR = Operator(NAME, "The host advertises a call and does not have it.", BREAKING, HOST, make)
