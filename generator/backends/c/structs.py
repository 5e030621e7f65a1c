# SPDX-License-Identifier: BSD-2-Clause
"""Structs and unions in C, with their layout asserted: where each offset is the spec's, and where C lays them out."""
from __future__ import annotations

from collections.abc import Iterator

from generator.backends.c.text import TEMPLATES, comment, only_on
from generator.backends.c.types import fixed_type, has_typedef, scalar_type, typedef_name
from generator.lang.architectures import architecture
from generator.lang.scalars import SCALARS
from generator.model.abi import Abi, StructField, TypeDef
from generator.model.c_names import struct_name, c_name, macro_name
from generator.model.types import Types, holds_memory, is_parted, type_table


def assertion_lines(name: str) -> list[str]:
    """An assertion of C99, C11 and C++ alike; `what` names it where the language wants a name."""
    return ["#if defined(__cplusplus)", f"#define {name}(condition, what) static_assert(condition, #what)",
            "#elif defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L",
            f"#define {name}(condition, what) _Static_assert(condition, #what)", "#else",
            f"#define {name}(condition, what) typedef char what[(condition) ? 1 : -1]", "#endif"]


def layout_assertion_lines(name: str) -> list[str]:
    """An assertion of a number that depends on the architecture: 64-bit ones agree, of the others i386 is known. And
    an alignment that depends on it, for types whose last member is left out."""
    aligned = name.removesuffix("_ASSERT") + "_ALIGNED"
    choices = (("#if UINTPTR_MAX > 0xffffffffU", "wide", "wide"), (f"#elif {architecture('i386').condition}", "narrow", "narrow"),
               ("#else", "is", "wide"))
    lines = [line for start, must, align in choices for line in (
        start, f"#define {name}_LAYOUT(is, wide, narrow, what) {name}((is) == ({must}), what)",
        f"#define {aligned}(wide, narrow) __attribute__((__aligned__({align})))")]
    return [*lines, "#endif"]


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


def ordered_lines(abi: Abi) -> Iterator[str]:
    """The types and functions of such numbers, as far as a struct has any."""
    types = type_table(abi)
    used = {ordered_type(abi, types, field) for type_def in abi.types for field in type_def.fields if field.order}
    for order in ("big", "little"):
        for width in (16, 32, 64):
            name = ordered_name(abi, width, order)
            if f"{name}_t" not in used:
                continue
            shifts = [8 * (width // 8 - 1 - index if order == "big" else index) for index in range(width // 8)]
            text = TEMPLATES.render("ordered.h.j2", width=width, name=name, shifts=shifts,
                                    end="highest" if order == "big" else "lowest")
            yield from ["", *text.rstrip("\n").split("\n")]


def natural_align(types: Types, field: StructField) -> int:
    """Bytes that a 64-bit compiler aligns the field to."""
    type_def = types.get(field.type)
    if type_def is not None and holds_memory(type_def):
        return type_def.align or 1
    return field.size // max(field.count, 1)


def struct_attribute(types: Types, type_def: TypeDef) -> str:
    """What makes any compiler take the alignment of the spec: i386 aligns 64 bits to four bytes unless it is told."""
    natural = max((natural_align(types, field) for field in type_def.fields), default=1)
    wanted = type_def.align or natural
    return f" __attribute__((__aligned__({wanted})))" if wanted > natural or wanted >= 8 else ""


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


def all_struct_lines(abi: Abi, assertion: str) -> Iterator[str]:
    """Every struct and union, each after a blank line."""
    types = type_table(abi)
    held = held_types(types)
    for type_def in in_order(types):
        yield ""
        yield from comment(type_def.doc)
        yield from (natural_lines(abi, types, type_def, assertion, type_def.name not in held) if type_def.layout
                    else struct_lines(abi, types, type_def, assertion))


def struct_lines(abi: Abi, types: Types, type_def: TypeDef, assertion: str) -> Iterator[str]:
    """A struct whose layout is the spec's."""
    name = struct_name(abi, type_def)
    yield f"{name} {{"
    for field in type_def.fields:
        count = f"[{field.count}]" if field.count > 1 else ""
        yield f"\t{field_type(abi, types, field)} {field.name}{count};\t/* {field.offset} */"
    yield f"}}{struct_attribute(types, type_def)};"
    label = c_name(abi.name, type_def.name)
    if type_def.size is not None:
        yield f"{assertion}(sizeof({name}) == {type_def.size}, {label}_has_size_{type_def.size});"
    for field in type_def.fields:
        yield (f"{assertion}(offsetof({name}, {field.name}) == {field.offset}, "
               f"{label}_{field.name}_has_offset_{field.offset});")


def natural_lines(abi: Abi, types: Types, type_def: TypeDef, assertion: str, open_ended: bool) -> Iterator[str]:
    """A struct or union that C lays out, and what the model says of that on both word sizes. `open_ended`: it may end in
    an array without end, since no other holds it."""
    name, label = struct_name(abi, type_def), c_name(abi.name, type_def.name)
    yield f"{name} {{"
    for field in type_def.fields:
        yield from natural_field_lines(abi, types, field, open_ended)
    open_array = any(field.count == 0 for field in type_def.fields)
    aligned = f" {macro_name(abi.name, 'aligned')}({type_def.align}, {type_def.align32})" if open_array else ""
    yield f"}}{aligned};"
    sized = f"{assertion}_LAYOUT(sizeof({name}), {type_def.size}, {type_def.size32}, {label}_has_its_size);"
    known = [convention.arch for convention in abi.conventions] if is_parted(types, type_def) else []
    yield from only_on(known, [sized])
    for field in type_def.fields if type_def.kind == "struct" else ():
        if field.count == 0 and not open_ended:
            continue
        asserted = (f"{assertion}_LAYOUT(offsetof({name}, {field.name}), {field.offset}, {field.offset32}, "
                    f"{label}_{field.name}_has_its_offset);")
        yield from only_on(field.arch or known, only_in_c([asserted], field))


def held_types(types: Types) -> set[str]:
    """The names of types that stand inside others."""
    return {field.type for type_def in types.values() for field in type_def.fields}


def natural_field_lines(abi: Abi, types: Types, field: StructField, open_ended: bool) -> Iterator[str]:
    """One member. C allows an array without end only in a struct that stands in no other: elsewhere it is left out."""
    if field.count == 0 and not open_ended:
        yield f"\t/* then any number of {natural_type(abi, types, field)}: {field.name} */"
        return
    count = f"[{field.count or ''}]" if field.count != 1 else ""
    yield from only_on(field.arch, member_lines(abi, types, field, count))


def member_lines(abi: Abi, types: Types, field: StructField, count: str) -> Iterator[str]:
    align = f" __attribute__((__aligned__({field.align})))" if field.align is not None else ""
    yield from only_in_c([f"\t{natural_type(abi, types, field)} {field.name}{count}{align};"], field)


def only_in_c(lines: list[str], field: StructField) -> list[str]:
    """C++ has no arrays without end: there the struct ends before it."""
    return ["#ifndef __cplusplus", *lines, "#endif"] if field.count == 0 else lines


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
