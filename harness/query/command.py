# SPDX-License-Identifier: BSD-2-Clause
"""say what a hypervisor advertises, in the words of the specs

Without arguments: the hypervisors under this machine (CPUID and files that anybody may read; no privileges). With a
HOST of hosts/: boots it with a probe and asks, also which calls answer. With --dump: reads what hvabi-query, cpuid, xen-cpuid, AIDA64, VirtualBox,
QEMU and many others print (--list-formats), or a kernel's log. Every interface is shown, not just the first.
"""
from __future__ import annotations

import argparse
import json
import sys
from functools import cache
from pathlib import Path

from generator.exit_status import CLEAN, FINDINGS, INCOMPLETE, USAGE
from generator.paste.formats import describe_formats
from generator.paste.line import choose_decoder
from harness.matrix.folders import real_path
from harness.matrix.model import MatrixError
from harness.matrix.setting import HOME
from harness.matrix.supervise import run_command

from .book import Book
from .boot import ask_host, check_hosts
from .compare import baseline, compare, difference_data, show_baseline, show_differences
from .dump import MOST_BYTES, all_formats, read_dump, read_dumps
from .interfaces import FOUND, NONE, UNKNOWN, Answer, understand
from .nearest import suggest_format
from .page import answer_data, interface_data, show_answer
from .told import Dump

