# SPDX-License-Identifier: BSD-2-Clause
"""AIDA64, the collection InstLatx64, pytorch's cpuid-dump: registers joined by dashes, [SL n] or a bracket with text

CPUID 40000000: 40000009-7263694D-666F736F-76482074 [Microsoft Hv]
"""
from __future__ import annotations

import re

from ..facts import Fact, Finds, Lines
from ._lines import each, leaf_of

DASHED = re.compile(r"(?:CPUID )?([0-9A-F]{8}): ([0-9A-F]{8})-([0-9A-F]{8})-([0-9A-F]{8})"
                    r"-([0-9A-F]{8})(.*)$", re.IGNORECASE)
SUBLEAF = re.compile(r"\[SL ([0-9A-F]{1,8})\]", re.IGNORECASE)


def read(lines: Lines) -> Finds:
    return each(lines, read_line)


def read_line(text: str) -> list[Fact] | None:
    found = DASHED.match(text)
    if not found:
        return None
    subleaf = SUBLEAF.search(found[6][:100])
    return leaf_of(found[1], subleaf[1] if subleaf else None, found.groups()[1:5])
