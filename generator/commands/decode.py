# SPDX-License-Identifier: BSD-2-Clause
"""Say in words what an id, registers, a trace or a dump mean, or which id a name has.

VALUE is an id with or without arguments (numbers fill the carriers, then the arguments), name=number for registers,
carriers and arguments, the name of a call with or without annotations, a line of a trace in quotes, or - for standard
input: traces and dumps as kernels, hypervisors and debuggers print them and people paste them (--list-formats), each
call answered by one line. ABI may be left out where the text says which it is.
"""
from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from typing import TextIO

import generator.tools.decode_formats as formats_package
from generator.lang.find import NotFound, find_root, find_spec, split_reference
from generator.lang.problem import SpecError, suggest
from generator.model.abi import Abi, Call, Family
from generator.paste.formats import describe_formats, list_formats
from generator.paste.line import split_text
from generator.tools.decode_engine import ANY_WORDS, Engine
from generator.tools.decode_found import NamesSaid
from generator.tools.decode_input import IncompleteId, Named, Reading, read_values
from generator.tools.decode_names import Target
from generator.tools.decode_numbers import InputError, clip, looks_like_number
from generator.tools.decode_registers import access_report, read_access
from generator.tools.decode_report import (Report, as_text, family_report, make_report, named_report, status_report, terminal_width)
from generator.tools.decode_said import Book, Passed, asked_by, explain, function_report, spelled_target
from generator.tools.decode_shelf import Shelf
from generator.tools.decode_smccc import is_smccc
from generator.tools.decode_status import explain_status, has_smccc
from generator.tools.decode_stream import CLEAN, FINDINGS, USAGE, Stream, statements_of

INCOMPLETE = 3

