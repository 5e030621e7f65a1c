# SPDX-License-Identifier: BSD-2-Clause
"""Headings of processors, as cpuid, AIDA64, libcpuid and others print them over what each processor answered

CPU 0:
------[ CPUID Registers / Logical CPU #0 ]------
"""
from __future__ import annotations

import re

from ..facts import Cpu, Fact, Finds, Lines
from ._lines import each

HEADING = re.compile(r"[^\w]{0,80}(?:CPUID Registers / )?(?:Logical |Virtual |v)?(?:CPU|Processor)\s*#?\s*(\d{0,5})"
                     r"\s*:?[^\w]{0,80}$",
                     re.IGNORECASE)


def read(lines: Lines) -> Finds:
    return each(lines, read_line)


def read_line(text: str) -> list[Fact] | None:
    found = HEADING.match(text) if len(text) < 200 else None
    return [Cpu(found[1])] if found else None
