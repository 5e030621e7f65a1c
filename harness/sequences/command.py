# SPDX-License-Identifier: BSD-2-Clause
"""Draws sequences of calls from the spec and makes them on hosts of the matrix, until the time is over. A crash, a hang, changed
memory or registers, a status that the call cannot give and an answer that denies an earlier one are made as short as they can be,
and written to the output folder: as a case for the spec, as a draft of a record, and as a file for --repeat. What a run keeps there
is where the next one goes on.

A host that uses this machine's own hypervisor takes part only if it is named in full.
"""
from __future__ import annotations

import argparse
import json
import os
import re
import sys
import time
from dataclasses import asdict
from pathlib import Path

from generator.exit_status import CLEAN, FINDINGS, INCOMPLETE, USAGE
from generator.files import write_atomically
from generator.printable import printable
from generator.streams import say
from harness.matrix.command import forbid_core_dumps
from harness.matrix.lock import FileLock
from harness.matrix.model import MatrixError
from harness.matrix.models import Models
from harness.matrix.setting import Ready
from harness.matrix.supervise import Interrupts
from harness.records.load import load_all
from harness.records.record import Record

from .boot import CALLERS, Outcome, Runner, default_jobs, find_cells, prepare
from .coverage import count_reached, coverage_data, coverage_table
from .judge import Judge
from .kept import SCHEMA, read_repeat
from .known import Decision, decide
from .paste import make_case, show_steps
from .record import draft_record
from .session import Session
from .state import Kept, State, load_state
from .steps import Sequence, to_data
from .table import encode_table
from .vocabulary import Vocabulary

ROOT = Path(__file__).resolve().parents[2]
MARK = ".hvabi-fuzz"
LOG = 1 << 18       # bytes of a console that are kept


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("hosts", nargs="*", metavar="HOST", help="a host of the matrix, as NAME@VERSION, or a glob; NAME is all its versions")
    parser.add_argument("--seconds", type=float, default=60.0, help="how long in all, shared by the hosts (default: %(default)g); "
                        "each host has one round at least, and what is being made small then may take two minutes more")
    parser.add_argument("--seed", type=int, default=1, help="the same sequences for the same number (default: %(default)s)")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "fuzz-sequences", metavar="DIR",
                        help="where findings, coverage and the state are kept (default: build/fuzz-sequences)")
    parser.add_argument("--fresh", action="store_true", help="do not go on where the last run in DIR ended: forget it")
    parser.add_argument("--repeat", type=Path, metavar="FILE", help="make the sequence of this file once, and say what comes; on the HOST "
                                                                   "that is named, or that of the file")
    parser.add_argument("--only", action="append", default=[], metavar="GLOB", help="draw only such calls: 'pmu.*'; may be repeated")
    parser.add_argument("--arch", action="append", default=[], help="of the guest, where a host runs several")
    parser.add_argument("--abi", action="append", default=[], help="of the host, where it speaks several")
    parser.add_argument("--release", default="", help="draw from this release of the ABI (default: the one that the host speaks)")
    parser.add_argument("--jobs", type=int, default=default_jobs(), help="how many boots at a time (default: %(default)s)")
    parser.add_argument("--json", action="store_true", help="print the findings and the coverage as JSON")
    parser.epilog = ("examples: hvabi fuzz opensbi@1.9 --seconds 120\n"
                     "          hvabi fuzz 'xen@*' --seed 7 --out build/night\n"
                     "          hvabi fuzz --repeat build/night/FOLDER/hang-time.set_timer-1a2b3c.json\n"
                     "exit status: 0 nothing found that is not known, 1 found, 2 usage, 3 could not complete")


def run(arguments: argparse.Namespace) -> int:
    try:
        problem = find_usage(arguments)
        if problem:
            raise MatrixError(problem, USAGE)
        forbid_core_dumps()
        return repeat(arguments) if arguments.repeat else fuzz(arguments)
    except MatrixError as error:
        say(f"hvabi fuzz: {error}")
        return error.code


