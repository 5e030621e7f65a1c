# SPDX-License-Identifier: BSD-2-Clause
"""What docs/findings.md explains is no news, and what it explains must be found."""
from __future__ import annotations

import json
import os
import subprocess
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable
from pathlib import Path

import pytest

from harness.matrix.emulator import ask_version
from harness.matrix.explained import (CellKey, Comparison, Explained, Explanation, Version, compare, load_explained,
                                      read_explained, show_comparison)
from harness.matrix.model import MatrixError

from .conftest import ROOT, World

NAME = "core.set.accepted"
FAILS = f"not ok {{n}} {NAME}"


def cell(guest: str, host: str, tests: dict[str, str], findings: tuple[str, ...] = (), verdict: str = "") -> dict:
    return {"guest": guest, "host": host, "abi": "toy", "arch": "a", "verdict": verdict or ("finding" if findings else "ok"),
            "message": "", "findings": [{"test": test} for test in findings],
            "tests": [{"name": name, "outcome": outcome} for name, outcome in tests.items()]}


def key(guest: str, host: str) -> CellKey:
    return guest, host, "toy", "a"


def explained(known: set, since: Version = (), before: Version = (), tried: set[Version] = frozenset()) -> Explained:
    return Explained(frozenset(Explanation(one, since, before) for one in known), frozenset(tried))


@pytest.mark.parametrize(("text", "found"), [
    ("### It breaks (h@1, h@2)\n\nTests: `a.b`, `c.d`\n", {("h@1", "a.b"), ("h@1", "c.d"), ("h@2", "a.b"), ("h@2", "c.d")}),
    ("### It (really) breaks (h@1)\nTests: `a.b`\n## Another\nTests: `e.f`\n", {("h@1", "a.b")}),
    ("### No host (at all)\nTests: `a.b`\n", set()), ("Tests: `a.b`\n", set()), ("", set())])
def test_headings_and_tests_are_read(text: str, found: set) -> None:
    assert read_explained(text) == explained(found)
    assert read_explained(text).under("QEMU 7.2.22") == found


