# SPDX-License-Identifier: BSD-2-Clause
"""A field of a structure is gone, and nothing takes its place."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..mutant import BREAKING, MODEL, Base, Mutant, Operator
from .structures import scalars, structures

NAME = "drop-field"


def make(base: Base) -> Iterator[Mutant]:
    for item, arch, ways in structures(base):
        ranks = scalars(base, item, arch)
        for rank in ranks if len(ranks) > 1 else ():
            field = item.fields[rank]
            fields = tuple(other for other in item.fields if other is not field)
            yield Mutant(NAME, f"{item.name}: {field.name}", base.with_type(item, replace(item, fields=fields)), arch, ways, structure=item.name)


OPERATOR = Operator(NAME, "A field of a structure is gone, and nothing takes its place.", BREAKING, MODEL, make)
