# SPDX-License-Identifier: BSD-2-Clause
"""What follows from the layout of a system register: which of its bits are reserved, and which register a number names."""
from __future__ import annotations

from generator.lang.architectures import architecture
from generator.model.abi import Abi, RegisterField, SystemRegister


def whole(register: SystemRegister) -> int:
    """All bits of a register."""
    return (1 << register.width) - 1


def has_layout(register: SystemRegister) -> bool:
    """Whether its bits have names; else it is one value."""
    return bool(register.fields)


def named_mask(register: SystemRegister) -> int:
    """The bits whose value is the guest's to choose."""
    if not has_layout(register):
        return whole(register)
    return sum(item.bits.mask for item in register.fields if item.value is None)


def reserved_mask(register: SystemRegister) -> int:
    """The bits that are reserved: without a name, or held to a value."""
    return whole(register) & ~named_mask(register)


def reserved_value(register: SystemRegister) -> int:
    """What the reserved bits must hold, in place, where `reserved` says that they must hold something."""
    return sum(item.value << item.bits.low for item in register.fields if item.value)


def refused_mask(register: SystemRegister) -> int:
    """The bits that a write sets wrongly at the price of a fault."""
    return reserved_mask(register) if register.reserved == "zero" else 0


def split_fields(register: SystemRegister, value: int) -> list[tuple[RegisterField, int]]:
    """(field, what it holds) for each field of a value."""
    return [(item, (value & item.bits.mask) >> item.bits.low) for item in register.fields]


def is_address(register: SystemRegister, item: RegisterField) -> bool:
    """Whether a field is an address: it then lies in place, and is not shifted."""
    return register.memory is not None and register.memory.address == item.name


def assembler_name(register: SystemRegister) -> str:
    """How an assembler writes a system register of arm64 that it has no name for; "" for other kinds."""
    if not register.encoding:
        return ""
    op0, op1, crn, crm, op2 = register.encoding
    return f"S{op0}_{op1}_C{crn}_C{crm}_{op2}"


def is_numbered(register: SystemRegister) -> bool:
    """Whether the instruction for it takes the number out of a register; that for other kinds has the number in it."""
    return register.kind == "msr"


def reaching(register: SystemRegister) -> tuple[str, ...]:
    """The architectures of which one instruction reads or writes all of it."""
    if is_numbered(register):
        return register.arch
    return tuple(arch for arch in register.arch if architecture(arch).word >= register.width)


def is_tried(register: SystemRegister) -> bool:
    """Whether the conformance tests may read it."""
    return "read" in register.access and not (register.never and register.access == "read")


def find_register(abi: Abi, kind: str, number: int) -> SystemRegister | None:
    return next((item for item in abi.registers if item.kind == kind and item.number == number), None)
