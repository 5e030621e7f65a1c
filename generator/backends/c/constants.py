# SPDX-License-Identifier: BSD-2-Clause
"""`<abi>.h`: constants, also for assembly, and types with their layout asserted."""
from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath

from generator.backends.c.registers import bit_defines, register_defines, register_lines
from generator.backends.c.structs import all_struct_lines, assertion_lines, layout_assertion_lines, ordered_lines
from generator.backends.c.text import c_header, c_string, comment, extern_c, hex_literal, int_literal, only_on
from generator.backends.c.types import has_typedef, scalar_type, status_type, typedef_name, value_type
from generator.lang.problem import Problem, SpecError
from generator.lang.values import BitRange
from generator.model.abi import Abi, Call, CpuidSource, CpuidValue, EnumValue, Family, Feature, FlagBit, Location, TypeDef
from generator.model.c_names import id_macros, number_macro, status_macro, c_name, macro_name
from generator.model.types import holds_memory
from generator.model.versions import release_number

Define = tuple[str, str, Location | None]


def emit(abi: Abi) -> dict[str, str]:
    name = f"{c_name(abi.name)}.h"
    body = [*constant_lines(abi), "", "#ifndef __ASSEMBLER__", "", "#include <stddef.h>", "#include <stdint.h>", "",
            *extern_c(type_lines(abi)), "", "#endif /* __ASSEMBLER__ */"]
    return {name: c_header(abi, name, "constants and types", body)}


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
    yield number_macro(abi, call), hex_literal(call.number, family_digits(family, "call")), call.location
    digits = abi.carriers[0].width // 4 if len(abi.carriers) == 1 else 1
    for form, values in (("", call.id), *((form.name, form.id) for form in call.forms)):
        macros = id_macros(abi, call, form)
        for carrier, value in values:
            yield macros[carrier], hex_literal(value, digits), call.location


def type_defines(abi: Abi, type_def: TypeDef) -> Iterator[Define]:
    for part in (*type_def.values, *type_def.bits):
        yield from part_defines(abi, type_def, part)


def part_defines(abi: Abi, type_def: TypeDef, part: EnumValue | FlagBit) -> Iterator[Define]:
    number = int_literal(part.number) if isinstance(part, EnumValue) else hex_literal(part.bits.mask)
    name = macro_name(abi.name, type_def.name, part.name)
    yield name, number, None
    if isinstance(part, FlagBit) and part.type:
        held = typedef_name(abi, next(other for other in abi.types if other.name == part.type))
        flags = typedef_name(abi, type_def)
        yield f"{name}_SHIFT", str(part.bits.low), None
        yield f"{name}_GET(flags)", f"(({held})(((flags) & {name}) >> {name}_SHIFT))", None
        yield f"{name}_PUT(value)", f"(({flags})(({flags})(value) << {name}_SHIFT & {name}))", None


def annotation_defines(abi: Abi) -> Iterator[Define]:
    for annotation in abi.annotations:
        yield macro_name(abi.name, annotation.name), hex_literal(annotation.mask, 2), None


def caller_defines(abi: Abi) -> Iterator[Define]:
    """A bit for each kind of guest, so that a set of them is a mask."""
    for index, caller in enumerate(abi.callers):
        yield macro_name(abi.name, "caller", caller.name), hex_literal(1 << index), None


def cpuid_defines(abi: Abi) -> Iterator[Define]:
    """The signatures as the registers hold them, and where each value lies."""
    cpuid = abi.cpuid
    for index, words in enumerate(cpuid.words if cpuid else ()):
        suffix = str(index + 1) if index else ""
        for register, word in zip(("ebx", "ecx", "edx"), words):
            yield macro_name(abi.name, "cpuid_signature", suffix, register), hex_literal(word, 8), None
    for value in cpuid.values if cpuid else ():
        yield from place_defines(macro_name(abi.name, "cpuid", value.name), value, value.bits)
        if value.equals is not None:
            yield macro_name(abi.name, "cpuid", value.name, "equals"), hex_literal(value.equals), None


