# SPDX-License-Identifier: BSD-2-Clause
"""say where versions of a host, or implementations of an ABI, answer the same call differently, and nothing explains it

Reads what `hvabi matrix` left: the same guests, with the same tests, on all hosts. Compares each version of a host with the next, and
hosts of different names that speak the same release. A difference is explained by the specs (since, changed, a feature), by what the
hosts advertise, by a record of a finding, or by a record in ci/differences.
"""
from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from generator.exit_status import CLEAN, FINDINGS, INCOMPLETE, USAGE
from generator.printable import printable
from harness.matrix.load import load_guests, load_hosts
from harness.matrix.model import HOME, MatrixError
from harness.matrix.models import Models
from harness.matrix.results import read_results
from harness.matrix.text import count

from .compare import STATUS, VALUE, Difference, compare_cells, pair_cells
from .explain import Explainer
from .known import Known, find_stale, load_known
from .seen import Cell, read_cells

RAISED = -1 << 63       # an exception, as guests have it in place of a status
NARROW = ("guest", "host", "cell", "quick")     # options of the matrix with which hosts or guests are missing
PART = ("note: these are results of a part of the matrix, where other hosts follow each other, and fewer guests vouch for a value: a difference "
        "may be new only because of that ('hvabi matrix', or with --abi alone, has all)")
EPILOG = """examples:
  hvabi matrix && hvabi differences                    all
  hvabi differences --abi sbi --host 'opensbi@1.*'     a part
  hvabi differences --all                              also what explains those that are explained

exit status: 0 every difference is explained, 1 one is not, or a record in ci/differences that no cell shows, 2 usage, 3 there are no
results, they cannot be read, or no guest ran on two host builds"""


@dataclass
class Group:
    """The same difference with several guests."""
    difference: Difference
    guests: list[str]
    why: str


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.epilog = EPILOG
    for name, example in (("abi", "sbi"), ("host", "opensbi@1.*")):
        parser.add_argument(f"--{name}", metavar="GLOB", action="append", default=[],
                            help=f"only these, for example '{example}'; may be repeated")
    parser.add_argument("--results", type=Path, action="append", default=[], metavar="FILE",
                        help="a results.json (default: build/matrix/results.json); may be repeated: the last one that has a cell counts")
    parser.add_argument("--all", action="store_true", help="list explained differences too, with what explains them")
    parser.add_argument("--json", action="store_true", help="write one JSON object")
    parser.add_argument("--root", type=Path, metavar="DIR", default=HOME, help="the folder with spec/ and hosts/ (default: where hvabi is)")


def run(arguments: argparse.Namespace) -> int:
    try:
        return find_differences(arguments)
    except MatrixError as error:
        print(f"hvabi differences: {error}", file=sys.stderr)
        return error.code


def find_differences(arguments: argparse.Namespace) -> int:
    root = arguments.root.resolve()
    models = Models(root)
    builds = [f"{host.name}@{version.version}" for host in load_hosts(root, root / "hosts") for version in host.versions]
    known = load_known(root, builds)
    files = arguments.results or [root / "build/matrix/results.json"]
    read = [read_results(file) for file in files]
    cells = merge([read_cells(data, str(file)) for data, file in zip(read, files)], builds)
    chosen = choose(cells, arguments.abi, arguments.host)
    explainer = Explainer(models, known, {(guest.name, guest.abi): guest.caller for guest in load_guests(root, root / "guests")})
    groups = group(compare_cells(chosen), explainer)
    stale = find_stale(known, explainer.used, chosen)
    open_ones = [one for one in groups if not one.why]
    if arguments.json:
        print(json.dumps(as_data(chosen, groups, stale, models, arguments.all), indent=2))
    else:
        print("\n".join(as_lines(chosen, groups, stale, models, arguments.all)))
        if open_ones and all(map(is_part, read)):
            print(PART)
    return FINDINGS if open_ones or stale else CLEAN


def is_part(results: dict[str, Any]) -> bool:
    """Whether the matrix that left these results was told to leave out guests or hosts."""
    given = results["run"].get("arguments")
    return isinstance(given, list) and any(str(one).split("=")[0] in NARROW for one in given)


