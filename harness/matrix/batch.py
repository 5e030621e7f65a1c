# SPDX-License-Identifier: BSD-2-Clause
"""Runs cells of hosts that take many guests in one boot (`batch` in host.yaml), and isolates those that break it.

A boot gets the images of all its cells in an archive, runs one after the other and prints a line before and after each
(frames.py). When it ends, hangs or goes wrong under a guest, that guest is the crash (or the timeout), and those after
it run in a fresh boot. Every boot settles at least one cell.
"""
from __future__ import annotations

import shlex
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from generator.printable import printable

from .archive import make_nonce, write_archive
from .frames import Frame, FrameSplitter
from .ktap import KtapParser
from .model import DEFAULT_OUTPUT, Cell, CellResult, Finding
from .resume import can_resume, resume_after
from .setting import Ready, Setting, boot_command, last_line
from .supervise import Ending, Task
from .text import count, show_bytes
from .verdict import CELL, judge_run, mark_unrun
from .verdicts import FINDING, UNAVAILABLE

STRIKES = 3             # boots that never start a guest before the rest is given up
HOST_OUTPUT = 1 << 20   # what a host may say outside of guests
IN_ORDER = ("exit", "halt")


def group_batches(cells: Iterable[Ready], root: Path) -> list[list[Ready]]:
    """Cells that one boot can run: of the same host build and command, up to the number that it takes."""
    groups: dict[tuple[object, ...], list[Ready]] = {}
    for ready in cells:
        if ready.cell.host.version.batch is not None:
            host = ready.cell.host
            groups.setdefault((host.name, host.machine, *boot_command(ready, root)), []).append(ready)
    return [part for group in groups.values() for part in split_group(group)]


def split_group(group: list[Ready]) -> Iterator[list[Ready]]:
    batch = group[0].cell.host.version.batch
    most = batch.guests if batch and batch.guests else len(group)
    for first in range(0, len(group), most):
        yield group[first:first + most]


@dataclass
class Guest:
    """One guest in a boot: what it said, and how it ended once it has."""
    ready: Ready
    name: str
    parser: KtapParser
    output: bytearray = field(default_factory=bytearray)
    begun: float | None = None
    ending: Ending | None = None
    after: str = ""         # what its host did wrong after its end
    concluded: bool = False
    boots: int = 1
    before: float = 0.0     # seconds of earlier boots
    original: Path | None = None    # its image, without the number of a test


class Boot:
    """What one boot says, as it comes. `wrong`: what the host did that it must not do."""

    def __init__(self, cells: list[Ready], nonce: str, setting: Setting, conclude: Callable[[Guest], None],
                 resumed: Mapping[Cell, Guest]) -> None:
        self.guests = [resumed.get(ready.cell) or Guest(ready, archive_name(ready), KtapParser([test.name for test in ready.prediction.tests]))
                       for ready in cells]
        self.nonce, self._setting, self._conclude = nonce, setting, conclude
        self.splitter = FrameSplitter(nonce, self._read_frame, self._read_data)
        self.console = bytearray()      # outside of guests
        self.errors = bytearray()
        self.current: Guest | None = None
        self.ended = 0                  # guests, all from the first on
        self.done = False
        self.wrong = ""
        self.unavailable = ""           # why the host cannot run guests at all
        self._last = time.monotonic()

    def start(self) -> None:
        self._last = time.monotonic()

    def check(self) -> str:
        """Why it must be stopped now, as a reason of Ending; "" if it may go on."""
        if self.wrong:
            return "broken"
        if self.current is not None and len(self.current.output) > self.current.ready.cell.output():
            return "flood"
        if len(self.console) > HOST_OUTPUT:
            return "flood"
        nearest = self.current or self.guests[min(self.ended, len(self.guests) - 1)]
        limit = nearest.ready.cell.seconds(self._setting.seconds)
        return "timeout" if time.monotonic() - self._last > limit else ""

    def _read_data(self, data: bytes) -> None:
        guest = self.current
        if guest is None:
            self.console += data[:HOST_OUTPUT + 1]
            return
        guest.output += data
        guest.parser.feed(data)

    def _read_frame(self, frame: Frame) -> None:
        words = " ".join(filter(None, (frame.kind, str(frame.index) if frame.index >= 0 else "", frame.text)))
        self.console += f"# host: {words}\n".encode("utf-8", "replace")
        if self.wrong:
            return
        self._last = time.monotonic()
        self.wrong = self._find_fault(frame)
        if self.wrong:
            return
        if frame.kind == "start":
            if frame.index and not can_go_on(self.guests[frame.index - 1]):
                self._conclude(self.guests[frame.index - 1])    # its host has survived it
            self.current = self.guests[frame.index]
            self.current.begun = self._last
            self._setting.watch.started(self.current.ready.cell)
        elif frame.kind == "end" and self.current is not None:
            self.current.ending = read_reason(frame.text, self.current.ready.cell.guest.spec.ends)
            self.current.ending.seconds = self._last - (self.current.begun or self._last)
            self.current, self.ended = None, self.ended + 1
        else:
            self.done, self.unavailable = True, frame.text

    def _find_fault(self, frame: Frame) -> str:
        """What is wrong with a line of the host's at this point."""
        if self.done:
            return f"the host goes on after it was done: {frame.kind}"
        if frame.kind == "start":
            if self.current is not None:
                return f"the host starts guest {frame.index} while {self.ended} runs"
            if frame.index != self.ended or frame.index >= len(self.guests):
                return f"the host starts guest {frame.index} where {self.ended} is due"
            due = self.guests[frame.index].name
            return "" if frame.text == due else f"the host starts '{frame.text}' where '{due}' is due"
        if frame.kind == "end":
            if self.current is None or frame.index != self.ended:
                return f"the host ends guest {frame.index}, which does not run"
            return "" if reason_word(frame.text) else f"the host ends a guest for no known reason: {frame.text}"
        if frame.kind in ("done", "unavailable"):
            return f"the host is {frame.kind} while guest {self.ended} runs" if self.current is not None else ""
        return f"the host says what nobody understands: {frame.text}"


