# SPDX-License-Identifier: BSD-2-Clause
"""Files of the kernel as grep shows them, and /proc/sysinfo of s390x

/sys/hypervisor/type:xen
/sys/hypervisor/version/major:4
VM00 Control Program: KVM/Linux
"""
from __future__ import annotations

import re

from harness.matrix.text import shorten

from ..control_program import CONTROL_PROGRAM, facts_of
from ..facts import Fact, File, Finds, Lines
from ._lines import each

PATH = re.compile(r"(/(?:sys/hypervisor|sys/class/dmi/id|proc/device-tree/(?:hypervisor|psci|rtas))/[\w/.,-]{1,80}): ?(.{1,2000})$")
LONGEST = 2000      # a list of words may be long


def read(lines: Lines) -> Finds:
    return each(lines, read_line)


def read_line(text: str) -> list[Fact] | None:
    if found := PATH.match(text):
        return [File(found[1], shorten(found[2], LONGEST))]
    found = CONTROL_PROGRAM.match(text)
    return facts_of(found[1]) if found else None
