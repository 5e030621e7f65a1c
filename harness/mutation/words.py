# SPDX-License-Identifier: BSD-2-Clause
"""Rows of 64-bit words, as rows.h reads them."""
from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from functools import lru_cache

from generator.lang.values import Symbol, Value
from generator.model.places import Place

WHOLE = (1 << 64) - 1
HOST, CONVENTION, FAMILY, WAY, FEATURE, REGISTER, PROBE, QUEUE, TYPE, SHARED = range(1, 11)
SYMBOLS = {name: index for index, name in enumerate((
    "", "scratch", "scratch_low", "scratch_high", "scratch_va", "unmapped", "unmapped_low", "unmapped_high", "self", "none",
    "scratch2", "scratch2_va", "block_in", "block_out"))}
IN_CARRIER = 1 << 63
Words = list[int]


@lru_cache(maxsize=1 << 16)
def name_hash(text: str) -> int:
    """FNV-1a of 64 bits: what record.c calls hash_text."""
    value = 0xcbf29ce484222325
    for byte in text.encode():
        value = (value ^ byte) * 0x100000001b3 & WHOLE
    return value


def row(kind: int, words: Sequence[int]) -> bytes:
    return array("Q", [kind, len(words), *(word & WHOLE for word in words)]).tobytes()


def listed(items: Iterable[Sequence[int]]) -> Words:
    """A list whose items have the same number of words."""
    found = list(items)
    return [len(found), *(word for item in found for word in item)]


def numbers(items: Iterable[int]) -> Words:
    found = list(items)
    return [len(found), *found]


def inner(words: Sequence[int]) -> Words:
    """A row in a row."""
    return [len(words), *words]


def place_word(place: Place) -> int:
    return place.number | (0x80 if place.vector else 0) | place.low << 8 | place.width << 16


def value_words(value: Value) -> Words:
    """A symbol and an offset."""
    if isinstance(value, Symbol):
        return [SYMBOLS[value.name.lstrip("$")], value.offset]
    return [0, value]


def mask(bits: int) -> int:
    return (1 << bits) - 1