def find_usage(arguments: argparse.Namespace) -> str:
    if not arguments.hosts and not arguments.repeat:
        return "name a host: hvabi fuzz HOST…; hvabi matrix --plan lists them"
    if not 0 < arguments.seconds <= 1e7:
        return "--seconds must be more than 0 and at most 10000000"
    if not 0 <= arguments.seed < 1 << 63:
        return "--seed must be a number from 0 to 9223372036854775807"
    return "" if 0 < arguments.jobs < 1000 else "--jobs must be from 1 to 999"


def fuzz(arguments: argparse.Namespace) -> int:
    cells = find_cells(arguments.hosts, arguments.arch, arguments.abi, ROOT, arguments.release)
    models = Models(ROOT)
    records = load_all(ROOT)
    lock = claim(arguments.out)
    lacking: list[str] = []
    told: list[dict] = []
    try:
        with Interrupts() as interrupts:
            ready = prepare(cells, ROOT, arguments.jobs, interrupts.wanted)
            usable = [one for one in ready if not one.verdict]
            lacking += [f"{one.cell.name}: {one.reason}" for one in ready if one.verdict]
            for place, one in enumerate(usable):
                if interrupts.hit:
                    break
                progress(f"{one.cell.name} ({one.cell.arch}), {place + 1} of {len(usable)}")
                try:
                    told.append(fuzz_cell(one, models, records, arguments, arguments.seconds / len(usable), interrupts))
                except KeyboardInterrupt:       # before the first round was over
                    break
                except MatrixError as error:
                    if error.code == USAGE:
                        raise
                    lacking.append(f"{one.cell.name}: {error}")
            interrupted = interrupts.hit
    except OSError as error:
        raise MatrixError(f"cannot write to {printable(str(arguments.out))}: {error.strerror or error}") from None
    finally:
        lock.close()
    status = conclude(told, lacking, arguments)
    if interrupted:
        say(f"hvabi fuzz: all whole rounds are kept in {printable(str(arguments.out))}: the same command goes on from there")
        raise KeyboardInterrupt
    return status


def claim(out: Path) -> FileLock:
    """The folder is this run's, and of no other."""
    lock = FileLock(out / MARK)
    try:
        out.mkdir(parents=True, exist_ok=True)
        if os.listdir(out) and not (out / MARK).exists():
            raise MatrixError(f"{printable(str(out))} holds files that hvabi fuzz did not write: name another folder with --out", USAGE)
        if not lock.try_lock():
            raise MatrixError(f"another run uses {printable(str(out))}: wait for it, or name another folder with --out")
    except OSError as error:
        raise MatrixError(f"cannot write to {printable(str(out))}: {error.strerror or error}") from None
    return lock


def vocabulary_of(ready: Ready, models: Models, only: list[str]) -> Vocabulary:
    cell = ready.cell
    side = models.side(cell.abi, cell.guest.release, cell.arch)
    vocabulary = Vocabulary(side.abi, cell.arch, CALLERS.get(cell.abi, ""), only)
    if not vocabulary.entries:
        raise MatrixError(f"no call that can be made there fits {' or '.join(map(printable, only)) or 'anything'}", USAGE)
    return vocabulary


