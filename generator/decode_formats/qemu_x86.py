# SPDX-License-Identifier: BSD-2-Clause
"""QEMU's info registers, its log of KVM's internal errors and -d cpu, on x86: RAX=16 digits, EAX=8 digits.

target/i386/cpu-dump.c; names of two letters are padded: R8 =.
"""
from __future__ import annotations

import re
from collections.abc import Sequence

from generator.decode_formats._registers import VALUE, Style, read_registers
from generator.decode_found import Match
from generator.paste.line import Line

MARKS = ("RAX=", "RSI=", "R8 =", "R12=", "EAX=", "ESI=", "RBX=", "RCX=", "RDX=", "RDI=", "R10=", "EBX=", "RIP=", "EIP=")
STYLE = Style(re.compile(rf"(?<![\w.])(R[ABCD]X|R[SD]I|RBP|R(?:0?[89]|1[0-5])|E[ABCD]X|E[SD]I|EBP) ?=(?!0x){VALUE}"), "x86",
              filler=re.compile(r"^(?:[RE]IP=[0-9a-f]|(?:ES|CS|SS|DS|FS|GS|LDT|TR) ?=[0-9a-f]{4} )"))


def read(lines: Sequence[Line]) -> Match | None:
    return read_registers(lines, STYLE)
