# SPDX-License-Identifier: BSD-2-Clause
"""The verdicts of cells: everything that sets one apart from another, but for what leads to it (verdict.py)."""
from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass


@dataclass(frozen=True)
class Verdict:
    """`colour`: of its word, as a terminal wants it. `ran`: the guest did what there was to do, so that the cell counts as
    looked at. `numbers`: the table shows the numbers of tests, not the word alone. `untold`: what junit.xml says of a test
    without an outcome, and of the cell itself if it did not run: skipped or error. `incomplete`: the run could not be
    completed (status 3) if a cell is so ("one"), if all cells are ("all"), or never ("")."""
    colour: str
    ran: bool
    numbers: bool
    untold: str
    incomplete: str = ""


VERDICTS: Mapping[str, Verdict] = {
    "ok": Verdict("32", ran=True, numbers=True, untold="error"),
    "finding": Verdict("31", ran=True, numbers=True, untold="skipped"),
    "regression": Verdict("31;1", ran=True, numbers=True, untold="skipped"),
    "refused": Verdict("36", ran=True, numbers=False, untold="error"),
    "unavailable": Verdict("33", ran=False, numbers=False, untold="skipped", incomplete="all"),
    "interrupted": Verdict("33", ran=False, numbers=False, untold="skipped", incomplete="one"),
    "infra": Verdict("35", ran=False, numbers=False, untold="error", incomplete="one"),
}
EXPLAINED = "explained"     # how a cell is shown whose findings are all explained; it is no verdict
COLOURS = {EXPLAINED: VERDICTS["ok"].colour, **{word: verdict.colour for word, verdict in VERDICTS.items()}}


def has_run(word: str) -> bool:
    """Whether a cell of this verdict was looked at; a word from a file may be no verdict at all."""
    return word in VERDICTS and VERDICTS[word].ran


def is_incomplete(words: Set[str]) -> bool:
    """Whether a run with cells of these verdicts could not be completed."""
    return (any(VERDICTS[word].incomplete == "one" for word in words)
            or bool(words) and all(VERDICTS[word].incomplete == "all" for word in words))