def can_go_on(guest: Guest) -> bool:
    """Whether the guest has ended under a test and makes those behind it in another boot."""
    return guest.ending is not None and not guest.concluded and can_resume(guest.ready, guest.parser, guest.ending, guest.boots)


def archive_name(ready: Ready) -> str:
    """Of the image in the archive; no host build runs two cells of one name."""
    return ready.cell.file_name.split("--")[0]


def reason_word(reason: str) -> str:
    word = reason.split(":")[0].strip()
    return word if word in (*IN_ORDER, "fault", "timeout", "refused") else ""


def read_reason(reason: str, ends: tuple[str, ...]) -> Ending:
    """How a guest ended, by its host's word and what the guest's file expects."""
    word = reason_word(reason)
    kind = word if word in ("timeout", "refused") else "ended"
    text = {"timeout": "stopped by the host's watchdog", "refused": reason}.get(word, f"the host says: {reason}")
    fits = word in (ends or IN_ORDER)
    return Ending(kind, 0 if fits else 1, message=text, expected=bool(ends) and fits)


class BatchRun:
    """The cells of a batch on their way, in as many boots as it takes. `number` makes the names of its boots unique."""

    def __init__(self, number: int, cells: list[Ready], setting: Setting) -> None:
        self._left, self._setting, self._number = cells, setting, number
        self._boots = self._strikes = 0
        self._resumed: dict[Cell, Guest] = {}       # guests that go on behind a test which ended their last boot

    def next_task(self) -> Task:
        """A boot with all cells that are left."""
        self._boots += 1
        host = self._left[0].cell.host
        name = f"boot-{self._number}.{self._boots}-{host.name}-{host.machine}"
        archive = self._setting.out.archives / f"{name}.cpio"
        command = boot_command(self._left[0], self._setting.root, archive)
        boot = Boot(self._left, make_nonce(), self._setting, lambda guest: self._conclude(guest, command, name), self._resumed)
        seconds = [ready.cell.seconds(self._setting.seconds) for ready in self._left]
        output = HOST_OUTPUT + sum(ready.cell.output() + DEFAULT_OUTPUT for ready in self._left)
        task = Task(command, self._setting.root, 2 * sum(seconds) + seconds[0], output,
                    lambda ending: self._finish(boot, command, name, ending), boot.splitter.feed, boot.errors.extend,
                    lambda: boot.done, boot.check, memory=max(ready.cell.memory() for ready in self._left))
        task.prepare = lambda: self._prepare(boot, archive)
        return task

    def _prepare(self, boot: Boot, archive: Path) -> str:
        """Why the boot cannot be started, "" if it can."""
        images = [(guest.name, guest.ready.guest.path) for guest in boot.guests if guest.ready.guest.path is not None]
        try:
            self._setting.out.note(f"archives/{archive.name}")
            archive.touch(exist_ok=False)       # nothing is written over
            write_archive(archive, boot.nonce, images)
        except OSError as error:
            self._setting.broken.append(f"the archive of a boot cannot be written: {error.strerror or error}")
            return self._setting.broken[-1]
        boot.start()
        return ""

    def _finish(self, boot: Boot, command: list[str], name: str, ending: Ending) -> Task | None:
        """Judge what this boot settled; the next boot, if cells are left."""
        boot.splitter.close()
        if ending.reason == "not-started":
            for guest in boot.guests:
                guest.ending = ending
        elif boot.unavailable and not boot.wrong:
            self._give_up(boot, command, name, ending)
            return None
        elif ending.reason != "stopped":
            self._settle(boot, ending)
        elif boot.current is not None:
            boot.current.ending = ending
        self._write_log(boot, command, name, ending)
        again = [self._resume(guest) for guest in boot.guests if can_go_on(guest)] if not self._setting.broken else []
        for guest in boot.guests:
            if guest.ending is not None and not guest.concluded:
                self._conclude(guest, command, name, boot.errors)
        self._left = [*(guest.ready for guest in boot.guests if guest.ending is None and guest not in again), *(guest.ready for guest in again)]
        return self.next_task() if self._left and ending.reason != "stopped" else None

    def _resume(self, guest: Guest) -> Guest:
        """The guest as the next boot has it; or as it is, where its image cannot be written."""
        ready, ending = guest.ready, guest.ending
        assert ending is not None and ready.guest.path is not None
        guest.original = guest.original or ready.guest.path
        try:
            guest.ready = resume_after(ready, guest.original, guest.parser, ending, self._setting.out.archives)
        except OSError as error:
            self._setting.broken.append(f"the rest of {ready.cell.name} cannot be run: {error.strerror or error}")
            return guest
        self._setting.out.note(f"archives/{guest.ready.guest.path.name}" if guest.ready.guest.path else "")
        guest.before += ending.seconds
        guest.ending, guest.begun, guest.boots = None, None, guest.boots + 1
        guest.output += f"\n# boot {guest.boots}\n".encode()
        self._resumed[ready.cell] = guest
        return guest

    def _give_up(self, boot: Boot, command: list[str], name: str, ending: Ending) -> None:
        """The host says itself that it can run no guest, or none any more."""
        self._write_log(boot, command, name, ending)
        for guest in boot.guests:
            if guest.ending is not None and not guest.concluded:
                self._conclude(guest, command, name, boot.errors)
            elif guest.ending is None:
                result = CellResult(guest.ready.cell, guest.ready.prediction, boot=f"logs/{name}.log", command=command)
                self._setting.keep(mark_unrun(result, UNAVAILABLE, boot.unavailable))

    def _settle(self, boot: Boot, ending: Ending) -> None:
        """The boot is over: whose fault is it if that was too early?"""
        words = boot.wrong or {"exited": f"the host ended: {ending.words()}",
                               "timeout": f"no word from the host, {ending.words()}"}.get(ending.reason, ending.words())
        waiting = [guest for guest in boot.guests if guest.ending is None]
        if boot.current is not None:
            kind = ending.reason if ending.reason in ("timeout", "flood") and not boot.wrong else "died"
            boot.current.ending = Ending(kind, 1, time.monotonic() - (boot.current.begun or 0), words)
        elif boot.ended:
            if waiting or not boot.done or boot.wrong:
                left = count(len(waiting), "guest")
                more = f"{left} before the last" if waiting else "without saying that it is done"
                boot.guests[boot.ended - 1].after = f"after the guest's end: {words}, {more}"
        else:
            self._strikes += 1
            for guest in waiting if self._strikes >= STRIKES else waiting[:1]:
                guest.ending = Ending("timeout" if ending.reason == "timeout" else "died", 1, ending.seconds,
                                      f"{words}, before it started a guest")
            return
        self._strikes = 0

    def _conclude(self, guest: Guest, command: list[str], name: str, errors: bytearray = bytearray()) -> None:
        """Judge one guest, and keep that."""
        assert guest.ending is not None
        guest.concluded = True
        guest.ending.seconds += guest.before
        guest.parser.close()
        tail = last_line(errors) if guest.ending.reason in ("died", "timeout") else ""
        result = judge_run(guest.ready.cell, guest.ready.prediction, guest.parser.report, guest.ending, tail)
        if guest.after:
            result.findings.append(Finding(CELL, guest.after))
            result.verdict, result.message = FINDING, result.findings[0].message
        result.command, result.boot = command, f"logs/{name}.log"
        self._setting.conclude(result, guest.output, bytearray(), guest.ending)

    def _write_log(self, boot: Boot, command: list[str], name: str, ending: Ending) -> None:
        """What the host said, outside of guests."""
        lines = [f"# boot: {len(boot.guests)} guests", f"# command: {shlex.join(command)}",
                 f"# ended: {boot.wrong or ending.words()}, {ending.seconds:.2f} s"]
        for number, guest in enumerate(boot.guests):
            how = guest.ending.words() if guest.ending else "not started"
            lines.append(f"# guest {number}: {guest.name}: {how}")
        lines += [f"# {note}" for note in ending.notes]
        text = "\n".join([*map(printable, lines), "", show_bytes(bytes(boot.console).replace(b"\r\n", b"\n"))])
        if boot.errors:
            text += f"\n# standard error:\n{show_bytes(bytes(boot.errors))}"
        self._setting.write_log(f"{name}.log", text.rstrip("\n") + "\n")
