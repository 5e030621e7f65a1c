# SPDX-License-Identifier: BSD-2-Clause
"""Buffers where no memory is, in a device, in memory of the host's own, in the guest's code, and across borders."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.lang.values import Symbol
from generator.model.abi import Buffer
from generator.model.derive.boundary import PAGE, WORD, Base, Boundary, element_size, may_be_larger, width_of

HIGH = (1, 1 << 20, (1 << 63), (1 << 64) - 2)      # high words above which no memory is


def derive(base: Base) -> Iterator[Boundary]:
    for buffer in base.buffers:
        size = smallest(base, buffer)
        if size:
            tried = of_buffer(base, buffer, size)
            yield from tried if not is_empty(base, buffer) else (boundary for boundary in tried if boundary.refused)


def smallest(base: Base, buffer: Buffer, word: int = WORD) -> int:
    """How many bytes the base says that the buffer has, or one element where it is empty there and another argument counts them; 0 if it
    is empty, and so nowhere wrong."""
    length = base.given(buffer.length) if isinstance(buffer.length, str) else buffer.length
    if length == 0 and may_count_one(base, buffer):
        length = 1
    return length * element_size(base, buffer, word) if isinstance(length, int) and length > 0 else 0


def is_empty(base: Base, buffer: Buffer) -> bool:
    """Whether the base counts none. Then only what must be refused is tried with one, and in the nightly set: nobody has said that one is right."""
    return isinstance(buffer.length, str) and base.given(buffer.length) == 0


def may_count_one(base: Base, buffer: Buffer) -> bool:
    """Whether an empty buffer may have an element."""
    return isinstance(buffer.length, str) and not base.by_name[buffer.length].underived and base.by_name[buffer.length].reserved is None


def of_buffer(base: Base, buffer: Buffer, size: int) -> Iterator[Boundary]:
    one = int(is_empty(base, buffer))

    def at(what: str, *places: Symbol | int, refused: bool, count: int = one, nightly: bool = False) -> Boundary:
        more = ((base.index(str(buffer.length)), count),) if count else ()
        return Boundary(f"{buffer.name}-{what}", tuple((*base.at(buffer, place), *more) for place in places), refused, nightly or bool(one))

    own = base.symbol(buffer, "scratch")
    loose = may_be_larger(buffer)
    yield at("in-no-memory", base.symbol(buffer, "no_memory"), refused=not (one and loose))
    yield at("in-device", base.symbol(buffer, "device"), refused=False, nightly=True)
    yield at("in-host-memory", base.symbol(buffer, "host"), refused=not (one and loose))
    if isinstance(buffer.length, str) and not base.by_name[buffer.length].underived and width_of(base.by_name[buffer.length]) == WORD:
        nightly = buffer.direction != "out"     # who takes the number for granted reads all memory, and is busy for long
        yield at("in-host-memory-wraps", base.symbol(buffer, "host"), refused=True, count=(1 << WORD) - 1, nightly=nightly)
    yield at("in-code", base.symbol(buffer, "code"), refused=False)
    yield at("at-zero", 0, refused=False, nightly=True)
    if len(buffer.address) == 2:
        counted = ((base.index(str(buffer.length)), one),) if one else ()
        yield Boundary(f"{buffer.name}-high-half", tuple((*base.at(buffer, own, high), *counted) for high in HIGH), True, bool(one))
    yield at("at-end", base.symbol(buffer, "end"), refused=not (one and loose), nightly=True)
    steps, count = steps_inside(base, buffer, size)
    narrow, _ = steps_inside(base, buffer, min(size, smallest(base, buffer, 32)))
    wide = not narrow       # with words of 32 bits it has no border inside
    steps, count = narrow or steps, count or one
    if not steps:
        return
    yield replace(at("across-end", *(base.symbol(buffer, "end", -step) for step in steps), refused=not loose, count=count), wide=wide)
    yield replace(at("end-wraps", *((1 << bits) - step for bits in (64, 32) for step in steps), refused=not loose, count=count), wide=wide)
    inside = tuple(Symbol(own.name, PAGE - step) for step in steps if step < PAGE)
    if inside and buffer.crossing != "forbidden":
        yield replace(at("across-page", *inside, refused=False, count=count), wide=wide)
    elif inside:
        yield replace(at("crosses-page", *inside, refused=True, count=count), wide=wide)


def steps_inside(base: Base, buffer: Buffer, size: int) -> tuple[tuple[int, ...], int]:
    """How many bytes of the buffer may lie before a border, so that others lie behind it and it is still aligned; and how many
    elements it then has, 0 for as many as the base says."""
    align = max(buffer.align or 1, natural_align(base, buffer))
    element = element_size(base, buffer)
    if isinstance(buffer.length, str) and not base.by_name[buffer.length].underived:
        step = (element + align - 1) // align * align
        count = step // element_size(base, buffer, 32) + 1       # on a guest of 32 bits, too, there are more bytes than one element has with 64
        limits = (base.by_name[buffer.length].maximum, buffer.maximum)
        if all(limit is None or limit >= count for limit in limits):
            return (step,), count
    steps = dict.fromkeys(step for step in (align, (size - 1) // align * align) if 0 < step < size) if align < size else {}
    return tuple(steps), 0


def natural_align(base: Base, buffer: Buffer) -> int:
    """What the type of the elements asks for."""
    found = base.types.get(buffer.element)
    return found.align or 1 if found is not None and found.size is not None else element_size(base, buffer)
