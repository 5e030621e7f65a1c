# SPDX-License-Identifier: BSD-2-Clause
"""Maps that bpftrace and bcc print when they end, with a hypercall's number as key: @[11]: 412, @calls[qemu, 0xb]: 3.

What stands behind the colon is a count or whatever was gathered, never an argument.
"""
from __future__ import annotations

import re
from collections.abc import Sequence

from generator.paste.line import Line
from generator.tools.decode_formats._numbers import ANY, fits, number
from generator.tools.decode_found import CallSaid, Match, NothingSaid, broken, read_one
from generator.tools.decode_smccc import is_smccc

MARKS = ("@", "nr = ")
ENTRY = re.compile(r"@(\w{0,40})\[([^\]]{1,120})\]:")
PLAIN = re.compile(r"@\w{0,40}: ")
ARGDIST = re.compile(rf"\d{{1,12}}\s+nr = ({ANY})$")         # bcc's argdist: a count, and what was counted
NUMBER = re.compile(rf"{ANY}$")


def read(lines: Sequence[Line]) -> Match | None:
    return read_one(lines, read_text)


def read_text(text: str) -> Match | CallSaid | NothingSaid | None:
    if (row := ARGDIST.match(text)) and fits(number(row[1])):
        return CallSaid(("kvm", "xen"), (("number", number(row[1])),))
    entry = ENTRY.match(text)
    if entry is None:
        return NothingSaid("maps without a key") if PLAIN.match(text) else None
    keys = [key.strip() for key in entry[2].split(",")]
    numbers = [number(key) for key in keys if NUMBER.match(key) and fits(number(key))]
    if not numbers:
        return NothingSaid("maps without a number as key")
    if len(numbers) > 1:
        return broken("which of the keys is the number of the call, the map does not say")
    if is_smccc(numbers[0]):
        return CallSaid(("kvm",), (("function", numbers[0]),), arch="arm64")
    return CallSaid(("kvm", "xen"), (("number", numbers[0]),))
