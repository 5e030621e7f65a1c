# SPDX-License-Identifier: BSD-2-Clause
"""cpuid -r and all that name the registers: a leaf, perhaps a subleaf, other words, eax= ebx= ecx= edx=

   0x40000000 0x00: eax=0x40000001 ebx=0x4b4d564b ecx=0x564b4d56 edx=0x0000004d
CPUID leaf 0x40000000: EAX=40000001, EBX=4b4d564b, ECX=564b4d56, EDX=0000004d
"""
from __future__ import annotations

import re

from ..facts import Fact, Finds, Leaf, Lines
from ._lines import IS, H, each, leaf_of

RANK = 5
SEPARATED = r"[,;|\s]{1,16}[*%&.]?"
REGISTERS = re.compile(rf"\b[er]?ax{IS}{H}h?{SEPARATED}[er]?bx{IS}{H}h?{SEPARATED}"
                       rf"[er]?cx{IS}{H}h?{SEPARATED}[er]?dx{IS}{H}h?(?![0-9a-fA-F])",
                       re.IGNORECASE)
DECIMAL = re.compile(r"\b(10737418\d\d)\b.{0,60}?\beax\s?[=:]\s?(\d{1,10})\W{1,4}ebx\s?[=:]\s?(\d{1,10})\W{1,4}"
                     r"ecx\s?[=:]\s?(\d{1,10})\W{1,4}edx\s?[=:]\s?(\d{1,10})\b", re.IGNORECASE)
WORD = r"(?:leaf|func(?:tion)?|cpuid|fn|eax|eax_in|in|case)"
LEAF = re.compile(rf"(?:.{{0,60}}?\b{WORD}[\s:=(\[.]{{0,8}})?(?<![0-9a-fA-Fx])(0x[0-9a-f]{{1,8}}|[0-9a-f]{{8}})"
                  rf"h?(?![0-9a-fA-F])",
                  re.IGNORECASE)
SUBLEAF = re.compile(rf"[\])]?[,.:/\s(\[]{{1,8}}(?:(?:sub-?leaf|index|idx|ecx(?:_in)?){IS}|(?:sub-?leaf|index|idx|ecx)"
                     rf"\s)?{H}h?(?![0-9a-fA-Fx])"
                     , re.IGNORECASE)


def read(lines: Lines) -> Finds:
    return each(lines, read_line)


def read_line(text: str) -> list[Fact] | None:
    registers = REGISTERS.search(text)
    if not registers:
        return read_decimal(text)
    leaf = LEAF.match(text, 0, registers.start())
    if not leaf:
        return None
    subleaf = SUBLEAF.match(text, leaf.end(), registers.start())
    return leaf_of(leaf[1], subleaf[1] if subleaf else None, registers.groups())


def read_decimal(text: str) -> list[Fact] | None:
    """A program that prints a leaf of hypervisors in decimal prints its registers so."""
    found = DECIMAL.search(text) if "10737418" in text else None
    if not found:
        return None
    leaf, *registers = (int(number) for number in found.groups())
    if max(leaf, *registers) > 0xffffffff:
        return None
    eax, ebx, ecx, edx = registers
    return [Leaf(leaf, 0, (eax, ebx, ecx, edx))]
