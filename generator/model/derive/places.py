# SPDX-License-Identifier: BSD-2-Clause
"""Buffers where no memory is, in a device, in memory of the host's own, in the guest's code, and across borders."""
from __future__ import annotations

from collections.abc import Iterator

from generator.lang.values import Symbol
from generator.model.abi import Buffer
from generator.model.derive.boundary import PAGE, WORD, Base, Boundary, element_size, may_be_larger, width_of

HIGH = (1, 1 << 20, (1 << 63), (1 << 64) - 2)      # high words above which no memory is


def derive(base: Base) -> Iterator[Boundary]:
    for buffer in base.buffers:
        size = smallest(base, buffer)
        if size:
            yield from of_buffer(base, buffer, size)


def smallest(base: Base, buffer: Buffer) -> int:
    """How many bytes the base says that the buffer has; 0 if it is empty there, and so nowhere wrong."""
    length = base.given(buffer.length) if isinstance(buffer.length, str) else buffer.length
    return length * element_size(base, buffer) if isinstance(length, int) and length > 0 else 0


def of_buffer(base: Base, buffer: Buffer, size: int) -> Iterator[Boundary]:
    def at(what: str, *places: Symbol | int, refused: bool, count: int = 0, nightly: bool = False) -> Boundary:
        more = ((base.index(str(buffer.length)), count),) if count else ()
        return Boundary(f"{buffer.name}-{what}", tuple((*base.at(buffer, place), *more) for place in places), refused, nightly)

    own = base.symbol(buffer, "scratch")
    yield at("in-no-memory", base.symbol(buffer, "no_memory"), refused=True)
    yield at("in-device", base.symbol(buffer, "device"), refused=False, nightly=True)
    yield at("in-host-memory", base.symbol(buffer, "host"), refused=True)
    if isinstance(buffer.length, str) and not base.by_name[buffer.length].underived and width_of(base.by_name[buffer.length]) == WORD:
        nightly = buffer.direction != "out"     # who takes the number for granted reads all memory, and is busy for long
        yield at("in-host-memory-wraps", base.symbol(buffer, "host"), refused=True, count=(1 << WORD) - 1, nightly=nightly)
    yield at("in-code", base.symbol(buffer, "code"), refused=False)
    yield at("at-zero", 0, refused=False, nightly=True)
    if len(buffer.address) == 2:
        yield Boundary(f"{buffer.name}-high-half", tuple(base.at(buffer, own, high) for high in HIGH), refused=True)
    yield at("at-end", base.symbol(buffer, "end"), refused=True, nightly=True)
    steps, count = steps_inside(base, buffer, size)
    if steps:
        yield at("across-end", *(base.symbol(buffer, "end", -step) for step in steps), refused=not may_be_larger(buffer), count=count)
        yield at("end-wraps", *((1 << bits) - step for bits in (64, 32) for step in steps), refused=not may_be_larger(buffer), count=count)
        if buffer.crossing != "forbidden":
            yield at("across-page", *(Symbol(own.name, PAGE - step) for step in steps if step < PAGE), refused=False, count=count)


def steps_inside(base: Base, buffer: Buffer, size: int) -> tuple[tuple[int, ...], int]:
    """How many bytes of the buffer may lie before a border, so that others lie behind it and it is still aligned; and how many
    elements it then has, 0 for as many as the base says."""
    align = max(buffer.align or 1, natural_align(base, buffer))
    element = element_size(base, buffer)
    if isinstance(buffer.length, str) and element % align == 0 and not base.by_name[buffer.length].underived:
        largest = base.by_name[buffer.length].maximum
        if largest is None or largest > 1:
            return (element,), 2
    steps = dict.fromkeys(step for step in (align, (size - 1) // align * align) if 0 < step < size)
    return tuple(steps), 0


def natural_align(base: Base, buffer: Buffer) -> int:
    """What the type of the elements asks for."""
    found = base.types.get(buffer.element)
    return found.align or 1 if found is not None and found.size is not None else element_size(base, buffer)