@pytest.mark.parametrize(("cells", "every", "known", "new", "missing"), [
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
def test_both_ways(cells: list[dict], every: list[CellKey], known: set, new: list, missing: list) -> None:
    total = sum(len(one["findings"]) for one in cells)
    assert compare(cells, explained(known), every, {}) == Comparison(total, tuple(new), tuple(missing))


@pytest.mark.parametrize(("line", "range_"), [
    ("Under: QEMU since 8.0", ((8, 0), ())), ("Under: QEMU before 10", ((), (10,))),
    ("Under: QEMU since 8 before 9.1", ((8,), (9, 1)))])
def test_a_section_may_hold_under_some_versions_only(line: str, range_: tuple[Version, Version]) -> None:
    text = f"### x (h@1)\n\n{line}\n\nTests: `t`\n### y (h@1)\nTests: `u`\n"
    assert read_explained(text) == Explained(frozenset({Explanation(("h@1", "t"), *range_), Explanation(("h@1", "u"))}))


@pytest.mark.parametrize("line", [
    "Under: 7.2", "Under: QEMU", "Under: QEMU ", "Under: QEMU 7.2", "Under: QEMU since", "Under: QEMU since 7.2.22",
    "Under: QEMU before 8 since 7", "Under: QEMU since 8.", "Tried under:", "Tried under: QEMU 7", "Tried under: QEMU 7.2,"])
def test_a_line_that_is_almost_one_is_named(line: str) -> None:
    with pytest.raises(ValueError, match=f"2: .*'{line.split(':', maxsplit=1)[0]}: QEMU"):
        read_explained(f"### x (h@1)\n{line}\nTests: `t`\n")


@pytest.mark.parametrize(("since", "before", "emulator", "holds"), [
    ((), (8, 1), "QEMU 8.0.5", True), ((), (8, 1), "QEMU 8.1.0", False), ((), (10,), "QEMU 9.2.0", True),
    ((), (10,), "QEMU 10.0.11", False), ((8,), (), "QEMU 10.0.11", True), ((8,), (), "QEMU 7.2.22", False),
    ((8,), (9, 1), "QEMU 9.0.2", True), ((8,), (9, 1), "QEMU 9.1.0", False), ((8,), (), "QEMU", True), ((8,), (), "", True)])
def test_versions_are_numbers_and_an_unknown_one_may_be_any(since: Version, before: Version, emulator: str, holds: bool) -> None:
    assert Explanation(("h@1", "t"), since, before).holds(emulator) == holds


KNOWN = ("h@1", "t")
FOUND, NOT_FOUND = cell("g", "h@1", {"t": "fail"}, ("t",)), cell("g", "h@1", {"t": "pass"})


@pytest.mark.parametrize(("one", "emulator", "new", "missing", "untried"), [
    (FOUND, "QEMU 7.2.22", [], [], []), (NOT_FOUND, "QEMU 7.2.22", [], [KNOWN], []),
    # the explanation says itself that it does not hold
    (FOUND, "QEMU 10.0.11", [KNOWN], [], []), (NOT_FOUND, "QEMU 10.0.11", [], [], []),
    # nobody tried: what is found is judged as ever, what is not may have gone away
    (FOUND, "QEMU 7.3.0", [], [], []), (NOT_FOUND, "QEMU 7.3.0", [], [], [KNOWN]), (FOUND, "QEMU 11.0.0", [KNOWN], [], []),
    (NOT_FOUND, "QEMU 11.0.0", [], [], []), (NOT_FOUND, "QEMU", [], [], [KNOWN]),
    # no QEMU
    (FOUND, "", [], [], []), (NOT_FOUND, "", [], [KNOWN], [])])
def test_what_is_looked_for_depends_on_the_emulator(one: dict, emulator: str, new: list, missing: list, untried: list) -> None:
    known = explained({KNOWN}, before=(8, 1), tried={(7, 2), (10, 0)})
    comparison = compare([one], known, [key("g", "h@1")], {("h@1", "a"): emulator})
    assert comparison == Comparison(len(one["findings"]), tuple(new), tuple(missing), tuple(untried))
    assert comparison.agrees == (not new and not missing)


def test_each_cell_is_judged_by_the_emulator_of_its_own_architecture() -> None:
    other = {**FOUND, "arch": "b"}
    known = explained({KNOWN}, before=(8, 1))
    emulators = {("h@1", "a"): "QEMU 7.2.22", ("h@1", "b"): "QEMU 10.0.11"}
    assert compare([FOUND], known, [], emulators).new == ()
    assert compare([FOUND, other], known, [], emulators).new == (KNOWN,)


def test_what_is_to_be_done_is_a_line_a_host_with_tests_as_the_file_has_them() -> None:
    assert show_comparison(Comparison(3, (("h@1", "a.b"), ("h@1", "c.d"), ("h@2", "a.b")), (("h@1", "e.f"),), (("h@2", "g.h"),))) == [
        "not explained in docs/findings.md: on h@1: `a.b`, `c.d`", "not explained in docs/findings.md: on h@2: `a.b`",
        "explained in docs/findings.md but not found: on h@1: `e.f`",
        "explained in docs/findings.md but not found, under a QEMU with which nobody tried: on h@2: `g.h`"]


def explain(world: World, *tests: str, more: str = "") -> None:
    (world.folder / "docs").mkdir(exist_ok=True)
    names = ", ".join(f"`{test}`" for test in tests)
    (world.folder / "docs" / "findings.md").write_text(f"### It is so (direct@1.0)\n\n{more}\nTests: {names}\n",
                                                       encoding="utf-8")


def add_emulator(world: World, version: str) -> Path:
    """A program of QEMU's name that says its version, or starts what it is told to."""
    program = world.folder / "qemu-system-toy"
    program.write_text(f"#!/bin/sh\nif [ \"$1\" = --version ]; then echo '{version}'; else exec \"$@\"; fi\n")
    program.chmod(0o755)
    return program


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


    (world.folder / "docs" / "findings.md").write_text("# x\nUnder: QEMU 7\n")
    done = world.run()
    assert done.returncode == 3 and "hvabi matrix: docs/findings.md:2: this line is read by the matrix" in done.stderr


@pytest.mark.parametrize(("version", "shown", "missing"), [
    ("QEMU emulator version 7.2.22 (Debian 1:7.2)", "QEMU 7.2.22", False), ("QEMU emulator version 10.0.11", "QEMU 10.0.11", True),
    ("QEMU emulator version 11.0.0", "QEMU 11.0.0", False), ("something else", "QEMU", False)])
def test_a_run_says_which_emulator_it_had_and_looks_for_what_shows_there(world: World, version: str, shown: str,
                                                                         missing: bool) -> None:
    world.add_guest("fake", world.good_script())
    world.add_host(boot=json.dumps([str(add_emulator(world, version)), "{guest}"]))
    explain(world, NAME, more="Tried under: QEMU 7.2, 10.0\nUnder: QEMU since 8.0")
    done = world.run()
    assert world.results()["hosts"][0]["emulator"] == shown
    assert done.returncode == missing and (f"but not found: on direct@1.0: `{NAME}`" in done.stdout) == missing
    assert ("with which nobody tried" in done.stdout) == (shown in ("QEMU 11.0.0", "QEMU"))


def test_a_program_that_is_not_there_has_no_version(tmp_path: Path) -> None:
    assert ask_version(str(tmp_path / "qemu-system-none")) == "QEMU"


def check_findings(results: Path, text: str) -> subprocess.CompletedProcess[str]:
    file = results.with_name("findings.md")
    file.write_text(text)
    return subprocess.run([ROOT / "ci" / "check-findings", results, file], capture_output=True, text=True, check=False)


def test_results_that_lie_around_are_compared_alike(tmp_path: Path) -> None:
    results = tmp_path / "results.json"
    results.write_text(json.dumps({"hosts": [], "cells": [cell("g", "h@1", {"t": "fail"}, ("t",)), cell("g", "gone@1", {}, (), "unavailable")]}))
    good = check_findings(results, "### x (h@1)\nTests: `t`\n")
    assert good.returncode == 0 and "1 finding, all explained" in good.stdout and "unavailable: gone@1" in good.stdout
    assert check_findings(results, "").returncode == 1
    for text in ("", "{}", '{"cells": 5}', '{"cells": [{}]}'):
        results.write_text(text)
        bad = check_findings(results, "")
        assert bad.returncode == 3 and len(bad.stderr.splitlines()) == 1


@pytest.mark.parametrize("make", [os.mkfifo, lambda file: file.symlink_to("/dev/zero")], ids=["pipe", "endless"])
def test_explanations_that_are_no_file(tmp_path: Path, make: Callable[[Path], None]) -> None:
    (tmp_path / "docs").mkdir()
    make(tmp_path / "docs" / "findings.md")
    with pytest.raises(MatrixError, match="docs/findings.md: is no regular file"):
        load_explained(tmp_path)
