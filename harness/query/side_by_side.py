# SPDX-License-Identifier: BSD-2-Clause
"""Two dumps beside one another, as diff -y and sdiff print them: each line has the registers of both."""
from __future__ import annotations

import re
from collections.abc import Sequence

from generator.paste.line import RawLine

GAP = re.compile(r"\s{2,}[|<>]?\s*|\s[|<>]\s+|\t+[|<>]?\s*")
ONE_SIDED = re.compile(r"(.{0,400}?)\s+([<>])\s*(.{0,400})$")


def split_sides(lines: Sequence[RawLine]) -> tuple[list[RawLine], list[RawLine]] | None:
    """None unless a line has each register twice."""
    halves = [split_line(line.text or "") for line in lines]
    if not any(is_split for is_split, _, _ in halves):
        return None
    left = [RawLine(line.number, one) for line, (_, one, _) in zip(lines, halves)]
    right = [RawLine(line.number, other) for line, (_, _, other) in zip(lines, halves)]
    return left, right


def split_line(text: str) -> tuple[bool, str, str]:
    """(whether both sides are there, left, right); a line of one side stands with < or > beside it."""
    low = text.lower()
    if low.count("eax") == low.count("edx") == 2:
        gap = GAP.search(text, low.index("edx"), low.rindex("eax"))
        if gap:
            return True, text[:gap.start()], text[gap.end():]
    found = ONE_SIDED.match(text) if len(text) < 900 and ("<" in text or ">" in text) else None
    if found and not (found[1].strip() and found[3].strip()):
        return False, found[1] if found[2] == "<" else "", found[3] if found[2] == ">" else ""
    return False, text, text
