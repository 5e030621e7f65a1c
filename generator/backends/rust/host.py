# SPDX-License-Identifier: BSD-2-Clause
"""The words of the module `host`: a trait with an operation for each call, the tables that dispatch searches, and the checks
before each operation."""
from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.backends.rust.decode import numbers
from generator.backends.rust.block import block_size, element_type
from generator.backends.rust.text import (argument_name, bare, cast, doc, hexadecimal, is_newtype, scalar_type, snake, type_name,
                                          typed, unsigned, upper_name)
from generator.lang.values import Scalar
from generator.model.abi import EXCEPTION, Abi, Argument, Buffer, Call, Discovery, Family, IdField
from generator.model.blocks import in_registers, pieces, total
from generator.model.carrier_kinds import Held
from generator.model.checks import Check, checks_of, checks_width
from generator.model.lookup import (Entry, Shape, arch_mask, architectures, call_field, family_entries, field_mask, role_bits,
                                    key_field, parameter_masks, shape_of, variant_value)
from generator.model.lower import make_frames
from generator.model.queues import find_queue
from generator.model.stubs import annotation_mask
from generator.model.types import Types, type_table
from generator.model.versions import release_value
from generator.model.ways import Way, all_args, plain_way, ways_of

HOST_WORD = 64      # lint wants the same layout for all guests that pass a type in registers
KINDS = {"": "Perform", "calls": "AnswerCalls", "families": "AnswerFamilies", "release": "AnswerRelease"}


def host_words(abi: Abi) -> dict[str, Any]:
    """What the template asks for."""
    types, shape = type_table(abi), shape_of(abi)
    entries = family_entries(abi, shape)
    operations = [(family, way) for family in abi.families for call in family.calls if not call.answered_by_dispatch
                  for way in ways_of(call)]
    operation_texts = [operation_words(abi, types, family, way) for family, way in operations]
    answered = {call.answered_by_dispatch for call in abi.calls}
    return {
        "shape": shape, "numbered": is_numbered(abi, shape), "count": len(abi.carriers), "most": max((len(args) for call in abi.calls for args in all_args(call)),
                                                                default=0) or 1,
        "block": block_words(abi) if any(in_registers(way.buffers) for _, way in operations) else None,
        "operations": operation_texts,
        "archs": [(upper_name("arch", arch), hexadecimal(1 << index)) for index, arch in enumerate(architectures(abi))],
        "families": [family_words(abi, shape, family) for family in abi.families],
        "entries": [entry_words(abi, shape, entry) for group in entries for entry in group],
        "groups": group_words(abi, shape, entries), "first_group": len(entries[0]) if shape.grouped else None,
        "does": [KINDS[kind] for kind in ("calls", "families", "release") if kind in answered],
        "variant": variant_text(abi, shape), "searched_carriers": searched_carriers(abi, shape),
        "told_apart": not shape.searched and has_fixed(abi) and any(
            first is not other and first.first <= other.last and other.first <= first.last for group in entries for first in group for other in group),
        "uses_args": any("args" in f"{words['refused']}{words['given']}" for words in operation_texts), "more": max((len(way.also_returns) for call in abi.calls for way in ways_of(call)), default=0),
        "success": upper_name(next((value.name for value in abi.status.values if value.number == 0), abi.status.values[0].name)),
        "unknown_family": refusal_text(abi.answers.unknown_family), "raises": abi.raises,
        "reserved": has_reserved(abi), "retired": has_retired(abi),
        "fixed": list(fixed_words(abi)), "parameters": list(parameter_words(abi)) if shape.parameters else [],
        "answers": [answer_words(abi, types, discovery) for discovery in abi.discovery if discovery.kind in answered],
        "annotations": honoured_text(abi) if abi.annotations else "", "asks_annotations": asks_annotations(abi), "wide_status": abi.status.type != "s64",
    }


