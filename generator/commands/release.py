# SPDX-License-Identifier: BSD-2-Clause
"""Freeze a release of an ABI: write its complete text to spec/<abi>/releases/<version>.yaml.

Nothing is written if the release breaks a promise to guests or hosts of any release before it, and compat.yaml does not accept
that. Otherwise the guests that speak it
are built and archived (`hvabi archive` says where), the release note is written to spec/<abi>/releases/<version>.md, and at last
the text. From then on `hvabi check` proves that the working text still gives this release byte for byte.
"""
from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from pathlib import Path

from generator.diff.change import DIRECTIONS, Effect
from generator.exit_status import Situation, of_spec
from generator.files import remove_parts, write_atomically
from generator.frozen.gate import Seen, judge_release
from generator.frozen.note import make_note, note_path
from generator.lang.compare import compare_frozen
from generator.lang.find import find_root, find_spec, frozen_path
from generator.lang.freeze import freeze
from generator.lang.load import Spec, display_name, load
from generator.lang.problem import SpecError, list_names
from generator.lint import lint
from generator.model.resolve import resolve
from generator.printable import printable
from generator.streams import say

EXAMPLES = """example:
  hvabi release vmi 4.2
first declare the release in abi.yaml, let new nodes say since: "4.2" instead of next, and run 'hvabi generate vmi'.
Who stops it on the way runs it again: what was done stays, and the release is frozen when all else is there.
exit status: 0 frozen; 1 the spec has problems, the release breaks something, or it was frozen with another text; 2 usage; 3 not
written, or a guest could not be built"""

Keep = Callable[[Path, Spec, str], None]    # archives the images of a release of the repository


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.epilog = EXAMPLES
    parser.add_argument("abi", metavar="ABI", help="name of an ABI, or its folder")
    parser.add_argument("version", metavar="VERSION", help="a release that abi.yaml declares")
    parser.add_argument("--replace", action="store_true",
                        help="overwrite a frozen release that differs: only before anybody has received it")


def keep_nothing(_root: Path, _spec: Spec, _version: str) -> None:
    """Where nobody builds guests."""


def run(arguments: argparse.Namespace, keep: Keep = keep_nothing) -> int:
    root = find_root(Path.cwd())
    path = find_spec(arguments.abi, root)
    if not path.is_dir():
        return complain(f"{arguments.abi} is one file: name the folder with its abi.yaml")
    try:
        spec = load(path, root)
        if arguments.version not in spec.versions:
            return complain(undeclared(spec, arguments.version))
        problems = lint(spec, root)
        if problems:
            raise SpecError(problems)
        resolve(spec, arguments.version)
    except SpecError as error:
        print(error)
        return of_spec("release", error.unreadable).status
    try:
        return write_release(spec, arguments.version, root, arguments.replace, keep)
    except OSError as error:
        place = str(error.filename or display_name(frozen_path(spec.path, arguments.version), root))
        say(f"hvabi release: cannot write {printable(place)}: {error.strerror}")
        return Situation.UNWRITABLE.status


def complain(message: str) -> int:
    say(f"hvabi release: {printable(message)}")
    return Situation.BAD_COMMAND_LINE.status


def undeclared(spec: Spec, version: str) -> str:
    if version == "next":
        return "next is what is not released yet: give it a version under 'releases' in abi.yaml, and name that"
    return (f'{spec.source}/abi.yaml declares no release "{version}" (it has {list_names(spec.versions)}): '
            f'add "{version}": {{doc: …}} under releases')


def write_release(spec: Spec, version: str, root: Path, replace: bool, keep: Keep) -> int:
    """Writes the frozen file, after all that belongs to it, unless that would change one."""
    path = frozen_path(spec.path, version)
    name = display_name(path, root)
    text = freeze(spec, version)
    if path.parent.is_dir():
        remove_parts(path.parent)
    if os.path.lexists(path):
        problem = compare_frozen(spec, version, path, root)
        if problem is None:
            print(f"{name}: frozen already, unchanged")
            return Situation.IN_ORDER.status
        if not replace:
            print(problem)
            print(f"{name}: not written: this release is frozen (--replace overwrites one that nobody has received)")
            return Situation.PROBLEMS.status
        print(f"hvabi release: REPLACING the frozen release {version}: whoever has the old text has another ABI "
              f"under the same name ({problem.message})", file=sys.stderr)
    judgement = judge_release(spec, version, root)
    if judgement.breaks or judgement.stale:
        print("\n".join([*map(show_break, judgement.breaks), *map(str, judgement.stale)]))
        print(f"{name}: not written: {count(len(judgement.breaks), 'break')} that nobody accepted in compat.yaml"
              + (f", {count(len(judgement.stale), 'entry', 'entries')} in it for nothing" if judgement.stale else ""))
        return Situation.PROBLEMS.status
    keep(root, spec, version)
    note = note_path(spec.path, version)
    write_atomically(note, make_note(spec, version, judgement))
    print(f"{display_name(note, root)}: written")
    write_atomically(path, text)
    print(f"{name}: written")
    return Situation.IN_ORDER.status


def show_break(seen: Seen) -> str:
    """In one line: where, who is hit, by what, and what would help."""
    change = seen.item.change
    place = change.new_place or change.old_place
    hit = ", ".join(DIRECTIONS[name] for name, effect in change.effects.items() if effect is Effect.BREAKS)
    remedy = f": {change.remedy}" if change.remedy else ""
    return printable(f"{f'{place}: ' if place else ''}{change.subject} {change.message}: breaks {hit or 'what compat.yaml forbids'} "
                     f"(against {seen.against}){remedy} [{change.rule}]")


def count(number: int, noun: str, many: str = "") -> str:
    return f"{number} {noun if number == 1 else many or noun + 's'}"
