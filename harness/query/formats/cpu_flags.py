# SPDX-License-Identifier: BSD-2-Clause
"""Flags of processors: /proc/cpuinfo, lscpu, FreeBSD's and OpenBSD's logs. The flag hypervisor is bit 31 of leaf 1, ECX

flags           : fpu vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov hypervisor lahf_lm
"""
from __future__ import annotations

import re

from ..facts import Fact, Finds, Lines, Present
from ._lines import each

FLAGS = re.compile(r"(?:flags|Flags)\s{0,60}: ?(.{20,4000})$")
FEATURES2 = re.compile(r"Features2=0x([0-9a-f]{8})<")
OPENBSD = re.compile(r"cpu\d{1,4}: (?:cpuid 1 .{0,40}ecx=([0-9a-f]{8})<)")
NEEDED = {"fpu", "tsc"}


def read(lines: Lines) -> Finds:
    return each(lines, read_line)


def read_line(text: str) -> list[Fact] | None:
    if found := FLAGS.match(text):
        flags = set(found[1].split())
        return [Present("hypervisor" in flags)] if NEEDED <= flags else None
    if found := FEATURES2.search(text) or OPENBSD.match(text):
        return [Present(bool(int(found[1], 16) >> 31 & 1))]
    return None
