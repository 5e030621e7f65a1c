# SPDX-License-Identifier: BSD-2-Clause
"""The module `ids`, and what else is a list of numbers: statuses, annotations, kinds of guests, discovery."""
from __future__ import annotations

from collections.abc import Iterator

from generator.backends.rust.stubs import id_constant
from generator.backends.rust.text import comment, doc, hexadecimal, lower_name, number, rust_string, unsigned, upper_name
from generator.model.abi import Abi, Family
from generator.model.own_ids import own_numbers
from generator.model.ways import ways_of


def id_lines(abi: Abi) -> Iterator[str]:
    """Constants of families and calls."""
    widths = {carrier.name: carrier.width for carrier in abi.carriers}
    for family in abi.families:
        yield from comment(f"{family.name}: {family.doc}", "    ")
        if family.number is not None:
            yield f"    pub const FAMILY_{upper_name(family.name)}: {family_type(family, widths)} = {family.number:#x};"
        for call in family.calls:
            yield from doc(call.doc, "    ")
            yield f"    pub const {upper_name(call.family, call.name, 'number')}: u64 = {call.number:#x};"
            for way in ways_of(call):
                for carrier, value in way.id:
                    kind = unsigned(widths[carrier])
                    yield f"    pub const {id_constant(abi, way, carrier)}: {kind} = {number(value, kind)};"
        for convention, way, carrier, value in own_numbers(abi, family):
            kind = unsigned(widths[carrier])
            yield f"    pub const {id_constant(abi, way, carrier, convention)}: {kind} = {number(value, kind)};"
        yield ""


def family_type(family: Family, widths: dict[str, int]) -> str:
    """As wide as the carrier that holds the number."""
    return next((unsigned(widths[field.carrier]) for field in family.fields if field.role == "family"), "u64")


def annotation_lines(abi: Abi) -> Iterator[str]:
    widths = {carrier.name: carrier.width for carrier in abi.carriers}
    for annotation in abi.annotations:
        yield from doc(annotation.doc)
        yield f"pub const {upper_name(annotation.name)}: {unsigned(widths[annotation.carrier])} = {annotation.mask:#x};"


def caller_lines(abi: Abi) -> Iterator[str]:
    """A bit for each kind of guest, so that a set of them is a mask."""
    for index, caller in enumerate(abi.callers):
        yield from doc(caller.doc)
        yield f"pub const {upper_name('caller', caller.name)}: u32 = {1 << index:#x};"


def status_lines(abi: Abi, kind: str) -> Iterator[str]:
    for value in abi.status.values:
        yield from doc(value.doc, "    ")
        yield f"    pub const {upper_name(value.name)}: Status = Status({number(value.number, kind)});"


def discovery_lines(abi: Abi) -> Iterator[str]:
    """Where a host says what it has."""
    cpuid = abi.cpuid
    if cpuid is not None:
        yield from comment(f"CPUID. Leaves count from the one with the signature. {cpuid.doc}", "    ")
        rows = ", ".join("[" + ", ".join(hexadecimal(word) for word in words) + "]" for words in cpuid.words)
        yield "    /// What EBX, ECX and EDX of the first leaf hold: one of these."
        yield f"    pub const SIGNATURES: [[u32; 3]; {len(cpuid.words)}] = [{rows}];"
        for value in cpuid.values:
            yield from doc(value.doc, "    ")
            place = cpuid_place(value.leaf, value.subleaf, value.register, value.bits.low, value.bits.mask, ())
            yield f"    pub const {upper_name('cpuid', value.name)}: Cpuid = {place};"
            if value.equals is not None:
                yield f"    pub const {upper_name('cpuid', value.name, 'equals')}: u32 = {value.equals:#x};"
        yield ""
    for feature in abi.features:
        name = upper_name("feature", feature.name)
        if feature.cpuid is not None:
            source = feature.cpuid
            yield from doc(feature.doc, "    ")
            place = cpuid_place(source.leaf, source.subleaf, source.register, source.bits.low, source.bits.mask, source.unless)
            yield f"    pub const {name}: Cpuid = {place};"
        elif feature.asked is not None:
            asked = feature.asked
            yield from doc(f"{feature.doc} In what {asked.call} answers{f': {asked.place.field}' if asked.place else ''}.", "    ")
            unless = ", ".join(hexadecimal(value) for value in asked.unless)
            yield (f"    pub const {name}: Asked = Asked {{ call: {rust_string(asked.call)}, shift: {asked.bits.low}, "
                   f"mask: {asked.bits.mask:#x}, unless: &[{unless}] }};")
        else:
            yield from comment(f"{feature.name}: no constant, since only words say where it is advertised. {feature.source}", "    ")


def cpuid_place(leaf: int, subleaf: int, register: str, low: int, mask: int, unless: tuple[int, ...]) -> str:
    values = ", ".join(hexadecimal(value) for value in unless)
    return (f"Cpuid {{ leaf: {leaf:#x}, subleaf: {subleaf}, register: Register::{register.capitalize()}, shift: {low}, "
            f"mask: {mask:#x}, unless: &[{values}] }}")


def carrier_fields(abi: Abi) -> list[tuple[str, str, str]]:
    """(field of Id, its type, documentation) of each carrier."""
    return [(lower_name(carrier.name), unsigned(carrier.width), " ".join(doc(carrier.doc)).replace(" ///", "")[4:])
            for carrier in abi.carriers]
