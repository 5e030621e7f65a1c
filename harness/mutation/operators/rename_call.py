# SPDX-License-Identifier: BSD-2-Clause
"""A call has another name."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..mutant import COMPATIBLE, MODEL, Base, Mutant, Operator
from ..table import Names

NAME = "rename-call"


def make(base: Base) -> Iterator[Mutant]:
    for family, call in base.calls():
        if call.common or any(item.call == call.full_name for item in base.abi.discovery) or any(
                feature.asked and feature.asked.call == call.full_name for feature in base.abi.features):
            continue
        name = f"{call.name}_renamed"
        history = replace(call.history, formerly=(*call.history.formerly, (call.name, base.abi.releases[-1].version)))
        changed = replace(call, name=name, history=history)
        yield Mutant(NAME, f"{call.full_name} -> {name}", base.with_call(family, call, changed), base.arch_for(family, call),
                     base.ways_of(call), Names(ways={changed.full_name: call.full_name}))


OPERATOR = Operator(NAME, "A call has another name.", COMPATIBLE, MODEL, make)