def feature_defines(abi: Abi) -> Iterator[Define]:
    """Where a feature is advertised; of what only words describe there is nothing to define."""
    for feature in abi.features:
        yield from one_feature(macro_name(abi.name, "feature", feature.name), feature)


def one_feature(name: str, feature: Feature) -> Iterator[Define]:
    if feature.cpuid is not None:
        yield from place_defines(name, feature.cpuid, feature.cpuid.bits)
    elif feature.asked is not None:
        yield from bit_defines(name, feature.asked.bits)


def place_defines(name: str, place: CpuidValue | CpuidSource, bits: BitRange) -> Iterator[Define]:
    """Leaf and subleaf (as the ABI counts them) and the bits in the register."""
    yield f"{name}_LEAF", hex_literal(place.leaf), None
    if place.subleaf:
        yield f"{name}_SUBLEAF", hex_literal(place.subleaf), None
    yield from bit_defines(name, bits)


def status_defines(abi: Abi) -> Iterator[Define]:
    for value in abi.status.values:
        yield status_macro(abi, value.name), int_literal(value.number), None


def all_defines(abi: Abi) -> Iterator[Define]:
    yield from release_defines(abi)
    yield from annotation_defines(abi)
    yield from status_defines(abi)
    yield from caller_defines(abi)
    yield from cpuid_defines(abi)
    yield from feature_defines(abi)
    yield from register_defines(abi)
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
    yield from advertised_lines(abi)
    yield from register_lines(abi)
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
            for part in (*type_def.values, *type_def.bits):
                yield from only_on(part.arch, lines_of(part_defines(abi, type_def, part)))


def advertised_lines(abi: Abi) -> Iterator[str]:
    """Kinds of guests, CPUID and features: the registers stand in comments, since no constant can name them."""
    if abi.callers:
        yield from ["", "/* Kinds of guests, as bits of a mask. */"]
        yield from lines_of(caller_defines(abi))
    if abi.cpuid is not None:
        yield from ["", *comment(f"CPUID. Leaves count from the one with the signature. {abi.cpuid.doc}")]
        registers = {macro_name(abi.name, "cpuid", value.name, "leaf"): value.register for value in abi.cpuid.values}
        yield from marked(cpuid_defines(abi), registers)
    if any(feature.cpuid or feature.asked for feature in abi.features):
        yield from ["", "/* Features, and where a host advertises them. */"]
        places = {macro_name(abi.name, "feature", feature.name, "leaf" if feature.cpuid else "bit"):
                  feature.cpuid.register if feature.cpuid else feature.source for feature in abi.features}
        yield from marked(feature_defines(abi), places)


def marked(defines: Iterator[Define], marks: dict[str, str]) -> Iterator[str]:
    for name, value, _ in defines:
        mark = "".join(comment(marks[name])) if name in marks else ""
        yield f"#define {name} {value}" + (f"\t{mark}" if mark else "")


def type_lines(abi: Abi) -> Iterator[str]:
    assertion = macro_name(abi.name, "assert")
    if any(holds_memory(type_def) for type_def in abi.types):
        yield from assertion_lines(assertion)
        if any(type_def.layout for type_def in abi.types):
            yield from layout_assertion_lines(assertion)
        yield ""
    yield f"typedef {scalar_type(abi.status.type)} {status_type(abi)};"
    for type_def in abi.types:
        if has_typedef(type_def):
            yield f"typedef {scalar_type(type_def.base or 'u32')} {typedef_name(abi, type_def)};"
    yield from ["", "/* What a call gives back. */", f"struct {c_name(abi.name, 'result')} {{",
                f"\t{status_type(abi)} status;", f"\t{value_type(abi)} value;", "};"]
    yield from ordered_lines(abi)
    yield from all_struct_lines(abi, assertion)
