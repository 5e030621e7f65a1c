# SPDX-License-Identifier: BSD-2-Clause
"""Holds what a run found against the lists. What is missing, or has another value, is a regression; what is new passes."""
from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from harness.matrix.model import HOME
from harness.matrix.text import shorten
from harness.matrix.verdicts import REGRESSION
from harness.query.book import Book

from .found import Found, find_facts, subject_of
from .lists import WHOLE, WORDS, Fact, Key, key_of, read_file, show_facts, show_file, show_path

HARMLESS = ("jobs=", "seconds=", "out=", "json=", "executor=")      # options of the matrix that leave out no cell


@dataclass
class Judgement:
    lines: list[str] = field(default_factory=list)
    asked_no_more: set[Fact] = field(default_factory=set)


def judge(blessed: set[Fact], found: Found, names: set[tuple[str, str]]) -> Judgement:
    """What is missing, in words. `names`: of all features, hints and values of the spec."""
    said = Judgement()
    if not found.facts and blessed:
        said.lines = [f"{guest} is refused: {reason}" for guest, reason in found.refused.items()]
        return said
    missing = {fact for fact in blessed - found.facts if fact[0] != "build"}
    lost_calls = {subject for word, subject, _ in missing if word == "answered"}
    for fact in sorted(missing, key=lambda fact: (WORDS.index(fact[0]), fact)):
        word, subject, detail = fact
        if word == "answered":
            own = {name: by for name, by in found.outcomes.items() if subject_of(name) == subject}
            if own:
                how = own.get(f"{subject}.presence") or next(iter(own.values()))
                said.lines.append(f"{subject} is no longer answered ({show_outcomes(how)})")
            else:
                said.asked_no_more.add(fact)
        elif word == "passed":
            test = detail if subject == WHOLE else f"{subject}.{detail}"
            if test not in found.outcomes:
                said.asked_no_more.add(fact)
            elif subject not in lost_calls:
                said.lines.append(f"{test} no longer passes ({show_outcomes(found.outcomes[test])})")
        elif word == "guest" and subject in found.refused:
            said.lines.append(f"{subject} is refused: {found.refused[subject]}")
        elif word == "guest" or (word in ("feature", "hint", "value") and (word, subject) not in names):
            said.asked_no_more.add(fact)
        else:
            others = {one for one in found.facts
                      if one[0] == word and (one[1] == subject if detail else word == "release")}
            now = f", there is {'; '.join(show_facts(others, others))}" if others else ""
            said.lines.append(f"{' '.join(show_facts({fact}, blessed))} is gone{now}")
    return said


def show_outcomes(outcomes: dict[str, list[str]]) -> str:
    return "; ".join(f"{outcome}: {', '.join(guests)}" for outcome, guests in sorted(outcomes.items()))


def names_in(book: Book, abi: str) -> set[tuple[str, str]]:
    chapter = book.chapter(abi)
    return {(name.kind, name.name) for name in chapter.names} if chapter else set()


@dataclass(frozen=True)
class Checker:
    folder: Path
    book: Book
    whole: bool         # the results are of a whole matrix
    options: tuple[str, ...]

    def file_of(self, key: Key) -> Path:
        return self.folder / key[0] / f"{key[1]}-{key[2]}.txt"

    def check(self, key: Key, found: Found) -> bool:
        """Says what is missing, what is new, and what cannot be said. True if all is well."""
        file = self.file_of(key)
        place = f"{key[0]} ({key[1]}, {key[2]})"
        blessed = read_file(file) if file.is_file() else set()
        undone = found.undone | self.not_asked(blessed, found)
        for guest, reason in undone.items():
            what = "could not be run" if guest in found.broken else "not checked for what is missing"
            print(f"{what}: {place}: {guest}: {shorten(reason, 160)}")
        said = Judgement() if undone else judge(blessed, found, names_in(self.book, key[1]))
        for line in said.lines:
            print(f"{REGRESSION}: {place}: {line}")
        self.update(key, file, blessed, found.facts - blessed, said.asked_no_more)
        return not (found.broken or said.lines or (said.asked_no_more and "--forget" not in self.options))

    def not_asked(self, blessed: set[Fact], found: Found) -> dict[str, str]:
        """Guests of the list that have no cell, where the results are of a part of the matrix."""
        asked = {subject for word, subject, _ in found.facts if word == "guest"} | set(found.undone) | set(found.refused)
        return {} if self.whole else {subject: "it is not in these results" for word, subject, _ in sorted(blessed)
                                      if word == "guest" and subject not in asked}

    def update(self, key: Key, file: Path, blessed: set[Fact], new: set[Fact], gone: set[Fact]) -> None:
        add, forget = (new if "--write" in self.options else set()), (gone if "--forget" in self.options else set())
        if gone - forget:
            print(f"asked by no guest and named by no spec, in {show_path(file)} (if that is meant, --forget):",
                  *show_facts(gone - forget, blessed), sep="\n  ")
        if new - add:
            print(f"new for {show_path(file)} (paste it, or --write):", *show_facts(new - add, blessed | new), sep="\n")
        if add or forget:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(show_file(key, (blessed | add) - forget), encoding="utf-8")
            print(f"{show_path(file)}: {len(add)} added, {len(forget)} taken out")


def check_all(results: dict, folder: Path, options: tuple[str, ...]) -> bool:
    book = Book(HOME)
    run = results["run"]
    whole = not run.get("interrupted") and all(given.startswith(HARMLESS) for given in run.get("arguments", []))
    found = find_facts(results, book)
    for host, *_ in found:
        if not re.fullmatch(r"[\w.+-]+@[\w.+-]+", host):
            raise ValueError(f"'{shorten(host, 60)}' is no host build")
    checker = Checker(folder, book, whole, options)
    good = [checker.check(key, one) for key, one in sorted(found.items())
            if one.facts or one.undone or checker.file_of(key).is_file()]
    for file in sorted(folder.glob("*/*.txt")):
        if key_of(file) not in found:
            read_file(file)
            print(f"{REGRESSION if whole else 'not checked'}: {show_path(file)}: it is not in these results")
            good += [False] if whole else []
    bad = good.count(False)
    print(f"{len(good)} lists compared: {f'{bad} with something missing or not run' if bad else 'nothing is missing'}")
    return all(good)
