# SPDX-License-Identifier: BSD-2-Clause
"""Linux's tracepoint kvm_xen_hypercall (KVM as Xen), and QEMU's trace event of that name.

arch/x86/kvm/trace.h prints (since 6.0: cpl,) nr and a0 to a5; the last one is %lx without 0x in some releases. QEMU
(target/i386/kvm/trace-events) prints the number in decimal, after the word input, and three arguments.
"""
from __future__ import annotations

import re
from collections.abc import Sequence

from generator.paste.line import Line
from generator.tools.decode_formats._numbers import ANY, BARE, END, fits, number
from generator.tools.decode_found import CallSaid, Match, broken, read_one

MARKS = ("xen_hypercall",)
EVENT = re.compile(r"(?:^|[\s:(])kvm_(?:x86_)?xen_hypercall(?::|\b(?=\(|\s))(.*)")
QEMU = re.compile(rf"(?:^|\s)xen_hypercall: cpu \d+ cpl \d input (\d{{1,20}}) a0 (0x\w{{1,16}}) a1 (0x\w{{1,16}})"
                  rf" a2 (0x\w{{1,16}}) ret (0x\w{{1,16}}){END}")
FIELD = re.compile(rf"\b(nr|a[0-4])\s*[ =:]\s*({ANY}){END}")
LAST = re.compile(rf"\ba5\s*[ =:]\s*((?:0x)?{BARE}){END}")
NAMES = ("nr", "a0", "a1", "a2", "a3", "a4")


def read(lines: Sequence[Line]) -> Match | None:
    return read_one(lines, read_text)


def read_text(text: str) -> Match | CallSaid | None:
    if found := QEMU.search(text):
        return read_qemu(found)
    found = EVENT.search(text)
    if found is None:
        return None
    fields, last = FIELD.findall(found[1]), LAST.search(found[1])
    values = [number(value) for _, value in fields]
    if tuple(name for name, _ in fields) != NAMES or last is None or not all(map(fits, values)):
        return broken("kvm_xen_hypercall prints nr and a0 to a5, each with a number")
    return CallSaid(("xen",), (("number", values[0]),), arguments=(*values[1:], int(last[1], 16)), arch="x86_64")


def read_qemu(found: re.Match[str]) -> CallSaid | None:
    try:
        values = [number(text) for text in found.groups()[:4]]
    except ValueError:
        return None
    return CallSaid(("xen",), (("number", values[0]),), arguments=tuple(values[1:]), arch="x86_64")
