# SPDX-License-Identifier: BSD-2-Clause
"""Planning takes a second or two: on a terminal a line says so from the first moment on."""
from __future__ import annotations

import argparse
import gc
import io
import os
import pty
import subprocess
import sys

import pytest

from harness.matrix import command
from harness.matrix.model import MatrixError
from harness.matrix.progress import Progress

from .conftest import ROOT, World

LINE = "\rplanning: what will run, and what the specs say will happen\x1b[K"
CLEAR = "\r\x1b[K"


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("stream", "line", "clear"), [(Terminal(), LINE, CLEAR), (io.StringIO(), "", "")])
def test_it_is_there_before_anything_is_planned(monkeypatch: pytest.MonkeyPatch, stream: io.StringIO, line: str,
                                                clear: str) -> None:
    seen = []

    def plan(*_: object) -> None:
        seen.append((stream.getvalue(), gc.isenabled()))
        raise MatrixError("a mistake")

    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setattr(command, "plan_cells", plan)
    parser = argparse.ArgumentParser()
    command.add_arguments(parser)
    assert command.run(parser.parse_args(["--plan"])) != 0
    assert seen == [(line, False)] and gc.isenabled()
    assert stream.getvalue() == f"{line}{clear}hvabi matrix: a mistake\n"


def test_on_a_terminal(world: World) -> None:
    world.add_guest("fake", world.good_script())
    world.add_host()
    ours, theirs = pty.openpty()
    try:
        done = subprocess.run([sys.executable, ROOT / "hvabi", "matrix", "--plan", "--root", world.folder],
                              stdout=subprocess.PIPE, stderr=theirs, text=True, timeout=60)
        said = os.read(ours, 4096).decode()
    finally:
        os.close(ours)
        os.close(theirs)
    assert done.returncode == 0 and done.stdout.endswith("1 cells\n")
    assert said == LINE + CLEAR


def test_what_comes_after_counts_from_the_beginning_of_the_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("harness.matrix.progress.time.monotonic", lambda: 100.0)
    streams = []
    for begun in (None, 97.0):
        streams.append(io.StringIO())
        Progress(4, streams[-1], True, begun).tick()
    assert [stream.getvalue() for stream in streams] == ["", "\rrun 0/4\x1b[K"]
