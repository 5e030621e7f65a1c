# SPDX-License-Identifier: BSD-2-Clause
"""`hvabi decode` of an input with nothing in it: said, and no success."""
from __future__ import annotations

import subprocess

import pytest

from generator.exit_status import Situation
from generator.tests.forked import hvabi


def decode(arguments: list[str], text: bytes) -> subprocess.CompletedProcess[str]:
    return hvabi("decode", *arguments, stdin=text)


@pytest.mark.parametrize("arguments", [["vmi", "-"], ["-"], ["--json", "vmi", "-"]])
@pytest.mark.parametrize("text", [b"", b"\n", b" \r\n\t\n"])
def test_nothing(arguments: list[str], text: bytes) -> None:
    done = decode(arguments, text)
    assert (done.returncode, done.stdout) == (Situation.UNREADABLE.status, "")
    assert done.stderr == "hvabi decode: there is nothing in standard input: give it a trace, an oops or a dump\n"


@pytest.mark.parametrize(("text", "status"), [(b"\n0x03000001\n", 0), (b"\nnothing known\n", 2)])
def test_something_after_an_empty_line(text: bytes, status: int) -> None:
    done = decode(["vmi", "-"], text)
    assert done.returncode == status and "there is nothing in" not in done.stderr
