# SPDX-License-Identifier: BSD-2-Clause
"""What is shown while a run is on its way, and from what the time that is left is guessed."""
from __future__ import annotations

import io
import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from harness.matrix.progress import Progress, State
from harness.matrix.times import SCHEMA, Estimate, load_times, save_times

from .test_report import result


class Clock:
    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = 0.0
        monkeypatch.setattr("harness.matrix.progress.time.monotonic", lambda: self.now)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    return Clock(monkeypatch)


def run_cells(progress: Progress, clock: Clock, cells: int) -> None:
    for _ in range(cells):
        clock.now += 6
        progress.cell_started(result().cell)
        progress.tick()
        progress.cell_finished(result())
        progress.tick()


def test_a_terminal_has_one_line_that_is_written_over(clock: Clock) -> None:
    stream = io.StringIO()
    progress = Progress(4, stream, True)
    progress.state = lambda: State(left=12.0 - progress.ended)
    run_cells(progress, clock, 3)
    progress.close()
    text = stream.getvalue()
    assert "\rrun 2/4 · 2 ok · about 10 s left · g@1.0 × h@1.0 for 0 s\x1b[K" in text
    assert text.count("\n") == 1 and text.endswith("\r\x1b[K")
    assert "\r\x1b[Kfirst verdict of toy, after 6.0 s: g@1.0 × h@1.0: ok\n" in text


def test_time_goes_by_while_one_thing_takes_long(clock: Clock) -> None:
    stream = io.StringIO()
    progress = Progress(4, stream, True)
    progress.state = lambda: State(left=20.0)
    for _ in range(4):
        clock.now += 6
        progress.tick()
    shown = [line.split(" · ")[1:] for line in stream.getvalue().replace("\x1b[K", "").split("\r")[1:]]
    assert shown == [["about 20 s left"], ["about 14 s left"], ["about 8 s left"], ["about 2 s left"]]


def test_known_findings_are_no_alarm(clock: Clock) -> None:
    stream = io.StringIO()
    progress = Progress(3, stream, False)
    clock.now = 6
    for verdict in ("known", "finding"):
        cell = result(verdict, "fail", "bad", host=verdict)
        progress.cell_started(cell.cell)
        progress.cell_finished(cell)
    progress.tick()
    assert stream.getvalue().splitlines() == ["first verdict of toy, after 6.0 s: g@1.0 × h@known: known",
                                              "run 2/3 · 1 known · 1 finding"]


def test_without_a_terminal_nothing_is_said_twice(clock: Clock) -> None:
    stream = io.StringIO()
    progress = Progress(2, stream, False)
    state = State(building=5)
    progress.state = lambda: state
    for built in (0, 0, 0, 3, 3):
        clock.now += 6
        state = State(building=5, built=built, left=clock.now)
        progress.tick()
    assert [line.split(" · ")[0] for line in stream.getvalue().splitlines()] == ["built 0/5", "built 3/5"]


def test_a_long_cell_is_not_passed_over_in_silence(clock: Clock) -> None:
    stream = io.StringIO()
    progress = Progress(2, stream, False)
    progress.cell_started(result().cell)
    for _ in range(6):
        clock.now += 6
        progress.tick()
    assert [line.split(" for ")[1] for line in stream.getvalue().splitlines()] == ["6 s", "18 s", "30 s"]


def test_lines_are_seconds_apart(clock: Clock) -> None:
    stream = io.StringIO()
    progress = Progress(100, stream, False)
    for ended in range(99):
        clock.now += 0.25
        progress.cell_finished(result())
        progress.tick()
    assert 3 <= len(stream.getvalue().splitlines()) <= 6


def test_images_and_builds_are_counted(clock: Clock) -> None:
    stream = io.StringIO()
    progress = Progress(9, stream, False)
    progress.state = lambda: State(1, 3, 4_560_000, None, 2, 40, None, "another run builds")
    clock.now = 6
    progress.tick()
    progress.state = lambda: State(2, 3, 5_000_000, 9_870_000)
    clock.now = 12
    progress.tick()
    assert stream.getvalue().splitlines() == ["another run builds · fetched 1/3 images, 4.6 MB · built 2/40 · run 0/9",
                                              "fetched 2/3 images, 5.0 of 9.9 MB · run 0/9"]


