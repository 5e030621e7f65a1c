# SPDX-License-Identifier: BSD-2-Clause
"""A command in a child is what the script is as a process of its own."""
from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from generator.tests import forked

ROOT = Path(__file__).resolve().parents[2]
ODD = b"\xff a7=0x10 a6=0\nnothing\n"


@pytest.mark.parametrize("arguments", [("decode", "sbi", "-"), ("decode", "sbi", "0x48534d"), ("check", "--no-frozen", "nobody"),
                                       ("nothing",), (), ("check", "--help"), ("uses", "/nowhere")])
def test_it_says_what_the_script_says(arguments: tuple[str, ...], tmp_path: Path) -> None:
    script = subprocess.run([ROOT / "hvabi", *arguments], input=ODD, capture_output=True, cwd=tmp_path, check=False)
    child = forked.hvabi(*arguments, stdin=ODD, cwd=tmp_path)
    assert (child.returncode, child.stdout, child.stderr) == (script.returncode, script.stdout.decode(), script.stderr.decode())


def test_nothing_of_it_stays() -> None:
    before = os.getcwd(), dict(os.environ), sys.stdout, signal.getsignal(signal.SIGTERM)
    done = forked.hvabi("check", "nobody", cwd="/", environment={"LC_ALL": "C"}, first=lambda: os.environ.update(A="b"))
    assert done.returncode == 2
    assert before == (os.getcwd(), dict(os.environ), sys.stdout, signal.getsignal(signal.SIGTERM))


def test_a_signal_and_a_fault_are_seen() -> None:
    assert forked.hvabi("check", first=lambda: os.kill(os.getpid(), signal.SIGKILL)).returncode == -signal.SIGKILL
    done = forked.hvabi("check", first=lambda: 1 // 0)
    assert done.returncode == forked.FAULT and "ZeroDivisionError" in done.stderr


def test_one_that_never_ends_is_ended() -> None:
    with pytest.raises(subprocess.TimeoutExpired):
        forked.hvabi("check", seconds=0.05, first=lambda: time.sleep(600))
