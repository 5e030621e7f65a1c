# SPDX-License-Identifier: BSD-2-Clause
"""A guest makes a call by a number that is nobody's."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..mutant import BREAKING, GUEST, Base, Mutant, Operator
from . import renumber_call

NAME = "guest-wrong-number"


def make(base: Base) -> Iterator[Mutant]:
    for mutant in renumber_call.make(base):
        yield replace(mutant, operator=NAME)


OPERATOR = Operator(NAME, "A guest makes a call by a number that is nobody's.", BREAKING, GUEST, make)