def fuzz_cell(ready: Ready, models: Models, records: list[Record], arguments: argparse.Namespace, seconds: float, interrupts: Interrupts) -> dict:
    cell, vocabulary = ready.cell, vocabulary_of(ready, models, arguments.only)
    folder = arguments.out / cell.file_name
    folder.mkdir(exist_ok=True)
    state = None if arguments.fresh else load_state(folder)
    if state is not None and (state.seed, state.spec, state.only) != (arguments.seed, vocabulary.spec_hash, arguments.only):
        what = f"is of the seed {state.seed}" if state.seed != arguments.seed else "is of another text of the spec" \
            if state.spec != vocabulary.spec_hash else "is of other calls (--only)"
        raise MatrixError(f"{printable(str(folder))} {what}: name another folder with --out, or --fresh", USAGE)
    state = state or State(arguments.seed, cell.file_name, vocabulary.spec_hash, arguments.only)
    with Runner(ready, ROOT, folder, arguments.jobs, interrupts.wanted) as runner:
        session = Session(vocabulary, runner, state, folder, interrupts.wanted, lambda line: progress(f"  {line}"),
                          lambda _, kept, outcome: write_finding(ready, vocabulary, kept, outcome, folder))
        try:
            session.run(seconds)
        except KeyboardInterrupt:       # what came of the last round is not whole
            kept = load_state(folder)
            if kept is None:
                raise
            state = kept
    if session.refused:
        raise MatrixError(f"the guest made no call: {session.refused}")
    if session.silence and not interrupts.hit:
        raise MatrixError(f"no call was made in {runner.boots} boots; how the last one ended: {session.silence}")
    data = coverage_data(vocabulary, state)
    write_atomically(folder / "coverage.json", json.dumps(data, indent=1) + "\n")
    write_atomically(folder / "coverage.txt", coverage_table(data))
    reached, possible = count_reached(data)
    progress(f"  {state.sequences} sequences, {state.steps} calls, {state.boots} boots; {reached} of {possible} pairs of call and status; "
             f"{len(state.findings)} finding{'s' * (len(state.findings) != 1)}")
    if state.lost:
        progress(f"  {state.lost} more sequences were drawn and never made: boots ended before them")
    return {"host": cell.host.name, "abi": cell.abi, "release": cell.guest.release, "arch": cell.arch, "sequences": state.sequences,
            "calls": state.steps, "boots": state.boots, "lost": state.lost, "reached": reached, "possible": possible, "folder": str(folder),
            "findings": [{"kind": kept.kind, "call": kept.call, "detail": kept.detail, "confirmed": kept.confirmed, "seen": kept.seen,
                          "file": kept.file, **asdict(decide(records, cell.host.name, vocabulary, kept, ROOT))} for kept in state.findings]}


def write_finding(ready: Ready, vocabulary: Vocabulary, kept: Kept, outcome: Outcome | None, folder: Path) -> None:
    """The file for --repeat, the case, the draft of a record and what was on the console."""
    cell = ready.cell
    name = re.sub(r"[^\w.+-]", "_", "-".join(filter(None, (kept.kind, kept.call, kept.about))))[:100]
    kept.file = f"{name}.json"
    data = {"schema": SCHEMA, "host": cell.host.name, "abi": cell.abi, "release": cell.guest.release, "arch": cell.arch,
            "kind": kept.kind, "call": kept.call, "about": kept.about, "detail": kept.detail,
            "sequences": [to_data(one) for one in kept.program]}
    write_atomically(folder / kept.file, json.dumps(data, indent=1) + "\n")
    write_atomically(folder / f"{name}.case.yaml", make_case(vocabulary, kept))
    write_atomically(folder / f"{name}.record.yaml", draft_record(cell.host.name, vocabulary, kept, kept.file))
    if outcome is not None:
        write_atomically(folder / f"{name}.log", printable_lines(outcome.output[-LOG:]))


def printable_lines(data: bytes) -> str:
    return "\n".join(printable(line) for line in data.decode("utf-8", "replace").splitlines()) + "\n"


