# SPDX-License-Identifier: BSD-2-Clause
"""Linux's other tracepoints of Hyper-V under KVM (kvm_hv_stimer_*, kvm_hv_synic_*, …): they hold no hypercall."""
from __future__ import annotations

import re
from collections.abc import Sequence

from generator.paste.line import Line
from generator.tools.decode_found import Match, NothingSaid, read_one

MARKS = ("kvm_hv_", "hyperv_")
EVENT = re.compile(r"(?:^|[\s:])(kvm_hv_(?!hypercall)\w{1,40}|hyperv_\w{1,40}):")


def read(lines: Sequence[Line]) -> Match | None:
    return read_one(lines, read_text)


def read_text(text: str) -> NothingSaid | None:
    found = EVENT.search(text)
    return NothingSaid(found[1]) if found else None
