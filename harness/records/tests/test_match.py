# SPDX-License-Identifier: BSD-2-Clause
"""What records explain is known, exactly; what none explains is a finding; what a record says and no cell shows is an error of the record."""
from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from harness.matrix.verdicts import FINDING, FIXED, KNOWN
from harness.records.match import Comparison, Explanations, compare, describe_states, show_comparison, summarise
from harness.records.record import Record, Shown, Spot, Version

from .samples import RECORD

Make = Callable[..., Record]
BLOCK = RECORD["shows"][0]
EMULATORS = {("h@1", "a"): "QEMU 7.2.22", ("h@2", "a"): "QEMU 7.2.22"}
TEST = "f.c.t"


def cell(outcomes: dict[str, str], findings: tuple[str, ...] = (), guest: str = "g@1.0", host: str = "h@1", verdict: str = "", arch: str = "a") -> dict:
    return {"guest": guest, "host": host, "abi": "toy", "arch": arch, "verdict": verdict or (FINDING if findings else "ok"),
            "message": "", "findings": [{"test": test} for test in findings],
            "tests": [{"name": name, "outcome": outcome} for name, outcome in outcomes.items()]}


SHOWN, GONE = cell({TEST: "fail"}, (TEST,)), cell({TEST: "pass"})


def run(cells: list[dict], *records: Record, emulators: dict = EMULATORS) -> Comparison:
    return compare(cells, Explanations(records), emulators)


@pytest.mark.parametrize(("one", "changes", "new"), [
    (SHOWN, {}, False),
    (cell({TEST: "fail"}, (TEST,), guest="frozen:g@1.0"), {}, False),
    (cell({TEST: "fail"}, (TEST,), guest="g@2.0"), {}, True),
    (cell({TEST: "fail"}, (TEST,), host="h@2"), {}, True),
    (cell({"f.c.u": "fail"}, ("f.c.u",)), {}, True),
    (cell({TEST: "fail"}, (TEST,), arch="b"), {"shows": [{**BLOCK, "arch": ["a"]}]}, True),
    (SHOWN, {"shows": [{**BLOCK, "arch": ["a"]}]}, False),
    (cell({}, ("cell",)), {"shows": [{**BLOCK, "tests": ["cell"]}]}, False)])
def test_a_finding_is_known_where_host_guest_and_test_are_named(make: Make, one: dict, changes: dict[str, Any], new: bool) -> None:
    comparison = run([one], make(**changes))
    [finding] = one["findings"]
    assert comparison.new == ((Spot(one["host"], one["guest"], finding["test"], one["arch"]),) if new else ())
    assert comparison.total == 1 and comparison.agrees != new


def test_without_a_record_exactly_its_cells_are_findings(make: Make) -> None:
    one = make("host/one")
    other = make("host/other", shows=[{"hosts": ["h@1", "h@2"], "guests": ["g@1.0", "g@2.0"], "tests": ["f.c.u"]}])
    cells = [cell({TEST: "fail", "f.c.u": "fail"}, (TEST, "f.c.u"))] + [
        cell({"f.c.u": "fail"}, ("f.c.u",), guest, host) for guest, host in (("g@2.0", "h@1"), ("g@1.0", "h@2"), ("g@2.0", "h@2"))]
    assert run(cells, one, other).words == (KNOWN,)
    assert {(spot.host, spot.guest, spot.test) for spot in run(cells, one).new} == set(other.shows[0].triples())
    assert [(spot.host, spot.guest, spot.test) for spot in run(cells, other).new] == list(one.shows[0].triples())


@pytest.mark.parametrize(("cells", "verdict"), [
    ([SHOWN], KNOWN), ([GONE], FIXED), ([cell({TEST: "absent"})], FIXED),
    # nobody looked
    ([], ""), ([cell({TEST: "not-run"}, verdict="refused")], ""), ([cell({TEST: "not-run"}, verdict="unavailable")], ""),
    ([cell({TEST: "not-run"}, verdict="interrupted")], ""), ([cell({TEST: "infra"}, verdict="infra")], ""),
    ([cell({TEST: "not-run"}, ("cell",))], ""), ([cell({})], ""),
    # another cell, or a guest of the archive, which may have fewer tests
    ([cell({TEST: "pass"}, guest="g@2.0")], ""), ([cell({TEST: "pass"}, guest="frozen:g@1.0")], "")])
def test_a_record_that_nothing_shows_is_fixed(make: Make, cells: list[dict], verdict: str) -> None:
    comparison = run(cells, make())
    assert [state.verdict for state in comparison.states] == ([verdict] if verdict else [])
    assert bool(comparison.fixed) == (verdict == FIXED)


