# SPDX-License-Identifier: BSD-2-Clause
"""Archived guests and hosts in the matrix: what runs, by what it is judged, and what is a regression."""
from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from harness.frozen.record import SCHEMA, Record, RecordError, dump
from harness.matrix.tests.conftest import about, outcomes
from harness.records.tests.samples import write_record

from .world import FrozenWorld

TEST = "core.set.accepted"
OTHER = "core.get_release.answers"
OPTIONAL = "extra.play.works"


def spoil(test: str, instead: str = "not ok") -> list[str]:
    """A boot command of a host on which one test fails. Its guests' reports say `ok <number> <test>`."""
    return ["sh", "-c", f'"$0" | sed "s/^ok \\([0-9]*\\) {test}$/{instead}/"', "{guest}"]


def test_an_archived_guest_runs_whatever_became_of_its_sources(world: FrozenWorld) -> None:
    world.archive_all()
    world.edit_guest("exit 1")
    done = world.matrix("--guest", "frozen:*")
    assert done.returncode == 0 and "frozen:fake@1.0" in done.stdout, done
    cell = world.frozen_cell()
    assert (cell["verdict"], set(outcomes(cell).values())) == ("ok", {"pass"})
    guest, = world.results()["guests"]
    assert (guest["name"], guest["sha256"]) == ("frozen:fake@1.0", world.manifest().images[0].image.sha256)
    assert world.matrix().returncode == 1 and world.cell()["verdict"] == "finding", "today's guest is another"


@pytest.mark.parametrize("filters", [[], ["--guest", "*"], ["--guest", "fake*", "--host", "*"]])
def test_who_does_not_ask_gets_no_archived_build(world: FrozenWorld, filters: list[str]) -> None:
    world.archive_all()
    assert world.matrix(*filters).returncode == 0
    assert [cell["guest"] for cell in world.results()["cells"]] == ["fake@1.0"]


def test_both_kinds_side_by_side(world: FrozenWorld) -> None:
    world.archive_all()
    assert world.matrix("--guest", "frozen:*", "--guest", "fake@1.*").returncode == 0
    assert {cell["guest"] for cell in world.results()["cells"]} == {"frozen:fake@1.0", "fake@1.0"}


def test_the_line_that_repeats_a_cell_does_so(world: FrozenWorld) -> None:
    world.archive_all()
    assert world.matrix("--guest", "frozen:*").returncode == 0
    words = world.frozen_cell()["repeat"].split()[2:]
    assert words[:3] == ["--cell", "frozen:fake@1.0", "direct@1.0"] and str(world.archive) in words
    done = world.run(*words)
    assert done.returncode == 0 and "KTAP version 1" in done.stdout


def append(file: Path) -> None:
    file.write_bytes(file.read_bytes() + b"\n")


def replace(file: Path) -> None:
    """By an image that says that all is well."""
    file.write_bytes(file.read_bytes() + b"# as good as the other\n")


@pytest.mark.parametrize("end", [".elf", ".json", ".yaml"], ids=["image", "record", "text"])
@pytest.mark.parametrize("harm", [append, replace, Path.unlink, lambda file: (file.unlink(), file.mkdir())],
                         ids=["damaged", "replaced", "missing", "folder"])
def test_what_is_not_what_was_archived_is_unavailable(world: FrozenWorld, end: str, harm: Callable[[Path], object]) -> None:
    world.archive_all()
    harm(world.file(end))
    done = world.matrix("--guest", "frozen:*")
    cell = world.frozen_cell()
    assert (done.returncode, cell["verdict"]) == (3, "unavailable") and "archive" in cell["message"], done
    assert set(outcomes(cell).values()) <= {"not-run"}
    again = world.hvabi("archive")
    if "Is a directory" in again.stderr:
        assert again.returncode == 3 and again.stderr.count("\n") == 1
    else:
        assert again.returncode == 0 and "built again, with the same digests" in again.stdout, again
        assert world.matrix("--guest", "frozen:*").returncode == 0


