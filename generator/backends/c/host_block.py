# SPDX-License-Identifier: BSD-2-Clause
"""Buffers that travel in registers, as a host has them: dispatch copies the registers into a block, an operation is handed its buffers
out of it, and what it writes goes back into the registers that the convention has for it."""
from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.backends.c.guest_block import element_type
from generator.backends.c.types import fixed_type
from generator.model.abi import Abi, Buffer, Convention
from generator.model.blocks import IN_REGISTERS, has_blocks, in_registers, pieces, total
from generator.model.c_names import argument_name, c_name
from generator.model.lower import make_frame
from generator.model.places import Place
from generator.model.types import Types
from generator.model.ways import Way, all_args

HOST_WORD = 64      # lint wants the same layout for all guests that pass a type in registers
HALF = 64


def block_index(abi: Abi) -> int:
    """Behind the arguments of every call stands the address of the block."""
    return max((len(args) for call in abi.calls for args in all_args(call)), default=0)


def block_words(abi: Abi) -> dict[str, object] | None:
    """What the template says of all blocks: their sizes in words of 64 bits. None where no call passes a buffer in registers."""
    if not has_blocks(abi):
        return None
    frames = [make_frame(abi, convention) for convention in abi.conventions]
    return {"index": block_index(abi), "in": max((words_of(frame.inputs) for frame in frames), default=1),
            "out": max((words_of(frame.outputs) for frame in frames), default=1)}


def words_of(held: Sequence[Place]) -> int:
    return max(-(-sum(place.width for place in held) // 64), 1)


def vector_registers(abi: Abi, conventions: Sequence[Convention]) -> list[str]:
    """Those that a call reads or writes, in the order of their numbers."""
    frames = [make_frame(abi, convention) for convention in conventions]
    found = {place.register: place.number for frame in frames
             for slot in (*frame.arguments, frame.value, frame.inputs, frame.outputs) for place in slot if place.vector}
    return sorted(found, key=lambda name: found[name])


def convention_blocks(abi: Abi, convention: Convention) -> dict[str, object] | None:
    """How the blocks of one convention are filled and emptied. `base`: where outputs begin, as C; "" at the first register."""
    if convention.blocks is None:
        return None
    frame = make_frame(abi, convention)
    return {"loads": list(loads(frame.inputs)), "stores": list(stores(frame.outputs, convention)),
            "base": base_text(frame.outputs, convention.blocks.align) if convention.blocks.rest else ""}


def starts(held: Sequence[Place]) -> Iterator[tuple[int, Place]]:
    start = 0
    for place in held:
        yield start, place
        start += place.width // 8


def halves(place: Place) -> Iterator[tuple[str, int, int]]:
    """(the variable in the registers, bytes from the start of the place, bits) for up to 64 bits each."""
    if not place.vector:
        yield place.register, 0, place.width
        return
    for index in range(-(-place.width // HALF)):
        yield f"{place.register}[{index}]", index * HALF // 8, min(place.width, HALF)


def loads(held: Sequence[Place]) -> Iterator[dict[str, object]]:
    for start, place in starts(held):
        for name, offset, width in halves(place):
            yield {"at": start + offset, "register": name, "width": width}


def stores(held: Sequence[Place], convention: Convention) -> Iterator[dict[str, object]]:
    for start, place in starts(held):
        parts = [{"offset": offset, "register": name, "width": width,
                  "cast": f"({fixed_type(convention.word)})" if convention.word < 64 and not place.vector else ""}
                 for name, offset, width in halves(place)]
        yield {"start": start, "parts": parts}


def base_text(held: Sequence[Place], align: int) -> str:
    """Where outputs begin behind `block.taken` bytes of input: the first register that begins there or later."""
    end = sum(place.width for place in held) // 8
    least = f"((block.taken + {align - 1}U) / {align}U * {align}U)" if align > 1 else "block.taken"
    tests = " : ".join(f"{least} <= {start}U ? {start}U" for start, _ in starts(held))
    return f"{tests} : {end}U"


def operation_block(abi: Abi, types: Types, way: Way) -> dict[str, object] | None:
    """What an operation is handed and gives back in registers; None if nothing."""
    if not in_registers(way.buffers):
        return None
    going, coming = (pieces(abi, way.buffers, direction, HOST_WORD) for direction in ("in", "out"))
    order = {piece.index: piece for piece in (*going, *coming)}
    return {"taken": total(going), "given": total(coming), "buffers": [
        {"type": element_type(abi, types, piece.buffer), "name": f"buffer_{c_name(piece.buffer.name)}",
         "at": held(piece.buffer), "room": piece.room,
         "offset": piece.offset, "size": piece.size, "goes_in": piece.buffer.direction == "in"}
        for _, piece in sorted(order.items())]}


def held(buffer: Buffer) -> str:
    """The address of what holds a buffer. One element is no array: a structure may end in one without end."""
    single = buffer.length == 1 or buffer.maximum == 1
    return f"{'&' if single else ''}buffer_{c_name(buffer.name)}"


def buffer_parameters(abi: Abi, types: Types, way: Way) -> list[dict[str, str]]:
    """The buffers of an operation as its parameters."""
    return [{"type": f"{'const ' if buffer.direction == 'in' else ''}{element_type(abi, types, buffer)} *",
             "name": argument_name(buffer.name), "value": held(buffer)}
            for buffer in way.buffers if buffer.space == IN_REGISTERS]
