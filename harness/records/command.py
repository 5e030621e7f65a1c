# SPDX-License-Identifier: BSD-2-Clause
"""say what real hosts do otherwise than their text says, as reports that can be filed, and repeat it

Each record in ci/findings is a finding. Without a name all are listed, and with a host those that it has. With the name of a record it is
printed as a report: what the text says, what is seen, how to repeat it with public tools alone, where it is in the source, what to change.
With --run exactly its cells run again.
"""
from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from generator.exit_status import CLEAN, FINDINGS, USAGE
from generator.printable import printable
from harness.matrix.command import forbid_core_dumps
from harness.matrix.folders import real_path
from harness.matrix.load import load_guests, load_hosts
from harness.matrix.model import HOME, Cell, GuestBuild, HostBuild, HostSpec, MatrixError
from harness.matrix.models import Models
from harness.matrix.plan import guest_builds, host_builds
from harness.matrix.results import read_results
from harness.matrix.text import count

from .check import every_cell, find_problems, register_problems
from .draft import draft
from .load import FOLDER, by_name, find_some, load_all, load_pages
from .match import Explanations
from .pages import is_open, make_pages, update_pages
from .record import Record
from .report import make_report, report_data
from .rerun import rerun_data, run_record, show_rerun

EPILOG = """examples:
  hvabi finding                                  every record
  hvabi finding opensbi@1.9                      those of one host build; 'opensbi' and 'pmu-*' work as well
  hvabi finding exchanged-hfence                 one as a report
  hvabi finding exchanged-hfence --run           does it still show?
  hvabi finding --check                          are the records right, and is docs/findings what they say?
  hvabi finding --pages                          writes docs/findings
  hvabi finding --draft build/matrix/results.json     the cells of what no record explains, to paste into a new one

exit status: 0 clean, or with --run it still shows as the record says; 1 a record or a page is not right, or it does not show any more;
2 usage; 3 could not be completed (a record cannot be read, nothing could be run)"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.epilog = EPILOG
    parser.add_argument("name", nargs="?", metavar="NAME", help="a record, with or without its folder: opensbi/exchanged-hfence; "
                        "or a folder, a host, a host build or a glob, for a list")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--run", action="store_true", help="run exactly the cells of the record, and say whether it still shows")
    what.add_argument("--check", action="store_true", help="check all records and the pages, write nothing")
    what.add_argument("--pages", action="store_true", help="write docs/findings")
    what.add_argument("--draft", type=Path, metavar="RESULTS", help="print `shows` and `registers` for what no record explains in these results")
    parser.add_argument("--out", type=Path, metavar="DIR", help="where --run leaves results and logs, a folder of their own (default: "
                        "build/finding/<folder>-<name>)")
    parser.add_argument("--findings", type=Path, metavar="DIR", action="append", default=[],
                        help="a folder with records of your own, too; may be repeated")
    parser.add_argument("--guests", type=Path, metavar="DIR", help="a folder with more */guest.yaml")
    parser.add_argument("--hosts", type=Path, metavar="DIR", help="a folder with more */host.yaml")
    parser.add_argument("--json", action="store_true", help="print it as JSON")
    parser.add_argument("--root", type=Path, metavar="DIR", default=HOME, help="the folder with ci/, spec/, guests/ and hosts/ (default: "
                        "where hvabi is)")


def run(arguments: argparse.Namespace) -> int:
    try:
        return run_finding(arguments)
    except MatrixError as error:
        print(f"hvabi finding: {error}", file=sys.stderr)
        return error.code


def run_finding(arguments: argparse.Namespace) -> int:
    root = real_path(arguments.root)
    if wrong := misused(arguments):
        raise MatrixError(wrong, USAGE)
    if not (root / "spec").is_dir():
        raise MatrixError(f"--root {printable(str(arguments.root))}: there is no folder spec in it", USAGE)
    records = load_all(root, arguments.findings)
    if arguments.check:
        return check(records, World(root, arguments), arguments)
    if arguments.pages:
        return write_pages(records, root)
    if arguments.draft is not None:
        print("\n".join(map(printable, draft(read_results(arguments.draft), Explanations(records), Models(root)))))
        return CLEAN
    if arguments.name is None:
        return show_list(records, arguments.json)
    if some := find_some(records, arguments.name):
        if arguments.run:
            raise MatrixError(f"'{printable(arguments.name)}' stands for {count(len(some), 'record')}: --run takes the name of one", USAGE)
        return show_list(some, arguments.json)
    record = by_name(records, arguments.name)
    if arguments.run:
        return repeat(record, World(root, arguments), arguments)
    if arguments.json:
        print(json.dumps(report_data(record), indent=2, ensure_ascii=False))
    else:
        print(make_report(record, load_pages(root).get(record.folder), World(root, arguments).host_specs), end="")
    return CLEAN


def misused(arguments: argparse.Namespace) -> str:
    if arguments.run and arguments.name is None:
        return "--run needs the name of a record: 'hvabi finding' lists them"
    if arguments.out is not None and not arguments.run:
        return "--out is for --run: nothing else leaves results"
    for option in ("check", "pages", "draft"):
        if getattr(arguments, option) and arguments.name is not None:
            return f"--{option} is about all records: leave out '{printable(arguments.name)}'"
        if getattr(arguments, option) and arguments.json:
            return f"--{option} has nothing to print as JSON: leave out --json"
    return ""


class World:
    """What there is beside the records, read when it is first asked for."""

    def __init__(self, root: Path, arguments: argparse.Namespace) -> None:
        self.root, self._arguments, self.models = root, arguments, Models(root)

    @property
    def host_specs(self) -> list[HostSpec]:
        return [host for folder in self._folders("hosts") for host in load_hosts(self.root, folder)]

    def guests(self) -> list[GuestBuild]:
        return guest_builds([guest for folder in self._folders("guests") for guest in load_guests(self.root, folder)], self.models.releases)

    def hosts(self) -> list[HostBuild]:
        return host_builds(self.host_specs, self.models.releases)

    def cells(self) -> list[Cell]:
        return every_cell(self.guests(), self.hosts())

    def _folders(self, kind: str) -> list[Path]:
        more = getattr(self._arguments, kind)
        return [self.root / kind, *([real_path(more)] if more is not None else [])]


def check(records: list[Record], world: World, arguments: argparse.Namespace) -> int:
    """Everything that is not right, a line each."""
    guests, hosts = world.guests(), world.hosts()
    cells = every_cell(guests, hosts)
    lines = [*find_problems(records, [guest.name for guest in guests], [host.name for host in hosts], cells, world.models.predict),
             *register_problems(records, cells, lambda cell: world.models.side(cell.abi, cell.guest.release, cell.arch).abi)]
    own = [record for record in records if not record.is_foreign]
    lines += pageless(own, world.root)
    outcome = update_pages(world.root, make_pages(own, load_pages(world.root)), True)
    for what, paths in (("stale", outcome.stale), ("missing", outcome.missing), ("written by no record", outcome.unexpected)):
        lines += [f"{path.relative_to(world.root)}: {what}: run 'hvabi finding --pages'" for path in paths]
    for line in lines:
        print(printable(line))
    print(f"{count(len(records), 'record')}: {count(len(lines), 'problem') if lines else 'no problems'}")
    return FINDINGS if lines else CLEAN


def write_pages(records: list[Record], root: Path) -> int:
    own = [record for record in records if not record.is_foreign]
    outcome = update_pages(root, make_pages(own, load_pages(root)), False)
    for what, paths in (("written", outcome.written), ("removed", outcome.removed), ("not ours, left alone", outcome.unexpected)):
        for path in paths:
            print(f"{path.relative_to(root)}: {what}")
    lost = pageless(own, root)
    print("\n".join([*lost, f"{outcome.unchanged} unchanged"]))
    return FINDINGS if outcome.unexpected or lost else CLEAN


def pageless(records: list[Record], root: Path) -> list[str]:
    pages = load_pages(root)
    return [f"{FOLDER}/{folder} has no page.yaml: its records are on no page: add one"
            for folder in dict.fromkeys(record.folder for record in records) if folder not in pages]


def show_list(records: list[Record], as_json: bool) -> int:
    if as_json:
        print(json.dumps({"schema": "hvabi-findings/1", "findings": [report_data(record) for record in records]}, indent=2, ensure_ascii=False))
        return CLEAN
    rows = [(record.name, record.data["kind"], record.data["severity"], ", ".join(record.affects), "open" if is_open(record) else
             f"until {record.data['fixed']['version']}", record.title) for record in records]
    widths = [max(len(row[column]) for row in rows) for column in range(5)] if rows else []
    for row in rows:
        print("  ".join([*(text.ljust(width) for text, width in zip(row, widths)), row[5]]))
    print(f"{count(len(records), 'record')}, {sum(map(is_open, records))} open; 'hvabi finding NAME' prints one as a report")
    return CLEAN


def repeat(record: Record, world: World, arguments: argparse.Namespace) -> int:
    forbid_core_dumps()
    problems = find_problems([record], [guest.name for guest in world.guests()], [host.name for host in world.hosts()], world.cells(),
                             lambda cell: None)
    for problem in problems:
        raise MatrixError(problem)
    done = run_record(record, world.cells(), world.models, world.root, arguments.out)
    if arguments.json:
        print(json.dumps(rerun_data(done), indent=2))
    else:
        print("\n".join(map(printable, show_rerun(done))))
    return done.status
