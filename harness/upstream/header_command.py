# SPDX-License-Identifier: BSD-2-Clause
"""The part of `hvabi check-upstream` that is about a header of somebody's own."""
from __future__ import annotations

import argparse
import json
import tempfile
from dataclasses import asdict
from pathlib import Path

from generator.diff.sources import Sources
from generator.exit_status import CLEAN, FINDINGS, INCOMPLETE, USAGE
from generator.lang.problem import NotFound
from generator.printable import printable
from harness.matrix.folders import real_path
from harness.matrix.model import MatrixError
from harness.matrix.supervise import Interrupts
from harness.matrix.text import count

from .compiler import find_compiler
from .data import Upstream, find_data, load_upstream
from .header import HeaderCheck, Report, Request
from .header_map import HeaderMap, read_map

SHOWN = 8       # names that are not there, in the one line about them


def add_header_arguments(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--header", type=Path, metavar="FILE", help="compare this header, and no other; needs --abi")
    group.add_argument("--abi", metavar="ABI@RELEASE", help="what it must agree with: a release, a folder, ABI@git:REVISION")
    group.add_argument("--map", type=Path, metavar="FILE", help="which name of the header is what in the spec (YAML: harness/upstream/README.md)")
    group.add_argument("-I", dest="include", type=Path, action="append", default=[], metavar="DIR", help="as for the compiler")
    group.add_argument("-D", dest="define", action="append", default=[], metavar="NAME[=VALUE]", help="as for the compiler")
    group.add_argument("--cc", metavar="COMMAND", default="clang", help="the compiler (default: clang, which knows every architecture)")
    group.add_argument("--arch", action="append", default=[], metavar="ARCH",
                       help="compile for this one; may be repeated (default: this machine's if the ABI has them, else all of the ABI's)")
    group.add_argument("--missing", action="store_true", help="list all names of the spec that the header does not have")


def is_about_header(arguments: argparse.Namespace) -> bool:
    """Whether the options are about a header; MatrixError if they do not go together."""
    given = [name for name in ("abi", "map", "include", "define", "arch", "missing") if getattr(arguments, name)]
    if arguments.header is None:
        if given or arguments.cc != "clang":
            name = given[0] if given else "cc"
            option = {"include": "-I", "define": "-D"}.get(name, f"--{name}")
            raise MatrixError(f"{option} is about a header of one's own: add --header FILE", USAGE)
        return False
    if arguments.abi is None:
        raise MatrixError("--header needs --abi: say which release it must agree with (--abi xen@4.20)", USAGE)
    if arguments.specs:
        raise MatrixError(f"'{arguments.specs[0]}' and --header do not go together: the ABI of the header is for --abi", USAGE)
    return True


def run_header(arguments: argparse.Namespace) -> int:
    root = real_path(arguments.root)
    try:
        side = Sources(root).open(arguments.abi)
    except NotFound as error:
        raise MatrixError(str(error), USAGE) from None
    if side.spec is None:
        raise MatrixError(f"{arguments.abi} is a model without its spec, which knows the public names: name a release of the ABI", USAGE)
    mapped = read_map(arguments.map) if arguments.map is not None else HeaderMap()
    request = Request(arguments.header, tuple(arguments.include), tuple(arguments.define), tuple(arguments.arch),
                      find_compiler(arguments.cc))
    with Interrupts() as interrupts, tempfile.TemporaryDirectory(prefix="hvabi-") as folder:
        report = HeaderCheck(request, side.spec, side.abi, find_upstream(arguments, side.abi.name, root), mapped, Path(folder),
                             interrupts.wanted).run()
        if interrupts.hit:
            raise KeyboardInterrupt
    status = exit_status(report)
    if arguments.json:
        print(json.dumps({"schema": "hvabi-header/1", "header": str(arguments.header), "abi": side.abi.name, "release": side.abi.release,
                          "status": status, **asdict(report)}, indent=2))
    else:
        print("\n".join(printable(line) for line in as_lines(report, arguments.header, side.name, arguments.missing)))
    if status == INCOMPLETE:
        raise MatrixError(f"{arguments.header} has no name that can be compared with {side.name}: the notes say why" if report.unclear else
                          f"{arguments.header} has no name that {side.name} knows: nothing was compared; --map says what its names are")
    return status


def find_upstream(arguments: argparse.Namespace, abi: str, root: Path) -> Upstream | None:
    """What is known of the ABI's public headers."""
    file = next((file for file in find_data(real_path(arguments.data)) if file.stem == abi), None)
    return load_upstream(file, root) if file is not None else None


def exit_status(report: Report) -> int:
    if report.differences or report.complaints:
        return FINDINGS
    return CLEAN if report.constants + report.layouts else INCOMPLETE


def as_lines(report: Report, header: Path, name: str, every: bool) -> list[str]:
    lines = [item.line for item in report.differences] + report.complaints
    lines += [f"note: {line}" for line in report.unclear]
    lines += [f"note: {reason}" for reason in report.skipped.values()]
    absent = list(report.absent)
    if every:
        lines += [f"note: not there: {theirs} ({what})" for theirs, what in report.absent.items()]
    elif absent:
        shown = absent[:min(report.near, SHOWN)]
        more = f"{len(absent) - len(shown)}{' more' if shown else ''} of the spec's names (--missing lists them)" if len(absent) > len(shown) else ""
        lines.append(f"note: not there: {', '.join(shown)}{' and ' if shown and more else ''}{more}")
    wrong = f"{count(len(report.differences), 'difference')}" if report.differences else \
        "no difference" if report.constants + report.layouts else "nothing was compared"
    layouts = count(report.layouts, "size or offset", "sizes and offsets")
    return [*lines, f"{header} against {name} on {' and '.join(report.archs)}: {wrong}; {count(report.constants, 'constant')} and {layouts} agree"]
