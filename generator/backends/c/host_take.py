# SPDX-License-Identifier: BSD-2-Clause
"""How a dispatch takes the arguments of a call out of registers, where they travel in parts of registers or in several: each
call is taken as the model has lowered it."""
from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.backends.c.host_gather import ways_in_order
from generator.backends.c.text import u64_literal
from generator.backends.c.types import fixed_type
from generator.model.abi import Abi, Argument, Convention
from generator.model.c_names import carrier_name
from generator.model.lower import Lowered
from generator.model.lowered import lowered_calls
from generator.model.places import HALF, Place, half_of, slot_pieces, width_of


def take_words(abi: Abi, convention: Convention) -> list[dict[str, object]]:
    """The statements for each kind of calls, with the rows that these calls have in the table."""
    groups: dict[tuple[str, ...], list[dict[str, object]]] = {}
    index = 0
    for family in abi.families:
        for way in ways_in_order(family):
            for lowered in lowered_calls(abi)[way.call.full_name, way.form]:
                if lowered.convention == convention and (lines := tuple(take_lines(lowered))):
                    groups.setdefault(lines, []).append({"index": index, "name": way.full_name})
            index += 1
    return [{"lines": lines, "rows": rows} for lines, rows in groups.items()]


def take_lines(lowered: Lowered) -> Iterator[str]:
    for argument in lowered.way.args:
        field = next((field for field in lowered.convention.fields if field.name == argument.field), None)
        if field is not None:
            moved = f"{carrier_name(field.carrier)} >> {field.bits.low}" if field.bits.low else carrier_name(field.carrier)
            yield f"args[{argument.index}] = (uint64_t)({moved}) & {u64_literal((1 << field.bits.width) - 1)};"
        if (value := taken_value(lowered, argument)):
            yield f"args[{argument.index}] = {value};"


def taken_value(lowered: Lowered, argument: Argument) -> str:
    """An argument as C: its parts put together, with all that its last slot holds above it; "" if it rides in the id."""
    convention = lowered.convention
    mine = [(word, part) for word in lowered.arguments if not word.carrier for part in word.parts if part.index == argument.index]
    top = max((part.shift for _, part in mine), default=0)
    texts = []
    for word, part in mine:
        room = width_of(word.places) if part.shift == top else part.width
        for place, offset in slot_pieces(word.places, 0, min(room, 64 - part.shift)):
            up = part.shift + offset
            texts.append(f"(uint64_t){read_place(place, convention)}" + (f" << {up}" if up else ""))
    value = " | ".join(f"({text})" if " << " in text and len(texts) > 1 else text for text in texts)
    if value and argument.scalar.signed and argument.scalar.width is None and convention.word < 64:
        return f"(uint64_t)(int{convention.word}_t)({value})"
    return value


def held_in(place: Place) -> str:
    """The member of the struct of registers that a place lies in: of a vector register one half."""
    return f"{place.register}[{place.low // HALF}]" if place.vector else place.register


def read_place(place: Place, convention: Convention) -> str:
    """The bits of a trapped register that a place is."""
    register, word, low = f"registers->{held_in(place)}", convention.word, half_of(place).low
    if place.width == (HALF if place.vector else word):
        return register
    if not low and place.width in (8, 16, 32):
        return f"({fixed_type(place.width)}){register}"
    moved = f"({register} >> {low})" if low else register
    return f"({moved} & {u64_literal((1 << place.width) - 1)})"


def read_slot(slot: Sequence[Place], convention: Convention) -> str:
    """All that a slot holds."""
    if len(slot) == 1:
        return read_place(slot[0], convention)
    texts, low = [], 0
    for place in slot:
        text = f"(uint64_t){read_place(place, convention)}"
        texts.append(f"({text} << {low})" if low else text)
        low += place.width
    return f"({' | '.join(texts)})"
