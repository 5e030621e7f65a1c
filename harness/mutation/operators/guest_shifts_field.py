# SPDX-License-Identifier: BSD-2-Clause
"""A guest has a field of a structure further on."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..mutant import BREAKING, GUEST, Base, Mutant, Operator
from . import shift_field

NAME = "guest-shifts-field"


def make(base: Base) -> Iterator[Mutant]:
    for mutant in shift_field.make(base):
        yield replace(mutant, operator=NAME)


OPERATOR = Operator(NAME, "A guest has a field of a structure further on.", BREAKING, GUEST, make)