def test_who_does_not_judge_shows_no_verdict(clock: Clock) -> None:
    stream = io.StringIO()
    progress = Progress(4, stream, False, judges=False)
    run_cells(progress, clock, 2)
    assert stream.getvalue().splitlines() == ["run 0/4 · g@1.0 × h@1.0 for 0 s", "run 1/4 · g@1.0 × h@1.0 for 0 s"]


def test_a_quick_run_shows_nothing(clock: Clock) -> None:
    stream = io.StringIO()
    progress = Progress(2, stream, False)
    progress.cell_started(result().cell)
    progress.cell_finished(result())
    progress.tick()
    progress.close()
    assert stream.getvalue() == ""


def test_a_cell_that_was_not_run_is_no_first_verdict(clock: Clock) -> None:
    stream = io.StringIO()
    progress = Progress(2, stream, False)
    clock.now = 6
    progress.cell_finished(result("unavailable", "not-run", "gone"))
    assert "first verdict" not in stream.getvalue()


@pytest.mark.parametrize("close", [True, False])
def test_a_stream_that_nobody_reads_stops_nothing(clock: Clock, close: bool) -> None:
    stream = open("/dev/full", "w", encoding="utf-8")
    progress = Progress(2, stream, False)
    clock.now = 6
    if close:
        try:
            stream.close()
        except OSError:
            pass
    progress.tick()
    progress.close()


def test_times_are_kept(tmp_path: Path) -> None:
    file = tmp_path / "times.json"
    save_times(file, {"a": 1.234, "b": 0.0})
    assert load_times(file) == {"a": 1.23, "b": 0.0}


@pytest.mark.parametrize("text", [
    "", "{", "[]", "5", "{}", '{"schema": "other/1", "seconds": {"a": 1}}', json.dumps({"schema": SCHEMA}),
    json.dumps({"schema": SCHEMA, "seconds": [1]}), json.dumps({"schema": SCHEMA, "seconds": {"a": "x"}}),
    json.dumps({"schema": SCHEMA, "seconds": {"a": float("nan"), "b": -1, "c": 1e300, "d": float("inf")}}), "[" * 100000])
def test_times_that_make_no_sense_are_none(tmp_path: Path, text: str) -> None:
    file = tmp_path / "times.json"
    file.write_text(text)
    assert load_times(file) == {}


def test_times_that_cannot_be_written_or_read(tmp_path: Path) -> None:
    save_times(tmp_path, {"a": 1.0})
    (tmp_path / "times.json").write_bytes(b"\xff")
    assert load_times(tmp_path / "times.json") == load_times(tmp_path) == {}


@pytest.mark.parametrize("make", [os.mkfifo, lambda file: file.symlink_to("/dev/zero"),
                                  lambda file: os.truncate(os.open(file, os.O_CREAT | os.O_WRONLY), 1 << 40)],
                         ids=["pipe", "endless", "huge"])
def test_times_that_could_be_read_for_ever(tmp_path: Path, make: Callable[[Path], None]) -> None:
    make(tmp_path / "times.json")
    assert load_times(tmp_path / "times.json") == {}


def test_the_last_run_says_how_long_the_rest_takes() -> None:
    estimate = Estimate({"a": 4.0, "b": 10.0})
    assert estimate.left([("a", 1.0), ("b", 1.0)]) == 14.0
    estimate.end("a", 1.0, 8.0)                 # slower than the last time
    left = estimate.left([("b", 1.0)])
    assert left is not None and 10.0 < left <= 20.0
    assert estimate.left([]) == 0.0 and estimate.took == {"a": 8.0}


def test_without_an_earlier_run_nothing_is_guessed_until_something_was_done() -> None:
    estimate = Estimate({})
    assert estimate.left([("a", 1.0)]) is None
    estimate.end("b", 1.0, 6.0)
    left = estimate.left([("a", 1.0)])
    assert left is not None and left > 1.0