def block_words(abi: Abi) -> dict[str, int]:
    """Bytes of the registers of buffers, before and after a call: the most of all conventions."""
    frames = make_frames(abi).values()
    return {key: max((block_size(held(frame)) for frame in frames), default=0) for key, held in (
        ("input", lambda frame: frame.inputs), ("output", lambda frame: frame.outputs))}


def buffer_words(abi: Abi, types: Types, way: Way) -> list[dict[str, Any]]:
    """The buffers of an operation that travel in registers, in their order."""
    found = [piece for direction in ("in", "out") for piece in pieces(abi, way.buffers, direction, HOST_WORD)]
    made = []
    for piece in sorted(found, key=lambda piece: piece.index):
        each, goes_in = host_element(types, piece.buffer), piece.buffer.direction == "in"
        kind = f"[{each}; {piece.room}]" if piece.room > 1 else each
        local = snake("buffer", piece.buffer.name)
        made.append({"name": argument_name(piece.buffer.name), "local": local, "type": kind, "goes_in": goes_in, "taken": f"&{'' if goes_in else 'mut '}{kind}",
                     "given": f"&{'' if goes_in else 'mut '}{local}", "range": f"{piece.offset}..{piece.offset + piece.size}"})
    return made


def host_element(types: Types, buffer: Buffer) -> str:
    """The type of an element. A word of the guest is 64 bits, as in arguments."""
    kind = element_type(types, buffer)
    return {"usize": "u64", "isize": "i64"}.get(kind, kind)


def refusal_text(answer: str) -> str:
    """What dispatch gives back: a status, or that the call raises an exception."""
    return "Answer::exception()" if answer == EXCEPTION else f"Answer::error(super::Status::{upper_name(answer)})"


def answer_number(answer: str) -> str:
    """The same as a number in a table."""
    return "EXCEPTION" if answer == EXCEPTION else f"status(super::Status::{upper_name(answer)})"


def operation_name(way: Way) -> str:
    return type_name(*way.parts)


def host_type(types: Types, name: str, scalar: Scalar) -> str:
    """A word of the guest is 64 bits, since it may not be the host's."""
    if scalar.width is None:
        return "i64" if scalar.signed else "u64"
    return typed(types, name, scalar)


def operation_words(abi: Abi, types: Types, family: Family, way: Way) -> dict[str, Any]:
    taken = [(argument_name(argument.name), host_type(types, argument.type, argument.scalar)) for argument in way.args
             if argument.reserved is None]
    given = [given_text(types, argument) for argument in way.args if argument.reserved is None]
    buffers = buffer_words(abi, types, way)
    taken += [(buffer["name"], buffer["taken"]) for buffer in buffers]
    given += [buffer["given"] for buffer in buffers]
    sizes = {f"{direction}_size": total(pieces(abi, way.buffers, direction, HOST_WORD)) for direction in ("in", "out")}
    return {"buffers": buffers, **sizes,
            "variant": operation_name(way), "name": snake(*way.parts), "doc": list(doc(way.doc, "        ")),
            "full_name": way.full_name,
            "taken": "".join(f", {name}: {kind}" for name, kind in taken), "names": [name for name, _ in taken],
            "given": ", ".join(given), "missing": refusal_text(abi.answers_of(family).unknown_call),
            "refused": " || ".join(refusals(abi, types, family, way)),
            "bad": refusal_text(abi.answers_of(family).bad_argument or "")}


def given_text(types: Types, argument: Argument) -> str:
    """An argument out of `args` as the operation takes it."""
    raw = f"args[{argument.index}]"
    if argument.scalar.width is None:
        return cast(raw, "u64", "i64" if argument.scalar.signed else "u64")
    plain = cast(raw, "u64", scalar_type(argument.scalar))
    type_def = types.get(argument.type)
    return f"super::types::{type_name(argument.type)}({plain})" if is_newtype(type_def) else plain