def conclude(told: list[dict], lacking: list[str], arguments: argparse.Namespace) -> int:
    if arguments.json:
        print(json.dumps({"schema": "hvabi-fuzz-report/2", "seed": arguments.seed, "hosts": told, "lacking": lacking}, indent=1))
    else:
        for one in told:
            print(f"{one['host']} ({one['abi']} {one['release']}, {one['arch']}): {one['sequences']} sequences, {one['calls']} calls, "
                  f"{one['reached']} of {one['possible']} pairs of call and status, {len(one['findings'])} findings"
                  + (f", {known} of them known" if (known := sum(bool(finding["known"]) for finding in one["findings"])) else ""))
            for finding in one["findings"]:
                print(f"  {finding['kind']:13} {finding['call']}: {printable(finding['detail'])}{'' if finding['confirmed'] else ' (not seen again)'}"
                      f"\n{'':16}{printable(one['folder'])}/{printable(finding['file'])}")
                words = Decision(tuple(finding["known"]), tuple(finding["other"]), tuple(finding["open"])).words
                if words:
                    print(f"{'':16}{words}")
    for line in lacking:
        say(f"hvabi fuzz: {line}")
    if lacking:
        return INCOMPLETE
    return FINDINGS if any(not finding["known"] for one in told for finding in one["findings"]) else CLEAN


def progress(line: str) -> None:
    say(f"{time.strftime('%H:%M:%S')} {printable(line)}")


# --- --repeat

def repeat(arguments: argparse.Namespace) -> int:
    data, sequences = read_repeat(arguments.repeat)
    cells = find_cells(arguments.hosts or [data["host"]], [data["arch"]], [data["abi"]], ROOT, arguments.release or data["release"])
    models = Models(ROOT)
    found = 0
    lock = claim(arguments.out)
    try:
        with Interrupts() as interrupts:
            for ready in prepare(cells, ROOT, arguments.jobs, interrupts.wanted):
                if ready.verdict:
                    raise MatrixError(f"{ready.cell.name}: {ready.reason}")
                found += repeat_on(ready, models, sequences, arguments, interrupts)
    except OSError as error:
        raise MatrixError(f"cannot write to {printable(str(arguments.out))}: {error.strerror or error}") from None
    finally:
        lock.close()
    return FINDINGS if found else CLEAN


def repeat_on(ready: Ready, models: Models, sequences: list[Sequence], arguments: argparse.Namespace, interrupts: Interrupts) -> int:
    """How many findings came."""
    vocabulary = vocabulary_of(ready, models, [])
    for sequence in sequences:
        for step in sequence:
            if step.call not in vocabulary.entries:
                raise MatrixError(f"{ready.cell.name}: {printable(step.call)} is no call that is made there"
                                  f"{': ' + vocabulary.left[step.call] if step.call in vocabulary.left else ''}")
            if len(step.args) != len(vocabulary.entries[step.call].way.args):
                raise MatrixError(f"{ready.cell.name}: {printable(step.call)} has {len(vocabulary.entries[step.call].way.args)} arguments there, "
                                  f"not {len(step.args)}")
    with Runner(ready, ROOT, arguments.out, 1, interrupts.wanted) as runner:
        outcome = runner.run([encode_table(vocabulary, sequences)])[0]
    if outcome.told.refused:
        raise MatrixError(f"{ready.cell.name}: the guest made no call: {printable(outcome.told.refused)}")
    judge = Judge(vocabulary)
    findings = judge.judge(sequences, outcome)
    print(f"{ready.cell.host.name} ({ready.cell.abi} {ready.cell.guest.release}, {ready.cell.arch}):")
    for index, sequence in enumerate(sequences):
        answers = outcome.told.answers[index] if index < len(outcome.told.answers) else []
        for number, line in enumerate(show_steps(vocabulary, sequence)):
            print(f"  {printable(line)}")
            if number < len(answers):
                answer = answers[number]
                words = f"exception {answer.exception}" if answer.exception is not None else "not made" if answer.status is None else \
                    f"{judge.name_status(answer.status)}, value {answer.value:#x}"
                print(f"     {words}")
            elif (index, number) == outcome.told.begun:
                print("     did not come back")
    for finding in findings:
        print(f"  {finding.kind} in {finding.call}: {printable(finding.detail)}")
    sys.stdout.flush()
    return len(findings)


__all__ = ["INCOMPLETE"]
