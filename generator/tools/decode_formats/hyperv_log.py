# SPDX-License-Identifier: BSD-2-Clause
"""Linux's Hyper-V drivers: a hypercall that failed, with its status or its whole result word, and Xen's unimplemented one.

hv_balloon, pci-hyperv and others print 'with status %llx', without 0x; the IOMMU and interrupt drivers 'failed, status
%lld', a decimal number; since 6.15 it is 'Hyper-V status: 0x5 = NAME'.
"""
from __future__ import annotations

import re
from collections.abc import Sequence

from generator.paste.line import Line
from generator.tools.decode_formats._numbers import BARE, END, HEX, fits
from generator.tools.decode_found import CallSaid, Match, ResultSaid, broken, read_one

MARKS = ("status", "hypercall", "Hypercall", "hv_")
FAILED = re.compile(r"(?i)\b(?:(cold memory discard|mmio read|mmio write) )?hypercall (?:\w{1,20} )?failed(,| with)? "
                    r"(?:hv )?(?:status|result|error)[ :=]+(\S{1,24})")
STATUS = re.compile(rf"Hyper-V status: (0x[0-9a-f]{{1,4}}|0){END}(?: = (\w{{1,60}}))?")
UNIMPLEMENTED = re.compile(rf"\bunimplemented hypercall ([0-9a-f]{{4}}){END}")
VALUE = re.compile(rf"(?:{HEX}|{BARE})$")
SIGNED = re.compile(rf"(?:{HEX}|-?(?:0|[1-9][0-9]{{0,19}}))$")
CALLS = {"cold memory discard": "HV_EXT_CALL_MEMORY_HEAT_HINT", "mmio read": "HVCALL_MMIO_READ",
         "mmio write": "HVCALL_MMIO_WRITE"}


def read(lines: Sequence[Line]) -> Match | None:
    return read_one(lines, read_text)


def read_text(text: str) -> Match | ResultSaid | CallSaid | None:
    if found := STATUS.search(text):
        return ResultSaid(("hyperv",), int(found[1], 16))
    if found := UNIMPLEMENTED.search(text):
        return CallSaid(("hyperv",), fields=(("code", int(found[1], 16)),))
    found = FAILED.search(text)
    if found is None:
        return None
    text = found[3].rstrip(".,;")
    is_decimal = found[2] == ","
    if not (SIGNED if is_decimal else VALUE).match(text) or not fits(int(text, 0 if is_decimal else 16)):
        return broken(f"the status of a hypercall is a number, here in {'decimal' if is_decimal else 'hexadecimal'}")
    return ResultSaid(("hyperv",), int(text, 0 if is_decimal else 16), call=CALLS.get((found[1] or "").lower(), ""))
