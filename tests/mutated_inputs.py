#!/usr/bin/env python3
# SPDX-License-Identifier: BSD-2-Clause
"""mutated_inputs.py [COUNT [SEED]]: hvabi query --dump over COUNT texts with something wrong.

Its texts of tests/inputs are changed at random, the same way for the same SEED. Whatever comes of it, the command ends with
a status of its own, without a traceback, in time, and with output that is bounded. Exit status: 0 so it is, 1 it is not: the
text is shown.
"""
from __future__ import annotations

import sys
import time
import traceback
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT)]

from generator.tests.mutate import mutants                              # noqa: E402
from generator.tests.samples import Sample, read_samples, run_module    # noqa: E402
from harness.query import command as query                              # noqa: E402

MODULES: dict[str, ModuleType] = {"query": query}
INPUTS = ROOT / "tests" / "inputs"
SECONDS, OUTPUT = 5.0, 1 << 18      # of the processor; of characters
COUNT, SEED = 10_000, 20260701


def find_faults(samples: list[Sample], count: int, seed: int) -> Iterator[str]:
    """What is wrong, with the text that showed it."""
    by_command = [(name, [sample for sample in samples if sample.command == name]) for name in MODULES]
    for name, chosen in by_command:
        for number, data in enumerate(mutants([sample.text for sample in chosen], count // len(MODULES), seed)):
            fault = run_one(MODULES[name], chosen[number % len(chosen)].arguments, data)
            if fault:
                yield f"hvabi {name}: {fault}\n{data!r}"


def run_one(module: ModuleType, arguments: tuple[str, ...], data: bytes) -> str:
    began = time.process_time()
    try:
        status, output = run_module(module, arguments, data)
    except Exception:       # pylint: disable=broad-except  # whatever it is, it is a fault
        return traceback.format_exc()
    if status not in (0, 1, 2, 3):
        return f"exit status {status}"
    if len(output) > OUTPUT:
        return f"{len(output)} characters of output"
    spent = time.process_time() - began
    return f"{spent:.1f} s of the processor" if spent > SECONDS else ""


def main(arguments: list[str]) -> int:
    if len(arguments) > 2 or not all(argument.isdecimal() for argument in arguments):
        print(__doc__, file=sys.stderr)
        return 2
    count, seed = (int(argument) for argument in (arguments + [str(COUNT), str(SEED)][len(arguments):]))
    faults = list(find_faults(read_samples(INPUTS), count, seed))
    print("\n".join(faults[:5] + [f"{count} texts, {len(faults)} faults"]))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
