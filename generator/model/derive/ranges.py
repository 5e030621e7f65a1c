# SPDX-License-Identifier: BSD-2-Clause
"""A range or a set whose end lies beyond the largest number: base + count and base + mask, at each width."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.values import Symbol, Value
from generator.model.derive.boundary import Base, Boundary, width_of


FIRST = 31      # the bit of a mask that stands for something that exists, where the start is known to the guest alone


def derive(base: Base) -> Iterator[Boundary]:
    for argument in base.derived_args:
        if argument.range is None or base.by_name[argument.range.start].underived:
            continue
        start, name = base.by_name[argument.range.start], f"{argument.range.start}+{argument.name}"
        refused = argument.range.wraps == "refused"
        for bits in (32, 64):
            if width_of(start) >= bits and width_of(argument) > FIRST:
                pairs = beyond(base.args[start.index], bits, width_of(argument))
                yield Boundary(f"{name}-wraps-32" if bits == 32 else f"{name}-wraps",
                               tuple(((start.index, low), (argument.index, count)) for low, count in pairs), refused)
        yield Boundary(f"{name}-largest", (((argument.index, (1 << width_of(argument)) - 1),),))


def beyond(given: Value, bits: int, width: int) -> list[tuple[Value, int]]:
    """Starts and counts, which are masks as well, whose end lies beyond so many bits. From a number that exists, but that only
    the guest knows, the same number comes out when they wrap; all ones is left out, for it stands for everything in many texts."""
    if isinstance(given, Symbol):
        start = Symbol(given.name, ((1 << bits) if bits < 64 else 0) - FIRST)
        return [(start, 1 << FIRST), (start, 1 << FIRST | 1)]
    top = 1 << bits
    return [(top - 2, 4), (top - 2, 5), (top - 64, (1 << width) - 1)]
