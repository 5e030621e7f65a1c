# SPDX-License-Identifier: BSD-2-Clause
"""VBox.log: Gst: is what the guest sees, the line Hst: below it what the host's processor answers

Gst: 40000000/0000  40000010 4b4d564b 564b4d56 0000004d
Hst:                00000c32 000016ac 00000064 00000000
"""
from __future__ import annotations

import re

from ..facts import Fact, Finds, Lines, Note
from ._lines import each, leaf_of

W = r"([0-9a-f]{8})"
GUEST = re.compile(rf"Gst:\s+{W}(?:/([0-9a-f]{{1,8}}))?\s+{W}\s+{W}\s+{W}\s+{W}", re.IGNORECASE)
HOST = re.compile(r"Hst:\s")
LOOKS = re.compile(r"Gst: [0-9a-f]{8}")
NOTE = Note("VirtualBox's log: lines of the host (Hst:) are not the guest's")


def read(lines: Lines) -> Finds:
    return each(lines, read_line)


def read_line(text: str) -> list[Fact] | None:
    if found := GUEST.match(text):
        return leaf_of(found[1], found[2], found.groups()[2:])
    return [NOTE] if HOST.match(text) else None
