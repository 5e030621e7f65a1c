# SPDX-License-Identifier: BSD-2-Clause
"""What is printed about an id, a name, a status: a headline, rows, and the same as JSON."""
from __future__ import annotations

import shutil
import textwrap
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, TextIO

from generator.model.abi import Abi, Argument, Call, Carrier, Convention, Family, Form
from generator.model.carrier_kinds import CARRIER_KINDS, Held, in_words
from generator.model.ids import format_id, pad_number
from generator.model.instruction import fill
from generator.model.lower import as_laid_out
from generator.model.ways import plain_way, way_of
from generator.model.words import architectures, constraints, effects, hex_number, history
from generator.tools.decode import Decoded, Decoder, id_values
from generator.tools.decode_block import block_rows
from generator.tools.decode_fast import fast_rows, travelling
from generator.tools.decode_input import Named, Reading, carrier_place
from generator.tools.decode_notes import is_unknown_form, notes
from generator.tools.decode_status import StatusAnswer


@dataclass(frozen=True)
class Report:
    """What is printed about one id: a headline, rows of (what, text), and the same for programs. `notes`: what is
    wrong or must be known beside the headline, where that is all that is printed."""
    headline: str
    rows: tuple[tuple[str, str], ...]
    body: dict[str, Any]
    valid: bool
    notes: tuple[str, ...] = ()


def make_report(decoder: Decoder, answer: Reading | Named, others: Callable[[], Iterable[Abi]]) -> Report:
    if isinstance(answer, Named):
        return named_report(decoder, answer)
    return reading_report(decoder, answer, others)


def named_report(decoder: Decoder, named: Named) -> Report:
    abi, call = decoder.abi, named.call
    values = id_values(call, named.annotations)
    words = ", ".join([call.full_name, *(note.name for note in named.annotations)])
    rows = (("call", words), *call_rows(decoder, call), *travel_rows(abi, named))
    body = {**head(abi), "call": call.full_name, "id": values,
            "annotations": [note.name for note in named.annotations], **call_body(call, decoder, None, call.args)}
    return Report(format_id(abi, values), rows, body, True)


def reading_report(decoder: Decoder, reading: Reading, others: Callable[[], Iterable[Abi]]) -> Report:
    decoded = reading.decoded
    taken = travelling(decoded, decoder.carriers)
    args = take_args(decoded.args, reading.args, taken)
    text = format_args(decoder, taken, args) if decoded.call else ""
    found = list(notes(decoder, reading, others))
    used = [(name, value) for name, value in zip(decoder.carriers, decoded.values)
            if name in decoded.carriers_used and value is not None]
    rows = [("id", format_id(decoder.abi, dict(used)))]
    rows += [("registers", f"{reading.convention.name} convention")] if reading.convention else []
    rows += call_rows(decoder, decoded.call, decoded.form, taken) if decoded.call else []
    rows += fast_rows(decoder.abi, decoded, decoder.carriers, reading.inputs)
    rows += block_rows(decoder.abi, decoded, reading.inputs, reading.convention.arch if reading.convention else None)
    rows += [("annotation", f"{note.name}, since {note.history.since}: {note.doc}") for note in decoded.annotations]
    rows += [("note", note) for note in found]
    body = {**head(decoder.abi), "call": decoded.call.full_name if decoded.call else None, "name": decoded.name,
            "family": decoded.family.name if decoded.family else None,
            "id": dict(used), "annotations": [note.name for note in decoded.annotations],
            "unknown_annotations": dict(decoded.hints), "reserved": dict(decoded.reserved),
            **call_body(decoded.call, decoder, args, taken), "notes": found}
    return Report(", ".join([decoded.name + text, *decoded.marks]), tuple(rows), body,
                  decoded.call is not None and not decoded.reserved and not reading.doubt
                  and not is_unknown_form(decoder, decoded) and not refuses_parameters(decoder, decoded), tuple(found))


def refuses_parameters(decoder: Decoder, decoded: Decoded) -> bool:
    return (decoded.family is not None and decoder.abi.answers_of(decoded.family).reserved_field is not None
            and bool(decoder.stray_parameters(decoded)))


def take_args(all_args: Sequence[Argument], values: tuple[int | None, ...] | None, taken: Sequence[Argument]) \
        -> tuple[int | None, ...] | None:
    """The values of the arguments that are taken."""
    if values is None:
        return None
    known = tuple(value for argument, value in zip(all_args, values) if argument in taken)
    return known if any(value is not None for value in known) else None