EXAMPLES = """\
examples:
  hvabi decode vmi 0x03000001                 mmu.set_pte, may-be-queued
  hvabi decode vmi@4.0 0x03000000 0x1000 7    with arguments, as release 4.0 has it
  hvabi decode vmi mmu.set_pte may-be-queued  the id of a name
  hvabi decode sbi 0x48534d 0                 carriers in order: EID, FID
  hvabi decode sbi a7=0x48534d a6=0 a0=1      registers
  hvabi decode hyperv HvCallPostMessage       a name as headers and specifications write it
  hvabi decode sbi --status -3                a status, also EINVAL, SBI_ERR_DENIED, a whole result word
  hvabi decode kvm@next msr=0x4b564d01 value=0x1001   a system register; also rdmsr N, wrmsr N VALUE
  hvabi decode sbi - <trace.log               each line
  hvabi decode - <oops.txt                    a paste that says which ABI it is

exit status: 0 all has a meaning, 1 something has none or several, 2 usage, 3 the spec cannot be used, or the input is empty"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.epilog = EXAMPLES
    mixed = parser.parse_intermixed_args        # options may stand between ABI and VALUE
    setattr(parser, "parse_args", lambda argv=None: mixed(join_status(sys.argv[1:] if argv is None else argv)))
    parser.add_argument("abi", metavar="ABI[@RELEASE]", nargs="?", help="an ABI of this repository, or the path of a spec; "
                        "the newest release unless one is named")
    parser.add_argument("values", metavar="VALUE", nargs="*", help="what to decode; - reads standard input")
    parser.add_argument("--arch", metavar="ARCH", help="read registers as this architecture's; else as the first one "
                        "that has the registers named")
    parser.add_argument("--status", metavar="N", help="decode a status, by its number or name, instead of an id")
    parser.add_argument("--json", action="store_true", help="one JSON object (a line each with -)")
    parser.add_argument("--list-formats", action="store_true", help="list the formats that are read, and exit")


def join_status(argv: Sequence[str]) -> list[str]:
    """A status may begin with a minus sign and a letter, which an option would."""
    result: list[str] = []
    for word in argv:
        if result and result[-1] == "--status":
            result[-1] = f"--status={word}"
        else:
            result.append(word)
    return result


def run(arguments: argparse.Namespace) -> int:
    if arguments.list_formats:
        print(describe_formats(list_formats(formats_package)))
        return CLEAN
    try:
        reference, values = find_reference(arguments)
        shelf = Shelf(reference)
        if shelf.named is not None:
            check_arch(shelf.named.abi, arguments.arch)
        if arguments.status is not None:
            return decode_status(shelf, arguments.status, values, arguments.json, sys.stdout)
        if values == ["-"]:
            if sys.stdin is None:
                raise InputError("standard input is closed")
            stream = Stream(shelf, list_formats(formats_package), arguments.arch, arguments.json, sys.stdout, sys.stderr)
            return stream.run(sys.stdin.buffer)
        reports = decode_values(shelf, values, arguments.arch)
    except (InputError, NotFound) as error:
        print(f"hvabi decode: {error}", file=sys.stderr)
        return USAGE
    except SpecError as error:
        print(error, file=sys.stderr)
        return INCOMPLETE
    show(reports, arguments.json, sys.stdout)
    return CLEAN if all(report.valid for report in reports) else FINDINGS


def find_reference(arguments: argparse.Namespace) -> tuple[str | None, list[str]]:
    """(the ABI that is named, what to decode). The first word is no ABI if it is -, or something that no ABI is called
    and that is all there is."""
    if arguments.abi is None:
        if arguments.status is None:
            raise InputError("give an ABI and what to decode, or - to read a text that says which ABI it is")
        return None, arguments.values
    if arguments.abi == "-":
        return None, ["-", *arguments.values]
    if not arguments.values and arguments.status is None and not is_spec(arguments.abi):
        return None, [arguments.abi]
    return arguments.abi, arguments.values


def is_spec(reference: str) -> bool:
    try:
        find_spec(split_reference(reference)[0], find_root())
    except NotFound:
        return False
    return True


def check_arch(abi: Abi, arch: str | None) -> None:
    known = dict.fromkeys(convention.arch for convention in abi.conventions)
    if arch is not None and arch not in known:
        raise InputError(f"{abi.name} has no convention for '{clip(arch)}': {suggest(clip(arch), known, 'there are')}")


# Statuses

def decode_status(shelf: Shelf, text: str, values: Sequence[str], as_json: bool, out: TextIO) -> int:
    if values:
        raise InputError("give either --status or what to decode, not both")
    book = shelf.named or shelf.choose(NamesSaid((), (text.lstrip("-"),)))
    if book is None:
        raise InputError(f"no ABI says that '{clip(text)}' is its status: name the ABI first")
    answer = explain_status(book.abi, text)
    if answer is None or not answer.valid:
        known = ", ".join(f"{value.number} {value.name}" for value in book.abi.status.values)
        notes = "".join(f"\n  {note}" for note in answer.notes) if answer else ""
        print(f"{clip(text)}: no status of {book.abi.name} {book.abi.release}; there are {known}{notes}", file=out)
        return FINDINGS
    show([status_report(book.abi, answer)], as_json, out)
    return CLEAN


# Values

def decode_values(shelf: Shelf, values: Sequence[str], arch: str | None) -> list[Report]:
    """What the command line gives: what a tool printed, an id, registers, or a name."""
    text = " ".join(values)
    access = read_access(text.split())
    if access is not None:
        if shelf.named is None:
            raise InputError("which ABI's register is it? Name the ABI first")
        return [access_report(shelf.named.abi, access, shelf.others(shelf.named))]
    if len(text.split()) > 1 or "=" in text:
        reports = decode_text(shelf, "\n".join(values) if len(values) == 1 else text, arch)
        if reports:
            return reports
    book = shelf.named
    if book is None:
        return [decode_name(shelf, values)]
    try:
        answer = read_values(book.decoder, values, arch)
        function = unknown_function(answer)
        return [function_report(book.abi, function) if function is not None and has_smccc(book.abi)
                else make_report(book.decoder, answer, shelf.others(book))]
    except IncompleteId as error:
        return [family_report(book.decoder, error.family, error.missing)]
    except InputError:
        targets = book.names.find_spelling(values[0]) if len(values) == 1 and not looks_like_number(values[0]) else []
        if not targets:
            raise
        return [targets_report(book, values[0], targets)]


def unknown_function(answer: Reading | Named) -> int | None:
    """An id alone that is no call, and that can be a function of SMCCC."""
    if isinstance(answer, Named) or answer.decoded.call is not None:
        return None
    given = [value for value in answer.decoded.values if value is not None]
    return given[0] if len(given) == 1 and given[0] < 1 << 32 and is_smccc(given[0]) else None


def decode_text(shelf: Shelf, text: str, arch: str | None) -> list[Report]:
    """What formats of tools read in it; nothing if none knows it."""
    formats = [item for item in list_formats(formats_package) if item.rank < ANY_WORDS]
    engine = Engine(formats, lambda line: True)
    pieces = [*engine.feed(split_text(text)), *engine.finish()]
    reports = []
    for piece in pieces:
        if piece.broken:
            raise InputError(f"{piece.format}: {piece.broken}")
        for statement in statements_of(piece):
            book = shelf.choose(statement)
            said = explain(book, statement, arch, shelf.others(book)) if book else Passed(getattr(statement, "what", ""))
            if isinstance(said, Passed):
                raise InputError(f"no call here: {said.what}")
            reports.append(said)
    return reports


def decode_name(shelf: Shelf, values: Sequence[str]) -> Report:
    """A name that says which ABI it is of."""
    book = shelf.choose(NamesSaid((), tuple(values)))
    targets = book.names.find_spelling(values[0]) if book else []
    if book is None or not targets or len(values) > 1:
        find_spec(split_reference(values[0])[0], find_root())     # it says what ABIs there are
        raise InputError("there is nothing to decode: give an id, registers (a7=…) or a name")
    return targets_report(book, values[0], targets)


def targets_report(book: Book, name: str, targets: Sequence[Target]) -> Report:
    """A name that can be several things is a finding, with all of them."""
    reports = [target_report(book, name, target) for target in targets]
    if len(reports) == 1:
        return reports[0]
    shown = [f"{target.full_name}, {report.headline}" if isinstance(target, Call) else report.headline
             for target, report in zip(targets, reports)]
    return Report(f"ambiguous: {'; or '.join(shown)}", (), {"ambiguous": [report.body for report in reports]}, False)


def target_report(book: Book, name: str, target: Target) -> Report:
    if isinstance(target, Call):
        return named_report(book.decoder, Named(target, ()))
    if isinstance(target, Family):
        return family_report(book.decoder, target, asked_by(book, target))
    return spelled_target(book, name, target)


def show(reports: Sequence[Report], as_json: bool, out: TextIO) -> None:
    """One report in full; of several the headlines."""
    if as_json:
        for report in reports:
            print(json.dumps(report.body, indent=2), file=out)
    elif len(reports) == 1:
        print(as_text(reports[0], terminal_width(out)), file=out)
    else:
        for report in reports:
            print(report.headline, file=out)
