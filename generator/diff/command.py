# SPDX-License-Identifier: BSD-2-Clause
"""What `hvabi diff` does once it knows that there is something to compare."""
from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from generator.diff.formats import FORMATS
from generator.diff.report import make_report
from generator.diff.sources import Sources
from generator.exit_status import Situation
from generator.printable import printable
from generator.streams import say


def compare(sides: Sequence[str], form: str, root: Path) -> int:
    """Compares the two sides and prints the report in a format; the exit status."""
    sources = Sources(root)
    old, new = (sources.open(text) for text in sides)
    if old.abi.name != new.abi.name:
        say(f"hvabi diff: {printable(old.name)} and {printable(new.name)} are different ABIs: compare two texts of one")
        return Situation.BAD_COMMAND_LINE.status
    report = make_report(old, new, root)
    print(FORMATS[form](report), end="")
    return Situation.PROBLEMS.status if report.failures else Situation.IN_ORDER.status
