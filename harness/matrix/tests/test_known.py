# SPDX-License-Identifier: BSD-2-Clause
"""A finding that a record explains is known and no news; a record that nothing shows is an error."""
from __future__ import annotations

import json
import os
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable
from pathlib import Path

import pytest

from harness.matrix.emulator import ask_version

from .conftest import World, add_emulator

NAME, OTHER = "core.set.accepted", "core.once.works"
FAILS = {name: f"not ok {{n}} {name}" for name in (NAME, OTHER)}


def make_world(world: World, *failing: str, guests: tuple[str, ...] = ("fake",)) -> None:
    for guest in guests:
        world.add_guest(guest, world.good_script(changes={name: FAILS[name] for name in failing}))
    world.add_host()


def suites(world: World) -> dict[str, ElementTree.Element]:
    return {suite.attrib["name"]: suite for suite in ElementTree.parse(world.out / "junit.xml").getroot()}


def failures(world: World) -> list[str]:
    return [failure.attrib["type"] for suite in suites(world).values() for failure in suite.iter("failure")]


def test_a_known_finding_ends_with_0_and_is_marked(world: World) -> None:
    make_world(world, NAME)
    world.explain(NAME)
    done = world.run()
    assert done.returncode == 0, done
    assert done.stdout.splitlines()[-1].endswith("1 known; 1 finding, all known (1 record, see docs/findings/README.md).")
    assert (world.cell()["verdict"], [finding["record"] for finding in world.cell()["findings"]]) == ("known", ["direct/it"])
    summary = world.results()["summary"]
    assert (summary["findings"], summary["known_findings"], summary["new_findings"]) == (1, 1, 0)
    assert world.results()["records"] == [{"name": "direct/it", "verdict": "known", "findings": 1, "missing": [], "untried": 0, "not_run": 0}]
    assert done.stdout.splitlines()[1].split() == ["fake@1.0", "known", "26/0/1"]
    assert NAME not in done.stdout and "known ('hvabi finding' lists the records, texts in the logs): 1 on direct@1.0" in done.stdout
    log = next((world.out / "logs").glob("*.log")).read_text(encoding="utf-8")
    assert NAME in log and "# verdict: known" in log


def test_in_junit_a_known_finding_is_skipped_and_its_record_passes(world: World) -> None:
    make_world(world, NAME)
    world.explain(NAME)
    world.run()
    cell, records = suites(world).values()
    [skipped] = [case for case in cell if case.attrib["name"] == NAME]
    assert skipped[0].tag == "skipped" and skipped[0].attrib["message"].startswith("known: direct/it: fail")
    assert records.attrib["name"] == "records" and [(case.attrib["name"], len(case)) for case in records] == [("direct/it", 0)]


def test_strict_counts_what_is_known(world: World) -> None:
    make_world(world, NAME)
    world.explain(NAME)
    done = world.run("--strict")
    assert done.returncode == 1 and failures(world) == ["known"]
    assert done.stdout.splitlines()[-1].endswith("all known (1 record, see docs/findings/README.md), and what is known counts (--strict).")


def test_strict_changes_nothing_where_nothing_is_known(world: World) -> None:
    make_world(world)
    assert world.run("--strict").returncode == 0


def test_without_its_record_a_finding_is_new(world: World) -> None:
    make_world(world, NAME)
    world.explain(NAME).unlink()
    done = world.run()
    assert done.returncode == 1 and f"finding: no record explains, on direct@1.0 (fake@1.0): {NAME}" in done.stdout
    assert "'hvabi finding --draft out/results.json' drafts a record of what is new" in done.stdout
    assert world.cell()["verdict"] == "finding" and failures(world) == ["finding"]


def test_a_new_finding_beside_a_known_one_is_named(world: World) -> None:
    make_world(world, NAME, OTHER)
    world.explain(NAME)
    done = world.run()
    assert done.returncode == 1 and f"finding: no record explains, on direct@1.0 (fake@1.0): {OTHER}\n" in done.stdout
    assert "2 findings, 1 that no record explains" in done.stdout and " 1 new" in done.stdout.split("\n\n")[0]
    assert f"direct@1.0: 1 new finding\n  {OTHER}: fail" in done.stdout and NAME not in done.stdout
    assert failures(world) == ["finding"]


def test_a_record_that_no_cell_shows_is_an_error(world: World) -> None:
    make_world(world)
    world.explain(NAME)
    done = world.run()
    assert done.returncode == 1 and "fixed: direct/it: none of its cells shows it any more: close ci/findings/direct/it.yaml" in done.stdout
    assert world.cell()["verdict"] == "ok" and failures(world) == ["fixed"] and "1 record fixed" in done.stdout.splitlines()[-1]


