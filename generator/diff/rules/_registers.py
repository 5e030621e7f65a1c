# SPDX-License-Identifier: BSD-2-Clause
"""System registers side by side: where they are written, their fields, and what tells a guest that a host lacks one."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Where
from generator.diff.guard import new_guards
from generator.diff.pair import Pair, Pairing, pair_up
from generator.diff.rules._kept import per_pair
from generator.diff.rules._types import all_differing
from generator.model.abi import RegisterField, SystemRegister

Registers = tuple[SystemRegister, SystemRegister]


def at_register(register: SystemRegister, *more: str, subject: str = "") -> Where:
    name = f"register {register.full_name}"
    return Where(f"{subject} of {name}" if subject else name, ("registers", register.name, *more))


@per_pair
def changed_registers(pair: Pair) -> tuple[Registers, ...]:
    """Those that both have and that differ."""
    return tuple(pair.registers.differing)


def changed_fields(pair: Pair) -> Iterator[tuple[SystemRegister, SystemRegister, Pairing]]:
    """Their fields, unless they follow from a named type that changed, or that is another: that is told of the type."""
    for old, new in changed_registers(pair):
        if old.fields != new.fields and old.type == new.type and not any(kind.name == new.type for _, kind in all_differing(pair)):
            yield old, new, pair_up(old.fields, new.fields, lambda field: field.bits)


def register_guard(pair: Pair, register: SystemRegister) -> str:
    """What tells a guest that a host of the old release lacks a register; "" for nothing."""
    guards = new_guards(pair.old, pair.new, [name for name, _ in register.without])
    if guards:
        return f"feature {guards[0]}"
    return "the release that the host says" if any(item.kind == "release" for item in pair.old.discovery) else ""


def lay_before(old: SystemRegister, field: RegisterField) -> list[RegisterField]:
    """The fields that had bits of another field."""
    return [item for item in old.fields if item.bits.mask & field.bits.mask]
