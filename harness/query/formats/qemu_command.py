# SPDX-License-Identifier: BSD-2-Clause
"""QEMU's option -cpu: a model and its features

-cpu host,+kvm-pv-ipi,kvm-steal-time=off,hv-vpindex=on,hv_relaxed
"""
from __future__ import annotations

import re

from ..facts import Fact, Finds, Lines
from ._lines import each
from ._qemu_names import features_of

CPU = re.compile(r"(?:^|\s|['\"])-cpu[\s=]{1,4}['\"]?([\w.,=+:-]{1,2000})")


def read(lines: Lines) -> Finds:
    return each(lines, read_line)


def read_line(text: str) -> list[Fact] | None:
    found = CPU.search(text) if "-cpu" in text else None
    if not found or "," not in found[1]:
        return None
    facts: list[Fact] = []
    for item in found[1].split(",")[1:]:
        name, _, value = item.partition("=")
        is_on = not name.startswith("-") and value.lower() not in ("off", "no", "false")
        facts += features_of(name, is_on) or []
    return facts
