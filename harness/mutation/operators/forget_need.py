# SPDX-License-Identifier: BSD-2-Clause
"""A call works without a feature that it needed."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..mutant import BREAKING, MODEL, Base, Mutant, Operator

NAME = "forget-need"


def make(base: Base) -> Iterator[Mutant]:
    hints = {feature.name for feature in base.abi.features if feature.hint}
    for family, call in base.calls():
        for name in call.needs:
            if name in hints:
                continue
            changed = replace(call, needs=tuple(item for item in call.needs if item != name),
                              forms=tuple(replace(form, needs=tuple(item for item in form.needs if item != name)) for form in call.forms))
            yield Mutant(NAME, f"{call.full_name}: {name}", base.with_call(family, call, changed), base.arch_for(family, call),
                         base.ways_of(call))


OPERATOR = Operator(NAME, "A call works without a feature that it needed.", BREAKING, MODEL, make)
