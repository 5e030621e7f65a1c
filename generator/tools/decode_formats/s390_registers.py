# SPDX-License-Identifier: BSD-2-Clause
"""s390x: Linux's oops (Krnl GPRS: 16 values of 16 digits, four a line, arch/s390/kernel/dumpstack.c), QEMU's R00= in rows."""
from __future__ import annotations

import re
from collections.abc import Sequence

from generator.paste.line import Line
from generator.tools.decode_formats._registers import VALUE, Style, read_registers
from generator.tools.decode_found import Match, RegistersSaid, broken

MARKS = ("GPRS:", "R00=", "R04=", "PSW=")
QEMU = Style(re.compile(rf"(?<![\w.])(R\d{{2}})=(?!0x){VALUE}"), "s390", widths=(16,), filler=re.compile(r"^PSW=mask "))
HEAD = re.compile(r"^Krnl GPRS:((?: [0-9a-f]{1,16}){1,4})$")
ROW = re.compile(r"^[0-9a-f]{1,16}(?: [0-9a-f]{1,16}){0,3}$")
WHOLE = re.compile(r"[0-9a-f]{16}$")


def read(lines: Sequence[Line]) -> Match | None:
    head = HEAD.match(lines[0].text)
    return read_registers(lines, QEMU) if head is None else read_linux(head[1].split(), lines)


def read_linux(values: list[str], lines: Sequence[Line]) -> Match | None:
    """Values have no names: each of the four rows must be whole, or nobody knows which is which. A mailer may have broken
    them."""
    count = 1
    while count < min(len(lines), 8) and len(values) < 16 and ROW.match(lines[count].text):
        values += lines[count].text.split()
        count += 1
    if len(values) < 16 and count == len(lines):
        return Match(count, (), is_open=True, broken="Krnl GPRS: has four rows of four values")
    if len(values) != 16 or not all(map(WHOLE.match, values)):
        return broken("Krnl GPRS: has four rows of four values with 16 digits each")
    return Match(count, (RegistersSaid((), ("s390x",), tuple((f"r{index}", int(text, 16)) for index, text in enumerate(values))),))
