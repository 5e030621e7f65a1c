# SPDX-License-Identifier: BSD-2-Clause
"""`<abi>.md`: the reference page of a release, for whoever writes a guest or a host by it."""
from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable, Iterator

from generator.backends.markdown.markdown import anchor, code, draw_fields, escape, link, table
from generator.backends.markdown.reference_calls import Gaps, call_section
from generator.backends.markdown.reference_history import history_lines
from generator.backends.markdown.reference_types import type_section
from generator.banner import banner_lines
from generator.lang.values import BitRange
from generator.model.abi import Abi, Answers, Carrier, Convention, Discovery, Family, IdField, TypeDef
from generator.model.c_names import c_name
from generator.model.carrier_kinds import CARRIER_KINDS, in_words
from generator.model.gaps import group_gaps
from generator.model.ids import format_id
from generator.model.words import hex_number, history, release_range

NARROW = {"zero": "Bits of a register beyond an argument's width must be zero.",
          "ignored": "A host ignores the bits of a register beyond an argument's width."}
SHARED = {"": "", "negative": "Status and value are one word: a negative one is a status, any other success and the "
                              "value."}


def emit(abi: Abi) -> dict[str, str]:
    return {f"{c_name(abi.name)}.md": "\n".join(page(abi)).rstrip() + "\n"}


def page(abi: Abi) -> Iterator[str]:
    yield from ["<!--", "SPDX-License-Identifier: BSD-2-Clause",
                *(re.sub("-(?=[->])", "- ", line) for line in banner_lines(abi, "reference")), "-->", ""]
    yield from [f"# {escape(abi.title)} ({code(abi.name)}), release {escape(abi.release)}", "", escape(abi.doc), ""]
    gaps = group_gaps(abi)
    yield from contents(abi, bool(gaps))
    yield from id_section(abi)
    yield from convention_section(abi)
    yield from gap_section(gaps)
    yield from status_section(abi)
    yield from annotation_section(abi)
    yield from caller_section(abi)
    yield from discovery_section(abi)
    yield from cpuid_section(abi)
    yield from family_index(abi)
    for family in abi.families:
        yield from family_section(abi, family, gaps)
    yield from types_of(abi, "", "Types")
    yield from history_lines(abi)


def contents(abi: Abi, gaps: bool) -> Iterator[str]:
    heads = ["Ids", "Conventions", *(["Gaps"] if gaps else []), "Statuses", *(["Annotations"] if abi.annotations else []),
             *(["Callers"] if abi.callers else []), *(["Discovery"] if abi.discovery or abi.features else []),
             *(["CPUID leaves"] if abi.cpuid else []), "Families",
             *(["Types"] if own_types(abi, "") else []), "History"]
    yield " · ".join(link(head) for head in heads)
    yield ""


def id_section(abi: Abi) -> Iterator[str]:
    yield from ["## Ids", ""]
    yield from layout_lines(abi, abi.fields)
    yield from table(["Carrier", "Where", "Bits", "Meaning"], (
        [code(carrier.name), carrier_place(carrier), f"{carrier.width}{', signed' if carrier.signed else ''}",
         escape(carrier.doc)] for carrier in abi.carriers))


def carrier_place(carrier: Carrier) -> str:
    """Where a carrier is; arguments count from 0."""
    return in_words(CARRIER_KINDS[carrier.kind].place, carrier.name, carrier.argument, carrier.offset)


def layout_lines(abi: Abi, fields: tuple[IdField, ...]) -> Iterator[str]:
    """One drawing for each carrier that the layout uses."""
    yield "```"
    for carrier in abi.carriers:
        own = [part for part in fields if part.carrier == carrier.name]
        if own:
            yield f"{carrier.name}:"
            yield from draw_fields(carrier.width, own)
    yield from ["```", ""]


def convention_section(abi: Abi) -> Iterator[str]:
    yield from ["## Conventions", ""]
    yield from table(["Convention", "Instruction", "Id", "Sets also", "Arguments", "Status", "Value", "Destroyed"],
                     (convention_row(convention) for convention in abi.conventions))
    yield from ["Every register that is neither a result nor destroyed keeps its value.", ""]
    for convention in abi.conventions:
        words = (escape(convention.doc), SHARED[convention.shared], NARROW[convention.narrow], wide_words(convention))
        yield f"- {code(convention.name)}: {' '.join(word for word in words if word)}"
    yield ""


