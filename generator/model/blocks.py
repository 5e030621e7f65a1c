# SPDX-License-Identifier: BSD-2-Clause
"""Buffers that travel in registers: their bytes lie in the registers of the convention's blocks, one register after the other, as
if each was loaded from memory. Buffers of one direction lie one behind the other, without room between them."""
from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.lang.scalars import SCALARS
from generator.model.abi import Abi, Buffer, Call, Convention, Form
from generator.model.types import Types, type_table

IN_REGISTERS = "registers"
PART = 64       # the most bits of a part


@dataclass(frozen=True)
class Piece:
    """A buffer in a block. `index`: among the buffers of its way; `offset`, `size`: bytes in the block, of as many elements as it can
    have; `each`: of one element; `room`: how many elements that is."""
    index: int
    buffer: Buffer
    offset: int
    size: int
    each: int
    room: int


def has_blocks(abi: Abi) -> bool:
    """Whether any call, or form of one, passes a buffer in registers."""
    return any(in_registers(owner.buffers) for call in abi.calls for owner in owners(call))


def owners(call: Call) -> Iterator[Call | Form]:
    yield call
    yield from call.forms


def in_registers(buffers: Iterable[Buffer]) -> bool:
    return any(buffer.space == IN_REGISTERS for buffer in buffers)


def pieces(abi: Abi, buffers: Sequence[Buffer], direction: str, word: int) -> tuple[Piece, ...]:
    """The buffers of a direction that are in registers, for guests of so many bits."""
    if not in_registers(buffers):
        return ()
    types = type_table(abi)
    found, offset = [], 0
    for index, buffer in enumerate(buffers):
        if buffer.space == IN_REGISTERS and buffer.direction == direction:
            each = element_size(types, buffer.element, word)
            room = buffer.length if isinstance(buffer.length, int) else buffer.maximum or 1
            found.append(Piece(index, buffer, offset, each * room, each, room))
            offset += each * room
    return tuple(found)


def element_size(types: Types, name: str, word: int) -> int:
    type_def = types.get(name)
    if type_def is not None and type_def.kind in ("struct", "union"):
        return type_def.extent(word)[0]
    scalar = SCALARS[type_def.base or "u8" if type_def is not None else name]
    return (scalar.width or word) // 8


def total(found: Sequence[Piece]) -> int:
    return sum(piece.size for piece in found)


def first_free(widths: Sequence[int], taken: int, align: int) -> int | None:
    """The index of the first register that begins behind `taken` bytes, rounded up to `align`; None if there is none. `widths`: bits."""
    least = -(-taken // align) * align
    start = 0
    for index, width in enumerate(widths):
        if start >= least:
            return index
        start += width // 8
    return None


def how_many(widths: Sequence[int], size: int) -> int | None:
    """How many registers `size` bytes take; None if there are too few."""
    start = 0
    for index, width in enumerate(widths):
        if start >= size:
            return index
        start += width // 8
    return len(widths) if start >= size else None


def first_output(convention: Convention, widths: Sequence[int], taken: int) -> int | None:
    """Where outputs begin among the registers of the convention for them, behind `taken` bytes of input."""
    assert convention.blocks is not None
    return first_free(widths, taken, convention.blocks.align) if convention.blocks.rest else 0


def parts_in(found: Sequence[Piece], start: int, width: int) -> Iterator[tuple[int, int, int, int]]:
    """What a register holds that begins at byte `start` of a block: (index of the buffer, its bit where it begins, the bit of the
    register, bits), at most PART of them together."""
    for piece in found:
        first, last = max(piece.offset, start), min(piece.offset + piece.size, start + width // 8)
        at = first
        while at < last:
            end = min(last, start + ((at - start) * 8 // PART + 1) * PART // 8)
            yield piece.index, (at - piece.offset) * 8, (at - start) * 8, (end - at) * 8
            at = end
