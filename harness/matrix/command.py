# SPDX-License-Identifier: BSD-2-Clause
"""run every guest build on every host build and judge

Plans the cells (every guest build on every host build that speaks the same ABI on the same architecture), predicts from
the specs of both sides what will happen, builds and fetches what is needed, runs, compares, reports. Writes
results.json, junit.xml and one log a cell.
"""
from __future__ import annotations

import argparse
import gc
import os
import resource
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from generator.exit_status import CLEAN, INCOMPLETE
from generator.frozen.archive import archive_folder
from generator.frozen.manifest import FOLDER
from harness.frozen.load import load_frozen_guests, load_frozen_hosts
from harness.frozen.memory import Memory
from harness.records.check import every_cell, find_problems
from harness.records.load import load_all
from harness.records.match import (Comparison, Explanations, compare, describe_states, emulators_of, mark_known, show_comparison,
                                   summarise)

from . import report
from .emulator import Emulators
from .folders import real_path
from .load import load_guests, load_hosts
from .model import Cell, CellResult, GuestBuild, HostBuild, MatrixError, Prediction
from .models import Models
from .out import ADVICE, OutFolder, show_path
from .plan import Filters, guest_builds, host_builds, make_cells, wants_frozen
from .predict import check_callers, check_needs
from .progress import Progress, show_while
from .run import run_planned
from .setting import HOME, Ready, Setting, Watch
from .show_plan import print_plan
from .supervise import Interrupts
from .text import count
from .verdicts import INTERRUPTED, exit_status

