# SPDX-License-Identifier: BSD-2-Clause
"""Files of the kernel as grep shows them, and /proc/sysinfo of s390x

/sys/hypervisor/type:xen
/sys/hypervisor/version/major:4
VM00 Control Program: KVM/Linux
"""
from __future__ import annotations

import re

from harness.matrix.text import shorten

from ..facts import Fact, File, Finds, Hypervisor, Lines
from ._lines import each

PATH = re.compile(r"(/(?:sys/hypervisor|sys/class/dmi/id|proc/device-tree/hypervisor)/[\w/.-]{1,80}): ?(.{1,200})$")
CONTROL_PROGRAM = re.compile(r"VM\d\d Control Program:\s{1,8}(KVM/Linux|z/VM\b.{0,40})")


def read(lines: Lines) -> Finds:
    return each(lines, read_line)


def read_line(text: str) -> list[Fact] | None:
    if found := PATH.match(text):
        return [File(found[1], shorten(found[2]))]
    found = CONTROL_PROGRAM.match(text)
    return [Hypervisor(shorten(found[1], 60))] if found else None
