# SPDX-License-Identifier: BSD-2-Clause
"""vmware.log: guest level … is what the guest sees, hostCPUID level … and *host level … the host's processor

guest vs. host CPUID guest level 40000000,  0: 0x40000010 0x61774d56 0x4d566572 0x65726177
"""
from __future__ import annotations

import re

from ..facts import Fact, Finds, Lines, Note
from ._lines import each, leaf_of

W = r"0x([0-9a-f]{8})"
LEVEL = re.compile(rf"(guestCPUID|guest|hostCPUID|\*host|CPUID\[\d{{1,4}}\]) level ([0-9a-f]{{8}})"
                   rf",\s{{0,4}}([0-9a-f]{{1,8}}): {W} {W} {W} {W}",
                   re.IGNORECASE)
LOOKS = re.compile(r"\bguest(?:CPUID)? level [0-9a-f]")
NOTE = Note("VMware's log: leaves of the host are not the guest's")


def read(lines: Lines) -> Finds:
    return each(lines, read_line)


def read_line(text: str) -> list[Fact] | None:
    found = LEVEL.search(text) if " level " in text else None
    if not found:
        return None
    if not found[1].lower().startswith("guest"):
        return [NOTE]
    return leaf_of(found[2], found[3], found.groups()[3:])
