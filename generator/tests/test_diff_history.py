# SPDX-License-Identifier: BSD-2-Clause
"""Real breaks of real interfaces are found, each once, in the directions in which they broke."""
from __future__ import annotations

from pathlib import Path

import pytest

from generator.diff.engine import UNJUDGED
from generator.diff.rules import list_rules
from generator.lang.load import load
from generator.lint import lint
from generator.tests.diff_history import (FOLDER, Entry, changes_of, is_history, line_of, list_pairs, list_texts, mistakes, read_entries,
                                          unnamed)


@pytest.mark.parametrize("entry", read_entries(), ids=lambda entry: entry.name)
def test_event_is_found_as_it_was(entry: Entry) -> None:
    assert list(mistakes(entry)) == []


@pytest.mark.parametrize("pair", list_pairs(), ids=" ".join)
def test_every_break_is_named(pair: tuple[str, str]) -> None:
    assert [line_of(change) for change in unnamed(pair)] == []


@pytest.mark.parametrize("pair", list_pairs(), ids=" ".join)
def test_nothing_is_unjudged(pair: tuple[str, str]) -> None:
    assert [change.subject for change in changes_of(*pair) if change.rule == UNJUDGED] == []


@pytest.mark.parametrize("path", list_texts(), ids=lambda path: str(path.relative_to(FOLDER)))
def test_text_is_right(path: Path) -> None:
    assert [str(problem) for problem in lint(load(path, path.parent), path.parent)] == []


def test_every_text_is_compared() -> None:
    compared = {name for pair in list_pairs() for name in pair if is_history(name)}
    assert {str(path.relative_to(FOLDER).with_suffix("")) for path in list_texts()} == compared


def test_every_event_says_where_it_is_from() -> None:
    assert [entry.name for entry in read_entries() if len(entry.source) < 15 or not entry.what.endswith(".")] == []


def test_entries_are_many_and_differ() -> None:
    names = [entry.name for entry in read_entries()]
    told = [(entry.pair, *one) for entry in read_entries() for one in entry.told]
    assert len(set(names)) == len(names)
    assert len(set(told)) == len(told)
    assert sum(bool(entry.breaks) for entry in read_entries()) >= 40
    assert sum(not entry.breaks for entry in read_entries()) >= 5


def test_every_rule_of_an_entry_is_one() -> None:
    rules = {rule.name for rule in list_rules()}
    assert {rule for entry in read_entries() for rule, _ in entry.told} - rules == set()
