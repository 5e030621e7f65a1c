# SPDX-License-Identifier: BSD-2-Clause
"""Lines of other kernels about Hyper-V: the interface's signature, version and build in words

Hyper-V interface signature 'Hv#1' (0x31237648)
Hyper-V system identity 10.0, build number 26045
"""
from __future__ import annotations

import re

from ..facts import Fact, Finds, Lines, register_bits
from ._lines import each

INTERFACE = re.compile(r"\b(?:interface|signature)\b.{0,40}['\"\s(]Hv#1\b|\b(?:Hv#1\b.{0,40}0x31237648|"
                       r"0x31237648\b)", re.IGNORECASE)
IDENTITY = re.compile(r"Hyper-V (?:[a-z]{1,12} ){0,2}(?:identity|version)[\s:=]{1,3}(\d{1,5})\.(\d{1,5})"
                      r"\b(?:.{0,20}?\bbuild\b(?: number)?[\s:=]{1,3}(\d{1,10}))?",
                      re.IGNORECASE)
RANK = 2


def read(lines: Lines) -> Finds:
    return each(lines, read_line)


def read_line(text: str) -> list[Fact] | None:
    if "yper" not in text:
        return None
    if found := IDENTITY.search(text):
        facts: list[Fact] = [register_bits("hyperv", 2, "ebx", int(found[1]) << 16 | int(found[2]) & 0xffff)]
        return [*facts, register_bits("hyperv", 2, "eax", int(found[3]))] if found[3] else facts
    return [register_bits("hyperv", 1, "eax", 0x31237648)] if INTERFACE.search(text) else None
