# SPDX-License-Identifier: BSD-2-Clause
"""What all ways to run cells share: a cell with all that it needs, its commands, its log, where results are kept."""
from __future__ import annotations

import shlex
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from generator.frozen.archive import archive_folder
from generator.printable import printable

from .build import Product
from .fill import fill_boot, from_top
from .model import HOME, Cell, CellResult, Prediction
from .out import OutFolder
from .supervise import Ending
from .text import show_bytes
from .verdicts import INFRA, INTERRUPTED

ERROR_TAIL = 2048


@dataclass(frozen=True)
class Ready:
    """A cell with all that it needs, or the reason why it cannot be run (`verdict` then says unavailable, interrupted or infra)."""
    cell: Cell
    prediction: Prediction
    guest: Product
    host: Product
    verdict: str = ""
    reason: str = ""


def boot_command(ready: Ready, root: Path, archive: Path = Path("{archive}")) -> list[str]:
    """`archive`: of a host that takes one; left open unless it is known."""
    cell = ready.cell
    paths = {"image": ready.host.path, "built": ready.host.built, "guest": ready.guest.path,
             "host_dir": cell.host.spec.folder, "root": root, "archive": archive}
    values = {"version": cell.host.version.version, "release": cell.host_release, "arch": cell.arch,
              "machine": cell.host.machine, "abi": cell.abi,
              **{name: from_top(path, root) if path else "" for name, path in paths.items()}}
    return fill_boot(cell.host.boot, values)


def repeat_command(cell: Cell, root: Path) -> str:
    """What repeats this cell alone."""
    words = ["./hvabi", "matrix", "--cell", cell.guest.name, cell.host.name]
    if root != HOME:
        words += ["--root", str(root)]
    archived = cell.guest.spec.archived
    archive = archived.folder if archived is not None else cell.host.spec.archive
    if archive is not None and archive != archive_folder(root):
        words += ["--frozen", str(archive)]
    for option, folder in (("--guests", cell.guest.spec.folder.parent), ("--hosts", cell.host.spec.folder.parent)):
        if folder != root / option[2:]:
            words += [option, str(folder)]
    if len(cell.guest.spec.arch) > 1 or archived is not None:
        words += ["--arch", cell.arch]
    return shlex.join(words)


@dataclass
class Watch:
    """What the runner tells whoever shows progress. `judged`: of a cell that was run, before it is written down; it may say
    more about it."""
    started: Callable[[Cell], None] = lambda cell: None
    finished: Callable[[CellResult], None] = lambda result: None
    judged: Callable[[CellResult], None] = lambda result: None


@dataclass
class Setting:
    """What all cells of a run share. `broken`: why the run cannot go on, once something has happened."""
    root: Path
    out: OutFolder
    seconds: float | None
    watch: Watch
    results: dict[Cell, CellResult] = field(default_factory=dict)
    broken: list[str] = field(default_factory=list)

    def conclude(self, result: CellResult, output: bytearray, errors: bytearray, ending: Ending) -> None:
        """Keep the log and the result of a cell that was run."""
        self.watch.judged(result)
        result.repeat = repeat_command(result.cell, self.root)
        name = f"{result.cell.file_name}.log"
        if self.write_log(name, make_log(result, output, errors, ending)):
            result.log = f"logs/{name}"
        self.keep(result)

    def write_log(self, name: str, text: str) -> bool:
        """False, and nothing more can be run, if it cannot be written."""
        try:
            self.out.write_log(name, text)
        except OSError as error:
            self.broken.append(f"the log {name} cannot be written: {error.strerror or error}")
            return False
        return True

    def keep(self, result: CellResult) -> None:
        if result.verdict == INTERRUPTED and self.broken:     # not by the user
            result.verdict, result.message = INFRA, self.broken[0]
        result.repeat = repeat_command(result.cell, self.root)
        self.results[result.cell] = result
        self.watch.finished(result)


def last_line(errors: bytearray) -> str:
    """The last thing on standard error, which is where an emulator says why it gave up."""
    lines = show_bytes(bytes(errors[-ERROR_TAIL:])).strip().splitlines()
    return lines[-1] if lines else ""


def make_log(result: CellResult, output: bytearray, errors: bytearray, ending: Ending) -> str:
    """What the guest said, made safe to show, under how it was run and how to run it again."""
    lines = [f"# cell: {result.cell.name} ({result.cell.abi}, {result.cell.arch})",
             f"# command: {shlex.join(result.command)}", f"# repeat: {result.repeat}",
             f"# ended: {ending.words()}, {ending.seconds:.2f} s", f"# verdict: {result.verdict}"]
    lines += [f"# boot: {result.boot}"] if result.boot else []
    lines += [f"# {finding.about}: {finding.message}" for finding in result.findings]
    lines += [f"# {note}" for note in result.notes]
    text = "\n".join([*map(printable, lines), "", show_bytes(bytes(output).replace(b"\r\n", b"\n"))])
    if errors:
        text += f"\n# standard error:\n{show_bytes(bytes(errors))}"
    return text if text.endswith("\n") else text + "\n"