EPILOG = """examples:
  hvabi matrix --plan                              what would run, and what the specs say will happen
  hvabi matrix --quick                             a first look: the newest of each
  hvabi matrix --abi sbi --host 'opensbi@1.*'      a part of it
  hvabi matrix --cell sbi-probe@1.0 opensbi@0.9    one cell again, with its log
  hvabi matrix --guest 'frozen:*'                  archived guests of all releases on today's hosts ('hvabi archive')
  hvabi matrix --host 'frozen:*'                   today's guests on archived builds of our own hosts

exit status: 0 as predicted, but for known findings, which a record in ci/findings explains ('hvabi finding' lists them); 1 a finding that
no record explains, a record of which a cell ran and did not show it, or a regression (an archived guest fails what it passed before);
2 usage; 3 could not be completed (a build failed, interrupted, nothing ran, a record is wrong).
A host or an archived image that cannot be had, or a guest whose tools cannot, is unavailable: its cells count neither way, and
the run says so.
Downloads are kept in $HVABI_CACHE (default ~/.cache/hvabi); with them no network is needed."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.epilog = EPILOG
    for name, example in (("abi", "sbi"), ("guest", "sbi-probe@1.*"), ("host", "opensbi@0.9"), ("arch", "riscv64")):
        parser.add_argument(f"--{name}", metavar="GLOB", action="append", default=[],
                            help=f"only these, for example '{example}'; may be repeated")
    parser.add_argument("--cell", nargs=2, metavar=("GUEST", "HOST"), help="exactly one cell, by its builds")
    parser.add_argument("--nightly", action="store_true", help="with the derived tests that take longer, and the sequences of calls that are kept")
    parser.add_argument("--quick", action="store_true", help="of each guest the newest release, of each host the newest version; no derived tests")
    parser.add_argument("--plan", action="store_true", help="print the cells and predictions, run nothing")
    parser.add_argument("--jobs", type=positive(int), metavar="N", default=len(os.sched_getaffinity(0)),
                        help="how many at a time (default: the number of CPUs)")
    parser.add_argument("--seconds", type=positive(float), metavar="S", help="time limit of a cell instead of its own")
    parser.add_argument("--out", type=Path, metavar="DIR", help="where results go, a folder of their own (default: "
                        "build/matrix, build/cell with --cell)")
    parser.add_argument("--executor", choices=["local"], default="local", help="where cells run")
    parser.add_argument("--json", action="store_true", help="print the results (or the plan) as JSON")
    parser.add_argument("--remember", action="store_true", help="note in ci/frozen what archived guests passed on which host: "
                        "to fail that later is a regression")
    parser.add_argument("--findings", type=Path, metavar="DIR", action="append", default=[],
                        help="a folder with records of your own, <host>/<name>.yaml (ci/findings/README.md); may be repeated")
    parser.add_argument("--strict", action="store_true", help="known findings count too: 1 if there is any")
    parser.add_argument("--frozen", type=Path, metavar="DIR", help="the archive of frozen images (default: $HVABI_FROZEN, or "
                        "build/frozen)")
    parser.add_argument("--guests", type=Path, metavar="DIR", help="the folder with */guest.yaml (default: guests)")
    parser.add_argument("--hosts", type=Path, metavar="DIR", help="the folder with */host.yaml (default: hosts)")
    parser.add_argument("--root", type=Path, metavar="DIR", default=HOME,
                        help="the folder with spec/, guests/ and hosts/ (default: where hvabi is)")


def positive(kind: type) -> object:
    def parse(text: str) -> int | float:
        number = kind(text)
        if not 0 < number < 1e9:
            raise ValueError
        return number
    parse.__name__ = "number above 0"
    return parse


def run(arguments: argparse.Namespace) -> int:
    try:
        return run_matrix(arguments)
    except MatrixError as error:
        print(f"hvabi matrix: {error}", file=sys.stderr)
        return error.code


def run_matrix(arguments: argparse.Namespace) -> int:
    begun, started = time.monotonic(), datetime.now(timezone.utc)
    root = real_path(arguments.root)
    with show_while("planning: what will run, and what the specs say will happen", sys.stderr), without_collection():
        planned, explanations = plan_cells(root, arguments)
    if arguments.plan:
        print_plan(planned, arguments.json)
        return CLEAN
    build = root / "build"
    out = (arguments.out or build / ("cell" if arguments.cell else "matrix")).absolute()
    memory = Memory(root, [cell for cell, _ in planned])
    emulators = Emulators(cell.host for cell, _ in planned)
    forbid_core_dumps()
    with OutFolder(out, build in out.parents) as folder, Interrupts() as interrupts:
        progress = Progress(len(planned), begun=begun)
        watch = Watch(progress.cell_started, progress.cell_finished,
                      lambda result: judge_known(result, explanations, emulators, memory))
        setting = Setting(root, folder, arguments.seconds, watch)
        ready, results = run_planned(planned, setting, arguments.jobs, interrupts.wanted, progress)
        progress.close()
        info = report.RunInfo(started.isoformat(timespec="seconds"), time.monotonic() - begun, arguments.jobs, interrupts.hit,
                              tuple(f"{name}={value}" for name, value in given_arguments(arguments)))
        data = report.make_results(results, guest_data(ready), host_data(ready, emulators), info)
        comparison = compare(data["cells"], explanations, emulators_of(data["hosts"]))
        data["records"] = describe_states(comparison)
        if arguments.remember:
            remember(memory, results, data, setting)
        return finish(data, results, comparison, setting, arguments)


@contextmanager
def without_collection() -> Iterator[None]:
    """No search for garbage: a model is none, and looking at it again and again takes a tenth of the planning."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def plan_cells(root: Path, arguments: argparse.Namespace) -> tuple[list[tuple[Cell, Prediction]], Explanations]:
    """The cells to run, and what is known of them."""
    models = Models(root)
    guests = guest_builds(load_guests(root, real_path(arguments.guests or root / "guests")), models.releases)
    hosts = host_builds(load_hosts(root, real_path(arguments.hosts or root / "hosts")), models.releases)
    for spec in dict.fromkeys(host.spec for host in hosts):
        check_callers(spec, lambda: (models.side(version.abi, release, arch) for version in spec.versions
                                     for release in reversed(models.releases(version.abi)) for arch in spec.arch))
    filters = Filters(tuple(arguments.abi), tuple(arguments.guest), tuple(arguments.host), tuple(arguments.arch),
                      tuple(arguments.cell) if arguments.cell else None, arguments.nightly, arguments.quick)
    cells = make_cells(*with_frozen(root, arguments, filters, guests, hosts, models), filters)
    for spec in dict.fromkeys(guest.spec for guest in guests):
        check_needs(spec, lambda: (models.side(spec.abi, release, arch) for release in reversed(models.releases(spec.abi))
                                   for arch in spec.arch))
    planned = [(cell, models.predict(cell)) for cell in cells]
    return planned, load_explanations(root, arguments, guests, hosts, planned, models)


def load_explanations(root: Path, arguments: argparse.Namespace, guests: list[GuestBuild], hosts: list[HostBuild],
                      planned: list[tuple[Cell, Prediction]], models: Models) -> Explanations:
    """The records, if they are right as far as the planned cells show. They may also be about guests and hosts of the usual folders."""
    records = load_all(root, arguments.findings)
    if records and arguments.guests:
        guests = [*guests, *guest_builds(load_guests(root, root / "guests"), models.releases)]
    if records and arguments.hosts:
        hosts = [*hosts, *host_builds(load_hosts(root, root / "hosts"), models.releases)]
    for problem in find_problems(records, [guest.name for guest in guests], [host.name for host in hosts], every_cell(guests, hosts),
                                 dict(planned).get) if records else ():
        raise MatrixError(problem)
    return Explanations(records)


def with_frozen(root: Path, arguments: argparse.Namespace, filters: Filters, guests: list[GuestBuild], hosts: list[HostBuild],
                models: Models) -> tuple[list[GuestBuild], list[HostBuild]]:
    """Builds of the archive too, for who asks for them."""
    folder = archive_folder(root, arguments.frozen)
    if wants_frozen(filters.guest, filters.cell and filters.cell[0]):
        guests = [*guests, *guest_builds(load_frozen_guests(root, folder), models.releases)]
    if wants_frozen(filters.host, filters.cell and filters.cell[1]):
        hosts = [*hosts, *host_builds(load_frozen_hosts(root, folder), models.releases)]
    return guests, hosts


