# SPDX-License-Identifier: BSD-2-Clause
"""A guest takes another number for a status."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..mutant import BREAKING, GUEST, Base, Mutant, Operator
from . import change_status

NAME = "guest-wrong-status"


def make(base: Base) -> Iterator[Mutant]:
    for mutant in change_status.make(base):
        yield replace(mutant, operator=NAME)


OPERATOR = Operator(NAME, "A guest takes another number for a status.", BREAKING, GUEST, make)
