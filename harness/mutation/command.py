# SPDX-License-Identifier: BSD-2-Clause
"""prove on deliberate breaks that the harness sees every break, and cries wolf at none

Makes single changes of a release, of each kind that its operators know, plays a host of each mutant in this process, runs the true guests of
every release on it, and says what the two judges saw: the diff of the texts, and the matrix. docs/mutation.md explains the numbers.
"""
from __future__ import annotations

import argparse
import json
import os
from pathlib import Path

from generator.exit_status import CLEAN, FINDINGS, USAGE
from generator.streams import say
from harness.matrix.model import HOME, MatrixError

from .operators import all_operators
from .report import as_json, as_text
from .run import Asked, mutate

ABIS = ("vmi", "sbi", "xen", "kvm", "hyperv")
LIMIT = 50      # mutants of each operator, so that the proof ends within two minutes
EPILOG = """examples:
  hvabi mutate vmi                               changes of the newest release
  hvabi mutate vmi sbi xen kvm hyperv            the proof
  hvabi mutate --all xen --json                  every change that the operators know of
  hvabi mutate xen --rules swap-fields shift-field
  hvabi mutate sbi --release 1.0 --limit 20      20 mutants of each operator
  hvabi mutate --list                            the operators, and what each does

exit status: 0 every break was seen and nothing else, 1 a break was missed or there was a false alarm, 2 usage, 3 could not
complete"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.epilog = EPILOG
    parser.add_argument("abi", nargs="*", metavar="ABI", help="ABIs of spec/")
    parser.add_argument("--rules", nargs="+", action="extend", metavar="OPERATOR", default=[], help="only these operators")
    parser.add_argument("--release", metavar="R", help="the release that is mutated (default: the newest that guests speak)")
    many = parser.add_mutually_exclusive_group()
    many.add_argument("--limit", type=int, metavar="N", default=LIMIT,
                      help=f"N mutants of each operator, and at least one of each family (default: {LIMIT})")
    many.add_argument("--all", action="store_true", help="all mutants: many minutes")
    parser.add_argument("--seed", type=int, metavar="N", default=0, help="another number: other mutants, where there are more than N (default: 0)")
    parser.add_argument("--jobs", type=int, metavar="N", default=os.cpu_count() or 1, help="processes (default: one for each CPU)")
    parser.add_argument("--out", type=Path, metavar="DIR", default=HOME / "build" / "mutation", help="where what is compiled is kept")
    parser.add_argument("--list", action="store_true", help="list the operators")
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(arguments: argparse.Namespace) -> int:
    if arguments.list:
        for operator in all_operators():
            print(f"{operator.kind:10}  {operator.changes:5}  {operator.name:22}  {operator.purpose}")
        return CLEAN
    problem = misused(arguments)
    if problem:
        say(f"hvabi mutate: {problem}")
        return USAGE
    asked = Asked(tuple(dict.fromkeys(arguments.abi)), frozenset(arguments.rules), arguments.release,
                  None if arguments.all else arguments.limit, arguments.seed,
                  arguments.jobs, arguments.out)
    try:
        results = mutate(asked)
    except MatrixError as error:
        say(f"hvabi mutate: {error}")
        return error.code
    print(json.dumps(as_json(results), indent=1) if arguments.json else as_text(results))
    return CLEAN if all(result.is_clean for result in results) else FINDINGS


def misused(arguments: argparse.Namespace) -> str:
    """Why the command line makes no sense; "" if it does."""
    known = [operator.name for operator in all_operators()]
    unknown = [name for name in arguments.rules if name not in known]
    if not arguments.abi:
        return f"name one or more ABIs: {', '.join(ABIS)}"
    if unknown:
        return f"there is no operator '{unknown[0]}': --list has them"
    if arguments.limit < 1 or arguments.jobs < 1 or arguments.seed < 0:
        return "--limit and --jobs need a number from 1 on, and --seed one from 0 on"
    return ""
