# SPDX-License-Identifier: BSD-2-Clause
"""Write what follows from the specs into generated/, or say what in it is stale.

Files are written only when they change. With --check nothing is written: stale, missing and unexpected files are named.
What a release no longer makes is deleted once every spec is right; what is left of an ABI that is gone, with --sweep.

With --only some files are written into a folder of your own, to be used instead of headers that somebody keeps by hand; nothing is
deleted there.
"""
from __future__ import annotations

import argparse
import gc
import json
import os
import sys
from pathlib import Path

from generator.exit_status import Situation
from generator.files import real_path
from generator.lang.find import abi_name, specs_at, split_reference
from generator.lang.folder import list_specs
from generator.lang.problem import MAX_PROBLEMS
from generator.late import load_late
from generator.output import Outcome, find_leftovers
from generator.printable import printable
from generator.stamp import is_current, measure, stamp_path, write_stamp
from generator.streams import say

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = """example:
  hvabi generate                          every ABI, every release
  hvabi generate --check vmi              is generated/vmi what spec/vmi says?
  hvabi generate --spec /tmp/spec --out /tmp/generated vmi
  hvabi generate --out include --only constants xen@4.20      one header: numbers, bits, structures
exit status: 0 clean, 1 problems or stale files, 2 usage, 3 something could not be read or written"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.epilog = EXAMPLES
    parser.add_argument("abi", nargs="*", metavar="ABI[@RELEASE]", help="what to generate (default: every ABI, every release)")
    parser.add_argument("--check", action="store_true", help="write nothing; name the files that are not up to date")
    parser.add_argument("--spec", type=Path, metavar="PATH",
                        help="a folder of ABIs, the folder of one ABI or its file, instead of spec/; needs --out")
    parser.add_argument("--out", type=Path, metavar="DIR", help="where to write (default: generated/)")
    parser.add_argument("--release", action="append", default=[], metavar="R",
                        help="only this release; 'next' for the text after the last; may be repeated")
    parser.add_argument("--only", action="append", default=[], metavar="WHAT[,WHAT…]",
                        help="only these: constants (or structs), guest (stubs), host (dispatch), names (decoder), json, conformance, "
                        "boundaries (derived), reference, rust, and what they include; needs --out")
    parser.add_argument("--sweep", action="store_true", help="delete what was generated for ABIs that are gone, too")
    parser.add_argument("--json", action="store_true", help="write one JSON object instead of lines")


def run(arguments: argparse.Namespace) -> int:
    if wrong := misused(arguments):
        return fail(wrong)
    source = arguments.spec if arguments.spec is not None else ROOT / "spec"
    out = arguments.out if arguments.out is not None else ROOT / "generated"
    abis = find_abis(source)
    if not abis:
        fail(f"there is no ABI in {shown(source)}: name the folder with an abi.yaml, or a file with a whole ABI")
        return (Situation.UNKNOWN_NAME if arguments.spec is not None else Situation.NO_SPECS).status
    gc.disable()    # a model is no garbage, and looking for some takes longer than the process needs to end
    wanted = [split_reference(name) for name in arguments.abi]
    unknown = [name for name, _ in wanted if name not in abis]
    if unknown:
        return fail(f"there is no ABI '{unknown[0]}' in {shown(source)}; there are {', '.join(abis)}")
    specs = [abis[name] for name, _ in wanted] if wanted else list(abis.values())
    if arguments.only or any(release for _, release in wanted):
        chosen = [(path, release) for path, (_, release) in zip(specs, wanted)] if wanted else [(path, None) for path in specs]
        return generate_chosen(chosen, out, arguments)
    return generate_unless_current(specs, out, arguments)


def generate_chosen(chosen: list[tuple[Path, str | None]], out: Path, arguments: argparse.Namespace) -> int:
    """Some releases of ABIs, and some files of them. A release that an ABI is named with counts for it alone."""
    generate, backends = load_late("generator.generate"), load_late("generator.backends")
    names = [word for text in arguments.only for word in text.split(",")]
    only = backends.find_backends(names) if names else backends.BACKENDS
    wanted: dict[Path, list[str]] = {path: [] for path, release in chosen if release is None}
    for path, release in chosen:
        if path not in wanted or wanted[path]:      # else all are wanted
            wanted.setdefault(path, []).append(str(release))
    if arguments.release:
        wanted = {path: arguments.release for path in wanted}
    outcome = Outcome()
    for path, part in generate.generate_only(only, wanted, out, ROOT, arguments.check).items():
        absent = [version for version in wanted[path] if version not in part.releases]
        if absent and not part.problems:
            return fail(f"no release '{absent[0]}' in {abi_name(path)}")
        outcome.add(part)
    report_json(outcome) if arguments.json else report_text(outcome, arguments.check)
    return status_of(outcome)


def misused(arguments: argparse.Namespace) -> str:
    """Why the options do not go together; "" if they do."""
    if arguments.spec is not None and arguments.out is None:
        return "--spec needs --out: other specs must not be written into generated/"
    if arguments.only and arguments.out is None:
        return "--only needs --out: generated/ has all or nothing of a release"
    if arguments.sweep and arguments.only:
        return "--sweep deletes what is left over, and --only leaves everything else alone: leave out one of them"
    if arguments.release and any(split_reference(name)[1] for name in arguments.abi):
        return "--release and ABI@RELEASE both say which release: leave out one of them"
    if arguments.sweep and (arguments.abi or arguments.release or arguments.check):
        return "--sweep looks at what all specs make, and deletes: leave out ABI, --release and --check"
    return ""


def find_abis(source: Path) -> dict[str, Path]:
    """The ABIs that `source` names, by name; of spec/ everything in it is one."""
    return list_specs(source) if real_path(source) == ROOT / "spec" else specs_at(source)


def generate_unless_current(specs: list[Path], out: Path, arguments: argparse.Namespace) -> int:
    releases, check, as_json = tuple(arguments.release), arguments.check, arguments.json
    whole = not arguments.abi and not releases and (arguments.spec is None or arguments.sweep)
    names = [abi_name(path) for path in specs]
    places = [out] if whole else [out / name for name in names]
    places_given = [os.path.abspath(path) for path in (*specs, out)]
    stamp = stamp_path(ROOT, [*places_given, *releases])
    measured = measure(ROOT, specs, places)
    if is_current(stamp, measured):
        report_current(measured, as_json)
        return Situation.IN_ORDER.status
    outcome = load_late("generator.generate").generate(specs, out, ROOT, releases, check)
    absent = [version for version in releases if version not in outcome.releases]
    if absent and not outcome.problems:
        return fail(f"no release '{absent[0]}' in {', '.join(names)}")
    if whole:
        find_leftovers(names, out, arguments.sweep, outcome)
    if outcome.clean:
        changed = outcome.written or outcome.removed
        write_stamp(stamp, {**measured, "outputs": measure(ROOT, specs, places)["outputs"]} if changed else measured)
    report_json(outcome) if as_json else report_text(outcome, check)
    return status_of(outcome)


def status_of(outcome: Outcome) -> int:
    """The exit status, and a line where something is in the way."""
    if outcome.foreign:
        say(f"hvabi generate: {refusal(outcome.foreign)}")
        return Situation.UNWRITABLE.status
    if outcome.unreadable:
        return Situation.UNREADABLE.status
    return Situation.IN_ORDER.status if outcome.clean else Situation.PROBLEMS.status


def fail(message: str) -> int:
    say(f"hvabi generate: {printable(message)}")
    return Situation.BAD_COMMAND_LINE.status


def refusal(foreign: list[Path]) -> str:
    """Why nothing of an ABI was written, in one line."""
    others = f" (and {len(foreign) - 1} more)" if len(foreign) > 1 else ""
    what = "a link that leads elsewhere" if foreign[0].is_symlink() else "nothing that hvabi wrote"
    return (f"{shown(foreign[0])}{others} is {what}, and in the way: nothing was written there; move it away, or name another "
            "folder with --out")


def shown(path: Path) -> str:
    """A path as the user would write it."""
    try:
        inside = Path(os.path.abspath(path)).is_relative_to(Path.cwd())
        return printable(os.path.relpath(path) if inside else str(path))
    except OSError:
        return printable(str(path))


def report_current(measured: dict[str, str], as_json: bool) -> None:
    if as_json:
        print(json.dumps({"schema": "hvabi-generate/1", "clean": True, "written": [], "removed": [], "stale": [],
                          "missing": [], "unexpected": [], "problems": []}))
    else:
        print("generate: everything is up to date")


def report_text(outcome: Outcome, check: bool) -> None:
    for problem in outcome.problems[:MAX_PROBLEMS]:
        print(problem, file=sys.stderr)
    if len(outcome.problems) > MAX_PROBLEMS:
        print(f"hvabi generate: {len(outcome.problems) - MAX_PROBLEMS} more problems", file=sys.stderr)
    for path in outcome.stale:
        print(f"{shown(path)}: stale")
    for path in outcome.missing:
        print(f"{shown(path)}: missing")
    for path in outcome.unexpected:
        what = "no ABI has this folder: --sweep deletes what was generated" if path.is_dir() else \
            "no spec makes this file, move it out of here or delete it"
        print(f"{shown(path)}: unexpected: {what}")
    if check:
        print(f"generate: {len(outcome.stale)} stale, {len(outcome.missing)} missing, "
              f"{len(outcome.unexpected)} unexpected, {outcome.unchanged} up to date"
              + (": run 'hvabi generate'" if outcome.stale or outcome.missing else ""))
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
