# SPDX-License-Identifier: BSD-2-Clause
"""Logs of FreeBSD, OpenBSD and NetBSD: the hypervisor that the kernel names

pvbus0 at mainbus0: Hyper-V 10.0
XEN: Hypervisor version 4.17 detected.
"""
from __future__ import annotations

import re

from ..facts import Fact, Finds, Hypervisor, Lines, Release, Speaks, register_bits
from ._lines import each

PVBUS = re.compile(r"pvbus\d{1,2} at mainbus\d{1,2}:\s{1,4}(.{1,100})$")
ON_PVBUS = re.compile(r"\b(KVM|Xen|Hyper-V|VMware|OpenBSD|bhyve)\b(?: (\d{1,5})\.(\d{1,5}))?")
HYPERV = re.compile(r"hyperv\d{1,2} at pvbus\d{1,2}: protocol \d{1,3}\.\d{1,3}, features 0x([0-9a-f]{1,8})")
VERSION = re.compile(r"(?:XEN: Hypervisor version|hypervisor\d{1,2} at mainbus\d{1,2}: Xen version) "
                     r"(\d{1,3}\.\d{1,3}(?:\.\d{1,5})?)")
VM_GUEST = re.compile(r"kern\.vm_guest[:=]\s?(\w{2,12})$")


def read(lines: Lines) -> Finds:
    return each(lines, read_line)


def read_line(text: str) -> list[Fact] | None:
    if found := PVBUS.match(text):
        return [fact for word, major, minor in ON_PVBUS.findall(found[1]) for fact in told(word, major, minor)]
    if found := HYPERV.match(text):
        return [register_bits("hyperv", 3, "eax", int(found[1], 16))]
    if found := VERSION.search(text):
        return [Release("xen", found[1])]
    if found := VM_GUEST.match(text):
        return [] if found[1] in ("none", "generic") else [Hypervisor("Microsoft Hyper-V" if found[1] == "hv" else found[1])]
    return None


def told(word: str, major: str, minor: str) -> list[Fact]:
    if word == "Xen" and major:
        return [Release("xen", f"{major}.{minor}")]
    if word == "Hyper-V" and major:
        return [Speaks("hyperv"), register_bits("hyperv", 2, "ebx", int(major) << 16 | int(minor) & 0xffff)]
    return [Hypervisor(word)]
