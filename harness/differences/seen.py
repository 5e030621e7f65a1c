# SPDX-License-Identifier: BSD-2-Clause
"""What a run of the matrix saw: each test of each guest on each host, with the raw answers (results.json)."""
from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from generator.exit_status import Situation
from generator.printable import printable
from harness.matrix.model import MatrixError
from harness.matrix.verdicts import has_run

Answer = tuple[int, int]    # status, value


@dataclass(frozen=True)
class Host:
    """A version of a host for one ABI and architecture. `name`: host@version. `then`: the release where it moves its guests."""
    name: str
    host: str
    version: str
    abi: str
    release: str
    arch: str
    then: str = ""


@dataclass(frozen=True)
class Guest:
    name: str
    guest: str
    abi: str
    release: str
    arch: str


@dataclass(frozen=True)
class Seen:
    """One test in one cell. `finding`: None where it went as predicted; else whether a record explains it. `allowed`: the
    outcomes that the two releases predict."""
    outcome: str
    answers: tuple[Answer, ...] = ()
    finding: bool | None = None
    allowed: tuple[str, ...] = ()

    @property
    def statuses(self) -> tuple[int, ...]:
        return tuple(status for status, _ in self.answers)


@dataclass
class Cell:
    guest: Guest
    host: Host
    tests: dict[str, Seen]
    facts: dict[str, str] = field(default_factory=dict)


def read_cells(data: Mapping[str, Any], where: str) -> list[Cell]:
    """The cells that ran, in the order of the plan. Raises MatrixError if a part is missing or of another kind."""
    try:
        hosts = {(one["name"], one["abi"], one["arch"]): Host(one["name"], one["host"], one["version"], one["abi"], one["release"],
                                                              one["arch"], one.get("then", "")) for one in data["hosts"]}
        guests = {(one["name"], one["abi"], one["arch"]): Guest(one["name"], one["guest"], one["abi"], one["release"], one["arch"])
                  for one in data["guests"]}
        return [Cell(guests[cell["guest"], cell["abi"], cell["arch"]], hosts[cell["host"], cell["abi"], cell["arch"]],
                     dict(read_tests(cell)), dict(cell["facts"])) for cell in data["cells"] if has_run(cell["verdict"])]
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise MatrixError(f"{printable(where)}: not as a matrix of this version writes it ({type(error).__name__} {printable(str(error))}): "
                          "run 'hvabi matrix' again", Situation.UNREADABLE.status) from None


def read_tests(cell: Mapping[str, Any]) -> Iterator[tuple[str, Seen]]:
    explained: dict[str, bool] = {}
    for one in cell["findings"]:
        explained[one["test"]] = explained.get(one["test"], True) and is_explained(one)
    for test in cell["tests"]:
        answers = tuple((int(status), int(value, 16)) for status, value in test["answers"])
        yield test["name"], Seen(test["outcome"], answers, explained.get(test["name"]), tuple(test["expected"]))


def is_explained(finding: Mapping[str, Any]) -> bool:
    """Whether a record explains the finding."""
    return bool(finding["record"])
