# SPDX-License-Identifier: BSD-2-Clause
"""Shows on standard error what is being done, for this takes minutes: on a terminal a line that is written over, else one
now and then. What takes no time is not shown."""
from __future__ import annotations

import shutil
import sys
import time
from contextlib import suppress
from typing import TextIO

QUIET = 2.0         # nothing is shown before that
TERMINAL = 0.1      # seconds between lines
PLAIN = 8.0
MORE = " …"         # at the end of a line: what tells it from a complaint


class Steps:
    def __init__(self, stream: TextIO = sys.stderr, terminal: bool | None = None) -> None:
        self._stream = stream
        self._terminal = stream.isatty() if terminal is None else terminal
        self._last = time.monotonic() + QUIET - (TERMINAL if self._terminal else PLAIN)
        self._shown = False

    def say(self, step: str) -> None:
        now = time.monotonic()
        if now - self._last < (TERMINAL if self._terminal else PLAIN):
            return
        self._last, self._shown = now, True
        line = f"{step}{MORE}"
        self._write(f"\r{line[:shutil.get_terminal_size().columns - 1]}\x1b[K" if self._terminal else f"{line}\n")

    def clear(self) -> None:
        """Something else is printed next."""
        if self._terminal and self._shown:
            self._write("\r\x1b[K")

    def _write(self, text: str) -> None:
        with suppress(OSError, ValueError):     # nobody reads it: no reason to stop
            self._stream.write(text)
            self._stream.flush()
