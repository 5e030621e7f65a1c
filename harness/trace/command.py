# SPDX-License-Identifier: BSD-2-Clause
"""Record each hypercall of a machine that QEMU emulates, and say in words what it was and what came back

The machine is a command line of QEMU behind --, or a cell of the matrix (--cell GUEST HOST). A plugin notes the registers before and
after each call; the specs name them. What the machine prints goes to standard error; the calls follow on standard output, once it has
ended. A QEMU that is too old for the plugin (7.2 is) is replaced by another one beside it.
"""
from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from generator.exit_status import CLEAN, INCOMPLETE, USAGE
from generator.lang.find import find_root
from generator.lang.problem import NotFound
from generator.printable import printable
from generator.tools.decode_numbers import InputError
from generator.tools.decode_said import Book, make_book
from generator.tools.decode_shelf import load_abi
from harness.matrix import command as matrix
from harness.matrix.emulator import Emulators
from harness.matrix.fill import EMULATOR
from harness.matrix.model import Cell, MatrixError, Prediction
from harness.matrix.out import OutFolder
from harness.matrix.process import NotStarted, Order, run_attached
from harness.matrix.progress import Progress, show_while
from harness.matrix.run import run_planned
from harness.matrix.setting import Setting, Watch
from harness.matrix.supervise import Interrupts
from harness.matrix.text import count
from harness.records.match import Explanations, mark_known

from .calls import Decoded, Reader
from .emulator import exact_emulator, find_emulator, host_emulator
from .memory import memory_options
from .plugin import plugin_options
from .reader import MOST_RECORDS, Trace, TraceError, read_trace

EXAMPLES = """\
examples:
  hvabi trace --cell sbi-probe@2.0 opensbi@1.6           one cell of the matrix
  hvabi trace -- qemu-system-riscv64 -M virt -nographic -kernel Image
  hvabi trace --abi xen@4.20 --summary -- qemu-system-x86_64 -kernel xen -initrd vmlinuz …
  hvabi trace --read trace.bin --abi sbi@1.0             a trace that was kept with --keep

exit status: 0 the machine was traced to its end, 1 never (nothing is judged), 2 usage, 3 it was not: no QEMU takes the plugin, the machine
did not start, there was not room for all calls"""
ROOM = 1 << 18
MOST_MEMORY = 1 << 40        # of a machine of the user's own
# What calls are of on a machine, where nobody says; of x86-64 only paravirtualized Xen can be told by the instruction.
ABIS = {"riscv64": ("sbi",), "aarch64": ("smccc", "xen"), "ppc64": ("papr",), "s390x": ("diag",), "x86_64": ("xen",)}
BESIDE = {"arm64": ("smccc",)}      # what a cell's calls may also be of


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.epilog = EXAMPLES
    parser.add_argument("machine", metavar="QEMU-COMMAND", nargs="*", help="behind --: the command that starts the machine")
    parser.add_argument("--cell", nargs=2, metavar=("GUEST", "HOST"), help="run this cell of the matrix")
    parser.add_argument("--arch", metavar="ARCH", help="of the cell, where the guest has several architectures")
    parser.add_argument("--read", type=Path, metavar="FILE", help="decode a trace that was kept")
    parser.add_argument("--abi", action="append", default=[], metavar="ABI[@RELEASE]", help="what the calls are of (default: what the "
                        "machine says, of a cell the host); may be repeated: a call is of the first that has its instruction")
    parser.add_argument("--exact", action="store_true", help="this very QEMU or none")
    parser.add_argument("--summary", action="store_true", help="only the table: each call, how often, with which answers")
    parser.add_argument("--json", action="store_true", help="one JSON object")
    parser.add_argument("--keep", type=Path, metavar="FILE", help="keep the trace there")
    parser.add_argument("--room", type=room_number, default=ROOM, metavar="N", help=f"records that the trace has room for (default: {ROOM})")


def room_number(text: str) -> int:
    number = int(text)
    if not 0 < number <= MOST_RECORDS:
        raise ValueError
    return number


room_number.__name__ = f"number from 1 to {MOST_RECORDS}"


