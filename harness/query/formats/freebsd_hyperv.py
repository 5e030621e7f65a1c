# SPDX-License-Identifier: BSD-2-Clause
"""FreeBSD's log on Hyper-V: version, then features in hexadecimal with names of FreeBSD's own

Hyper-V Version: 10.0.24607 [SP2]
  Features=0xa6e<TMREFCNT,SYNIC,SYNTM,HYPERCALL,VPINDEX,REFTSC,TMFREQ>
  PM Features=0x0 [C3]
"""
from __future__ import annotations

import re

from ..facts import Fact, Finds, Lines, register_bits

VERSION = re.compile(r"Hyper-V Version: (\d{1,5})\.(\d{1,5})\.(\d{1,10}) \[SP(\d{1,10})\]$")
LOOKS = re.compile(r"Hyper-V Version: \d")
NAMES = r"(?:<[\w,]{0,400}>)?"
X = r"([0-9a-f]{1,8})"
FEATURES = re.compile(rf"Features=0x{X}{NAMES}$")
POWER = re.compile(rf"PM Features=0x{X}{NAMES} \[C(\d)\]$")
FEATURES3 = re.compile(rf"Features3=0x{X}{NAMES}$")
RECOMMENDS = re.compile(rf"Recommends: {X} {X}$")
LIMITS = re.compile(r"Limits: Vcpu:(-?\d{1,10}) Lcpu:(-?\d{1,10}) Int:(-?\d{1,10})$")
HARDWARE = re.compile(rf"HW Features: {X}, AMD: {X}$")


def read(lines: Lines) -> Finds:
    """Lines that follow the version: Features=0x… is what FreeBSD prints of a processor, too."""
    left = 0
    for line in lines:
        if found := VERSION.match(line.text):
            left = 6
            major, minor, build, pack = (int(part) for part in found.groups())
            yield line, [register_bits("hyperv", 2, register, value) for register, value in
                         (("eax", build), ("ebx", major << 16 | minor & 0xffff), ("ecx", pack))]
        elif left:
            left -= 1
            facts = read_line(line.text)
            if facts is not None:
                yield line, facts


def read_line(text: str) -> list[Fact] | None:
    if found := POWER.match(text):
        return told(3, ecx=int(found[1], 16) | int(found[2]))
    if found := FEATURES.match(text):
        return told(3, eax=int(found[1], 16))
    if found := FEATURES3.match(text):
        return told(3, edx=int(found[1], 16))
    if found := RECOMMENDS.match(text):
        return told(4, eax=int(found[1], 16), ebx=int(found[2], 16))
    if found := LIMITS.match(text):
        return told(5, eax=int(found[1]), ebx=int(found[2]), ecx=int(found[3]))
    if found := HARDWARE.match(text):
        return told(6, eax=int(found[1], 16), edx=int(found[2], 16))
    return None


def told(leaf: int, **registers: int) -> list[Fact]:
    return [register_bits("hyperv", leaf, register, value) for register, value in registers.items()]
