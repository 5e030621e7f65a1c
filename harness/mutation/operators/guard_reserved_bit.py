# SPDX-License-Identifier: BSD-2-Clause
"""A reserved bit of a system register gets a meaning behind a feature."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.lang.values import BitRange
from generator.model.abi import RegisterField
from generator.model.system_registers import reserved_mask

from ..mutant import COMPATIBLE, MODEL, Base, Mutant, Operator

NAME = "guard-reserved-bit"


def make(base: Base) -> Iterator[Mutant]:
    for register in base.abi.registers:
        archs = [arch for arch in register.arch if arch in base.archs]
        free = [bit for bit in range(register.width) if reserved_mask(register) >> bit & 1]
        if not archs or not free or not register.fields or register.reserved == "zero" or register.kind != "msr":
            continue        # where a wrong bit faults, a guest may count on it
        made = RegisterField("more", BitRange(free[0], free[0]), None, "", register.history)
        registers = tuple(replace(item, fields=(*item.fields, made)) if item is register else item for item in base.abi.registers)
        yield Mutant(NAME, f"{register.full_name} bit {free[0]}", replace(base.abi, registers=registers), archs[0])


OPERATOR = Operator(NAME, "A reserved bit of a system register gets a meaning behind a feature.", COMPATIBLE, MODEL, make)
