# SPDX-License-Identifier: BSD-2-Clause
"""Predictions of a guest that its host moves, from the toy ABI (1.1 adds core.more and the family late, removes core.once,
changes a case of core.set) and from all pairs of vmi releases; what the files say of moves, and what is judged of them."""
from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from harness.matrix.load import load_guests, load_hosts
from harness.matrix.model import HOME, Cell, CellResult, ExtraTest, MatrixError, Need
from harness.matrix.models import Models
from harness.matrix.plan import Filters, host_builds, possible_cells
from harness.matrix.predict_move import fates_of_calls
from harness.matrix.verdict import find_wrong_facts

from .test_load import GUEST, HOST, load
from .test_predict import MODELS, make_cell

PASS, LOST, NOT_TOLD = {"pass"}, {"absent"}, {"skip"}
VMI = Models(HOME)
RELEASES = VMI.releases("vmi")
EVERY = (*RELEASES, "next")


def make_moving(guest: str, before: str, after: str, extra: tuple[ExtraTest, ...] = ()) -> Cell:
    cell = make_cell(guest, before, extra=extra)
    return Cell(replace(cell.guest, spec=replace(cell.guest.spec, moves=True)),
                replace(cell.host, version=replace(cell.host.version, then=after)))


def allowed(guest: str, before: str, after: str, **options) -> dict[str, set[str]]:
    return {test.name: set(test.allowed) for test in MODELS.predict(make_moving(guest, before, after, **options)).tests}


@pytest.mark.parametrize(("guest", "before", "after", "test", "right"), [
    ("1.0", "1.0", "1.0", "move.registers", PASS),
    ("1.0", "1.0", "1.0", "move.core.get_release", PASS),
    ("1.1", "1.1", "1.1", "move.core.more", PASS),
    ("1.1", "1.1", "1.0", "move.core.more", LOST),
    ("1.1", "1.0", "1.1", "move.core.more", NOT_TOLD),
    ("1.1", "1.0", "1.0", "move.core.more", NOT_TOLD),
    ("1.0", "1.0", "1.1", "move.core.once", LOST),
    ("1.0", "1.1", "1.0", "move.core.once", NOT_TOLD),
    ("1.0", "1.0", "1.0", "move.core.once", PASS),
    ("1.0", "1.0", "1.0", "move.core.set", PASS),
    ("1.0", "1.0", "1.1", "move.core.set", {"pass", "fail"}),       # a case expects something else there
    ("1.0", "1.0", "1.1", "move.extra.play", {"pass", "absent", "skip"}),
    ("1.1", "1.1", "1.0", "move.late.come", {"pass", "absent", "skip"}),     # either may be ahead by a family, or behind
])
def test_a_call_of_a_guest_that_moves(guest: str, before: str, after: str, test: str, right: set[str]) -> None:
    assert allowed(guest, before, after)[test] == right


def test_the_plan_has_every_call_once() -> None:
    names = [test.name for test in MODELS.predict(make_moving("1.0", "1.0", "1.1")).tests]
    assert len(names) == len(set(names))
    assert {"move.registers", "move.core.once", "move.core.query"} <= set(names)
    assert not [name for name in names if "more" in name or not name.startswith("move.")]


def test_own_tests_of_a_guest_that_moves() -> None:
    extra = (ExtraTest("move.x"), ExtraTest("move.more", (Need("core.more", ""),)), ExtraTest("move.play", (Need("extra.play", ""),)))

    def own(guest: str, before: str, after: str) -> list[set[str]]:
        tests = allowed(guest, before, after, extra=extra)
        return [tests[test.name] for test in extra if test.name in tests]

    either = {"pass", "absent", "skip"}
    assert own("1.1", "1.1", "1.1") == [PASS, PASS, either]
    assert own("1.1", "1.1", "1.0") == [PASS, LOST, either]
    assert own("1.1", "1.0", "1.1") == [PASS, NOT_TOLD, either]
    assert own("1.0", "1.0", "1.1") == [PASS, either], "a build for 1.0 has no such test"


def test_what_a_move_takes_away_is_named() -> None:
    prediction = MODELS.predict(make_moving("1.1", "1.1", "1.0"))
    assert (prediction.kind, prediction.release, prediction.moved_release) == ("degraded", "1.1", "1.0")
    assert "core.more" in prediction.missing
    assert MODELS.predict(make_moving("1.1", "1.1", "1.1")).kind == "full"


