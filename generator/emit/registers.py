# SPDX-License-Identifier: BSD-2-Clause
"""Registers by their architecture's numbers, and what fits into them."""
from __future__ import annotations

from generator.spec.model import Call, Case, Convention

MAX_ARGUMENTS = 8       # HVABI_ARGUMENTS of conformance.h: what a guest can pass

X86 = ("ax", "cx", "dx", "bx", "sp", "bp", "si", "di")
RISCV = ("zero", "ra", "sp", "gp", "tp", "t0", "t1", "t2", "s0", "s1", *(f"a{n}" for n in range(8)),
         *(f"s{n}" for n in range(2, 12)), "t3", "t4", "t5", "t6")


def x86_registers() -> dict[str, int]:
    numbers = {f"{prefix}{name}": number for number, name in enumerate(X86) for prefix in ("r", "e", "")}
    return numbers | {f"r{number}{suffix}": number for number in range(8, 16) for suffix in ("", "d")}


REGISTERS: dict[str, dict[str, int]] = {
    "x86_64": x86_registers(),
    "i386": {f"e{name}": number for number, name in enumerate(X86)},
    "arm64": {f"{prefix}{number}": number for number in range(31) for prefix in ("x", "w")} | {"sp": 31},
    "riscv64": {name: number for number, name in enumerate(RISCV)} | {f"x{n}": n for n in range(32)} | {"fp": 8},
    "ppc64": {f"r{number}": number for number in range(32)},
    "s390x": {f"r{number}": number for number in range(16)},
}
REGISTERS["riscv32"] = REGISTERS["riscv64"]


def register_number(arch: str, name: str) -> int | None:
    """The number of a register, whatever width its name says; None if the architecture has no such register."""
    return REGISTERS.get(arch, {}).get(name.lower())


def registers_needed(width: int | None, word: int) -> int:
    """How many registers a value of `width` bits takes (None: a word)."""
    return 1 if width is None else -(-width // word)


def convention_carries(convention: Convention, call: Call, case: Case) -> bool:
    """Whether every number of the case fits the registers that carry its argument there."""
    taken = 0
    for argument, value in zip(call.args, case.args):
        count = registers_needed(argument.scalar.width, convention.word)
        taken += count
        bits = count * convention.word
        if isinstance(value, int) and not -(1 << (bits - 1)) <= value < 1 << bits:
            return False
    return taken <= min(len(convention.arguments), MAX_ARGUMENTS)