def test_a_guest_is_judged_by_the_tests_that_it_was_built_with(world: FrozenWorld) -> None:
    """A release may be tested better after it is frozen: an image that is older does not have the test."""
    world.archive_all()
    before = world.names()
    world.edit_spec("- {name: accepted, args: {what: 1}, expect: [success]}\n          - {name: strict, args: {what: 2}, expect: [invalid_argument]}",
                    "- {name: accepted, args: {what: 1}, expect: [success]}\n          - {name: strict, args: {what: 2}, expect: [invalid_argument]}\n"
                    "          - {name: again, args: {what: 7}, expect: [success]}")
    world.generate()
    assert "core.set.again" in world.names() and "core.set.again" not in before
    assert world.matrix("--guest", "frozen:*").returncode == 0
    assert list(outcomes(world.frozen_cell())) == before
    assert world.matrix().returncode == 1 and outcomes(world.cell())["core.set.again"] == "not-run", "today's has the test"


def test_a_case_that_says_something_else_today_decides_nothing(world: FrozenWorld) -> None:
    world.archive_all()
    world.edit_spec("- {name: accepted, args: {what: 1}, expect: [success]}\n          - {name: strict, args: {what: 2}, expect: [invalid_argument]}",
                    "- {name: accepted, args: {what: 3}, expect: [success]}\n          - {name: strict, args: {what: 2}, expect: [invalid_argument]}")
    world.generate()
    world.change_boot(spoil(TEST, f"not ok \\\\1 {TEST}"))
    assert world.matrix("--guest", "frozen:*").returncode == 0
    test, = (test for test in world.frozen_cell()["tests"] if test["name"] == TEST)
    assert (test["outcome"], test["expected"]) == ("fail", ["fail", "pass"])


def test_a_test_that_nobody_plans_any_more_predicts_nothing(world: FrozenWorld) -> None:
    """Images outlive the plan: here a record names a test of a kind that is gone."""
    world.archive_all()
    record = json.loads(world.file(".json").read_bytes())
    record["tests"].insert(1, "core.set.by-telegram")
    manifest, old = world.folder / "ci" / "frozen" / "toy" / "1.0.yaml", world.manifest().images[0].record
    data = json.dumps(record).encode()
    digest = hashlib.sha256(data).hexdigest()
    manifest.write_text(manifest.read_text().replace(old.sha256, digest).replace(f"size: {old.size}}},\n     built", f"size: {len(data)}}},\n     built"))
    (world.archive / world.manifest().record_file(world.manifest().images[0])).write_bytes(data)
    names = record["tests"]
    lines = "\n".join(f"ok {number} {name}" for number, name in enumerate(names, 1))
    world.change_boot(["sh", "-c", f"printf '%s\\n' 'KTAP version 1' '1..{len(names)}' '# hvabi: release=1.0' '{lines}' '# hvabi: end'",
                       "{guest}"])
    assert world.matrix("--guest", "frozen:*").returncode == 0
    test = world.frozen_cell()["tests"][1]
    assert test["name"] == "core.set.by-telegram" and test["outcome"] == "pass" and "nobody plans" in test["reason"]


# --- what passed before

def remember(world: FrozenWorld) -> None:
    world.archive_all()
    done = world.matrix("--guest", "frozen:*", "--remember")
    assert done.returncode == 0 and "noted in ci/frozen: 1 cell" in done.stderr, done


def noted(world: FrozenWorld) -> list[dict]:
    return json.loads((world.folder / "ci" / "frozen" / "toy" / "1.0.passed.json").read_text())["cells"]


def test_to_fail_what_passed_before_is_a_regression_with_a_name(world: FrozenWorld) -> None:
    remember(world)
    assert [(line["guest"], line["host"], line["not"]) for line in noted(world)] == [("fake@1.0", "direct@1.0", [])]
    world.change_boot(spoil(TEST, f"not ok \\\\1 {TEST}"))
    done = world.matrix("--guest", "frozen:*")
    cell = world.frozen_cell()
    assert (done.returncode, cell["verdict"], about(cell)) == (1, "regression", [TEST])
    assert cell["message"].startswith("regression: frozen:fake@1.0 passed on direct@1.0") and "now fail" in cell["message"]
    assert "1 regression" in done.stdout and f"  {TEST}: regression: frozen:fake@1.0" in done.stdout
    log = (world.out / cell["log"]).read_text()
    assert "# verdict: regression" in log and "# core.set.accepted: regression" in log


