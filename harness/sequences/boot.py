# SPDX-License-Identifier: BSD-2-Clause
"""Boots the guest of sequences on a host of the matrix, with a table in its image: one image a boot, or many in an archive where
the host takes one."""
from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from harness.matrix.archive import make_nonce, write_archive
from harness.matrix.build import Product
from harness.matrix.frames import Frame, FrameSplitter
from harness.matrix.load import load_hosts, native_arch
from harness.matrix.model import (GUEST_RELEASE, Build, Cell, GuestBuild, GuestSpec, HostBuild, Limits, MatrixError, Prediction)
from harness.matrix.models import Models
from harness.matrix.panic import PanicWatch
from harness.matrix.plan import Filters, fits_name, host_builds, is_named
from harness.matrix.sandbox import ENVIRONMENT, readable
from harness.matrix.schedule import Schedule
from harness.matrix.setting import Ready, boot_command, last_line
from harness.matrix.supervise import Ending, Task, run_supply, run_tasks
from harness.matrix.text import shorten

from .console import Reader, Told
from .table import NoRoom, fill_image

GUEST = Path("guests") / "sequences"
ARCHES = ("riscv64", "x86_64", "arm64", "i386")     # which one of a host that runs several, unless somebody asks
CALLERS = {"xen": "pv64", "hyperv": "child"}
QUIET = 10.0           # seconds without a byte, after which a host hangs
FIRST_BYTES = 60.0      # the same before the first line of the guest
OUTPUT = 160 << 10     # a round prints a fifth of that
PANICS = ("sbi_trap_error: hart",)      # words of hosts that do not say theirs in host.yaml
DISCARD = Prediction("full", (), ())


@dataclass
class Outcome:
    """What became of one table. `why`: how the boot ended, in words, where the guest did not end in order. `reason`: as of an
    Ending. `output`: the console, cut off."""
    told: Told
    reason: str
    why: str
    output: bytes
    seconds: float


def guest_spec(root: Path, abi: str, arch: str, kind: str) -> GuestSpec:
    command = ("make", "-s", "-f", "{guest_dir}/Makefile", "OUT={out}", "ABI={abi}", "RELEASE={release}", "ARCH={arch}",
               "IMAGE={kind}", "GENERATED={generated}")
    product = "{out}/sequences" + (".elf" if kind == "machine" else "")
    return GuestSpec("sequences", "", str(GUEST), root / GUEST, abi, None, (arch,), ("",), (), Build(command, product), (), Limits(),
                     kind=kind)


def find_cells(names: list[str], archs: list[str], abis: list[str], root: Path, release: str = "") -> list[Cell]:
    """The host builds that names or globs choose, each with the guest of its own release or of that which is given; of several
    architectures one."""
    models = Models(root)
    hosts = [host for host in host_builds(load_hosts(root, root / "hosts"), models.releases) if not host.version.then]
    filters = Filters(host=tuple(names))
    cells: dict[tuple[str, str], Cell] = {}
    for name in names:
        chosen = [host for host in hosts if (fits_name(host.name, name) or host.spec.name == name)
                  and (not host.spec.opt_in or is_named(host, filters))]
        if not chosen:
            known = dict.fromkeys(host.name for host in hosts if not host.spec.opt_in)
            raise MatrixError(f"'{name}' is no host that takes sequences: there are {', '.join(known)}", 2)
        for host in sorted(chosen, key=lambda host: ARCHES.index(host.arch) if host.arch in ARCHES else len(ARCHES)):
            if (archs and host.arch not in archs) or (abis and host.abi not in abis) or host.version.refuses:
                continue
            if not (root / GUEST / f"place_{'process' if host.spec.kind == 'process' else host.abi}.c").is_file():
                continue
            if host.spec.kind == "process" and host.machine != host.arch:
                continue        # a program plays a machine of another architecture, and the guest does not know how
            if release and release not in models.releases(host.abi):
                continue
            key = host.name, host.abi + (host.arch if archs else "")
            cells.setdefault(key, Cell(GuestBuild(guest_spec(root, host.abi, host.arch, host.spec.kind), release or release_for(host, models),
                                                  host.arch, ""), host))
    if not cells:
        raise MatrixError("no host is left: the architecture, the ABI or the release that was asked for is not theirs", 2)
    return list(cells.values())