def format_args(decoder: Decoder, taken: Sequence[Argument], args: tuple[int | None, ...] | None) -> str:
    if args is None:
        return ""
    parts = [f"{argument.name}={'?' if value is None else decoder.format_value(argument, value)}"
             for argument, value in zip(taken, args)]
    return f"({', '.join(parts)})"


def head(abi: Abi) -> dict[str, Any]:
    return {"abi": abi.name, "release": abi.release}


def call_body(call: Call | None, decoder: Decoder, args: tuple[int | None, ...] | None,
              taken: tuple[Argument, ...]) -> dict[str, Any]:
    """`taken`: the arguments that the call has in this form."""
    if call is None:
        return {}
    known = args if args is not None else (None,) * len(taken)
    arguments = [{"name": argument.name, "type": argument.type, "value": value,
                  "text": None if value is None else decoder.format_value(argument, value)}
                 for argument, value in zip(taken, known)]
    return {"since": call.history.since, "deprecated": call.history.deprecated, "doc": call.doc,
            "arguments": arguments, "upstream": call.upstream or None}


def call_rows(decoder: Decoder, call: Call, form: Form | None = None, taken: Sequence[Argument] | None = None) \
        -> list[tuple[str, str]]:
    """What the spec says of a call, or of a form of it. `taken`: the arguments of the form, None for all."""
    rows = [("does", call.doc), ("release", release_words(decoder.abi, call))]
    rows += [("form", f"{form.name}. {form.doc}".rstrip())] if form is not None else []
    for argument in (call if form is None else form).args if taken is None else taken:
        limits = constraints(argument, decoder.types)
        rows.append(("argument", f"{argument.name}: {argument.type}{', ' + limits if limits else ''}. {argument.doc}"))
    way = way_of(call, form.name if form is not None else "")
    rows += [("returns", f"{way.returns.type}. {way.returns.doc}")] if way.returns else []
    rows += [("returns", f"{result.name}: {result.type}. {result.doc}") for result in way.also_returns]
    rows += [("errors", ", ".join(call.errors))] if call.errors else []
    rows += [("effects", effects(call))] if effects(call) else []
    rows += [("callers", ", ".join(call.callers))] if call.callers else []
    needs = (call if form is None else form).needs
    rows += [("needs", ", ".join(needs))] if needs else []
    archs = architectures(decoder.abi, call)
    rows += [("only on", ", ".join(archs))] if archs else []
    rows += [("header", call.upstream)] if call.upstream else []
    return rows


def release_words(abi: Abi, call: Call) -> str:
    family = next(family for family in abi.families if family.name == call.family)
    words = history(call.history)
    if family.history.deprecated and not call.history.deprecated:
        words += f", deprecated with its family in {family.history.deprecated}"
    return f"{words} ({abi.name} {abi.release})"


def travel_rows(abi: Abi, named: Named) -> list[tuple[str, str]]:
    """Which registers hold the id, on every architecture."""
    values, archs = id_values(named.call, named.annotations), architectures(abi, named.call)
    rows = []
    for convention in abi.conventions:
        if convention.variant == named.call.convention and convention.arch in (archs or (convention.arch,)):
            if convention.fields:
                rows.append((convention.arch, own_row(abi, named, convention)))
                continue
            held = [f"{place}={hex_number(value)}" for place, value in convention.fixed]
            held += [f"{place}={pad_number(abi, carrier.name, values[carrier.name])}" for carrier in abi.carriers
                     if carrier.name in values and (place := shown_place(convention, carrier)) is not None]
            rows.append((convention.arch, f"{convention.instructions[0]} with {' '.join(held)}"))
    return rows


def own_row(abi: Abi, named: Named, convention: Convention) -> str:
    """The same by a convention that lays ids out in its own way."""
    family = next(family for family in abi.families if family.name == named.call.family)
    _, way = as_laid_out(abi, family, plain_way(named.call), convention)
    values = dict(way.id)
    for note in named.annotations:
        values[note.carrier] = values.get(note.carrier, 0) | note.mask
    placed = {carrier.name: shown_place(convention, carrier) for carrier in abi.carriers if carrier.held is not Held.INSTRUCTION}
    held = [f"{place}={hex_number(value)}" for place, value in convention.fixed]
    held += [f"{placed[name]}={value:#x}" for name, value in values.items() if placed.get(name)]
    text = fill(convention.arch, convention.instructions[0], {name: value for name, value in values.items() if name not in placed})
    return f"{text} with {' '.join(held)}" if held else text


