# SPDX-License-Identifier: BSD-2-Clause
"""Standard input, line by line or block by block: answers to one stream, what cannot be read to the other."""
from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import BinaryIO, TextIO

from generator.exit_status import Situation
from generator.paste.difference import find_diff
from generator.paste.formats import Format
from generator.paste.line import LONGEST, Line, RawLine, read_batches
from generator.tools.decode_engine import Engine, Piece
from generator.tools.decode_found import Statement, Unclear
from generator.tools.decode_input import IncompleteId
from generator.tools.decode_numbers import InputError, clip
from generator.tools.decode_plain import read_plain
from generator.tools.decode_report import Report, family_report, make_report
from generator.tools.decode_said import Passed, explain, explain_rivals
from generator.tools.decode_shelf import AbiUnsaid, Shelf

CLEAN, FINDINGS, USAGE = 0, 1, 2
SHOWN = 20          # complaints of one kind
MOST_OF_DIFF = 1 << 16      # lines
KINDS = 6           # kinds of lines that are told of in the summary


@dataclass
class Tally:
    """What happened so far. `unknown`: the first lines that nothing could be made of; `logged`: lines of a log that hold
    nothing; `passed`: events that hold no call; `read`: answers by a tool's format."""
    worst: int = CLEAN
    is_empty: bool = True       # no line says anything so far
    answers: int = 0
    read: int = 0
    unknown: list[tuple[int, str]] = field(default_factory=list)
    unknown_count: int = 0
    logged: int = 0
    passed: Counter[str] = field(default_factory=Counter)


