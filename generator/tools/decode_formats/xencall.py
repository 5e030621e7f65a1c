# SPDX-License-Identifier: BSD-2-Clause
"""Toolstack libraries that trace what they give to /dev/xen/privcmd: hypercall op=0x23 arg=[decimals]."""
from __future__ import annotations

import re
from collections.abc import Sequence

from generator.paste.line import Line
from generator.tools.decode_formats._numbers import ANY, END, fits, number
from generator.tools.decode_found import CallSaid, Match, broken, read_one

MARKS = ("hypercall",)
CALL = re.compile(rf"\b(?:privcmd_)?hypercall\b[^\[]{{0,20}}?\bop\s*[=:]\s*({ANY}){END},?\s+args?\s*[=:]\s*(.*)")
LIST = re.compile(rf"[\[(]\s*((?:{ANY}\s*,\s*){{0,5}}{ANY})\s*[\])]")


def read(lines: Sequence[Line]) -> Match | None:
    return read_one(lines, read_text)


def read_text(text: str) -> Match | CallSaid | None:
    found = CALL.search(text)
    if found is None:
        return None
    listed = LIST.match(found[2])
    values = [number(part.strip()) for part in listed[1].split(",")] if listed else []
    if not listed or not all(map(fits, (*values, number(found[1])))):
        return broken("the arguments of a hypercall are a list in brackets")
    return CallSaid(("xen",), (("number", number(found[1])),), arguments=tuple(values))
