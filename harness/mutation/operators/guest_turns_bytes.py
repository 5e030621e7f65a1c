# SPDX-License-Identifier: BSD-2-Clause
"""A guest writes or reads a field with its bytes in the other order."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..mutant import BREAKING, GUEST, Base, Mutant, Operator
from . import turn_bytes

NAME = "guest-turns-bytes"


def make(base: Base) -> Iterator[Mutant]:
    for mutant in turn_bytes.make(base):
        yield replace(mutant, operator=NAME)


OPERATOR = Operator(NAME, "A guest writes or reads a field with its bytes in the other order.", BREAKING, GUEST, make)