def refusals(abi: Abi, types: Types, family: Family, way: Way | Call) -> Iterator[str]:
    """Conditions of which none may hold."""
    if abi.answers_of(family).bad_argument is None:
        return
    for argument in way.args:
        for check in checks_of(abi, types, argument):
            yield refusal(abi, argument, check)


def refusal(abi: Abi, argument: Argument, check: Check) -> str:
    raw, value = f"args[{argument.index}]", value_text(abi, argument)
    signed = argument.scalar.signed
    if check.kind == "zero":
        return f"{raw} & {hexadecimal(check.number)} != 0"
    if check.kind == "equals":
        held = raw if check.mask == (1 << 64) - 1 else f"{raw} & {hexadecimal(check.mask)}"
        return f"{held} != {hexadecimal(check.number)}"
    if check.kind == "minimum":
        return f"{value} < {literal(check.number, signed)}"
    if check.kind == "maximum":
        return f"{value} > {literal(check.number, signed)}"
    if check.kind == "field":
        held = f"({raw} & {hexadecimal(check.mask)}) >> {check.number}" if check.number else f"{raw} & {hexadecimal(check.mask)}"
        return f"!matches!({held}, {member_text(check.numbers, False)})"
    if check.kind == "multiple":
        return f"{value} % {literal(check.number, signed)} != 0"
    return f"!matches!({bare(value)}, {member_text(check.numbers, signed)})"


def member_text(values: tuple[int, ...], signed: bool) -> str:
    if len(values) > 2 and values[-1] - values[0] == len(values) - 1 and tuple(sorted(set(values))) == values:
        return f"{literal(values[0], signed)}..={literal(values[-1], signed)}"
    return " | ".join(literal(value, signed) for value in values)


def literal(value: int, signed: bool) -> str:
    return str(value) if signed or value < 10 else hexadecimal(value)


def value_text(abi: Abi, argument: Argument) -> str:
    """The argument as a number, without the bits that do not count."""
    raw, width = f"args[{argument.index}]", argument.scalar.width or 64
    if argument.scalar.signed:
        return f"({raw} as i64)" if width == 64 else f"({raw} as i{width} as i64)"
    if checks_width(abi) or width == 64:
        return raw
    return f"({raw} as u{width} as u64)"


def family_words(abi: Abi, shape: Shape, family: Family) -> dict[str, Any]:
    """The table of a family's calls."""
    ways = [way for call in sorted(family.calls, key=lambda call: call.number) for way in ways_of(call)]
    rows = []
    for way in ways:
        does = (f"Does::Perform(Operation::{operation_name(way)})" if not way.call.answered_by_dispatch
                else f"Does::{KINDS[way.call.answered_by_dispatch]}")
        row = [f"number: {hexadecimal(way.number)}", f"does: {does}"]
        if asks_annotations(abi):
            row.append(f"annotations: {hexadecimal(annotation_mask(abi, way.call))}")
        if shape.variants:
            row.append(f"variant: {variant_value(shape, way) & variant_mask(shape, family)}")
        if shape.parameters and has_reserved(abi):
            row.append(f"parameters: {numbers(parameter_masks(abi, family, way))}")
        rows.append(", ".join(row))
    return {"name": upper_name("calls", family.name), "rows": rows}


