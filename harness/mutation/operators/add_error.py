# SPDX-License-Identifier: BSD-2-Clause
"""An old call answers a status that it never gave."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..mutant import BREAKING, MODEL, Base, Mutant, Operator

NAME = "add-error"


def make(base: Base) -> Iterator[Mutant]:
    for family, call in base.calls():
        archs = [item.arch for item in base.abi.conventions if item.variant == call.convention and item.status
                 and item.arch in base.archs_of(family, call)]
        new = next((value.name for value in base.abi.status.values if value.name not in call.errors and value.number < 0
                    and not value.absent and value.name != base.abi.answers_of(family).bad_argument), None)
        if new is None:
            new = next((value.name for value in base.abi.status.values if value.name not in call.errors and value.number > 0
                        and not value.absent), None)
        if new is None or not archs or call.answered_by_dispatch:
            continue
        shared = next(item.shared for item in base.abi.conventions if item.arch == archs[0] and item.variant == call.convention)
        if shared and base.statuses[new] >= 0:
            continue
        changed = replace(call, errors=(*call.errors, new))
        yield Mutant(NAME, f"{call.full_name}: {new}", base.with_call(family, call, changed), base.arch_for(family, call, archs),
                     base.ways_of(call))


OPERATOR = Operator(NAME, "An old call answers a status that it never gave.", BREAKING, MODEL, make)
