# SPDX-License-Identifier: BSD-2-Clause
"""Notices on the console that the host has died, so that nobody waits for what it does after that."""
from __future__ import annotations

import time

from .text import shorten

PATIENCE = 0.3      # seconds for the rest of what it has to say
LONGEST_LINE = 4096
LINES = 2           # of the report that the message shows


class PanicWatch:
    """Feed it the console's bytes. `words`: what a line of the host's last report holds ("" to look for nothing)."""

    def __init__(self, words: str) -> None:
        self._words = words.encode()
        self._line = bytearray()
        self._report: list[str] = []
        self._noticed: float | None = None

    def feed(self, data: bytes) -> None:
        if not self._words or len(self._report) == LINES:
            return
        for part in data.splitlines(keepends=True):
            self._line += part[:LONGEST_LINE - len(self._line)]
            if part.endswith(b"\n"):
                self._take(bytes(self._line))
                self._line.clear()

    def _take(self, line: bytes) -> None:
        if len(self._report) < LINES and (self._report or self._words in line):
            self._report.append(line.decode("utf-8", "replace").strip())
            self._noticed = self._noticed or time.monotonic()

    @property
    def noticed(self) -> bool:
        return self._noticed is not None

    def over(self) -> bool:
        """Whether it has died, and had the time to say so."""
        return self._noticed is not None and time.monotonic() >= self._noticed + PATIENCE

    def message(self) -> str:
        return shorten("the host says: " + " ".join(self._report), 160)
