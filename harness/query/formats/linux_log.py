# SPDX-License-Identifier: BSD-2-Clause
"""Linux's log, whatever is under it: the hypervisor that the kernel names

Linux version 6.1.0 (builder@example) #1 SMP
Hypervisor detected: KVM
Booting paravirtualized kernel on Xen PVH
"""
from __future__ import annotations

import re

from harness.matrix.text import shorten

from ..facts import Fact, Finds, Guest, Hypervisor, Lines, Section
from ._lines import each

DETECTED = re.compile(r"Hypervisor detected:\s{0,8}(.{1,200})$")
BOOTING = re.compile(r"Booting (?:paravirtualized )?kernel on (Xen|KVM|Hyper-V|VMware|bare hardware)\b(.{0,40})")


VERSION = re.compile(r"(Linux version \d|FreeBSD \d{1,3}\.\d{1,3}-|OpenBSD \d{1,3}\.\d{1,3} |NetBSD \d{1,3}\.\d{1,3} )")
KINDS = (("kvm", "kvm"), ("xen", "xen"), ("hyper-v", "hyperv"))


def read(lines: Lines) -> Finds:
    return each(lines, read_line)


def read_line(text: str) -> list[Fact] | None:
    if found := DETECTED.search(text):
        return [Guest(kind_of(found[1])), Hypervisor(shorten(found[1], 60))]
    if found := VERSION.match(text):
        return [Section(found[1].split()[0], once=True)]
    found = BOOTING.search(text) if "Booting " in text else None
    if not found:
        return None
    if found[1] == "bare hardware":
        return []
    return [Hypervisor((found[1] + found[2]).strip())]


def kind_of(word: str) -> str:
    """Linux has several words for one hypervisor."""
    return next((kind for part, kind in KINDS if part in word.lower()), shorten(word, 20))
