# SPDX-License-Identifier: BSD-2-Clause
"""A line of what was pasted, and lines read in bounded memory."""
from __future__ import annotations

import codecs
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import BinaryIO

LONGEST = 1 << 16       # characters of a line; no tool prints longer ones on purpose
CHUNK = 1 << 16
BOMS = ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))


@dataclass(frozen=True)
class RawLine:
    """As it was pasted. `text` has no line end; None: the line was longer than LONGEST."""
    number: int
    text: str | None


@dataclass(frozen=True)
class Line:
    """`text` is what a program printed, without blanks around it. `first` and `last` count the lines of the paste that it
    came from. `prefix`: time stamps, log levels and the like, which were cut off. `indent`: blanks between the two.
    `width`: characters of the last of its lines as it was pasted, without quotation marks."""
    first: int
    last: int
    text: str
    prefix: str = ""
    indent: int = 0
    width: int = 0


def read_batches(source: BinaryIO) -> Iterator[list[RawLine]]:
    """Complete lines as soon as they are there: what one read brings is one batch. The last line may lack its end."""
    number, held, overlong = 0, "", False
    decoder, known = codecs.getincrementaldecoder("utf-8")("replace"), False
    while data := source.read1(CHUNK):      # type: ignore[attr-defined]
        if not known:
            decoder, known = choose_decoder(data), True
        pieces = (held + decoder.decode(data)).split("\n")
        batch = []
        for text in pieces[:-1]:
            number += 1
            batch.append(RawLine(number, None if overlong or len(text) > LONGEST else text))
            overlong = False
        held = pieces[-1]
        if len(held) > LONGEST:
            held, overlong = "", True
        if batch:
            yield batch
    held += decoder.decode(b"", True)
    if held or overlong:
        yield [RawLine(number + 1, None if overlong else held)]


def choose_decoder(start: bytes) -> codecs.IncrementalDecoder:
    """UTF-8, where what is no text becomes question marks; UTF-16, which Windows writes, by its byte order mark and the
    zero bytes of its ASCII letters."""
    encoding = next((name for mark, name in BOMS if start.startswith(mark)), "utf-8")
    if encoding != "utf-8" and start[:64].count(0) < len(start[:64]) // 3:
        encoding = "utf-8"
    return codecs.getincrementaldecoder(encoding)("replace")


def number_lines(lines: Iterable[str]) -> list[RawLine]:
    return [RawLine(number, text if len(text) <= LONGEST else None) for number, text in enumerate(lines, 1)]


def split_text(text: str) -> list[RawLine]:
    """A whole text; str.splitlines() would also split at characters that a log may hold."""
    lines = text.split("\n")
    return number_lines(lines[:-1] if lines[-1] == "" else lines)