FOUND_ONE, NO_HYPERVISOR, COULD_NOT_TELL = CLEAN, FINDINGS, INCOMPLETE
SEVERAL_MACHINES = FINDINGS
STATUS = {FOUND: FOUND_ONE, NONE: NO_HYPERVISOR, UNKNOWN: COULD_NOT_TELL}
EPILOG = """examples:
  hvabi query                                  here
  hvabi query xen-4.20                         a host of the matrix (or xen@4.20)
  hvabi query opensbi@1.6                      the same: versions, and which functions of SBI answer (qemu-psci@7.2: of SMCCC)
  cpuid -1 -r | hvabi query --dump -           somewhere else
  hvabi query --compare xen-4.14 xen-4.20      what differs, and which calls that brings or takes
  hvabi query --baseline here a.txt b.txt      what all have

exit status: 0 a hypervisor was found, 1 there is none or a dump is of several machines (a diff, a mixture: each is
answered), 2 usage, 3 could not tell: CPUID says that there is one and not which, a dump cannot be read, a host cannot be
booted.  With --compare: 0 the same, 1 differences.
build/query/hvabi-query is the program that asks a machine: static, to be copied anywhere."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.epilog = EPILOG
    parser.add_argument("host", nargs="?", metavar="HOST", help="a host build, such as xen-4.20; default: this machine")
    parser.add_argument("--host", dest="named", metavar="HOST", help="the same, as the matrix has it")
    parser.add_argument("--dump", metavar="FILE", help="read a dump; - is standard input")
    parser.add_argument("--compare", nargs=2, metavar=("A", "B"), help="two of: a HOST, a dump's file, 'here'")
    parser.add_argument("--baseline", nargs="+", metavar="A", help="what all of these have in common")
    parser.add_argument("--root", type=Path, metavar="DIR", default=HOME,
                        help="the folder with spec/, guests/ and hosts/ (default: where hvabi is)")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--list-formats", action="store_true", help="say which formats --dump reads")


def run(arguments: argparse.Namespace) -> int:
    if arguments.list_formats:
        print(describe_formats(all_formats()))
        return CLEAN
    modes = [arguments.host, arguments.named, arguments.dump, arguments.compare, arguments.baseline]
    if sum(mode is not None for mode in modes) > 1:
        return complain(MatrixError("a HOST, --dump, --compare and --baseline exclude one another: give one", USAGE))
    if "" in (arguments.host, arguments.named, arguments.dump):
        return complain(MatrixError("an empty name is neither a host nor a file: leave it out to ask this machine", USAGE))
    if not (arguments.root / "spec").is_dir():
        return complain(MatrixError(f"{arguments.root} has no folder spec: --root names the folder that holds it",
                                    USAGE))
    book = open_book(real_path(arguments.root))
    try:
        if arguments.compare:
            return run_compare(arguments.compare, book, arguments.json)
        if arguments.baseline:
            return run_baseline(arguments.baseline, book, arguments.json)
        answers = ask_dumps(arguments.dump, book) if arguments.dump else [ask(arguments.host or arguments.named or "here", book)]
    except MatrixError as error:
        return complain(error)
    for answer in answers:
        show_complaints(answer)
    if arguments.json:
        print_json({"answers": [answer_data(answer) for answer in answers]})
    else:
        print("\n".join(line for answer in answers for line in show_answer(answer)))
        if len(answers) == 2 and all(map(is_comparable, answers)):
            print("\n".join(show_differences(*answers, compare(*answers, book))))
    return STATUS[answers[0].state] if len(answers) == 1 else SEVERAL_MACHINES


@cache
def open_book(root: Path) -> Book:
    """Specs are read once, however often this process is asked."""
    return Book(root)


def complain(error: MatrixError) -> int:
    print(f"hvabi query: {error}", file=sys.stderr)
    return error.code


def show_complaints(answer: Answer) -> None:
    for line in answer.complaints:
        print(f"hvabi query: {line}", file=sys.stderr)


def print_json(data: dict[str, object]) -> None:
    print(json.dumps({"schema": "hvabi-query/1", **data}, indent=2, ensure_ascii=False))


def run_compare(names: list[str], book: Book, as_json: bool) -> int:
    first, second = ask_all(names, book)
    differences = compare(first, second, book)
    if as_json:
        print_json({"compared": [first.name, second.name], "differences": [difference_data(one) for one in differences]})
    else:
        print("\n".join(show_differences(first, second, differences)))
    return NO_HYPERVISOR if differences else FOUND_ONE


def run_baseline(names: list[str], book: Book, as_json: bool) -> int:
    answers = ask_all(names, book)
    common = baseline(answers)
    if as_json:
        print_json({"of": [answer.name for answer in answers], "common": [interface_data(one) for one in common]})
    else:
        print("\n".join(show_baseline(answers, common)))
    return FOUND_ONE if common else NO_HYPERVISOR


def ask_all(names: list[str], book: Book) -> list[Answer]:
    """Each; a boot takes long, so what is wrong with a name is said before the first."""
    for name in names:
        if is_path(name) and not Path(name).is_file():
            raise MatrixError(f"{name}: there is no such file", USAGE)
    check_hosts([name for name in names if name != "here" and not Path(name).is_file()], book.root)
    return [ask_known(name, book) for name in names]


def is_path(name: str) -> bool:
    return "/" in name


def ask_known(name: str, book: Book) -> Answer:
    """One whose answer can be compared. No hypervisor is an answer; not to know is none."""
    answer = ask(name, book)
    show_complaints(answer)
    if not is_comparable(answer):
        raise MatrixError(f"{name}: could not tell: {answer.reason}", COULD_NOT_TELL)
    return answer


def is_comparable(answer: Answer) -> bool:
    return answer.state != UNKNOWN or bool(answer.interfaces)


def ask(name: str, book: Book) -> Answer:
    """`here`, a dump's file, or a host."""
    if name == "here":
        return understand(ask_here(), book)
    if Path(name).is_file():
        answers = ask_dumps(name, book)
        if len(answers) > 1:
            raise MatrixError(f"{name}: it is of {len(answers)} machines: give each in a file of its own, and compare those",
                              COULD_NOT_TELL)
        return answers[0]
    if is_path(name):
        raise MatrixError(f"{name}: there is no such file", USAGE)
    return ask_booted(name, book)


def ask_dumps(name: str, book: Book) -> list[Answer]:
    """One answer for each machine of which the text tells."""
    label = "standard input" if name == "-" else name
    text = read_text(name)
    dumps = read_dumps(text, label)
    if all(dump.is_empty for dump in dumps) and not dumps[0].complaints:
        raise MatrixError(f"{label}: no line of it tells of a hypervisor; {suggest_format(text)}", COULD_NOT_TELL)
    return [understand(dump, book) for dump in dumps]


def read_text(name: str) -> str:
    try:
        if name == "-":
            data = sys.stdin.buffer.read(MOST_BYTES + 1)
        else:
            with Path(name).open("rb") as stream:
                data = stream.read(MOST_BYTES + 1)
    except OSError as error:
        raise MatrixError(f"{name}: cannot be read: {error.strerror or error}", COULD_NOT_TELL) from None
    return choose_decoder(data).decode(data, True)


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
    total.calls = [one.calls for one in probed if one.calls is not None]
    if total.interfaces or total.facts or total.calls:
        total.state, total.reason = FOUND, ""
    return total
