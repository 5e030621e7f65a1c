# SPDX-License-Identifier: BSD-2-Clause
"""WinDbg's r and VirtualBox's log: rax=16 digits, eax=8 digits, x0=16 digits; 64-bit values may have ` in their middle."""
from __future__ import annotations

import re
from collections.abc import Sequence

from generator.paste.line import Line
from generator.tools.decode_formats._registers import VALUE, X86, Style, read_registers
from generator.tools.decode_found import Match

MARKS = ("=",)
ON_X86 = Style(re.compile(rf"{X86}=(?!0x){VALUE}"), "x86",
            filler=re.compile(r"^(?:[re]ip=[0-9a-f]|iopl=\d|[cdefgs]s=[0-9a-f]{4}\b)"))
ON_ARM = Style(re.compile(rf"(?<![\w.])(x\d{{1,2}})=(?!0x){VALUE}"), "arm", widths=(16,),
            filler=re.compile(r"^\s*(?:x?fp|lr|sp|pc)=[0-9a-f]{8}"))


def read(lines: Sequence[Line]) -> Match | None:
    return read_registers(lines, ON_X86) or read_registers(lines, ON_ARM)
