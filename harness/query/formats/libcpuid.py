# SPDX-License-Identifier: BSD-2-Clause
"""libcpuid's raw dump: basic_cpuid[leaf], ext_cpuid[leaf - 0x80000000], and leaves with subleaves

basic_cpuid[1]=00a20f10 00100800 fed8320b 178bfbff
"""
from __future__ import annotations

import re

from ..facts import Fact, Finds, Leaf, Lines
from ._lines import each, numbers

W = r"([0-9a-f]{8})"
ARRAY = re.compile(rf"(\w{{1,32}})\[(\d{{1,3}})\]={W} {W} {W} {W}$", re.IGNORECASE)
LOOKS = re.compile(r"(?:basic|ext|hypervisor)_cpuid\[")
FIRST_LEAVES = {"basic_cpuid": 0, "ext_cpuid": 0x80000000, "hypervisor_cpuid": 0x40000000, "hv_cpuid": 0x40000000}


def read(lines: Lines) -> Finds:
    return each(lines, read_line)


def read_line(text: str) -> list[Fact] | None:
    found = ARRAY.match(text)
    if not found:
        return None
    first = FIRST_LEAVES.get(found[1].lower())
    return [] if first is None else [Leaf(first + int(found[2]), 0, numbers(found.groups()[2:]))]
