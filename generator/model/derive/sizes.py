# SPDX-License-Identifier: BSD-2-Clause
"""A count whose size in bytes wraps to a small one, in 32 and in 64 bits, and one that no memory holds."""
from __future__ import annotations

from collections.abc import Iterator

from generator.model.abi import Buffer
from generator.model.derive.boundary import Base, Boundary, element_size, may_be_larger, width_of


def derive(base: Base) -> Iterator[Boundary]:
    for buffer in base.buffers:
        if isinstance(buffer.length, str) and not base.by_name[buffer.length].underived:
            yield from of_buffer(base, buffer, buffer.length)


def of_buffer(base: Base, buffer: Buffer, count: str) -> Iterator[Boundary]:
    argument, size, narrow = base.by_name[count], element_size(base, buffer), element_size(base, buffer, 32)
    nightly = size == 1 and buffer.direction == "in"        # who takes the number for granted is busy for long
    width = argument.scalar.width or 64
    for bits in (32, 64):
        numbers = wrapping(size, bits, width)
        if narrow != size:
            numbers += [number for number in wrapping(narrow, bits, width) if number not in numbers]
        if numbers:
            yield Boundary(f"{count}-size-wraps-{bits}", tuple(((argument.index, number),) for number in numbers), refused=not may_be_larger(buffer), nightly=nightly)
    largest = (1 << width_of(argument)) - 1
    halves = {largest, largest >> 1, (largest >> 1) + 1}
    yield Boundary(f"{count}-size-too-large", tuple(((argument.index, number),) for number in sorted(halves)), refused=not may_be_larger(buffer), nightly=True)


def wrapping(size: int, bits: int, width: int) -> list[int]:
    """Counts that fit `width` bits and whose size in bytes is 0, one element or two modulo 2 to the power of `bits`. An odd part of
    the size can leave no such count: then those next above the wrap."""
    numbers = []
    first = -(-(1 << bits) // size)
    for number in (first, first + 1, first + 2, (1 << bits) // size * 2 + 1):
        if number < 1 << width and number * size >= 1 << bits and number not in numbers:
            numbers.append(number)
    return numbers
