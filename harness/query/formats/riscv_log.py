# SPDX-License-Identifier: BSD-2-Clause
"""What Linux logs on RISC-V of its firmware: version of the specification, implementation, extensions

SBI specification v1.0 detected
SBI implementation ID=0x1 Version=0x10004
SBI TIME extension detected
"""
from __future__ import annotations

import re

from ..facts import Detail, Fact, Families, Finds, Lines, Release
from ._lines import each
from ._sbi import family_of, implementation

SPECIFICATION = re.compile(r"\bSBI specification v([0-9]{1,3}\.[0-9]{1,5}) detected")
IMPLEMENTATION = re.compile(r"\bSBI implementation ID=0x([0-9a-f]{1,16}) Version=0x([0-9a-f]{1,16})")
EXTENSION = re.compile(r"\bSBI (?:v[0-9]{1,3}\.[0-9]{1,5} )?([A-Z][A-Z0-9_]{1,15}) (?:extension|ext) (?:is )?(?:detected|"
                       r"available)")
LOOKS = re.compile(r"\bSBI (?:specification v|implementation ID)")


def read(lines: Lines) -> Finds:
    return each(lines, read_line)


def read_line(text: str) -> list[Fact] | None:
    if "SBI" not in text:
        return None
    if found := SPECIFICATION.search(text):
        return [Release("sbi", found[1])]
    if found := IMPLEMENTATION.search(text):
        return [Detail("sbi", "implementation", implementation(int(found[1], 16), int(found[2], 16)))]
    if found := EXTENSION.search(text):
        return [Families("sbi", (family_of(found[1]),))]
    return None
