# SPDX-License-Identifier: BSD-2-Clause
"""gdb's info registers and the BSD kernels' debugger: a register a line, hexadecimal and what gdb thinks that it is.

Where the second form is a number it must be the same one: else a digit was changed on the way.
"""
from __future__ import annotations

import re
from collections.abc import Sequence

from generator.paste.line import Line
from generator.tools.decode_formats._registers import MOST_LINES, guess_abis
from generator.tools.decode_found import Match, RegistersSaid
from generator.tools.decode_numbers import clip

ROW = re.compile(r"(?:\(gdb\) +)?([a-z][a-z0-9_]{1,15}) +(0x[0-9a-f]{1,16})(?: +(\S.{0,80}))?$")
# (architectures, registers that only they have), the first that fits
KINDS = ((("x86_64",), re.compile(r"r(?:[abcd]x|[sd]i|bp|sp|ip|8|9)$")),
         (("i386",), re.compile(r"e(?:[abcd]x|[sd]i|bp|sp|ip)$")),
         (("riscv64",), re.compile(r"(?:a[0-7]|s\d|s1[01]|t[0-6]|gp|tp|ra|zero)$")),
         (("arm64",), re.compile(r"[xw]\d{1,2}$")),
         (("ppc64", "s390x"), re.compile(r"r\d{1,2}$")))


def read(lines: Sequence[Line]) -> Match | None:
    """A block ends with a line of another form, or with a register that has another value by now."""
    values: dict[str, int] = {}
    damaged: dict[str, str] = {}
    for index, line in enumerate(lines[:MOST_LINES]):
        row = ROW.match(line.text)
        if row is None or values.get(row[1], int(row[2], 16)) != int(row[2], 16):
            return finish(values, damaged, index, lines, False)
        values[row[1]] = int(row[2], 16)
        if not agrees(values[row[1]], row[3]):
            damaged[row[1]] = f"{row[2]} and {clip(row[3])} are not the same number"
    return finish(values, damaged, min(len(lines), MOST_LINES), lines, len(lines) < MOST_LINES)


def agrees(value: int, second: str | None) -> bool:
    if second is None or not re.fullmatch(r"-?\d{1,20}", second):
        return second is None or not second[0].isdigit() or second.startswith("0x")
    return int(second) in (value, value - (1 << 64), value - (1 << 32))


def finish(values: dict[str, int], damaged: dict[str, str], count: int, lines: Sequence[Line], is_open: bool) -> Match | None:
    archs = archs_of(values)
    if not archs:
        return None
    good = tuple((name, value) for name, value in values.items() if name not in damaged)
    return Match(count, (RegistersSaid(guess_abis("\n".join(line.text for line in lines[:count])), archs, good,
                                       tuple(damaged.items())),), is_open)


def archs_of(values: dict[str, int]) -> tuple[str, ...]:
    return next((archs for archs, pattern in KINDS if any(map(pattern.match, values))), ())
