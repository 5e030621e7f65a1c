# SPDX-License-Identifier: BSD-2-Clause
"""What docs/findings.md explains is no news, and what it explains must be found."""
from __future__ import annotations

import json
import subprocess
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from harness.matrix.explained import CellKey, Comparison, compare, read_explained, show_comparison

from .conftest import ROOT, World

NAME = "core.set.accepted"
FAILS = f"not ok {{n}} {NAME}"


def cell(guest: str, host: str, tests: dict[str, str], findings: tuple[str, ...] = (), verdict: str = "") -> dict:
    return {"guest": guest, "host": host, "abi": "toy", "arch": "a", "verdict": verdict or ("finding" if findings else "ok"),
            "message": "", "findings": [{"test": test} for test in findings],
            "tests": [{"name": name, "outcome": outcome} for name, outcome in tests.items()]}


def key(guest: str, host: str) -> CellKey:
    return guest, host, "toy", "a"


@pytest.mark.parametrize(("text", "found"), [
    ("### It breaks (h@1, h@2)\n\nTests: `a.b`, `c.d`\n", {("h@1", "a.b"), ("h@1", "c.d"), ("h@2", "a.b"), ("h@2", "c.d")}),
    ("### It (really) breaks (h@1)\nTests: `a.b`\n## Another\nTests: `e.f`\n", {("h@1", "a.b")}),
    ("### No host (at all)\nTests: `a.b`\n", set()), ("Tests: `a.b`\n", set()), ("", set())])
def test_headings_and_tests_are_read(text: str, found: set) -> None:
    assert read_explained(text) == found


@pytest.mark.parametrize(("cells", "every", "explained", "new", "missing"), [
    ([cell("g", "h@1", {"t": "fail"}, ("t",))], [], {("h@1", "t")}, [], []),
    ([cell("g", "h@1", {"t": "fail"}, ("t",))], [], set(), [("h@1", "t")], []),
    ([cell("g", "h@1", {"t": "fail"}, ("t",))], [], {("h@2", "t")}, [("h@1", "t")], [("h@2", "t")]),
    ([cell("g", "h@1", {"t": "fail"}, ("t", "cell"))], [], {("h@1", "t")}, [("h@1", "cell")], []),
    ([cell("g", "h@1", {"t": "pass"})], [key("g", "h@1")], {("h@1", "t")}, [], [("h@1", "t")]),
    # a part of the cells: the finding may be another guest's
    ([cell("g", "h@1", {"t": "pass"})], [key("g", "h@1"), key("f", "h@1")], {("h@1", "t")}, [], []),
    # a part of the hosts: the other one is none of this run's business, but a test that nobody has is
    ([cell("g", "h@1", {"t": "pass"})], [key("g", "h@1"), key("g", "h@2")], {("h@2", "t"), ("h@1", "u")}, [], [("h@1", "u")]),
    # nobody looked
    ([cell("g", "h@1", {"t": "not-run"}, verdict="refused")], [key("g", "h@1")], {("h@1", "t")}, [], []),
    ([cell("g", "h@1", {"t": "not-run"}, verdict="unavailable")], [key("g", "h@1")], {("h@1", "t")}, [], [])])
def test_both_ways(cells: list[dict], every: list[CellKey], explained: set, new: list, missing: list) -> None:
    total = sum(len(one["findings"]) for one in cells)
    assert compare(cells, frozenset(explained), every) == Comparison(total, tuple(new), tuple(missing))


def test_what_is_to_be_done_is_a_line_a_host_with_tests_as_the_file_has_them() -> None:
    assert show_comparison(Comparison(3, (("h@1", "a.b"), ("h@1", "c.d"), ("h@2", "a.b")), (("h@1", "e.f"),))) == [
        "not explained in docs/findings.md: on h@1: `a.b`, `c.d`", "not explained in docs/findings.md: on h@2: `a.b`",
        "explained in docs/findings.md but not found: on h@1: `e.f`"]