def test_what_the_specs_would_allow_is_one_too(world: FrozenWorld) -> None:
    """A host may lack an optional family; a guest that found it there does not find it any more."""
    remember(world)
    world.change_boot(spoil(OPTIONAL, f"ok \\\\1 {OPTIONAL} # SKIP absent: gone"))
    assert world.matrix("--guest", "frozen:*").returncode == 1
    cell = world.frozen_cell()
    assert (cell["verdict"], about(cell)) == ("regression", [OPTIONAL]) and outcomes(cell)[OPTIONAL] == "absent"


def test_what_never_passed_is_a_finding_and_no_regression(world: FrozenWorld) -> None:
    world.archive_all()
    world.change_boot(spoil(TEST, f"not ok \\\\1 {TEST}"))
    assert world.matrix("--guest", "frozen:*", "--remember").returncode == 1
    assert noted(world)[0]["not"] == [TEST]
    assert world.matrix("--guest", "frozen:*").returncode == 1
    assert (world.frozen_cell()["verdict"], about(world.frozen_cell())) == ("finding", [TEST])


def test_a_pass_is_never_forgotten(world: FrozenWorld) -> None:
    """--remember adds passes; a failure does not become what is expected."""
    world.archive_all()
    world.change_boot(spoil(TEST, f"not ok \\\\1 {TEST}"))
    world.matrix("--guest", "frozen:*", "--remember")
    world.change_boot(spoil(OTHER, f"not ok \\\\1 {OTHER}"))
    assert world.matrix("--guest", "frozen:*", "--remember").returncode == 1
    assert about(world.frozen_cell()) == [OTHER] and world.frozen_cell()["verdict"] == "regression"
    assert noted(world)[0]["not"] == []
    before = noted(world)
    world.matrix("--guest", "frozen:*", "--remember")
    assert noted(world) == before


@pytest.mark.parametrize("command", [["sh", "-c", "exit 1", "{guest}"], ["sh", "-c", '"$0" | head -9', "{guest}"]], ids=["dead", "cut off"])
def test_tests_that_do_not_run_any_more(world: FrozenWorld, command: list[str]) -> None:
    remember(world)
    world.change_boot(command)
    assert world.matrix("--guest", "frozen:*").returncode == 1
    cell = world.frozen_cell()
    assert cell["verdict"] == "regression" and "cell" in about(cell)
    assert any("did not run" in finding["message"] for finding in cell["findings"])


def test_a_regression_that_is_missing_its_image_is_unavailable(world: FrozenWorld) -> None:
    remember(world)
    world.file(".elf").unlink()
    assert world.matrix("--guest", "frozen:*").returncode == 3 and world.frozen_cell()["verdict"] == "unavailable"


def test_a_known_finding_is_no_regression(world: FrozenWorld) -> None:
    remember(world)
    write_record(world.folder / "ci" / "findings", "direct/it", shows=[{"hosts": ["direct@1.0"], "guests": ["fake@1.0"], "tests": [TEST]}])
    world.change_boot(spoil(TEST, f"not ok \\\\1 {TEST}"))
    assert world.matrix("--guest", "frozen:*").returncode == 0
    assert world.frozen_cell()["verdict"] == "known" and world.frozen_cell()["findings"][0]["record"] == "direct/it"


@pytest.mark.parametrize("text", ["", "{", '{"schema": "other", "cells": []}', '{"schema": "hvabi-passed/1", "cells": [\n{"guest": 1}\n]}',
                                  '{"schema": "hvabi-passed/1", "cells": 4}'])