def gap_section(gaps: Gaps) -> Iterator[str]:
    """Nothing where every call can be made wherever it exists."""
    if gaps:
        yield from ["## Gaps", "", "These calls exist on an architecture, and no stub makes them there.", ""]
    yield from table(["Call", "Form", "Architecture", "Why", "For hosts"], (
        [link(gap.call.full_name), code(gap.form) if gap.form else "", gap.arch, escape(gap.reason),
         "" if gap.dispatch else "dispatch cannot take it from registers"] for found in gaps.values() for gap in found))


def wide_words(convention: Convention) -> str:
    order = "high" if convention.split == "high-first" else "low"
    return "A value of 64 bits takes two registers, the " + order + " half first." if convention.word < 64 else ""


def convention_row(convention: Convention) -> list[str]:
    variant = f", variant {convention.variant}" if convention.variant else ""
    return [f"{code(convention.name)} ({convention.arch}{variant})",
            " or ".join(code(text) for text in convention.instructions),
            ", ".join(f"{name} {code(place)}" for name, place in convention.carriers),
            ", ".join(f"{code(place)} = {value:#x}" for place, value in convention.fixed),
            registers(convention.arguments), result_words(convention.status, convention.status_bits),
            result_words(convention.value, convention.value_bits), registers(convention.clobbers)]


def result_words(names: Iterable[str], bits: BitRange | None) -> str:
    return registers(names) + (f" bits {bits.high}..{bits.low}" if bits is not None else "")


def registers(names: Iterable[str]) -> str:
    return " ".join(code(name) for name in names)


def status_section(abi: Abi) -> Iterator[str]:
    yield from ["## Statuses", "", f"Type {code(abi.status.type)}. {escape(abi.status.doc)}", ""]
    first = first_of(abi)
    yield from table(["Number", "Status", "History", "Meaning"], (
        [str(value.number), code(value.name), history(value.history, first),
         escape(value.doc) + (" *The host does not have what was called.*" if value.absent else "")]
        for value in abi.status.values))
    yield from [f"By itself, before any operation runs, a host answers {answer_words(abi.answers)}.", ""]


def answer_words(answers: Answers, general: Answers | None = None) -> str:
    """What is answered; of a family only what differs from `general`."""
    cases = (("a family that it lacks", answers.unknown_family), ("a call that it lacks", answers.unknown_call),
             ("wrong reserved bits in an id", answers.reserved_field),
             ("an argument out of range", answers.bad_argument), ("a call that is gone", answers.retired_call))
    others = dataclasses.astuple(general) if general is not None else (None,) * len(cases)
    return ", ".join(f"{code(status)} to {what}" for (what, status), other in zip(cases, others)
                     if status is not None and status != other)


def annotation_section(abi: Abi) -> Iterator[str]:
    if not abi.annotations:
        return
    yield from ["## Annotations", "",
                "Hints, no part of a call's identity. A host ignores those that it does not know.", ""]
    yield from table(["Mask", "Annotation", "History", "Meaning", "Calls"], (
        [code(f"{note.mask:#x}"), code(note.name), history(note.history, first_of(abi)), escape(note.doc),
         ", ".join(link(call.full_name) for call in abi.calls if note.name in {own.name for own in call.annotations})]
        for note in abi.annotations))


def caller_section(abi: Abi) -> Iterator[str]:
    if abi.callers:
        yield from ["## Callers", "", "Kinds of guests. A call that names some does not exist for others.", ""]
    yield from table(["Caller", "Architectures", "History", "Meaning"], (
        [code(caller.name), ", ".join(caller.arch), history(caller.history, first_of(abi)), escape(caller.doc)]
        for caller in abi.callers))


def cpuid_section(abi: Abi) -> Iterator[str]:
    cpuid = abi.cpuid
    if cpuid is None:
        return
    signatures = " or ".join(code(text) for text in cpuid.signatures)
    yield from ["## CPUID leaves", "", f"EBX, ECX and EDX of leaf 0 hold {signatures}. Leaves count from there: 0x40000000, "
                                "or a multiple of 0x100 above it.", ""]
    yield from [escape(cpuid.doc), ""] if cpuid.doc else []
    yield from table(["Leaf", "Register", "Bits", "Name", "Type", "Is", "History", "Meaning"], (
        [code(f"{value.leaf:#x}" + (f".{value.subleaf}" if value.subleaf else "")), value.register.upper(),
         f"{value.bits.high}..{value.bits.low}" if value.bits.width < 32 else "", code(value.name), code(value.type),
         code(f"{value.equals:#x}") if value.equals is not None else "", history(value.history, first_of(abi)),
         escape(value.doc)] for value in cpuid.values))


