# SPDX-License-Identifier: BSD-2-Clause
"""Watching tools that print hypercall=0x… (…) a0=0x… a1=0x…, in any order of other words."""
from __future__ import annotations

import re
from collections.abc import Sequence

from generator.paste.line import Line
from generator.tools.decode_formats._numbers import ANY, END, fits, number
from generator.tools.decode_found import CallSaid, Match, broken, read_one

MARKS = ("hypercall", "hcall", "hc", "nr")
ID = re.compile(rf"(?i)(?<![\w.])(?:hypercall(?:_nr|_number)?(?:\s*[=:]\s*|\s+)|hcall\s*[=:]\s*|(hc|nr)\s*[=:]\s*)({ANY}){END}"
                rf"(?:\s*\(({ANY}){END}\))?")
ARGUMENT = re.compile(rf"(?<![\w.])(?:a|arg|p|param)(\d)\s*[=:]\s*({ANY}){END}")
LIST = re.compile(rf"\bargs?\s*[=:]\s*[\[(]?\s*({ANY}(?:\s*,\s*{ANY}){{0,7}}){END}\s*[\])]?")
RANK = 1


def read(lines: Sequence[Line]) -> Match | None:
    return read_one(lines, read_text)


def read_text(text: str) -> Match | CallSaid | None:
    found = ID.search(text)
    if found is None or not fits(number(found[2])):
        return None
    if found[3] is not None and number(found[2]) != number(found[3]):
        return broken(f"{found[2]} and {found[3]} are not the same number")
    given = {int(name): number(value) for name, value in ARGUMENT.findall(text) if fits(number(value))}
    listed = LIST.search(text)
    if listed and not given:
        given = {index: number(value) for index, value in enumerate(re.split(r"\s*,\s*", listed[1])) if fits(number(value))}
    is_plain = "=" not in found[0] and ":" not in found[0] and not found[2].startswith("0x")
    if not given and (found[1] or is_plain):
        return None         # words that can mean anything
    first = min(given, default=0)
    if sorted(given) != list(range(first, first + len(given))) or first > 1:
        return broken(f"a{next(index for index in range(10) if index not in given)} is missing among its arguments")
    return CallSaid(("kvm", "xen"), (("number", number(found[2])),), arguments=tuple(given[name] for name in sorted(given)))