def test_a_record_that_only_some_of_its_cells_show_says_too_much(make: Make) -> None:
    record = make(shows=[{**BLOCK, "guests": ["g@1.0", "g@2.0"]}])
    comparison = run([SHOWN, cell({TEST: "pass"}, guest="g@2.0")], record)
    assert not comparison.agrees and not comparison.new and comparison.words == (KNOWN, FIXED)
    assert show_comparison(comparison) == [
        "fixed: host/it does not show on h@1 (g@2.0): f.c.t: take that out of ci/findings/host/it.yaml"]


def test_what_is_to_be_done_is_a_line_each(make: Make) -> None:
    cells = [cell({TEST: "pass", "f.c.u": "fail"}, ("f.c.u",)), cell({"f.c.u": "fail"}, ("f.c.u",), "g@2.0"), cell({"f.c.v": "fail"}, ("f.c.v",), host="h@2")]
    comparison = run(cells, make())
    assert show_comparison(comparison) == [
        "finding: no record explains, on h@1 (g@1.0, g@2.0): f.c.u", "finding: no record explains, on h@2 (g@1.0): f.c.v",
        "fixed: host/it: none of its cells shows it any more: close ci/findings/host/it.yaml"]
    assert summarise(comparison) == "3 findings, 3 that no record explains, 1 record fixed"


def test_the_end_says_how_many_are_known_and_where_to_read_of_them(make: Make) -> None:
    assert summarise(run([SHOWN], make())) == "1 finding, all known (1 record, see docs/findings/README.md)"
    assert summarise(run([cell({TEST: "pass"})])) == "0 findings"


def test_states_are_data(make: Make) -> None:
    record = make(shows=[{**BLOCK, "guests": ["g@1.0", "g@2.0", "g@3.0"]}])
    assert describe_states(run([SHOWN, cell({TEST: "pass"}, guest="g@2.0")], record)) == [
        {"name": "host/it", "verdict": "fixed", "findings": 1, "missing": ["f.c.t of g@2.0 on h@1 (a)"], "untried": 0, "not_run": 1}]


@pytest.mark.parametrize(("since", "before", "emulator", "holds"), [
    ((), (8, 1), "QEMU 8.0.5", True), ((), (8, 1), "QEMU 8.1.0", False), ((), (10,), "QEMU 9.2.0", True),
    ((), (10,), "QEMU 10.0.11", False), ((8,), (), "QEMU 10.0.11", True), ((8,), (), "QEMU 7.2.22", False),
    ((8,), (9, 1), "QEMU 9.0.2", True), ((8,), (9, 1), "QEMU 9.1.0", False), ((8,), (), "QEMU", True), ((8,), (), "", True)])
def test_versions_are_numbers_and_an_unknown_one_may_be_any(since: Version, before: Version, emulator: str, holds: bool) -> None:
    assert Shown(("h@1",), ("g@1.0",), ("t",), (), since, before).holds(emulator) == holds


@pytest.mark.parametrize(("one", "emulator", "new", "fixed", "untried"), [
    (SHOWN, "QEMU 7.2.22", False, False, False), (GONE, "QEMU 7.2.22", False, True, False),
    # the record says itself that it does not hold
    (SHOWN, "QEMU 10.0.11", True, False, False), (GONE, "QEMU 10.0.11", False, False, False),
    # nobody tried: what is found is judged as ever, what is not may have gone away
    (SHOWN, "QEMU 7.3.0", False, False, False), (GONE, "QEMU 7.3.0", False, False, True), (SHOWN, "QEMU 11.0.0", True, False, False),
    (GONE, "QEMU 11.0.0", False, False, False), (GONE, "QEMU", False, False, True),
    # no QEMU
    (SHOWN, "", False, False, False), (GONE, "", False, True, False)])
def test_what_is_looked_for_depends_on_the_emulator(make: Make, one: dict, emulator: str, new: bool, fixed: bool, untried: bool) -> None:
    record = make(tried=["7.2", "10.0"], shows=[{**BLOCK, "under": {"before": "8.1"}}])
    comparison = run([one], record, emulators={("h@1", "a"): emulator})
    assert (bool(comparison.new), bool(comparison.fixed)) == (new, fixed) and comparison.agrees == (not new and not fixed)
    assert any("with which nobody tried" in line for line in show_comparison(comparison)) == untried


def test_each_cell_is_judged_by_the_emulator_of_its_own_architecture(make: Make) -> None:
    record = make(tried=["7.2"], shows=[{**BLOCK, "under": {"before": "8.1"}}])
    other = {**SHOWN, "arch": "b"}
    emulators = {("h@1", "a"): "QEMU 7.2.22", ("h@1", "b"): "QEMU 10.0.11"}
    assert run([SHOWN], record, emulators=emulators).new == ()
    assert run([SHOWN, other], record, emulators=emulators).new == (Spot("h@1", "g@1.0", TEST, "b"),)
