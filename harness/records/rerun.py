# SPDX-License-Identifier: BSD-2-Clause
"""Repeats a record: runs exactly the cells that it names, and says whether each of its tests still shows."""
from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.exit_status import CLEAN, FINDINGS, INCOMPLETE
from harness.matrix import report
from harness.matrix.emulator import Emulators
from harness.matrix.model import Cell, CellResult, MatrixError
from harness.matrix.models import Models
from harness.matrix.out import OutFolder, show_path
from harness.matrix.progress import Progress
from harness.matrix.run import run_planned
from harness.matrix.setting import Setting, Watch
from harness.matrix.supervise import Interrupts
from harness.matrix.text import count
from harness.matrix.verdicts import exit_status, has_run

from .match import Explanations, State, by_place, compare, mark_known
from .pages import show_under
from .record import Record


@dataclass(frozen=True)
class Rerun:
    """`state`: None if no cell ran that could tell. `undone`: cells that did not run, with the reason; `astray`: those that ran, and of which
    something else is found alone. `messages`: what guests say, by host and test."""
    record: Record
    state: State | None
    undone: Mapping[str, str]
    astray: Mapping[str, str]
    messages: Mapping[tuple[str, str], str]
    words: tuple[str, ...]
    where: str

    @property
    def status(self) -> int:
        ran = exit_status(word for word in self.words if not has_run(word))
        if ran == INCOMPLETE or self.state is None:
            return INCOMPLETE
        return FINDINGS if self.state.missing else CLEAN


def choose_cells(record: Record, every: Sequence[Cell]) -> list[Cell]:
    """Those that the record names, each once."""
    named = {(guest, host, arch) for block in record.shows for guest in block.guests for host in block.hosts for arch in block.arch or ("",)}
    return [cell for cell in every if {(cell.guest.name, cell.host.name, cell.arch), (cell.guest.name, cell.host.name, "")} & named]


def run_record(record: Record, every: Sequence[Cell], models: Models, root: Path, folder: Path | None = None) -> Rerun:
    """`folder`: for results and logs. Raises MatrixError if there is nothing to run."""
    cells = choose_cells(record, every)
    if not cells:
        raise MatrixError(f"{record.name}: nothing can be repeated: {record.data.get('unseen', 'there is no such cell')}")
    folder = (folder or root / "build" / "finding" / record.name.replace("/", "-")).absolute()
    emulators = Emulators(cell.host for cell in cells)
    explanations = Explanations([record])
    with OutFolder(folder, root / "build" in folder.parents) as out, Interrupts() as interrupts:
        progress = Progress(len(cells))
        watch = Watch(progress.cell_started, progress.cell_finished,
                      lambda result: mark_known(result, explanations, emulators.show(result.cell.host)))
        setting = Setting(root, out, None, watch)
        _, results = run_planned([(cell, models.predict(cell)) for cell in cells], setting, len(os.sched_getaffinity(0)),
                                 interrupts.wanted, progress)
        progress.close()
        if interrupts.hit:
            raise KeyboardInterrupt
    return judge(record, results, {(cell.host.name, cell.arch): emulators.show(cell.host) for cell in cells},
                 show_path(folder))


def judge(record: Record, results: Sequence[CellResult], emulators: Mapping[tuple[str, str], str], where: str) -> Rerun:
    comparison = compare([report.cell_data(result) for result in results], Explanations([record]), emulators)
    messages = {(result.cell.host.name, finding.about): finding.message for result in results for finding in result.findings if finding.record}
    undone = {result.cell.name: result.message for result in results if not has_run(result.verdict)}
    tests = {test for block in record.shows for test in block.tests}
    astray = {result.cell.name: result.findings[0].message for result in results
              if has_run(result.verdict) and result.findings and not tests & {finding.about for finding in result.findings}}
    return Rerun(record, next(iter(comparison.states), None), undone, astray, messages, tuple(result.verdict for result in results), where)


def show_rerun(rerun: Rerun) -> list[str]:
    """For a reader, with the last line in a few words."""
    state, lines = rerun.state, [f"did not run: {cell}: {reason}" for cell, reason in rerun.undone.items()]
    if state is None:
        under = dict.fromkeys(filter(None, (show_under(block.since, block.before) for block in rerun.record.shows)))
        only = f": it shows only under QEMU {' or '.join(under)}" if under and not rerun.undone and not rerun.astray else ""
        lines += [f"does not tell: {cell}: {message}" for cell, message in rerun.astray.items()]
        return [*lines, f"{rerun.record.name}: no cell ran that can tell{only}"]
    lines += [f"shows: {host}: {test}: {message}" for (host, test), message in rerun.messages.items()]
    lines += [f"does not show: {place}: {tests}" for place, tests in by_place(state.missing)]
    lines += [f"does not show, under a QEMU with which nobody tried: {place}: {tests}" for place, tests in by_place(state.untried)]
    lines += [f"{rerun.where}/logs: what the guests said"]
    told = len(state.shown) + len(state.missing) + len(state.untried)
    verdict = "still shows" if state.shown and not state.missing else "shows in part" if state.shown else "no longer shows"
    return [*lines, f"{rerun.record.name} {verdict}: {len(state.shown)} of {count(told, 'test')} in {count(len(rerun.words), 'cell')}"]


def rerun_data(rerun: Rerun) -> dict[str, Any]:
    state = rerun.state or State(rerun.record)
    return {"schema": "hvabi-finding-run/1", "name": rerun.record.name, "verdict": state.verdict,
            **{key: [vars(spot) for spot in sorted(getattr(state, key), key=lambda spot: (spot.host, spot.guest, spot.test, spot.arch))]
               for key in ("shown", "missing", "untried")},
            "undone": dict(rerun.undone), "astray": dict(rerun.astray), "logs": f"{rerun.where}/logs"}
