# SPDX-License-Identifier: BSD-2-Clause
"""All ones, one beyond a limit, and a number whose low half alone is right."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.values import Symbol
from generator.model.derive.boundary import WORD, Base, Boundary, width_of

OWN = ("self",)     # symbols that number something which exists once: another number is another thing


def derive(base: Base) -> Iterator[Boundary]:
    known = {name for buffer in base.buffers for name in (*buffer.address, buffer.length)}      # sizes.py and places.py try more of these
    for argument in base.derived_args:
        width = width_of(argument)
        if argument.reserved is None and argument.scalar.address == "" and argument.name not in known:
            yield Boundary(f"{argument.name}-all-ones", (((argument.index, (1 << width) - 1),),))
        if argument.maximum is not None and argument.maximum < (1 << width) - 1:
            yield Boundary(f"{argument.name}-above-maximum", (((argument.index, argument.maximum + 1),),), refused=True)
        if argument.minimum is not None and argument.minimum > 0:
            yield Boundary(f"{argument.name}-below-minimum", (((argument.index, argument.minimum - 1),),), refused=True)
        given = base.args[argument.index]
        if width == WORD and isinstance(given, Symbol) and given.name.lstrip("$") in OWN:
            tries = tuple(((argument.index, Symbol(given.name, given.offset + (1 << bit))),) for bit in (32, 63))
            yield Boundary(f"{argument.name}-upper-half", tries, refused=True)
        elif width < 32 or argument.scalar.width == 32:
            yield Boundary(f"{argument.name}-beyond-width", tuple(upper(base, argument.index, width)))


def upper(base: Base, index: int, width: int) -> Iterator[tuple]:
    """Bits above the argument's own, in the register that carries it."""
    given = base.args[index]
    for bit in (width, WORD - 1):
        if isinstance(given, int) and given >= 0:
            yield ((index, given | 1 << bit),)
        elif isinstance(given, Symbol):
            yield ((index, Symbol(given.name, given.offset + (1 << bit))),)
