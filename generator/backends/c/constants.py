# SPDX-License-Identifier: BSD-2-Clause
"""`<abi>.h`: constants, also for assembly, and types with their layout asserted."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import NamedTuple

from generator.backends.c.registers import Define, RegisterDefines, bit_defines, register_sections
from generator.backends.c.structs import ordered_numbers, struct_words
from generator.backends.c.text import c_string, comment_text, condition_of, hex_literal, int_literal, render_header
from generator.backends.c.types import has_typedef, scalar_type, status_type, typedef_name, value_type
from generator.lang.architectures import architecture
from generator.lang.problem import Problem, SpecError
from generator.lang.values import BitRange
from generator.model.abi import Abi, Call, CpuidSource, CpuidValue, EnumValue, Family, Feature, FlagBit, Location, TypeDef
from generator.model.c_names import id_macro, number_macro, status_macro, c_name, macro_name
from generator.model.once import once
from generator.model.own_ids import own_numbers
from generator.model.types import holds_memory
from generator.model.versions import release_number


Marked = tuple[Define, str]     # with a mark for a comment behind it, "" for none


class Group(NamedTuple):
    """A family, or a type, whose parts stand under the conditions of their architectures, "" for all."""
    name: str
    doc: str
    parts: list[tuple[str, list[Define]]]


@dataclass(frozen=True)
class Constants:
    """`cpuid`: its doc, and its values; None without any."""
    release: list[Define]
    annotations: list[Define]
    statuses: list[Define]
    callers: list[Define]
    cpuid: tuple[str, list[Marked]] | None
    features: list[Marked]
    registers: list[RegisterDefines]
    families: list[Group]
    types: list[Group]

    def all(self) -> Iterator[Define]:
        for defines in (self.release, self.annotations, self.statuses, self.callers):
            yield from defines
        for marked_ones in (self.cpuid[1] if self.cpuid else [], self.features):
            yield from (define for define, _ in marked_ones)
        for register in self.registers:
            yield from register.defines
        for group in (*self.families, *self.types):
            for _, defines in group.parts:
                yield from defines


def emit(abi: Abi) -> dict[str, str]:
    name = f"{c_name(abi.name)}.h"
    return {name: render_header("constants.h.j2", abi, name, "constants and types", **vars(make_constants(abi)), **type_words(abi))}


def family_digits(family: Family, role: str) -> int:
    """Numbers of eight bits show both digits."""
    width = next((field.bits.width for field in family.fields if field.role == role), 32)
    return 2 if width == 8 else 1


def release_defines(abi: Abi) -> Iterator[Define]:
    yield Define(macro_name(abi.name, "release"), c_string(abi.release))
    yield Define(macro_name(abi.name, "release_number"), hex_literal(release_number(abi.release), 8))
    yield Define(macro_name(abi.name, "spec_hash"), c_string(abi.spec_hash))


def family_define(abi: Abi, family: Family) -> Iterator[Define]:
    if family.number is not None:
        yield Define(macro_name(abi.name, "family", family.name),
                     hex_literal(family.number, family_digits(family, "family")), family.location)


def call_defines(abi: Abi, family: Family, call: Call) -> Iterator[Define]:
    yield Define(number_macro(abi, call), hex_literal(call.number, family_digits(family, "call")), call.location)
    digits = abi.carriers[0].width // 4 if len(abi.carriers) == 1 else 1
    for form, values in (("", call.id), *((form.name, form.id) for form in call.forms)):
        for carrier, value in values:
            yield Define(id_macro(abi, call, form, carrier), hex_literal(value, digits), call.location)


def part_defines(abi: Abi, type_def: TypeDef, part: EnumValue | FlagBit) -> Iterator[Define]:
    number = int_literal(part.number) if isinstance(part, EnumValue) else hex_literal(part.bits.mask)
    name = macro_name(abi.name, type_def.name, part.name)
    yield Define(name, number)
    if isinstance(part, FlagBit) and part.type:
        held = typedef_name(abi, next(other for other in abi.types if other.name == part.type))
        flags = typedef_name(abi, type_def)
        yield Define(f"{name}_SHIFT", str(part.bits.low))
        yield Define(f"{name}_GET(flags)", f"(({held})(((flags) & {name}) >> {name}_SHIFT))")
        yield Define(f"{name}_PUT(value)", f"(({flags})(({flags})(value) << {name}_SHIFT & {name}))")


def annotation_defines(abi: Abi) -> Iterator[Define]:
    for annotation in abi.annotations:
        yield Define(macro_name(abi.name, annotation.name), hex_literal(annotation.mask, 2))


def caller_defines(abi: Abi) -> Iterator[Define]:
    """A bit for each kind of guest, so that a set of them is a mask."""
    for index, caller in enumerate(abi.callers):
        yield Define(macro_name(abi.name, "caller", caller.name), hex_literal(1 << index))


def cpuid_defines(abi: Abi) -> Iterator[Define]:
    """The signatures as the registers hold them, and where each value lies."""
    cpuid = abi.cpuid
    for index, words in enumerate(cpuid.words if cpuid else ()):
        suffix = str(index + 1) if index else ""
        for register, word in zip(("ebx", "ecx", "edx"), words):
            yield Define(macro_name(abi.name, "cpuid_signature", suffix, register), hex_literal(word, 8))
    for value in cpuid.values if cpuid else ():
        yield from place_defines(macro_name(abi.name, "cpuid", value.name), value, value.bits)
        if value.equals is not None:
            yield Define(macro_name(abi.name, "cpuid", value.name, "equals"), hex_literal(value.equals))


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
    yield Define(f"{name}_LEAF", hex_literal(place.leaf))
    if place.subleaf:
        yield Define(f"{name}_SUBLEAF", hex_literal(place.subleaf))
    yield from bit_defines(name, bits)


def status_defines(abi: Abi) -> Iterator[Define]:
    for value in abi.status.values:
        yield Define(status_macro(abi, value.name), int_literal(value.number))


def check_unique(abi: Abi) -> None:
    """Two names of the spec may become the same C constant (a-b and a_b, or family_call): that is an error."""
    seen: dict[str, str] = {}
    for name, value, location in make_constants(abi).all():
        if seen.setdefault(name, value) != value:
            where = location or Location(str(PurePosixPath(abi.source) / "abi.yaml"), 1, 1)
            raise SpecError([Problem(where, "emit", f"two names of this spec become the C constant {name} "
                                     f"({seen[name]} and {value}): rename one of them")])


@once
def make_constants(abi: Abi) -> Constants:
    return Constants(
        list(release_defines(abi)), list(annotation_defines(abi)), list(status_defines(abi)), list(caller_defines(abi)),
        cpuid_marked(abi), marked(feature_defines(abi), feature_places(abi)), register_sections(abi),
        [family_group(abi, family) for family in abi.families],
        [type_group(abi, type_def) for type_def in abi.types if type_def.values or type_def.bits])


def family_group(abi: Abi, family: Family) -> Group:
    calls = (define for call in family.calls for define in call_defines(abi, family, call))
    own = (Define(id_macro(abi, way.call, way.form, carrier, convention), hex_literal(value), way.call.location)
           for convention, way, carrier, value in own_numbers(abi, family))
    return Group(family.name, family.doc, [("", [*family_define(abi, family), *calls, *own])])


def type_group(abi: Abi, type_def: TypeDef) -> Group:
    parts: list[tuple[str, list[Define]]] = []
    for part in (*type_def.values, *type_def.bits):
        condition = condition_of(part.arch)
        if condition or not parts or parts[-1][0]:
            parts.append((condition, []))
        parts[-1][1].extend(part_defines(abi, type_def, part))
    return Group(type_def.name, type_def.doc, parts)


def cpuid_marked(abi: Abi) -> tuple[str, list[Marked]] | None:
    """The registers stand in comments, since no constant can name them."""
    if abi.cpuid is None:
        return None
    registers = {macro_name(abi.name, "cpuid", value.name, "leaf"): value.register for value in abi.cpuid.values}
    return abi.cpuid.doc, marked(cpuid_defines(abi), registers)


def feature_places(abi: Abi) -> dict[str, str]:
    """The constants behind which stands where a feature is advertised, and the words for that."""
    return {macro_name(abi.name, "feature", feature.name, "leaf" if feature.cpuid else "bit"):
            feature.cpuid.register if feature.cpuid else feature.source for feature in abi.features}


def marked(defines: Iterator[Define], marks: dict[str, str]) -> list[Marked]:
    return [(define, comment_text(marks.get(define.name, ""))) for define in defines]


def type_words(abi: Abi) -> dict[str, object]:
    """What the template says of types."""
    return {"assertion": macro_name(abi.name, "assert"), "aligned": macro_name(abi.name, "aligned"),
            "natural": any(type_def.layout for type_def in abi.types if holds_memory(type_def)),
            "narrow": architecture("i386").condition,
            "status": status_type(abi), "status_base": scalar_type(abi.status.type), "result": c_name(abi.name, "result"),
            "value": value_type(abi), "ordered": ordered_numbers(abi), "structs": struct_words(abi),
            "typedefs": [(scalar_type(type_def.base or "u32"), typedef_name(abi, type_def)) for type_def in abi.types
                         if has_typedef(type_def)]}