def remember(memory: Memory, results: list[CellResult], data: dict[str, Any], setting: Setting) -> None:
    builds = {host["name"]: show_build(host["image"]) for host in data["hosts"]}
    try:
        number = memory.note(results, builds)
    except OSError as error:
        setting.broken.append(f"what passed cannot be noted in {error.filename}: {error.strerror or error}")
    else:
        print(f"hvabi matrix: noted in {FOLDER}: {count(number, 'cell')} that passed something for the first time", file=sys.stderr)


def show_build(image: Mapping[str, str]) -> str:
    """A host's image in a few words: its package, or how its digest begins."""
    return f"{image['package']} {image['version']}" if "package" in image else image.get("sha256", "")[:16]


def judge_known(result: CellResult, explanations: Explanations, emulators: Emulators, memory: Memory) -> None:
    mark_known(result, explanations, emulators.show(result.cell.host))
    memory.judge(result)


def finish(data: dict[str, Any], results: list[CellResult], comparison: Comparison, setting: Setting,
           arguments: argparse.Namespace) -> int:
    """Write and show what there is. What cannot be written is shown all the same."""
    interrupted = data["run"]["interrupted"]
    failure, where = "".join(setting.broken[:1]), show_path(setting.out.path)
    try:
        report.write_results(setting.out, data, results, arguments.strict)
    except OSError as error:
        failure, where = f"the results cannot be written to {where}: {error.strerror or error}: {ADVICE}", ""
    status = INCOMPLETE if failure or interrupted else exit_status(
        [*(result.verdict for result in results), *comparison.words], arguments.strict)
    if arguments.json:
        print(report.show_json(data), end="")
    else:
        print(report.show_results(results, use_colour()), end="\n\n")
        if arguments.cell:
            show_logs(results, setting.out.path)
        print("\n".join(show_end(data, results, comparison, where, status, arguments.strict)))
    if failure:
        print(f"hvabi matrix: {failure}", file=sys.stderr)
    if interrupted:
        print(f"hvabi matrix: {show_interrupt(results, where)}", file=sys.stderr)
    return status


def show_end(data: dict[str, Any], results: list[CellResult], comparison: Comparison, where: str, status: int, strict: bool) -> list[str]:
    """What is to be done, where everything is, and how it went: green only if all is well."""
    counted = ", and what is known counts (--strict)" if strict and comparison.known else ""
    summary = report.show_summary(results, data["run"]["seconds"], summarise(comparison) + counted)
    draft = [f"'hvabi finding --draft {where}/results.json' drafts a record of what is new"] if comparison.new and where else []
    return [*show_comparison(comparison), *draft, *([f"{where}/: results.json, junit.xml, logs/"] if where else []),
            report.paint(summary, "1;31" if status else "1;32", use_colour())]


def show_interrupt(results: list[CellResult], out: str) -> str:
    ended = sum(result.verdict != INTERRUPTED for result in results)
    where = f"; results in {out}/results.json" if out else ""
    return f"interrupted: {ended} of {count(len(results), 'cell')} had ended{where}; run it again for all of them"


def given_arguments(arguments: argparse.Namespace) -> list[tuple[str, object]]:
    names = ("abi", "guest", "host", "arch", "cell", "nightly", "quick", "seconds")
    return [(name, getattr(arguments, name)) for name in names if getattr(arguments, name)]


def guest_data(ready: list[Ready]) -> list[dict[str, object]]:
    builds = {one.cell.guest: one for one in ready}
    return [{"name": guest.name, "guest": guest.spec.name, "abi": guest.abi, "release": guest.release,
             "arch": guest.arch, "kind": guest.spec.kind, "compiler": guest.compiler,
             **dict(one.guest.record)} for guest, one in builds.items()]


def host_data(ready: list[Ready], emulators: Emulators) -> list[dict[str, object]]:
    builds = {one.cell.host: one for one in ready}
    return [{"name": host.name, "host": host.spec.name, "version": host.version.version, "abi": host.abi,
             "release": host.release, **({"then": host.version.then} if host.version.then else {}), "arch": host.arch,
             "emulator": emulators.show(host),
             "reason": one.host.reason, "image": dict(one.host.record)} for host, one in builds.items()]


def show_logs(results: list[CellResult], out: Path) -> None:
    for result in results:
        if result.log:
            try:
                print((out / result.log).read_text(encoding="utf-8"), end="\n\n")
            except (OSError, UnicodeDecodeError) as error:
                print(f"hvabi matrix: the log {result.log} cannot be read: {error}", file=sys.stderr)


def use_colour() -> bool:
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def forbid_core_dumps() -> None:
    """A guest that crashes is an ordinary result."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
