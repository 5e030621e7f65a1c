# SPDX-License-Identifier: BSD-2-Clause
"""What the text reserves in arguments: bits one by one, and values that no enum names."""
from __future__ import annotations

from collections.abc import Iterator

from generator.model.abi import Argument
from generator.model.derive.boundary import Base, Boundary, flag_bits, unnamed, width_of


def derive(base: Base) -> Iterator[Boundary]:
    for argument in base.derived_args:
        mask = reserved_bits(base, argument)
        given = base.args[argument.index]
        if mask and isinstance(given, int):
            tries = tuple(((argument.index, given ^ 1 << bit),) for bit in range(width_of(argument)) if mask >> bit & 1)
            yield Boundary(f"{argument.name}-reserved-bits", tries, True, dispatched=True)
        numbers = unnamed(base.types.get(argument.type), width_of(argument))
        if numbers:
            yield Boundary(f"{argument.name}-unnamed-values", tuple(((argument.index, number),) for number in numbers), True, dispatched=True)


def reserved_bits(base: Base, argument: Argument) -> int:
    whole = (1 << width_of(argument)) - 1
    if argument.reserved is not None:
        return whole
    found = base.types.get(argument.type)
    if found is None or found.kind != "flags" or found.open:
        return 0
    return whole & ~flag_bits(found)
