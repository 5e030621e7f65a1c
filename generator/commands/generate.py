# SPDX-License-Identifier: BSD-2-Clause
"""Write what follows from the specs into generated/, or say what in it is stale.

Files are written only when they change. With --check nothing is written: stale, missing and unexpected files are named.
"""
from __future__ import annotations

import argparse
import gc
import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from generator.emit.stamp import is_current, measure, stamp_path, write_stamp

if TYPE_CHECKING:
    from generator.emit.generate import Outcome

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = """example:
  hvabi generate                          every ABI, every release
  hvabi generate --check vmi              is generated/vmi what spec/vmi says?
  hvabi generate --spec /tmp/spec --out /tmp/generated vmi
exit status: 0 clean, 1 problems or stale files, 2 usage, 3 something could not be read or written"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.epilog = EXAMPLES
    parser.add_argument("abi", nargs="*", metavar="ABI", help="what to generate (default: every ABI)")
    parser.add_argument("--check", action="store_true", help="write nothing; name the files that are not up to date")
    parser.add_argument("--spec", type=Path, metavar="DIR",
                        help="a folder of ABIs, or of one ABI, instead of spec/; needs --out")
    parser.add_argument("--out", type=Path, metavar="DIR", help="where to write (default: generated/)")
    parser.add_argument("--release", action="append", default=[], metavar="R",
                        help="only this release; 'next' for the text after the last; may be repeated")
    parser.add_argument("--json", action="store_true", help="write one JSON object instead of lines")


def run(arguments: argparse.Namespace) -> int:
    if arguments.spec is not None and arguments.out is None:
        return fail("--spec needs --out: other specs must not be written into generated/")
    source = arguments.spec if arguments.spec is not None else ROOT / "spec"
    out = arguments.out if arguments.out is not None else ROOT / "generated"
    abis = find_abis(source)
    if not abis:
        return fail(f"there is no ABI in {shown(source)}: a folder of an ABI has an abi.yaml")
    unknown = [name for name in arguments.abi if name not in abis]
    if unknown:
        return fail(f"there is no ABI '{unknown[0]}' in {shown(source)}; there are {', '.join(abis)}")
    specs = [abis[name] for name in arguments.abi] if arguments.abi else list(abis.values())
    whole = not arguments.abi and arguments.spec is None and not arguments.release
    return generate_unless_current(specs, out, tuple(arguments.release), arguments.check, arguments.json, whole)


def find_abis(source: Path) -> dict[str, Path]:
    """The ABIs in a folder by their folders' names; the folder itself if it is one."""
    if (source / "abi.yaml").is_file():
        return {source.resolve().name: source}
    return {file.parent.name: file.parent for file in sorted(source.glob("*/abi.yaml"))}


def generate_unless_current(specs: list[Path], out: Path, releases: tuple[str, ...], check: bool, as_json: bool,
                            whole: bool) -> int:
    names = abi_names(specs)
    places = [out] if whole else [out / name for name in names]
    places_given = [str(path.resolve()) for path in (*specs, out)]
    stamp = stamp_path(ROOT, [*places_given, *releases])
    measured = measure(ROOT, specs, places)
    if is_current(stamp, measured):
        report_current(measured, as_json)
        return 0
    gc.disable()    # a model is no garbage, and looking for some takes longer than the process needs to end
    from generator.emit.generate import generate
    from generator.emit.leftovers import find_leftovers
    outcome = generate(specs, out, ROOT, releases, check)
    absent = [version for version in releases if version not in outcome.releases]
    if absent and not outcome.problems:
        return fail(f"no release '{absent[0]}' in {', '.join(names)}")
    if whole:
        find_leftovers(names, out, check, outcome)
    if outcome.clean:
        write_stamp(stamp, measure(ROOT, specs, places) if outcome.written or outcome.removed else measured)
    report_json(outcome) if as_json else report_text(outcome, check)
    if outcome.unreadable:
        return 3
    return 0 if outcome.clean else 1


def abi_names(specs: list[Path]) -> list[str]:
    """Where each ABI's output is: under its own name, which is its folder's unless it says otherwise."""
    names = []
    for path in specs:
        with (path / "abi.yaml").open("rb") as file:
            found = next((line.split(b":", 1)[1].strip() for line in file if line.startswith(b"abi:")), b"")
        names.append(found.decode("utf-8", "replace").strip("\"'") or path.resolve().name)
    return names


def fail(message: str) -> int:
    print(f"hvabi generate: {message}", file=sys.stderr)
    return 2


def shown(path: Path) -> str:
    """A path as the user would write it."""
    try:
        return os.path.relpath(path) if path.resolve().is_relative_to(Path.cwd().resolve()) else str(path)
    except OSError:
        return str(path)


def report_current(measured: dict[str, str], as_json: bool) -> None:
    if as_json:
        print(json.dumps({"schema": "hvabi-generate/1", "clean": True, "written": [], "removed": [], "stale": [],
                          "missing": [], "unexpected": [], "problems": []}))
    else:
        print("generate: everything is up to date")


def report_text(outcome: Outcome, check: bool) -> None:
    from generator.spec.problem import MAX_PROBLEMS
    for problem in outcome.problems[:MAX_PROBLEMS]:
        print(problem, file=sys.stderr)
    if len(outcome.problems) > MAX_PROBLEMS:
        print(f"hvabi generate: {len(outcome.problems) - MAX_PROBLEMS} more problems", file=sys.stderr)
    for path in outcome.stale:
        print(f"{shown(path)}: stale: run 'hvabi generate'")
    for path in outcome.missing:
        print(f"{shown(path)}: missing: run 'hvabi generate'")
    for path in outcome.unexpected:
        print(f"{shown(path)}: unexpected: no spec makes this file, move it out of here or delete it")
    if check:
        print(f"generate: {len(outcome.stale)} stale, {len(outcome.missing)} missing, "
              f"{len(outcome.unexpected)} unexpected, {outcome.unchanged} up to date")
        return
    for path in outcome.written:
        print(f"wrote {shown(path)}")
    for path in outcome.removed:
        print(f"deleted {shown(path)}")
    print(f"generate: {len(outcome.written)} written, {len(outcome.removed)} deleted, {outcome.unchanged} unchanged")


def report_json(outcome: Outcome) -> None:
    fields = {name: [shown(path) for path in getattr(outcome, name)]
              for name in ("written", "removed", "stale", "missing", "unexpected")}
    problems = [{"file": problem.location.file, "line": problem.location.line, "column": problem.location.column,
                 "rule": problem.rule, "message": problem.message} for problem in outcome.problems]
    print(json.dumps({"schema": "hvabi-generate/1", "clean": outcome.clean, **fields, "problems": problems}))
