# SPDX-License-Identifier: BSD-2-Clause
"""xentrace_format (tools/xentrace/formats): of a hypercall it prints the number alone, as eax, op or func; and xenalyze.

The numbers are 0x%08x. xenalyze prints the number in hexadecimal and the name behind it, which decides.
"""
from __future__ import annotations

import re
from collections.abc import Sequence

from generator.paste.line import Line
from generator.tools.decode_formats._numbers import END
from generator.tools.decode_found import CallSaid, Match, broken, read_one

MARKS = ("hypercall", "VMMCALL")
EVENT = re.compile(r"CPU\d{1,5}\s+\d{1,20} \(\+\s*\d{1,20}\)\s+(hypercall|VMMCALL)\b\s*(.*)")
BODY = re.compile(rf"\[ (?:[er]ip = 0x[0-9a-f]{{8}}(?:[0-9a-f]{{8}})?, )?(?:eax|op|func) = 0x([0-9a-f]{{8}}){END} \]$")
ANALYZE = re.compile(r"\bhypercall\s+([0-9a-f]{1,3}) \((\w{3,40})\)")


def read(lines: Sequence[Line]) -> Match | None:
    return read_one(lines, lambda text: read_text(f"{lines[0].prefix}{text}"))


def read_text(text: str) -> Match | CallSaid | None:
    if found := EVENT.search(text):
        body = BODY.match(found[2])
        if body is None:
            return broken("xentrace prints a hypercall's number as eax, op or func = 0x and 8 digits, in brackets")
        return CallSaid(("xen",), (("number", int(body[1], 16)),))
    found = ANALYZE.search(text)
    return CallSaid(("xen",), (("number", int(found[1], 16)),), name=found[2]) if found else None