def test_notes_that_make_no_sense_are_one_line(world: FrozenWorld, text: str) -> None:
    remember(world)
    (world.folder / "ci" / "frozen" / "toy" / "1.0.passed.json").write_text(text)
    done = world.matrix("--guest", "frozen:*")
    assert done.returncode == 3 and done.stderr.count("\n") == 1 and "ci/frozen/toy/1.0.passed.json:" in done.stderr, done


# --- hosts

HOST_BUILD = 'build: {command: [install, -D, "{host_dir}/boot.sh", "{out}/boot"], product: "{out}/boot"}\n'


def add_own_host(world: FrozenWorld) -> None:
    world.add_host("own", boot='["sh", "{image}", "{guest}"]')
    folder = world.folder / "hosts" / "own"
    (folder / "host.yaml").write_text((folder / "host.yaml").read_text() + HOST_BUILD)
    (folder / "boot.sh").write_text('exec "$1"\n')


def test_an_archived_host_runs_todays_guests(world: FrozenWorld) -> None:
    add_own_host(world)
    world.archive_all()
    (world.folder / "hosts" / "own" / "boot.sh").write_text("exit 1\n")
    assert world.matrix("--host", "frozen:*").returncode == 0
    assert [(cell["guest"], cell["host"]) for cell in world.results()["cells"]] == [("fake@1.0", "frozen:own@1.0")]
    assert world.matrix("--guest", "frozen:*", "--host", "frozen:*").returncode == 0
    assert world.matrix("--host", "own*").returncode == 1


@pytest.mark.parametrize("end", ["host", "json"])
@pytest.mark.parametrize("harm", [append, Path.unlink], ids=["damaged", "missing"])
def test_an_archived_host_that_is_another_is_unavailable(world: FrozenWorld, end: str, harm: Callable[[Path], object]) -> None:
    add_own_host(world)
    world.archive_all()
    file, = (world.archive / "toy" / "1.0").glob(f"own@*.{end}")
    harm(file)
    done = world.matrix("--host", "frozen:*")
    assert done.returncode == 3 and world.cell("fake@1.0", "frozen:own@1.0")["verdict"] == "unavailable", done


def test_a_record_cannot_name_what_a_boot_does_not_fill_in(world: FrozenWorld) -> None:
    for command in (["{host_dir}/x", "{nothing}"], [], ["a", 1], "sh"):
        with pytest.raises(RecordError):
            Record(dump({"schema": SCHEMA, "boot": {"x86_64": command}})).commands(None)


@pytest.mark.parametrize("end, said", [(".elf", "is not in the archive: run 'hvabi archive'"), (".json", "it is not in the archive "),
                                       (".yaml", "it is not in the archive ")])
def test_a_plan_says_what_cannot_be_had(world: FrozenWorld, end: str, said: str) -> None:
    world.archive_all()
    line = world.matrix("--plan", "--guest", "frozen:*").stdout.splitlines()[0]
    assert line.startswith("frozen:fake@1.0 × direct@1.0  toy ") and "  full, " in line and "unavailable" not in line
    world.file(end).unlink()
    done = world.matrix("--plan", "--guest", "frozen:*")
    line = done.stdout.splitlines()[0]
    assert done.returncode == 0 and "  unavailable: " in line and said in line and "full" not in line
    cell = json.loads(world.matrix("--plan", "--guest", "frozen:*", "--json").stdout)["cells"][0]
    assert (cell["prediction"], cell["tests"]) == ("unavailable", []) and said in cell["reason"]
    assert world.matrix("--guest", "frozen:*").returncode == 3 and world.frozen_cell()["verdict"] == "unavailable", "so says the run"


def test_a_plan_says_what_is_not_what_was_archived(world: FrozenWorld) -> None:
    world.archive_all()
    file = world.file(".elf")
    file.write_bytes(file.read_bytes() + b"\n")
    assert "  unavailable: guest frozen:fake@1.0 (" in (line := world.matrix("--plan", "--guest", "frozen:*").stdout) and "was archived" in line
