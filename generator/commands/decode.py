# SPDX-License-Identifier: BSD-2-Clause
"""Say in words what an id, registers or a trace line mean, or which id a name has.

VALUE is an id with or without arguments (numbers fill the carriers, then the arguments), name=number for registers,
carriers and arguments, the name of a call with or without annotations, a line of a trace in quotes, or - for lines from
standard input, each answered by one line.
"""
from __future__ import annotations

import argparse
import io
import json
import shutil
import sys
import textwrap
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any, TextIO

from generator.decode import Decoder, format_id, id_values, pad_number
from generator.decode_input import (InputError, Named, Reading, carrier_place, clip, parse_number, read_line,
                                    read_values)
from generator.decode_notes import notes
from generator.spec.find import NotFound, find_root, find_spec, split_reference
from generator.spec.load import Spec, load
from generator.spec.model import Abi, Argument, Call, Carrier, Convention, Form, StatusValue
from generator.spec.problem import SpecError, suggest
from generator.spec.resolve import resolve
from generator.words import architectures, constraints, effects, hex_number, history

CLEAN, FINDINGS, USAGE, INCOMPLETE = 0, 1, 2, 3
MAX_LINE = 1 << 16

EXAMPLES = """\
examples:
  hvabi decode vmi 0x03000001                 mmu.set_pte, may-be-queued
  hvabi decode vmi@4.0 0x03000000 0x1000 7    with arguments, as release 4.0 has it
  hvabi decode vmi mmu.set_pte may-be-queued  the id of a name
  hvabi decode sbi 0x48534d 0                 carriers in order: EID, FID
  hvabi decode sbi a7=0x48534d a6=0 a0=1      registers
  hvabi decode sbi --status -3                a status
  hvabi decode sbi - <trace.log               each line

exit status: 0 all has a meaning, 1 something has none, 2 it cannot be read, 3 the spec cannot be used"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.epilog = EXAMPLES
    setattr(parser, "parse_args", parser.parse_intermixed_args)     # options may stand between ABI and VALUE
    parser.add_argument("abi", metavar="ABI[@RELEASE]", help="an ABI of this repository, or the path of a spec; the "
                        "newest release unless one is named")
    parser.add_argument("values", metavar="VALUE", nargs="*", help="what to decode; - reads lines from standard input")
    parser.add_argument("--arch", metavar="ARCH", help="read registers as this architecture's; else as the first one "
                        "that has the registers named")
    parser.add_argument("--status", metavar="N", help="decode a status, by its number or name, instead of an id")
    parser.add_argument("--json", action="store_true", help="one JSON object (a line each with -)")


def run(arguments: argparse.Namespace) -> int:
    try:
        spec, abi = load_abi(arguments.abi)
        decoder = Decoder(abi)
        check_arch(abi, arguments.arch)
        if arguments.status is not None:
            return decode_status(abi, arguments, sys.stdout)
        if arguments.values == ["-"]:
            lines = io.TextIOWrapper(sys.stdin.buffer, encoding="utf-8", errors="replace")  # a trace may hold anything
            return decode_stream(decoder, arguments, lines, sys.stdout)
        answer = read_values(decoder, arguments.values, arguments.arch)
    except InputError as error:
        print(f"hvabi decode: {error}", file=sys.stderr)
        return USAGE
    except NotFound as error:
        print(f"hvabi decode: {error}", file=sys.stderr)
        return USAGE
    except SpecError as error:
        print(error, file=sys.stderr)
        return INCOMPLETE
    report = make_report(decoder, answer, partial(other_releases, spec, abi.release))
    print(json.dumps(as_json(report), indent=2) if arguments.json else as_text(report, terminal_width(sys.stdout)))
    return CLEAN if report.valid else FINDINGS


def load_abi(reference: str) -> tuple[Spec, Abi]:
    name, release = split_reference(reference)
    root = find_root()
    spec = load(find_spec(name, root), root)
    release = release or (spec.versions[-1] if spec.versions else "next")
    if not spec.timeline.knows(release):
        raise InputError(f"{spec.name} has no release '{clip(release)}': "
                         f"{suggest(clip(release), (*spec.versions, 'next'), 'there are')}")
    return spec, resolve(spec, release)


def other_releases(spec: Spec, release: str) -> Iterator[Abi]:
    for other in (*spec.versions, "next"):
        if other != release:
            yield resolve(spec, other)


def check_arch(abi: Abi, arch: str | None) -> None:
    known = dict.fromkeys(convention.arch for convention in abi.conventions)
    if arch is not None and arch not in known:
        raise InputError(f"{abi.name} has no convention for '{clip(arch)}': {suggest(clip(arch), known, 'there are')}")


# Statuses

def decode_status(abi: Abi, arguments: argparse.Namespace, out: TextIO) -> int:
    if arguments.values:
        raise InputError("give either --status or what to decode, not both")
    found = find_status(abi, arguments.status)
    if found is None:
        known = ", ".join(f"{value.number} {value.name}" for value in abi.status.values)
        print(f"{clip(arguments.status)}: no status of {abi.name} {abi.release}; there are {known}", file=out)
        return FINDINGS
    if arguments.json:
        body = {"abi": abi.name, "release": abi.release, "status": found.number, "name": found.name,
                "absent": found.absent, "since": found.history.since, "doc": found.doc}
        print(json.dumps(body, indent=2), file=out)
        return CLEAN
    absent = ", the host does not have what was called" if found.absent else ""
    print(f"{found.name} ({found.number}), since {found.history.since}{absent}\n  {found.doc}", file=out)
    return CLEAN


def find_status(abi: Abi, text: str) -> StatusValue | None:
    """By name, by number, or by the number as an unsigned register of 32 or 64 bits shows it."""
    named = next((value for value in abi.status.values if value.name == text), None)
    if named is not None or text.isidentifier():
        return named
    number = parse_number(text)
    wanted = {number, number - (1 << 32), number - (1 << 64)}
    return next((value for value in abi.status.values if value.number in wanted), None)


# Streams

def decode_stream(decoder: Decoder, arguments: argparse.Namespace, lines: TextIO, out: TextIO) -> int:
    """One line of output for each line that can be read; what cannot is said on standard error."""
    worst = CLEAN
    for number, line in enumerate(bounded_lines(lines), 1):
        if line is not None and not line.strip():
            continue
        try:
            if line is None:
                raise InputError(f"longer than {MAX_LINE} characters")
            report = make_report(decoder, read_line(decoder, line, arguments.arch), tuple)
        except InputError as error:
            print(f"hvabi decode: stdin:{number}: {error}", file=sys.stderr)
            worst = USAGE
            continue
        answer = json.dumps({"line": number} | as_json(report)) if arguments.json else report.headline
        print(answer, file=out, flush=True)     # the trace may still be running
        worst = worst if report.valid else max(worst, FINDINGS)
    return worst


def bounded_lines(lines: TextIO) -> Iterator[str | None]:
    """Lines of any file in bounded memory; None for one that is too long."""
    while line := lines.readline(MAX_LINE):
        if len(line) < MAX_LINE or line.endswith("\n"):
            yield line
            continue
        while line and not line.endswith("\n"):
            line = lines.readline(MAX_LINE)
        yield None


# Reports

@dataclass(frozen=True)
class Report:
    """What is printed about one id: a headline, rows of (what, text), and the same for programs."""
    headline: str
    rows: tuple[tuple[str, str], ...]
    body: dict[str, Any]
    valid: bool


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
    text = decoder.format_args(decoded, reading.args)
    found = list(notes(decoder, reading, others))
    used = [(name, value) for name, value in zip(decoder.carriers, decoded.values)
            if name in decoded.carriers_used and value is not None]
    rows = [("id", format_id(decoder.abi, dict(used)))]
    rows += [("registers", f"{reading.convention.name} convention")] if reading.convention else []
    rows += call_rows(decoder, decoded.call, decoded.form) if decoded.call else []
    rows += [("annotation", f"{note.name}, since {note.history.since}: {note.doc}") for note in decoded.annotations]
    rows += [("note", note) for note in found]
    body = {**head(decoder.abi), "call": decoded.call.full_name if decoded.call else None, "name": decoded.name,
            "id": dict(used), "annotations": [note.name for note in decoded.annotations],
            "unknown_annotations": dict(decoded.hints), "reserved": dict(decoded.reserved),
            **call_body(decoded.call, decoder, reading.args, decoded.args), "notes": found}
    return Report(", ".join([decoded.name + text, *decoded.marks]), tuple(rows), body,
                  decoded.call is not None and not decoded.reserved)


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


def call_rows(decoder: Decoder, call: Call, form: Form | None = None) -> list[tuple[str, str]]:
    """What the spec says of a call, or of a form of it."""
    rows = [("does", call.doc), ("release", release_words(decoder.abi, call))]
    rows += [("form", f"{form.name}. {form.doc}".rstrip())] if form is not None else []
    for argument in (call if form is None else form).args:
        limits = constraints(argument, decoder.types)
        rows.append(("argument", f"{argument.name}: {argument.type}{', ' + limits if limits else ''}. {argument.doc}"))
    rows += [("returns", f"{call.returns.type}. {call.returns.doc}")] if call.returns else []
    rows += [("errors", ", ".join(call.errors))] if call.errors else []
    rows += [("effects", effects(call))] if effects(call) else []
    rows += [("callers", ", ".join(call.callers))] if call.callers else []
    needs = (call if form is None else form).needs
    rows += [("needs", ", ".join(needs))] if needs else []
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
            held = [f"{place}={hex_number(value)}" for place, value in convention.fixed]
            held += [f"{place}={pad_number(abi, carrier.name, values[carrier.name])}" for carrier in abi.carriers
                     if carrier.name in values and (place := shown_place(convention, carrier)) is not None]
            rows.append((convention.arch, f"{convention.instructions[0]} with {' '.join(held)}"))
    return rows


def shown_place(convention: Convention, carrier: Carrier) -> str | None:
    """Where a carrier is: a register, or memory that an argument points to, as an assembler writes it."""
    index = carrier.argument or 0
    if carrier.kind == "memory" and index < len(convention.arguments):
        offset = f"+{carrier.offset}" if carrier.offset else ""
        return f"[{convention.arguments[index]}{offset}]"
    return carrier_place(convention, carrier)


def as_text(report: Report, width: int | None) -> str:
    """`width`: of the terminal; None leaves each row on one line, for whoever searches in it."""
    lines = [report.headline]
    for what, text in report.rows:
        start, indent = f"  {what:<11} ", " " * 14
        lines += [start + text] if width is None else textwrap.wrap(
            text, max(width, 40), initial_indent=start, subsequent_indent=indent, break_on_hyphens=False) or [start]
    return "\n".join(lines)


def terminal_width(out: TextIO) -> int | None:
    return shutil.get_terminal_size().columns if out.isatty() else None


def as_json(report: Report) -> dict[str, Any]:
    return report.body
