# SPDX-License-Identifier: BSD-2-Clause
"""An address that is not aligned, by each bit that must be 0."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.values import Symbol, Value
from generator.model.derive.boundary import Base, Boundary


def derive(base: Base) -> Iterator[Boundary]:
    aligned = {argument.name: argument.align for argument in base.derived_args if argument.align}
    for buffer in base.buffers:
        if buffer.align:
            aligned[buffer.address[0]] = max(buffer.align, aligned.get(buffer.address[0], 1))
    for name, align in aligned.items():
        given = base.given(name)
        if align and align > 1 and align & align - 1 == 0 and starts_aligned(given):
            tries = tuple(((base.index(name), moved(given, 1 << bit)),) for bit in range(align.bit_length() - 1))
            yield Boundary(f"{name}-unaligned", tries, refused=True)


def starts_aligned(given: Value) -> bool:
    """Whether the base gives an address of its own; -1 stands for none."""
    return isinstance(given, Symbol) and given.offset == 0


def moved(given: Value, by: int) -> Value:
    return Symbol(given.name, given.offset + by) if isinstance(given, Symbol) else given + by
