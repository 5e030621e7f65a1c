# SPDX-License-Identifier: BSD-2-Clause
"""Runs cells: boots each guest on its host, reads what it says, judges. Hosts that take many in one boot: batch.py."""
from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from . import effects
from .batch import BatchRun, group_batches
from .fill import from_top
from .ktap import KtapParser
from .model import Cell, CellResult, MatrixError, Prediction
from .panic import PanicWatch
from .prepare import STOPPED
from .progress import Progress
from .resume import can_resume, resume_after
from .sandbox import ENVIRONMENT, readable
from .schedule import Schedule
from .setting import Ready, Setting, boot_command, last_line
from .supervise import Ending, Task, run_supply
from .times import load_times, save_times
from .verdict import judge_run, mark_unrun
from .verdicts import INTERRUPTED, is_broken


def run_planned(planned: list[tuple[Cell, Prediction]], setting: Setting, jobs: int, stop: Callable[[], bool],
                progress: Progress) -> tuple[list[Ready], list[CellResult]]:
    """Get, build and run what is planned: one result for each cell, in their order, whatever happens on the way."""
    times = setting.root / "build" / "times.json"
    maker = TaskMaker(setting)
    try:
        schedule = Schedule(planned, setting.root, maker.make, load_times(times), stop)
    except OSError as error:
        raise MatrixError(f"cannot build in {setting.root / 'build'}: {error.strerror or error}", 3) from None
    try:
        progress.state = lambda: schedule.state(jobs)
        run_supply(schedule, jobs, lambda: stop() or bool(setting.broken), progress.tick)
    finally:
        schedule.close()
    save_times(times, schedule.times())
    for cell, prediction in planned:
        if cell not in setting.results:
            setting.keep(mark_unrun(CellResult(cell, prediction), INTERRUPTED, STOPPED))
    return schedule.every(), [setting.results[cell] for cell, _ in planned]


ROOM = 1 << 16      # bytes that are still free on a disk on which a log was written to its end


class TaskMaker:
    """Makes the tasks of boots, and the results of cells that cannot be run."""

    def __init__(self, setting: Setting) -> None:
        self._setting = setting
        self._batches = 0

    def make(self, cells: list[Ready]) -> list[Task]:
        able = [ready for ready in cells if not ready.verdict]
        for ready in cells:
            if ready.verdict:
                self._setting.keep(mark_unrun(CellResult(ready.cell, ready.prediction), ready.verdict, ready.reason,
                                              "infra" if is_broken(ready.verdict) else "not-run"))
        return [*(self._make_batch(group) for group in group_batches(able, self._setting.root)),
                *(CellRun(ready, self._setting).first_task() for ready in able if ready.cell.host.version.batch is None)]

    def _make_batch(self, group: list[Ready]) -> Task:
        self._batches += 1
        return BatchRun(self._batches, group, self._setting).next_task()


def work_folder(setting: Setting) -> tempfile.TemporaryDirectory[str]:
    """For files that a cell needs while it runs. Raises OSError."""
    folder = tempfile.TemporaryDirectory(prefix=".work-", dir=setting.out.logs, ignore_cleanup_errors=True)
    setting.out.note(f"logs/{Path(folder.name).name}")
    return folder


