# SPDX-License-Identifier: BSD-2-Clause
"""Xen on ARM: a guest's SMC or HVC that it does not handle (xen/arch/arm/vsmc.c), and others that log a function identifier."""
from __future__ import annotations

import re
from collections.abc import Sequence

from generator.paste.line import Line
from generator.tools.decode_formats._numbers import END
from generator.tools.decode_found import CallSaid, Match, read_one

MARKS = ("SMC", "HVC", "smc", "hvc")
LOGGED = re.compile(r"(?i)\b(?:unhandled|unknown|unsupported|invalid) "
                    rf"(?:smc/hvc|hvc/smc|smccc? call|smc|hvc)(?: call| function| id)?"
                    rf"[:=\s]+(0x[0-9a-f]{{8}}|0x[0-9a-f]{{16}}){END}")


def read(lines: Sequence[Line]) -> Match | None:
    return read_one(lines, read_text)


def read_text(text: str) -> CallSaid | None:
    found = LOGGED.search(text)
    return CallSaid(("kvm",), (("function", int(found[1], 16) & 0xffffffff),), arch="arm64") if found else None
