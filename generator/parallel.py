# SPDX-License-Identifier: BSD-2-Clause
"""What is done in two processes: of several ABIs about half the work, of a large one half of the emitters.

The second process is made by fork, so that it has the model without a copy being sent; what it sends back is only what
it wrote. Whatever goes wrong there is done again here, and said as usual.
"""
from __future__ import annotations

import os
import pickle
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from generator.output import Outcome, emit_one
from generator.model.abi import Abi

# Two halves that take about the same time.
HERE = ("constants", "guest", "host", "abi_json")
THERE = ("names", "conformance", "reference")
LARGE = 256         # calls; below, a process costs more than it saves


def for_each(specs: Sequence[Path], work: Callable[[Path], Outcome]) -> list[Outcome]:
    """What comes of the work on each spec, in their order."""
    here, there = halves(specs)
    if not there or len(os.sched_getaffinity(0)) < 2:
        return [work(path) for path in specs]
    done, received = fork_and_do(lambda: [work(path) for path in there],
                                 lambda: {path: work(path) for path in here})
    done |= zip(there, received if received is not None else [work(path) for path in there])
    return [done[path] for path in specs]


def halves(specs: Sequence[Path]) -> tuple[list[Path], list[Path]]:
    """Two lists with about the same amount of text."""
    sizes = {path: sum(file.stat().st_size for file in path.glob("*.yaml") if file.is_file()) for path in specs}
    lists: tuple[list[Path], list[Path]] = ([], [])
    for path in sorted(sizes, key=lambda path: sizes[path], reverse=True):
        min(lists, key=lambda chosen: sum(sizes[other] for other in chosen)).append(path)
    return lists


def fork_and_do(there: Callable[[], Any], here: Callable[[], Any]) -> tuple[Any, Any]:
    """What `here` gives, and what `there` gives in the second process; None if that fails."""
    read_end, write_end = os.pipe()
    child = os.fork()
    if child == 0:
        do_and_send(there, write_end)
    os.close(write_end)
    try:
        mine = here()
        with os.fdopen(read_end, "rb") as pipe:
            received = pipe.read()
    finally:
        status = os.waitpid(child, 0)[1]
    return mine, pickle.loads(received) if status == 0 else None


def do_and_send(there: Callable[[], Any], write_end: int) -> None:
    """The second process; it never returns."""
    status = 1
    try:
        result = there()
        with os.fdopen(write_end, "wb") as pipe:
            pickle.dump(result, pipe)
        status = 0
    except Exception:   # done again, and said, by the first process
        pass
    finally:
        os._exit(status)


def emit_all(abi: Abi, out: Path, check: bool, outcome: Outcome) -> set[Path]:
    """Writes or compares every file of the release, and says which they are."""
    if sum(len(family.calls) for family in abi.families) < LARGE or len(os.sched_getaffinity(0)) < 2:
        return emit_some(HERE + THERE, abi, out, check, outcome)
    expected, received = fork_and_do(lambda: emit_apart(THERE, abi, out, check),
                                     lambda: emit_some(HERE, abi, out, check, outcome))
    if received is None:
        return expected | emit_some(THERE, abi, out, check, outcome)
    there, written = received
    outcome.add(written)
    return expected | there


def emit_some(emitters: Sequence[str], abi: Abi, out: Path, check: bool, outcome: Outcome) -> set[Path]:
    expected: set[Path] = set()
    for emitter in emitters:
        expected |= emit_one(abi, emitter, out, check, outcome)
    return expected


def emit_apart(emitters: Sequence[str], abi: Abi, out: Path, check: bool) -> tuple[set[Path], Outcome]:
    outcome = Outcome()
    return emit_some(emitters, abi, out, check, outcome), outcome
