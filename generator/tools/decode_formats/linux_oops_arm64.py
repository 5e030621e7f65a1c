# SPDX-License-Identifier: BSD-2-Clause
"""Linux's oops on arm64: x29: and 16 digits, two or three a line, names padded to three (x9 :). arch/arm64/kernel/process.c."""
from __future__ import annotations

import re
from collections.abc import Sequence

from generator.paste.line import Line
from generator.tools.decode_formats._registers import VALUE, Style, read_registers
from generator.tools.decode_found import Match

MARKS = (":",)
STYLE = Style(re.compile(rf"(?<![\w.])(x\d{{1,2}}) ?: *(?!0x){VALUE}"), "arm", widths=(16,),
              start=re.compile(r"^pc : "),
              filler=re.compile(r"^(?:pc|lr|sp) : |^pstate: |^pmr_save: |^Code: "))


def read(lines: Sequence[Line]) -> Match | None:
    return read_registers(lines, STYLE)
