# SPDX-License-Identifier: BSD-2-Clause
"""Shows on standard error how far a run is: on a terminal one line that is written over, else a plain one at times."""
from __future__ import annotations

import shutil
import sys
import time
from typing import TextIO

from .model import Cell, CellResult

QUIET = 1.0         # nothing is shown before that
TERMINAL = 0.1
PLAIN = 5.0


class Progress:
    def __init__(self, stream: TextIO = sys.stderr, terminal: bool | None = None) -> None:
        self._stream = stream
        self._terminal = stream.isatty() if terminal is None else terminal
        self._begun = self._last = time.monotonic()
        self._phase, self._total, self._done, self._phase_begun = "", 0, 0, self._begun
        self._running: dict[str, float] = {}
        self._verdicts: dict[str, int] = {}
        self._shown = False

    def phase(self, name: str, total: int) -> None:
        self._phase, self._total, self._done = name, total, 0
        self._phase_begun = time.monotonic()
        self._running.clear()
        self._draw()

    def advance(self) -> None:
        self._done += 1
        self._draw()

    def cell_started(self, cell: Cell) -> None:
        self._running[cell.name] = time.monotonic()
        self._draw()

    def cell_finished(self, result: CellResult) -> None:
        self._running.pop(result.cell.name, None)
        self._verdicts[result.verdict] = self._verdicts.get(result.verdict, 0) + 1
        self.advance()

    def tick(self) -> None:
        self._draw()

    def close(self) -> None:
        if self._shown and self._terminal:
            self._write("\r\x1b[K")

    def _draw(self) -> None:
        now = time.monotonic()
        if now - self._begun < QUIET or now - self._last < (TERMINAL if self._terminal else PLAIN):
            return
        self._last, self._shown = now, True
        line = self._line(now)
        if self._terminal:
            width = shutil.get_terminal_size().columns - 1
            self._write(f"\r{line[:width]}\x1b[K")
        else:
            self._write(line + "\n")

    def _line(self, now: float) -> str:
        parts = [f"{self._phase} {self._done}/{self._total}"]
        parts += [f"{number} {verdict}" for verdict, number in self._verdicts.items()]
        if 0 < self._done < self._total:
            left = (now - self._phase_begun) / self._done * (self._total - self._done)
            parts.append(f"about {left:.0f} s left")
        if self._running:
            oldest = min(self._running, key=self._running.__getitem__)
            parts.append(f"{oldest} for {now - self._running[oldest]:.0f} s")
        return " · ".join(parts)

    def _write(self, text: str) -> None:
        try:
            self._stream.write(text)
            self._stream.flush()
        except OSError:
            pass    # nobody reads it: no reason to stop
