# SPDX-License-Identifier: BSD-2-Clause
"""Linux's log, whatever is under it: the hypervisor that the kernel names

Hypervisor detected: KVM
Booting paravirtualized kernel on Xen PVH
"""
from __future__ import annotations

import re

from harness.matrix.text import shorten

from ..facts import Fact, Finds, Hypervisor, Lines
from ._lines import each

DETECTED = re.compile(r"Hypervisor detected:\s{0,8}(.{1,200})$")
BOOTING = re.compile(r"Booting (?:paravirtualized )?kernel on (Xen|KVM|Hyper-V|VMware|bare hardware)\b(.{0,40})")


def read(lines: Lines) -> Finds:
    return each(lines, read_line)


def read_line(text: str) -> list[Fact] | None:
    if found := DETECTED.search(text):
        return [Hypervisor(shorten(found[1], 60))]
    found = BOOTING.search(text) if "Booting " in text else None
    if not found:
        return None
    if found[1] == "bare hardware":
        return []
    return [Hypervisor((found[1] + found[2]).strip())]
