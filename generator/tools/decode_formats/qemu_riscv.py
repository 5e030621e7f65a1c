# SPDX-License-Identifier: BSD-2-Clause
"""QEMU's info registers on RISC-V: x10/a0 and 16 digits (8 on RV32), four a line; and Spike's reg: a0: 0x and 16 digits."""
from __future__ import annotations

import re
from collections.abc import Sequence

from generator.paste.line import Line
from generator.tools.decode_formats._registers import VALUE, Style, read_registers
from generator.tools.decode_found import Match

MARKS = ("/", "pc ", "hartid", ": 0x")
QEMU = Style(re.compile(rf"(?<![\w.])x\d{{1,2}}/([a-z]\w{{1,3}}) +{VALUE}"), "riscv",
             filler=re.compile(r"^(?:pc|mhartid|[mhsv]\w{1,9}) +[0-9a-f]{8,16}$|^V +=|^f\d+/"))
SPIKE = Style(re.compile(rf"(?<![\w.])(a[0-7]|s\d{{1,2}}|t\d|gp|tp|ra|sp|zero): {VALUE}"), "riscv", prefix=True)


def read(lines: Sequence[Line]) -> Match | None:
    return read_registers(lines, QEMU) or read_registers(lines, SPIKE)
