# SPDX-License-Identifier: BSD-2-Clause
"""Xen's show_registers on x86 and kvmtool's: rax: 16 digits, three a line; Bochs: rax: 8 digits, _, 8 digits.

xen/arch/x86/x86_64/traps.c; eax: 8 digits in 32-bit Xen of old.
"""
from __future__ import annotations

import re
from collections.abc import Sequence

from generator.paste.line import Line
from generator.tools.decode_formats._registers import VALUE, X86, Style, read_registers
from generator.tools.decode_found import Match

MARKS = (":", "----[ Xen")
STYLE = Style(re.compile(rf"{X86} ?: *(?!0x){VALUE}"), "x86",
              start=re.compile(r"^(?:-{2,}\[ Xen|[re]ip: |[RE]IP: )"),
              filler=re.compile(r"^(?:-{2,}\[ Xen|CPU: |RIP: |RFLAGS: |EIP: |EFLAGS: |cr0: |cr3: |fsb: |ds: |rip: |eip: )"))


def read(lines: Sequence[Line]) -> Match | None:
    return read_registers(lines, STYLE)
