# SPDX-License-Identifier: BSD-2-Clause
"""VMware's .vmx file: bits of CPUID that the guest is to see, bit 31 first, and whether it is to see the hypervisor

cpuid.1.ecx = "0---:----:----:----:----:----:----:----"
"""
from __future__ import annotations

import re

from ..facts import FIRST, HYPERVISOR_BIT, LAST, REGISTERS, Fact, Finds, Leaf, Lines, Note, Present
from ._lines import each

SETTING = re.compile(r"cpuid\.([0-9a-f]{1,8})(?:\.([0-9a-f]{1,4}))?\.(e[abcd]x)"
                     r"(?:\.\w{1,8})?\s*=\s*\"([-01HRTFXhrtfx:]{32,48})\"",
                     re.IGNORECASE)
LOOKS = re.compile(r"cpuid\.[0-9a-f]{1,8}\.")
HIDDEN = re.compile(r"hypervisor\.cpuid\.v0\s*=\s*\"?(true|false)\"?", re.IGNORECASE)
HIDES = Note("the setting hypervisor.cpuid.v0 decides whether the guest sees a hypervisor at all")


def read(lines: Lines) -> Finds:
    return each(lines, read_line)


def read_line(text: str) -> list[Fact] | None:
    if found := HIDDEN.match(text):
        return [Present(found[1].lower() == "true"), HIDES]
    found = SETTING.match(text)
    if not found:
        return None
    bits = found[4].replace(":", "")
    if len(bits) != 32:
        return None
    return bits_told(int(found[1], 16), int(found[2] or "0", 16), found[3].lower(), bits)


def bits_told(leaf: int, subleaf: int, register: str, bits: str) -> list[Fact]:
    """0 and 1 are told; the other letters leave a bit to the host or to VMware."""
    if (leaf, subleaf, register) == (1, 0, "ecx"):
        first = bits[31 - HYPERVISOR_BIT]
        return [Present(first == "1")] if first in "01" else []
    if FIRST <= leaf <= LAST and set(bits) <= {"0", "1"}:
        registers = [None] * 4
        registers[REGISTERS.index(register)] = int(bits, 2)     # type: ignore[call-overload]
        return [Leaf(leaf, subleaf, tuple(registers))]          # type: ignore[arg-type]
    return []
