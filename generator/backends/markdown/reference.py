# SPDX-License-Identifier: BSD-2-Clause
"""`<abi>.md`: the reference page of a release, for whoever writes a guest or a host by it.

Its text stands in templates/; here is what they ask for beyond the model itself.
"""
from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from generator.backends.markdown.markdown import anchor, both, code, draw_fields, escape, escape_words, link, table
from generator.backends.markdown.reference_calls import CallView, Spot, Value, call_view
from generator.backends.markdown.reference_history import release_views
from generator.backends.markdown.reference_registers import case_value, expected, memory_type, register_number
from generator.backends.markdown.reference_shared import (shared_functions, shared_heading, shared_order, shared_place,
                                                               shared_writers)
from generator.banner import banner_lines
from generator.model.abi import Abi, Answers, Carrier, Family, IdField, TypeDef
from generator.model.c_names import c_name, register_macro
from generator.model.carrier_kinds import CARRIER_KINDS, in_words
from generator.model.gaps import Gaps, group_gaps
from generator.model.once import keep
from generator.template import Templates
from generator.model.words import (buffer_words, constraints, effects, fault_words, hex_number, history, release_range, travel_words,
                                   reserved_words)

Drawings = list[tuple[str, list[str]]]


@dataclass(frozen=True)
class FamilyView:
    """A family as its section shows it. `number`: "" if it has none. `answered`: what a host answers here in its own way, as
    (what is wrong, status) pairs."""
    family: Family
    number: str
    drawings: Drawings
    answered: list[tuple[str, str]]
    calls: list[CallView]
    types: list[TypeDef]


def emit(abi: Abi) -> dict[str, str]:
    return {f"{c_name(abi.name)}.md": page(abi).rstrip() + "\n"}


def page(abi: Abi) -> str:
    gaps = group_gaps(abi)
    return TEMPLATES.render(
        "page.md.j2", abi=abi, first=abi.releases[0].version if abi.releases else abi.release,
        banner=[re.sub("-(?=[->])", "- ", line) for line in banner_lines(abi, "reference")],
        drawings=drawings(abi, abi.fields),
        own_drawings=[(convention.name, drawings(abi, convention.fields)) for convention in abi.conventions if convention.fields], gaps=[gap for found in gaps.values() for gap in found],
        answered=answered(abi.answers), annotated=annotated(abi), types={type_def.name: type_def for type_def in abi.types},
        shared_types=own_types(abi, ""), families=[family_view(abi, family, gaps) for family in abi.families],
        releases=list(release_views(abi)))


def drawings(abi: Abi, fields: Iterable[IdField]) -> Drawings:
    """(name, drawing) of each carrier that an id layout uses."""
    own = [(carrier, [part for part in fields if part.carrier == carrier.name]) for carrier in abi.carriers]
    return [(carrier.name, draw_fields(carrier.width, parts)) for carrier, parts in own if parts]


def place(carrier: Carrier) -> str:
    """Where a carrier is; arguments count from 0."""
    return in_words(CARRIER_KINDS[carrier.kind].place, carrier.name, carrier.argument, carrier.offset)


def answered(answers: Answers | None, general: Answers | None = None) -> list[tuple[str, str]]:
    """(what is wrong, status) pairs of what dispatch answers by itself; of a family only what differs from `general`."""
    if answers is None:
        return []
    others = dataclasses.asdict(general) if general is not None else {}
    return [(wrong, status) for wrong, status in dataclasses.asdict(answers).items()
            if status is not None and status != others.get(wrong)]


def annotated(abi: Abi) -> dict[str, list[str]]:
    """The calls that have each annotation."""
    return {note.name: [call.full_name for call in abi.calls if note.name in {own.name for own in call.annotations}]
            for note in abi.annotations}


def family_view(abi: Abi, family: Family, gaps: Gaps) -> FamilyView:
    return FamilyView(family, family_number(family), drawings(abi, family.fields), answered(family.answers, abi.answers),
                      [call_view(abi, family, call, gaps) for call in family.calls], own_types(abi, family.name))


def family_number(family: Family) -> str:
    part = next((part for part in family.fields if part.role == "family"), None)
    if family.number is None:
        return ""
    return f"0x{family.number:0{2 if part is not None and part.bits.width == 8 else 1}x}"


def own_types(abi: Abi, family: str) -> list[TypeDef]:
    return [type_def for type_def in abi.types if type_def.family == family]


def first_sentence(doc: str) -> str:
    """Enough for an index; the whole text stands in the call's own section."""
    end = doc.find(". ")
    return doc if end < 0 else doc[:end + 1]


def value_text(value: Value) -> str:
    name, spots = value
    return f"{name} {spots_text(spots)}"


@lru_cache(maxsize=None)
def spots_text(spots: tuple[Spot, ...]) -> str:
    """Kept, since a few places are those of nearly all values."""
    return TEMPLATES.render("spots.md.j2", spots=spots)


def type_section(type_def: TypeDef, first: str) -> str:
    """The section about a type of an ABI whose first release is `first`."""
    return keep(type_def, ("markdown", first), lambda: TEMPLATES.render("type.md.j2", type=type_def, first=first))


def call_section(item: CallView, types: dict[str, TypeDef]) -> str:
    """The section about a call; of the types it says which are there, and whether they are closed."""
    found = tuple((said.kind, said.open) if (said := types.get(argument.type)) is not None else None for way in item.ways for argument in way.args)
    key = "markdown", item.id, item.archs, tuple(item.needs), tuple((way.id, tuple(way.gaps), tuple(way.travels)) for way in item.ways), found
    return keep(item.call, key, lambda: TEMPLATES.render("call.md.j2", item=item, types=types))


def sentence(text: str) -> str:
    return text[0].upper() + text[1:]


TEMPLATES = Templates(Path(__file__).resolve().parent / "templates", {
    "anchor": anchor, "both": both, "buffer_words": buffer_words, "call_section": call_section, "travel_words": travel_words, "code": code, "constraints": constraints, "effects": effects,
    "first_sentence": first_sentence, "hex": hex_number, "history": history, "link": link, "place": place,
    "case_value": case_value, "expected": expected, "faults": fault_words, "memory_type": memory_type,
    "register_macro": register_macro, "register_number": register_number, "reserved": reserved_words,
    "shared_functions": shared_functions, "shared_heading": shared_heading, "shared_order": shared_order,
    "shared_place": shared_place, "shared_writers": shared_writers, "releases": release_range, "sentence": sentence, "table": table, "text": escape, "type_section": type_section, "value": value_text, "words": escape_words})
