# SPDX-License-Identifier: BSD-2-Clause
"""The named types of an ABI in Rust: numbers with names, and memory with its layout asserted."""
from __future__ import annotations

from collections.abc import Iterator

from generator.backends.rust.text import (any_of, comment, condition, doc, is_newtype, lower_name, named_scalar, number, type_name,
                                          unsigned, upper_name)
from generator.model.abi import Abi, StructField, TypeDef
from generator.model.once import keep
from generator.model.types import Types, holds_memory, is_parted, type_table

INDENT = "    "


def type_lines(abi: Abi) -> Iterator[str]:
    """The content of the module `types`."""
    types = type_table(abi)
    for align in sorted({field.align for type_def in abi.types for field in type_def.fields if field.align is not None}):
        yield from [f"{INDENT}/// A value that lies at multiples of {align} bytes.", f"{INDENT}#[repr(C, align({align}))]",
                    f"{INDENT}#[derive(Clone, Copy, PartialEq, Eq, Debug)]", f"{INDENT}pub struct Aligned{align}<T>(pub T);", ""]
    archs = tuple(convention.arch for convention in abi.conventions)
    for type_def in abi.types:
        yield from keep(type_def, ("rust", archs), lambda: tuple(lines_of_type(abi, types, type_def)))


def lines_of_type(abi: Abi, types: Types, type_def: TypeDef) -> Iterator[str]:
    if type_def.kind == "constants":
        yield from constant_lines(type_def)
    elif is_newtype(type_def):
        yield from newtype_lines(type_def)
    elif type_def.kind == "alias":
        yield from [*doc(type_def.doc, INDENT), f"{INDENT}pub type {type_name(type_def.name)} = "
                                                f"{named_scalar(type_def.base or 'u32')};", ""]
    else:
        yield from memory_lines(abi, types, type_def)


def constant_lines(type_def: TypeDef) -> Iterator[str]:
    kind = named_scalar(type_def.base or "u32")
    yield from comment(f"{type_def.name}: {type_def.doc}", INDENT)
    for value in type_def.values:
        yield from doc(value.doc, INDENT)
        yield f"{INDENT}pub const {upper_name(type_def.name, value.name)}: {kind} = {number(value.number, kind)};"
    yield ""


def newtype_lines(type_def: TypeDef) -> Iterator[str]:
    """An enum or flags: the number itself, so that one that nobody knows yet is no mistake."""
    kind, name = named_scalar(type_def.base or "u32"), type_name(type_def.name)
    yield from doc(type_def.doc, INDENT)
    yield from [f"{INDENT}#[repr(transparent)]", f"{INDENT}#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]",
                f"{INDENT}pub struct {name}(pub {kind});", ""]
    named = [(value.name, value.number, value.doc) for value in type_def.values]
    named += [(bit.name, bit.bits.mask, bit.doc) for bit in type_def.bits]
    yield f"{INDENT}impl {name} {{"
    for value_name, value, text in named:
        yield from doc(text, INDENT * 2)
        yield f"{INDENT * 2}pub const {upper_name(value_name)}: {name} = {name}({number(value, kind)});"
    yield f"{INDENT}}}"
    if type_def.kind == "flags":
        yield f"{INDENT}flags!({name});"
    yield ""


