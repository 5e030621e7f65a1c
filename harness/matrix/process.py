# SPDX-License-Identifier: BSD-2-Clause
"""Starts one command and ends it, with everything that it has started.

Between this process and the command is the launcher (harness/launch): it ends with this process, however that ends, and
nothing of the command is left when the launcher has ended. Should somebody kill the launcher, its orphans come to this
process, which ends them.
"""
from __future__ import annotations

import ctypes
import errno
import os
import select
import shutil
import signal
import subprocess
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from .launcher import find_launcher
from .model import DEFAULT_MEMORY

MOST_PROCESSES = 1024       # MOST_MEMBERS of harness/launch/family.h
PATIENCE = 10.0             # seconds for the launcher to end all that it watches
REPORT_SIZE = 4096
SET_CHILD_SUBREAPER = 36    # linux/prctl.h
MARK = "HVABI_LAUNCHER"     # in the environment of a command: the number of its launcher


class NotStarted(Exception):
    """Why a command could not be started."""


@dataclass(frozen=True)
class Order:
    """A command and what it may do. `memory`: bytes, of it and all that it starts. `keep`: descriptors that stay open as
    long as any of that is there (a lock). `grace`: seconds that it has to end by itself when it is stopped. `reads`: it is confined, to reading these; None: it is not."""
    command: list[str]
    cwd: Path
    environment: Mapping[str, str] | None = None
    memory: int = DEFAULT_MEMORY
    keep: tuple[int, ...] = ()
    reads: tuple[Path, ...] | None = None
    grace: float = 0.0

    def launch(self, launcher: Path, report: int) -> list[str]:
        words = [str(launcher), "--parent", str(os.getpid()), "--report", str(report), "--memory", str(self.memory)]
        if self.grace:
            words += ["--grace", str(round(self.grace * 1000))]
        if self.reads is not None:
            words += ["--sandbox", *(word for path in self.reads for word in ("--read", str(path)))]
        return [*words, "--", *self.command]


@dataclass(frozen=True)
class Ended:
    """How a command ended: its exit status, negative for a signal. `failure`: why it could not be started; `excess`: the
    limit that it went over; `notes`: what could not be done about it here."""
    status: int
    failure: str = ""
    excess: str = ""
    notes: tuple[str, ...] = ()


class Process:
    """A command that runs. Its standard input is empty; `output`, `errors` and `pidfd` are descriptors to wait for."""

    def __init__(self, order: Order) -> None:
        adopt_orphans()
        launcher = find_launcher()
        self._order = order
        try:
            self._popen, self._report = start_launcher(launcher, order)
            self.pidfd = open_process(self._popen)
        except (OSError, ValueError) as error:
            place = f", for {error.filename}" if isinstance(error, OSError) and error.filename else ""
            raise NotStarted(f"'{order.command[0]}' cannot be started{place}: "
                             f"{getattr(error, 'strerror', None) or error}") from None
        assert self._popen.stdout is not None and self._popen.stderr is not None
        self.output, self.errors = self._popen.stdout.fileno(), self._popen.stderr.fileno()

    def end(self) -> Ended:
        """Kill what still runs of it, and wait until nothing is left."""
        for number in (signal.SIGTERM, signal.SIGCONT):     # somebody may have stopped the launcher
            self._popen.send_signal(number)
        end = select.poll()
        end.register(self.pidfd, select.POLLIN)
        if not end.poll(PATIENCE * 1000):
            self._popen.kill()
        status = self._popen.wait()
        return read_end(self._order, self._report, self._popen.pid, status)

    def close(self) -> None:
        os.close(self.pidfd)
        os.close(self._report)
        self._popen.stdout.close()
        self._popen.stderr.close()


