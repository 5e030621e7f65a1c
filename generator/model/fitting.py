# SPDX-License-Identifier: BSD-2-Clause
"""Registers by their architecture's numbers, and what fits into them."""
from __future__ import annotations

from collections.abc import Iterable

from generator.lang.architectures import find_register
from generator.model.abi import Abi, Case, Convention, IdField
from generator.model.calling import argument_registers
from generator.model.ways import Way

MAX_ARGUMENTS = 8       # HVABI_ARGUMENTS of conformance.h: what a guest can pass


def register_number(arch: str, name: str) -> int | None:
    """The number of a register, whatever width its name says; None if the architecture has no such register."""
    register = find_register(arch, name)
    return register.number if register else None


def registers_needed(width: int | None, word: int) -> int:
    """How many registers a value of `width` bits takes (None: a word)."""
    return 1 if width is None else -(-width // word)


def convention_carries(abi: Abi, fields: Iterable[IdField], way: Way, convention: Convention, case: Case) -> bool:
    """Whether every number of the case fits the registers that carry its argument. `fields`: the layout of ids."""
    registers = argument_registers(abi, fields, convention)
    taken = 0
    for argument, value in zip(way.args, case.args):
        if argument.field:
            continue
        if argument.position is not None and argument.position >= len(registers):
            return False
        count = registers_needed(argument.scalar.width, convention.word)
        taken += count
        bits = count * convention.word
        if isinstance(value, int) and not -(1 << (bits - 1)) <= value < 1 << bits:
            return False
    return taken <= min(len(registers), MAX_ARGUMENTS)