def discovery_section(abi: Abi) -> Iterator[str]:
    if not abi.discovery and not abi.features:
        return
    yield from ["## Discovery", ""]
    for item in abi.discovery:
        yield f"- {discovery_words(item)} {escape(item.doc)}".rstrip()
    if abi.discovery:
        yield ""
    yield from table(["Feature", "Source", "Requires", "History", "Meaning"], (
        [code(feature.name), escape(feature.source),
         ", ".join(code(name) for name in feature.requires), history(feature.history, first_of(abi)),
         escape(feature.doc) + (" *A recommendation.*" if feature.hint else "")] for feature in abi.features))


def discovery_words(item: Discovery) -> str:
    asked = code(item.call) if item.call.startswith("*") else link(item.call)
    if item.kind == "calls":
        bits = item.annotations
        notes = f", annotations honoured: bits {bits.high}..{bits.low}" if bits else ""
        present = f"bit {item.present.low}" if item.present else "any value but 0"
        return f"Each call: {asked} with {code(item.argument or '')}; present: {present} of the value{notes}."
    if item.kind == "families":
        return f"Each family: {asked} with its number as {code(item.argument or '')}; any value but 0 is yes."
    parts = [f"{name} in bits {bits.high}..{bits.low}" for name, bits in (("major", item.major), ("minor", item.minor))
             if bits is not None]
    return f"The host's release: {asked}, {', '.join(parts)}."


def family_index(abi: Abi) -> Iterator[str]:
    yield from ["## Families", ""]
    yield from table(["Number", "Family", "Calls", "Architectures", "Every host has it", "History", "What it is for"], (
        [family_number(abi, family), f"[{escape(family.name)}](#{anchor(f'Family {family.name}')})",
         str(len(family.calls)), ", ".join(family.arch), "yes" if family.required else "no",
         history(family.history, first_of(abi)), escape(family.doc)]
        for family in abi.families))


def family_number(abi: Abi, family: Family) -> str:
    part = next((part for part in family.fields if part.role == "family"), None)
    if family.number is None:
        return ""
    digits = 2 if part is not None and part.bits.width == 8 else 1
    return code(f"0x{family.number:0{digits}x}")


def family_section(abi: Abi, family: Family, gaps: Gaps) -> Iterator[str]:
    yield from [f"## Family {escape(family.name)}", "", escape(family.doc), ""]
    facts = [f"Number {family_number(abi, family)}" if family.number is not None else "",
             history(family.history, first_of(abi)), f"only on {', '.join(family.arch)}" if family.arch else "",
             "" if family.promised else "**outside the promise of compatibility**",
             f"convention {code(family.convention)}" if family.convention else "",
             f"callers {', '.join(code(name) for name in family.callers)}" if family.callers else "",
             f"upstream {code(family.upstream)}" if family.upstream else ""]
    stated = "; ".join(fact for fact in facts if fact)
    yield from [f"{stated[0].upper()}{stated[1:]}.", ""] if stated else []
    if family.answers is not None:
        yield from [f"Here a host answers {answer_words(family.answers, abi.answers)}.", ""]
    if family.fields != abi.fields:
        yield from ["Its ids are laid out in their own way:", ""]
        yield from layout_lines(abi, family.fields)
    yield from table(["Number", "Id", "Call", "History", "What it does"], (
        [code(hex_number(call.number)), code(format_id(abi, dict(call.id))), link(call.full_name),
         release_range(call.history), first_sentence(call.doc)] for call in family.calls))
    yield from table(["Retired", "Was", "Removed in", "Why"], (
        [code(hex_number(gone.number)), code(gone.was), escape(gone.removed), escape(gone.doc)]
        for gone in family.retired))
    for call in family.calls:
        yield from call_section(abi, call, gaps)
    yield from types_of(abi, family.name, f"Types of {family.name}")


def first_sentence(doc: str) -> str:
    """Enough for an index; the whole text stands in the call's own section."""
    end = doc.find(". ")
    return escape(doc if end < 0 else doc[:end + 1])


def own_types(abi: Abi, family: str) -> list[TypeDef]:
    return [type_def for type_def in abi.types if type_def.family == family]


def types_of(abi: Abi, family: str, heading: str) -> Iterator[str]:
    types = own_types(abi, family)
    if types:
        yield from [f"{'###' if family else '##'} {escape(heading)}", ""]
    for type_def in types:
        yield from type_section(type_def, first_of(abi))


def first_of(abi: Abi) -> str:
    return abi.releases[0].version if abi.releases else abi.release
