# SPDX-License-Identifier: BSD-2-Clause
"""Registers by their architecture's numbers, and what fits into them."""
from __future__ import annotations

from dataclasses import replace

from generator.lang.architectures import find_register
from generator.model.abi import Case
from generator.model.lower import Lowered, Part
from generator.model.once import once_for_each
from generator.model.places import Place, slot_pieces, width_of

MAX_ARGUMENTS = 32       # HVABI_ARGUMENTS of conformance.h: what a guest can pass


def register_number(arch: str, name: str) -> int | None:
    """The number of a register, whatever width its name says; None if the architecture has no such register."""
    register = find_register(arch, name)
    return register.number if register else None


def words_of_arguments(lowered: Lowered) -> dict[int, list[tuple[Place, Part]]]:
    """Where each argument of a call travels, by its index: the places, and what each holds of it. Those that ride in the id
    are in none."""
    found: dict[int, list[tuple[Place, Part]]] = {}
    for word in lowered.arguments:
        for part in word.parts:
            if word.place is not None and not word.carrier and part.index is not None:
                found.setdefault(part.index, []).extend(
                    (place, replace(part, shift=part.shift + start)) for place, start in slot_pieces(word.places, 0, width_of(word.places)))
    return found


@once_for_each
def rooms_of_arguments(lowered: Lowered) -> dict[int, int]:
    """How many bits the registers of each argument have together, by its index; those that ride in the id are not there."""
    return {index: sum(place.width for place, _ in held) for index, held in words_of_arguments(lowered).items()}


def carries(lowered: Lowered, case: Case) -> bool:
    """Whether every number of a case fits the registers that carry its argument."""
    rooms = rooms_of_arguments(lowered)
    if len(lowered.arguments) > MAX_ARGUMENTS:
        return False
    for argument, value in zip(lowered.way.args, case.args):
        if argument.field:
            continue
        if argument.index not in rooms:
            return False
        bits = rooms[argument.index]
        if isinstance(value, int) and not -(1 << (bits - 1)) <= value < 1 << bits:
            return False
    return True