class CellRun:
    """One cell on its way: a boot; two where the host is observed; as many as it takes where tests are derived and a host does not
    survive one."""

    def __init__(self, ready: Ready, setting: Setting) -> None:
        self._ready, self._setting, self._cell = ready, setting, ready.cell
        self._command = boot_command(ready, setting.root)
        self._work: tempfile.TemporaryDirectory[str] | None = None
        self._before = 0.0      # seconds of earlier boots
        self._boots = 0
        self._original = ready.guest.path
        self._fences: effects.Fences = {}

    def first_task(self) -> Task:
        return self._boot(self._observe if self._cell.guest.spec.observe else self._finish, self._first_options)

    def _boot(self, finish: Callable[[Ending], Task | None], options: Callable[[], list[str]]) -> Task:
        """A boot with a report of its own. `options` is asked when it starts."""
        if not self._boots or not self._cell.guest.spec.test_set:
            self._parser = KtapParser([expectation.name for expectation in self._ready.prediction.tests])
            self._output, self._errors = bytearray(), bytearray()
        self._boots += 1
        self._panic = PanicWatch(self._cell.host.spec.panic)
        task = Task(self._command, self._setting.root, self._cell.seconds(self._setting.seconds), self._cell.output(),
                    finish, self._read, self._errors.extend, lambda: self._parser.report.ended,
                    lambda: "died" if self._panic.over() else "", memory=self._cell.memory(), quiet=self._cell.quiet())
        if self._cell.guest.spec.kind == "process":
            task.environment = ENVIRONMENT
            task.reads = readable(self._command, self._setting.root,
                                  (self._ready.guest.path, self._ready.host.path, self._ready.host.built))

        def prepare() -> str | None:
            try:
                task.command = self._command + options()
            except OSError as error:
                self._setting.broken.append(f"the logs cannot be written: {error.strerror or error}")
                return self._setting.broken[-1]
            self._setting.watch.started(self._cell)
            return None

        task.prepare = prepare
        return task

    def _first_options(self) -> list[str]:
        if not self._cell.guest.spec.observe:
            return []
        self._work = work_folder(self._setting)
        return effects.translation_options(from_top(self._translations, self._setting.root))

    @property
    def _translations(self) -> Path:
        return Path(self._work.name if self._work else "") / "translations"

    @property
    def _executions(self) -> Path:
        return self._translations.with_name("executions")

    def _read(self, data: bytes) -> None:
        self._output.extend(data)
        self._parser.feed(data)
        self._panic.feed(data)

    def _observe(self, ending: Ending) -> Task | None:
        """After the first boot: the second, unless there is nothing to see."""
        sites = [result.site for result in self._parser.report.results.values() if result.site is not None]
        if ending.reason != "exited" or not self._parser.report.ended or not sites:
            return self._finish(ending)
        if not self._is_log_whole():
            return self._finish(Ending("stopped", seconds=ending.seconds))
        self._before = ending.seconds
        self._fences = effects.read_fences(self._translations)
        return self._boot(self._finish_observed,
                          lambda: effects.execution_options(self._fences, sites,
                                                            from_top(self._executions, self._setting.root)))

    def _is_log_whole(self) -> bool:
        """False, and nothing more can be run, if the disk of the emulator's log is full: it leaves out what does not fit,
        without a word."""
        probe = self._translations.with_name("room")
        try:
            probe.write_bytes(bytes(ROOM))
            probe.unlink()
        except OSError as error:
            self._setting.broken.append(f"what the emulator logs cannot be written: {error.strerror or error}")
            return False
        return True

    def _finish_observed(self, ending: Ending) -> Task | None:
        notes: list[str] = []
        if ending.reason in ("exited", "done") and not self._is_log_whole():
            return self._finish(Ending("stopped", seconds=ending.seconds))
        if ending.reason in ("exited", "done"):
            notes = effects.judge_effects(self._ready.prediction.tests, self._parser.report.results, self._fences,
                                          self._executions)
        return self._finish(ending, notes)

    def _finish(self, ending: Ending, notes: Sequence[str] = ()) -> Task | None:
        """Judge what there is, keep the log and the result; or go on with a fresh boot behind a test that the host did not survive."""
        if self._panic.noticed and ending.reason != "stopped":
            ending.reason, ending.message = "died", self._panic.message()
        if can_resume(self._ready, self._parser, ending, self._boots):
            return self._resume(ending)
        self._parser.close()
        ending.seconds += self._before
        tail = last_line(self._errors) if not self._parser.report.ended else ""
        result = judge_run(self._cell, self._ready.prediction, self._parser.report, ending, tail)
        result.command, result.notes = self._command, [*notes, *ending.notes]
        if self._work:
            self._work.cleanup()
        self._setting.conclude(result, self._output, self._errors, ending)
        return None

    def _resume(self, ending: Ending) -> Task | None:
        self._before += ending.seconds
        assert self._original is not None
        try:
            if self._work is None:
                self._work = work_folder(self._setting)
            self._ready = resume_after(self._ready, self._original, self._parser, ending, Path(self._work.name))
        except OSError as error:
            self._setting.broken.append(f"the rest of {self._cell.name} cannot be run: {error.strerror or error}")
            return self._finish(Ending("stopped", seconds=ending.seconds))
        self._output += f"\n# boot {self._boots + 1}\n".encode()
        self._command = boot_command(self._ready, self._setting.root)
        return self._boot(self._finish, list)
