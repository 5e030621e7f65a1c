# SPDX-License-Identifier: BSD-2-Clause
"""A guest names a family that does not exist."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..mutant import BREAKING, GUEST, Base, Mutant, Operator
from . import renumber_family

NAME = "guest-wrong-family"


def make(base: Base) -> Iterator[Mutant]:
    for mutant in renumber_family.make(base):
        yield replace(mutant, operator=NAME)


OPERATOR = Operator(NAME, "A guest names a family that does not exist.", BREAKING, GUEST, make)
