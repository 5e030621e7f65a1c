# SPDX-License-Identifier: BSD-2-Clause
"""say what a hypervisor advertises, in the words of the specs

Without arguments: the hypervisors under this machine (CPUID and files that anybody may read; no privileges). With a
HOST of hosts/: boots it with a probe and asks. With --dump: reads a CPUID dump, as hvabi-query, cpuid -r, xen-cpuid or a
hex dump of /dev/cpu/0/cpuid print it, or a kernel's log. Every interface is shown, not just the first.
"""
from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from generator.exit_status import CLEAN, FINDINGS, INCOMPLETE, USAGE
from harness.matrix.model import MatrixError
from harness.matrix.setting import HOME
from harness.matrix.supervise import run_command

from .book import Book
from .boot import ask_host
from .compare import baseline, compare, difference_data, show_baseline, show_differences
from .dump import MOST_BYTES, Dump, read_dump
from .interfaces import FOUND, NONE, UNKNOWN, Answer, understand
from .page import answer_data, interface_data, show_answer

FOUND_ONE, NO_HYPERVISOR, COULD_NOT_TELL = CLEAN, FINDINGS, INCOMPLETE
STATUS = {FOUND: FOUND_ONE, NONE: NO_HYPERVISOR, UNKNOWN: COULD_NOT_TELL}
EPILOG = """examples:
  hvabi query                                  here
  hvabi query xen-4.20                         a host of the matrix (or xen@4.20)
  cpuid -1 -r | hvabi query --dump -           somewhere else
  hvabi query --compare xen-4.14 xen-4.20      what differs, and which calls that brings or takes
  hvabi query --baseline here a.txt b.txt      what all have

exit status: 0 a hypervisor was found, 1 there is none, 2 usage, 3 could not tell: CPUID says that there is one and not
which, a dump cannot be read, a host cannot be booted.  With --compare: 0 the same, 1 differences.
build/query/hvabi-query is the program that asks a machine: static, to be copied anywhere."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.epilog = EPILOG
    parser.add_argument("host", nargs="?", metavar="HOST", help="a host build, such as xen-4.20; default: this machine")
    parser.add_argument("--dump", metavar="FILE", help="read a dump; - is standard input")
    parser.add_argument("--compare", nargs=2, metavar=("A", "B"), help="two of: a HOST, a dump's file, 'here'")
    parser.add_argument("--baseline", nargs="+", metavar="A", help="what all of these have in common")
    parser.add_argument("--root", type=Path, metavar="DIR", default=HOME,
                        help="the folder with spec/, guests/ and hosts/ (default: where hvabi is)")
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(arguments: argparse.Namespace) -> int:
    modes = [arguments.host, arguments.dump, arguments.compare, arguments.baseline]
    if sum(mode is not None for mode in modes) > 1:
        return complain(MatrixError("a HOST, --dump, --compare and --baseline exclude one another: give one", USAGE))
    if "" in (arguments.host, arguments.dump):
        return complain(MatrixError("an empty name is neither a host nor a file: leave it out to ask this machine", USAGE))
    if not (arguments.root / "spec").is_dir():
        return complain(MatrixError(f"{arguments.root} has no folder spec: --root names the folder that holds it",
                                    USAGE))
    book = Book(arguments.root.resolve())
    try:
        if arguments.compare:
            return run_compare(arguments.compare, book, arguments.json)
        if arguments.baseline:
            return run_baseline(arguments.baseline, book, arguments.json)
        answer = ask_dump(arguments.dump, book) if arguments.dump else ask(arguments.host or "here", book)
    except MatrixError as error:
        return complain(error)
    show_complaints(answer)
    if arguments.json:
        print_json({"answers": [answer_data(answer)]})
    else:
        print("\n".join(show_answer(answer)))
    return STATUS[answer.state]


def complain(error: MatrixError) -> int:
    print(f"hvabi query: {error}", file=sys.stderr)
    return error.code


def show_complaints(answer: Answer) -> None:
    for line in answer.complaints:
        print(f"hvabi query: {line}", file=sys.stderr)


def print_json(data: dict[str, object]) -> None:
    print(json.dumps({"schema": "hvabi-query/1", **data}, indent=2, ensure_ascii=False))


def run_compare(names: list[str], book: Book, as_json: bool) -> int:
    first, second = (ask_known(name, book) for name in names)
    differences = compare(first, second, book)
    if as_json:
        print_json({"compared": [first.name, second.name], "differences": [difference_data(one) for one in differences]})
    else:
        print("\n".join(show_differences(first, second, differences)))
    return NO_HYPERVISOR if differences else FOUND_ONE


def run_baseline(names: list[str], book: Book, as_json: bool) -> int:
    answers = [ask_known(name, book) for name in names]
    common = baseline(answers)
    if as_json:
        print_json({"of": [answer.name for answer in answers], "common": [interface_data(one) for one in common]})
    else:
        print("\n".join(show_baseline(answers, common)))
    return FOUND_ONE if common else NO_HYPERVISOR


def ask_known(name: str, book: Book) -> Answer:
    """One whose answer can be compared. No hypervisor is an answer; not to know is none."""
    answer = ask(name, book)
    show_complaints(answer)
    if answer.state == UNKNOWN and not answer.interfaces:
        raise MatrixError(f"{name}: could not tell: {answer.reason}", COULD_NOT_TELL)
    return answer


def ask(name: str, book: Book) -> Answer:
    """`here`, a dump's file, or a host."""
    if name == "here":
        return understand(ask_here(), book)
    if Path(name).is_file():
        return ask_dump(name, book)
    if "/" in name:
        raise MatrixError(f"{name}: there is no such file", USAGE)
    return ask_booted(name, book)


