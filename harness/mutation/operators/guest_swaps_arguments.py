# SPDX-License-Identifier: BSD-2-Clause
"""A guest passes two arguments in each other's places."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..mutant import BREAKING, GUEST, Base, Mutant, Operator
from . import swap_arguments

NAME = "guest-swaps-arguments"


def make(base: Base) -> Iterator[Mutant]:
    for mutant in swap_arguments.make(base):
        yield replace(mutant, operator=NAME)


OPERATOR = Operator(NAME, "A guest passes two arguments in each other's places.", BREAKING, GUEST, make)
