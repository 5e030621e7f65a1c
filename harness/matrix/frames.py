# SPDX-License-Identifier: BSD-2-Clause
"""Takes a console that many guests share apart, by the lines that the host prints around each (hosts/README.md).

Guests may print anything, the like of such lines too. Only a line with the nonce of this boot is the host's.
"""
from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from .text import shorten

LONGEST_FRAME = 1024
START = re.compile(rb"start (\d{1,9}) (\S{1,255})$")
END = re.compile(rb"end (\d{1,9}) (.{1,400})$")
UNAVAILABLE = re.compile(rb"unavailable (.{1,400})$")


@dataclass(frozen=True)
class Frame:
    """kind: start (`text` is the file's name), end (`text` is the reason), done, unavailable (`text` is why), or wrong
    (`text` is what it says)."""
    kind: str
    index: int = -1
    text: str = ""


class FrameSplitter:
    """Feed it the console as it comes. `frame` gets the host's lines, `data` all the rest, in order.

    What follows a newline and may become a frame is held back until that is clear; all else is passed on at once.
    """

    def __init__(self, nonce: str, frame: Callable[[Frame], None], data: Callable[[bytes], None]) -> None:
        self._prefix = f"# hvabi-host: {nonce} ".encode()
        self._frame, self._data = frame, data
        self._line = bytearray()    # since the last newline, not passed on yet
        self._passing = False       # the rest of this line is not a frame

    def feed(self, data: bytes) -> None:
        pieces = data.split(b"\n")
        for piece in pieces[:-1]:
            self._take(piece + b"\n")
            self._end_line()
        self._take(pieces[-1])

    def close(self) -> None:
        """No more will come: what was held back is nobody's line."""
        self._pass_on()

    def _take(self, piece: bytes) -> None:
        if not self._passing:
            self._line += piece
            self._passing = not self._may_be_frame()
            if self._passing:
                self._pass_on()
        elif piece:
            self._data(piece)

    def _end_line(self) -> None:
        if not self._passing:
            line = bytes(self._line).strip(b"\r\n\0")
            if line.startswith(self._prefix):
                self._line.clear()
                self._frame(read_frame(line[len(self._prefix):]))
            self._pass_on()
        self._passing = False

    def _may_be_frame(self) -> bool:
        head = bytes(self._line[:LONGEST_FRAME + 1]).lstrip(b"\r\0")
        return len(self._line) <= LONGEST_FRAME and (head.startswith(self._prefix) or self._prefix.startswith(head))

    def _pass_on(self) -> None:
        if self._line:
            self._data(bytes(self._line))
            self._line.clear()


def read_frame(text: bytes) -> Frame:
    """What the host says after its nonce."""
    text = text.rstrip()
    if text == b"done":
        return Frame("done")
    if found := UNAVAILABLE.match(text):
        return Frame("unavailable", text=shorten(found[1].decode("utf-8", "surrogateescape"), 400))
    for kind, pattern in (("start", START), ("end", END)):
        if found := pattern.match(text):
            return Frame(kind, int(found[1]), shorten(found[2].decode("utf-8", "surrogateescape")))
    return Frame("wrong", text=shorten(text.decode("utf-8", "surrogateescape"), 80))
