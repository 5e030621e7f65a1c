# SPDX-License-Identifier: BSD-2-Clause
"""A comparison as it is reported."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.diff.change import Change, Effect
from generator.diff.compat import Judged, judge, read_compat, stale_entries
from generator.diff.engine import compare
from generator.diff.places import locate_changes
from generator.diff.sources import Side
from generator.diff.witness.outcome import Outcome
from generator.lang.location import Location
from generator.lang.problem import Problem, SpecError


@dataclass(frozen=True)
class Report:
    """`old`, `new`: what was compared, for people. `stale`: entries of compat.yaml for breaks that are not there. `fallback`: where
    a change stands that has no place: the file or folder of the new side. `witnesses`: of changes that break, if they were asked for."""
    old: str
    new: str
    items: tuple[Judged, ...]
    stale: tuple[Problem, ...]
    fallback: Location
    witnesses: tuple[Outcome, ...] = ()

    def witness_of(self, change: Change) -> Outcome | None:
        """What proves a change, if that was asked for."""
        return next((outcome for outcome in self.witnesses if outcome.change is change), None)

    @property
    def failures(self) -> int:
        return sum(item.fails for item in self.items) + len(self.stale)

    def count(self, level: str) -> int:
        """Changes of a level that nobody accepted."""
        return sum(item.level == level and item.accepted is None for item in self.items)

    @property
    def accepted(self) -> int:
        return sum(item.accepted is not None for item in self.items)


def make_report(old: Side, new: Side, root: Path) -> Report:
    """Compares two sides. Raises SpecError for a compat.yaml that cannot be used."""
    compat = read_compat(new.spec, root) if new.compat is None else new.compat
    if isinstance(compat, SpecError):
        raise compat
    changes = () if old.abi.spec_hash == new.abi.spec_hash and old.abi == new.abi else compare(old.abi, new.abi)
    items = judge(locate_changes(changes, old, new), compat, old.abi.release, new.abi.release, new.spec)
    stale = tuple(stale_entries(items, compat, old.abi.release, new.abi.release, new.spec))
    return Report(old.name, new.name, items, stale, new.place)


def place_of(report: Report, change: Change) -> Location:
    """Where a reader should look: in the new text, else in the old one."""
    return change.new_place or change.old_place or report.fallback


def sentence(item: Judged) -> str:
    """What changed and what would help, in one line."""
    change = item.change
    remedy = f"; {change.remedy}" if change.remedy and change.effects.worst is Effect.BREAKS else ""
    return f"{change.subject}: {change.message}{remedy}"


def level_order(items: Sequence[Judged]) -> list[Judged]:
    """Those that fail first, then by level, each as the engine ordered them."""
    levels = {"error": 0, "warning": 2, "note": 3}
    return sorted(items, key=lambda item: 1 if item.accepted else levels[item.level])