def run_attached(order: Order, output: int) -> Ended:
    """Runs a command to its end, with the standard input and the errors of this process, and `output` as its standard output. Ctrl-C
    ends it, and is raised. Raises NotStarted."""
    adopt_orphans()
    launcher = find_launcher()
    try:
        popen, report = start_launcher(launcher, order, None, output, None)
    except (OSError, ValueError) as error:
        raise NotStarted(f"'{order.command[0]}' cannot be started: {getattr(error, 'strerror', None) or error}") from None
    try:
        status = popen.wait()
        return read_end(order, report, popen.pid, status)
    finally:
        if popen.poll() is None:
            popen.terminate()
            popen.wait()
        os.close(report)


def read_end(order: Order, report: int, launcher: int, status: int) -> Ended:
    """What the launcher reported before it ended, with this status."""
    try:
        lines = os.read(report, REPORT_SIZE).decode("ascii", "replace").splitlines()
    except BlockingIOError:
        lines = []
    words = [line.partition(" ") for line in lines]
    said = {word: rest for word, _, rest in words}
    if "status" not in said:
        end_orphans(launcher)
    failure = why_not_started(order.command[0], int(said["failed"])) if "failed" in said else ""
    notes = [rest for word, _, rest in words if word == "note"]
    if "left" in said:
        notes.append("some of its processes could not be ended: they are stuck in the kernel, or another user's, "
                     "or there is no /proc to find them in")
    return Ended(int(said.get("status", status)), failure, describe_excess(order, said.get("over", "")), tuple(notes))


def describe_excess(order: Order, what: str) -> str:
    if what == "memory":
        return f"stopped at the limit of memory, {describe_size(order.memory)}"
    return f"stopped at the limit of {MOST_PROCESSES} processes" if what else ""


def start_launcher(launcher: Path, order: Order, given: int | None = subprocess.DEVNULL, output: int | None = subprocess.PIPE,
                   errors: int | None = subprocess.PIPE) -> tuple[subprocess.Popen[bytes], int]:
    """It, and the descriptor where it reports. `given`, `output`, `errors`: the command's standard descriptors, None for those of this process."""
    report, write_end = os.pipe2(os.O_CLOEXEC | os.O_NONBLOCK)
    try:
        return subprocess.Popen(order.launch(launcher, write_end), cwd=order.cwd, stdin=given,
                                stdout=output, stderr=errors, start_new_session=True,
                                env=order.environment, bufsize=0, pass_fds=(write_end, *order.keep)), report
    except BaseException:
        os.close(report)
        raise
    finally:
        os.close(write_end)


def open_process(process: subprocess.Popen[bytes]) -> int:
    try:
        return os.pidfd_open(process.pid)
    except OSError:
        process.terminate()
        process.wait()
        raise


def adopt_orphans() -> None:
    """From now on, who descends from this process and loses its parent becomes a child of it."""
    ctypes.CDLL(None).prctl(SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def end_orphans(launcher: int) -> None:
    """Kill what a launcher has left behind. What one of them started is an orphan in turn, and found by the next look."""
    while orphans := [pid for pid in own_children() if f"{MARK}={launcher}".encode() in read_environment(pid)]:
        for pid in orphans:
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)


def own_children() -> Iterable[int]:
    for file in Path("/proc/self/task").glob("*/children"):
        try:
            yield from map(int, file.read_text().split())
        except OSError:
            continue    # a thread that has ended


def read_environment(pid: int) -> list[bytes]:
    """Empty for one that has ended."""
    try:
        return Path(f"/proc/{pid}/environ").read_bytes().split(b"\0")
    except OSError:
        return []


def why_not_started(program: str, error: int) -> str:
    if error == errno.ENOENT or (error == errno.EACCES and "/" not in program and shutil.which(program) is None):
        return f"there is no program '{program}': install it (ci/bootstrap)"
    return f"'{program}' cannot be started: {os.strerror(error)}"


def describe_size(size: int) -> str:
    for unit, shift in (("GiB", 30), ("MiB", 20), ("KiB", 10)):
        if size >= 1 << shift and size % (1 << shift) == 0:
            return f"{size >> shift} {unit}"
    return f"{size} bytes"
