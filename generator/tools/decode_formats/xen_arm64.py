# SPDX-License-Identifier: BSD-2-Clause
"""Xen's show_registers on arm64 and crash's bt: X0: and 16 digits, three a line. xen/arch/arm/traps.c."""
from __future__ import annotations

import re
from collections.abc import Sequence

from generator.paste.line import Line
from generator.tools.decode_formats._registers import VALUE, Style, read_registers
from generator.tools.decode_found import Match

MARKS = (":", "----[ Xen")
STYLE = Style(re.compile(rf"(?<![\w.])(X\d{{1,2}}): *(?!0x){VALUE}"), "arm", widths=(16,),
              start=re.compile(r"^(?:-{2,}\[ Xen|PC: )"),
              filler=re.compile(r"^(?:-{2,}\[ Xen|CPU: |PC: |LR: |SP|CPSR: |MODE: |PSTATE: )"))


def read(lines: Sequence[Line]) -> Match | None:
    return read_registers(lines, STYLE)