def release_for(host: HostBuild, models: Models) -> str:
    return models.releases(host.abi)[-1] if host.release == GUEST_RELEASE else host.release


def prepare(cells: list[Cell], root: Path, jobs: int, stop: Callable[[], bool]) -> list[Ready]:
    """Images fetched and built; a Ready that has a reason cannot be run."""
    try:
        schedule = Schedule([(cell, DISCARD) for cell in cells], root, lambda _: [], {}, stop)
    except OSError as error:
        raise MatrixError(f"cannot build in {root / 'build'}: {error.strerror or error}") from None
    try:
        run_supply(schedule, jobs, stop)
    finally:
        schedule.close()
    return schedule.every()


class Runner:
    """Runs tables on one host. `ready`: its image and the guest's. Use it as a context: it has a folder of its own."""

    def __init__(self, ready: Ready, root: Path, folder: Path, jobs: int, stop: Callable[[], bool]) -> None:
        self._ready, self._root, self._folder, self._jobs, self._stop = ready, root, folder, jobs, stop
        assert ready.guest.path is not None
        self._image = ready.guest.path.read_bytes()
        self._work = Path()
        self.boots = 0

    def __enter__(self) -> Runner:
        for left in self._folder.glob(".boot-*"):   # by a run that was killed; the folder is locked
            shutil.rmtree(left, ignore_errors=True)
        self._work = Path(tempfile.mkdtemp(prefix=".boot-", dir=self._folder.absolute()))     # commands run in another folder
        return self

    def __exit__(self, *_: object) -> None:
        shutil.rmtree(self._work, ignore_errors=True)

    @property
    def takes_many(self) -> bool:
        """Whether one boot runs many guests."""
        return self._ready.cell.host.version.batch is not None

    def run(self, tables: list[bytes]) -> list[Outcome]:
        """One outcome for each; each in a machine of its own."""
        outcomes: list[Outcome | None] = [None] * len(tables)
        if self.takes_many:
            waiting = list(range(len(tables)))
            while waiting and not self._stop():
                waiting = self._run_batch(tables, waiting[:100], outcomes) + waiting[100:]
        else:
            run_tasks([self._task(index, table, outcomes) for index, table in enumerate(tables)], self._jobs, self._stop)
        if self._stop() or None in outcomes:
            raise KeyboardInterrupt
        return [outcome for outcome in outcomes if outcome is not None]

    def _write(self, index: int, table: bytes) -> Path:
        file = self._work / f"guest-{index}"
        try:
            file.write_bytes(fill_image(self._image, table))
        except NoRoom as error:
            raise MatrixError(str(error)) from None
        file.chmod(0o755)
        return file

    def _task(self, index: int, table: bytes, outcomes: list[Outcome | None]) -> Task:
        watch = Watch(self._ready.cell.host.spec.panic)
        file = self._write(index, table)
        ready = replace(self._ready, guest=Product(file))
        command = boot_command(ready, self._root)
        errors = bytearray()

        def finish(ending: Ending) -> None:
            if ending.reason == "not-started":
                raise MatrixError(f"{self._ready.cell.host.name} cannot be booted: {ending.words()}")
            self.boots += 1
            outcomes[index] = watch.outcome(ending, last_line(errors))
            file.unlink(missing_ok=True)

        task = Task(command, self._root, 600.0, OUTPUT, finish, watch.feed, errors.extend, lambda: watch.reader.told.ended, watch.check,
                    memory=self._ready.cell.memory())
        if self._ready.cell.host.spec.kind == "process":
            task.environment = ENVIRONMENT
            task.reads = readable(command, self._root, (file, self._ready.host.path, self._ready.host.built))
        task.prepare = watch.start
        return task

    def _run_batch(self, tables: list[bytes], waiting: list[int], outcomes: list[Outcome | None]) -> list[int]:
        """One boot; what has to run in the next one."""
        archive, nonce = self._work / "archive.cpio", make_nonce()
        files = [(f"guest-{index}", self._write(index, tables[index])) for index in waiting]
        write_archive(archive, nonce, files)
        for _, file in files:
            file.unlink()
        boot = BatchBoot(self._ready.cell.host.spec.panic, len(waiting))
        splitter = FrameSplitter(nonce, boot.take_frame, boot.take_data)
        errors, endings = bytearray(), []
        run_tasks([Task(boot_command(self._ready, self._root, archive), self._root, 3600.0, OUTPUT * 4, endings.append, splitter.feed,
                        errors.extend, check=boot.check, memory=self._ready.cell.memory(), prepare=boot.start)], 1, self._stop)
        splitter.close()
        self.boots += 1
        if endings[0].reason == "not-started" or boot.unavailable:
            raise MatrixError(f"{self._ready.cell.host.name} cannot be booted: {boot.unavailable or endings[0].words()}")
        boot.close(endings[0], last_line(errors))
        for place, outcome in enumerate(boot.outcomes):
            outcomes[waiting[place]] = outcome
        if not boot.outcomes:
            raise MatrixError(f"{self._ready.cell.host.name} starts no guest: {endings[0].words()} {shorten(last_line(errors))}")
        return waiting[len(boot.outcomes):]