def run(arguments: argparse.Namespace) -> int:
    try:
        return trace(arguments)
    except (MatrixError, NotFound, InputError) as error:
        return fail(str(error), error.code if isinstance(error, MatrixError) else USAGE)
    except TraceError as error:
        return fail(f"{arguments.read or 'the trace'} {error}", INCOMPLETE)


def fail(message: str, status: int) -> int:
    sys.stdout.flush()
    print(f"hvabi trace: {printable(message)}", file=sys.stderr)
    return status


def trace(arguments: argparse.Namespace) -> int:
    ways = [bool(arguments.machine), bool(arguments.cell), bool(arguments.read)]
    if sum(ways) != 1:
        raise MatrixError("give one of: -- and a command that starts QEMU, --cell GUEST HOST, --read FILE", USAGE)
    if arguments.arch and not arguments.cell:
        raise MatrixError("--arch is of a cell: give --cell GUEST HOST", USAGE)
    books = make_books(arguments.abi)
    if arguments.read:
        return show(read_trace(arguments.read), books, arguments, "")
    with tempfile.TemporaryDirectory(prefix="hvabi-trace-", ignore_cleanup_errors=True) as folder:
        file = arguments.keep.absolute() if arguments.keep else Path(folder) / "trace"
        if arguments.cell:
            books, problem = run_cell(arguments, file, books)
        else:
            books = books or make_books(ABIS.get(Path(arguments.machine[0]).name.removeprefix(EMULATOR), ()))
            problem = run_machine(arguments, file, books)
        if not file.exists() and problem:
            raise MatrixError(problem)
        return show(read_trace(file), books, arguments, problem)


def make_books(references: Sequence[str]) -> list[Book]:
    return [make_book(load_abi(reference)[1]) for reference in references]


# Running

def run_machine(arguments: argparse.Namespace, file: Path, books: list[Book]) -> str:
    """Runs the command with the plugin; why it did not end in order, "" if it did. Its standard output goes to standard error."""
    choose = exact_emulator if arguments.exact else find_emulator
    with show_while("looking for a QEMU that takes the plugin", sys.stderr):
        program, plugin = choose(arguments.machine[0], build_folder())
    tell_program(arguments.machine[0], program)
    command = [program, *arguments.machine[1:], *options(program, plugin, file, arguments, books)]
    forget(file)
    try:
        ended = run_attached(Order(command, Path.cwd(), memory=MOST_MEMORY), sys.stderr.fileno())
    except NotStarted as error:
        return str(error)
    except KeyboardInterrupt:
        return "interrupted"
    status = ended.status
    if ended.failure or ended.excess:
        return ended.failure or f"QEMU was {ended.excess}"
    return "" if status == 0 else f"QEMU ended with status {status}" if status > 0 else f"QEMU was killed by signal {-status}"


def run_cell(arguments: argparse.Namespace, file: Path, books: list[Book]) -> tuple[list[Book], str]:
    """Runs the cell with the plugin: what its calls are of, and why it was not run, "" if it was. What it says of the cell goes to
    standard error."""
    root = find_root(Path.cwd())
    wanted = argparse.ArgumentParser()
    matrix.add_arguments(wanted)
    words = ["--cell", *arguments.cell, "--root", str(root), "--jobs", "1", *(["--arch", arguments.arch] if arguments.arch else [])]
    with show_while("planning the cell", sys.stderr):
        planned, explanations = matrix.plan_cells(root, wanted.parse_args(words))
    if len(planned) > 1:
        archs = ", ".join(dict.fromkeys(cell.arch for cell, _ in planned))
        raise MatrixError(f"there are {len(planned)} such cells: give --arch, one of {archs}", USAGE)
    cell, prediction = planned[0]
    with show_while("looking for a QEMU that takes the plugin", sys.stderr):
        program, plugin = host_emulator(cell.host, build_folder(root))
    tell_program(cell.host.boot[0], program)
    books = books or make_books([f"{cell.host.abi}@{cell.host_release}",
                                 *(abi for abi in BESIDE.get(cell.host.machine, ()) if abi != cell.host.abi)])
    boot = (program, *cell.host.boot[1:], *options(program, plugin, file, arguments, books))
    traced = Cell(cell.guest, replace(cell.host, version=replace(cell.host.version, boot=boot, boot_for=())))
    forget(file)
    return books, run_traced(traced, prediction, explanations, root)


