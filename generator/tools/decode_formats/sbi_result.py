# SPDX-License-Identifier: BSD-2-Clause
"""Test programs and kernels that print both halves of an SBI answer: sret.error=-4, SbiRet { error: …, value: … }."""
from __future__ import annotations

import re
from collections.abc import Sequence

from generator.paste.line import Line
from generator.tools.decode_formats._numbers import ANY, END, fits, number
from generator.tools.decode_found import Match, ResultSaid, read_one

MARKS = ("error",)
OWNER = r"(?:\b(?:s?ret|sbi_?ret|result|sbi_?result|res|r)(?:\.|->)|\b[Ss](?:bi_?)?[Rr]et\b\s*[:={(]\s*(?:\{\s*)?\.?)"
ERROR = re.compile(rf"{OWNER}error\s*[=:]\s*({ANY}){END}")
VALUE = re.compile(rf"(?:\b\w{{1,12}}(?:\.|->)|[{{,]\s*)value\s*[=:]\s*({ANY}){END}")
# Without an owner: both halves side by side, in a line that speaks of SBI.
PAIR = re.compile(rf"(?i)(?:sbi|ecall|\bs?ret\b).{{0,60}}?\berror(?: code)?\s*[=:]\s*({ANY}){END}\s*[,;]?\s*"
                  rf"(?:and\s+)?value\s*[=:]\s*({ANY}){END}")


def read(lines: Sequence[Line]) -> Match | None:
    return read_one(lines, read_text)


def read_text(text: str) -> ResultSaid | None:
    error, value = ERROR.search(text), VALUE.search(text)
    pair = PAIR.search(text) if error is None and "sbi_return" not in text else None
    if pair and all(fits(number(half)) for half in pair.groups()):
        return ResultSaid(("sbi",), number(pair[1]), value=number(pair[2]))
    if error is None or not fits(number(error[1])):
        return None
    known = number(value[1]) if value and fits(number(value[1])) else None
    return ResultSaid(("sbi",), number(error[1]), value=known)
