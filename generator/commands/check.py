# SPDX-License-Identifier: BSD-2-Clause
"""Check specs: schema, semantics, frozen releases, and what was archived of them.

One line a problem, `file:line:column: what is wrong and what to write [rule]`. Without a name every ABI of the
repository is checked. A path may be a folder like spec/vmi or a single file such as a frozen release.

With --list-gaps one line more for each call that exists on an architecture and has no stub there, and why:
`abi@release family.call architecture: reason`. A gap is no problem: it changes no exit status.
"""
from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from generator.backends import check_emittable, find_all_gaps
from generator.diff.compat import read_compat
from generator.exit_status import Situation
from generator.frozen.check import check_archive
from generator.lang.compare import check_frozen, check_single
from generator.lang.find import find_root, find_spec, list_abis, specs_at
from generator.lang.load import Spec, load
from generator.lang.problem import MAX_PROBLEMS, Problem, SpecError, sort_problems
from generator.lint import lint, list_rules
from generator.model.abi import Abi
from generator.model.gaps import Gap
from generator.model.resolve import resolve
from generator.printable import printable
from generator.streams import say

EXAMPLES = """example:
  hvabi check                        every ABI, guest.yaml and host.yaml
  hvabi check vmi                    one of them
  hvabi check --json ./spec/vmi      a folder, for a program
  hvabi check --list-gaps xen        calls that no stub makes on an architecture that has them, and why
  hvabi check --list-rules           what the rules are for
gaps are no problems: with --list-gaps too the status is 0 when a spec is clean
exit status: 0 clean, 1 problems, 2 usage, 3 something could not be read, or there is nothing to check"""


@dataclass(frozen=True)
class Checked:
    """What came of one spec. `unreadable`: nothing can be said, for a file could not be read. `gaps`: (abi@release, gap) pairs,
    of the text after the last release only those that it alone has; () if nobody asked."""
    name: str
    releases: int
    problems: tuple[Problem, ...]
    unreadable: bool = False
    gaps: tuple[tuple[str, Gap], ...] = ()


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.epilog = EXAMPLES
    parser.add_argument("names", nargs="*", metavar="ABI|PATH", help="what to check: a name, a folder, a file (default: every ABI)")
    parser.add_argument("--json", action="store_true", help="write one JSON object instead of lines")
    parser.add_argument("--no-frozen", action="store_true", help="leave the frozen releases alone")
    parser.add_argument("--list-gaps", action="store_true",
                        help="say also which calls have no stub on an architecture that has them, and why")
    parser.add_argument("--list-rules", action="store_true", help="say what each rule is for, and stop")


def run(arguments: argparse.Namespace, more: Callable[[Path], list[Checked]] = lambda root: []) -> int:
    """`more`: checks what else a repository holds, where no name says what to check."""
    if arguments.list_rules:
        return show_rules()
    root = find_root(Path.cwd())
    paths = [path for name in arguments.names for path in named_paths(name, root)] or list(list_abis(root).values())
    if not paths:
        say(f"hvabi check: there is no ABI in {printable(str(root / 'spec'))}: make a folder with an abi.yaml there")
        return Situation.NO_SPECS.status
    results = [check_path(path, root, not arguments.no_frozen, arguments.list_gaps) for path in dict.fromkeys(paths)]
    if not arguments.names:
        results += more(root)
    write_json(results, arguments.list_gaps) if arguments.json else write_text(results)
    if any(result.unreadable for result in results):
        return Situation.UNREADABLE.status
    return Situation.PROBLEMS.status if any(result.problems for result in results) else Situation.IN_ORDER.status


def named_paths(name: str, root: Path) -> list[Path]:
    """What a name or a path stands for; a folder of ABIs for all of them."""
    path = find_spec(name, root)
    return list(specs_at(path).values()) or [path]


def check_path(path: Path, root: Path, frozen: bool, list_gaps: bool = False) -> Checked:
    """All that is wrong with one spec, and its gaps. Later checks wait until the earlier ones are satisfied."""
    try:
        spec = load(path, root)
        problems = lint(spec, root) or compat_problems(spec, root)
        gaps: list[tuple[str, Gap]] = []
        hashes: dict[str, str] = {}
        if not problems:
            for version in (*spec.released, *(() if spec.single else ("next",))):
                abi = resolve(spec, version)
                check_emittable(abi)
                hashes[version] = abi.spec_hash
                if list_gaps:
                    gaps += new_gaps(abi, gaps)
            if frozen:
                problems = sort_problems(check_single(spec, root) if spec.single else
                                         (*check_frozen(spec, root), *check_archive(spec, root, hashes)))
        return Checked(spec.name, len(spec.versions), problems, gaps=tuple(gaps))
    except SpecError as error:
        return Checked(path.name, 0, error.problems, error.unreadable)


def compat_problems(spec: Spec, root: Path) -> tuple[Problem, ...]:
    """What is wrong with its compat.yaml."""
    try:
        read_compat(spec, root)
    except SpecError as error:
        return error.problems
    return ()


def show_rules() -> int:
    for rule in list_rules():
        print(f"{rule.name:28} {rule.purpose}")
    return 0


def new_gaps(abi: Abi, known_gaps: Iterable[tuple[str, Gap]]) -> list[tuple[str, Gap]]:
    """The gaps of a release; of the text after the last one those that the last does not have."""
    last = f"{abi.name}@{abi.releases[-1].version}"
    known = {line_of(gap) for name, gap in known_gaps if name == last}
    return [(f"{abi.name}@{abi.release}", gap) for gap in find_all_gaps(abi) if line_of(gap) not in known]


def line_of(gap: Gap) -> str:
    return f"{gap.full_name} {gap.arch}: {f'in {gap.language}: ' if gap.language else ''}{gap.reason}"


def write_text(results: list[Checked]) -> None:
    total = 0
    for result in results:
        for release, gap in result.gaps:
            print(printable(f"{release} {line_of(gap)}"))
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


def write_json(results: list[Checked], list_gaps: bool) -> None:
    problems = [{"file": problem.location.file, "line": problem.location.line, "column": problem.location.column,
                 "rule": problem.rule, "message": problem.message}
                for result in results for problem in result.problems]
    checked = [{"name": result.name, "releases": result.releases, "problems": len(result.problems)}
               for result in results]
    gaps = [{"release": release, "call": gap.call.full_name, "form": gap.form, "architecture": gap.arch, "reason": gap.reason,
             "dispatch": gap.dispatch, **({"language": gap.language} if gap.language else {})} for result in results for release, gap in result.gaps]
    print(json.dumps({"schema": 1, "checked": checked, "problems": problems, **({"gaps": gaps} if list_gaps else {})}, indent=2))
