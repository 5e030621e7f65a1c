# SPDX-License-Identifier: BSD-2-Clause
"""Structs and unions in C, with their layout asserted: where each offset is the spec's, and where C lays them out."""
from __future__ import annotations

from typing import NamedTuple

from generator.backends.c.text import condition_of
from generator.backends.c.types import fixed_type, has_typedef, scalar_type, typedef_name
from generator.lang.scalars import SCALARS
from generator.model.abi import Abi, StructField, TypeDef
from generator.model.c_names import struct_name, c_name
from generator.model.types import Types, holds_memory, is_parted, type_table


class Number(NamedTuple):
    """A number whose bytes have an order of their own. `end`: its first byte, highest or lowest; `shifts`: how far each byte is
    moved up, in the order of memory."""
    name: str
    width: int
    end: str
    shifts: list[int]


class Placed(NamedTuple):
    """A member at the offset that the spec says. `count`: in brackets, "" for one."""
    type: str
    name: str
    count: str
    offset: int


class Member(NamedTuple):
    """A member that C places, at these offsets on 64-bit and 32-bit architectures. `count`: in brackets, "" for one. `condition`: of the architectures that have it; `checked`: of those on which its offset
    is known; "" for all. `endless`: an array without end, `absent`: one that is left out. `align`: what the spec asks for."""
    type: str
    name: str
    count: str
    offset: int
    offset32: int | None
    align: int | None
    condition: str
    checked: str
    endless: bool
    absent: bool


class Struct(NamedTuple):
    """A struct or union. `label`: how names of assertions begin. `natural`: C lays it out, as told for both word sizes; else
    each offset is the spec's. `align`: what the compiler must be told, 0 for nothing. `condition`: of the architectures on
    which its size is known, "" for all. `offsets`: whether they are asserted."""
    name: str
    label: str
    doc: str
    natural: bool
    members: list[Member] | list[Placed]
    size: int | None
    align: int
    size32: int | None = None
    align32: int | None = None
    condition: str = ""
    endless: bool = False
    offsets: bool = True


def field_type(abi: Abi, types: Types, field: StructField) -> str:
    """The layout is explicit, so a word in memory is as wide as the spec says, not as wide as the compiler's."""
    type_def = types.get(field.type)
    width = 8 * field.size // max(field.count, 1)
    if field.order:
        return ordered_type(abi, types, field)
    if type_def is not None and holds_memory(type_def):
        return struct_name(abi, type_def)
    if type_def is not None and has_typedef(type_def) and type_def.base not in ("word", "sword", "gva"):
        return typedef_name(abi, type_def)
    base = type_def.base if type_def is not None and type_def.base else field.type
    return fixed_type(width, base.startswith("s"))


def ordered_name(abi: Abi, width: int, order: str) -> str:
    return c_name(abi.name, f"{order[0]}e{width}")


def ordered_type(abi: Abi, types: Types, field: StructField) -> str:
    """The type of a field whose bytes have an order of their own: one that cannot be taken for a number."""
    type_def = types.get(field.type)
    width = SCALARS[type_def.base if type_def is not None and type_def.base else field.type].width or 64
    return f"{ordered_name(abi, width, field.order)}_t"


def ordered_numbers(abi: Abi) -> list[Number]:
    """Such numbers, as far as a struct has any."""
    types = type_table(abi)
    used = {ordered_type(abi, types, field) for type_def in abi.types for field in type_def.fields if field.order}
    return [Number(ordered_name(abi, width, order), width, "highest" if order == "big" else "lowest",
                   [8 * (width // 8 - 1 - index if order == "big" else index) for index in range(width // 8)])
            for order in ("big", "little") for width in (16, 32, 64) if f"{ordered_name(abi, width, order)}_t" in used]


def natural_align(types: Types, field: StructField) -> int:
    """Bytes that a 64-bit compiler aligns the field to."""
    type_def = types.get(field.type)
    if type_def is not None and holds_memory(type_def):
        return type_def.align or 1
    return field.size // max(field.count, 1)


def needed_align(types: Types, type_def: TypeDef) -> int:
    """What makes any compiler take the alignment of the spec, 0 where it does: i386 aligns 64 bits to four bytes unless it is
    told."""
    natural = max((natural_align(types, field) for field in type_def.fields), default=1)
    wanted = type_def.align or natural
    return wanted if wanted > natural or wanted >= 8 else 0


def in_order(types: Types) -> list[TypeDef]:
    """Structs after those that they hold."""
    placed: dict[str, TypeDef] = {}

    def place(type_def: TypeDef) -> None:
        for field in type_def.fields:
            held = types.get(field.type)
            if held is not None and holds_memory(held) and held.name not in placed:
                place(held)
        placed.setdefault(type_def.name, type_def)

    for type_def in types.values():
        if holds_memory(type_def):
            place(type_def)
    return list(placed.values())


def struct_words(abi: Abi) -> list[Struct]:
    """Every struct and union."""
    types = type_table(abi)
    held = held_types(types)
    return [natural_struct(abi, types, type_def, type_def.name not in held) if type_def.layout
            else explicit_struct(abi, types, type_def) for type_def in in_order(types)]


def held_types(types: Types) -> set[str]:
    """The names of types that stand inside others."""
    return {field.type for type_def in types.values() for field in type_def.fields}


def explicit_struct(abi: Abi, types: Types, type_def: TypeDef) -> Struct:
    """A struct whose layout is the spec's."""
    members = [Placed(field_type(abi, types, field), field.name, f"[{field.count}]" if field.count > 1 else "", field.offset)
               for field in type_def.fields]
    return Struct(struct_name(abi, type_def), c_name(abi.name, type_def.name), type_def.doc, False, members, type_def.size,
                  needed_align(types, type_def))


def natural_struct(abi: Abi, types: Types, type_def: TypeDef, open_ended: bool) -> Struct:
    """A struct or union that C lays out, and what the model says of that on both word sizes. `open_ended`: it may end in
    an array without end, since no other holds it."""
    known = condition_of([convention.arch for convention in abi.conventions] if is_parted(types, type_def) else [])
    members = [natural_member(abi, types, field, open_ended, known) for field in type_def.fields]
    return Struct(struct_name(abi, type_def), c_name(abi.name, type_def.name), type_def.doc, True, members, type_def.size,
                  type_def.align or 0, type_def.size32, type_def.align32, known,
                  any(field.count == 0 for field in type_def.fields), type_def.kind == "struct")


def natural_member(abi: Abi, types: Types, field: StructField, open_ended: bool, known: str) -> Member:
    """C allows an array without end only in a struct that stands in no other: elsewhere it is left out. C++ has none: there
    the struct ends before it."""
    own = condition_of(field.arch)
    return Member(natural_type(abi, types, field), field.name, f"[{field.count or ''}]" if field.count != 1 else "",
                  field.offset, field.offset32, field.align, own, own or known, field.count == 0,
                  field.count == 0 and not open_ended)


def natural_type(abi: Abi, types: Types, field: StructField) -> str:
    """What a guest's compiler calls it: a word is as wide as the guest's."""
    type_def = types.get(field.type)
    if field.order:
        return ordered_type(abi, types, field)
    if type_def is not None and holds_memory(type_def):
        return struct_name(abi, type_def)
    if type_def is not None and has_typedef(type_def):
        return typedef_name(abi, type_def)
    return scalar_type(type_def.base if type_def is not None and type_def.base else field.type)
