# SPDX-License-Identifier: BSD-2-Clause
"""PowerPC: rows that say their first register, by Linux's oops (GPR04: and four values) and QEMU (GPR04); xmon's R04 =.

arch/powerpc/kernel/process.c and target/ppc/cpu_init.c."""
from __future__ import annotations

import re
from collections.abc import Sequence

from generator.paste.line import Line
from generator.tools.decode_formats._registers import FOREIGN, VALUE, Style, read_registers, whole_lines
from generator.tools.decode_found import Match, RegistersSaid

MARKS = ("GPR", "R00 = ", "R01 = ", "R03 = ")
XMON = Style(re.compile(rf"(?<![\w.])(R\d{{2}}) = (?!0x){VALUE}"), "ppc")
ROW = re.compile(r"^GPR(\d\d):?((?: +\S{1,20}){1,8})$")
WHOLE = re.compile(r"(?:[0-9a-f]{16}|[0-9a-f]{8})$")


def read(lines: Sequence[Line]) -> Match | None:
    if not ROW.match(lines[0].text):
        return read_registers(lines, XMON)
    values: dict[str, int] = {}
    damaged: dict[str, str] = {}
    count = 0
    for index, line in whole_lines(lines[:16], ROW):
        row = ROW.match(line.text)
        if row is None:
            if index - count >= FOREIGN:
                break
            continue
        texts = row[2].split()
        names = [f"r{int(row[1]) + place}" for place in range(len(texts))]
        if any(name in values or name in damaged for name in names):
            break
        if len(texts) not in (4, 8) or not all(map(WHOLE.match, texts)):
            damaged |= {name: f"the row GPR{row[1]} is not whole" for name in names}
        else:
            values |= {name: int(text, 16) for name, text in zip(names, texts)}
        count = index + 1
    is_open = count < 8 and len(lines) - count <= FOREIGN
    return Match(count, (RegistersSaid((), ("ppc64",), tuple(values.items()), tuple(damaged.items())),), is_open)
