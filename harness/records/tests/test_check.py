# SPDX-License-Identifier: BSD-2-Clause
"""A record that speaks of what is not there, or of what another one explains, is refused with its line."""
from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from harness.matrix.model import Prediction
from harness.records.check import find_problems, meet
from harness.records.record import Record, Shown

from .samples import RECORD

BLOCK = RECORD["shows"][0]
Make = Callable[..., Record]


@dataclass(frozen=True)
class FakeCell:
    guest: Any
    host: Any
    arch: str = "a"


def named(name: str) -> SimpleNamespace:
    return type("Named", (SimpleNamespace,), {"__hash__": lambda self: hash(self.name)})(name=name)


CELLS = [FakeCell(named("g@1.0"), named("h@1")), FakeCell(named("g@1.0"), named("h@2"))]


def predict(cell: FakeCell) -> Prediction:
    return Prediction("full", (), tuple(SimpleNamespace(name=name) for name in ("f.c.t", "f.c.u")),
                      (SimpleNamespace(test="discovery.release"),))


def problems(*records: Record, looked: bool = True) -> list[str]:
    return list(find_problems(records, ["g@1.0", "other@1.0"], ["h@1", "h@2"], CELLS, predict if looked else lambda cell: None))


@pytest.mark.parametrize("test", ["f.c.t", "f.c.u", "discovery.release", "cell", "report"])
def test_what_a_cell_can_find_something_about_is_known(make: Make, test: str) -> None:
    assert problems(make(shows=[{**BLOCK, "tests": [test]}])) == []


@pytest.mark.parametrize(("changes", "place", "says"), [
    ({"affects": ["h@3"], "shows": [{**BLOCK, "hosts": ["h@3"]}]}, "h@3", "there is no host build 'h@3': did you mean 'h@"),
    ({"affects": ["none@1"], "shows": None, "unseen": "no guest can"}, "none@1", "there is no host build 'none@1'"),
    ({"shows": [{**BLOCK, "guests": ["g@2.0"]}]}, "g@2.0", "there is no guest build 'g@2.0': did you mean 'g@1.0'?"),
    ({"shows": [{**BLOCK, "guests": ["other@1.0"]}]}, "h@1", "there is no cell of other@1.0 and h@1"),
    ({"shows": [{**BLOCK, "arch": ["b"]}]}, "h@1", "there is no cell of g@1.0 and h@1 on b"),
    ({"shows": [{**BLOCK, "tests": ["f.c.t", "f.c.v"]}]}, "f.c.v", "g@1.0 makes no test 'f.c.v' on h@1: did you mean 'f.c.")])
def test_what_is_not_there_is_named_with_its_line(make: Make, tmp_path: Path, changes: dict[str, Any], place: str, says: str) -> None:
    record = make(**changes)
    said = problems(record)
    lines = (tmp_path / record.document.where).read_text().splitlines()
    assert says in said[0], said
    for one in said:
        file, line, *_ = one.split(":")
        assert file == record.document.where and place in lines[int(line) - 1], one


def test_tests_of_cells_that_nobody_looks_at_are_not_judged(make: Make) -> None:
    assert problems(make(shows=[{**BLOCK, "tests": ["f.c.v"]}]), looked=False) == []


def test_two_records_do_not_explain_the_same(make: Make) -> None:
    [said] = problems(make("host/it"), make("host/other", shows=[{**BLOCK, "tests": ["f.c.u", "f.c.t"]}]))
    assert said.startswith("ci/findings/host/other.yaml:") and "'f.c.t' of g@1.0 on h@1 is explained by ci/findings/host/it.yaml:" in said
    assert problems(make("host/it"), make("host/other", shows=[{**BLOCK, "tests": ["f.c.u"]}])) == []


def test_two_blocks_do_not_explain_the_same(make: Make) -> None:
    assert len(problems(make(shows=[BLOCK, BLOCK]))) == 1


@pytest.mark.parametrize(("one", "other", "meets"), [
    ({}, {}, True), ({"arch": ("a",)}, {"arch": ("b",)}, False), ({"arch": ("a", "b")}, {"arch": ("b",)}, True), ({"arch": ("a",)}, {}, True),
    ({"before": (8, 1)}, {"since": (8, 1)}, False), ({"before": (8, 1)}, {"since": (8, 0)}, True), ({"before": (8,)}, {"before": (9,)}, True),
    ({"since": (8,)}, {"since": (9,)}, True)])
def test_explanations_meet_where_both_can_hold(one: dict, other: dict, meets: bool) -> None:
    first, second = (Shown(("h",), ("g",), ("t",), **more) for more in (one, other))
    assert meet(first, second) == meet(second, first) == meets
