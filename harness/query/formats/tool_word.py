# SPDX-License-Identifier: BSD-2-Clause
"""One word alone in its line, as systemd-detect-virt and virt-what print it

kvm
"""
from __future__ import annotations

import re

from ..facts import Absent, Finds, Lines
from ._tool_words import hypervisor

RANK = 9
WORD = re.compile(r"[a-z][a-z0-9_-]{1,20}$")
EXTRA = {"xen-domU", "xen-dom0"}        # virt-what adds these to the word xen
MOST_WORDS = 8


def read(lines: Lines) -> Finds:
    """Only where nothing else stands there: in a longer text such a word can be anything."""
    if len(lines) > MOST_WORDS or not all(WORD.match(line.text) or line.text in EXTRA for line in lines):
        return
    for line in lines:
        if line.text == "none":
            yield line, [Absent("systemd-detect-virt says that there is none")]
        elif (facts := hypervisor(line.text)) is not None:
            yield line, facts
