# SPDX-License-Identifier: BSD-2-Clause
"""Xen's toolstack: xc: error: …: failed (22 = Invalid argument): Internal error. The number is C's errno, without the sign.

tools/libs/toolcore and libxenctrl's PERROR print errno and its text in brackets.
"""
from __future__ import annotations

import re
from collections.abc import Sequence

from generator.paste.line import Line
from generator.tools.decode_found import Match, ResultSaid, read_one

MARKS = ("xc: ", "libxl: ", "xencall: ", "xenguest: ")
ERROR = re.compile(r"\b(?:xc|libxl|xencall|xenguest): \w+: .{0,300}?\((\d{1,3}) = [A-Z][^()]{2,60}\)")


def read(lines: Sequence[Line]) -> Match | None:
    return read_one(lines, read_text)


def read_text(text: str) -> ResultSaid | None:
    found = ERROR.search(text)
    return ResultSaid(("xen",), -int(found[1])) if found else None
