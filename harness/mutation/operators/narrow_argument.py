# SPDX-License-Identifier: BSD-2-Clause
"""An argument loses its high bits."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.lang.scalars import SCALARS

from ..mutant import BREAKING, MODEL, Base, Mutant, Operator, with_argument

NAME = "narrow-argument"


NARROWER = {64: 32, 32: 16, 16: 8, None: 32}


def make(base: Base) -> Iterator[Mutant]:
    for family, call in base.calls():
        buffers = {name for buffer in call.buffers for name in (*buffer.address, buffer.length)}
        for rank, argument in enumerate(call.args):
            width = NARROWER.get(argument.scalar.width)
            if width is None or argument.reserved is not None or argument.field or argument.name in buffers:
                continue
            top = (1 << width) - 1 if not argument.scalar.signed else (1 << width - 1) - 1
            if argument.maximum is not None and argument.maximum <= top and (argument.minimum or 0) >= 0:
                continue        # what may be passed still fits
            wide = [arch for arch in base.archs_of(family, call) if argument.scalar.width is not None or word(base, arch) == 64]
            if not wide or small(base, argument, top):
                continue
            scalar = SCALARS[("s" if argument.scalar.signed else "u") + str(width)]
            changed = with_argument(call, rank, replace(argument, type=scalar.name, scalar=scalar))
            yield Mutant(NAME, f"{call.full_name}: {argument.name} {argument.type} -> {scalar.name}",
                         base.with_call(family, call, changed), base.arch_for(family, call, wide), base.ways_of(call))


def word(base: Base, arch: str) -> int:
    return next(item.word for item in base.abi.conventions if item.arch == arch)


def small(base: Base, argument: object, top: int) -> bool:
    """Whether the type names no number that is too large."""
    item = base.types.get(argument.type)        # type: ignore[attr-defined]
    if item is None or item.open:
        return False
    if item.kind == "enum" and item.values:
        return all(0 <= value.number <= top for value in item.values)
    return item.kind == "flags" and all(bit.bits.mask <= top for bit in item.bits)


OPERATOR = Operator(NAME, "An argument loses its high bits.", BREAKING, MODEL, make)