def explain(world: World, *tests: str) -> None:
    (world.folder / "docs").mkdir(exist_ok=True)
    names = ", ".join(f"`{test}`" for test in tests)
    (world.folder / "docs" / "findings.md").write_text(f"### It is so (direct@1.0)\n\nTests: {names}\n", encoding="utf-8")


def marks(world: World) -> list[str]:
    root = ElementTree.parse(world.out / "junit.xml").getroot()
    return [failure.attrib["type"] for failure in root.iter("failure")]


def test_an_explained_finding_ends_with_0_and_is_marked(world: World) -> None:
    world.add_guest("fake", world.good_script(changes={NAME: FAILS}))
    world.add_host()
    explain(world, NAME)
    done = world.run()
    assert done.returncode == 0 and "1 finding, all explained in docs/findings.md" in done.stdout
    assert (world.cell()["verdict"], [finding["explained"] for finding in world.cell()["findings"]]) == ("finding", [True])
    assert marks(world) == ["explained"] and world.results()["summary"]["new_findings"] == 0
    assert done.stdout.splitlines()[1].split() == ["fake@1.0", "explained", "26/0/1"]
    assert NAME not in done.stdout and "explained in docs/findings.md, texts in the logs: 1 on direct@1.0" in done.stdout
    assert NAME in next((world.out / "logs").glob("*.log")).read_text(encoding="utf-8")


def test_a_new_finding_beside_an_explained_one_is_named(world: World) -> None:
    other = "core.once.works"
    world.add_guest("fake", world.good_script(changes={NAME: FAILS, other: f"not ok {{n}} {other}"}))
    world.add_host()
    explain(world, NAME)
    done = world.run()
    assert done.returncode == 1 and f"not explained in docs/findings.md: on direct@1.0: `{other}`" in done.stdout
    assert "2 findings, 1 without an explanation" in done.stdout and " 1 new" in done.stdout.split("\n\n")[0]
    assert f"direct@1.0: 1 new finding\n  {other}: fail" in done.stdout and NAME not in done.stdout
    assert sorted(marks(world)) == ["explained", "new"]


def test_an_explanation_that_no_run_shows_is_a_finding(world: World) -> None:
    world.add_guest("fake", world.good_script())
    world.add_guest("other", world.good_script())
    world.add_host()
    explain(world, NAME)
    done = world.run()
    assert done.returncode == 1 and f"explained in docs/findings.md but not found: on direct@1.0: `{NAME}`" in done.stdout
    assert world.run("--guest", "fake").returncode == 0, "the other guest may show it"


def test_explanations_that_cannot_be_read(world: World) -> None:
    world.add_guest("fake", world.good_script())
    world.add_host()
    explain(world, NAME)
    (world.folder / "docs" / "findings.md").write_bytes(b"### \xff\n")
    done = world.run()
    assert done.returncode == 3 and done.stderr == "hvabi matrix: docs/findings.md cannot be read: it is not UTF-8\n"


def check_findings(results: Path, text: str) -> subprocess.CompletedProcess[str]:
    file = results.with_name("findings.md")
    file.write_text(text)
    return subprocess.run([ROOT / "ci" / "check-findings", results, file], capture_output=True, text=True, check=False)


def test_results_that_lie_around_are_compared_alike(tmp_path: Path) -> None:
    results = tmp_path / "results.json"
    results.write_text(json.dumps({"cells": [cell("g", "h@1", {"t": "fail"}, ("t",)), cell("g", "gone@1", {}, (), "unavailable")]}))
    good = check_findings(results, "### x (h@1)\nTests: `t`\n")
    assert good.returncode == 0 and "1 finding, all explained" in good.stdout and "unavailable: gone@1" in good.stdout
    assert check_findings(results, "").returncode == 1
    for text in ("", "{}", '{"cells": 5}', '{"cells": [{}]}'):
        results.write_text(text)
        bad = check_findings(results, "")
        assert bad.returncode == 3 and len(bad.stderr.splitlines()) == 1
