# SPDX-License-Identifier: BSD-2-Clause
"""Monitors and firmware that log an SBI call by words: extension id 0x… function id …, ext=… fid=… a0=… or args=[…]."""
from __future__ import annotations

import re
from collections.abc import Sequence

from generator.paste.line import Line
from generator.tools.decode_formats._numbers import ANY, END, fits, number
from generator.tools.decode_found import CallSaid, Match, broken, read_one

RANK = 1
MARKS = ("ext", "Ext", "EXT")
IS = r"(?:\s*[=:]\s*|\s+)"
IDS = re.compile(rf"(?i)(?<![\w.])(?:ext(?:ension)?(?:[-_ ]?id)?){IS}({ANY}){END},?(?:\s+and)?\s+"
                 rf"(?:func(?:tion)?(?:[-_ ]?id)?|fid){IS}({ANY}){END}")
ARGUMENT = re.compile(rf"(?<![\w.])(?:a|arg)([0-5]){IS}({ANY}){END}")
LIST = re.compile(rf"\bargs?{IS}[\[(]\s*({ANY}(?:\s*,\s*{ANY}){{0,5}})\s*[\])]")


def read(lines: Sequence[Line]) -> Match | None:
    return read_one(lines, read_text)


def read_text(text: str) -> Match | CallSaid | None:
    found = IDS.search(text)
    if found is None or not all(fits(number(part)) for part in found.groups()):
        return None
    given = {int(name): number(value) for name, value in ARGUMENT.findall(text) if fits(number(value))}
    listed = LIST.search(text)
    if listed and not given:
        given = {index: number(value.strip()) for index, value in enumerate(listed[1].split(",")) if fits(number(value.strip()))}
    if sorted(given) != list(range(len(given))):
        return broken("the arguments of the call are not whole")
    carriers = ("eid", number(found[1])), ("fid", number(found[2]))
    return CallSaid(("sbi",), carriers, arguments=tuple(given[index] for index in sorted(given)))
