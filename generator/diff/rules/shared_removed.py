# SPDX-License-Identifier: BSD-2-Clause
"""Memory that host and guest shared is gone: what old guests wait for there nobody writes."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._shared import at_shared, is_promised, renamed_memories
from generator.diff.rules._words import BREAKS, EDIT, OK

HISTORY = ("Xen's guests read the time from vcpu_info in the shared page (public/xen.h, struct shared_info), and 32 "
           "processors have a place there: a page less would stop their clocks.")
CLAIMS = ("Abi.shared",)


def compare(pair: Pair) -> Iterator[Found]:
    known = {old.full_name for old, _ in renamed_memories(pair)} if pair.shared.gone else set()
    for memory in pair.shared.gone:
        if memory.full_name not in known:
            yield Found(at_shared(memory), f"is gone: {memory.size} bytes", Effects(BREAKS, OK, EDIT, BREAKS, OK), "keep it",
                        is_promised(pair, memory))
