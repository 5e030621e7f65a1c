# SPDX-License-Identifier: BSD-2-Clause
"""KVM's selftests (rax: 0x and 16 digits, four a line) and monitors that print arm64's registers so."""
from __future__ import annotations

import re
from collections.abc import Sequence

from generator.paste.line import Line
from generator.tools.decode_formats._registers import VALUE, X86, Style, read_registers
from generator.tools.decode_found import Match

RANK = 1
MARKS = (": 0x",)
FILLER = re.compile(r"^(?:rip|eip|pc|rflags|cs|ds): +0x")
ON_X86 = Style(re.compile(rf"(?i){X86}: +{VALUE}"), "x86", prefix=True, filler=FILLER)
ON_ARM = Style(re.compile(rf"(?i)(?<![\w.])(x\d{{1,2}}): +{VALUE}"), "arm", widths=(16,), prefix=True, filler=FILLER)


def read(lines: Sequence[Line]) -> Match | None:
    return read_registers(lines, ON_X86) or read_registers(lines, ON_ARM)
