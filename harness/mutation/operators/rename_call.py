# SPDX-License-Identifier: BSD-2-Clause
"""A call has another name."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.model.abi import Abi, Call, Step

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
        yield Mutant(NAME, f"{call.full_name} -> {name}", renamed_in_steps(base.with_call(family, call, changed), call.full_name, changed.full_name),
                     base.arch_for(family, call), base.ways_of(call), Names(ways={changed.full_name: call.full_name}))


def renamed_in_steps(abi: Abi, old: str, new: str) -> Abi:
    """The model with the call named anew in what cases do before and after their own; what has no such case stays one object."""
    def steps(found: tuple[Step, ...]) -> tuple[Step, ...]:
        return tuple(replace(step, call=new) if step.call == old else step for step in found)

    def call_of(call: Call) -> Call:
        if not any(step.call == old for case in call.cases for step in (*case.given, *case.after)):
            return call
        return replace(call, cases=tuple(replace(case, given=steps(case.given), after=steps(case.after)) for case in call.cases))

    families = tuple(replace(family, calls=calls) if (calls := tuple(map(call_of, family.calls))) != family.calls else family
                     for family in abi.families)
    return replace(abi, families=families)


OPERATOR = Operator(NAME, "A call has another name.", COMPATIBLE, MODEL, make)
