# SPDX-License-Identifier: BSD-2-Clause
"""Two processes write what one writes, and what goes wrong in the second is not lost."""
from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from generator import generate
from generator.backends import BACKENDS
from generator.output import Outcome
from generator.stamp import is_current
from generator.tests.small_abi import make_abi

FILES = sum(len(backend.files) for backend in BACKENDS if not backend.optional)


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


@pytest.fixture(name="two_processes")
def fixture_two_processes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(generate, "LARGE", 1)
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 1})


def test_one_and_two_processes_agree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    outcomes = []
    for name, large in (("one", 1 << 20), ("two", 1)):
        monkeypatch.setattr(generate, "LARGE", large)
        monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 1})
        outcome = Outcome()
        expected = generate.emit_all([make_abi()], tmp_path / name, False, outcome)
        assert expected == {path for path in (tmp_path / name).rglob("*") if path.is_file()}
        assert sorted(outcome.written) == sorted(expected)
        outcomes.append(len(outcome.written))
    assert contents(tmp_path / "one") == contents(tmp_path / "two")
    assert outcomes == [FILES, FILES]


def test_comparing_in_two_processes(tmp_path: Path, two_processes: None) -> None:
    generate.emit_all([make_abi()], tmp_path, False, Outcome())
    (tmp_path / "small/1.1/small.md").write_text("edited\n")
    (tmp_path / "small/1.1/small_conformance.c").unlink()
    outcome = Outcome()
    generate.emit_all([make_abi()], tmp_path, True, outcome)
    assert [path.name for path in outcome.stale] == ["small.md"]
    assert [path.name for path in outcome.missing] == ["small_conformance.c"]
    assert outcome.unchanged == FILES - 2


def test_a_second_process_that_dies_is_replaced(tmp_path: Path, two_processes: None,
                                                monkeypatch: pytest.MonkeyPatch) -> None:
    parent = os.getpid()

    real = generate.emit_one

    def dying(*arguments: object) -> set[Path]:
        if os.getpid() != parent:
            os._exit(9)
        return real(*arguments)    # type: ignore[arg-type]

    monkeypatch.setattr(generate, "emit_one", dying)
    outcome = Outcome()
    expected = generate.emit_all([make_abi()], tmp_path, False, outcome)
    assert len(expected) == FILES and sorted(outcome.written) == sorted(expected)


def test_an_error_of_the_second_process_is_said(tmp_path: Path, two_processes: None) -> None:
    (tmp_path / "small/1.1/small.md").mkdir(parents=True)
    with pytest.raises(IsADirectoryError):
        generate.emit_all([make_abi()], tmp_path, False, Outcome())


def test_work_on_several_abis(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In the order of the specs, whoever did it; what a second process could not finish the first does again."""
    specs = [tmp_path / name for name in ("a", "b", "c")]
    for number, path in enumerate(specs):
        path.mkdir()
        (path / "abi.yaml").write_text("x" * (10 + number))
    parent = os.getpid()
    pids: set[int] = set()

    def work(path: Path) -> Outcome:
        if path.name == "b" and os.getpid() != parent and dies:
            raise OSError("no more")
        pids.add(os.getpid())
        return Outcome(written=[path], problems=[], releases={str(os.getpid())})

    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 1})
    for dies in (False, True):
        outcomes = generate.for_each(specs, work)
        assert [outcome.written for outcome in outcomes] == [[path] for path in specs]
        assert {len(outcome.releases) for outcome in outcomes} == {1}
        used = set().union(*(outcome.releases for outcome in outcomes))
        assert len(used) == (1 if dies else 2)
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0})
    assert {pid for outcome in generate.for_each(specs, work) for pid in outcome.releases} == {str(parent)}


def test_outcomes_are_put_together() -> None:
    whole, part = Outcome(unchanged=1), Outcome([Path("w")], 2, [Path("r")], [Path("s")], [Path("m")], [Path("u")], [], {"1"}, True)
    whole.add(part)
    assert whole == Outcome([Path("w")], 3, [Path("r")], [Path("s")], [Path("m")], [Path("u")], [], {"1"}, True)


def test_what_another_run_writes_is_not_left_over(tmp_path: Path) -> None:
    """While it runs; what one that was killed had only begun to write goes."""
    folder = tmp_path / "small" / "1.1"
    folder.mkdir(parents=True)
    with subprocess.Popen(["cat"], stdin=subprocess.PIPE) as other:
        half = folder / f".hvabi-{other.pid}-small.h"
        half.write_text("half")
        for check in (True, False):
            generate.sweep([tmp_path], set(), check, outcome := Outcome())
            assert half.exists() and outcome.clean and not outcome.removed
    generate.sweep([tmp_path], set(), False, outcome := Outcome())
    assert outcome.removed == [half] and not half.exists()


@pytest.mark.parametrize("make", [os.mkfifo, lambda path: path.symlink_to("/dev/zero"), lambda path: path.mkdir()],
                         ids=["pipe", "endless", "folder"])
def test_what_is_no_file_is_neither_read_nor_replaced(tmp_path: Path, make: Callable[[Path], None]) -> None:
    place = tmp_path / "small" / "1.1" / "small.h"
    place.parent.mkdir(parents=True)
    make(place)
    before = place.lstat().st_ino
    for check in (True, False):
        with pytest.raises(OSError, match="small.h"):
            generate.emit_all([make_abi()], tmp_path, check, Outcome())
    assert place.lstat().st_ino == before


def test_a_note_that_is_no_file_says_nothing(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.stamp")
    (tmp_path / "endless.stamp").symlink_to("/dev/zero")
    assert not any(is_current(tmp_path / name, {}) for name in ("pipe.stamp", "endless.stamp"))