def entry_words(abi: Abi, shape: Shape, entry: Entry) -> str:
    """A row of the table of families."""
    family, carriers = entry.family, [carrier.name for carrier in abi.carriers]
    answers = abi.answers_of(family)
    field = call_field(family)
    masks = [role_bits(family, carrier, "reserved") if answers.reserved_field else (0, 0) for carrier in carriers]
    fixed = [role_bits(family, carrier, "fixed") for carrier in carriers]
    always = any(call.answered_by_dispatch and not call.common for call in family.calls)
    row = [f"first: {hexadecimal(entry.first)}", f"last: {hexadecimal(entry.last)}"] if is_numbered(abi, shape) else []
    row += [f"by_call: {boolean(entry.by_call)}",
           f"always: {boolean(always)}", f"calls: &{upper_name('calls', family.name)}",
           f"call_carrier: {carriers.index(field.carrier) if field else 0}", f"call_low: {field.bits.low if field else 0}",
           f"call_mask: {hexadecimal(field_mask(field) if field else 0)}",
           f"unknown_family: {answer_number(answers.unknown_family)}",
           f"unknown_call: {answer_number(answers.unknown_call)}"]
    if has_reserved(abi):
        row += [f"reserved: {numbers([mask for mask, _ in masks])}", f"must_be: {numbers([value for _, value in masks])}",
                f"reserved_field: {answer_number(answers.reserved_field or answers.unknown_call)}"]
    if shape.variants:
        row.append(f"variant_mask: {hexadecimal(variant_mask(shape, family))}")
    if has_retired(abi):
        gone = ", ".join(hexadecimal(item.number) for item in abi.retired_numbers(family))
        row += [f"retired: &[{gone}]", f"retired_call: {answer_number(answers.retired_call or answers.unknown_call)}"]
    if has_fixed(abi):
        row += [f"fixed: {numbers([mask for mask, _ in fixed])}", f"fixed_value: {numbers([value for _, value in fixed])}"]
    if shape.overlaps:
        row.append(f"archs: {hexadecimal(arch_mask(abi, family))}")
    return ", ".join(row)


def is_numbered(abi: Abi, shape: Shape) -> bool:
    """Whether families are looked for by a number."""
    return bool(shape.places) or any(call.answered_by_dispatch == "families" for call in abi.calls)


def boolean(value: bool) -> str:
    return "true" if value else "false"


def has_reserved(abi: Abi) -> bool:
    return any(abi.answers_of(family).reserved_field for family in abi.families) or bool(abi.answers.reserved_field)


def has_retired(abi: Abi) -> bool:
    return any(abi.retired_numbers(family) for family in abi.families)


def has_fixed(abi: Abi) -> bool:
    return shape_of(abi).searched or any(field.role == "fixed" for family in abi.families for field in family.fields)


def group_words(abi: Abi, shape: Shape, entries: list[list[Entry]]) -> list[dict[str, Any]]:
    """Where each search for a family begins and ends, and the number that it looks for."""
    found, first = [], 0
    for place, group in zip(shape.places, entries):
        found.append({"first": first, "end": first + len(group), "text": part_text(abi, place)})
        first += len(group)
    return found


def searched_carriers(abi: Abi, shape: Shape) -> list[int]:
    """Those whose fixed fields say which family is meant: what lies in memory is looked at later."""
    return [index for index, carrier in enumerate(abi.carriers) if not (shape.gathers and carrier.held is Held.MEMORY)]


def part_text(abi: Abi, field: IdField) -> str:
    """A field out of `carriers`."""
    index = [carrier.name for carrier in abi.carriers].index(field.carrier)
    width = abi.carriers[index].width
    held = f"carriers[{index}]"
    moved = f"{held} >> {field.bits.low}" if field.bits.low else held
    if field.bits.high == width - 1:
        return moved
    return f"{f'({moved})' if field.bits.low else moved} & {hexadecimal(field_mask(field))}"


def variant_text(abi: Abi, shape: Shape) -> str:
    """The variant fields, one after the other."""
    parts, shift = [], 0
    for field in shape.variants:
        parts.append(f"(({part_text(abi, field)}) << {shift})" if shift else f"({part_text(abi, field)})")
        shift += field.bits.width
    return " | ".join(parts) if len(parts) > 1 else parts[0][1:-1] if parts else ""


