# SPDX-License-Identifier: BSD-2-Clause
"""Two buffers of a call in one place, wholly and in part."""
from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from generator.lang.values import Symbol
from generator.model.derive.boundary import Base, Boundary


def derive(base: Base) -> Iterator[Boundary]:
    for one, other in combinations(tuple(base.buffers), 2):
        given = base.given(one.address[0])
        if one.space != other.space or not isinstance(given, Symbol):
            continue
        step = max(one.align or 1, other.align or 1)
        tries = tuple(base.at(other, Symbol(given.name, given.offset + by)) for by in (0, step))
        yield Boundary(f"{one.name}-is-{other.name}", tries)
