# SPDX-License-Identifier: BSD-2-Clause
"""Which cells are held against each other, and what differs in them. Knows no spec: explain.py does.

A guest is the same program in two cells, so that each test makes the same calls. It is compared on each two versions of a host that
follow each other in host.yaml, and on hosts of different names that speak the same release. A value counts only where it is no
accident: all guests that got this status on a host got the same value there. A call that one host lacks is one difference, whatever
tests it has; so is a family.

Some tests make the first case of a call again. What a host answers to it is told by the case; of these tests the outcome counts.
"""
from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from harness.matrix.predict_move import PREFIX

from .seen import Cell, Guest, Host, Seen

OUTCOME, STATUS, VALUE, CALLS, ABSENT = "outcome", "status", "value", "calls", "absent"
AGAIN = ("presence", "registers", "-equals-plain", "ignores-unknown-annotations", "refuses-reserved-bits")
SILENT = frozenset({"infra", "not-run"})    # outcomes that say nothing of the host
Key = tuple[str, str, str, str]             # ABI, architecture, guest, test
Constant = dict[tuple[str, str, str, str, int, int], set[int]]


@dataclass(frozen=True)
class Difference:
    """What two hosts did with one test of one guest. `first`, `second`: the outcome, or a raw number. `position`: of the call."""
    kind: str
    test: str
    first: str | int
    second: str | int
    hosts: tuple[Host, Host]
    guest: Guest
    seen: tuple[Seen, Seen] = field(compare=False, default=(Seen(""), Seen("")))
    cells: tuple[Cell, Cell] | None = field(compare=False, default=None, repr=False)
    position: int = 0


def compare_cells(cells: Iterable[Cell]) -> Iterator[Difference]:
    """In the order of the plan."""
    listed = list(cells)
    constant = find_values(listed)
    for first, second in pair_cells(listed):
        both = {test: (seen, second.tests[test]) for test, seen in first.tests.items()
                if test in second.tests and not {seen.outcome, second.tests[test].outcome} & SILENT}
        lacking = find_absent(both)
        for test, (seen, other) in both.items():
            if call_of(test) in lacking:
                continue
            found = compare_seen(seen, other, (first.host, second.host), test, constant)
            if found is not None:
                yield replace(found, guest=first.guest, seen=(seen, other), cells=(first, second))
        for name, test in shorten(lacking, both).items():
            seen, other = both[test]
            words = ("absent", "there") if seen.outcome == "absent" else ("there", "absent")
            yield Difference(ABSENT, name, *words, (first.host, second.host), first.guest, (seen, other), (first, second))


def pair_cells(cells: list[Cell]) -> Iterator[tuple[Cell, Cell]]:
    """Cells of one guest on neighbouring versions of a host, then on hosts of other names with the same release."""
    by_guest: dict[Guest, list[Cell]] = {}
    for cell in cells:
        by_guest.setdefault(cell.guest, []).append(cell)
    for group in by_guest.values():
        by_host: dict[str, list[Cell]] = {}
        for cell in group:
            by_host.setdefault(cell.host.host, []).append(cell)
        for versions in by_host.values():
            staying = [cell for cell in versions if not cell.host.then]     # of hosts that move guests there is no first and next
            yield from zip(staying, staying[1:])
        by_release: dict[tuple[str, str], dict[str, Cell]] = {}
        for cell in group:
            by_release.setdefault((cell.host.release, cell.host.then), {}).setdefault(cell.host.host, cell)
        for implementations in by_release.values():
            first, *others = implementations.values()
            yield from ((first, other) for other in others)


def call_of(test: str) -> str:
    """The family.call (or register) that a test is called after; "" where it is about a family as such. What a guest finds after a move
    ("move.family.call") is one test of each call."""
    return ".".join(test.split(".")[:2]) if test.count(".") > 1 and not test.startswith(PREFIX) else ""


def find_absent(both: dict[str, tuple[Seen, Seen]]) -> dict[str, str]:
    """Calls that one of two hosts lacks: every test of the call that ran is absent there, and none on the other. With one of the tests."""
    found: dict[str, str] = {}
    mixed: set[str] = set()
    for test, (seen, other) in both.items():
        call = call_of(test)
        if call and (seen.outcome == "absent") != (other.outcome == "absent"):
            if call in found and (both[found[call]][0].outcome == "absent") != (seen.outcome == "absent"):
                mixed.add(call)
            found.setdefault(call, test)
    there = {call_of(test) for test, (seen, other) in both.items()
             if (seen.outcome == "absent") == (other.outcome == "absent") and seen.outcome != "skip"}
    return {call: test for call, test in found.items() if call not in there and call not in mixed}


def shorten(lacking: dict[str, str], both: dict[str, tuple[Seen, Seen]]) -> dict[str, str]:
    """The same, with a family in place of its calls where one host lacks all of them."""
    families: dict[str, set[str]] = {}
    for call in map(call_of, both):
        families.setdefault(call.split(".")[0], set()).add(call)
    found: dict[str, str] = {}
    for call, test in lacking.items():
        family = call.split(".")[0]
        sides = {both[lacking[one]][0].outcome == "absent" for one in families[family] & lacking.keys()}
        whole = len(families[family]) > 1 and families[family] <= lacking.keys() and len(sides) == 1
        found.setdefault(family if whole else call, test)
    return found


def is_repetition(test: str) -> bool:
    name = test.rsplit(".", 1)[-1]
    return name in AGAIN or any(name.endswith(("-" + word) if not word.startswith("-") else word) for word in AGAIN)


def compare_seen(first: Seen, second: Seen, hosts: tuple[Host, Host], test: str, constant: Constant) -> Difference | None:
    """The first thing that differs. Outcomes count before answers; of tests that both hosts lack nothing counts."""
    guest = Guest("", "", hosts[0].abi, "", hosts[0].arch)
    if first.outcome == second.outcome and (first.outcome == "absent" or is_repetition(test)):
        return None
    for position, (one, other) in enumerate(zip(first.statuses, second.statuses)):
        if one != other and not is_repetition(test):
            return Difference(STATUS, test, one, other, hosts, guest, position=position)
    if first.outcome != second.outcome:
        return Difference(OUTCOME, test, first.outcome, second.outcome, hosts, guest)
    if len(first.answers) != len(second.answers):
        return Difference(CALLS, test, len(first.answers), len(second.answers), hosts, guest)
    for position, (one, other) in enumerate(zip(first.answers, second.answers)):
        if one[1] != other[1] and all(is_constant(host, test, position, answer, constant)
                                      for host, answer in zip(hosts, (one, other))):
            return Difference(VALUE, test, one[1], other[1], hosts, guest, position=position)
    return None


def find_values(cells: Iterable[Cell]) -> Constant:
    """What values came with each status of each call of each test, on each host, from all guests together."""
    values: Constant = {}
    for cell in cells:
        for test, seen in cell.tests.items():
            for position, (status, value) in enumerate(seen.answers):
                key = cell.host.name, cell.host.abi, cell.host.arch, test, position, status
                values.setdefault(key, set()).add(value)
    return values


def is_constant(host: Host, test: str, position: int, answer: tuple[int, int], constant: Constant) -> bool:
    return len(constant[host.name, host.abi, host.arch, test, position, answer[0]]) == 1
