# SPDX-License-Identifier: BSD-2-Clause
"""A signature as text where a program prints it: systemd-detect-virt, FreeBSD, virt-what's helper, a quoted word

Virtualization found, CPUID=KVMKVMKVM
Hypervisor: Origin = "Microsoft Hv"
"""
from __future__ import annotations

import re

from ..facts import FIRST, Fact, Finds, Lines
from ._lines import each
from ._signatures import is_signature, largest_leaf, leaf_of_signature

RANK = 9
NAMES = r"CPUID|Origin|sig(?:nature)?|vendor(?:[ _]id)?|hypervisor(?:[ _](?:vendor|id|signature))?|vmm|hv_vendor"
LABEL = rf"(?:\b(?:{NAMES})\b|\(0x4000[0-9a-f]{{4}}\))"
QUOTED = re.compile(LABEL + r"\s{0,3}[=:(]?\s{0,3}[\"'`]([\x20-\x7e]{4,12}?)(?:\\\\?0|\\x00){0,4}[\"'`]", re.IGNORECASE)
PLAIN = re.compile(LABEL + r"\s{0,16}[=:]\s{0,4}([\x21-\x7e](?:[\x20-\x7e]{2,10}[\x21-\x7e])?)\s{0,4}(?:$|"
                           r"[,;)\]])", re.IGNORECASE)


def read(lines: Lines) -> Finds:
    return each(lines, read_line)


def read_line(text: str) -> list[Fact] | None:
    """Not every mention of one: it stands alone, or behind a word that says what it is."""
    if is_signature(text):
        return leaf_of_signature(text)
    found = [word for pattern in (QUOTED, PLAIN) for word in pattern.findall(text[:400])]
    signature = next((word for word in found if is_signature(word)), None)
    if not signature:
        return None
    last = largest_leaf(text)
    return leaf_of_signature(signature, FIRST if last is None else last & ~0xff, last)
