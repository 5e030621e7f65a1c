# SPDX-License-Identifier: BSD-2-Clause
"""Finds the formats in lines that come in batches. It holds no more lines than the longest block has, and answers what
is complete at once: a trace may still be running."""
from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.paste.clean import WRAPS, Cleaner, join, may_go_on
from generator.paste.formats import Format
from generator.paste.line import Line, RawLine
from generator.tools.decode_found import Match

ANY_WORDS = 2       # the rank of formats that find something in any words, be they of one line or of two
WINDOW = 96         # lines that a format may look at


@dataclass(frozen=True)
class Piece:
    """Lines that belong together. `matches`: what formats read in them, one or, where they disagree, several; none: no
    format knows the line. `broken`: a format knows it, and says what is wrong with it."""
    first: int
    last: int
    line: Line
    matches: tuple[tuple[Format, Match], ...] = ()
    broken: str = ""
    format: str = ""


class Engine:
    """`settles`: whether a line that no format knows means something by itself, so that nobody waits for the next."""

    def __init__(self, formats: Sequence[Format], settles: Callable[[Line], bool]) -> None:
        self.formats = [(item, getattr(item.module, "MARKS", ("",))) for item in formats]
        self.settles = settles
        self.cleaner = Cleaner()
        self.lines: list[Line] = []
        self.bare = 0           # lines with a time stamp and nothing behind it

    def feed(self, batch: Iterable[RawLine]) -> Iterator[Piece]:
        for line in self.cleaner.feed(batch):
            self.keep(line)
            if len(self.lines) >= 4 * WINDOW:
                yield from self.drain(False)
        yield from self.drain(False)

    def finish(self) -> Iterator[Piece]:
        for line in self.cleaner.finish():
            self.keep(line)
        yield from self.drain(True)

    def keep(self, line: Line) -> None:
        """Empty lines separate nothing: many a console and mailer doubles line ends."""
        if line.text:
            self.lines.append(line)
        elif line.prefix:
            self.bare += 1

    def drain(self, ended: bool) -> Iterator[Piece]:
        place = 0
        while place < len(self.lines):
            window = self.lines[place:place + WINDOW]
            taken = self.take(window, ended or len(window) == WINDOW)
            if taken is None:
                break
            place += taken[0]
            yield taken[1]
        del self.lines[:place]

    def take(self, window: Sequence[Line], ended: bool) -> tuple[int, Piece] | None:
        """What begins with the first line, and how many lines it is; None: more lines must come first."""
        line = window[0]
        found = list(self.match(window))
        if not ended and any(match.is_open for _, match in found):
            return None
        whole = choose([(item, match) for item, match in found if not match.broken and match.count])
        if whole:
            count = whole[0][1].count
            return count, Piece(line.first, window[count - 1].last, line, tuple(whole))
        if not found and self.settles(line):
            return 1, Piece(line.first, line.last, line)
        return self.take_wrapped(window, ended, [(item, match) for item, match in found if match.broken])

    def take_wrapped(self, window: Sequence[Line], ended: bool, damaged: Sequence[tuple[Format, Match]]) \
            -> tuple[int, Piece] | None:
        """A line that means nothing as it is, or is damaged, may go on in the next ones."""
        line = whole = window[0]
        for index in range(1, WRAPS + 1):
            if index == len(window):
                if not ended and may_go_on(whole, Line(0, 0, "x" * 40)):
                    return None
                break
            if not may_go_on(whole, window[index]):
                break
            whole = join(whole, window[index])
            found = choose([(item, match) for item, match in self.match([whole])
                            if not match.broken and match.count and item.rank < ANY_WORDS])
            if found:
                return index + 1, Piece(whole.first, whole.last, whole, tuple(found))
        if damaged:
            item, match = damaged[0]
            count = max(match.count, 1)
            return count, Piece(line.first, window[count - 1].last, line, broken=match.broken, format=item.name)
        return 1, Piece(line.first, line.last, line)

    def match(self, window: Sequence[Line]) -> Iterator[tuple[Format, Match]]:
        """What the formats of the lowest rank that knows the line say, be it that it is broken; those that only might know
        it included."""
        text = window[0].text
        rank: int | None = None
        for item, marks in self.formats:
            if rank is not None and item.rank > rank:
                return
            if any(mark in text for mark in marks):
                match = item.read(window)
                if match is not None:
                    rank = item.rank if match.count else rank
                    yield item, match


def choose(found: Sequence[tuple[Format, Match]]) -> list[tuple[Format, Match]]:
    """The longest; of several that say different things all of them."""
    longest = max((match.count for _, match in found), default=0)
    result: list[tuple[Format, Match]] = []
    for item, match in found:
        if match.count == longest and match.statements not in [other.statements for _, other in result]:
            result.append((item, match))
    return result