def variant_mask(shape: Shape, family: Family) -> int:
    """Of the variant fields, one after the other, those that the ids of a family have."""
    mask = shift = 0
    for field in shape.variants:
        if any((own.carrier, own.bits, own.role) == (field.carrier, field.bits, "variant") for own in family.fields):
            mask |= field_mask(field) << shift
        shift += field.bits.width
    return mask


def fixed_words(abi: Abi) -> Iterator[dict[str, Any]]:
    """The tests of fixed parts of an id: a family is not meant if one in a register is another; what is wrong in memory is
    a mistake in the caller's structure."""
    if not any(field.role == "fixed" for family in abi.families for field in family.fields):
        return
    own = {field.carrier for family in abi.families for field in family.fields if field.role == "fixed"}
    for index, carrier in enumerate(abi.carriers):
        if carrier.held is not Held.MEMORY:
            yield {"index": index, "answer": "unknown_family"}
        elif carrier.name in own:
            yield {"index": index, "answer": "reserved_field" if has_reserved(abi) else "unknown_family"}


def parameter_words(abi: Abi) -> Iterator[tuple[int, str]]:
    """(carrier, mask) of the parameter bits; those that are not the call's must be zero."""
    if not has_reserved(abi):
        return
    for index, carrier in enumerate(abi.carriers):
        masks = {field.bits for family in abi.families for field in family.fields
                 if field.role == "parameter" and field.carrier == carrier.name}
        if masks:
            yield index, hexadecimal(sum(bits.mask for bits in masks))


def asks_annotations(abi: Abi) -> bool:
    """Whether dispatch answers which annotations of a call the host honours."""
    return bool(abi.annotations) and any(field.role == "hint" for field in abi.fields) and any(
        discovery.annotations is not None and any(call.answered_by_dispatch == discovery.kind for call in abi.calls)
        for discovery in abi.discovery)


def honoured_text(abi: Abi) -> str:
    """The annotations that a host honours unless it says otherwise: one that speaks of a queue if it runs queues."""
    queue = find_queue(abi)
    always = sum(annotation.mask for annotation in abi.annotations
                 if annotation.meaning != "queue" and (queue is None or annotation.name != queue.annotation.name))
    if queue is None:
        return hexadecimal(always)
    run = operation_name(plain_way(queue.run))
    queued = f"if self.has(Operation::{run}) {{ {queue.annotation.mask:#x} }} else {{ 0 }}"
    return f"{always:#x} | ({queued})" if always else queued


def answer_words(abi: Abi, types: Types, discovery: Discovery) -> dict[str, Any]:
    """What a call answers that asks for what the host has."""
    call = next(call for call in abi.calls if call.answered_by_dispatch == discovery.kind)
    family = next(family for family in abi.families if family.name == call.family)
    asked = next((argument.index for argument in call.args if argument.name == discovery.argument), 0)
    words: dict[str, Any] = {"does": KINDS[discovery.kind], "kind": discovery.kind, "asked": asked,
                             "refused": " || ".join(refusals(abi, types, family, call)),
                             "bad": refusal_text(abi.answers_of(family).bad_argument or "")}
    if discovery.kind == "release":
        words["value"] = hexadecimal(release_value(abi, discovery))
    elif discovery.kind == "calls":
        hint = next((field for field in abi.fields if field.role == "hint"), None)
        words["present"] = hexadecimal(discovery.present.mask if discovery.present else 1)
        words["hint"] = None
        if discovery.annotations is not None and hint is not None and abi.annotations:
            words["hint"] = {"low": hint.bits.low, "mask": hexadecimal(field_mask(hint)), "shift": discovery.annotations.low}
    else:
        key = key_field(abi)
        carrier = next((carrier for carrier in abi.carriers if key and carrier.name == key.carrier), None)
        words["signed"] = None
        if carrier is not None and key is not None and carrier.signed and carrier.width < 64:
            words["signed"] = {"width": carrier.width, "kind": f"i{unsigned(carrier.width)[1:]}",
                               "mask": hexadecimal(field_mask(key))}
    return words
