# SPDX-License-Identifier: BSD-2-Clause
"""Whether records speak of what is there: hosts, guests and tests that exist, each cell explained once."""
from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from generator.lang.problem import nearest_name
from generator.model.abi import Abi
from harness.matrix.model import Cell, GuestBuild, HostBuild, Prediction
from harness.matrix.plan import Filters, possible_cells
from harness.matrix.verdict import CELL, REPORT

from .record import Record, Shown
from .registers import travel_of

Predict = Callable[[Cell], Prediction | None]
Pair = tuple[str, str]      # guest build, host build


def every_cell(guests: list[GuestBuild], hosts: list[HostBuild]) -> list[Cell]:
    """Those too that only their names mean, as of hosts that are opt-in: a record may be about one."""
    return possible_cells(guests, hosts, Filters(guest=tuple({guest.name for guest in guests}), host=tuple({host.name for host in hosts})))


def find_problems(records: Sequence[Record], guests: Iterable[str], hosts: Iterable[str], cells: Iterable[Cell],
                  predict: Predict) -> Iterator[str]:
    """One line each, with its place. `guests`, `hosts`: names of builds. `cells`: every one that there can be. `predict`: None for a
    cell of which the tests are not looked at."""
    by_pair: dict[Pair, list[Cell]] = {}
    for cell in cells:
        by_pair.setdefault((cell.guest.name, cell.host.name), []).append(cell)
    guest_names, host_names = set(guests), set(hosts)
    tests = Tests(predict)
    for record in records:
        yield from unknown_names(record, ("affects",), record.affects, host_names, "host build")
        for block in record.shows:
            problems = [*unknown_names(record, (*block.path, "hosts"), block.hosts, host_names, "host build"),
                        *unknown_names(record, (*block.path, "guests"), block.guests, guest_names, "guest build")]
            yield from problems or block_problems(record, block, by_pair, tests)
    yield from overlaps(records)


class Tests:
    """The names of what a cell can find something about, each cell's looked up once."""
    __test__ = False    # not for pytest

    def __init__(self, predict: Predict) -> None:
        self._predict = predict
        self._known: dict[Cell, frozenset[str]] = {}

    def of(self, cell: Cell) -> frozenset[str]:
        """Nothing if they are not looked at."""
        if cell not in self._known:
            prediction = self._predict(cell)
            self._known[cell] = frozenset() if prediction is None else frozenset(
                [CELL, REPORT, *(test.name for test in prediction.tests), *(fact.test for fact in prediction.facts)])
        return self._known[cell]


def unknown_names(record: Record, path: tuple, names: Sequence[str], known: set[str], what: str) -> Iterator[str]:
    for index, name in enumerate(names):
        if name not in known:
            yield f"{record.at(*path, index)}: there is no {what} '{name}': {suggest(name, known)}"


def suggest(name: str, known: Iterable[str]) -> str:
    names = sorted(known)
    near = nearest_name(name, names, len(names))
    if near:
        return f"did you mean '{near}'?"
    return f"there are {', '.join(names)}" if 0 < len(names) <= 40 else "'hvabi matrix --plan' lists them"


def block_problems(record: Record, block: Shown, by_pair: Mapping[Pair, Sequence[Cell]], tests: Tests) -> Iterator[str]:
    for row, host in enumerate(block.hosts):
        for column, guest in enumerate(block.guests):
            cells = [cell for cell in by_pair.get((guest, host), ()) if not block.arch or cell.arch in block.arch]
            if not cells:
                place = record.at(*block.path, "hosts", row)
                arch = f" on {' or '.join(block.arch)}" if block.arch else ""
                yield f"{place}: there is no cell of {guest} and {host}{arch}: take one of them out"
                return
            yield from unknown_tests(record, block, cells, tests)


def unknown_tests(record: Record, block: Shown, cells: Sequence[Cell], tests: Tests) -> Iterator[str]:
    for cell in cells:
        known = tests.of(cell)
        for index, test in enumerate(block.tests):
            if known and test not in known:
                yield (f"{record.at(*block.path, 'tests', index)}: {cell.guest.name} makes no test '{test}' on {cell.host.name}: "
                       f"{suggest(test, known)}")


def register_problems(records: Sequence[Record], cells: Iterable[Cell], abi_of: Callable[[Cell], Abi]) -> Iterator[str]:
    """Where `registers` names a case of the spec and is not what the spec says. `abi_of`: what a cell's guest was built for."""
    by_pair = {(cell.guest.name, cell.host.name): cell for cell in cells}
    for record in records:
        for index, call in enumerate(record.data.get("registers", ())):
            if "test" not in call:
                continue
            mine = [by_pair[guest, host] for block in record.shows if call["test"] in block.tests for guest in block.guests
                    for host in block.hosts if (guest, host) in by_pair]
            if not mine:
                yield f"{record.at('registers', index, 'test')}: no cell of the record makes the test '{call['test']}'"
                continue
            found = [travel for travel in (travel_of(abi_of(cell), cell.arch, call["test"]) for cell in mine) if travel is not None]
            given = (call["call"], dict(call["before"]), tuple(call.get("memory", ())))
            if found and given not in [(travel.call, dict(travel.before), travel.memory) for travel in found]:
                yield (f"{record.at('registers', index, 'before', key=True)}: the spec has other registers for {call['test']}: "
                       f"'hvabi finding --draft' prints them")
            told = " ".join([*record.data.get("steps", ()), *(one["call"] for one in record.data["registers"][:index])])
            for first in dict.fromkeys(name for travel in found for name in travel.given if name not in told):
                yield (f"{record.at('registers', index, 'test')}: {call['test']} is made after {first}, and the report does not say so: "
                       f"put that call before it, or into 'steps'")


def overlaps(records: Sequence[Record]) -> Iterator[str]:
    """Two records, or two blocks of one, that explain the same."""
    seen: dict[tuple[str, str, str], list[tuple[Record, Shown]]] = {}
    for record in records:
        for block in record.shows:
            told = False
            for host, guest, test in block.triples():
                others = seen.setdefault((host, guest, test), [])
                for other, earlier in others:
                    if not told and meet(block, earlier):
                        told = True
                        yield (f"{record.at(*block.path, 'tests', block.tests.index(test))}: '{test}' of {guest} on {host} is explained "
                               f"by {other.at(*earlier.path, 'tests', earlier.tests.index(test))} too: leave it to one of them")
                others.append((record, block))


def meet(one: Shown, other: Shown) -> bool:
    """Whether there is an architecture and a version of QEMU that both speak of."""
    if one.arch and other.arch and not set(one.arch) & set(other.arch):
        return False
    ends = [before for before in (one.before, other.before) if before]
    return all(max(one.since, other.since) < before for before in ends)
