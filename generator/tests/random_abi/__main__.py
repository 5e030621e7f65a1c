# SPDX-License-Identifier: BSD-2-Clause
"""Checks many random specs: python3 -m generator.tests.random_abi COUNT SEED

run.py says what is checked. Every one goes under sanitizers on x86_64 and i386, and its stubs are compiled for every architecture.
Of some the program is made without sanitizers and optimized, too, and all headers are compiled for every architecture.
A failure is printed with its seed; its spec, made as small as it still fails, is in build/random.
"""
from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from generator.tests.random_abi.by_rust import check_by_rust
from generator.tests.random_abi.maker import spec_text
from generator.tests.random_abi.run import ROOT, SANITIZE, Checked, Target, Way, check_seeds, targets
from generator.tests.random_abi.shrink import shrink

BATCH = 25      # specs of one program
SOME = 8        # of so many batches one is checked in ways that others are not
SANITIZED = [[Way(native, compiler, ("-O0", *SANITIZE)) for native in ("x86_64", "i386")] for compiler in ("gcc", "clang")]
PLAIN = [Way(native, compiler, (option,)) for option in ("-O2", "-Os") for compiler in ("gcc", "clang") for native in ("x86_64", "i386")]


@dataclass(frozen=True)
class Batch:
    """Seeds, and how they are checked."""
    seeds: range
    ways: list[Way]
    stubs: list[Target]
    headers: list[Target]
    by_rust: bool = False


def batches(first: int, count: int, by_rust: bool) -> Iterator[Batch]:
    """Each has one of the compilers for an architecture, in turn."""
    if by_rust:
        yield from (Batch(range(start, min(start + BATCH, first + count)), [], [], [], True) for start in range(first, first + count, BATCH))
        return
    known = targets()
    for number, start in enumerate(range(first, first + count, BATCH)):
        some = number % SOME == 0
        mine = [target for index, target in enumerate(known) if index % 2 == number % 2 or only_one(target, known)]
        yield Batch(range(start, min(start + BATCH, first + count)),
                    SANITIZED[number % len(SANITIZED)] + ([PLAIN[number // SOME % len(PLAIN)]] if some else []),
                    mine, [target for target in mine if some])


def only_one(target: Target, known: list[Target]) -> bool:
    return sum(other[0] == target[0] for other in known) == 1


def check_batch(batch: Batch) -> Checked:
    """A fault of this tool itself says at which seeds it came."""
    try:
        with tempfile.TemporaryDirectory() as name:
            if batch.by_rust:
                return check_by_rust(batch.seeds, ("x86_64", "i386"), Path(name))
            return check_seeds(batch.seeds, batch.ways, Path(name), batch.stubs, batch.headers)
    except Exception as error:
        raise RuntimeError(f"seeds {batch.seeds[0]} to {batch.seeds[-1]}: {error!r}") from error


def keep_failure(seed: int, message: str, batch: Batch, seconds: float) -> None:
    """Prints it, and leaves a small spec."""
    file = ROOT / "build" / "random" / f"r{seed}.yaml"
    file.parent.mkdir(parents=True, exist_ok=True)
    line = message.splitlines()[0]
    file.write_text(f"# {line}\n" + spec_text(shrink(seed, batch.ways, batch.stubs, batch.headers, seconds)))
    print(f"seed {seed}: {line}\n  {file.relative_to(ROOT)}", flush=True)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python3 -m generator.tests.random_abi", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("count", type=int, metavar="COUNT", help="how many seeds")
    parser.add_argument("seed", type=int, metavar="SEED", help="the first of them")
    parser.add_argument("--shrink", type=float, default=20, metavar="SECONDS", help="how long to make a failure smaller (default 20)")
    parser.add_argument("--jobs", type=int, default=2, metavar="N", help="how many processes (default 2)")
    parser.add_argument("--rust", action="store_true", help="the stubs in Rust make the calls, on x86_64 and i386, and nothing else is checked")
    arguments = parser.parse_args()
    start, made, calls, wrong = time.monotonic(), 0, 0, 0
    refused: Counter[str] = Counter()
    used: Counter[str] = Counter()
    todo = list(batches(arguments.seed, arguments.count, arguments.rust))
    with ProcessPoolExecutor(arguments.jobs) as pool:
        for batch, checked in zip(todo, pool.map(check_batch, todo)):
            made, calls, wrong = made + checked.rights, calls + checked.calls, wrong + len(checked.failures)
            refused += checked.refused
            used.update({" ".join(way.command): checked.rights for way in batch.ways})
            used.update({f"stubs by {' '.join(command)}": checked.rights for _, command in batch.stubs})
            used.update({f"headers by {' '.join(command)}": checked.rights for _, command in batch.headers})
            print(f"seeds to {batch.seeds[-1]}: {made} ABIs, {calls} calls, {wrong} failures", end="\r" if sys.stderr.isatty() else "\n",
                  file=sys.stderr, flush=True)
            for seed, message in sorted(checked.failures.items()):
                keep_failure(seed, message, batch, arguments.shrink)
    minutes = (time.monotonic() - start) / 60
    print(f"{arguments.count} seeds: {made} ABIs, {calls} calls, {wrong} failures, {minutes:.1f} minutes; refused by check: {dict(refused) or 'none'}")
    for way, count in used.items():
        print(f"  {count:5} by {way}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