def memory_lines(abi: Abi, types: Types, type_def: TypeDef) -> Iterator[str]:
    """A struct or union. `repr(C)` lays it out as C does; assertions say that this is what the specification says."""
    name = type_name(type_def.name)
    yield from doc(type_def.doc, INDENT)
    align = "" if type_def.layout or (type_def.align or 1) == 1 else f", align({type_def.align})"
    yield from [f"{INDENT}#[repr(C{align})]", f"{INDENT}#[derive(Clone, Copy)]", f"{INDENT}pub {type_def.kind} {name} {{"]
    for field in type_def.fields:
        here = [f"{INDENT * 2}#[cfg({any_of(field.arch)})]"] if field.arch else []
        if field.align is not None and not is_wrapped(field):
            yield from [f"{INDENT * 2}/// What follows lies at a multiple of {field.align} bytes.", *here,
                        f"{INDENT * 2}pub {lower_name('align_' + field.name)}: [Aligned{field.align}<u8>; 0],"]
        order = f" Its bytes are in {field.order}-endian order." if field.order else ""
        yield from doc(field.doc + order, INDENT * 2)
        yield from here
        count = f"[{{}}; {field.count}]" if field.count != 1 else "{}"
        yield f"{INDENT * 2}pub {lower_name(field.name)}: {count.format(member_type(types, type_def, field))},"
    yield from [f"{INDENT}}}", f"{INDENT}zeroed!({name});"]
    yield from assertion_lines(abi, types, type_def)
    yield ""


def member_type(types: Types, owner: TypeDef, field: StructField) -> str:
    """Where each offset was written a word is as wide as the spec says, not as wide as the compiler's."""
    held = types.get(field.type)
    if held is not None and (holds_memory(held) or (held.kind in ("enum", "flags", "alias")
                                                    and (owner.layout or not is_word(held.base or "")))):
        kind = type_name(held.name)
    else:
        base = held.base if held is not None and held.base else field.type
        width = 8 * field.size // max(field.count, 1)
        kind = named_scalar(base) if owner.layout else f"{'i' if base.startswith('s') else 'u'}{unsigned(width)[1:]}"
    return f"Aligned{field.align}<{kind}>" if is_wrapped(field) else kind


def is_wrapped(field: StructField) -> bool:
    """Whether the type of the field can say its alignment: a type is as large as a multiple of that. Else an array of no elements
    before the field says it."""
    return field.align is not None and field.count > 0 and all(field.place(word)[1] // field.count % field.align == 0 for word in (64, 32))


def is_word(base: str) -> bool:
    return base in ("word", "sword", "gva")


def assertion_lines(abi: Abi, types: Types, type_def: TypeDef) -> Iterator[str]:
    """Size, alignment and the place of each field, on 64-bit architectures and on i386."""
    name = type_name(type_def.name)
    wide, narrow = type_def.extent(64), type_def.extent(32)
    known = tuple(convention.arch for convention in abi.conventions) if is_parted(types, type_def) else ()
    if known:
        yield f"{INDENT}#[cfg({any_of(known)})]"
    yield f"{INDENT}assert_extent!({name}, {wide[0]}, {wide[1]}, {narrow[0]}, {narrow[1]});"
    for field in type_def.fields:
        path = first_number(types, type_def, field)
        if path is not None:
            names, ones = path
            places = f"{field.place(64)[0]}, {field.place(32)[0]}"
            if field.arch or known:
                yield f"{INDENT}#[cfg({any_of(field.arch or known)})]"
            yield f"{INDENT}assert_place!({name}, ({names}), {ones}, {places});"


def first_number(types: Types, owner: TypeDef, field: StructField) -> tuple[str, str] | None:
    """The number at the start of a field: its path, and all ones as a value of its type. None for an array without end,
    which takes no room."""
    if field.count == 0:
        return None
    path = lower_name(field.name) + ("[0]" if field.count > 1 else "") + (".0" if is_wrapped(field) else "")
    held = types.get(field.type)
    if held is None or not holds_memory(held):
        newtype = held is not None and is_newtype(held) and member_type(types, owner, field).startswith(
            (type_name(held.name), "Aligned"))
        signed = (held.base if held is not None and held.base else field.type).startswith("s")
        return path + (".0" if newtype else ""), "-1" if signed else "!0"
    if held.fields[0].arch:
        return None
    inner = first_number(types, held, held.fields[0])
    return None if inner is None else (f"{path}.{inner[0]}", inner[1])


def architecture_of_narrow() -> str:
    """The condition of the architecture whose layouts of 32 bits are known."""
    return condition("i386")
