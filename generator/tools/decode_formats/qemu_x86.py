# SPDX-License-Identifier: BSD-2-Clause
"""QEMU's info registers, its log of KVM's internal errors and -d cpu, on x86: RAX=16 digits, EAX=8 digits.

target/i386/cpu-dump.c; names of two letters are padded: R8 =.
"""
from __future__ import annotations

import re
from collections.abc import Sequence

from generator.paste.line import Line
from generator.tools.decode_formats._registers import VALUE, X86_CAPITALS, Style, read_registers
from generator.tools.decode_found import Match

MARKS = ("=",)
STYLE = Style(re.compile(rf"{X86_CAPITALS} ?=(?!0x){VALUE}"), "x86",
              filler=re.compile(r"^(?:[RE]IP=[0-9a-f]|(?:ES|CS|SS|DS|FS|GS|LDT|TR) ?=[0-9a-f]{4} )"))


def read(lines: Sequence[Line]) -> Match | None:
    return read_registers(lines, STYLE)
