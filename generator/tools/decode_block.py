# SPDX-License-Identifier: BSD-2-Clause
"""Calls that pass buffers in registers: which field of a structure each register holds, and what is in it where that is given."""
from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from generator.model.abi import Abi, TypeDef
from generator.model.blocks import Piece, in_registers, pieces
from generator.model.lower import Lowered, Word
from generator.model.lowered import lowered_calls
from generator.model.places import Place, register_key
from generator.tools.decode import Decoded

BYTE = 8


def find_lowered(abi: Abi, decoded: Decoded, arch: str | None = None) -> Lowered | None:
    """How the call travels, by the convention of an architecture or else by the first; None if no buffer is in registers."""
    if decoded.call is None:
        return None
    form = decoded.form.name if decoded.form is not None else ""
    found = [item for item in lowered_calls(abi)[decoded.call.full_name, form] if in_registers(item.way.buffers)]
    return next((item for item in found if item.convention.arch == arch), found[0] if found else None)


def input_registers(abi: Abi, decoded: Decoded) -> int:
    """How many general registers hold input before the first vector register: so many numbers may follow the arguments."""
    lowered = find_lowered(abi, decoded)
    words = lowered.inputs if lowered is not None else ()
    vector = next((index for index, word in enumerate(words) if word.place is not None and word.place.vector), len(words))
    return vector


def held_inputs(abi: Abi, decoded: Decoded, registers: Mapping[int | None, int], arch: str | None) -> tuple[int, ...]:
    """What the first registers of the input hold, as far as they are known."""
    lowered = find_lowered(abi, decoded, arch)
    known = []
    for word in lowered.inputs if lowered is not None else ():
        if word.place is None or register_key(word.place) not in registers:
            break
        known.append(registers[register_key(word.place)] >> word.place.low & (1 << word.place.width) - 1)
    return tuple(known)


def block_rows(abi: Abi, decoded: Decoded, inputs: Sequence[int], arch: str | None) -> Iterator[tuple[str, str]]:
    """(register, what it holds) for each field that goes in, and then for each that comes out. `inputs`: of the first registers."""
    lowered = find_lowered(abi, decoded, arch)
    if lowered is None:
        return
    for words, direction, verb in ((lowered.inputs, "in", ""), (lowered.outputs, "out", "comes back: ")):
        for piece in pieces(abi, lowered.way.buffers, direction, lowered.convention.word):
            for name, offset, size in fields_of(abi, piece):
                place, value = find_place(words, piece.offset + offset, size, inputs if not verb else ())
                yield place, f"{verb}{name}" + (f" = {value:#x}" if value is not None else "")


def fields_of(abi: Abi, piece: Piece) -> Iterator[tuple[str, int, int]]:
    """(name, first byte, bytes) of the fields of a buffer; the buffer itself where it has none."""
    found: TypeDef | None = next((item for item in abi.types if item.name == piece.buffer.element), None)
    if found is None or not found.fields or piece.room > 1 or found.kind == "union":
        yield piece.buffer.name, 0, piece.size
        return
    yield from ((f"{piece.buffer.name}.{field.name}", field.offset, field.size) for field in found.fields
                if field.size and not field.reserved)


def find_place(words: Sequence[Word], first: int, size: int, inputs: Sequence[int]) -> tuple[str, int | None]:
    """The registers of some bytes, and the number there where they lie in one that is given."""
    start, shown, value = 0, [], None
    for index, word in enumerate(words):
        assert word.place is not None
        end = start + word.place.width // BYTE
        if start < first + size and first < end:
            low, high = (max(first, start) - start) * BYTE, (min(first + size, end) - start) * BYTE - 1
            shown.append(word.place.register + ("" if is_whole(word.place, low, high) else f" {high + word.place.low}..{low + word.place.low}"))
            if index < len(inputs) and first >= start and first + size <= end:
                value = inputs[index] >> low & (1 << size * BYTE) - 1
        start = end
    return (f"{shown[0]} to {shown[-1]}" if len(shown) > 2 else ", ".join(shown)), value


def is_whole(place: Place, low: int, high: int) -> bool:
    return not place.low and not low and high == place.width - 1
