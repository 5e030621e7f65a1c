# SPDX-License-Identifier: BSD-2-Clause
"""The host no longer honours an annotation that its release has on a call."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..mutant import BREAKING, HOST, Base, Mutant, Operator

NAME = "forget-annotation"


def make(base: Base) -> Iterator[Mutant]:
    for family, call in base.calls():
        for annotation in call.annotations:
            changed = replace(call, annotations=tuple(item for item in call.annotations if item is not annotation))
            yield Mutant(NAME, f"{call.full_name}: {annotation.name}", base.with_call(family, call, changed), base.arch_for(family, call),
                         base.ways_of(call))


OPERATOR = Operator(NAME, "The host no longer honours an annotation that its release has on a call.", BREAKING, HOST, make)
