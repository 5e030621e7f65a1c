# SPDX-License-Identifier: BSD-2-Clause
"""Reports with numbers in columns, hexadecimal without leading zeros: leaf, subleaf, eax, ebx, ecx, edx, words

40000000   0 40000008 7263694D 666F736F 76482074 Microsoft Hv
"""
from __future__ import annotations

import re

from ..facts import Fact, Finds, Leaf, Lines
from ._lines import leaf_of

RANK = 7
N = r"([0-9a-fA-F]{1,8})"
ROW = re.compile(rf"{N}(?:\s+|[:.]\s?){N}[:=]?\s+{N}\s+{N}\s+{N}\s+{N}(?:\s.*)?$")


def read(lines: Lines) -> Finds:
    """Numbers in six columns can be anything: they are leaves where a row of the table is a hypervisor's."""
    rows = [(line, found) for line in lines if (found := ROW.match(line.text))]
    if not any(re.match("4000[0-9a-fA-F]{4}\\b", line.text) for line, _ in rows):
        return
    for line, found in rows:
        facts: list[Fact] = leaf_of(found[1], found[2], found.groups()[2:6])
        if isinstance(facts[0], Leaf) and facts[0].subleaf < 0x100:
            yield line, facts
