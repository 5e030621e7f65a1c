# SPDX-License-Identifier: BSD-2-Clause
"""QEMU's info registers on arm64: X00= and 16 digits, two or three a line. target/arm/cpu.c."""
from __future__ import annotations

import re
from collections.abc import Sequence

from generator.paste.line import Line
from generator.tools.decode_formats._registers import VALUE, Style, read_registers
from generator.tools.decode_found import Match

MARKS = ("=",)
STYLE = Style(re.compile(rf"(?<![\w.])(X\d{{2}})=(?!0x){VALUE}"), "arm", widths=(16,),
              filler=re.compile(r"^(?:PC|SP|PSTATE)=[0-9a-f]{8}"))


def read(lines: Sequence[Line]) -> Match | None:
    return read_registers(lines, STYLE)