@pytest.mark.parametrize(("facts", "wrong"), [
    ({"release": "1.1", "moved.release": "1.0"}, 0),
    ({"release": "1.1", "moved.release": "1.1"}, 1),                # it has not moved
    ({"release": "1.1"}, 1),
    ({"moved.release": "1.0", "moved.query.core.more": "0x0"}, 0),
    ({"moved.release": "1.0", "moved.query.core.more": "0x100"}, 1),    # advertised by a host whose release lacks it
    ({"moved.release": "1.0", "moved.query.core.set": "0x101"}, 1),     # and so an annotation
    ({"moved.release": "1.0", "query.core.set": "0x101"}, 0),
    ({"moved.release": "1.0", "query.core.set": "0x100"}, 1),
])
def test_what_hosts_say_before_and_after(facts: dict[str, str], wrong: int) -> None:
    cell = make_moving("1.1", "1.1", "1.0")
    assert len(find_wrong_facts(CellResult(cell, MODELS.predict(cell), facts=facts))) == wrong


def test_guests_that_move_have_cells_on_hosts_that_move_guests_alone() -> None:
    still, moving = make_cell("1.0", "1.0"), make_moving("1.0", "1.0", "1.1")
    cells = possible_cells([still.guest, moving.guest], [still.host, moving.host], Filters())
    assert cells == [Cell(still.guest, still.host), Cell(moving.guest, moving.host)]


def test_the_files_say_so(tmp_path: Path) -> None:
    guest = load(tmp_path, "guest", GUEST + "moves: true\n")
    assert guest.moves and not replace(guest, moves=False).moves
    text = HOST.replace('release: "1.0"}', 'release: "1.0", then: "1.1"}')
    host = load(tmp_path, "host", text)
    assert (host.versions[0].release, host.versions[0].then) == ("1.0", "1.1")
    assert host_builds([host], lambda abi: ("1.0", "1.1"))
    with pytest.raises(MatrixError, match=r"host.yaml:6:\d+: spec/toy has no release 1.1, to which this version moves guests"):
        host_builds([host], lambda abi: ("1.0",))


def test_a_build_command_may_name_the_second_release(tmp_path: Path) -> None:
    build = 'build: {command: [make, "{release}", "{then}"], product: it}\n'
    text = HOST.replace("    get: {debian: {suite: sid, package: fw, path: boot/fw}}\n", "") + build
    assert load(tmp_path / "a", "host", text.replace('release: "1.0"}', 'release: "1.0", then: "1.1"}'))
    with pytest.raises(MatrixError, match="nothing fills in '{then}'"):
        load(tmp_path / "b", "host", text)


def test_a_version_of_several_abis_moves_nobody(tmp_path: Path) -> None:
    text = HOST.replace('{abi: toy, release: "1.0"}', '[{abi: toy, release: "1.0"}, {abi: other, release: "2", then: "3"}]')
    with pytest.raises(MatrixError, match="host.yaml:6:.*only a version that speaks one ABI moves its guests"):
        load(tmp_path, "host", text)


@pytest.mark.parametrize("after", RELEASES)
@pytest.mark.parametrize("before", RELEASES)
@pytest.mark.parametrize("release", RELEASES)
def test_all_pairs_of_vmi(release: str, before: str, after: str) -> None:
    """By the names alone, which are never given to another call in vmi: a call works if both have it."""
    sides = {name: VMI.side("vmi", name, "x86_64") for name in (release, before, after)}
    fates = fates_of_calls(sides[release], sides[before], sides[after], VMI.plan("vmi", release, "x86_64"))
    assert set(fates) == set(sides[release].calls)
    for name, fate in fates.items():
        if not sides[release].families[name.split(".")[0]].required:
            assert fate.allowed == {"pass", "absent", "skip"}, (name, fate)
            continue
        right = {"skip"} if name not in sides[before].calls else {"pass"} if name in sides[after].calls else {"absent"}
        if name.split(".")[0] not in sides[before].families:
            right = {"skip", "pass"} if name in sides[after].calls else {"skip", "pass", "absent"}
        elif name.split(".")[0] not in sides[after].families:
            right = {"absent", "pass"}
        assert fate.allowed == right, (name, fate)


def test_the_files_of_the_repository_have_all_pairs() -> None:
    moving = [host for host in load_hosts(HOME, HOME / "hosts") if any(version.then for version in host.versions)]
    assert {host.name for host in moving} == {"inproc-move", "reference-move"}
    for host in moving:
        assert all(version.version == f"{version.release}-to-{version.then}" for version in host.versions)
        assert {(version.release, version.then) for version in host.versions} == {(a, b) for a in EVERY for b in EVERY}
    assert [guest.name for guest in load_guests(HOME, HOME / "guests") if guest.moves] == ["vmi-mover"] * 2
