# SPDX-License-Identifier: BSD-2-Clause
"""KVM's selftests (rax: 0x and 16 digits, four a line) and monitors that print arm64's registers so."""
from __future__ import annotations

import re
from collections.abc import Sequence

from generator.decode_formats._registers import VALUE, Style, read_registers
from generator.decode_found import Match
from generator.paste.line import Line

RANK = 1
MARKS = (": 0x",)
FILLER = re.compile(r"^(?:rip|eip|pc|rflags|cs|ds): +0x")
X86 = Style(re.compile(rf"(?i)(?<![\w.])(r[abcd]x|r[sd]i|rbp|r(?:0?[89]|1[0-5])|e[abcd]x|e[sd]i|ebp): +{VALUE}"), "x86", prefix=True, filler=FILLER)
ARM = Style(re.compile(rf"(?i)(?<![\w.])(x\d{{1,2}}): +{VALUE}"), "arm", widths=(16,), prefix=True, filler=FILLER)


def read(lines: Sequence[Line]) -> Match | None:
    return read_registers(lines, X86) or read_registers(lines, ARM)
