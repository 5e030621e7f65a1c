# SPDX-License-Identifier: BSD-2-Clause
"""Pasted text with something wrong: for tests that whatever stands there is answered in time, without a traceback and
without a certainty that the whole text did not give. The same seed gives the same texts."""
from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence

PIECES = (b"\n", b"\r\n", b"0x", b"ffffffff", b" ", b"  ", b"eax=", b"-> ", b":", b"=", b"=\n", b"> ", b"- ", b"+ ", b"(", b"[",
          b"{", b"\"", b",", b"\t", b"\0", b"\x1b[31m", b"\xff", b"\xe2\x80\xae", b"40000000", b"0", b"-1",
          b"99999999999999999999")
MOST_CHANGES = 6


def mutants(texts: Sequence[bytes], count: int, seed: int) -> Iterator[bytes]:
    """`count` texts, each made of one of `texts`, or of two."""
    chance = random.Random(seed)
    for _ in range(count):
        data = chance.choice(texts)
        for _ in range(chance.randint(1, MOST_CHANGES)):
            data = chance.choice(CHANGES)(data, chance) or data
        yield data if chance.random() < 0.9 else join(data, chance.choice(texts), chance)


def replace_byte(data: bytes, chance: random.Random) -> bytes:
    place = chance.randrange(len(data) or 1)
    return data[:place] + bytes([chance.randrange(256)]) + data[place + 1:]


def cut(data: bytes, chance: random.Random) -> bytes:
    place = chance.randrange(len(data) or 1)
    return data[:place] + data[place + chance.randrange(1, 60):]


def repeat(data: bytes, chance: random.Random) -> bytes:
    place, start = chance.randrange(len(data) or 1), chance.randrange(len(data) or 1)
    return data[:place] + data[start:start + chance.randrange(1, 80)] + data[place:]


def insert_piece(data: bytes, chance: random.Random) -> bytes:
    place = chance.randrange(len(data) or 1)
    return data[:place] + chance.choice(PIECES) * chance.choice((1, 1, 1, 2, 50)) + data[place:]


def change_digit(data: bytes, chance: random.Random) -> bytes:
    places = [place for place, byte in enumerate(data) if byte in b"0123456789abcdef"]
    if not places:
        return data
    place = chance.choice(places)
    return data[:place] + chance.choice([b"0", b"7", b"9", b"f", b"g", b"A"]) + data[place + 1:]


def move_lines(data: bytes, chance: random.Random) -> bytes:
    lines = data.splitlines(True)
    chance.shuffle(lines)
    return b"".join(lines)


def drop_lines(data: bytes, chance: random.Random) -> bytes:
    return b"".join(line for line in data.splitlines(True) if chance.random() < 0.8)


def quote(data: bytes, chance: random.Random) -> bytes:
    mark = chance.choice((b"> ", b">> ", b"| ", b"[    1.234567] ", b"<6>", b"- ", b"+", b"    "))
    return b"".join(mark + line for line in data.splitlines(True))


def wrap(data: bytes, chance: random.Random) -> bytes:
    """As a mailer breaks lines: at a blank, or anywhere with an equals sign before the break."""
    width, soft = chance.randrange(30, 90), chance.random() < 0.5
    lines = []
    for line in data.splitlines():
        while len(line) > width:
            place = width if soft else line.rfind(b" ", 1, width)
            if place <= 0:
                break
            lines.append(line[:place] + (b"=" if soft else b""))
            line = line[place:] if soft else line[place + 1:]
        lines.append(line)
    return b"\n".join(lines) + b"\n"


def join(one: bytes, other: bytes, chance: random.Random) -> bytes:
    return one + chance.choice((b"", b"\n", b"\n\n", b"---\n")) + other


CHANGES: tuple[Callable[[bytes, random.Random], bytes], ...] = (
    replace_byte, cut, repeat, insert_piece, change_digit, change_digit, move_lines, drop_lines, quote, wrap)