class Stream:
    def __init__(self, shelf: Shelf, formats: Sequence[Format], arch: str | None, as_json: bool, out: TextIO, err: TextIO) -> None:
        self.shelf, self.formats, self.arch, self.as_json, self.out, self.err = shelf, formats, arch, as_json, out, err
        self.tally, self.side = Tally(), ""
        self.engine = Engine(formats, self.settles)

    def run(self, source: BinaryIO) -> int:
        batches = read_batches(source)
        first = next(batches, [])
        diff = find_diff(first)
        if diff is None:
            self.read(chain([first], batches))
        else:
            self.read_both(first, batches)
        self.close()
        return self.tally.worst

    def read(self, batches: Iterable[Sequence[RawLine]]) -> None:
        for batch in batches:
            for raw in batch:
                self.tally.is_empty = self.tally.is_empty and raw.text is not None and not raw.text.strip()
                if raw.text is None:
                    self.complain(raw.number, f"longer than {LONGEST} characters")
            for piece in self.engine.feed(batch):
                self.take(piece)
        for piece in self.engine.finish():
            self.take(piece)

    def read_both(self, first: Sequence[RawLine], batches: Iterable[Sequence[RawLine]]) -> None:
        """A diff is two texts: never one answer out of both."""
        lines = list(first)
        for batch in batches:
            lines += batch[:MOST_OF_DIFF - len(lines)]
        diff = find_diff(lines) or find_diff(first)
        assert diff is not None
        print(f"hvabi decode: this is a {diff.kind} diff: both of its texts are answered, the old one first", file=self.err)
        for self.side, text in (("old", diff.old), ("new", diff.new)):
            self.read([text])
        self.tally.worst, self.tally.is_empty = max(self.tally.worst, FINDINGS), False

    def complain(self, number: int, text: str) -> None:
        print(f"hvabi decode: stdin:{number}: {text}", file=self.err)
        self.tally.worst = USAGE

    def settles(self, line: Line) -> bool:
        book = self.shelf.named
        if book is None:
            return False
        try:
            return read_plain(book.decoder, line, self.arch, self.among_formats) is not None
        except InputError:
            return False

    @property
    def among_formats(self) -> bool:
        """Whether tools' formats were seen already."""
        return bool(self.tally.read or self.tally.passed)

    def take(self, piece: Piece) -> None:
        try:
            if piece.broken:
                raise InputError(f"{piece.format}: {piece.broken}, in '{clip(piece.line.text)}'")
            if piece.matches:
                for statement in statements_of(piece):
                    self.say(piece, statement)
            else:
                self.take_plain(piece)
        except InputError as error:
            self.complain(piece.first, str(error))

    def say(self, piece: Piece, statement: Statement) -> None:
        said = self.explain(statement)
        if isinstance(said, Passed):
            self.tally.passed[said.what] += 1
            return
        self.tally.read += 1
        self.answer(piece, said, piece.matches[0][0].name)

    def explain(self, statement: Statement) -> Report | Passed:
        try:
            book = self.shelf.choose(statement)
        except AbiUnsaid as error:
            report = explain_rivals([self.shelf.load(name) for name in error.rivals], statement, self.arch, tuple)
            if report is None:
                raise
            return report
        return explain(book, statement, self.arch, tuple) if book else Passed(getattr(statement, "what", "a name"))

    def take_plain(self, piece: Piece) -> None:
        book = self.shelf.named
        try:
            reading = read_plain(book.decoder, piece.line, self.arch, self.among_formats) if book else None
        except IncompleteId as error:
            assert book is not None
            self.answer(piece, family_report(book.decoder, error.family, error.missing))
            return
        if reading is not None and book is not None:
            self.answer(piece, make_report(book.decoder, reading, tuple))
        elif piece.line.prefix:
            self.tally.logged += 1
        else:
            self.tally.unknown_count += 1
            if len(self.tally.unknown) < SHOWN:
                self.tally.unknown.append((piece.first, piece.line.text))

    def answer(self, piece: Piece, report: Report, name: str = "") -> None:
        """One line. `name`: of the format that it was read in."""
        if self.as_json:
            place = {"line": piece.first} | ({"last_line": piece.last} if piece.last > piece.first else {}) \
                | ({"side": self.side} if self.side else {})
            print(json.dumps(place | ({"format": name} if name else {}) | report.body | {"valid": report.valid}), file=self.out,
                  flush=True)
        else:
            note = f": {report.notes[0]}" if report.notes else ""
            side = f"{self.side}: " if self.side else ""
            print(side + report.headline + note, file=self.out, flush=True)      # the trace may still be running
        self.tally.answers += 1
        self.tally.worst = max(self.tally.worst, CLEAN if report.valid else FINDINGS)

    def close(self) -> None:
        """What was passed over; in a text of a known format unknown lines are no mistakes."""
        tally = self.tally
        if tally.is_empty:
            print("hvabi decode: there is nothing in standard input: give it a trace, an oops or a dump", file=self.err)
            tally.worst = Situation.UNREADABLE.status
            return
        silent = tally.logged + self.engine.bare + sum(tally.passed.values())
        if self.among_formats:
            silent += tally.unknown_count
        else:
            for number, text in tally.unknown:
                self.complain(number, f"no id in '{clip(text)}': a line needs name=number tokens, numbers or a call's name")
            if tally.unknown_count > SHOWN:
                print(f"hvabi decode: {tally.unknown_count - SHOWN} more lines are like that", file=self.err)
        if silent and (tally.answers or tally.passed):
            kinds = ", ".join(f"{count} {what}" for what, count in tally.passed.most_common(KINDS))
            which = f" ({kinds})" if kinds else ""
            print(f"hvabi decode: {count_lines(silent)} without a call{which} passed over", file=self.err)
        elif not tally.answers and tally.worst != USAGE and silent:
            self.complain(1, f"nothing that is known in {count_lines(silent)} of a log")
        if not tally.answers and not tally.passed and tally.worst == USAGE and (silent or tally.unknown):
            for line in describe_nearest(self.formats, [text for _, text in tally.unknown]):
                print(f"hvabi decode: {line}", file=self.err)


def count_lines(count: int) -> str:
    return "1 line" if count == 1 else f"{count} lines"


def statements_of(piece: Piece) -> Iterator[Statement]:
    """Where formats disagree, every reading with its format."""
    if len(piece.matches) == 1:
        yield from piece.matches[0][1].statements
    elif piece.matches:
        yield Unclear(tuple((item.name, statement) for item, match in piece.matches for statement in match.statements))


# Nothing was recognised

def describe_nearest(formats: Sequence[Format], texts: Sequence[str]) -> Iterator[str]:
    """The format whose samples have most words in common with the text, and one line of it."""
    given = words_of(" ".join(texts))
    best: tuple[float, Format, str] | None = None
    for item in formats:
        for sample in (path for path in item.samples if "damaged" not in path.stem):
            for line in sample_lines(sample.read_text(encoding="utf-8")):
                found = words_of(line)
                score = len(found & given) / max(len(found | given), 1)
                if best is None or score > best[0]:
                    best = score, item, line
    if best is None or best[0] == 0:
        yield "no format has a word in common with it: --list-formats lists them"
    else:
        yield f"the nearest format is {best[1].name}, which looks like: {best[2].strip()[:120]}"


def sample_lines(text: str) -> list[str]:
    """A sample without its head."""
    return [line for line in text.partition("\n\n")[2].splitlines() if line.strip()]


def words_of(text: str) -> set[str]:
    return set(re.findall(r"[A-Za-z_]\w+", text[:4096]))