def shown_place(convention: Convention, carrier: Carrier) -> str | None:
    """Where a carrier is: a register, or memory that an argument points to, as an assembler writes it."""
    index = carrier.argument or 0
    if carrier.held is Held.MEMORY and index < len(convention.arguments):
        offset = f"+{carrier.offset}" if carrier.offset else ""
        return f"[{convention.arguments[index]}{offset}]"
    return carrier_place(convention, carrier)


def as_text(report: Report, width: int | None) -> str:
    """`width`: of the terminal; None leaves each row on one line, for whoever searches in it."""
    lines = [report.headline]
    for what, text in report.rows:
        start, indent = (f"  {what:<11} ", " " * 14) if what else ("  ", "  ")
        lines += [start + text] if width is None else textwrap.wrap(
            text, max(width, 40), initial_indent=start, subsequent_indent=indent, break_on_hyphens=False) or [start]
    return "\n".join(lines)


def terminal_width(out: TextIO) -> int | None:
    return shutil.get_terminal_size().columns if out.isatty() else None


# What is no call

def family_report(decoder: Decoder, family: Family, missing: Sequence[str]) -> Report:
    """An id that names a family and not which of its calls: a hypercall's number alone."""
    abi = decoder.abi
    number = "" if family.number is None else f" ({hex_number(family.number)})" if family.number < 10 else f" ({family.number:#x})"
    where = " and ".join(missing_words(abi, name, family) for name in missing)
    calls = ", ".join(f"{hex_number(call.number)} {call.name}" for call in family.calls)
    rows = [("does", family.doc), ("calls", calls)] + ([("header", family.upstream)] if family.upstream else [])
    body = {**head(abi), "call": None, "family": family.name, "number": family.number, "missing": list(missing),
            "calls": {call.name: call.number for call in family.calls}, "doc": family.doc, "upstream": family.upstream or None}
    return Report(f"{family.name}{number}: which of its calls is {where}, which is not given", tuple(rows), body, True)


def missing_words(abi: Abi, name: str, family: Family) -> str:
    """Where a carrier is, for somebody who has to find it."""
    carrier = next(item for item in abi.carriers if item.name == name)
    sought = CARRIER_KINDS[carrier.kind].sought
    if sought:
        return in_words(sought, name, carrier.argument, carrier.offset)
    places = dict.fromkeys(dict(item.carriers)[name] for item in abi.conventions
                           if name in dict(item.carriers) and item.variant == family.convention)
    return f"in {name} ({', '.join(places)})" if places else f"in {name}"


def status_report(abi: Abi, answer: StatusAnswer, value: int | None = None, call: str = "") -> Report:
    """`value`: what came beside the status. `call`: which call answered, where that is known."""
    found = answer.value
    body: dict[str, Any] = {**head(abi), "status": found.number if found else answer.number,
                            "name": found.name if found else answer.internal[0] if answer.internal else None}
    rows: list[tuple[str, str]] = []
    headline = answer.headline
    if found is not None:
        absent = ", the host does not have what was called" if found.absent else ""
        headline = f"{headline}, since {found.history.since}{absent}"
        rows = [("", found.doc)] + ([("header", found.upstream.name)] if found.upstream else [])
        body |= {"upstream": found.upstream.name if found.upstream else None, "absent": found.absent, "since": found.history.since, "doc": found.doc}
    elif answer.internal is not None:
        rows = [("", answer.internal[1])]
        body |= {"doc": answer.internal[1]}
    if answer.done is not None:
        body["completed"] = answer.done
    if value is not None:
        body["value"] = value
    body["notes"] = list(answer.notes)
    rows += [("note", note) for note in answer.notes]
    return Report(headline, tuple(rows), body, answer.valid, answer.notes)


def status_line(answer: StatusAnswer, value: int | None, call: str) -> str:
    """For a line of a trace, which has no room for more."""
    shown = answer.headline if value is None or answer.value is None or answer.value.number != 0 \
        else f"{answer.headline}, value {value:#x}" if value >= 0 else f"{answer.headline}, value {value}"
    internal = f": {answer.internal[1]}" if answer.internal else ""
    return (f"{call}: " if call else "") + shown + internal


def constant_report(abi: Abi, name: str, kind: str, what: str, number: int | None, doc: str) -> Report:
    """A name of a header that is neither call nor status."""
    body = {**head(abi), "call": None, "constant": name, "kind": kind, "name": what, "number": number, "doc": doc}
    shown = "" if number is None else f" = {number:#x}" if number >= 0 else f" = {number}"
    return Report(f"{name}{shown}: {kind} {what}", (("", doc),), body, True)
