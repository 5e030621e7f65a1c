# SPDX-License-Identifier: BSD-2-Clause
"""lldb's register read: a register a line, = and 0x with 16 digits (8 for 32 bits); and kernels that print registers so."""
from __future__ import annotations

import re
from collections.abc import Sequence

from generator.paste.line import Line
from generator.tools.decode_formats._registers import VALUE, X86, Style, read_registers
from generator.tools.decode_found import Match

MARKS = (" = 0x",)
FILLER = re.compile(r"^(?:General Purpose Registers:|(?:[re]ip|pc|[re]flags|cpsr|[c-gs]s|sp|fp|lr|[re]sp) = 0x)")
STYLES = (
    Style(re.compile(rf"^{X86} = {VALUE}"), "x86", filler=FILLER, prefix=True),
    Style(re.compile(rf"^(a[0-7]|s\d{{1,2}}|t\d|gp|tp|ra|zero) = {VALUE}"), "riscv", filler=FILLER, prefix=True),
    Style(re.compile(rf"^(x\d{{1,2}}) = {VALUE}"), "arm", filler=FILLER, prefix=True),
)


def read(lines: Sequence[Line]) -> Match | None:
    """A line that is a filler for all styles goes to the one that reads most."""
    found = [match for style in STYLES if (match := read_registers(lines, style)) is not None]
    return max(found, key=lambda match: match.count) if found else None
