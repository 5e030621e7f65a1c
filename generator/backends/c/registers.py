# SPDX-License-Identifier: BSD-2-Clause
"""System registers in `<abi>.h`: their numbers, their fields as masks and macros, and which of their bits are reserved."""
from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from generator.backends.c.text import hex_literal
from generator.lang.values import BitRange
from generator.model.abi import Abi, Location, RegisterField, SystemRegister
from generator.model.c_names import macro_name, register_macro
from generator.model.system_registers import (assembler_name, has_layout, is_address, reserved_mask, reserved_value)
from generator.model.words import reserved_words


class Define(NamedTuple):
    """A constant or macro. `location`: of what it stands for, None for what has no place of its own."""
    name: str
    value: str
    location: Location | None = None


class RegisterDefines(NamedTuple):
    doc: str
    defines: list[Define]


def one_register(abi: Abi, register: SystemRegister) -> Iterator[Define]:
    name = register_macro(abi, register)
    digits = 8 if register.kind == "msr" else 3
    yield Define(name, hex_literal(register.number, digits), register.location)
    if register.encoding:
        yield Define(f"{name}_ASM", assembler_name(register), register.location)
    if register.type:
        return      # the type's constants are its fields'
    for item in register.fields:
        yield from field_defines(abi, register, item)
    if has_layout(register) and reserved_mask(register):
        yield Define(f"{name}_RESERVED_MASK", hex_literal(reserved_mask(register)), register.location)
        if register.reserved in ("zero", "unchecked"):
            yield Define(f"{name}_RESERVED_VALUE", hex_literal(reserved_value(register)), register.location)


def field_defines(abi: Abi, register: SystemRegister, item: RegisterField) -> Iterator[Define]:
    """The mask, which is all that an address needs: it lies in place. Of another field of several bits also macros that take it
    out of a value and put it in."""
    name = register_macro(abi, register, item.name)
    if is_address(register, item):
        yield Define(f"{name}_MASK", hex_literal(item.bits.mask), register.location)
        return
    yield from bit_defines(name, item.bits, register.location)
    if item.bits.width > 1:
        yield Define(f"{name}_GET(word)", f"(((word) & {name}_MASK) >> {name}_SHIFT)", register.location)
        yield Define(f"{name}_PUT(value)", f"((uint64_t)(value) << {name}_SHIFT & {name}_MASK)", register.location)


def bit_defines(name: str, bits: BitRange, location: Location | None = None) -> Iterator[Define]:
    yield Define(f"{name}_{'BIT' if bits.width == 1 else 'SHIFT'}", str(bits.low), location)
    yield Define(f"{name}_MASK", hex_literal(bits.mask), location)


def register_sections(abi: Abi) -> list[RegisterDefines]:
    """For templates: each register, with a sentence about it."""
    return [RegisterDefines(register_words(abi, register), list(one_register(abi, register))) for register in abi.registers]


def register_words(abi: Abi, register: SystemRegister) -> str:
    words = f"{register.kind} {register.name}, {register.access}: {register.doc}"
    if register.type and register.fields:
        words += f" Its bits are {macro_name(abi.name, register.type)}_*."
    held = reserved_words(register)
    return f"{words} {held}." if held else words
