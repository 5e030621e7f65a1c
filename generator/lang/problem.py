# SPDX-License-Identifier: BSD-2-Clause
"""What is wrong with a spec: one Problem is one line of output."""
from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice

from generator.lang.location import Location
from generator.printable import printable

MAX_PROBLEMS = 200
MAX_CANDIDATES = 200


@dataclass(frozen=True)
class Problem:
    """`rule` is the id of the rule that found it: a lint file's name, or yaml, schema, file, frozen."""
    location: Location
    rule: str
    message: str

    def __str__(self) -> str:
        return printable(f"{self.location}: {self.message} [{self.rule}]")

    @property
    def order(self) -> tuple[str, int, int, str, str]:
        return (self.location.file, self.location.line, self.location.column, self.rule, self.message)


class SpecError(Exception):
    """A spec cannot be used. `problems` is sorted, without repetitions and never empty.

    `unreadable`: a file could not be read at all, so that nothing can be said about its content.
    """

    def __init__(self, problems: Iterable[Problem], unreadable: bool = False) -> None:
        self.problems = sort_problems(problems)
        self.unreadable = unreadable
        super().__init__("\n".join(str(problem) for problem in self.problems[:MAX_PROBLEMS]))


class NotFound(Exception):
    """The user named something that is not there; the text is one line that says what is."""


def sort_problems(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Sorted by place, each once."""
    return tuple(sorted(set(problems), key=lambda problem: problem.order))


def nearest_name(word: str, names: Iterable[str], most: int = MAX_CANDIDATES) -> str | None:
    """The known name that `word` was probably meant to be, of the first `most`."""
    import difflib  # only needed once something is wrong

    known = [str(name) for name in islice(names, most)]   # a spec may have thousands, and as many mistakes
    matches = difflib.get_close_matches(word, known, n=1, cutoff=0.6)
    return matches[0] if matches else None


def list_names(names: Iterable[str], limit: int = 12) -> str:
    """Names for a message, a few of them at most."""
    known = list(names)
    shown = ", ".join(known[:limit])
    return f"{shown}, …" if len(known) > limit else shown or "none"


def suggest(word: str, names: Iterable[str], what: str = "known") -> str:
    """The end of a message about an unknown name: the nearest known name, or the list of them."""
    known = list(names)
    near = nearest_name(word, known)
    if near is not None:
        return f"did you mean '{near}'?"
    return f"{what}: {list_names(known)}"
