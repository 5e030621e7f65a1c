# SPDX-License-Identifier: BSD-2-Clause
"""prove with a compiler that specs say what public headers say

For each ABI with a file in harness/upstream/: fetches the distribution's headers of each release, lets a compiler compare
every number, bit, size and offset that has an `upstream` in the spec, for each architecture, and lists what the headers
have and the spec has not.

With --header it is somebody's own header that must agree: a copy that a kernel, a toolstack or a VMM keeps by hand. What has the name of a
public constant or type, or one of those that hvabi generates, is compared with one release; --map says what other names are.
"""
from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from generator.exit_status import CLEAN, FINDINGS, INCOMPLETE, USAGE
from generator.lang.find import find_spec
from generator.lang.load import load
from harness.matrix.folders import real_path
from harness.matrix.model import MatrixError
from harness.matrix.setting import HOME
from harness.matrix.supervise import Interrupts
from harness.matrix.text import count

from .check import Check, Report
from .data import Upstream, find_data, load_upstream
from .header_command import add_header_arguments, is_about_header, run_header
from .linux_command import read_history, run_linux
from .steps import Steps

EPILOG = """examples:
  hvabi check-upstream                 every ABI that has headers
  hvabi check-upstream xen --json      one, for a program
  hvabi check-upstream copy/xen        a copy of its spec
  hvabi check-upstream --linux ~/linux lguest
  hvabi check-upstream --header include/xen/memory.h -I include --abi xen@4.20
  hvabi check-upstream --header hv.h --abi vmi@4.3 --map hv.yaml --arch i386 --cc clang

exit status: 0 proven, 1 something differs or is missing, 2 usage, 3 could not complete (a spec has problems;
headers cannot be had: their releases are named and count as not proven; a header of one's own does not compile, or has no name that
the spec knows). What a header of one's own lacks is no finding.
Downloads are kept in $HVABI_CACHE (default ~/.cache/hvabi); with them no network is needed."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.epilog = EPILOG
    parser.add_argument("specs", nargs="*", metavar="ABI", help="names of ABIs, or folders with a spec (default: all)")
    parser.add_argument("--data", type=Path, metavar="DIR", default=Path(__file__).parent,
                        help="the folder with <abi>.yaml (default: harness/upstream)")
    parser.add_argument("--root", type=Path, metavar="DIR", default=HOME,
                        help="the folder with spec/ (default: where hvabi is)")
    parser.add_argument("--build", type=Path, metavar="DIR", help="where to work (default: build/upstream)")
    parser.add_argument("--unclaimed", action="store_true", help="list the numbers that have no upstream, too")
    parser.add_argument("--json", action="store_true", help="print what was found as JSON")
    parser.add_argument("--linux", type=Path, metavar="DIR",
                        help="headers that Linux once had (lguest, vmirom), out of a clone of it with its tags")
    add_header_arguments(parser.add_argument_group("a header of one's own"))


def run(arguments: argparse.Namespace) -> int:
    try:
        if arguments.linux is not None:
            return run_linux(arguments)
        if is_about_header(arguments):
            return run_header(arguments)
    except MatrixError as error:
        print(f"hvabi check-upstream: {error}", file=sys.stderr)
        return error.code
    return run_all(arguments)


def run_all(arguments: argparse.Namespace) -> int:
    steps = Steps()

    def ended(report: Report) -> None:
        """The others may take minutes."""
        steps.clear()
        if not arguments.json:
            print_report(report, arguments.unclaimed)
            sys.stdout.flush()

    try:
        reports = run_checks(arguments, steps.say, ended)
    except MatrixError as error:
        print(f"hvabi check-upstream: {error}", file=sys.stderr)
        return error.code
    finally:
        steps.clear()
    if arguments.json:
        print(json.dumps({"schema": "hvabi-upstream/1", "abis": [report_data(report) for report in reports]}, indent=2))
    return exit_status(reports)


def run_checks(arguments: argparse.Namespace, say: Callable[[str], None], ended: Callable[[Report], None]) -> list[Report]:
    root = real_path(arguments.root)
    files = {file.stem: file for file in find_data(real_path(arguments.data))}
    if not files:
        raise MatrixError(f"{arguments.data} has no <abi>.yaml", USAGE)
    names = arguments.specs or [name for name in files if (root / "spec" / name).is_dir()]
    if not names:
        raise MatrixError(f"{root / 'spec'} has none of {', '.join(files)}: --root names the folder that holds spec/", USAGE)
    build = (arguments.build or root / "build" / "upstream").absolute()
    reports = []
    with Interrupts() as interrupts:
        for name in names:
            spec = load(find_spec(name, root), root)
            reports.append(Check(data_of(spec.name, files, root), spec, build, interrupts.wanted, say).run())
            if interrupts.hit:
                raise KeyboardInterrupt
            ended(reports[-1])
    return reports


def data_of(abi: str, files: dict[str, Path], root: Path) -> Upstream:
    if abi not in files and abi in {proof.abi for proof in read_history()}:
        raise MatrixError(f"no distribution has headers of {abi}: --linux DIR takes them out of a clone of Linux", USAGE)
    if abi not in files:
        raise MatrixError(f"no headers are known for {abi}: there are {', '.join(files)}; harness/upstream/README.md "
                          "says how to add some", USAGE)
    return load_upstream(files[abi], root)


def exit_status(reports: list[Report]) -> int:
    if any(report.problems for report in reports):
        return FINDINGS
    return INCOMPLETE if any(proof.reason for report in reports for proof in report.proofs) else CLEAN


def report_data(report: Report) -> dict[str, object]:
    return {**asdict(report), "excused": list(report.excused)}


def print_report(report: Report, unclaimed: bool) -> None:
    for line in report.problems:
        print(line)
    for proof in report.proofs:
        what = f"{report.abi} {proof.release} against {proof.label}"
        if proof.reason:
            print(f"{what}: not proven, unavailable: {proof.reason}")
            continue
        layouts = count(proof.layouts, "size and offset", "sizes and offsets")
        print(f"{what}: proven {count(proof.constants, 'constant')}, {layouts} on {' and '.join(proof.targets)}")
    if unclaimed:
        for line in report.unclaimed:
            print(f"no upstream: {line}")
    lost = sum(bool(proof.reason) for proof in report.proofs)
    print(f"{report.abi}: {count(len(report.problems), 'problem')}; {f'{lost} of {len(report.proofs)} comparisons not made; ' if lost else ''}{count(len(report.unclaimed), 'number')} of the "
          f"newest release without an upstream; {count(len(report.excused), 'name')} left out with a reason")
