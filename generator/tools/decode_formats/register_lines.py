# SPDX-License-Identifier: BSD-2-Clause
"""Tools of one's own that print a register a line, with 0x and as many digits as it takes: rax = 0x5, a7: 0x10."""
from __future__ import annotations

import re
from collections.abc import Sequence

from generator.paste.line import Line
from generator.tools.decode_formats._registers import MOST_LINES, guess_abis
from generator.tools.decode_formats.gdb import archs_of
from generator.tools.decode_found import Match, RegistersSaid

RANK = 1
ROW = re.compile(r"\$?([a-zA-Z][a-zA-Z0-9]{1,3})\s*[=:]\s*(0x[0-9a-fA-F]{1,16}),?$")


def read(lines: Sequence[Line]) -> Match | None:
    """At least two lines: one alone says no more than what is typed so."""
    values: dict[str, int] = {}
    count = 0
    for line in lines[:MOST_LINES]:
        row = ROW.match(line.text)
        if row is None or row[1].lower() in values:
            break
        values[row[1].lower()] = int(row[2], 16)
        count += 1
    archs = archs_of(values)
    if not archs:
        return None
    is_open = count == len(lines) < MOST_LINES
    if count < 2:
        return Match(0, (), is_open=True) if is_open else None
    abis = guess_abis("\n".join(line.text for line in lines[:count]))
    return Match(count, (RegistersSaid(abis, archs, tuple(values.items())),), is_open)
