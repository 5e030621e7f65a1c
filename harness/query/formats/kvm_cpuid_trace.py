# SPDX-License-Identifier: BSD-2-Clause
"""Linux's tracepoint kvm_cpuid: what KVM answered a guest

kvm_cpuid: func 40000000 idx 0 rax 40000001 rbx 4b4d564b rcx 564b4d56 rdx 4d, cpuid entry found
"""
from __future__ import annotations

import re

from ..facts import Fact, Finds, Lines, Note
from ._lines import each, leaf_of

NUMBER = r"(?:0x)?([0-9a-f]{1,8})"
WIDE = r"(?:0x)?0{0,8}([0-9a-f]{1,8})"
TRACE = re.compile(rf"kvm_cpuid:\s+func {NUMBER}(?: idx {NUMBER})? rax {WIDE} rbx {WIDE} rcx {WIDE} rdx {WIDE}(, "
                   rf"cpuid entry not found)?")
LOOKS = re.compile(r"kvm_cpuid: func")


def read(lines: Lines) -> Finds:
    return each(lines, read_line)


def read_line(text: str) -> list[Fact] | None:
    found = TRACE.search(text) if "kvm_cpuid" in text else None
    if not found:
        return None
    if found[7]:
        return [Note("KVM had no entry for a leaf that the guest asked for")]
    return leaf_of(found[1], found[2], found.groups()[2:6])
