# SPDX-License-Identifier: BSD-2-Clause
"""C types of what a spec names, as a guest sees them (its own word) and as a host does (a word of 64 bits)."""
from __future__ import annotations

from functools import lru_cache

from generator.lang.values import Scalar
from generator.model.abi import Abi, TypeDef
from generator.model.c_names import c_name
from generator.model.types import Types
from generator.model.ways import ways_of


@lru_cache(maxsize=None)
def fixed_type(width: int, signed: bool = False) -> str:
    """The fixed-width type that holds `width` bits."""
    return f"{'' if signed else 'u'}int{type_width(width)}_t"


def type_width(width: int) -> int:
    """The bits of that type."""
    return next(size for size in (8, 16, 32, 64) if width <= size)


def scalar_type(name: str) -> str:
    """The guest's C type of a scalar type name."""
    words = {"word": "uintptr_t", "sword": "intptr_t", "gva": "uintptr_t", "gpa": "uint64_t"}
    return words.get(name) or fixed_type(int(name[1:]), name[0] == "s")


def typedef_name(abi: Abi, type_def: TypeDef) -> str:
    return f"{c_name(abi.name, type_def.name)}_t"


def has_typedef(type_def: TypeDef | None) -> bool:
    return type_def is not None and type_def.kind in ("enum", "flags", "alias")


def guest_type(abi: Abi, types: Types, name: str, scalar: Scalar) -> str:
    """The C type of an argument or value in a guest stub."""
    type_def = types.get(name)
    if type_def is not None and has_typedef(type_def):
        return typedef_name(abi, type_def)
    return scalar_c_type(scalar)


def scalar_c_type(scalar: Scalar) -> str:
    if scalar.width is None:
        return "intptr_t" if scalar.signed else "uintptr_t"
    return fixed_type(scalar.width, scalar.signed)


def host_type(abi: Abi, types: Types, name: str, scalar: Scalar) -> str:
    """The C type of an argument of a host's operation: a word is 64 bits, since the guest's may not be the host's."""
    if scalar.width is None:
        return "int64_t" if scalar.signed else "uint64_t"
    return guest_type(abi, types, name, scalar)


def status_type(abi: Abi) -> str:
    return f"{c_name(abi.name)}_status_t"


def value_type(abi: Abi) -> str:
    """The type of the value in the pair of results: 64 bits where a value can be that wide, else a word."""
    wide = any(way.returns is not None and (way.returns.scalar.width or 0) > 32 for call in abi.calls for way in ways_of(call))
    return "uint64_t" if wide else "uintptr_t"
