# SPDX-License-Identifier: BSD-2-Clause
"""What `hvabi diff` does once it knows that there is something to compare."""
from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from generator.diff.change import Effect
from generator.diff.formats import FORMATS
from generator.diff.report import Report, make_report
from generator.diff.sources import Side, Sources
from generator.diff.witness.outcome import Outcome
from generator.exit_status import Situation
from generator.lang.problem import NotFound
from generator.late import load_late
from generator.printable import printable
from generator.streams import say


def compare(sides: Sequence[str], form: str, root: Path, witness: Path | None, compiler: str) -> int:
    """Compares the two sides and prints the report in a format; the exit status. `witness`: the folder for guests that prove it."""
    sources = Sources(root)
    old, new = (sources.open(text) for text in sides)
    if old.abi.name != new.abi.name:
        say(f"hvabi diff: {printable(old.name)} and {printable(new.name)} are different ABIs: compare two texts of one")
        return Situation.BAD_COMMAND_LINE.status
    if witness is not None and (problem := unusable(witness, compiler)):
        say(f"hvabi diff: {printable(problem)}")
        return Situation.BAD_COMMAND_LINE.status
    report = make_report(old, new, root)
    if witness is not None:
        report = replace(report, witnesses=tuple(prove(report, old, new, witness, compiler)))
    print(FORMATS[form](report), end="")
    return Situation.PROBLEMS.status if report.failures else Situation.IN_ORDER.status


def check_side(text: str, root: Path) -> None:
    """Raises what a comparison with that text raises if there is something wrong with it."""
    side = Sources(root).open(text)
    make_report(side, side, root)


def unusable(folder: Path, compiler: str) -> str:
    """Why witnesses cannot be written there and built, "" if they can: nothing of somebody else is written over."""
    if shutil.which(compiler) is None:
        return f"--cc {compiler}: there is no such program: name a C compiler"
    if not os.path.lexists(folder):
        return ""
    if not folder.is_dir():
        return f"{folder} is no folder: name one that is not there yet"
    return f"{folder} is not empty: name a folder that is not there yet" if any(folder.iterdir()) else ""


def claim(folder: Path) -> None:
    """Makes the first folder in it, which no other run has made. Raises NotFound."""
    try:
        (folder / "old").mkdir(parents=True)
    except FileExistsError:
        raise NotFound(f"{folder} is in use by another run: name a folder that is not there yet") from None


def prove(report: Report, old: Side, new: Side, folder: Path, compiler: str) -> list[Outcome]:
    """What witnesses show. They are all there or, if this ends on the way, none is: it can be begun anew."""
    changes = [item.change for item in report.items]
    shown = sys.stderr.isatty()
    if not any(change.effects.worst is Effect.BREAKS for change in changes):
        return []
    was_there = folder.exists()
    claim(folder)

    def progress(done: int, total: int) -> None:
        if shown:
            sys.stderr.write(f"\rwitness {done} of {total}" + ("\n" if done == total else ""))
    try:
        return load_late("generator.diff.witness.build").find_witnesses(changes, old.abi, new.abi, folder, compiler, progress)
    except BaseException:
        for path in folder.iterdir() if was_there else [folder]:
            shutil.rmtree(path, ignore_errors=True)
        raise