def ask_dump(name: str, book: Book) -> Answer:
    try:
        if name == "-":
            data = sys.stdin.buffer.read(MOST_BYTES + 1)
        else:
            with Path(name).open("rb") as stream:
                data = stream.read(MOST_BYTES + 1)
    except OSError as error:
        raise MatrixError(f"{name}: cannot be read: {error.strerror or error}", COULD_NOT_TELL) from None
    label = "standard input" if name == "-" else name
    dump = read_dump(data.decode("utf-8", "replace"), label)
    if dump.is_empty and not dump.complaints:
        raise MatrixError(f"{label}: no line of it is a CPUID leaf or names a hypervisor: give what hvabi-query or "
                          "cpuid -1 -r prints", COULD_NOT_TELL)
    return understand(dump, book)


def ask_here() -> Dump:
    """Our own program; built if need be."""
    ending, _, errors = run_command(["make", "-s", "-C", str(HOME / "harness" / "query")], HOME, 120.0)
    program = HOME / "build" / "query" / "hvabi-query"
    if not ending.in_order and not program.is_file():
        last = errors.strip().splitlines()[-1:] or [ending.words()]
        raise MatrixError(f"cannot build harness/query: {last[0]}", COULD_NOT_TELL)
    ending, output, errors = run_command([str(program)], HOME, 30.0)
    if not ending.in_order:
        raise MatrixError(f"{program.name}: {ending.words()} {errors.strip()}", COULD_NOT_TELL)
    return read_dump(output, "here")


def ask_booted(name: str, book: Book) -> Answer:
    """Every interface that the host speaks: each from the machine that the interface's own probe saw."""
    probed, failed = ask_host(name, book.root)
    answers = {one.abi: understand(one.dump, book) for one in probed}
    releases = {one.abi: one.release for one in probed}
    total = Answer(name, UNKNOWN, "its probes were told of no interface", [], [], {}, failed, [])
    for abi, answer in answers.items():
        for interface in answer.interfaces:
            if interface.abi == abi or interface.abi not in answers:
                if interface.key not in {one.key for one in total.interfaces}:
                    interface.release = interface.release or releases.get(interface.abi, "")
                    total.interfaces.append(interface)
        total.facts |= {f"{abi}: {fact}" if len(answers) > 1 else fact: value for fact, value in answer.facts.items()}
        total.complaints += answer.complaints
    if total.interfaces or total.facts:
        total.state, total.reason = FOUND, ""
    return total
