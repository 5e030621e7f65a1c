# SPDX-License-Identifier: BSD-2-Clause
"""xen-cpuid -p and Xen's tests of CPUID policies: leaf:subleaf -> eax:ebx:ecx:edx

  40000000:ffffffff -> 40000005:566e6558:65584d4d:4d4d566e
"""
from __future__ import annotations

import re

from ..facts import Fact, Finds, Lines
from ._lines import WHOLE, H, each, leaf_of

POLICY = re.compile(rf"{H}:{H}\s{{0,8}}->\s{{0,8}}{H}:{H}:{H}:{WHOLE}$")


def read(lines: Lines) -> Finds:
    return each(lines, read_line)


def read_line(text: str) -> list[Fact] | None:
    found = POLICY.match(text)
    return leaf_of(found[1], found[2], found.groups()[2:]) if found else None
