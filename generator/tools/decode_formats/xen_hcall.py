# SPDX-License-Identifier: BSD-2-Clause
"""Xen's own debug log of an HVM guest's hypercalls: hcall32(4, ffff…, 0, 0, 0), and hcall32 -> 0 for what it returned.

xen/arch/x86/hvm/hypercall.c: the number in decimal, arguments and result %lx without 0x.
"""
from __future__ import annotations

import re
from collections.abc import Sequence

from generator.paste.line import Line
from generator.tools.decode_formats._numbers import BARE, END
from generator.tools.decode_found import CallSaid, Match, ResultSaid, broken, read_one

MARKS = ("hcall",)
CALL = re.compile(r"\bhcall(\d{1,10})\((.*)")
ARGUMENTS = re.compile(rf"({BARE}(?:, {BARE}){{4,5}})\)$")
RESULT = re.compile(rf"\bhcall\d{{1,10}} -> ({BARE}){END}")


def read(lines: Sequence[Line]) -> Match | None:
    return read_one(lines, read_text)


def read_text(text: str) -> Match | CallSaid | ResultSaid | None:
    if result := RESULT.search(text):
        return ResultSaid(("xen",), int(result[1], 16))
    found = CALL.search(text)
    if found is None:
        return None
    listed = ARGUMENTS.match(found[2])
    if listed is None:
        return broken("hcall prints its arguments in brackets, in hexadecimal")
    return CallSaid(("xen",), (("number", int(found[1])),), arguments=tuple(int(part, 16) for part in listed[1].split(", ")))
