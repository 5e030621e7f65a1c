# SPDX-License-Identifier: BSD-2-Clause
"""Buffers that travel in registers, as a guest passes them: a stub lays their bytes into a block, and the function with the assembly
loads the registers from it, and fills another from those that come back."""
from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from generator.backends.c.types import fixed_type, guest_type
from generator.lang.scalars import SCALARS
from generator.lang.values import Scalar
from generator.model.abi import Abi, Buffer
from generator.model.blocks import IN_REGISTERS, Piece, has_blocks, pieces
from generator.model.c_names import argument_name, c_name
from generator.model.lower import Lowered, make_frames
from generator.model.places import Place, block_places
from generator.model.traps import trap_of
from generator.model.types import Types
from generator.model.ways import Way

VECTOR = 128        # bits of the registers of class vector


class Copy(NamedTuple):
    to: str
    source: str
    size: str


class Block(NamedTuple):
    """The blocks of a stub: bytes of each, 0 for none, and what is copied into the one and out of the other."""
    in_size: int
    out_size: int
    before: tuple[Copy, ...]
    after: tuple[Copy, ...]


NO_BLOCK = Block(0, 0, (), ())


class BlockTypes(NamedTuple):
    """What traps read and write blocks by. `vector`: the type of a vector register, "" for none; `parts`: for each width of a register
    a struct that may lie at any address, (tag, type of its member)."""
    vector: str
    parts: list[tuple[str, str]]


def block_types(abi: Abi) -> BlockTypes:
    widths = sorted({place.width for convention in abi.conventions if convention.blocks is not None for place in block_places(
        convention.arch, (*convention.blocks.inputs, *convention.blocks.outputs))}) if has_blocks(abi) else []
    vector = vector_type(abi) if VECTOR in widths or has_vector_words(abi) else ""
    return BlockTypes(vector, [(part_tag(abi, width), vector if width == VECTOR else fixed_type(width)) for width in widths])


def has_vector_words(abi: Abi) -> bool:
    """Whether an argument or a value travels in a vector register."""
    frames = make_frames(abi).values()
    return any(place.vector for frame in frames for slot in (*frame.arguments, frame.value) for place in slot)


def part_tag(abi: Abi, width: int) -> str:
    return c_name(abi.name, f"block{width}")


def vector_type(abi: Abi) -> str:
    return c_name(abi.name, "vector_t")


def needs_vectors(lowered: Lowered) -> bool:
    return trap_of(lowered).needs_vectors(lowered.frame)


def block_size(held: Sequence[Place]) -> int:
    """Bytes that the registers hold."""
    return sum(place.width for place in held) // 8


def make_block(abi: Abi, lowered: Lowered) -> Block:
    word, buffers = lowered.convention.word, lowered.way.buffers
    sizes = [block_size([part.place for part in words if part.place is not None]) for words in (lowered.inputs, lowered.outputs)]
    return Block(*sizes,
                 tuple(Copy(address("block_in", piece.offset), argument_name(piece.buffer.name), byte_count(piece))
                       for piece in pieces(abi, buffers, "in", word)),
                 tuple(Copy(argument_name(piece.buffer.name), address("block_out", piece.offset), byte_count(piece))
                       for piece in pieces(abi, buffers, "out", word)))


def address(block: str, offset: int) -> str:
    return f"{block} + {offset}" if offset else block


def byte_count(piece: Piece) -> str:
    """How many bytes of a buffer are copied: no more than there is room for."""
    if isinstance(piece.buffer.length, int):
        return str(piece.size)
    count = argument_name(piece.buffer.length)
    return f"({count} < {piece.room}u ? (unsigned int){count} : {piece.room}u) * {piece.each}u"


def block_arguments(lowered: Lowered) -> list[str]:
    """What a stub passes to the function with the assembly, behind the words."""
    return ["block_in"] * bool(lowered.inputs) + ["block_out"] * bool(lowered.outputs)


def buffer_parameters(abi: Abi, types: Types, way: Way) -> list[str]:
    """The buffers in registers as a stub takes them: pointers to their first element."""
    return [f"{'const ' if buffer.direction == 'in' else ''}{element_type(abi, types, buffer)} *{argument_name(buffer.name)}"
            for buffer in way.buffers if buffer.space == IN_REGISTERS]


def element_type(abi: Abi, types: Types, buffer: Buffer) -> str:
    """The C type of an element of a buffer."""
    type_def = types.get(buffer.element)
    if type_def is not None and type_def.kind in ("struct", "union"):
        return f"{type_def.kind} {c_name(abi.name, type_def.name)}"
    return guest_type(abi, types, buffer.element, scalar_of(types, buffer.element))


def scalar_of(types: Types, name: str) -> Scalar:
    type_def = types.get(name)
    return SCALARS[type_def.base or "u8"] if type_def is not None else SCALARS[name]


def register_variable(register: str) -> str:
    """A name that no parameter has: an argument of the spec is never called so, since traps have arg0, arg1, …"""
    return f"in_{register}"


def loaded(abi: Abi, place: Place, offset: int) -> str:
    """What a register of a block is loaded with: the rest of one that holds less is 0."""
    part = f"((const struct {part_tag(abi, place.width)} *)(const void *)({address('block_in', offset)}))->part"
    return f"{{ {part}, 0 }}" if place.vector and place.width < VECTOR else part


def stored(abi: Abi, places: Sequence[Place]) -> Iterator[tuple[str, str]]:
    """What fills the block that comes out: (where, what)."""
    for index, place in enumerate(places):
        at = address("block_out", block_size(places[:index]))
        name = register_variable(place.register)
        value = f"{name}[0]" if place.vector and place.width < VECTOR else name
        cast = "" if place.width in (64, VECTOR) else f"({fixed_type(place.width)})"
        yield f"((struct {part_tag(abi, place.width)} *)(void *)({at}))->part", f"{cast}{value}"
