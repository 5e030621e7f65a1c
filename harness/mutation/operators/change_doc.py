# SPDX-License-Identifier: BSD-2-Clause
"""The words that describe a call are others."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..mutant import COMPATIBLE, MODEL, Base, Mutant, Operator

NAME = "change-doc"


def make(base: Base) -> Iterator[Mutant]:
    for family, call in base.calls():
        changed = replace(call, doc=f"{call.doc} More is said.", upstream="")
        yield Mutant(NAME, call.full_name, base.with_call(family, call, changed), base.arch_for(family, call), base.ways_of(call))


OPERATOR = Operator(NAME, "The words that describe a call are others.", COMPATIBLE, MODEL, make)
