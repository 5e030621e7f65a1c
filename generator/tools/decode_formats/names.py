# SPDX-License-Identifier: BSD-2-Clause
"""Any line in which a name from a header stands: XEN_DOMCTL_pausedomain, HvCallPostMessage, SBI_EXT_HSM, KVM_HC_KICK_CPU."""
from __future__ import annotations

import re
from collections.abc import Sequence

from generator.paste.line import Line
from generator.tools.decode_formats._numbers import ANY, END, fits, number
from generator.tools.decode_found import Match, NamesSaid, read_one

RANK = 2
MOST = 8
NAME = re.compile(r"(?<![\w.])(?:__HYPERVISOR_\w{1,60}|HYPERVISOR_[a-z]\w{1,60}|Hv(?:Ext)?Call[A-Z]\w{1,60}|HVCALL_\w{1,60}"
                  r"|[A-Z][A-Z0-9]{1,11}(?:_[A-Za-z0-9]{1,30}){1,8})(?!\w)")
STATUS = r"[A-Z][A-Z0-9]{1,11}(?:_[A-Z0-9]{1,30}){1,8}"
RESULT = re.compile(r"\b(?:ret|rc|returns|returned|result|status|error|err|failed)\b(?:\s+(?:with|code))?"
                    rf"\s*[=:]?\s*({ANY}|-?E[A-Z0-9]{{2,15}}|{STATUS}){END}")


def read(lines: Sequence[Line]) -> Match | None:
    return read_one(lines, read_text)


def read_text(text: str) -> NamesSaid | None:
    names = tuple(dict.fromkeys(NAME.findall(text)))[:MOST]
    result = RESULT.search(text)
    if not names or result is None:
        return NamesSaid((), names) if names else None
    is_name = result[1].lstrip("-")[:1].isalpha()
    return NamesSaid((), names, result[1] if is_name or fits(number(result[1])) else "")
