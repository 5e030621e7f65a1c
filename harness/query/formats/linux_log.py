# SPDX-License-Identifier: BSD-2-Clause
"""Linux's log, whatever is under it: the hypervisor that the kernel names

Linux version 6.1.0 (builder@example) #1 SMP
Hypervisor detected: KVM
Booting paravirtualized kernel on Xen PVH
"""
from __future__ import annotations

import re

from harness.matrix.text import shorten

from ..control_program import facts_of
from ..facts import Absent, Detail, Fact, Finds, Guest, Hypervisor, Lines, Note, Section, Speaks
from ._lines import each

DETECTED = re.compile(r"Hypervisor detected:\s{0,8}(.{1,200})$")
BOOTING = re.compile(r"Booting (?:paravirtualized )?kernel on (Xen|KVM|Hyper-V|VMware|bare hardware)\b(.{0,40})")


VERSION = re.compile(r"(Linux version \d|FreeBSD \d{1,3}\.\d{1,3}-|OpenBSD \d{1,3}\.\d{1,3} |NetBSD \d{1,3}\.\d{1,3} )")
# What the kernel says on s390x and Power, where nothing is "detected".
SAYS: tuple[tuple[re.Pattern[str], tuple[Fact, ...]], ...] = (
    (re.compile(r"Linux is running under KVM in 64-bit mode"), (Guest("kvm"), *facts_of("KVM/Linux"))),
    (re.compile(r"Linux is running as a z/VM guest operating system"), (Guest("z/VM"), *facts_of("z/VM"))),
    (re.compile(r"Linux is running natively in \d\d-bit mode"), (Note("Linux on s390x runs in a partition of the machine"),)),
    (re.compile(r"Using pSeries machine description|Using radix MMU under hypervisor"), (Speaks("papr"),)),
    (re.compile(r"Using PowerNV machine description"), (Absent("Linux runs on PowerNV, where it is the hypervisor"),)),
    (re.compile(r"KVM: Live patching for a fast VM"), (Guest("kvm"), Hypervisor("KVM"))))
MACHINE = re.compile(r"(?:Hardware name|Machine model): (IBM,? ?pSeries.{0,200})$")
FIRMWARE = re.compile(r"\bhv:(\S{1,40})")      # as the machine's name ends: who is under it
KINDS = (("kvm", "kvm"), ("xen", "xen"), ("hyper-v", "hyperv"))


def read(lines: Lines) -> Finds:
    return each(lines, read_line)


def read_line(text: str) -> list[Fact] | None:
    if found := DETECTED.search(text):
        return [Guest(kind_of(found[1])), Hypervisor(shorten(found[1], 60))]
    if found := VERSION.match(text):
        return [Section(found[1].split()[0], once=True)]
    for pattern, facts in SAYS:
        if pattern.search(text):
            return list(facts)
    if found := MACHINE.search(text):
        under = FIRMWARE.search(found[1])
        return [Detail("papr", "machine", shorten(found[1], 100)), *([Hypervisor(under[1])] if under else [])]
    found = BOOTING.search(text) if "Booting " in text else None
    if not found:
        return None
    if found[1] == "bare hardware":
        return []
    return [Hypervisor((found[1] + found[2]).strip())]


def kind_of(word: str) -> str:
    """Linux has several words for one hypervisor."""
    return next((kind for part, kind in KINDS if part in word.lower()), shorten(word, 20))
