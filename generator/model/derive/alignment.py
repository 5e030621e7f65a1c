# SPDX-License-Identifier: BSD-2-Clause
"""An address that is not aligned, by each bit that must be 0."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.values import Symbol, Value
from generator.model.derive.boundary import Base, Boundary


def derive(base: Base) -> Iterator[Boundary]:
    aligned = {argument.name: argument.align for argument in base.derived_args if argument.align}
    buffers = {buffer.address[0]: buffer for buffer in base.buffers}
    for buffer in base.buffers:
        if buffer.align:
            aligned[buffer.address[0]] = max(buffer.align, aligned.get(buffer.address[0], 1))
    for name, align in aligned.items():
        given = base.given(name)
        if not align or align == 1 or align & align - 1:
            continue
        bits = range(align.bit_length() - 1)
        if not starts_aligned(given, align) and name in buffers:       # the base has no buffer: one of the guest's own
            own = base.symbol(buffers[name], "scratch")
            tries = tuple(base.at(buffers[name], moved(own, 1 << bit)) for bit in bits)
            yield Boundary(f"{name}-unaligned", tries, True, dispatched=align == base.by_name[name].align)
        elif starts_aligned(given, align):
            tries = tuple(((base.index(name), moved(given, 1 << bit)),) for bit in bits)
            yield Boundary(f"{name}-unaligned", tries, True, dispatched=align == base.by_name[name].align)


def starts_aligned(given: Value, align: int) -> bool:
    """Whether the base gives an address; 0 and -1 stand for none."""
    return given.offset % align == 0 if isinstance(given, Symbol) else given > 0 and given % align == 0


def moved(given: Value, by: int) -> Value:
    return Symbol(given.name, given.offset + by) if isinstance(given, Symbol) else given + by
