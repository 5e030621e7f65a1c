# SPDX-License-Identifier: BSD-2-Clause
"""Tools that print %lx without 0x and without padding: a7=48534d a6=2 a0=ff.

A letter in one value says that all are hexadecimal."""
from __future__ import annotations

import re
from collections.abc import Sequence

from generator.paste.line import Line
from generator.tools.decode_formats.padded import KNOWN
from generator.tools.decode_found import Match, RegistersSaid, read_one

RANK = 1
MARKS = ("=",)
TOKEN = re.compile(r"(?<![\w.])([A-Za-z_]\w{0,30})=([0-9a-zA-Z]{1,24})(?![0-9a-zA-Z_])")
HEX = re.compile(r"[0-9a-f]{1,16}$|[0-9A-F]{1,16}$")
NOTE = "numbers without 0x are read as hexadecimal, since one of them has letters"


def read(lines: Sequence[Line]) -> Match | None:
    return read_one(lines, read_text)


def read_text(text: str) -> RegistersSaid | None:
    pairs = [(name.lower(), value) for name, value in TOKEN.findall(text) if KNOWN.match(name)]
    values = dict(pairs)
    if len(values) < 2 or len(values) != len(pairs) or not all(map(HEX.match, values.values())):
        return None
    if all(value.isdigit() for value in values.values()):
        return None             # decimal numbers, as far as one can see
    if any(len(value) >= 8 and value.startswith("0") for value in values.values()):
        return None             # padded: then all must be
    return RegistersSaid((), (), tuple((name, int(value, 16)) for name, value in values.items()), note=NOTE)
