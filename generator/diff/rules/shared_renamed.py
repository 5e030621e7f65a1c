# SPDX-License-Identifier: BSD-2-Clause
"""Memory that host and guest share has another name: sources are edited."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Found
from generator.diff.pair import Pair
from generator.diff.rules._shared import at_shared, is_promised, renamed_memories
from generator.diff.rules._types import RENAMED

HISTORY = ("What is behind MSR 0x40000073 was HV_X64_MSR_APIC_ASSIST_PAGE in Linux and is HV_X64_MSR_VP_ASSIST_PAGE "
           "(asm/hyperv-tlfs.h of 6.12; QEMU has the old name): the page is the same.")
CLAIMS = ("SharedMemory.name", "SharedMemory.family")


def compare(pair: Pair) -> Iterator[Found]:
    if pair.old is not pair.new and (pair.shared.added or any(old.full_name != new.full_name for old, new in pair.shared.both)):
        for old, new in renamed_memories(pair):
            yield Found(at_shared(new), f"was called {old.full_name}", RENAMED, promised=is_promised(pair, new))
