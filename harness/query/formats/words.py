# SPDX-License-Identifier: BSD-2-Clause
"""A leaf, perhaps a subleaf, and four registers in padded hexadecimal; perhaps the registers as text behind a bar

CPUID 40000000:00 = 40000001 4b4d564b 564b4d56 0000004d | ...@KVMKVMKVM...
0x40000000 0x00000000: 0x40000001 0x4b4d564b 0x564b4d56 0x0000004d
"""
from __future__ import annotations

import re

from ..facts import Fact, Finds, Lines
from ._lines import each, leaf_of

RANK = 6
PADDED = r"(?:0x)?[0-9a-f]{8}h?"
HEAD = r"(?:(?:cpuid|leaf|function)[\s:.\[(]{0,4})?\[?(0x[0-9a-f]{1,8}|[0-9a-f]{8})h?\]?"
SUBLEAF = rf"(?:(?:\s?[:./,|\[(]\s?|\s+)(?:subleaf |sl )?({PADDED}|(?:0x)?[0-9a-f]{{1,2}})\]?\)?)?"
SEPARATED = r"[:,;|\s]{1,8}"
WORDS = re.compile(rf"(?:\|\s{{0,4}})?{HEAD}{SUBLEAF}\s{{0,8}}[:=,;\s|]?(?:->)?\s{{0,8}}({PADDED}(?:{SEPARATED}{PADDED}){{3}})"
                   r"(?:\s*(?:[|;\[(\"'#/].*|\s[0-9a-f]{2})?)$", re.IGNORECASE)
ONE = re.compile(r"(?:0x)?([0-9a-f]{8})", re.IGNORECASE)


def read(lines: Lines) -> Finds:
    return each(lines, read_line)


def read_line(text: str) -> list[Fact] | None:
    found = WORDS.match(text)
    if not found:
        return None
    subleaf = found[2].rstrip("hH") if found[2] else None
    return leaf_of(found[1], subleaf, ONE.findall(found[3]))
