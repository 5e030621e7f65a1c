# SPDX-License-Identifier: BSD-2-Clause
"""The verdicts: everything that sets one apart from another, but for what leads to it (verdict.py, and harness/records for what is known
and fixed). Whoever asks about one asks here; no other file compares their names with words of its own."""
from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.exit_status import CLEAN, FINDINGS, INCOMPLETE

OK, KNOWN, FINDING, REGRESSION, REFUSED = "ok", "known", "finding", "regression", "refused"
UNAVAILABLE, INTERRUPTED, INFRA = "unavailable", "interrupted", "infra"
FIXED = "fixed"


@dataclass(frozen=True)
class Verdict:
    """`ran`: the cell was looked at. `judged`: the outcomes of its tests say something, and the table shows their numbers. `status`: how
    a run ends that has it, at least; `strict`: the same with --strict; `all`: the same if all cells have it. `junit`: what junit.xml makes
    of it: failure, error, skipped, or "" if it passed; `untold`: what of a test without an outcome in such a cell. `colour`: of its word,
    as a terminal wants it. `about`: what it is a verdict of, cell or record."""
    name: str
    meaning: str
    ran: bool
    judged: bool
    status: int
    strict: int
    all: int
    junit: str
    untold: str
    colour: str
    about: str = "cell"


TABLE = (
    Verdict(OK, "as predicted",
            True, True, CLEAN, CLEAN, CLEAN, "", "error", "32"),
    Verdict(KNOWN, "something disagrees with the prediction, and records explain all of it",
            True, True, CLEAN, FINDINGS, CLEAN, "skipped", "skipped", "32"),
    Verdict(FINDING, "something disagrees with the prediction, and no record explains it",
            True, True, FINDINGS, FINDINGS, FINDINGS, "failure", "skipped", "31"),
    Verdict(REGRESSION, "an archived guest does not pass a test that it once passed on this host",
            True, True, FINDINGS, FINDINGS, FINDINGS, "failure", "skipped", "31;1"),
    Verdict(REFUSED, "a refusal that was predicted and seen",
            True, False, CLEAN, CLEAN, CLEAN, "", "error", "36"),
    Verdict(UNAVAILABLE, "the host, a tool that builds the guest, or an archived image cannot be had; QEMU is not there, or does not have "
            "the machine",
            False, False, CLEAN, CLEAN, INCOMPLETE, "skipped", "skipped", "33"),
    Verdict(INTERRUPTED, "Ctrl-C came before the cell ran or ended",
            False, False, INCOMPLETE, INCOMPLETE, INCOMPLETE, "skipped", "skipped", "33"),
    Verdict(INFRA, "the cell could not start",
            False, False, INCOMPLETE, INCOMPLETE, INCOMPLETE, "error", "error", "35"),
    Verdict(FIXED, "a record says of cells that ran what they no longer show",
            True, True, FINDINGS, FINDINGS, FINDINGS, "failure", "failure", "31", "record"),
)
VERDICTS: Mapping[str, Verdict] = {verdict.name: verdict for verdict in TABLE}
OF_CELLS = tuple(verdict.name for verdict in TABLE if verdict.about == "cell")


def has_run(word: str) -> bool:
    """Whether a cell of this verdict was looked at; a word from a file may be no verdict at all."""
    return word in VERDICTS and VERDICTS[word].ran


def is_judged(word: str) -> bool:
    """Whether the outcomes of such a cell's tests say something about the host."""
    return word in VERDICTS and VERDICTS[word].judged


def is_broken(word: str) -> bool:
    """Whether such a cell has no result because something here is broken."""
    return word in VERDICTS and VERDICTS[word].junit == "error"


def exit_status(words: Iterable[str], strict: bool = False) -> int:
    """How a run ends that has these verdicts."""
    found = [VERDICTS[word] for word in dict.fromkeys(words)]
    statuses = [verdict.strict if strict else verdict.status for verdict in found]
    cells = [verdict for verdict in found if verdict.about == "cell"]
    return max([CLEAN, *statuses, *([min(verdict.all for verdict in cells)] if cells else [])])
