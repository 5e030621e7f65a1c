# SPDX-License-Identifier: BSD-2-Clause
"""Lines as a program printed them, out of lines as they were pasted. The numbers of the pasted lines are kept."""
from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from generator.paste.escapes import (decode_printable, ends_softly, is_quoted_printable, strip_quote, strip_terminal,
                                     strip_web)
from generator.paste.line import Line, RawLine, split_text
from generator.paste.prefixes import split_prefix

WRAP_FROM, WRAP_TO = 40, 100    # characters at which mailers break lines, with room for quoting that is gone
WRAPS = 2                       # further lines that a mailer may have made of one
SOFT_LINES = 20                 # lines that one line of quoted-printable can be broken into


class Cleaner:
    """Cleans batches of lines as they come; a line that goes on in the next one waits for it.

    A line that is too long is an empty one: whoever reads the batch has seen its None."""

    def __init__(self) -> None:
        self.held: list[tuple[int, str]] = []
        self.printable = False

    def feed(self, batch: Iterable[RawLine]) -> Iterator[Line]:
        for raw in batch:
            text = strip_quote(strip_web(strip_terminal(raw.text or "")))
            self.printable = self.printable or "quoted-printable" in text
            self.held.append((raw.number, text))
            if not ends_softly(text) or len(self.held) >= SOFT_LINES:
                yield from self.finish()

    def finish(self) -> Iterator[Line]:
        """What waits, since nothing comes any more."""
        if self.held:
            yield make_line(self.held, self.printable)
            self.held = []


def make_line(pieces: Sequence[tuple[int, str]], printable: bool) -> Line:
    """One line out of the pieces into which quoted-printable broke it."""
    text = "".join(piece.rstrip()[:-1] for _, piece in pieces[:-1]) + pieces[-1][1]
    if printable or len(pieces) > 1 or is_quoted_printable(text):
        text = decode_printable(text)
    prefix, rest = split_prefix(strip_web(text))
    body = rest.strip()
    return Line(pieces[0][0], pieces[-1][0], body, prefix, len(rest) - len(rest.lstrip()), len(pieces[-1][1].rstrip()))


def clean_text(text: str) -> list[Line]:
    """A whole text, empty lines included; lines that a mailer wrapped are still apart (see join_wrapped)."""
    cleaner = Cleaner()
    return [*cleaner.feed(split_text(text)), *cleaner.finish()]


def may_go_on(line: Line, following: Line) -> bool:
    """Whether a mailer can have broken one line into these two: the first is so long that the next word had no room,
    and the second has no time stamp of its own."""
    if not line.text or not following.text or following.prefix:
        return False
    word = following.text.split(" ", 1)[0]
    return WRAP_FROM <= line.width <= WRAP_TO and line.width + 1 + len(word) > WRAP_FROM + 20


def join(line: Line, following: Line) -> Line:
    """The line with what a mailer put into the next one."""
    return Line(line.first, following.last, f"{line.text} {following.text}", line.prefix, line.indent, following.width)


def join_wrapped(lines: Sequence[Line], is_known: Callable[[Line], bool]) -> list[Line]:
    """Lines that a mailer broke are whole again: where the second half means nothing alone and the whole does. What is
    known already goes on only if it has a time stamp and the next line has none.
    `is_known` says whether a line means something."""
    result: list[Line] = []
    index = 0
    while index < len(lines):
        whole = line = lines[index]
        taken = 1
        for count, following in enumerate(lines[index + 1:index + 1 + WRAPS], 2):
            if not may_go_on(whole, following) or is_known(following) or is_known(whole) and not whole.prefix:
                break
            whole = join(whole, following)
            if is_known(whole):
                line, taken = whole, count
        result.append(line)
        index += taken
    return result
