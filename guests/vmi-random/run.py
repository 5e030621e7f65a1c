#!/usr/bin/python3
# SPDX-License-Identifier: BSD-2-Clause
"""Makes many calls at random in guest mode on the reference hypervisor, a fixed seed, and looks at every answer.

KTAP on standard output. Exit status: 0 all as expected, 1 not, 3 could not be run.
"""
from __future__ import annotations

import argparse
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path.insert(0, str(ROOT))

from guests.reference_boot import ARCHITECTURES, CannotRun, boot_guests, build_host, make  # noqa: E402

TESTS = 3


def run(arch: str, arguments: argparse.Namespace, number: int) -> int:
    """Prints one line of KTAP."""
    out = arguments.out.resolve() / f"{arch}-{arguments.version}-{arguments.count}-{arguments.seed}"
    make(HERE, out / "guest", RELEASE=arguments.version, ARCH=arch, COUNT=str(arguments.count), SEED=str(arguments.seed))
    host = build_host(arch, arguments.version, out, int(arguments.seconds * 1000))
    seen = boot_guests(arch, host, [("vmi-random", out / "guest" / "vmi-random.elf")], out, arguments.seconds + 10)
    passed = sum(line.startswith("ok ") for line in seen.lines)
    right = seen.ends.get(0) == "exit" and seen.done and passed == TESTS and not seen.complaints
    for line in seen.lines:
        if line.startswith("# random"):
            print(f"# {arch}: {line[2:]}")
    if not right:
        print(f"# {arch}: ended by '{seen.ends.get(0, 'nothing')}', {passed} of {TESTS} tests passed")
    print(f"{'ok' if right else 'not ok'} {number} vmi-random.{arch}.{arguments.version}", flush=True)
    return 0 if right else 1


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0],
                                     epilog="example: guests/vmi-random/run.py --arch arm64 --count 100000")
    parser.add_argument("--arch", action="append", choices=ARCHITECTURES, help="of the guest; all four without it")
    parser.add_argument("--version", default="4.3", help="of the host and the guest (4.3)")
    parser.add_argument("--count", type=int, default=1000000, help="calls (1000000)")
    parser.add_argument("--seed", type=int, default=1, help="where the numbers begin (1)")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "random", help="folder for what is built")
    parser.add_argument("--seconds", type=float, default=600, help="for one architecture (600)")
    arguments = parser.parse_args()
    architectures = arguments.arch or ARCHITECTURES
    print(f"KTAP version 1\n1..{len(architectures)}", flush=True)
    status = 0
    for number, arch in enumerate(architectures, 1):
        try:
            status = max(status, run(arch, arguments, number))
        except CannotRun as error:
            print(f"vmi-random on {arch}: {error}", file=sys.stderr)
            return 3
    return status


if __name__ == "__main__":
    sys.exit(main())
