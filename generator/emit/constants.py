# SPDX-License-Identifier: BSD-2-Clause
"""`<abi>.h`: constants, also for assembly, and types with their layout asserted."""
from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath

from generator.emit.c_types import (Types, fixed_type, has_typedef, scalar_type, status_type, type_table, typedef_name,
                                    value_type)
from generator.emit.text import (c_header, c_name, c_string, comment, extern_c, hex_literal, int_literal, macro_name)
from generator.spec.model import Abi, Call, Family, Location, StructField, TypeDef
from generator.spec.problem import Problem, SpecError

Define = tuple[str, str, Location | None]


def emit(abi: Abi) -> dict[str, str]:
    name = f"{c_name(abi.name)}.h"
    body = [*constant_lines(abi), "", "#ifndef __ASSEMBLER__", "", "#include <stddef.h>", "#include <stdint.h>", "",
            *extern_c(type_lines(abi)), "", "#endif /* __ASSEMBLER__ */"]
    return {name: c_header(abi, name, "constants and types", body)}


def release_number(version: str) -> int:
    """Comparable: major in bits 31..16, minor in 15..0. What follows the last release is newer than all."""
    parts = version.split(".")
    if not all(part.isdigit() for part in parts):
        return 0xffffffff
    major, minor = (int(part) for part in (*parts, "0")[:2])
    return major << 16 | minor


def call_macro(abi: Abi, call: Call, *suffix: str) -> str:
    return macro_name(abi.name, call.family, call.name, *suffix)


def id_macros(abi: Abi, call: Call) -> dict[str, str]:
    """Carrier → the constant that a call's id has in it."""
    if len(abi.carriers) == 1:
        return {carrier: call_macro(abi, call) for carrier, _ in call.id}
    return {carrier: call_macro(abi, call, carrier) for carrier, _ in call.id}


def status_macro(abi: Abi, status: str) -> str:
    return macro_name(abi.name, "status", status)


def family_digits(family: Family, role: str) -> int:
    """Numbers of eight bits show both digits."""
    width = next((field.bits.width for field in family.fields if field.role == role), 32)
    return 2 if width == 8 else 1


def release_defines(abi: Abi) -> Iterator[Define]:
    yield macro_name(abi.name, "release"), c_string(abi.release), None
    yield macro_name(abi.name, "release_number"), hex_literal(release_number(abi.release), 8), None
    yield macro_name(abi.name, "spec_hash"), c_string(abi.spec_hash), None


def family_define(abi: Abi, family: Family) -> Iterator[Define]:
    if family.number is not None:
        yield (macro_name(abi.name, "family", family.name), hex_literal(family.number, family_digits(family, "family")),
               family.location)


def call_defines(abi: Abi, family: Family, call: Call) -> Iterator[Define]:
    yield call_macro(abi, call, "number"), hex_literal(call.number, family_digits(family, "call")), call.location
    digits = abi.carriers[0].width // 4 if len(abi.carriers) == 1 else 1
    macros = id_macros(abi, call)
    for carrier, value in call.id:
        yield macros[carrier], hex_literal(value, digits), call.location


def type_defines(abi: Abi, type_def: TypeDef) -> Iterator[Define]:
    for value in type_def.values:
        yield macro_name(abi.name, type_def.name, value.name), int_literal(value.number), None
    for bit in type_def.bits:
        yield macro_name(abi.name, type_def.name, bit.name), hex_literal(bit.bits.mask), None


def annotation_defines(abi: Abi) -> Iterator[Define]:
    for annotation in abi.annotations:
        yield macro_name(abi.name, annotation.name), hex_literal(annotation.mask, 2), None


def status_defines(abi: Abi) -> Iterator[Define]:
    for value in abi.status.values:
        yield status_macro(abi, value.name), int_literal(value.number), None


def all_defines(abi: Abi) -> Iterator[Define]:
    yield from release_defines(abi)
    yield from annotation_defines(abi)
    yield from status_defines(abi)
    for family in abi.families:
        yield from family_define(abi, family)
        for call in family.calls:
            yield from call_defines(abi, family, call)
    for type_def in abi.types:
        yield from type_defines(abi, type_def)


