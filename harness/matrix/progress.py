# SPDX-License-Identifier: BSD-2-Clause
"""Shows on standard error how far a run is: on a terminal one line that is written over, else a plain one when something
has changed, be it only how long a cell has been running. The first verdict of each ABI is a line that stays."""
from __future__ import annotations

import shutil
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TextIO

from .model import Cell, CellResult

QUIET = 2.0         # nothing is shown before that
TERMINAL = 0.1
PLAIN = 5.0
LONG = 10.0         # after that a line says that the same is still running


@dataclass(frozen=True)
class State:
    """How far the work before the cells is. `fetching`: images that are not in the cache, of which `fetched` have come;
    `all_bytes`: of all of them, if that is known; `left`: seconds, if anybody can know; `waits`: what for, if nothing can go on."""
    fetched: int = 0
    fetching: int = 0
    bytes: int = 0
    all_bytes: int | None = None
    built: int = 0
    building: int = 0
    left: float | None = None
    waits: str = ""


@contextmanager
def show_while(text: str, stream: TextIO) -> Iterator[None]:
    """On a terminal a line from the first moment on, for as long as this is entered. Elsewhere nothing."""
    if not stream.isatty():
        yield
        return
    write(stream, f"\r{text}\x1b[K")
    try:
        yield
    finally:
        write(stream, "\r\x1b[K")


def write(stream: TextIO, text: str) -> None:
    try:
        stream.write(text)
        stream.flush()
    except (OSError, ValueError):
        pass    # nobody reads it: no reason to stop


class Progress:
    """`total`: cells. `begun`: when the whole run began, by the monotonic clock. `judges`: whether verdicts are of interest: who asks a
    host what it has, and looks at no record, shows none. `state` is asked whenever something is drawn."""

    def __init__(self, total: int, stream: TextIO = sys.stderr, terminal: bool | None = None,
                 begun: float | None = None, judges: bool = True) -> None:
        self.state: Callable[[], State] = State
        self._total, self._stream, self._judges = total, stream, judges
        self._terminal = stream.isatty() if terminal is None else terminal
        self._last = self._written = time.monotonic()
        self._begun = self._last if begun is None else begun
        self._running: dict[Cell, float] = {}
        self._verdicts: dict[str, int] = {}
        self._abis: set[str] = set()
        self._shown = ""        # the last line, less what changes by itself
        self._left: tuple[float, float] = 0.0, 0.0      # what was guessed, and when that was new

    @property
    def ended(self) -> int:
        return sum(self._verdicts.values())

    def cell_started(self, cell: Cell) -> None:
        self._running[cell] = time.monotonic()

    def cell_finished(self, result: CellResult) -> None:
        """Also of cells that were never run: those count, but they are no news."""
        self._verdicts[result.verdict] = self._verdicts.get(result.verdict, 0) + 1
        if self._running.pop(result.cell, None) is not None and result.cell.abi not in self._abis:
            self._abis.add(result.cell.abi)
            self._announce(result)

    def tick(self) -> None:
        now = time.monotonic()
        if now - self._begun < QUIET or (self._shown and now - self._last < (TERMINAL if self._terminal else PLAIN)):
            return
        state = self.state()
        line = " · ".join(self._counts(state))
        if self._terminal:
            more = " · ".join([line, *self._guesses(state, now)])
            self._write(f"\r{more[:shutil.get_terminal_size().columns - 1]}\x1b[K")
        elif line != self._shown or self._running and now - self._written >= LONG:
            self._write(" · ".join([line, *self._guesses(state, now)]) + "\n")
            self._written = now
        self._last, self._shown = now, line

    def close(self) -> None:
        if self._shown and self._terminal:
            self._write("\r\x1b[K")

    def _announce(self, result: CellResult) -> None:
        seconds = time.monotonic() - self._begun
        if seconds >= QUIET and self._total > 1 and self._judges:
            clear = "\r\x1b[K" if self._terminal else ""
            self._write(f"{clear}first verdict of {result.cell.abi}, after {seconds:.1f} s: {result.cell.name}: "
                        f"{result.verdict}\n")

    def _counts(self, state: State) -> list[str]:
        parts = [state.waits] if state.waits else []
        if state.fetched < state.fetching:
            of = f" of {state.all_bytes / 1e6:.1f}" if state.all_bytes is not None else ""
            parts.append(f"fetched {state.fetched}/{state.fetching} images, {state.bytes / 1e6:.1f}{of} MB")
        if state.built < state.building:
            parts.append(f"built {state.built}/{state.building}")
        parts.append(f"run {self.ended}/{self._total}")
        return parts + [f"{number} {verdict}" for verdict, number in self._verdicts.items() if self._judges]

    def _guesses(self, state: State, now: float) -> list[str]:
        left = self._seconds_left(state, now)
        parts = [f"about {left:.0f} s left"] if left >= 1 and self.ended < self._total else []
        if self._running:
            oldest = min(self._running, key=self._running.__getitem__)
            parts.append(f"{oldest.name} for {now - self._running[oldest]:.0f} s")
        return parts

    def _seconds_left(self, state: State, now: float) -> float:
        """A guess is new only when something has ended: until then time goes by."""
        if state.left != self._left[0]:
            self._left = state.left or 0.0, now
        return self._left[0] - (now - self._left[1])

    def _write(self, text: str) -> None:
        write(self._stream, text)
