# SPDX-License-Identifier: BSD-2-Clause
"""Holds what an archived guest did against what it passed before, and notes what it passed now (ci/frozen, by
generator/frozen/passed.py)."""
from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path

from generator.frozen.passed import Key, Passed, read_passed, write_passed
from generator.lang.problem import SpecError
from harness.matrix.model import FROZEN, Cell, CellResult, Finding, MatrixError
from harness.matrix.text import count, shorten
from harness.matrix.verdict import CELL
from harness.matrix.verdicts import REGRESSION, is_judged


class Memory:
    """What was noted of the releases of some cells."""

    def __init__(self, root: Path, cells: Iterable[Cell]) -> None:
        self._root = root
        self._noted: dict[tuple[str, str], dict[Key, Passed]] = {}
        try:
            for cell in cells:
                place = cell.abi, cell.guest.release
                if cell.guest.spec.archived is not None and place not in self._noted:
                    self._noted[place] = read_passed(root, *place)
        except SpecError as error:
            raise MatrixError(str(error.problems[0])) from None

    def recall(self, cell: Cell) -> Passed | None:
        """Of the same image, on a host of the same name that runs it in as many machines."""
        if cell.guest.spec.archived is None:
            return None
        found = self._noted[cell.abi, cell.guest.release].get(key_of(cell))
        return found if found is not None and found.machines == has_machines(cell) else None

    def judge(self, result: CellResult) -> None:
        """What passed before and does not now is a regression, whatever the specs would allow: unless it is a finding that a record
        explains (harness/records), which must have been said before."""
        before = self.recall(result.cell)
        if before is None or not is_judged(result.verdict):
            return
        known = {finding.about for finding in result.findings if finding.record}
        lost = {test.name: test for test in result.tests
                if test.outcome != "pass" and test.name not in before.without and test.name not in known}
        since = f"passed on {before.host}{f' ({before.build})' if before.build else ''}, as noted on {before.date}"
        unrun = [name for name, test in lost.items() if test.outcome == "not-run"]
        told = {finding.about: finding.message for finding in result.findings}
        found = [Finding(name, f"{REGRESSION}: {result.cell.guest.name} {since}; now {say(told.get(name), test.outcome, test.message)}")
                 for name, test in lost.items() if test.outcome != "not-run"]
        if unrun:
            more = f"; {told[CELL]}" if CELL in told else ""
            found.append(Finding(CELL, f"{REGRESSION}: {count(len(unrun), 'test')} that {result.cell.guest.name} {since}, "
                                 f"did not run: {shorten(', '.join(unrun), 120)}{more}"))
        if found:
            about = {finding.about for finding in found}
            result.findings = [*(finding for finding in result.findings if finding.about not in about), *found]
            result.verdict, result.message = REGRESSION, found[0].message

    def note(self, results: Iterable[CellResult], builds: Mapping[str, str]) -> int:
        """Notes what passed now, beside what passed before; how many lines are new or say more. `builds`: of hosts, by name. Raises
        OSError, which names the file."""
        changed, places = 0, set()
        for result in results:
            cell = result.cell
            if cell.guest.spec.archived is None or not is_judged(result.verdict):
                continue
            before, place = self.recall(cell), (cell.abi, cell.guest.release)
            failed = frozenset(test.name for test in result.tests if test.outcome != "pass")
            without = failed & before.without if before is not None else failed
            if before is None or without != before.without:
                self._noted[place][key_of(cell)] = Passed(
                    cell.guest.name.removeprefix(FROZEN), cell.arch, cell.host.name, cell.guest.spec.archived.sha256,
                    date.today().isoformat(), builds.get(cell.host.name, ""), has_machines(cell), len(result.tests), without)
                changed += 1
                places.add(place)
        for place in sorted(places):
            write_passed(self._root, *place, self._noted[place].values())
        return changed


def say(finding: str | None, outcome: str, message: str) -> str:
    """What became of a test, in the words of its finding if there is one."""
    if finding is not None:
        return finding
    return f"{outcome}: {message}" if message else outcome


def key_of(cell: Cell) -> Key:
    assert cell.guest.spec.archived is not None
    return cell.guest.spec.archived.sha256, cell.host.name, cell.arch


def has_machines(cell: Cell) -> bool:
    batch = cell.host.version.batch
    return batch is not None and batch.machines