def options(program: str, plugin: Path, file: Path, arguments: argparse.Namespace, books: list[Book]) -> list[str]:
    """The options of QEMU that trace a machine."""
    target = Path(program).name.removeprefix(EMULATOR)
    return plugin_options(plugin, file, arguments.room, memory_options([book.abi for book in books], target))


def forget(file: Path) -> None:
    """Removes an earlier trace: where the machine does not start, it would pass for that of this one. Raises MatrixError."""
    try:
        if file.is_file():
            file.unlink()
    except OSError as error:
        raise MatrixError(f"{file} cannot be replaced: {error.strerror or error}") from None


def run_traced(cell: Cell, prediction: Prediction, explanations: Explanations, root: Path) -> str:
    emulators = Emulators([cell.host])
    with OutFolder(root / "build" / "trace" / "cell", True) as folder, Interrupts() as interrupts:
        progress = Progress(1)
        setting = Setting(root, folder, None, Watch(progress.cell_started, progress.cell_finished,
                                                    lambda result: mark_known(result, explanations, emulators.show(result.cell.host))))
        _, results = run_planned([(cell, prediction)], setting, 1, interrupts.wanted, progress)
        progress.close()
    result = results[0]
    log = f": {(folder.path / result.log).relative_to(root)}" if result.log else ""
    print(f"hvabi trace: {cell.name}: {printable(result.verdict)}{log}", file=sys.stderr)
    if interrupts.hit:
        return "interrupted"
    return "" if result.log else printable(result.message or result.verdict)


def tell_program(asked: str, program: str) -> None:
    if program != asked and asked != "{built}":
        print(f"hvabi trace: {printable(asked)} does not take the plugin: {printable(program)} runs in its place", file=sys.stderr)


def build_folder(root: Path | None = None) -> Path:
    return (root or find_root(Path.cwd())) / "build" / "trace"


# Showing

def show(found: Trace, books: list[Book], arguments: argparse.Namespace, problem: str) -> int:
    books = books or make_books(ABIS.get(found.target, ()))
    decoded = Reader(books).decode(found.calls, found.target)
    rows = summarise(decoded)
    if arguments.json:
        print(json.dumps({"schema": "hvabi-trace/1", "machine": found.target, "lost": found.lost,
                          "abis": [{"abi": book.abi.name, "release": book.abi.release} for book in books],
                          "calls": [] if arguments.summary else [one.data() for one in decoded],
                          "summary": [{"abi": abi, "call": name, "count": sum(answers.values()), "answers": dict(answers)}
                                      for (abi, name), answers in rows.items()]}, indent=1))
    else:
        for one in () if arguments.summary else decoded:
            print(printable(one.line()))
        print("\n".join(table(rows)))
        print(f"{count(len(decoded), 'call')}, {len(rows)} different ({', '.join(f'{book.abi.name} {book.abi.release}' for book in books)})")
    if found.lost:
        needed = found.room + found.lost
        advice = f"give --room {needed} or more" if needed <= MOST_RECORDS else "these are the first calls"
        return fail(f"{count(found.lost, 'record')} had no room: {advice}", INCOMPLETE)
    return fail(problem, INCOMPLETE) if problem else CLEAN


def summarise(decoded: Sequence[Decoded]) -> dict[tuple[str, str], Counter[str]]:
    """How often each call had which answer, sorted by its name."""
    rows: dict[tuple[str, str], Counter[str]] = {}
    for one in decoded:
        rows.setdefault((one.meaning.abi, one.meaning.name), Counter())[one.outcome] += 1
    return dict(sorted(rows.items()))


def table(rows: dict[tuple[str, str], Counter[str]]) -> list[str]:
    if not rows:
        return ["no calls"]
    names = [printable(f"{abi} {name}") for abi, name in rows]
    width, digits = max(map(len, names)), len(str(max(sum(answers.values()) for answers in rows.values())))
    return [f"{name:<{width}}  {sum(answers.values()):>{digits}}  " + ", ".join(f"{printable(words)} {number}" for words, number in answers.most_common())
            for name, answers in zip(names, rows.values())]


