# SPDX-License-Identifier: BSD-2-Clause
"""The true lists: every pair of releases of every ABI of this repository, compared. What breaks is accepted, with its reason, in the
ABI's compat.yaml; every entry there is true; every line says where in a file it is about."""
from __future__ import annotations

from functools import lru_cache
from itertools import combinations
from pathlib import Path

import pytest

from generator.diff.report import Report, make_report
from generator.diff.sources import open_source
from generator.lang.find import list_abis
from generator.lang.load import load

ROOT = Path(__file__).resolve().parents[2]
PAIRS = [(name, *pair) for name, path in sorted(list_abis(ROOT).items()) for pair in combinations((*load(path, ROOT).versions, "next"), 2)]


@lru_cache(maxsize=None)
def report_of(name: str, old: str, new: str) -> Report:
    return make_report(open_source(f"{name}@{old}", ROOT), open_source(f"{name}@{new}", ROOT), ROOT)


@pytest.mark.parametrize("name, old, new", PAIRS, ids=lambda word: str(word))
def test_every_break_is_accepted_and_every_entry_is_true(name: str, old: str, new: str) -> None:
    report = report_of(name, old, new)
    assert [f"{item.change.rule} {item.change.subject}" for item in report.items if item.fails] == []
    assert [str(problem) for problem in report.stale] == []


@pytest.mark.parametrize("name, old, new", PAIRS, ids=lambda word: str(word))
def test_every_line_says_where(name: str, old: str, new: str) -> None:
    assert [item.change.subject for item in report_of(name, old, new).items if not (item.change.new_place or item.change.old_place)] == []
