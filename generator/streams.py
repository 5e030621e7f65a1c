# SPDX-License-Identifier: BSD-2-Clause
"""The three standard streams, whatever state they are in: closed, full, without a reader, of any encoding."""
from __future__ import annotations

import os
import sys

NAMES = ("standard input", "standard output", "standard error")


def open_closed() -> list[str]:
    """Gives every stream that is closed a place to go, and says which they were. Otherwise the next file that is opened
    would get its number. Reading from what was closed fails, as it would have."""
    closed = [number for number in range(3) if not is_open(number)]
    for number in closed:
        opened = os.open(os.devnull, os.O_WRONLY)     # the lowest number that is free, but let nobody rely on it
        if opened != number:
            os.dup2(opened, number)
            os.close(opened)
    if sys.stdin is None:
        sys.stdin = open(0, encoding="utf-8", errors="replace", closefd=False)
    if sys.stdout is None:
        sys.stdout = open(1, "w", encoding="utf-8", closefd=False)
    if sys.stderr is None:
        sys.stderr = open(2, "w", encoding="utf-8", closefd=False)
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="backslashreplace")   # no encoding of a terminal makes a traceback
    return [NAMES[number] for number in closed]


def is_open(number: int) -> bool:
    try:
        os.fstat(number)
    except OSError:
        return False
    return True


def discard(number: int) -> None:
    """Whatever is still to be written there goes nowhere: it could not be written, and Python would complain again."""
    devnull = os.open(os.devnull, os.O_WRONLY)
    os.dup2(devnull, number)
    os.close(devnull)


def say(line: str) -> None:
    """A line of complaint. Where even that cannot be written, the exit status has to do."""
    try:
        print(line, file=sys.stderr, flush=True)
    except (OSError, ValueError):
        discard(2)
