# SPDX-License-Identifier: BSD-2-Clause
"""QEMU's answer to query-cpu-model-expansion and the like: features by QEMU's names, true or false

"kvm-pv-ipi": true,
"""
from __future__ import annotations

import re

from ..facts import Fact, Finds, Lines
from ._lines import each
from ._qemu_names import features_of

PAIR = re.compile(r"\"((?:kvm|hv)[a-z_-][\w-]{1,40}|kvmclock|hypervisor)\"\s{0,8}:\s{0,8}(true|false)")


def read(lines: Lines) -> Finds:
    return each(lines, read_line)


def read_line(text: str) -> list[Fact] | None:
    pairs = PAIR.findall(text) if '"' in text else []
    told = [facts for name, value in pairs if (facts := features_of(name, value == "true")) is not None]
    return [fact for facts in told for fact in facts] if told else None
