# SPDX-License-Identifier: BSD-2-Clause
"""Runs commands side by side, each with a time limit and an output limit.

One thread, one event loop. How a command is started, and ended with all that it started, is in process.py.
"""
from __future__ import annotations

import os
import selectors
import signal
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from .model import DEFAULT_MEMORY
from .process import NotStarted, Order, Process

TICK = 0.1          # how long a wish to stop may go unnoticed
PAUSE = 0.003       # an emulated console writes byte by byte: let some come together
LINGER = 2.0        # for a guest that said it is done to switch its machine off
CHUNK = 1 << 16
SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)

Feed = Callable[[bytes], None]


def _ignore(_data: bytes) -> None:
    pass


@dataclass
class Ending:
    """How a command ended. reason: exited, done (it said so and was stopped), timeout, flood, excess (of memory or
    processes), broken (a check of the task's own), stopped, not-started; of a guest whose host runs many also ended (the
    host says how), refused, died (the host did).

    `status` is the exit status, negative for a signal; of a guest that ended, 0 for in good order. `message`: why it
    could not be started, how it ended. `expected`: it is what the guest's file says. `notes`: what could not be done about
    it on this machine.
    """
    reason: str
    status: int = 0
    seconds: float = 0.0
    message: str = ""
    expected: bool = False
    notes: tuple[str, ...] = ()

    def words(self) -> str:
        if self.reason == "exited":
            return signal_name(-self.status) if self.status < 0 else f"exit status {self.status}"
        if self.message:
            return self.message
        return {"timeout": f"stopped at the time limit, after {self.seconds:.1f} s", "done": "done",
                "flood": "stopped at the output limit", "stopped": "interrupted",
                "broken": "stopped"}[self.reason]

    @property
    def in_order(self) -> bool:
        return self.reason in ("exited", "ended") and self.status == 0


def signal_name(number: int) -> str:
    try:
        return f"killed by {signal.Signals(number).name}"
    except ValueError:
        return f"killed by signal {number}"


@dataclass
class Task:
    """One command. `read` gets its standard output, `read_error` the other one, `is_done` says that no more is wanted,
    `check` why it has to be stopped now (a reason of Ending, "" for none).

    `finished` may answer with a task that has to follow. `quiet`: seconds without a byte of output, after which its time is over; None: it may be
    quiet for as long as it has. `memory`, `keep`, `reads`, `grace`: as in process.Order.
    """
    command: list[str]
    cwd: Path
    seconds: float
    output: int
    finished: Callable[[Ending], Task | None]
    read: Feed = _ignore
    read_error: Feed = _ignore
    is_done: Callable[[], bool] = lambda: False
    check: Callable[[], str] = lambda: ""
    prepare: Callable[[], str | None] = lambda: None    # just before it starts; may change the command, or say why not
    environment: dict[str, str] | None = None
    memory: int = DEFAULT_MEMORY
    keep: tuple[int, ...] = ()
    reads: tuple[Path, ...] | None = None
    grace: float = 0.0
    quiet: float | None = None


@dataclass
class _Live:
    task: Task
    process: Process
    begun: float
    limit: float        # when its time is over, whatever it says
    heard: float        # when it last said something
    room: int
    done: bool = False
    pipes: dict[int, Feed] = field(default_factory=dict)

    @property
    def deadline(self) -> float:
        """When it is ended, unless it says something before."""
        return self.limit if self.task.quiet is None or self.done else min(self.limit, self.heard + self.task.quiet)


class Interrupts:
    """While entered, Ctrl-C and TERM only set `hit`: whoever loops asks for it and ends in good order."""

    def __init__(self) -> None:
        self.hit = False
        self._before: dict[int, object] = {}

    def __enter__(self) -> Interrupts:
        for number in SIGNALS:
            self._before[number] = signal.signal(number, self._note)
        return self

    def __exit__(self, *_: object) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)

    def _note(self, *_: object) -> None:
        self.hit = True

    def wanted(self) -> bool:
        return self.hit


class Supply:
    """Where tasks come from: here a list. A supply may also get new ones while others run."""

    def __init__(self, tasks: Iterable[Task] = ()) -> None:
        self._waiting = deque(tasks)

    def take(self) -> Task | None:
        """The next that can be started now, if there is one."""
        return self._waiting.popleft() if self._waiting else None

    def is_empty(self) -> bool:
        """Nothing will come any more, unless a task that runs brings it."""
        return not self._waiting


def run_tasks(tasks: Iterable[Task], jobs: int, stop: Callable[[], bool] = lambda: False,
              tick: Callable[[], None] = lambda: None) -> None:
    """Run all of them, `jobs` at a time. Tasks that were not started when `stop` said so are left alone."""
    run_supply(Supply(tasks), jobs, stop, tick)


def run_supply(supply: Supply, jobs: int, stop: Callable[[], bool] = lambda: False,
               tick: Callable[[], None] = lambda: None) -> None:
    """Run what `supply` has and gets, `jobs` at a time. What follows a task comes before all others."""
    follows: list[Task] = []
    live: dict[int, _Live] = {}     # by every descriptor that is watched for it
    with _watching() as selector:
        try:
            while (live or follows or not supply.is_empty()) and not stop():
                while _count(live) < max(1, jobs) and not stop() and (task := follows.pop() if follows else supply.take()):
                    follows += _start(task, selector, live)
                if live or not supply.is_empty():
                    follows += _wait(selector, live)
                tick()
        finally:
            for one in {id(one): one for one in live.values()}.values():
                _finish(one, "stopped", selector, live)


