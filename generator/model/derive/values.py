# SPDX-License-Identifier: BSD-2-Clause
"""All ones, one beyond a limit, and a number whose low half alone is right."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.scalars import scalar_range
from generator.lang.values import Symbol, Value
from generator.model.abi import Argument
from generator.model.checks import checks_width
from generator.model.derive.boundary import WORD, Base, Boundary, width_of

OWN = ("self",)     # symbols that number something which exists once: another number is another thing


def derive(base: Base) -> Iterator[Boundary]:
    known = {name for buffer in base.buffers for name in (*buffer.address, buffer.length)}      # sizes.py and places.py try more of these
    for argument in base.derived_args:
        width = width_of(argument)
        if argument.reserved is None and argument.scalar.address == "" and argument.name not in known:
            yield Boundary(f"{argument.name}-all-ones", (((argument.index, (1 << width) - 1),),))
        lowest, highest = scalar_range(argument.scalar)
        maximum = largest(base, argument)
        if maximum is not None and maximum < highest:
            yield Boundary(f"{argument.name}-above-maximum", (((argument.index, maximum + 1),),), True, dispatched=argument.maximum == maximum)
        if argument.minimum is not None and argument.minimum > lowest:
            yield Boundary(f"{argument.name}-below-minimum", (((argument.index, argument.minimum - 1),),), True, dispatched=True)
        given = base.args[argument.index]
        if width == WORD and isinstance(given, Symbol) and given.name.lstrip("$") in OWN:
            tries = tuple(((argument.index, Symbol(given.name, given.offset + (1 << bit))),) for bit in (32, 63))
            yield Boundary(f"{argument.name}-upper-half", tries, refused=True)
        elif width < 32 or argument.scalar.width == 32:
            counts = checks_width(base.abi)
            tries = (*upper(argument.index, given, width), *(upper(argument.index, 0, width) if counts and given else ()))
            yield Boundary(f"{argument.name}-beyond-width", tries, counts, dispatched=counts)


def largest(base: Base, argument: Argument) -> int | None:
    """What the argument may be at most, as it says itself or as the buffers say that it counts."""
    limits = [argument.maximum, *(buffer.maximum for buffer in base.buffers if buffer.length == argument.name)]
    return min((limit for limit in limits if limit is not None), default=None)


def upper(index: int, given: Value, width: int) -> Iterator[tuple]:
    """Bits above the argument's own, in the register that carries it, over a number."""
    for bit in (width, WORD - 1):
        if isinstance(given, int) and given >= 0:
            yield ((index, given | 1 << bit),)
        elif isinstance(given, Symbol):
            yield ((index, Symbol(given.name, given.offset + (1 << bit))),)
