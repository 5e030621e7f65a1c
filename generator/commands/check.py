# SPDX-License-Identifier: BSD-2-Clause
"""Check specs: schema, semantics, frozen releases.

One line a problem, `file:line:column: what is wrong and what to write [rule]`. Without a name every ABI of the
repository is checked. A path may be a folder like spec/vmi or a single file such as a frozen release.
"""
from __future__ import annotations

import argparse
import json
from dataclasses import dataclass
from pathlib import Path

from generator.backends import check_emittable
from generator.exit_status import Situation
from generator.lang.compare import check_frozen, check_single
from generator.lang.find import find_root, find_spec, list_abis
from generator.lang.load import load
from generator.lang.problem import MAX_PROBLEMS, Problem, SpecError, sort_problems
from generator.lint import lint, list_rules
from generator.model.resolve import resolve
from generator.printable import printable
from generator.streams import say

EXAMPLES = """example:
  hvabi check                        every ABI
  hvabi check vmi                    one of them
  hvabi check --json ./spec/vmi      a folder, for a program
  hvabi check --list-rules           what the rules are for
exit status: 0 clean, 1 problems, 2 usage, 3 something could not be read, or there is nothing to check"""


@dataclass(frozen=True)
class Checked:
    """What came of one spec. `unreadable`: nothing can be said, for a file could not be read."""
    name: str
    releases: int
    problems: tuple[Problem, ...]
    unreadable: bool = False


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.epilog = EXAMPLES
    parser.add_argument("names", nargs="*", metavar="ABI|PATH", help="what to check (default: every ABI)")
    parser.add_argument("--json", action="store_true", help="write one JSON object instead of lines")
    parser.add_argument("--no-frozen", action="store_true", help="leave the frozen releases alone")
    parser.add_argument("--list-rules", action="store_true", help="say what each rule is for, and stop")


def run(arguments: argparse.Namespace) -> int:
    if arguments.list_rules:
        return show_rules()
    root = find_root(Path.cwd())
    paths = [find_spec(name, root) for name in arguments.names] or list(list_abis(root).values())
    if not paths:
        say(f"hvabi check: there is no ABI in {printable(str(root / 'spec'))}: make a folder with an abi.yaml there")
        return Situation.NO_SPECS.status
    results = [check_path(path, root, not arguments.no_frozen) for path in dict.fromkeys(paths)]
    write_json(results) if arguments.json else write_text(results)
    if any(result.unreadable for result in results):
        return Situation.UNREADABLE.status
    return Situation.PROBLEMS.status if any(result.problems for result in results) else Situation.IN_ORDER.status


def check_path(path: Path, root: Path, frozen: bool) -> Checked:
    """All that is wrong with one spec. Later checks wait until the earlier ones are satisfied."""
    try:
        spec = load(path, root)
        problems = lint(spec, root)
        if not problems:
            versions = spec.versions[-1:] if spec.frozen else spec.versions
            for version in (*versions, *(() if spec.single else ("next",))):
                check_emittable(resolve(spec, version))
            if frozen:
                problems = sort_problems(check_single(spec, root) if spec.single else check_frozen(spec, root))
        return Checked(spec.name, len(spec.versions), problems)
    except SpecError as error:
        return Checked(path.name, 0, error.problems, error.unreadable)


def show_rules() -> int:
    for rule in list_rules():
        print(f"{rule.name:28} {rule.purpose}")
    return 0


def write_text(results: list[Checked]) -> None:
    total = 0
    for result in results:
        for problem in result.problems[:MAX_PROBLEMS]:
            print(problem)
        if len(result.problems) > MAX_PROBLEMS:
            print(f"{printable(result.name)}: and {len(result.problems) - MAX_PROBLEMS} problems more, not shown")
        total += len(result.problems)
    names = ", ".join(f"{result.name} ({count(result.releases, 'release')})" if result.releases else result.name
                      for result in results)
    print(f"{printable(names)}: {count(total, 'problem') if total else 'no problems'}")


def count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def write_json(results: list[Checked]) -> None:
    problems = [{"file": problem.location.file, "line": problem.location.line, "column": problem.location.column,
                 "rule": problem.rule, "message": problem.message}
                for result in results for problem in result.problems]
    checked = [{"name": result.name, "releases": result.releases, "problems": len(result.problems)}
               for result in results]
    print(json.dumps({"schema": 1, "checked": checked, "problems": problems}, indent=2))
