# SPDX-License-Identifier: BSD-2-Clause
"""A signature as text where a program prints it: systemd-detect-virt, FreeBSD, virt-what's helper, a quoted word

Virtualization found, CPUID=KVMKVMKVM
Hypervisor: Origin = "Microsoft Hv"
"""
from __future__ import annotations

import re

from ..facts import Fact, Finds, Lines
from ._lines import each
from ._signatures import is_signature, leaf_of_signature

RANK = 9
AFTER = re.compile(r"(?:\bCPUID=|\bOrigin\s?=\s?|\b(?:signature|vendor|hypervisor|hypervisor_id|vmm|hv_vendor)\b[\w /()]{0,20}[=:\s]{1,4})"
                   r"([\"'`]?)(.{4,16}?)\1(?:[\s,.;)]{0,3}$|\1[\s,;.)(]|\.\s|[\\]0)", re.IGNORECASE)
QUOTED = re.compile(r"[\"'`]([\x20-\x7e]{4,12}?)(?:\\0){0,3}[\"'`]")


def read(lines: Lines) -> Finds:
    return each(lines, read_line)


def read_line(text: str) -> list[Fact] | None:
    if is_signature(text):
        return leaf_of_signature(text)
    candidates = [found[2] for found in AFTER.finditer(text[:400])] + QUOTED.findall(text[:400])
    signature = next((word for word in candidates if is_signature(word)), None)
    return leaf_of_signature(signature) if signature else None