def check_unique(abi: Abi) -> None:
    """Two names of the spec may become the same C constant (a-b and a_b, or family_call): that is an error."""
    seen: dict[str, str] = {}
    for name, value, location in all_defines(abi):
        if seen.setdefault(name, value) != value:
            where = location or Location(str(PurePosixPath(abi.source) / "abi.yaml"), 1, 1)
            raise SpecError([Problem(where, "emit", f"two names of this spec become the C constant {name} "
                                     f"({seen[name]} and {value}): rename one of them")])


def lines_of(defines: Iterator[Define]) -> Iterator[str]:
    return (f"#define {name} {value}" for name, value, _ in defines)


def constant_lines(abi: Abi) -> Iterator[str]:
    yield from lines_of(release_defines(abi))
    if abi.annotations:
        yield from ["", "/* Annotations: hint bits, in their place. */"]
        yield from lines_of(annotation_defines(abi))
    yield from ["", "/* What became of a call. */"]
    yield from lines_of(status_defines(abi))
    for family in abi.families:
        yield ""
        yield from comment(f"{family.name}: {family.doc}")
        yield from lines_of(family_define(abi, family))
        for call in family.calls:
            yield from lines_of(call_defines(abi, family, call))
    for type_def in abi.types:
        if type_def.values or type_def.bits:
            yield ""
            yield from comment(f"{type_def.name}: {type_def.doc}")
            yield from lines_of(type_defines(abi, type_def))


def type_lines(abi: Abi) -> Iterator[str]:
    assertion = macro_name(abi.name, "assert")
    if any(type_def.kind == "struct" for type_def in abi.types):
        yield from assertion_lines(assertion)
        yield ""
    yield f"typedef {scalar_type(abi.status.type)} {status_type(abi)};"
    for type_def in abi.types:
        if has_typedef(type_def):
            yield f"typedef {scalar_type(type_def.base or 'u32')} {typedef_name(abi, type_def)};"
    yield from ["", "/* What a call gives back. */", f"struct {c_name(abi.name, 'result')} {{",
                f"\t{status_type(abi)} status;", f"\t{value_type(abi)} value;", "};"]
    for type_def in in_order(type_table(abi)):
        yield ""
        yield from struct_lines(abi, type_def, assertion)


def assertion_lines(name: str) -> list[str]:
    """An assertion of C99, C11 and C++ alike; `what` names it where the language wants a name."""
    return ["#if defined(__cplusplus)", f"#define {name}(condition, what) static_assert(condition, #what)",
            "#elif defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L",
            f"#define {name}(condition, what) _Static_assert(condition, #what)", "#else",
            f"#define {name}(condition, what) typedef char what[(condition) ? 1 : -1]", "#endif"]


def struct_name(abi: Abi, type_def: TypeDef) -> str:
    return f"struct {c_name(abi.name, type_def.name)}"


def field_type(abi: Abi, types: Types, field: StructField) -> str:
    """The layout is explicit, so a word in memory is as wide as the spec says, not as wide as the compiler's."""
    type_def = types.get(field.type)
    width = 8 * field.size // max(field.count, 1)
    if type_def is not None and type_def.kind == "struct":
        return struct_name(abi, type_def)
    if type_def is not None and has_typedef(type_def) and type_def.base not in ("word", "sword", "gva"):
        return typedef_name(abi, type_def)
    base = type_def.base if type_def is not None and type_def.base else field.type
    return fixed_type(width, base.startswith("s"))


def natural_align(types: Types, field: StructField) -> int:
    """Bytes that a 64-bit compiler aligns the field to."""
    type_def = types.get(field.type)
    if type_def is not None and type_def.kind == "struct":
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
            if held is not None and held.kind == "struct" and held.name not in placed:
                place(held)
        placed.setdefault(type_def.name, type_def)

    for type_def in types.values():
        if type_def.kind == "struct":
            place(type_def)
    return list(placed.values())


def struct_lines(abi: Abi, type_def: TypeDef, assertion: str) -> Iterator[str]:
    types = type_table(abi)
    name = struct_name(abi, type_def)
    yield from comment(type_def.doc)
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
