# SPDX-License-Identifier: BSD-2-Clause
"""Writes the table of guests/sequences/table.c, and puts it into an image of that guest."""
from __future__ import annotations

import struct
from collections.abc import Iterable

from .steps import SOURCES, Sequence, Step, Store, Value
from .vocabulary import Vocabulary

MARK = b"hvabi-sequences\0"
MAGIC, VERSION = 0x51535648, 2
HEADER = struct.Struct("<IHHI8sII")


class NoRoom(Exception):
    """The image is none of guests/sequences, or the table is too large for it."""


def encode_table(vocabulary: Vocabulary, sequences: Iterable[Sequence], names: Iterable[str] = ()) -> bytes:
    """`names`: of the tests that the sequences are; none, or one for each."""
    sequences = list(sequences)
    body = b"".join(encode_name(name) + struct.pack("<H", len(one)) + b"".join(encode_step(vocabulary, step) for step in one)
                    for one, name in zip(sequences, list(names) or [""] * len(sequences), strict=True))
    return HEADER.pack(MAGIC, VERSION, len(sequences), vocabulary.calls, vocabulary.spec_hash[:8].encode(), 0, sum_bytes(body)) + body


def sum_bytes(data: bytes) -> int:
    """FNV-1a, 32 bits."""
    total = 2166136261
    for byte in data:
        total = (total ^ byte) * 16777619 & 0xffffffff
    return total


def encode_name(name: str) -> bytes:
    return bytes([len(name)]) + name.encode("ascii")


def encode_value(value: Value) -> bytes:
    return struct.pack("<BBQ", SOURCES[value.source], value.aux, value.number)


def encode_store(store: Store) -> bytes:
    return struct.pack("<IB", store.at, store.width) + encode_value(store.value)


def encode_step(vocabulary: Vocabulary, step: Step) -> bytes:
    entry = vocabulary.entries[step.call]
    spans = vocabulary.spans(step)
    head = struct.pack("<IBBBB", entry.index, len(step.args), len(step.stores), len(spans), step.other_poison)
    return head + b"".join(map(encode_value, step.args)) + b"".join(map(encode_store, step.stores)) + \
        b"".join(struct.pack("<II", at, size) for at, size in spans)


def fill_image(image: bytes, table: bytes) -> bytes:
    """The image with the table in its room. Raises NoRoom."""
    at = image.find(MARK)
    if at < 0 or image.find(MARK, at + 1) >= 0:
        raise NoRoom("the image has no place for a table, or several: it is no guest of sequences")
    room, = struct.unpack_from("<I", image, at + len(MARK))
    begin = at + len(MARK) + 8
    if room > len(image) - begin:
        raise NoRoom("the image has less room for a table than it says")
    if len(table) > room:
        raise NoRoom(f"the table has {len(table)} bytes, and the image room for {room}: fewer sequences in a boot")
    return image[:begin - 4] + struct.pack("<I", len(table)) + table + image[begin + len(table):]
