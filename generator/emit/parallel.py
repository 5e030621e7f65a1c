# SPDX-License-Identifier: BSD-2-Clause
"""Runs the emitters of one ABI: one after the other, or, where an ABI is large, half of them in a second process.

That process is made by fork, so that it has the model without a copy being sent; what it sends back is only what it wrote.
"""
from __future__ import annotations

import os
import pickle
from collections.abc import Sequence
from pathlib import Path

from generator.emit.generate import Outcome, emit_one
from generator.spec.model import Abi

# Two halves that take about the same time.
HERE = ("constants", "guest", "host", "abi_json")
THERE = ("names", "conformance", "reference")
LARGE = 4096        # calls; below, a process costs more than it saves


def emit_all(abi: Abi, out: Path, check: bool, outcome: Outcome) -> set[Path]:
    """Writes or compares every file of the release, and says which they are."""
    if sum(len(family.calls) for family in abi.families) < LARGE or len(os.sched_getaffinity(0)) < 2:
        return emit_some(HERE + THERE, abi, out, check, outcome)
    read_end, write_end = os.pipe()
    child = os.fork()
    if child == 0:
        emit_and_send(abi, out, check, write_end)
    os.close(write_end)
    try:
        expected = emit_some(HERE, abi, out, check, outcome)
        with os.fdopen(read_end, "rb") as pipe:
            received = pipe.read()
    finally:
        status = os.waitpid(child, 0)[1]
    if status != 0:     # whatever went wrong there goes wrong here too, and is said as usual
        return expected | emit_some(THERE, abi, out, check, outcome)
    there, written = pickle.loads(received)
    outcome.add(written)
    return expected | there


def emit_some(emitters: Sequence[str], abi: Abi, out: Path, check: bool, outcome: Outcome) -> set[Path]:
    expected: set[Path] = set()
    for emitter in emitters:
        expected |= emit_one(abi, emitter, out, check, outcome)
    return expected


def emit_and_send(abi: Abi, out: Path, check: bool, write_end: int) -> None:
    """The second process; it never returns."""
    status = 1
    try:
        outcome = Outcome()
        expected = emit_some(THERE, abi, out, check, outcome)
        with os.fdopen(write_end, "wb") as pipe:
            pickle.dump((expected, outcome), pipe)
        status = 0
    finally:
        os._exit(status)
