# SPDX-License-Identifier: BSD-2-Clause
"""Runs cells: boots each guest on its host, reads what it says, keeps a log, judges."""
from __future__ import annotations

import shlex
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from .build import Product, fill_in
from .ktap import KtapParser
from .model import Cell, CellResult, MatrixError, Prediction
from .supervise import Ending, Task, run_tasks
from .text import show_bytes
from .verdict import judge_run, mark_unrun

ERROR_TAIL = 2048
HOME = Path(__file__).resolve().parents[2]      # the repository, from which the command line repeats a cell


@dataclass(frozen=True)
class Ready:
    """A cell with all that it needs, or the reason why it cannot be run (`verdict` then says unavailable or infra)."""
    cell: Cell
    prediction: Prediction
    guest: Product
    host: Product
    verdict: str = ""
    reason: str = ""


def boot_command(ready: Ready, root: Path) -> list[str]:
    cell = ready.cell
    values = {"image": str(ready.host.path), "guest": str(ready.guest.path), "host_dir": str(cell.host.spec.folder),
              "version": cell.host.version.version, "release": cell.host.release, "arch": cell.arch, "abi": cell.abi,
              "root": str(root)}
    return [fill_in(part, values) for part in cell.host.version.boot]


def repeat_command(cell: Cell, root: Path) -> str:
    """What repeats this cell alone."""
    words = ["./hvabi", "matrix", "--cell", cell.guest.name, cell.host.name]
    if root != HOME:
        words += ["--root", str(root)]
    for option, folder in (("--guests", cell.guest.spec.folder.parent), ("--hosts", cell.host.spec.folder.parent)):
        if folder != root / option[2:]:
            words += [option, str(folder)]
    if len(cell.guest.spec.arch) > 1:
        words += ["--arch", cell.arch]
    return shlex.join(words)


@dataclass
class Watch:
    """What the runner tells whoever shows progress."""
    started: Callable[[Cell], None] = lambda cell: None
    finished: Callable[[CellResult], None] = lambda result: None
    tick: Callable[[], None] = lambda: None


def run_cells(cells: list[Ready], root: Path, logs: Path, jobs: int, seconds: float | None,
              stop: Callable[[], bool], watch: Watch) -> list[CellResult]:
    """One result for each cell, in their order, whatever happens on the way."""
    results: dict[Cell, CellResult] = {}
    broken: list[str] = []

    def keep(result: CellResult) -> None:
        result.repeat = repeat_command(result.cell, root)
        results[result.cell] = result
        watch.finished(result)

    tasks = []
    for ready in cells:
        if ready.verdict:
            keep(mark_unrun(CellResult(ready.cell, ready.prediction), ready.verdict, ready.reason,
                            "infra" if ready.verdict == "infra" else "not-run"))
        else:
            tasks.append(make_task(ready, root, logs, seconds, keep, broken, watch))
    run_tasks(tasks, jobs, lambda: stop() or bool(broken), watch.tick)
    for ready in cells:
        if ready.cell not in results:
            why = broken[0] if broken else "not run: interrupted"
            keep(mark_unrun(CellResult(ready.cell, ready.prediction), "infra", why))
    return [results[ready.cell] for ready in cells]


def make_task(ready: Ready, root: Path, logs: Path, seconds: float | None, keep: Callable[[CellResult], None],
              broken: list[str], watch: Watch) -> Task:
    cell = ready.cell
    parser = KtapParser([expectation.name for expectation in ready.prediction.tests])
    output, errors = bytearray(), bytearray()
    command = boot_command(ready, root)

    def read(data: bytes) -> None:
        output.extend(data)
        parser.feed(data)

    def finish(ending: Ending) -> None:
        parser.close()
        tail = last_line(errors) if not parser.report.ended else ""
        result = judge_run(cell, ready.prediction, parser.report, ending, tail)
        result.command, result.repeat = command, repeat_command(cell, root)
        result.log = f"logs/{cell.file_name}.log"
        try:
            write_log(logs / f"{cell.file_name}.log", result, output, errors, ending)
        except OSError as error:
            broken.append(f"the log cannot be written: {error.strerror or error}")
        keep(result)

    return Task(command, root, cell.seconds(seconds), cell.output(), finish, read, errors.extend,
                lambda: parser.report.ended, lambda: watch.started(cell))


def last_line(errors: bytearray) -> str:
    """The last thing on standard error, which is where an emulator says why it gave up."""
    lines = show_bytes(bytes(errors[-ERROR_TAIL:])).strip().splitlines()
    return lines[-1] if lines else ""


def write_log(file: Path, result: CellResult, output: bytearray, errors: bytearray, ending: Ending) -> None:
    """What the guest said, made safe to show, under how it was run and how to run it again."""
    lines = [f"# cell: {result.cell.name} ({result.cell.abi}, {result.cell.arch})",
             f"# command: {shlex.join(result.command)}", f"# repeat: {result.repeat}",
             f"# ended: {ending.words()}, {ending.seconds:.2f} s", f"# verdict: {result.verdict}"]
    lines += [f"# {finding.about}: {finding.message}" for finding in result.findings]
    text = "\n".join([*lines, "", show_bytes(bytes(output).replace(b"\r\n", b"\n"))])
    if errors:
        text += f"\n# standard error:\n{show_bytes(bytes(errors))}"
    file.write_text(text if text.endswith("\n") else text + "\n", encoding="utf-8")


def prepare_out(out: Path) -> Path:
    """The folder of the results and the one of the logs, both writable, without the logs of an earlier run."""
    logs = out / "logs"
    try:
        logs.mkdir(parents=True, exist_ok=True)
        for old in logs.glob("*.log"):
            old.unlink()
        probe = out / ".writable"
        probe.write_text("")
        probe.unlink()
    except OSError as error:
        raise MatrixError(f"the results cannot be written to {out}: {error.strerror}: name another folder with --out",
                          3) from None
    return logs
