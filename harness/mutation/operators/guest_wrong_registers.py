# SPDX-License-Identifier: BSD-2-Clause
"""A guest uses other registers than the convention, or other numbers in them."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..mutant import BREAKING, GUEST, Base, Mutant, Operator
from . import change_convention

NAME = "guest-wrong-registers"


def make(base: Base) -> Iterator[Mutant]:
    for mutant in change_convention.make(base):
        if any(word in mutant.about for word in ("destroys", "without", "narrow")):
            continue        # such a guest does the same as others
        yield replace(mutant, operator=NAME)


OPERATOR = Operator(NAME, "A guest uses other registers than the convention, or other numbers in them.", BREAKING, GUEST, make)
