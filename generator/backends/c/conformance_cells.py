# SPDX-License-Identifier: BSD-2-Clause
"""What stands in the rows of conformance tables: single values, as C of harness/conformance/conformance.h."""
from __future__ import annotations

from generator.backends.c.tables import Members
from generator.backends.c.text import c_string, u64_literal
from generator.lang.places import split_slot
from generator.lang.values import BitRange, Symbol, Value
from generator.model.abi import ExpectValue, FieldPlace
from generator.model.fitting import register_number
from generator.model.versions import release_number

NO_INDEX, NO_REGISTER = "HVABI_NO_INDEX", "HVABI_NONE"
WHOLE = (1 << 64) - 1
SYMBOLS = {
    "scratch": "HVABI_SCRATCH", "scratch_low": "HVABI_SCRATCH_LOW", "scratch_high": "HVABI_SCRATCH_HIGH",
    "scratch_va": "HVABI_SCRATCH_VA", "unmapped": "HVABI_UNMAPPED", "unmapped_low": "HVABI_UNMAPPED_LOW",
    "unmapped_high": "HVABI_UNMAPPED_HIGH", "self": "HVABI_SELF", "none": "HVABI_ABSENT",
    "block_in": "HVABI_BLOCK_IN", "block_out": "HVABI_BLOCK_OUT", "scratch2": "HVABI_SCRATCH2", "scratch2_va": "HVABI_SCRATCH2_VA",
    "no_memory": "HVABI_NO_MEMORY", "no_memory_va": "HVABI_NO_MEMORY_VA", "device": "HVABI_DEVICE", "device_va": "HVABI_DEVICE_VA",
    "host": "HVABI_HOST", "host_va": "HVABI_HOST_VA", "code": "HVABI_CODE", "code_va": "HVABI_CODE_VA", "end": "HVABI_END", "end_va": "HVABI_END_VA",
}


def string(text: str) -> str:
    """A C string literal on one line."""
    return c_string(" ".join(text.split()))


def unsigned(number: int) -> str:
    return u64_literal(number & WHOLE)


def release_literal(version: str) -> str:
    number = release_number(version)
    return f"HVABI_RELEASE({number >> 16}, {number & 0xffff})"


def architecture_mask(archs: tuple[str, ...]) -> str:
    return " | ".join(map(architecture_bit, archs)) or "0"


def architecture_bit(arch: str) -> str:
    return f"HVABI_ARCH_{arch.upper()}"


def scalar_width(name: str) -> int:
    """Bits of a scalar type by its name; 0 for a word."""
    digits = name.lstrip("us")
    return int(digits) if digits.isdigit() else {"gpa": 64}.get(name, 0)


def value_row(value: Value) -> str:
    if isinstance(value, Symbol):
        return f"{{.offset = {unsigned(value.offset)}, .symbol = {SYMBOLS[value.name.lstrip('$')]}}}"
    return f"{{.offset = {unsigned(value)}}}"


def by_word(wide: int, narrow: int) -> str:
    """A number that the architecture's word decides."""
    return str(wide) if wide == narrow else f"HVABI_BY_WORD({wide}, {narrow})"


def place_width(place: FieldPlace) -> str:
    """The bits of a field, and the order of its bytes where it has one of its own."""
    width = by_word(place.width, place.width32)
    return f"HVABI_{place.order.upper()}({width})" if place.order else width


def address_row(at: Value, place: FieldPlace) -> str:
    """Where a field is in memory that begins at `at`."""
    symbol, start = (at.name, at.offset) if isinstance(at, Symbol) else ("", at)
    wide, narrow = ((start + place.place(word)[0]) & WHOLE for word in (64, 32))
    offset = unsigned(wide) if wide == narrow else f"HVABI_BY_WORD({unsigned(wide)}, {unsigned(narrow)})"
    return f"{{.offset = {offset}, .symbol = {SYMBOLS[symbol.lstrip('$')]}}}" if symbol else f"{{.offset = {offset}}}"


def expect_row(expect: ExpectValue | None, width: int = 64) -> str:
    if expect is None:
        return "{.check = HVABI_VALUE_ANY}"
    if expect.equals is not None:
        mask = expect.mask & (1 << width) - 1
        equals = expect.equals & mask if isinstance(expect.equals, int) and width < 64 else expect.equals
        return f"{{.check = HVABI_VALUE_EQUALS, .mask = {unsigned(mask)}, .equals = {value_row(equals)}}}"
    high = WHOLE if expect.maximum is None else expect.maximum
    return f"{{.check = HVABI_VALUE_RANGE, .minimum = {unsigned(expect.minimum or 0)}, .maximum = {unsigned(high)}}}"


def place_name(buffer: str, place: FieldPlace) -> str:
    """As a fact's name can have it: `entries[2].flags` is entries.2.flags."""
    path = place.field.replace("[", ".").replace("]", "").strip(".")
    return f"{buffer}.{path}" if path else buffer


def register(arch: str, name: str | None) -> str:
    number = None if name is None else register_number(arch, split_slot(name)[0][0])
    return NO_REGISTER if number is None else str(number)


def braces(items: list[str], size: int = 1, filler: str = "0") -> str:
    """An array; what is not named is 0."""
    return "{" + ", ".join(items + [filler] * (size - len(items))) + "}"


def low_and_bits(name: str, bits: BitRange | None) -> Members:
    return {f"{name}low": bits.low, f"{name}bits": bits.width} if bits else {}


def mask_of(bits: BitRange | None) -> str:
    return unsigned(bits.mask) if bits else "0"
