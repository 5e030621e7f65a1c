# SPDX-License-Identifier: BSD-2-Clause
"""What a newcomer waits for: the README's two commands, here and at an older commit, in turns in one run.

Each side is a clone of its own without build/ (what is not committed is not measured); downloads are made before, so that no network is measured. Wall-clock
seconds are what a newcomer feels; CPU seconds of the whole process tree are there because other work of the machine
disturbs them less.
"""
from __future__ import annotations

import os
import resource
import shutil
import signal
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from bench.measure import BUILD, ROOT, BenchError, heading

OLDER = "5086daee036a"      # the last commit before builds were shared and cells started as soon as they could
FOLDER = BUILD / "newcomer"
HOUR = 3600.0
POLL = 0.02
OF_MAKE = ("MAKEFLAGS", "MAKEOVERRIDES", "MAKELEVEL", "MFLAGS", "ARGS")      # of the make that runs this

# The older side has no command that only builds.
BUILD_OLDER = """
import os
from pathlib import Path
from harness.matrix.command import plan_cells
from harness.matrix.prepare import build_all, fetch_images
from harness.matrix.progress import Progress
import argparse
root, jobs, go_on, progress = Path.cwd(), os.cpu_count(), lambda: False, Progress()
arguments = argparse.Namespace(root=root, guests=None, hosts=None, abi=[], guest=[], host=[], arch=[], cell=None)
cells = [cell for cell, _ in plan_cells(root, arguments)]
images = fetch_images([cell.host for cell in cells], go_on, progress)
products = build_all(cells, root, jobs, go_on, progress, images)
raise SystemExit(any(product.path is None and product.reason for product in products.values()))
"""


@dataclass(frozen=True)
class Side:
    name: str
    commit: str
    build: tuple[str, ...]

    @property
    def root(self) -> Path:
        return FOLDER / self.name


@dataclass(frozen=True)
class Cost:
    """Seconds on the clock, and of all CPUs."""
    wall: float
    cpu: float


@dataclass(frozen=True)
class Row:
    """What is measured, what is aimed at (a ratio, or seconds), and how."""
    name: str
    aim: str
    measure: Callable[[Side], Cost]


SIDES = (Side("before", OLDER, ("/usr/bin/python3", "-c", BUILD_OLDER)),
         Side("after", "HEAD", ("/usr/bin/python3", "-I", "bench/build_everything.py")))


def bench_newcomer() -> None:
    heading("newcomer: before (commit " + OLDER + ") and after, in turns", "the ratios in the last column")
    for side in SIDES:
        check_out(side)
    run_quietly(list(SIDES[1].build), SIDES[1].root)    # what has to be downloaded is in the cache then
    print(f"  {'':34}{'before':>16}{'after':>16}   ratio (CPU)")
    for row in ROWS:
        before, after = (row.measure(side) for side in SIDES)
        print(f"  {row.name:34}{before.wall:8.1f} s {before.cpu:5.0f} {after.wall:8.1f} s {after.cpu:5.0f}   "
              f"{after.wall / before.wall:.2f} ({after.cpu / before.cpu:.2f})   aim: {row.aim}", flush=True)


def check_out(side: Side) -> None:
    shutil.rmtree(side.root, ignore_errors=True)
    FOLDER.mkdir(parents=True, exist_ok=True)
    run_quietly(["git", "clone", "-q", "--no-checkout", str(ROOT), str(side.root)], ROOT)
    run_quietly(["git", "checkout", "-q", "--detach", side.commit], side.root)


def measure_build(side: Side) -> Cost:
    clean(side)
    return timed(side, list(side.build))


def measure_first_verdict(side: Side) -> Cost:
    """Until the first cell's log is there; then the run is interrupted."""
    clean(side)
    begun, used = time.monotonic(), cpu_seconds()
    process = subprocess.Popen(["./hvabi", "matrix"], cwd=side.root, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL)
    try:
        while process.poll() is None and not has_verdict(side.root / "build" / "matrix"):
            time.sleep(POLL)
        wall = time.monotonic() - begun
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(HOUR)
    if not has_verdict(side.root / "build" / "matrix"):
        raise BenchError(f"{side.name}: the matrix ended without a verdict")
    return Cost(wall, cpu_seconds() - used)


def has_verdict(out: Path) -> bool:
    return any(not log.name.startswith("boot-") for log in out.glob("**/logs/*.log"))


def measure_cold(side: Side) -> Cost:
    clean(side)
    return timed(side, ["./hvabi", "matrix"])


def measure_warm(side: Side) -> Cost:
    return timed(side, ["./hvabi", "matrix"])


def measure_test(side: Side) -> Cost:
    """After the matrix, as in the README, with what that has built."""
    return timed(side, ["make", "test"])


def clean(side: Side) -> None:
    shutil.rmtree(side.root / "build", ignore_errors=True)


def timed(side: Side, command: list[str]) -> Cost:
    begun, used = time.monotonic(), cpu_seconds()
    run_quietly(command, side.root)
    return Cost(time.monotonic() - begun, cpu_seconds() - used)


def cpu_seconds() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def run_quietly(command: list[str], folder: Path) -> None:
    """Findings of the matrix are right, too: status 1."""
    log = FOLDER / "log"
    with log.open("wb") as stream:
        done = subprocess.run(command, cwd=folder, stdin=subprocess.DEVNULL, stdout=stream, stderr=stream, timeout=HOUR,
                              env={name: value for name, value in os.environ.items() if name not in OF_MAKE})
    if done.returncode > (command[-1] == "matrix"):
        last = log.read_text(encoding="utf-8", errors="replace").strip().splitlines()[-1:]
        raise BenchError(f"'{command[0]}' ended with {done.returncode}: {' '.join(last)}")


ROWS = (
    Row("build everything, cold", "0.3", measure_build),
    Row("first verdict, cold", "20 s", measure_first_verdict),
    Row("hvabi matrix, cold", "0.5", measure_cold),
    Row("hvabi matrix, warm", "0.8", measure_warm),
    Row("make test, after the matrix", "0.4", measure_test),
)