def choose(cells: list[Cell], abis: list[str], hosts: list[str]) -> list[Cell]:
    """By globs; none takes all. A glob that fits nothing is a mistake."""
    for kind, globs, names in (("ABI", abis, {cell.host.abi for cell in cells}), ("host", hosts, names_of(cells))):
        for one in globs:
            if not any(fnmatchcase(name, one) for name in names):
                raise MatrixError(f"the results have no {kind} '{printable(one)}': they have {', '.join(sorted(names)) or 'none'}", USAGE)
    chosen = [cell for cell in cells if fits(abis, cell.host.abi) and (fits(hosts, cell.host.name) or fits(hosts, cell.host.host))]
    if not chosen:
        raise MatrixError("no cell of the results has run: nothing can be compared", INCOMPLETE)
    if next(pair_cells(chosen), None) is None:
        raise MatrixError(f"no guest ran on two of the host builds that were chosen ({', '.join(dict.fromkeys(cell.host.name for cell in chosen))})"
                          ": nothing can be compared", INCOMPLETE)
    return chosen


def merge(runs: Iterable[list[Cell]], builds: list[str]) -> list[Cell]:
    """The cells of several results, hosts in the order of `builds`. What several have counts as in the last of them."""
    cells = {(cell.guest, cell.host.name, cell.host.abi, cell.host.arch): cell for run in runs for cell in run}
    return sorted(cells.values(), key=lambda cell: builds.index(cell.host.name) if cell.host.name in builds else len(builds))


def names_of(cells: Iterable[Cell]) -> set[str]:
    return {name for cell in cells for name in (cell.host.name, cell.host.host)}


def fits(globs: list[str], name: str) -> bool:
    return not globs or any(fnmatchcase(name, one) for one in globs)


def group(differences: Iterable[Difference], explainer: Explainer) -> list[Group]:
    """The same for several guests once; what is explained for one guest and not for another stays apart."""
    groups: dict[Any, Group] = {}
    for one in differences:
        why = explainer.explain(one)
        key = one.kind, one.test, one.first, one.second, one.hosts, one.position, bool(why)
        guests = groups.setdefault(key, Group(one, [], why)).guests
        if one.guest.name not in guests:
            guests.append(one.guest.name)
    return list(groups.values())


def as_lines(cells: list[Cell], groups: list[Group], stale: list[Known], models: Models, every: bool) -> list[str]:
    lines = [show(one, models) for one in groups if every or not one.why]
    lines += [f"{one.where}: no cell shows this difference any more: remove it" for one in stale]
    return [*lines, show_sum(cells, groups, stale)]


def show(one: Group, models: Models) -> str:
    difference = one.difference
    first, second = (host.name for host in difference.hosts)
    position = f" (call {difference.position + 1})" if difference.position else ""
    text = (f"{difference.hosts[0].abi} {difference.hosts[0].arch} {first} → {second}: {difference.test}{position}: "
            f"{show_side(difference, 0, models)} → {show_side(difference, 1, models)} [{', '.join(one.guests)}]")
    return printable(f"{text}: {one.why}" if one.why else text)


def show_side(difference: Difference, side: int, models: Models) -> str:
    value = (difference.first, difference.second)[side]
    if difference.kind == VALUE:
        return f"value {value:#x}"
    if difference.kind != STATUS:
        return str(value)
    if value == RAISED:
        return "an exception"
    host = difference.hosts[side]
    name = next((name for name, number in models.side(host.abi, host.release, host.arch).statuses.items() if number == value), "")
    return f"{name} ({value})" if name else str(value)


def show_sum(cells: list[Cell], groups: list[Group], stale: list[Known]) -> str:
    hosts = len({cell.host.name for cell in cells})
    opened = sum(not one.why for one in groups)
    return (f"{count(len(groups), 'difference')} on {count(hosts, 'host build')}: {len(groups) - opened} explained, {opened} not"
            + (f"; {count(len(stale), 'record')} of a difference that is gone" if stale else ""))


def as_data(cells: list[Cell], groups: list[Group], stale: list[Known], models: Models, every: bool) -> dict[str, Any]:
    return {"schema": "hvabi-differences/1",
            "differences": [{"abi": one.difference.hosts[0].abi, "arch": one.difference.hosts[0].arch,
                             "hosts": [host.name for host in one.difference.hosts], "test": one.difference.test,
                             "kind": one.difference.kind, "call": one.difference.position,
                             "answers": [show_side(one.difference, side, models) for side in (0, 1)],
                             "guests": one.guests, "explained": one.why} for one in groups if every or not one.why],
            "gone": [one.where for one in stale],
            "summary": {"differences": len(groups), "explained": sum(bool(one.why) for one in groups),
                        "unexplained": sum(not one.why for one in groups), "gone": len(stale)}}
