# SPDX-License-Identifier: BSD-2-Clause
"""The table of all calls behind the quick way of dispatch, and the searches in it."""
from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.backends.c.host_gather import inside_mask, used_carriers, ways_in_order
from generator.backends.c.host_layout import Layout
from generator.backends.c.host_names import ANSWERS, Names, carrier_field, status_text
from generator.backends.c.text import comment_text, hex_literal, u64_literal
from generator.backends.c.types import fixed_type
from generator.model.abi import Abi, Family
from generator.model.c_names import carrier_name
from generator.model.lookup import (Entry, Shape, arch_mask, architectures, argument_masks, call_field, family_entries,
                                    field_mask, role_bits, key_field, parameter_masks, variant_mask, variant_value)
from generator.model.stubs import annotation_mask
from generator.model.ways import all_args


def table_words(abi: Abi, names: Names, layout: Layout) -> dict[str, object]:
    """The rows of the tables behind the quick way; `archs` only where an id does not say enough."""
    shape = names.shape
    archs = [{"name": arch.upper(), "bit": hex_literal(1 << index)} for index, arch in enumerate(architectures(abi))]
    most = max((len(args) for call in abi.calls for args in all_args(call)), default=0)
    return {"archs": archs if shape.overlaps else [], "arguments": fixed_type(max(most, 8)), "calls": call_rows(abi, layout, shape),
            "families": family_rows(abi, shape)}


def call_rows(abi: Abi, layout: Layout, shape: Shape) -> Iterator[dict[str, object]]:
    slots, places = layout.slot_of, 0
    for family in abi.families:
        for way in ways_in_order(family):
            wide, signed = argument_masks(way)
            members: list[object] = [
                u64_literal(way.number), u64_literal(annotation_mask(abi, way.call)),
                slots.get(way.full_name, len(layout.slots)), ANSWERS[way.call.answered_by_dispatch], len(way.args),
                hex_literal(wide), hex_literal(signed)]
            if shape.gathers:
                inside = inside_mask(way)
                members += [hex_literal(inside), places]
                places += inside.bit_count()
            if shape.variants:
                members.append(u64_literal(variant_value(shape, way)))
            if shape.parameters:
                members.append(array(parameter_masks(abi, family, way)))
            yield {"members": members, "name": way.full_name}


def array(values: Sequence[int]) -> str:
    return "{ " + ", ".join(u64_literal(value) for value in values) + " }"


def family_rows(abi: Abi, shape: Shape) -> Iterator[dict[str, object]]:
    firsts: dict[str, int] = {}
    total = 0
    for family in abi.families:
        firsts[family.name] = total
        total += count_rows(family)
    order = [carrier.name for carrier in abi.carriers]
    for entry in (entry for group in family_entries(abi, shape) for entry in group):
        family = entry.family
        field = call_field(family)
        reserved = [role_bits(family, carrier, "reserved") if abi.answers_of(family).reserved_field else (0, 0) for carrier in order]
        fixed = [role_bits(family, carrier, "fixed") for carrier in order]
        always = any(call.answered_by_dispatch and not call.common for call in family.calls)
        members: list[object] = [
            u64_literal(entry.first), u64_literal(entry.last), array([mask for mask, _ in reserved]),
            array([value for _, value in reserved]), array([mask for mask, _ in fixed]),
            array([value for _, value in fixed]), u64_literal(field_mask(field) if field else 0), firsts[family.name],
            count_rows(family), order.index(field.carrier) if field else 0, field.bits.low if field else 0,
            int(entry.by_call), int(always)]
        if shape.gathers:
            members.append(hex_literal(used_carriers(abi, family)))
        if shape.answers:
            members += own_answers(abi, family)
        if shape.overlaps:
            members.append(hex_literal(arch_mask(abi, family)))
        yield {"members": members, "name": family.name}


def count_rows(family: Family) -> int:
    return sum(1 + len(call.forms) for call in family.calls)


def own_answers(abi: Abi, family: Family) -> list[str]:
    answers = abi.answers_of(family)
    return [status_text(abi, name) for name in (answers.unknown_family, answers.unknown_call,
                                                 answers.reserved_field or answers.unknown_call)]


def search_words(abi: Abi, names: Names) -> dict[str, object]:
    """What the searches look at."""
    shape, entries = names.shape, family_entries(abi, names.shape)
    words: dict[str, object] = {
        "retired": list(retired_words(abi, entries)),
        "nfamilies": (str(len(entries[0])) if shape.grouped
                      else f"sizeof({names.low}_host_families) / sizeof({names.low}_host_families[0])")}
    if shape.variants:
        words |= variant_words(abi, names, shape)
    if shape.shadowed:
        words["find_call"] = find_call_of(names)
    if shape.searched:
        return words | {"groups": list(group_words(abi, shape, entries))}
    key = key_field(abi)
    return words | {"number": carrier_field(abi, key) if key is not None else "0",
                    "number_unused": unused(names, {carrier_name(key.carrier)} if key is not None else set())}


def find_call_of(names: Names) -> str:
    """The call of `family` that the array `carriers` names, in C."""
    number = "(carriers[family->call_carrier] >> family->call_low) & family->call_mask"
    if not names.shape.variants:
        return f"{names.low}_host_find_call(family, {number})"
    given = ", ".join(f"({kind})carriers[{index}]" for index, kind in enumerate(names.kinds))
    return f"{names.low}_host_find_way(family, {number},\n\t\t\t{names.low}_host_variant_bits({given}))"


def retired_words(abi: Abi, entries: list[list[Entry]]) -> Iterator[dict[str, object]]:
    """Families with numbers that are gone and have an answer of their own: the rows that such a family has in its table."""
    rows = [entry.family.name for group in entries for entry in group]
    for family in abi.families:
        status = abi.answers_of(family).retired_call
        gone = [{"number": u64_literal(item.number), "name": comment_text(item.was)} for item in abi.retired_numbers(family)]
        indices = [index for index, name in enumerate(rows) if name == family.name]
        if status is not None and gone and indices:
            yield {"family": family.name, "indices": indices, "numbers": gone, "status": status_text(abi, status)}


def variant_words(abi: Abi, names: Names, shape: Shape) -> dict[str, object]:
    parts, shift = [], 0
    for field in shape.variants:
        bits = f"({carrier_field(abi, field)})"
        parts.append(f"(uint64_t){bits} << {shift}" if shift else f"(uint64_t){bits}")
        shift += field.bits.width
    told = [variant_mask(shape, entry.family) for group in family_entries(abi, shape) for entry in group]
    return {"variant": " | ".join(parts), "told": [u64_literal(mask) for mask in told] if len(set(told)) > 1 else [],
            "variant_unused": unused(names, {carrier_name(field.carrier) for field in shape.variants})}


def group_words(abi: Abi, shape: Shape, entries: list[list[Entry]]) -> Iterator[dict[str, object]]:
    """The rows of families that one field tells apart."""
    first = 0
    for place, group in zip(shape.places, entries):
        yield {"first": first, "end": first + len(group), "number": carrier_field(abi, place)}
        first += len(group)


def unused(names: Names, used: set[str]) -> list[str]:
    return [carrier for carrier in names.carriers if carrier not in used]
