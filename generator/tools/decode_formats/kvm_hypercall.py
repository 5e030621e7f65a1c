# SPDX-License-Identifier: BSD-2-Clause
"""Linux's tracepoint kvm_hypercall, by ftrace, perf script, perf trace, trace-cmd, LTTng or printed by bpftrace.

arch/x86/kvm/trace.h prints nr and always four arguments, each 0x%lx: unused ones hold what their registers held. perf
trace and LTTng print fields by name, in decimal where there is no 0x.
"""
from __future__ import annotations

import re
from collections.abc import Sequence

from generator.paste.line import Line
from generator.tools.decode_formats._numbers import ANY, END, fits, number
from generator.tools.decode_found import CallSaid, Match, broken, read_one

MARKS = ("kvm_hypercall", "kvm_x86_hypercall")
EVENT = re.compile(r"(?:^|[\s:(])kvm_(?:x86_)?hypercall(?::|\b(?=\(|\s))(.*)")
FIELD = re.compile(rf"\b(nr|a[0-3])\s*[ =:]\s*({ANY}){END}")
ALONE = re.compile(rf"[(:\s]*(?:nr\s*[=:]\s*)?({ANY})\)?$")
NAMES = ("nr", "a0", "a1", "a2", "a3")


def read(lines: Sequence[Line]) -> Match | None:
    return read_one(lines, read_text)


def read_text(text: str) -> Match | CallSaid | None:
    found = EVENT.search(text)
    if found is None:
        return None
    body = found[1].strip()
    alone = ALONE.match(body)
    if alone and fits(number(alone[1])):
        return CallSaid(("kvm",), (("number", number(alone[1])),), arch="x86_64")
    fields = FIELD.findall(body)
    if [name for name, _ in fields] != list(NAMES) or not all(fits(number(value)) for _, value in fields):
        return broken("kvm_hypercall prints nr and a0 to a3, each with a number") if fields or not body else None
    values = [number(value) for _, value in fields]
    return CallSaid(("kvm",), (("number", values[0]),), arguments=tuple(values[1:]), arch="x86_64")
