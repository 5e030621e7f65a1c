# SPDX-License-Identifier: BSD-2-Clause
"""What the section about system registers asks for beyond the model: how numbers, values and expectations read."""
from __future__ import annotations

from generator.lang.values import Symbol, Value
from generator.model.abi import Abi, ExpectValue, RegisterMemory, SystemRegister
from generator.model.system_registers import assembler_name


def register_number(register: SystemRegister) -> str:
    """The name that an assembler takes, or the number."""
    return assembler_name(register) or f"{register.number:#x}"


def case_value(value: Value) -> str:
    if not isinstance(value, Symbol):
        return f"{value:#x}"
    return f"${value.name}{f'{value.offset:+#x}' if value.offset else ''}"


def expected(expect: ExpectValue) -> list[tuple[str, str]]:
    """(words, value) pairs of what a read gives."""
    if expect.equals is not None:
        masked = [("in the bits", f"{expect.mask:#x}")] if expect.mask != (1 << 64) - 1 else []
        return [("", case_value(expect.equals)), *masked]
    limits = (("at least", expect.minimum), ("at most", expect.maximum))
    return [(words, f"{limit:#x}") for words, limit in limits if limit is not None]


def memory_type(abi: Abi, memory: RegisterMemory) -> str:
    """The named type that lies in a register's memory; "" if there is none with a section on the page."""
    return next((item.name for item in abi.types if item.name == memory.type), "")
