# SPDX-License-Identifier: BSD-2-Clause
"""OpenSBI's dump of a trap that it could not handle: sbi_trap_error: hartN: (trapN:) two registers a line, 0x and 16 digits.

lib/sbi/sbi_trap.c. Nested traps come one after the other; only one whose mcause is an ecall holds a call.
"""
from __future__ import annotations

import re
from collections.abc import Sequence

from generator.paste.line import Line
from generator.tools.decode_formats._registers import VALUE, Style, read_registers
from generator.tools.decode_found import Match, NothingSaid

MARKS = ("sbi_trap_error:",)
STYLE = Style(re.compile(rf"(?<![\w.])(a[0-7]|s\d{{1,2}}|t\d|gp|tp|ra|sp)={VALUE}"), "riscv", prefix=True,
              filler=re.compile(r"^sbi_trap_error: "), group=re.compile(r"hart\d{1,6}: (?:trap\d{1,3}: )?"))
CAUSE = re.compile(r"\bmcause=0x([0-9a-f]{8,16})\b")
ECALLS = (8, 9, 10, 11)


def read(lines: Sequence[Line]) -> Match | None:
    match = read_registers(lines, STYLE)
    if match is None or not match.count:
        return match
    causes = [int(found[1], 16) for line in lines[:match.count] if (found := CAUSE.search(line.text))]
    if causes and causes[-1] not in ECALLS:
        return Match(match.count, (NothingSaid(f"a trap with mcause {causes[-1]:#x}, no ecall"),), match.is_open)
    return match
