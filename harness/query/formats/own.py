# SPDX-License-Identifier: BSD-2-Clause
"""hvabi-query: what our own program prints, and the facts of our probes

cpuid 0x40000000 0x00000000 40000001 4b4d564b 564b4d56 0000004d
# hvabi: cpuid.0x40000000.0=40000001,4b4d564b,564b4d56,4d
"""
from __future__ import annotations

import re

from ..control_program import facts_of
from ..facts import CallAnswer, Fact, File, Finds, Leaf, Lines, NoCpuid, Present, ProbeFact
from ._lines import WHOLE, H, each, leaf_of, number_of, numbers

RANK = -1
LEAF = re.compile(rf"cpuid\s+{H}\s+{H}\s+{H}\s+{H}\s+{H}\s+{WHOLE}$")
FACT = re.compile(rf"#\s*hvabi:\s*cpuid\.{H}\.(\d{{1,9}})={H},{H},{H},{H}$")
ANSWER = re.compile(r"#\s*hvabi:\s*answer\.([\w.\[\]*-]+)=(0x[0-9a-fA-F]{1,16}|\d{1,20})$")
PROGRAM = re.compile(r"#\s*hvabi:\s*control-program=(.{1,60})$")
OTHER_FACT = re.compile(r"#\s*hvabi:\s*((?:release|query\.[\w.-]+))=(\S+)$")
FILE = re.compile(r"file\s+(/\S+)\s+(.*)$")
DENIED = re.compile(r"not-permitted\s+(/\S+)$")


def read(lines: Lines) -> Finds:
    return each(lines, read_line)


def read_line(text: str) -> list[Fact] | None:
    if found := LEAF.match(text):
        return leaf_of(found[1], found[2], found.groups()[2:])
    if text in ("hypervisor-bit 0", "hypervisor-bit 1"):
        return [Present(text.endswith("1"))]
    if text == "no-cpuid":
        return [NoCpuid()]
    if found := FILE.match(text):
        return [File(found[1], found[2])]
    if found := DENIED.match(text):
        return [File(found[1], None)]
    if text.startswith("#"):
        return read_fact(text)
    return [] if text.startswith(("hvabi-query ", "machine ")) else None


def read_fact(text: str) -> list[Fact] | None:
    if found := FACT.match(text):
        return [Leaf(int(found[1], 16), int(found[2]), numbers(found.groups()[2:]))]
    if found := ANSWER.match(text):
        return [CallAnswer(found[1], number_of(found[2]) & (1 << 64) - 1)]
    if found := PROGRAM.match(text):
        return facts_of(found[1])
    if found := OTHER_FACT.match(text):
        return [ProbeFact(found[1], found[2])]
    return None
