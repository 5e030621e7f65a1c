# SPDX-License-Identifier: BSD-2-Clause
"""Compare two texts of an ABI, and say whom each change breaks.

Each change has an answer for an old guest on a new host, a new guest on an old host, an old source with new headers, and a guest
that moves from one host to the other, either way: `ok`; `loses`, if something is missing and the guest can know; `hold back`, if a
guest can move only where the other host did not show it; `edit`, if a compiler says what to change; `BREAKS`.

OLD and NEW are each an ABI's name (the text after the last release), vmi@4.0, a folder, a file, vmi@git:HEAD~3 or an abi.json.
compat.yaml beside abi.yaml sets how severe changes are, and lists breaks that are accepted.
"""
from __future__ import annotations

import argparse
import os
from pathlib import Path

from generator.diff.reference import find_source, parse_reference
from generator.diff.same import same_text
from generator.exit_status import Situation
from generator.lang.find import find_root
from generator.late import load_late
from generator.printable import printable
from generator.stamp import is_current, measure, stamp_path, write_stamp
from generator.streams import say

OWN = Path(__file__).resolve().parents[2]      # where notes are kept: a comparison writes nothing beside a text
COMPILER = "gcc"
FORMATS = ("text", "json", "junit", "sarif", "github", "gitlab")

EXAMPLES = """example:
  hvabi diff vmi@4.3 vmi                  what the next release would break
  hvabi diff vmi@git:HEAD~1 vmi           what the last commit did to the text
  hvabi diff xen@4.14 xen@4.20            what changed between two releases
  hvabi diff --witness build/proof vmi@4.3 vmi    and prove it
  hvabi diff --format sarif old/ new/     for a code host
  hvabi diff --list-rules                 what the rules are for, and what taught them
exit status: 0 nothing breaks that was not accepted, 1 something does, 2 usage, 3 a text cannot be used"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.epilog = EXAMPLES
    parser.add_argument("sides", nargs="*", metavar="OLD NEW", help="what to compare")
    parser.add_argument("--format", choices=FORMATS, default="text", help="how to write it (default: text)")
    parser.add_argument("--json", action="store_const", const="json", dest="format", help="the same as --format json")
    parser.add_argument("--witness", metavar="DIR", type=Path, help="prove each break: write into DIR a small guest in C that passes on a host "
                        "of its own release and fails on one of the other, build and run it")
    parser.add_argument("--cc", metavar="COMPILER", help="what builds witnesses (default: gcc)")
    parser.add_argument("--list-rules", action="store_true", help="say what each rule is for, and stop")


def run(arguments: argparse.Namespace) -> int:
    if arguments.list_rules:
        return show_rules()
    if len(arguments.sides) != 2:
        say(f"hvabi diff: name two texts, the old one first, as in 'hvabi diff vmi@4.3 vmi' (there are {len(arguments.sides)} here)")
        return Situation.BAD_COMMAND_LINE.status
    if arguments.cc is not None and arguments.witness is None:
        say("hvabi diff: --cc says what builds witnesses: add --witness DIR")
        return Situation.BAD_COMMAND_LINE.status
    root = find_root(Path.cwd())
    same = arguments.format == "text" and same_text(*arguments.sides, root)
    if same:
        check_once(arguments.sides[0], root)
        print(printable(f"{same} -> {same}: nothing changed"))
        return Situation.IN_ORDER.status
    return load_late("generator.diff.command").compare(arguments.sides, arguments.format, root, arguments.witness,
                                                        COMPILER if arguments.cc is None else arguments.cc)


def check_once(side: str, root: Path) -> None:
    """Raises SpecError if a text cannot be used. One that was right the last time, and was not written to since, is not read again."""
    path = find_source(parse_reference(side).place, root)
    note, state = stamp_path(OWN, ["diff", os.path.abspath(path), side]), measure(OWN, [path], [])
    if not is_current(note, state):
        load_late("generator.diff.command").check_side(side, root)
        write_stamp(note, state)


def show_rules() -> int:
    for rule in load_late("generator.diff.rules").list_rules():
        print(f"{rule.name:24} {rule.purpose}\n{'':24} {rule.history}")
    return Situation.IN_ORDER.status