class Watch:
    """One guest's console: what it says, and whether its host has died or hangs."""

    def __init__(self, panic: str) -> None:
        self.reader, self.output = Reader(), bytearray()
        self._panics = [PanicWatch(words) for words in (panic, *PANICS) if words]
        self._last = self._begun = time.monotonic()

    def start(self) -> None:
        self._last = self._begun = time.monotonic()

    def feed(self, data: bytes) -> None:
        self._last = time.monotonic()
        self.output += data[:OUTPUT - len(self.output)]
        self.reader.feed(data)
        for panic in self._panics:
            panic.feed(data)

    def check(self) -> str:
        if any(panic.over() for panic in self._panics):
            return "died"
        quiet = QUIET if self.reader.told.answers or self.reader.told.begun else FIRST_BYTES
        return "timeout" if time.monotonic() - self._last > quiet else ""

    def outcome(self, ending: Ending, tail: str) -> Outcome:
        self.reader.feed(b"\n")
        told, reason, why = self.reader.told, ending.reason, ending.words() if ending.reason != "died" else "died"
        for panic in self._panics:
            if panic.noticed:
                reason, why = "died", panic.message()
        if reason == "timeout":
            why = f"nothing came for {QUIET:.0f} s"
        if told.fault and reason != "died":
            reason, why = "fault", told.fault
        return Outcome(told, reason, why if reason != "exited" or not tail else f"{why}: {shorten(tail)}", bytes(self.output),
                       time.monotonic() - self._begun)


class BatchBoot:
    """A boot of many guests: what each said, in their order, as far as the boot came."""

    def __init__(self, panic: str, count: int) -> None:
        self._panic, self._count = panic, count
        self.outcomes: list[Outcome] = []
        self.unavailable = ""
        self._current: Watch | None = None
        self._last = time.monotonic()

    def start(self) -> None:
        self._last = time.monotonic()

    def take_frame(self, frame: Frame) -> None:
        self._last = time.monotonic()
        if frame.kind == "start" and self._current is None and frame.index == len(self.outcomes):
            self._current = Watch(self._panic)
        elif frame.kind == "end" and self._current is not None:
            self._end(frame.text)
        elif frame.kind == "unavailable":
            self.unavailable = frame.text

    def take_data(self, data: bytes) -> None:
        self._last = time.monotonic()
        if self._current is not None:
            self._current.feed(data)

    def check(self) -> str:
        if self._current is not None and self._current.check() == "died":
            return "died"
        return "timeout" if time.monotonic() - self._last > FIRST_BYTES else ""

    def _end(self, how: str) -> None:
        assert self._current is not None
        word = how.partition(":")[0]
        ending = Ending({"fault": "fault", "timeout": "timeout"}.get(word, "exited"), 0, message=f"the host says: {how}")
        outcome = self._current.outcome(ending, "")
        outcome.why = f"the host says: {how}"
        self.outcomes.append(outcome)
        self._current = None

    def close(self, ending: Ending, tail: str) -> None:
        """The boot is over: a guest that was running has taken its host along."""
        if self._current is not None and len(self.outcomes) < self._count:
            reason = "timeout" if ending.reason == "timeout" else "died"
            outcome = self._current.outcome(replace_reason(ending, reason), tail)
            self.outcomes.append(outcome)
            self._current = None


def replace_reason(ending: Ending, reason: str) -> Ending:
    return Ending(reason, ending.status, ending.seconds, ending.message or "the host is gone")


def default_jobs() -> int:
    return len(os.sched_getaffinity(0))


__all__ = ["Outcome", "Runner", "find_cells", "prepare", "native_arch"]
