# SPDX-License-Identifier: BSD-2-Clause
"""Asks a host of the matrix: boots the probe of each interface that it speaks, and reads what the probe was told."""
from __future__ import annotations

import difflib
import os
from dataclasses import dataclass
from pathlib import Path

from generator.exit_status import INCOMPLETE, USAGE
from harness.matrix.command import forbid_core_dumps
from harness.matrix.load import load_guests, load_hosts, native_arch
from harness.matrix.model import Cell, CellResult, MatrixError
from harness.matrix.models import Models
from harness.matrix.out import OutFolder
from harness.matrix.plan import Filters, guest_builds, host_builds, make_cells
from harness.matrix.progress import Progress
from harness.matrix.run import run_planned
from harness.matrix.setting import Setting, Watch
from harness.matrix.supervise import Interrupts
from harness.matrix.text import shorten
from harness.matrix.verdicts import REFUSED

from .book import Book
from .calls import Calls, find_calls
from .dump import read_dump
from .told import Dump

PROBE = "-probe"


@dataclass(frozen=True)
class Probed:
    """What one probe said on a host. `release`: of the ABI, that the host speaks by its host.yaml. `calls`: what it found of each, or
    what a newer probe did, which knows more of them; None if it tests none."""
    abi: str
    release: str
    guest: str
    dump: Dump
    calls: Calls | None = None


def ask_host(name: str, root: Path) -> tuple[list[Probed], list[str]]:
    """All interfaces of a host build, and which of them could not be asked. Raises MatrixError if none could."""
    cells = find_cells(name, root)
    newer = find_newer_cells(name, root, cells)
    models = Models(root)
    folder = root / "build" / "query" / name.replace("/", "_")
    forbid_core_dumps()
    with OutFolder(folder, True) as out, Interrupts() as interrupts:
        progress = Progress(len(cells) + len(newer), judges=False)
        setting = Setting(root, out, None, Watch(progress.cell_started, progress.cell_finished))
        _, results = run_planned([(cell, models.predict(cell)) for cell in (*cells, *newer)], setting, len(os.sched_getaffinity(0)),
                                 interrupts.wanted, progress)
        progress.close()
        if interrupts.hit:
            raise KeyboardInterrupt
    by_cell = {result.cell: result for result in results}
    book = Book(root)
    found = [Probed(cell.abi, cell.host_release, cell.guest.name, dump_of(by_cell[cell]),
                    calls_of([by_cell[one] for one in (*newer, cell) if one.abi == cell.abi], book))
             for cell in cells if says_something(by_cell[cell])]
    failed = [f"{cell.guest.name} could not be run on {name}: {shorten(by_cell[cell].message)}"
              for cell in cells if not says_something(by_cell[cell]) and by_cell[cell].verdict != REFUSED]
    if not found:
        reasons = "; ".join(dict.fromkeys(result.message for result in results if result.message)) or "it said nothing"
        raise MatrixError(f"{name} could not be asked: {reasons}", INCOMPLETE)
    return found, failed


def says_something(result: CellResult) -> bool:
    """It was told something, or made a call."""
    return bool(result.facts) or any(test.outcome != "not-run" for test in result.tests)


def calls_of(results: list[CellResult], book: Book) -> Calls | None:
    """By the first probe that the host let run."""
    for result in results:
        chapter = book.chapter(result.cell.abi)
        if chapter is not None and result.verdict != REFUSED and says_something(result):
            calls = find_calls(result, chapter.model(result.cell.guest.release))
            if calls.made:
                return calls
    return None


def dump_of(result: CellResult) -> Dump:
    dump = read_dump("\n".join(f"# hvabi: {name}={value}" for name, value in result.facts.items()),
                     f"{result.cell.guest.name} on {result.cell.host.name}")
    if dump.leaves:
        dump.bit = True
    return dump


def check_hosts(names: list[str], root: Path) -> None:
    """Raises MatrixError if one of them is no host."""
    if names:
        known = list(dict.fromkeys(host.name for host in host_builds(load_hosts(root, root / "hosts"), Models(root).releases)))
        for name in names:
            host_name(name, known)


def find_cells(name: str, root: Path) -> list[Cell]:
    """The newest probe that is not newer than the host, for each ABI that the host speaks."""
    models = Models(root)
    hosts = host_builds(load_hosts(root, root / "hosts"), models.releases)
    wanted = host_name(name, list(dict.fromkeys(host.name for host in hosts)))
    chosen = [host for host in hosts if host.name == wanted]
    guests = [guest for guest in guest_builds(load_guests(root, root / "guests"), models.releases)
              if guest.spec.name.endswith(PROBE)]
    try:
        cells = make_cells(guests, chosen, Filters(host=(wanted,)))
    except MatrixError:
        raise MatrixError(f"{wanted}: no guest whose name ends in {PROBE} can run on it: there is nothing to ask with",
                          INCOMPLETE) from None
    best: dict[str, Cell] = {}
    for cell in sorted(cells, key=lambda cell: rank(cell, models)):
        best[cell.abi] = cell
    return list(best.values())


def find_newer_cells(name: str, root: Path, cells: list[Cell]) -> list[Cell]:
    """The newest probe for each ABI where it is newer than the host: a host may have calls of a release after its own."""
    models = Models(root)
    guests = [guest for guest in guest_builds(load_guests(root, root / "guests"), models.releases) if guest.spec.name.endswith(PROBE)]
    found = []
    for cell in cells:
        newest = models.releases(cell.abi)[-1]
        same = [guest for guest in guests if (guest.spec.name, guest.arch, guest.compiler) ==
                (cell.guest.spec.name, cell.guest.arch, cell.guest.compiler) and guest.release == newest]
        if newest != cell.guest.release and same:
            found += [one for one in make_cells(same, [cell.host], Filters()) if one.abi == cell.abi]
    return found


def rank(cell: Cell, models: Models) -> tuple[bool, bool, bool, int]:
    """The last is the best: this machine's architecture where there are several, an ordinary image, not too new."""
    releases = (*models.releases(cell.abi), "next")
    newest = releases.index(cell.host_release)
    own = releases.index(cell.guest.release)
    return own <= newest, cell.arch in (native_arch(), "x86_64"), cell.guest.spec.kind == "machine", own


def host_name(name: str, known: list[str]) -> str:
    """`xen@4.20`, or `xen-4.20` for those who write it so."""
    spelt = {name, "@".join(name.rsplit("-", 1))}
    for host in known:
        if host in spelt:
            return host
    versions = [host for host in known if host.split("@")[0] == name]
    if len(versions) == 1:
        return versions[0]
    if versions:
        raise MatrixError(f"{name} has the versions {', '.join(versions)}: name one", USAGE)
    others = [host.split("@")[1] for host in known if host.split("@")[0] == name.split("@")[0]]
    if others:
        raise MatrixError(f"there is no host {name}: {name.split('@')[0]} has {', '.join(others)}", USAGE)
    near = difflib.get_close_matches(name, known, 1, 0.5)
    hint = f"did you mean {near[0]}?" if near else f"there are {', '.join(dict.fromkeys(host.split('@')[0] for host in known))}"
    raise MatrixError(f"there is no host {name}: {hint} (a dump is read with --dump)", USAGE)
