# SPDX-License-Identifier: BSD-2-Clause
"""The history of real interfaces: what comparing two of their releases must find. history/README.md says how it is written.

To see what no entry names, and what an entry says that is not so, in the comparisons of some interfaces or in all:

    python3 -m generator.tests.diff_history [INTERFACE ...]
"""
from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import yaml

from generator.diff.change import DIRECTIONS, Change, Effect
from generator.diff.compat import ordinary_level
from generator.diff.engine import compare
from generator.diff.sources import Side, open_source

FOLDER = Path(__file__).parent / "history"
ROOT = FOLDER.parents[2]
KEYS = {"name", "what", "source", "old", "new", "rule", "subject", "breaks", "level"}


@dataclass(frozen=True)
class Entry:
    """An event of history. `old`, `new`: the releases, as breaks.yaml names them. `rule`, `subject`: the change that tells it.
    `breaks`: the directions that it breaks. `along`: changes (rule, subject) that are the same event seen elsewhere."""
    name: str
    what: str
    source: str
    old: str
    new: str
    rule: str
    subject: str
    breaks: frozenset[str]
    level: str
    along: tuple[tuple[str, str], ...]

    @property
    def pair(self) -> tuple[str, str]:
        return self.old, self.new

    @property
    def told(self) -> tuple[tuple[str, str], ...]:
        """(rule, subject) of all changes that the entry explains."""
        return (self.rule, self.subject), *self.along


@lru_cache(maxsize=1)
def read_entries() -> tuple[Entry, ...]:
    return tuple(read_entry(item) for item in yaml.safe_load((FOLDER / "breaks.yaml").read_text()))


def read_entry(item: dict[str, object]) -> Entry:
    name = item.get("name")
    if set(item) - {"along"} != KEYS:
        raise ValueError(f"breaks.yaml: {name}: has the keys {sorted(item)}; it needs {sorted(KEYS)}, and may have along")
    breaks = frozenset(item["breaks"])                  # type: ignore[call-overload]
    if breaks - set(DIRECTIONS):
        raise ValueError(f"breaks.yaml: {name}: a direction is one of {', '.join(DIRECTIONS)}")
    along = tuple(tuple(line.split(" ", 1)) for line in item.get("along", ()))     # type: ignore[attr-defined]
    return Entry(**{key: item[key] for key in KEYS - {"breaks"}}, breaks=breaks, along=along)    # type: ignore[arg-type]


def list_pairs() -> list[tuple[str, str]]:
    """The comparisons that entries name, each once."""
    return list(dict.fromkeys(entry.pair for entry in read_entries()))


def list_texts() -> list[Path]:
    return sorted(FOLDER.glob("*/*.yaml"))


def is_history(name: str) -> bool:
    """Whether a release has its text in this folder; the others are releases of this repository."""
    return "/" in name


@lru_cache(maxsize=None)
def open_release(name: str) -> Side:
    return open_source(str(FOLDER / f"{name}.yaml") if is_history(name) else name, ROOT)


@lru_cache(maxsize=None)
def changes_of(old: str, new: str) -> tuple[Change, ...]:
    return compare(open_release(old).abi, open_release(new).abi)


def broken(change: Change) -> frozenset[str]:
    return frozenset(name for name, effect in change.effects.items() if effect is Effect.BREAKS)


def line_of(change: Change) -> str:
    effects = ", ".join(f"{name} {effect.word}" for name, effect in change.effects.items() if effect)
    return f"{ordinary_level(change)} [{change.rule}] {change.subject}: {change.message} | {effects or 'ok'}"


def unnamed(pair: tuple[str, str]) -> list[Change]:
    """Changes of a comparison that break something and that no entry names. In a release of this repository much more changed than
    one event, so there nothing is unnamed."""
    if not all(map(is_history, pair)):
        return []
    named = {told for entry in read_entries() if entry.pair == pair for told in entry.told}
    return [change for change in changes_of(*pair) if broken(change) and (change.rule, change.subject) not in named]


def mistakes(entry: Entry) -> Iterator[str]:
    """What an entry says and the comparison does not find."""
    changes = changes_of(*entry.pair)
    for rule, subject in entry.told:
        number = sum((change.rule, change.subject) == (rule, subject) for change in changes)
        if number != 1:
            yield f"{entry.name}: found {number} times: [{rule}] {subject}"
    for change in changes:
        if (change.rule, change.subject) == (entry.rule, entry.subject):
            found = broken(change), ordinary_level(change)
            if found != (entry.breaks, entry.level):
                yield f"{entry.name}: says {sorted(entry.breaks)} {entry.level}, and is {sorted(found[0])} {found[1]}"


def main(interfaces: Sequence[str]) -> int:
    wrong = 0
    for pair in list_pairs():
        if interfaces and not any(pair[0].startswith(f"{name}/") for name in interfaces):
            continue
        lines = [mistake for entry in read_entries() if entry.pair == pair for mistake in mistakes(entry)]
        lines += [f"no entry names: {line_of(change)}" for change in unnamed(pair)]
        wrong += len(lines)
        if lines:
            print(f"{pair[0]} {pair[1]}:", *lines, sep="\n  ")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
