# SPDX-License-Identifier: BSD-2-Clause
"""Cells whose guest is watched from outside the machine: two boots, and what the host executed in between (observe.py).

Only QEMU can be watched. Its log goes to a folder that is gone afterwards; the cell's own log keeps one line a test.
"""
from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from .model import Expectation, HostBuild, TestResult
from .observe import Executed, Pattern, describe_fence, find_fault, find_fences, make_filter, read_blocks, read_executed

EMULATOR = "qemu-system-"
Fences = Mapping[int, tuple[int, ...]]


def can_observe(host: HostBuild) -> bool:
    return host.version.batch is None and Path(host.boot[0]).name.startswith(EMULATOR)


def translation_options(log: str) -> list[str]:
    """For the first boot: log every block that is translated. (QEMU takes no `%` in the name of a log.)"""
    return ["-d", "in_asm", "-D", log]


def read_fences(translations: Path) -> Fences:
    """The host's blocks that contain fences."""
    return find_fences(read_blocks(read_lines(translations)))


def execution_options(fences: Fences, sites: Iterable[int], log: str) -> list[str]:
    """For the second boot: log when a block with a fence, or a site, is executed."""
    return ["-d", "exec,nochain", "-dfilter", make_filter(fences, sites), "-D", log]


def read_lines(log: Path) -> Iterator[str]:
    with log.open(encoding="utf-8", errors="replace") as stream:
        yield from stream


def judge_effects(expectations: Iterable[Expectation], results: dict[str, TestResult], fences: Fences,
                  executions: Path) -> list[str]:
    """Fail the tests that passed though the host did not execute what it must; one line a test on what it did."""
    sites = {result.name: result.site for result in results.values() if result.site is not None}
    ran = {run.site: run for run in read_executed(read_lines(executions), fences, sites.values())}
    notes = []
    for expectation in expectations:
        result = results[expectation.name]
        if not expectation.executes or result.outcome != "pass":
            continue
        run = ran.get(result.site) if result.site is not None else None
        notes.append(f"observed: {expectation.name}: {describe_run(run)}")
        fault = find_fault(run, [Pattern(item.mask, item.match) for item in expectation.executes],
                           " or ".join(item.doc for item in expectation.executes))
        if fault is not None:
            result.outcome, result.message = "fail", fault
    return notes


def describe_run(run: Executed | None) -> str:
    if run is None:
        return "its site was not reached"
    return ", ".join(describe_fence(word) for word in dict.fromkeys(run.fences)) or "no fence"
