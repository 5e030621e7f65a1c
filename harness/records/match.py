# SPDX-License-Identifier: BSD-2-Clause
"""Holds what a run found against the records, both ways: what a record explains is known, what none explains is a finding, and what a
record says of a cell that ran and did not show it is an error of the record."""
from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from harness.matrix.model import FROZEN, CellResult
from harness.matrix.text import count
from harness.matrix.verdict import CELL, REPORT
from harness.matrix.verdicts import FINDING, FIXED, KNOWN, has_run, is_judged

from .record import Record, Shown, Spot, spot_of

PAGES = "docs/findings/README.md"
HostKey = tuple[str, str]   # host build, architecture
Emulators = Mapping[HostKey, str]


@dataclass(frozen=True)
class Claim:
    """That a block of a record explains a test."""
    record: Record
    block: Shown

    def holds(self, arch: str, emulator: str) -> bool:
        return (not self.block.arch or arch in self.block.arch) and self.block.holds(emulator)


class Explanations:
    """Records, by what they explain."""

    def __init__(self, records: Iterable[Record]) -> None:
        self.records = tuple(records)
        self._claims: dict[tuple[str, str], dict[str, list[Claim]]] = {}
        for record in self.records:
            for block in record.shows:
                for host, guest, test in block.triples():
                    self._claims.setdefault((host, guest), {}).setdefault(test, []).append(Claim(record, block))

    def of(self, host: str, guest: str) -> Mapping[str, list[Claim]]:
        """By test."""
        return self._claims.get((host, guest), {})

    def explain(self, spot: Spot, emulator: str) -> Record | None:
        """`emulator`: what boots the host; "QEMU" if its version is not known."""
        claims = self.of(spot.host, spot.guest).get(spot.test, ())
        return next((claim.record for claim in claims if claim.holds(spot.arch, emulator)), None)


def mark_known(result: CellResult, explanations: Explanations, emulator: str) -> None:
    """Says of each finding of a cell which record explains it, and so what the verdict is."""
    cell = {"host": result.cell.host.name, "guest": result.cell.guest.name, "arch": result.cell.arch}
    found = [(finding, explanations.explain(spot_of(cell, finding.about), emulator)) for finding in result.findings]
    result.findings = [replace(finding, record=record.name if record else "") for finding, record in found]
    if result.verdict == FINDING and result.findings and all(finding.record for finding in result.findings):
        result.verdict = KNOWN


@dataclass(frozen=True)
class State:
    """What a run says of one record. `shown`, `missing`: cells that show what it says, and cells that ran and do not. `untried`: do not
    either, under a version of QEMU with which nobody tried. `unseen`: cells that the run does not tell about."""
    record: Record
    shown: frozenset[Spot] = frozenset()
    missing: frozenset[Spot] = frozenset()
    untried: frozenset[Spot] = frozenset()
    unseen: int = 0

    @property
    def verdict(self) -> str:
        """Empty if the run does not tell."""
        return FIXED if self.missing else KNOWN if self.shown else ""


@dataclass(frozen=True)
class Comparison:
    """`total`: findings of all cells; `new`: those that no record explains. `states`: of each record of which a cell ran."""
    total: int
    new: tuple[Spot, ...]
    states: tuple[State, ...]

    @property
    def fixed(self) -> tuple[State, ...]:
        return tuple(state for state in self.states if state.verdict == FIXED)

    @property
    def known(self) -> int:
        return sum(state.verdict != "" and bool(state.shown) for state in self.states)

    @property
    def agrees(self) -> bool:
        return not self.new and not self.fixed

    @property
    def words(self) -> tuple[str, ...]:
        """The verdicts that the records and findings add to those of the cells."""
        return tuple(word for word, there in ((KNOWN, self.known), (FINDING, self.new), (FIXED, self.fixed)) if there)


def emulators_of(hosts: Iterable[Mapping[str, Any]]) -> dict[HostKey, str]:
    """`hosts` as in results.json."""
    return {(host["name"], host["arch"]): host["emulator"] for host in hosts}


