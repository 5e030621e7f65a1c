# SPDX-License-Identifier: BSD-2-Clause
"""The device /dev/cpu/0/cpuid, as xxd, hexdump and od show it: 16 bytes a leaf

40000000: 0100 0040 4b56 4d4b 564b 4d56 4d00 0000  ...@KVMKVMKVM...
"""
from __future__ import annotations

import re

from ..facts import Finds, Leaf, Lines
from ._lines import numbers

RANK = 4
BYTES = re.compile(r"([0-9a-f]{8,16})[:\s]\s{0,8}"
                   r"((?:[0-9a-f]{4}\s{1,4}){7}[0-9a-f]{4}|(?:[0-9a-f]{2}\s{1,4}){15}[0-9a-f]{2})"
                   r"(?:\s|$)", re.IGNORECASE)


def read(lines: Lines) -> Finds:
    """Offsets go on with the first, one leaf after the other."""
    before: tuple[int, int] | None = None       # the last offset, and the leaf that it was
    for line in lines:
        found = BYTES.match(line.text)
        if not found:
            continue
        offset, data = int(found[1], 16), bytes.fromhex("".join(found[2].split()))
        leaf = before[1] + 1 if before and offset == before[0] + 16 else offset
        before = offset, leaf
        words = [data[place:place + 4][::-1].hex() for place in range(0, 16, 4)]
        yield line, [Leaf(leaf, 0, numbers(words))]
