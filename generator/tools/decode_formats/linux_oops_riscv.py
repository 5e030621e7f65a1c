# SPDX-License-Identifier: BSD-2-Clause
"""Linux's and U-Boot's registers on RISC-V: three a line, a0 : and 16 digits (8 on RV32), names padded to three.

arch/riscv/kernel/process.c, arch/riscv/lib/interrupts.c of U-Boot.
"""
from __future__ import annotations

import re
from collections.abc import Sequence

from generator.paste.line import Line
from generator.tools.decode_formats._registers import VALUE, Style, read_registers
from generator.tools.decode_found import Match

MARKS = (":",)
STYLE = Style(re.compile(rf"(?<![\w.])((?i:a[0-7]|s\d{{1,2}}|t\d|gp|tp|ra|sp)) ?: *(?!0x){VALUE}"), "riscv",
              filler=re.compile(r"^(?:epc : |ra : |status: |EPC: |Code: )"))
SYMBOL = re.compile(r"^(?:epc|ra) : [A-Za-z_.]")


def read(lines: Sequence[Line]) -> Match | None:
    """The first two lines may hold symbols where the others hold numbers."""
    skipped = next((index for index, line in enumerate(lines) if not SYMBOL.match(line.text)), len(lines))
    if skipped > 2 or skipped == len(lines):
        return Match(0, (), is_open=True) if skipped == len(lines) <= 2 else None
    match = read_registers(lines[skipped:], STYLE)
    return match if match is None or match.count == 0 else Match(match.count + skipped, match.statements, match.is_open)