def compare(cells: Sequence[Mapping[str, Any]], explanations: Explanations, emulators: Emulators) -> Comparison:
    """`cells` as in results.json. What an archived guest does not show says nothing of a record: it may have fewer tests."""
    shown: dict[str, set[Spot]] = {}
    new: list[Spot] = []
    total = 0
    for cell in cells:
        for finding in cell["findings"]:
            total += 1
            spot = spot_of(cell, finding["test"])
            record = explanations.explain(spot, emulators.get((cell["host"], cell["arch"]), ""))
            if record is None:
                new.append(replace(spot, guest=cell["guest"]))
            else:
                shown.setdefault(record.name, set()).add(spot)
    looked: dict[str, set[Spot]] = {}
    untried: dict[str, set[Spot]] = {}
    for cell in cells:
        emulator = emulators.get((cell["host"], cell["arch"]), "")
        for spot, record in looked_for(cell, explanations, emulator):
            (looked if record.is_tried(emulator) else untried).setdefault(record.name, set()).add(spot)
    return Comparison(total, tuple(dict.fromkeys(new)), tuple(make_states(explanations, shown, looked, untried)))


def looked_for(cell: Mapping[str, Any], explanations: Explanations, emulator: str) -> Iterator[tuple[Spot, Record]]:
    """What records say of a cell that ran, as far as it made the tests."""
    if cell["guest"].startswith(FROZEN) or not has_run(cell["verdict"]):
        return
    made = {test["name"] for test in cell["tests"] if test["outcome"] != "not-run"} if is_judged(cell["verdict"]) else set()
    for test, claims in explanations.of(cell["host"], cell["guest"]).items():
        if test in made or test in (CELL, REPORT):
            yield from ((spot_of(cell, test), claim.record) for claim in claims if claim.holds(cell["arch"], emulator))


def make_states(explanations: Explanations, shown: Mapping[str, set[Spot]], looked: Mapping[str, set[Spot]],
                untried: Mapping[str, set[Spot]]) -> Iterator[State]:
    for record in explanations.records:
        seen, missing, other = (frozenset(group.get(record.name, ())) for group in (shown, looked, untried))
        if seen or missing or other:
            told = {(spot.host, spot.guest, spot.test) for spot in seen | missing | other}
            every = {triple for block in record.shows for triple in block.triples()}
            yield State(record, seen, missing - seen, other - seen, len(every - told))


def show_comparison(comparison: Comparison) -> list[str]:
    """What is to be done, a line each."""
    lines = [f"{FINDING}: no record explains, on {place}: {tests}" for place, tests in by_place(comparison.new)]
    for state in comparison.fixed:
        where = state.record.document.where
        if not state.shown and not state.unseen and not state.untried:
            lines.append(f"{FIXED}: {state.record.name}: none of its cells shows it any more: close {where}")
        else:
            lines += [f"{FIXED}: {state.record.name} does not show on {place}: {tests}: take that out of {where}"
                      for place, tests in by_place(state.missing)]
    return lines + [f"{state.record.name} does not show on {place}, under a QEMU with which nobody tried: {tests}"
                    for state in comparison.states for place, tests in by_place(state.untried)]


def by_place(spots: Iterable[Spot]) -> list[tuple[str, str]]:
    """Hosts with the guests that they have in common, and the tests, as a record has them."""
    guests: dict[tuple[str, str], set[str]] = {}
    for spot in spots:
        guests.setdefault((spot.host, spot.test), set()).add(spot.guest)
    tests: dict[tuple[str, tuple[str, ...]], list[str]] = {}
    for (host, test), names in sorted(guests.items()):
        tests.setdefault((host, tuple(sorted(names))), []).append(test)
    return [(f"{host} ({', '.join(names)})", ", ".join(found)) for (host, names), found in tests.items()]


def summarise(comparison: Comparison) -> str:
    """In a few words."""
    text = count(comparison.total, "finding")
    if comparison.total:
        known = f"known ({count(comparison.known, 'record')}, see {PAGES})"
        text += f", {len(comparison.new)} that no record explains" if comparison.new else f", all {known}"
    return text + (f", {count(len(comparison.fixed), 'record')} fixed" if comparison.fixed else "")


def describe_states(comparison: Comparison) -> list[dict[str, Any]]:
    """As results.json has it."""
    return [{"name": state.record.name, "verdict": state.verdict, "findings": len(state.shown), "missing": list(map(show_spot, sorted(
        state.missing, key=show_spot))), "untried": len(state.untried), "not_run": state.unseen} for state in comparison.states]


def show_spot(spot: Spot) -> str:
    return f"{spot.test} of {spot.guest} on {spot.host} ({spot.arch})"
