# SPDX-License-Identifier: BSD-2-Clause
"""Check specs: schema, semantics, frozen releases, and what was archived of them.

One line a problem, `file:line:column: what is wrong and what to write [rule]`. Without a name every ABI of the
repository is checked, and so is what guests/ and hosts/ say of each guest and host (guest.yaml, host.yaml). A path may be a folder
like spec/vmi or a single file such as a frozen release.

With --list-gaps one line more for each call that exists on an architecture and has no stub there, and why:
`abi@release family.call architecture: reason`. A gap is no problem: it changes no exit status.
"""
from __future__ import annotations

import argparse
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from generator.commands import check
from generator.commands.check import Checked
from generator.lang.location import Location
from generator.lang.problem import Problem

from .folders import find_files
from .load import load_guest_file, load_guests, load_host, load_hosts
from .model import MatrixError

PLACED = re.compile(r"(?P<file>.+?):(?P<line>\d+):(?P<column>\d+): (?P<message>.*)", re.DOTALL)
KINDS = ("guest", "host")

add_arguments = check.add_arguments


def run(arguments: argparse.Namespace) -> int:
    return check.run(arguments, check_manifests)


def check_manifests(root: Path) -> list[Checked]:
    """What is wrong with each guest.yaml and host.yaml of a repository; nothing of a repository that has neither folder."""
    return [check_folder(root, kind) for kind in KINDS if (root / f"{kind}s").is_dir()]


def check_folder(root: Path, kind: str) -> Checked:
    """The first problem of each file; where there is none, of all together."""
    folder = root / f"{kind}s"
    read, read_all = (load_guest_file, load_guests) if kind == "guest" else (load_host, load_hosts)
    problems: list[Problem] = []

    def attempt(work: Callable[..., Any], *arguments: object) -> Any:
        try:
            return work(*arguments)
        except MatrixError as error:
            problems.append(as_problem(str(error), folder.name, kind))
            return []

    for file in attempt(find_files, folder, kind, root):
        attempt(read, file, root)
    if not problems:
        attempt(read_all, root, folder)
    return Checked(folder.name, 0, tuple(problems))


def as_problem(message: str, folder: str, rule: str) -> Problem:
    found = PLACED.fullmatch(message)
    if found is None:
        return Problem(Location(folder, 1, 1), rule, message)
    return Problem(Location(found["file"], int(found["line"]), int(found["column"])), rule, found["message"])
