# SPDX-License-Identifier: BSD-2-Clause
"""Buffers that travel in registers, as a stub in Rust passes them: through blocks of bytes, as in C (backends/c/guest_block.py)."""
from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.backends.rust.text import argument_name, scalar_type, type_name, typed
from generator.lang.architectures import architecture
from generator.lang.scalars import SCALARS
from generator.model.abi import Abi, Buffer
from generator.model.blocks import IN_REGISTERS, Piece, pieces
from generator.model.lower import Lowered
from generator.model.places import Place
from generator.model.traps import trap_of
from generator.model.types import Types
from generator.model.ways import Way

VECTOR = 128
INDENT = "        "


def vector_type(arch: str) -> str:
    """The type of a vector register; "" where Rust has none that asm! takes."""
    rust = architecture(arch).rust
    return rust.vector if rust is not None else ""


def vector_condition(arch: str) -> str:
    """What cfg() takes beside the architecture where the compiler may use vector registers."""
    rust = architecture(arch).rust
    return f'target_feature = "{rust.vector_feature}"' if rust is not None and rust.vector else ""


def needs_vectors(lowered: Lowered) -> bool:
    return trap_of(lowered).needs_vectors(lowered.frame)


def block_size(held: Sequence[Place]) -> int:
    return sum(place.width for place in held) // 8


def buffer_parameters(types: Types, way: Way) -> list[str]:
    """Pointers to the first element of each, behind the arguments."""
    return [f"{argument_name(buffer.name)}: *{'const' if buffer.direction == 'in' else 'mut'} {element_type(types, buffer)}"
            for buffer in way.buffers if buffer.space == IN_REGISTERS]


def element_type(types: Types, buffer: Buffer) -> str:
    type_def = types.get(buffer.element)
    if type_def is not None and type_def.kind in ("struct", "union"):
        return f"super::types::{type_name(type_def.name)}"
    scalar = SCALARS[type_def.base or "u8"] if type_def is not None else SCALARS[buffer.element]
    return typed(types, buffer.element, scalar) if type_def is not None else scalar_type(scalar)


def byte_count(piece: Piece) -> str:
    if isinstance(piece.buffer.length, int):
        return str(piece.size)
    return f"core::cmp::min({argument_name(piece.buffer.length)} as usize, {piece.room}) * {piece.each}"


def before_lines(abi: Abi, lowered: Lowered) -> Iterator[str]:
    """The blocks, and what fills the one that goes in."""
    held = [[word.place for word in words if word.place is not None] for words in (lowered.inputs, lowered.outputs)]
    going = pieces_of(abi, lowered, "in")
    if lowered.inputs:
        yield f"{INDENT}let mut block_in = [0u8; {block_size(held[0])}];"
    for piece in going:
        yield (f"{INDENT}core::ptr::copy_nonoverlapping({argument_name(piece.buffer.name)} as *const u8, "
               f"block_in.as_mut_ptr().add({piece.offset}), {byte_count(piece)});")
    if lowered.outputs:
        yield f"{INDENT}let mut block_out = [0u8; {block_size(held[1])}];"


def after_lines(abi: Abi, lowered: Lowered) -> Iterator[str]:
    for piece in pieces_of(abi, lowered, "out"):
        yield (f"{INDENT}core::ptr::copy_nonoverlapping(block_out.as_ptr().add({piece.offset}), "
               f"{argument_name(piece.buffer.name)} as *mut u8, {byte_count(piece)});")


def pieces_of(abi: Abi, lowered: Lowered, direction: str) -> tuple[Piece, ...]:
    return pieces(abi, lowered.way.buffers, direction, lowered.convention.word)


def loaded(arch: str, place: Place, offset: int) -> str:
    """What a register of a block is loaded with."""
    at = f"block_in.add({offset})" if offset else "block_in"
    if not place.vector:
        return f"({at} as *const u{place.width}).read_unaligned() as usize"
    if place.width == VECTOR:
        return f"({at} as *const {vector_type(arch)}).read_unaligned()"
    return f"core::mem::transmute::<[u64; 2], {vector_type(arch)}>([({at} as *const u{place.width}).read_unaligned() as u64, 0])"


def store_lines(arch: str, places: Sequence[Place]) -> Iterator[str]:
    """What fills the block that comes back."""
    for index, place in enumerate(places):
        offset = block_size(places[:index])
        at = f"block_out.add({offset})" if offset else "block_out"
        if place.vector and place.width == VECTOR:
            kind, value = vector_type(arch), f"out_{place.register}"
        elif place.vector:
            kind, value = f"u{place.width}", f"core::mem::transmute::<{vector_type(arch)}, [u64; 2]>(out_{place.register})[0] as u{place.width}"
        else:
            kind, value = f"u{place.width}", f"out_{place.register} as u{place.width}"
        yield f"{INDENT}({at} as *mut {kind}).write_unaligned({value});"
