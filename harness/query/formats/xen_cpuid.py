# SPDX-License-Identifier: BSD-2-Clause
"""xen-cpuid -p and Xen's tests of CPUID policies: leaf:subleaf -> eax:ebx:ecx:edx

Host policy: 33 leaves, 2 MSRs
  40000000:ffffffff -> 40000005:566e6558:65584d4d:4d4d566e
"""
from __future__ import annotations

import re

from ..facts import Fact, Finds, Lines, Section
from ._lines import WHOLE, H, each, leaf_of

POLICY = re.compile(rf"{H}:{H}\s{{0,8}}->\s{{0,8}}{H}:{H}:{H}:{WHOLE}$")

SECTION = re.compile(r"((?:Raw|Host|PV Max|HVM Max|PV Default|HVM Default|PV Def|HVM Def|Domain \d{1,5}|Guest) policy|"
                     r"(?:Native|Emulated|Faulted) cpuid)"
                     r":(?: \d{1,4} leaves.{0,40})?$")


def read(lines: Lines) -> Finds:
    return each(lines, read_line)


def read_line(text: str) -> list[Fact] | None:
    if found := POLICY.match(text):
        return leaf_of(found[1], found[2], found.groups()[2:])
    found = SECTION.match(text)
    return [Section(found[1])] if found else None
