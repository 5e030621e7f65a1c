# SPDX-License-Identifier: BSD-2-Clause
"""The host answers one status in the place of another."""
from __future__ import annotations

from collections.abc import Iterator

from ..mutant import BREAKING, HOST, Base, Mutant, Operator
from ..table import Behaviour

NAME = "wrong-status"


KIND = 6


def make(base: Base) -> Iterator[Mutant]:
    for family, call in base.calls():
        arch = base.arch_for(family, call)
        convention = next(item for item in base.abi.conventions if item.arch == arch and item.variant == call.convention)
        if not convention.status:
            continue
        names = [name for name in call.errors if base.statuses[name] and (not convention.shared or base.statuses[name] < 0)]
        for one, other in [*zip(names, names[1:]), *([(names[-1], None)] if names else [])]:
            number = base.statuses[other] if other else 0
            if not call.answered_by_dispatch and number != base.statuses[one]:
                yield Mutant(NAME, f"{call.full_name}: {other or 'success'} for {one}", base.abi, arch, base.ways_of(call),
                             behaviour=Behaviour(((call.full_name, (KIND, base.statuses[one], number)),)))


OPERATOR = Operator(NAME, "The host answers one status in the place of another.", BREAKING, HOST, make)
