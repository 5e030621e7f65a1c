# SPDX-License-Identifier: BSD-2-Clause
"""Two fields of a structure exchange their places."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..mutant import BREAKING, MODEL, Base, Mutant, Operator
from .structures import scalars, structures

NAME = "swap-fields"


def make(base: Base) -> Iterator[Mutant]:
    for item, arch, ways in structures(base):
        ranks = scalars(base, item, arch)
        for one, other in zip(ranks, ranks[1:]):
            first, second = item.fields[one], item.fields[other]
            if first.size != second.size or first.size32 != second.size32 or first.count != second.count:
                continue
            fields = list(item.fields)
            fields[one] = replace(first, offset=second.offset, offset32=second.offset32)
            fields[other] = replace(second, offset=first.offset, offset32=first.offset32)
            fields[one], fields[other] = fields[other], fields[one]
            yield Mutant(NAME, f"{item.name}: {first.name} and {second.name}", base.with_type(item, replace(item, fields=tuple(fields))),
                         arch, ways, structure=item.name)


OPERATOR = Operator(NAME, "Two fields of a structure exchange their places.", BREAKING, MODEL, make)
