# SPDX-License-Identifier: BSD-2-Clause
"""Lines of kernels that probe: a signature as three words, perhaps with the largest leaf

A64 TIMECOUNTER KVM probe max=40000010 sig=4b4d564b:564b4d56:0000004d
CPUID hypervisor signature 'Microsoft Hv' (0x7263694d 0x666f736f 0x76482074), max leaf 0x4000000b
"""
from __future__ import annotations

import re

from ..facts import FIRST, Fact, Finds, Leaf, Lines
from ._lines import each
from ._signatures import is_signature, largest_leaf

RANK = 8
W = r"(?:0x)?([0-9a-f]{1,8})"
THREE = re.compile(rf"(?<![0-9a-fx]){W}[\s:,/-]{{1,3}}{W}[\s:,/-]{{1,3}}{W}(?![0-9a-f])", re.IGNORECASE)


def read(lines: Lines) -> Finds:
    return each(lines, read_line)


def read_line(text: str) -> list[Fact] | None:
    for found in THREE.finditer(text):
        words = tuple(int(word, 16) for word in found.groups())
        data = b"".join(word.to_bytes(4, "little") for word in words).rstrip(b"\0")
        if is_signature(data.decode("latin-1")):
            last = largest_leaf(text)
            return [Leaf(FIRST if last is None else last & ~0xff, 0, (last, *words))]
    return None
