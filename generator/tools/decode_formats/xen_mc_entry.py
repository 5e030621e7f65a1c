# SPDX-License-Identifier: BSD-2-Clause
"""Linux's tracepoint xen_mc_entry of a PV guest's multicalls; the others (xen_mc_flush, xen_mmu_…) hold no call.

include/trace/events/xen.h: op in decimal with its name, then always six arguments, %lx without 0x; those that the call
does not take are 0.
"""
from __future__ import annotations

import re
from collections.abc import Sequence

from generator.paste.line import Line
from generator.tools.decode_formats._numbers import BARE
from generator.tools.decode_found import CallSaid, Match, NothingSaid, broken, read_one

MARKS = ("xen_mc_", "xen_mmu_", "xen_cpu_")
EVENT = re.compile(r"(?:^|[\s:])(xen_(?:mc|mmu|cpu)_\w{1,30}):(.*)")
ENTRY = re.compile(rf"\s*op (\d{{1,10}})(?:\((\w{{1,40}})\))? args \[((?:{BARE}, ){{5}}{BARE})\]$")


def read(lines: Sequence[Line]) -> Match | None:
    return read_one(lines, read_text)


def read_text(text: str) -> Match | CallSaid | NothingSaid | None:
    found = EVENT.search(text)
    if found is None:
        return None
    if found[1] != "xen_mc_entry":
        return NothingSaid(found[1])
    entry = ENTRY.match(found[2])
    if entry is None:
        return broken("xen_mc_entry prints op, its number and name, and six arguments in brackets")
    arguments = tuple(int(part, 16) for part in entry[3].split(", "))
    return CallSaid(("xen",), (("number", int(entry[1])),), arguments=arguments, name=entry[2] or "")
