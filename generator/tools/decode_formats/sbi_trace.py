# SPDX-License-Identifier: BSD-2-Clause
"""Linux's tracepoints sbi_call (ext in hexadecimal, fid in decimal, no arguments) and sbi_return (signed error, value).

arch/riscv/include/asm/trace.h.
"""
from __future__ import annotations

import re
from collections.abc import Sequence

from generator.paste.line import Line
from generator.tools.decode_formats._numbers import ANY, END, fits, number
from generator.tools.decode_found import CallSaid, Match, ResultSaid, broken, read_one

MARKS = ("sbi_call", "sbi_return")
EVENT = re.compile(r"(?:^|[\s:(])(sbi_call|sbi_return)(?::|\b(?=\())(.*)")
CALL = re.compile(rf"[\s(]*ext\s*[=:]\s*({ANY}){END},?\s+fid\s*[=:]\s*({ANY}){END}[)\s]*$")
RETURN = re.compile(rf"[\s(]*error\s*[=:]\s*({ANY}){END},?\s+value\s*[=:]\s*({ANY}){END}[)\s]*$")


def read(lines: Sequence[Line]) -> Match | None:
    return read_one(lines, read_text)


def read_text(text: str) -> Match | CallSaid | ResultSaid | None:
    found = EVENT.search(text)
    if found is None:
        return None
    is_call = found[1] == "sbi_call"
    body = (CALL if is_call else RETURN).match(found[2])
    if body is None or not all(fits(number(value)) for value in body.groups()):
        return broken(f"{found[1]} prints {'ext= and fid=' if is_call else 'error= and value='} with numbers")
    first, second = map(number, body.groups())
    if is_call:
        return CallSaid(("sbi",), (("eid", first), ("fid", second)))
    return ResultSaid(("sbi",), first, value=second)