def run_command(command: list[str], cwd: Path, seconds: float, stop: Callable[[], bool] = lambda: False,
                environment: dict[str, str] | None = None, output: int = 1 << 22,
                tick: Callable[[], None] = lambda: None) -> tuple[Ending, str, str]:
    """Run one command to its end: how it ended, its output and its error output."""
    ending = Ending("stopped")
    texts = bytearray(), bytearray()

    def finish(how: Ending) -> None:
        nonlocal ending
        ending = how

    run_tasks([Task(command, cwd, seconds, output, finish, texts[0].extend, texts[1].extend,
                    environment=environment)], 1, stop, tick)
    return ending, texts[0].decode("utf-8", "replace"), texts[1].decode("utf-8", "replace")


@contextmanager
def _watching() -> Iterator[selectors.BaseSelector]:
    selector = selectors.DefaultSelector()
    try:
        yield selector
    finally:
        selector.close()


def _count(live: dict[int, _Live]) -> int:
    return len({id(one) for one in live.values()})


def _start(task: Task, selector: selectors.BaseSelector, live: dict[int, _Live]) -> list[Task]:
    """Start it; what follows at once if that cannot be done."""
    begun = time.monotonic()
    if reason := task.prepare():
        follows = task.finished(Ending("not-started", message=reason))
        return [follows] if follows else []
    try:
        process = Process(Order(task.command, task.cwd, task.environment, task.memory, task.keep, task.reads, task.grace))
    except NotStarted as error:
        follows = task.finished(Ending("not-started", message=str(error)))
        return [follows] if follows else []
    one = _Live(task, process, begun, begun + task.seconds, begun, task.output)
    one.pipes = {process.output: task.read, process.errors: task.read_error}
    for descriptor in (*one.pipes, process.pidfd):
        os.set_blocking(descriptor, False)
        selector.register(descriptor, selectors.EVENT_READ)
        live[descriptor] = one
    return []


def _wait(selector: selectors.BaseSelector, live: dict[int, _Live]) -> list[Task]:
    """Take what has come, end what has ended or is over its limits; the tasks that follow."""
    ended: dict[int, tuple[_Live, str]] = {}
    now = time.monotonic()
    nearest = min((one.deadline for one in live.values()), default=now + TICK)
    events = selector.select(max(0.0, min(TICK, nearest - now)))
    if events:
        time.sleep(PAUSE)
    for key, _ in events:
        one = live[key.fd]
        if key.fd == one.process.pidfd:
            ended.setdefault(id(one), (one, "exited"))
        elif not _read(one, key.fd, selector, live):
            ended[id(one)] = (one, "flood")
    now = time.monotonic()
    for one in live.values():
        if not one.done and one.task.is_done():
            one.done, one.limit = True, min(one.limit, now + LINGER)
        if not one.done and (reason := one.task.check()):
            ended.setdefault(id(one), (one, reason))
        if now >= one.deadline:
            ended.setdefault(id(one), (one, "done" if one.done else "timeout" if now >= one.limit else "quiet"))
    follows = [_finish(one, reason, selector, live) for one, reason in ended.values()]
    return [task for task in follows if task]


def _read(one: _Live, descriptor: int, selector: selectors.BaseSelector, live: dict[int, _Live]) -> bool:
    """Read once; False when that was more than it may write."""
    try:
        data = os.read(descriptor, CHUNK)
    except BlockingIOError:
        return True
    except OSError:
        data = b""
    if not data:
        selector.unregister(descriptor)
        del live[descriptor], one.pipes[descriptor]
        return True
    one.heard = time.monotonic()
    feed = one.pipes[descriptor]
    feed(data[:one.room])
    one.room -= len(data)
    return one.room >= 0


def _finish(one: _Live, reason: str, selector: selectors.BaseSelector, live: dict[int, _Live]) -> Task | None:
    """End it, take the rest of the output, tell the task."""
    ended = one.process.end()
    if reason == "exited" and not _drain(one, selector, live):
        reason = "flood"
    for descriptor in (*one.pipes, one.process.pidfd):
        selector.unregister(descriptor)
        del live[descriptor]
    one.process.close()
    message = ended.failure or (ended.excess if reason == "exited" else "")
    if message:
        reason = "not-started" if ended.failure else "excess"
    elif reason == "quiet":
        reason, message = "timeout", f"stopped after {one.task.quiet:g} s without a byte of output"
    return one.task.finished(Ending(reason, ended.status, time.monotonic() - one.begun, message, notes=ended.notes))


def _drain(one: _Live, selector: selectors.BaseSelector, live: dict[int, _Live]) -> bool:
    """What is still in the pipes of a dead process; False when that was too much."""
    for descriptor in list(one.pipes):
        while descriptor in one.pipes:
            before = one.room
            if not _read(one, descriptor, selector, live):
                return False
            if one.room == before:
                break
    return True
