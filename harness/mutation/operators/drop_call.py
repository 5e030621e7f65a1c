# SPDX-License-Identifier: BSD-2-Clause
"""A call is gone."""
from __future__ import annotations

from collections.abc import Iterator

from ..mutant import BREAKING, MODEL, Base, Mutant, Operator

NAME = "drop-call"


def make(base: Base) -> Iterator[Mutant]:
    asked = {item.call.replace("*", family.name) for item in base.abi.discovery for family in base.abi.families}
    for family, call in base.calls():
        if call.full_name in asked or any(feature.asked and feature.asked.call == call.full_name for feature in base.abi.features):
            continue        # the model would speak of a call that it does not have
        yield Mutant(NAME, call.full_name, base.with_call(family, call), base.arch_for(family, call), base.ways_of(call))


OPERATOR = Operator(NAME, "A call is gone.", BREAKING, MODEL, make)
