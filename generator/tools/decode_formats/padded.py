# SPDX-License-Identifier: BSD-2-Clause
"""Any tool that pads its numbers: name=0000000000000010, all values of one line with 16 digits, or all with 8, without 0x.

Nobody pads decimal numbers to these widths: they are hexadecimal though every digit may be a decimal one.
"""
from __future__ import annotations

import re
from collections.abc import Sequence

from generator.paste.line import Line
from generator.tools.decode_found import Match, NothingSaid, RegistersSaid, broken, read_one

RANK = 1
MARKS = ("=", ":")
KNOWN = re.compile(r"(?:[re]?[abcd]x|[re][sd]i|[re]bp|[arx]\d{1,2}|w\d{1,2}|eid|fid|id|number|control|function|token)$",
                   re.IGNORECASE)
TOKEN = re.compile(r"(?<![\w.])([A-Za-z_]\w{0,30}) ?[=:] ?([0-9a-fA-F]{4,40})(?![0-9a-zA-Z_])")
NUMBERED = re.compile(r"r\d{1,2}$")      # with 8 digits of 32-bit ARM, PowerPC and others, with 16 of s390x and ppc64


def read(lines: Sequence[Line]) -> Match | None:
    return read_one(lines, read_text)


def read_text(text: str) -> Match | RegistersSaid | NothingSaid | None:
    pairs = TOKEN.findall(text)
    padded = [value for _, value in pairs if len(value) in (8, 16) and value[0] == "0"]
    if not padded or not any(KNOWN.match(name) for name, _ in pairs):
        return None
    width = max(len(value) for value in padded)
    short = [name for name, value in pairs if len(value) != width]
    if short:
        return broken(f"{short[0]} does not have {width} digits as the other values have")
    values = {name.lower(): int(value, 16) for name, value in pairs}
    if width == 8 and any(map(NUMBERED.match, values)):
        return NothingSaid("registers of a 32-bit machine that has no convention here")
    return RegistersSaid((), (), tuple(values.items())) if len(values) == len(pairs) else None
