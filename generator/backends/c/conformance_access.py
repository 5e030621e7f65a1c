# SPDX-License-Identifier: BSD-2-Clause
"""Functions that read and write the system registers whose number is part of the instruction; the tables name them."""
from __future__ import annotations

from dataclasses import dataclass

from generator.backends.c.text import condition_of
from generator.model.abi import Abi, SystemRegister
from generator.model.c_names import c_name
from generator.model.system_registers import assembler_name, is_numbered, reaching


@dataclass(frozen=True)
class AccessWords:
    """`function`: its name, before `_read` and `_write`. `read`, `write`: the instruction."""
    function: str
    condition: str
    read: str
    write: str


def access_words(abi: Abi) -> list[AccessWords]:
    return [AccessWords(access_name(abi, register), condition_of(reaching(register)), *instructions(register))
            for register in abi.registers if has_access(register)]


def has_access(register: SystemRegister) -> bool:
    return not is_numbered(register) and bool(reaching(register))


def access_name(abi: Abi, register: SystemRegister) -> str:
    return c_name(abi.name, register.kind, register.name)


def instructions(register: SystemRegister) -> tuple[str, str]:
    """With %0 for the value. A case may try what is not allowed, so that both are there."""
    if register.kind == "csr":
        return f"csrr %0, {register.number:#x}", f"csrw {register.number:#x}, %0"
    name = assembler_name(register)
    return f"mrs %0, {name}", f"msr {name}, %0"
