# SPDX-License-Identifier: BSD-2-Clause
"""Linux's oops and crash's bt on x86: RAX: 16 digits, EAX: 8 digits, three or four a line.

arch/x86/kernel/process_64.c and process_32.c. RIP and RSP carry their segments; registers of user mode are no hypercall's.
"""
from __future__ import annotations

import re
from collections.abc import Sequence

from generator.paste.line import Line
from generator.tools.decode_formats._registers import VALUE, X86_CAPITALS, Style, read_registers
from generator.tools.decode_found import Match

MARKS = (":",)
STYLE = Style(re.compile(rf"{X86_CAPITALS} ?: *{VALUE}"), "x86",
              start=re.compile(r"^[RE]IP: "),
              filler=re.compile(r"^(?:[RE]IP: |[RE]SP: |Code: |FS: |CS: |DS: |CR2: |DR[0-7]: |EFLAGS: |ORIG_RAX: |PKRU: )"))


def read(lines: Sequence[Line]) -> Match | None:
    return read_registers(lines, STYLE)
