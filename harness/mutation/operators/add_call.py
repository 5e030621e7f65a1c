# SPDX-License-Identifier: BSD-2-Clause
"""A family gets a call with a number that nobody had, and a guest can ask for it."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.model.abi import Feature

from ..mutant import COMPATIBLE, MODEL, Base, Mutant, Operator, renumbered

NAME = "add-call"


def make(base: Base) -> Iterator[Mutant]:
    kinds = {item.kind for item in base.abi.discovery}
    asked = next((kind for kind in ("calls", "release") if kind in kinds), "")
    for family, call in base.calls():
        for number in base.free_numbers(family, 1):
            abi, needs = base.abi, call.needs
            if not asked:       # nothing but a feature tells of single calls
                told = Feature(f"{call.name}_told", "", "what the host says of itself", call.history)
                abi, needs = replace(abi, features=(*abi.features, told)), (*needs, told.name)
            forms = tuple(replace(form, needs=(*form.needs, *needs[len(call.needs):])) for form in call.forms)
            added = replace(renumbered(base.abi, family, replace(call, forms=forms), number), name=f"{call.name}_more", cases=(),
                            answered_by_dispatch="", common=False, upstream="", needs=needs, advertised_by=asked or call.advertised_by)
            changed = replace(family, calls=tuple(new for item in family.calls for new in ((item, added) if item is call else (item,))))
            yield Mutant(NAME, f"{family.name}: {added.name}",
                         replace(abi, families=tuple(changed if item is family else item for item in abi.families)),
                         base.arch_for(family, call), base.ways_of(call))


OPERATOR = Operator(NAME, "A family gets a call with a number that nobody had, and a guest can ask for it.", COMPATIBLE, MODEL, make)
