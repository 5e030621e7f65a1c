# SPDX-License-Identifier: BSD-2-Clause
"""Runs cells: boots each guest on its host, reads what it says, keeps a log, judges."""
from __future__ import annotations

import shlex
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from . import effects
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


@dataclass
class Setting:
    """What all cells of a run share. `broken`: why the run cannot go on, once something has happened."""
    root: Path
    logs: Path
    seconds: float | None
    watch: Watch
    results: dict[Cell, CellResult] = field(default_factory=dict)
    broken: list[str] = field(default_factory=list)

    def keep(self, result: CellResult) -> None:
        result.repeat = repeat_command(result.cell, self.root)
        self.results[result.cell] = result
        self.watch.finished(result)


def run_cells(cells: list[Ready], root: Path, logs: Path, jobs: int, seconds: float | None,
              stop: Callable[[], bool], watch: Watch) -> list[CellResult]:
    """One result for each cell, in their order, whatever happens on the way."""
    setting = Setting(root, logs, seconds, watch)
    for ready in cells:
        if ready.verdict:
            setting.keep(mark_unrun(CellResult(ready.cell, ready.prediction), ready.verdict, ready.reason,
                                    "infra" if ready.verdict == "infra" else "not-run"))
    tasks = [CellRun(ready, setting).first_task() for ready in cells if not ready.verdict]
    run_tasks(tasks, jobs, lambda: stop() or bool(setting.broken), watch.tick)
    for ready in cells:
        if ready.cell not in setting.results:
            why = setting.broken[0] if setting.broken else "not run: interrupted"
            setting.keep(mark_unrun(CellResult(ready.cell, ready.prediction), "infra", why))
    return [setting.results[ready.cell] for ready in cells]


class CellRun:
    """One cell on its way: a boot, or two where the host is observed."""

    def __init__(self, ready: Ready, setting: Setting) -> None:
        self._ready, self._setting, self._cell = ready, setting, ready.cell
        self._command = boot_command(ready, setting.root)
        self._work: tempfile.TemporaryDirectory[str] | None = None
        self._before = 0.0      # seconds of the first boot
        self._fences: effects.Fences = {}

    def first_task(self) -> Task:
        return self._boot(self._observe if self._cell.guest.spec.observe else self._finish, self._first_options)

    def _boot(self, finish: Callable[[Ending], Task | None], options: Callable[[], list[str]]) -> Task:
        """A boot with a report of its own. `options` is asked when it starts."""
        self._parser = KtapParser([expectation.name for expectation in self._ready.prediction.tests])
        self._output, self._errors = bytearray(), bytearray()
        task = Task(self._command, self._setting.root, self._cell.seconds(self._setting.seconds), self._cell.output(),
                    finish, self._read, self._errors.extend, lambda: self._parser.report.ended)

        def prepare() -> None:
            task.command = self._command + options()
            self._setting.watch.started(self._cell)

        task.prepare = prepare
        return task

    def _first_options(self) -> list[str]:
        if not self._cell.guest.spec.observe:
            return []
        self._work = tempfile.TemporaryDirectory(prefix=".observe-", dir=self._setting.logs)
        return effects.translation_options(self._translations)

    @property
    def _translations(self) -> Path:
        return Path(self._work.name if self._work else "") / "translations"

    @property
    def _executions(self) -> Path:
        return self._translations.with_name("executions")

    def _read(self, data: bytes) -> None:
        self._output.extend(data)
        self._parser.feed(data)

    def _observe(self, ending: Ending) -> Task | None:
        """After the first boot: the second, unless there is nothing to see."""
        sites = [result.site for result in self._parser.report.results.values() if result.site is not None]
        if ending.reason != "exited" or not self._parser.report.ended or not sites:
            return self._finish(ending)
        self._before = ending.seconds
        self._fences = effects.read_fences(self._translations)
        return self._boot(self._finish_observed,
                          lambda: effects.execution_options(self._fences, sites, self._executions))

    def _finish_observed(self, ending: Ending) -> None:
        notes: list[str] = []
        if ending.reason in ("exited", "done"):
            notes = effects.judge_effects(self._ready.prediction.tests, self._parser.report.results, self._fences,
                                          self._executions)
        self._finish(ending, notes)

    def _finish(self, ending: Ending, notes: Sequence[str] = ()) -> None:
        """Judge what there is, keep the log and the result."""
        self._parser.close()
        ending.seconds += self._before
        tail = last_line(self._errors) if not self._parser.report.ended else ""
        result = judge_run(self._cell, self._ready.prediction, self._parser.report, ending, tail)
        result.command, result.notes = self._command, list(notes)
        result.repeat = repeat_command(self._cell, self._setting.root)
        result.log = f"logs/{self._cell.file_name}.log"
        try:
            write_log(self._setting.logs / f"{self._cell.file_name}.log", result, self._output, self._errors, ending)
            if self._work:
                self._work.cleanup()
        except OSError as error:
            self._setting.broken.append(f"the log cannot be written: {error.strerror or error}")
        self._setting.keep(result)


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
    lines += [f"# {note}" for note in result.notes]
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
