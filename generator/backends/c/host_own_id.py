# SPDX-License-Identifier: BSD-2-Clause
"""Dispatch by a convention that lays ids out in its own way: its id becomes the one that the ABI has for the same call, and then it
is dispatched like any other."""
from __future__ import annotations

from collections.abc import Iterator

from generator.backends.c.host_names import status_text
from generator.backends.c.host_take import read_slot
from generator.backends.c.text import u64_literal
from generator.backends.c.types import fixed_type
from generator.model.abi import Abi, Carrier, Convention, Family, IdField
from generator.model.checks import checks_width
from generator.model.c_names import carrier_name
from generator.model.carrier_kinds import Held
from generator.model.lower import make_frame, ways_by
from generator.model.places import Slot, width_of


def own_id_words(abi: Abi, convention: Convention) -> dict[str, object] | None:
    """What the template says of it; None where the convention has the ABI's layouts. `carriers`: those of the convention that are
    in registers, with what reads them. `cases`: by family, what each carrier of the ABI's id holds."""
    if not convention.fields:
        return None
    used = {field.carrier for field in convention.fields}
    mine = [carrier for carrier in abi.carriers if carrier.name in used]
    frame = make_frame(abi, convention)
    places: dict[str, Slot] = dict(frame.carriers)
    for carrier in mine:
        if carrier.held is Held.ARGUMENT:
            places[carrier.name] = frame.arguments[carrier.argument or 0]
    families = {family.name: family for family, _ in ways_by(abi, convention)}
    original = [family for family in abi.families if family.name in families]
    groups: dict[tuple[tuple[int, str], ...], list[Family]] = {}
    for family in original:
        groups.setdefault(tuple(composed(abi, convention, family)), []).append(family)
    field = next((field for field in convention.fields if field.role == "family"), None)
    return {"parameters": [f"{fixed_type(carrier.width)} {carrier_name(carrier.name)}" for carrier in mine],
            "passed": [carrier_name(carrier.name) for carrier in mine],
            "carriers": [{"type": fixed_type(carrier.width), "name": carrier_name(carrier.name),
                          "read": read_slot(places[carrier.name], convention)} for carrier in mine if carrier.name in places],
            "excess": list(excess(abi, mine, places, convention)), "tests": list(tests(abi, convention, original)), "family": bits_of(field) if field is not None else "0",
            "unknown": status_text(abi, abi.answers.unknown_family),
            "cases": [{"labels": [u64_literal(family.number or 0) for family in mine_families],
                       "names": [family.name for family in mine_families], "parts": parts}
                      for parts, mine_families in groups.items()]}


def excess(abi: Abi, mine: list[Carrier], places: dict[str, Slot], convention: Convention) -> Iterator[str]:
    """Conditions under which an argument register holds more than the part of the id that it is."""
    for carrier in mine:
        slot = places.get(carrier.name, ())
        if carrier.held is Held.ARGUMENT and carrier.width < width_of(slot) and checks_width(abi):
            yield f"({read_slot(slot, convention)} >> {carrier.width}) != 0"


def bits_of(field: IdField) -> str:
    """A field out of the parameter that holds its carrier, as 64 bits."""
    name = f"(uint64_t){carrier_name(field.carrier)}"
    return f"({f'{name} >> {field.bits.low}' if field.bits.low else name} & {u64_literal((1 << field.bits.width) - 1)})"


def composed(abi: Abi, convention: Convention, family: Family) -> Iterator[tuple[int, str]]:
    """(index, value in C) of each carrier of the id that the ABI has for a call of the family."""
    own = {field.role: field for field in convention.fields}
    named = {field.name: field for field in convention.fields}
    for index, carrier in enumerate(abi.carriers):
        texts, constant = [], 0
        for field in family.fields:
            if field.carrier != carrier.name:
                continue
            taken = named.get(field.name) if field.role == "parameter" else own.get(field.role) if field.role in ("family", "call", "hint") else None
            if taken is not None:
                texts.append(f"{bits_of(taken)} << {field.bits.low}" if field.bits.low else bits_of(taken))
            elif field.role == "family":
                constant |= (family.number or 0) << field.bits.low
            elif field.role == "variant":
                constant |= dict(field.variants).get(convention.variant, 0) << field.bits.low
            elif field.role in ("fixed", "reserved"):
                constant |= (field.value or 0) << field.bits.low
        texts += [u64_literal(constant)] if constant or not texts else []
        if any(field.carrier == carrier.name for field in family.fields):
            yield index, " | ".join(f"({text})" if " << " in text and len(texts) > 1 else text for text in texts)


def tests(abi: Abi, convention: Convention, families: list[Family]) -> Iterator[dict[str, str]]:
    """Conditions of an id that names no call, or has bits that must not be set, with what is answered."""
    answers = abi.answers
    narrow = min((own.bits.width for family in families for own in family.fields if own.role == "call"), default=64)
    for field in convention.fields:
        if field.role in ("fixed", "variant"):
            wanted = field.value if field.role == "fixed" else dict(field.variants).get(convention.variant, 0)
            yield {"wrong": f"{bits_of(field)} != {u64_literal(wanted or 0)}", "status": status_text(abi, answers.unknown_family)}
        elif field.role == "call" and field.bits.width > narrow:
            yield {"wrong": f"({bits_of(field)} >> {narrow}) != 0", "status": status_text(abi, answers.unknown_call)}
        elif field.role == "family" and (width := family_width(families)) < field.bits.width:
            yield {"wrong": f"({bits_of(field)} >> {width}) != 0", "status": status_text(abi, answers.unknown_family)}
        elif field.role == "reserved" and answers.reserved_field is not None:
            yield {"wrong": f"{bits_of(field)} != {u64_literal(field.value or 0)}", "status": status_text(abi, answers.reserved_field)}


def family_width(families: list[Family]) -> int:
    return min((field.bits.width for family in families for field in family.fields if field.role == "family"), default=64)
