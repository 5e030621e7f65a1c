# SPDX-License-Identifier: BSD-2-Clause
"""Firecracker's CPU templates and fingerprints: JSON, registers as bit strings; x leaves a bit as it is

"leaf": "0x40000001", "subleaf": "0x0", "flags": 0,
"modifiers": [{"register": "eax", "bitmap": "0b0000000100000000011000101xxxxxxx"}]
"""
from __future__ import annotations

import re

from ..facts import FIRST, HYPERVISOR_BIT, Bits, Fact, Finds, Lines, Note, Present
from ._lines import number_of

PART = re.compile(r"\"(leaf|subleaf|register|bitmap)\"\s{0,8}:\s{0,8}(?:\"(0x[0-9a-fA-F]{1,8}|0b[01x_]{1,48}|e[abcd]x|"
                  r"\d{1,10})\"|(\d{1,10})\b)")
NOTE = Note("bits that Firecracker's template leaves as they are (x) are not told")


def read(lines: Lines) -> Finds:
    """Firecracker runs on KVM: its leaves are KVM's, and the template need not hold the signature."""
    state = {"leaf": "", "subleaf": "0", "register": ""}
    for line in lines:
        parts = [(name, text or number) for name, text, number in PART.findall(line.text)]
        if not any(name in ("bitmap", "register", "leaf") for name, _ in parts):
            if parts and state["leaf"]:
                yield line, []
            continue
        facts: list[Fact] = []
        for name, value in parts:
            if name == "leaf":
                state = {"leaf": value, "subleaf": "0", "register": ""}
            elif name == "bitmap":
                facts += told(state, value)
            else:
                state[name] = value
        yield line, facts


def told(state: dict[str, str], bitmap: str) -> list[Fact]:
    bits = bitmap[2:].replace("_", "").rjust(32, "0")
    if not bitmap.startswith("0b") or len(bits) != 32 or not state["leaf"] or not state["register"].startswith("e"):
        return []
    leaf, subleaf = number_of(state["leaf"]), number_of(state["subleaf"])
    mask = int("".join("0" if bit == "x" else "1" for bit in bits), 2)
    value = int(bits.replace("x", "0"), 2)
    if (leaf, state["register"]) == (1, "ecx") and mask >> HYPERVISOR_BIT & 1:
        return [Present(bool(value >> HYPERVISOR_BIT & 1))]
    if not FIRST <= leaf < FIRST + 0x100 or not mask:
        return []
    notes: list[Fact] = [] if mask == 0xffffffff else [NOTE]
    return [Bits("kvm", leaf - FIRST, state["register"], mask, value, subleaf), *notes]
