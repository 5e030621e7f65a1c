# SPDX-License-Identifier: BSD-2-Clause
"""What check-upstream shows while it works."""
from __future__ import annotations

import io

import pytest

from harness.upstream.steps import Steps


@pytest.mark.parametrize(("terminal", "shown"), [
    (False, "step 2 …\nstep 10 …\n"),
    (True, "".join(f"\rstep {second} …\x1b[K" for second in range(2, 13)) + "\r\x1b[K")])
def test_steps_are_shown_when_they_take_time(monkeypatch: pytest.MonkeyPatch, terminal: bool, shown: str) -> None:
    now = [0.0]
    monkeypatch.setattr("harness.upstream.steps.time.monotonic", lambda: now[0])
    stream = io.StringIO()
    steps = Steps(stream, terminal)
    for second in range(13):
        now[0] = second
        steps.say(f"step {second}")
        steps.say("the same moment")
    steps.clear()
    assert stream.getvalue() == shown


def test_what_is_quick_shows_nothing() -> None:
    stream = io.StringIO()
    steps = Steps(stream, True)
    steps.say("done at once")
    steps.clear()
    assert stream.getvalue() == ""