def test_a_record_of_more_cells_than_show_it_is_an_error(world: World) -> None:
    world.add_guest("fake", world.good_script(changes={NAME: FAILS[NAME]}))
    world.add_guest("other", world.good_script())
    world.add_host()
    world.explain(NAME, guests=["fake@1.0", "other@1.0"])
    done = world.run()
    assert done.returncode == 1 and f"fixed: direct/it does not show on direct@1.0 (other@1.0): {NAME}" in done.stdout
    assert world.run("--guest", "fake").returncode == 0, "the other guest did not run"


def test_records_of_a_folder_of_ones_own(world: World) -> None:
    make_world(world, NAME)
    world.explain(NAME, folder="mine", owner="the team", expires="2999-12-31")
    assert world.run().returncode == 1
    done = world.run("--findings", str(world.folder / "mine"))
    assert done.returncode == 0 and world.cell()["findings"][0]["record"] == "direct/it"
    world.explain(OTHER, folder="more", name="direct/second", owner="the team", expires="2999-12-31")
    done = world.run("--findings", str(world.folder / "mine"), "--findings", str(world.folder / "more"))
    assert done.returncode == 1 and "fixed: direct/second: none" in done.stdout


@pytest.mark.parametrize(("change", "says"), [
    ({"hosts": ["direct@2.0"]}, "there is no host build 'direct@2.0': did you mean 'direct@1.0'?"),
    ({"guests": ["fake@2.0"]}, "there is no guest build 'fake@2.0'"),
    ({"tests": ["core.set.acepted"]}, "fake@1.0 makes no test 'core.set.acepted' on direct@1.0: did you mean 'core.set.accepted'?"),
    ({"tests": ["*"]}, "'*' can stand for anything: write the names out")])
def test_a_record_that_is_wrong_is_refused_before_anything_runs(world: World, change: dict[str, list[str]], says: str) -> None:
    make_world(world, NAME)
    block = {"tests": [NAME], **change}
    file = world.explain(*block.pop("tests"), **block)
    done = world.run()
    [wrong] = next(iter(change.values()))
    assert done.returncode == 3 and done.stderr.count("\n") == 1 and says in done.stderr, done
    line = int(done.stderr.split(":")[2])
    assert done.stderr.startswith("hvabi matrix: ci/findings/direct/it.yaml:") and wrong in "\n".join(file.read_text().splitlines()[line - 1:line])
    assert not world.out.exists()


def test_two_records_of_one_finding_are_refused(world: World) -> None:
    make_world(world, NAME)
    world.explain(NAME)
    world.explain(NAME, name="direct/other")
    done = world.run()
    assert done.returncode == 3 and "is explained by ci/findings/direct/it.yaml:" in done.stderr


def test_an_expired_record_is_refused(world: World) -> None:
    make_world(world, NAME)
    world.explain(NAME, folder="mine", owner="the team", expires="2020-01-01")
    done = world.run("--findings", str(world.folder / "mine"))
    assert done.returncode == 3 and "this record expired on 2020-01-01: the team says" in done.stderr


@pytest.mark.parametrize("make", [os.mkfifo, lambda file: file.symlink_to("/dev/zero"), lambda file: file.write_bytes(b"title: \xff\n")],
                         ids=["pipe", "endless", "bytes"])
def test_a_record_that_cannot_be_read(world: World, make: Callable[[Path], None]) -> None:
    make_world(world)
    file = world.explain(NAME)
    file.unlink()
    make(file)
    done = world.run()
    assert done.returncode == 3 and done.stderr.startswith("hvabi matrix: ci/findings/direct/it.yaml:1:") and done.stderr.count("\n") == 1


@pytest.mark.parametrize(("version", "shown", "fixed"), [
    ("QEMU emulator version 7.2.22 (Debian 1:7.2)", "QEMU 7.2.22", False), ("QEMU emulator version 10.0.11", "QEMU 10.0.11", True),
    ("QEMU emulator version 11.0.0", "QEMU 11.0.0", False), ("something else", "QEMU", False)])
def test_a_run_says_which_emulator_it_had_and_looks_for_what_shows_there(world: World, version: str, shown: str, fixed: bool) -> None:
    world.add_guest("fake", world.good_script())
    world.add_host(boot=json.dumps([str(add_emulator(world, version)), "{guest}"]))
    world.explain(NAME, under={"since": "8.0"}, tried=["7.2", "10.0"])
    done = world.run()
    assert world.results()["hosts"][0]["emulator"] == shown
    assert done.returncode == fixed and ("fixed: direct/it" in done.stdout) == fixed
    assert ("with which nobody tried" in done.stdout) == (shown in ("QEMU 11.0.0", "QEMU"))


def test_a_program_that_is_not_there_has_no_version(tmp_path: Path) -> None:
    assert ask_version(str(tmp_path / "qemu-system-none")) == "QEMU"
