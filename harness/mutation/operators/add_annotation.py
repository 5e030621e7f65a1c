# SPDX-License-Identifier: BSD-2-Clause
"""A call gets an annotation."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.model.abi import CallAnnotation

from ..mutant import COMPATIBLE, MODEL, Base, Mutant, Operator

NAME = "add-annotation"


def make(base: Base) -> Iterator[Mutant]:
    for family, call in base.calls():
        for annotation in base.abi.annotations:
            if annotation.name not in [item.name for item in call.annotations] and not call.common:
                changed = replace(call, annotations=(*call.annotations, CallAnnotation(annotation.name, call.history)))
                yield Mutant(NAME, f"{call.full_name}: {annotation.name}", base.with_call(family, call, changed),
                             base.arch_for(family, call), base.ways_of(call))


OPERATOR = Operator(NAME, "A call gets an annotation.", COMPATIBLE, MODEL, make)
