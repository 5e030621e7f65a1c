# SPDX-License-Identifier: BSD-2-Clause
"""A guest makes a call by the number of another."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..mutant import BREAKING, GUEST, Base, Mutant, Operator
from . import swap_calls

NAME = "guest-other-call"


def make(base: Base) -> Iterator[Mutant]:
    for mutant in swap_calls.make(base):
        yield replace(mutant, operator=NAME)


OPERATOR = Operator(NAME, "A guest makes a call by the number of another.", BREAKING, GUEST, make)
