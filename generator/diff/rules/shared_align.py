# SPDX-License-Identifier: BSD-2-Clause
"""Shared memory must be aligned more strictly than it had to be, or less."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._shared import at_shared, changed_memories, follows, is_promised
from generator.diff.rules._words import BREAKS, OK

HISTORY = ("SBI's STA wants its 64 bytes aligned to 64 and answers SBI_ERR_INVALID_PARAM else (ext-steal-time.adoc); "
           "Arm's stolen time has 64-byte alignment, too (DEN0057).")
CLAIMS = ("SharedMemory.align",)


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in changed_memories(pair):
        if old.align != new.align and not follows(pair, old, new):
            first, second = BREAKS if new.align > old.align else OK, BREAKS if new.align < old.align else OK
            yield Found(at_shared(new, "align"), f"was aligned to {old.align} and is to {new.align}", Effects(first, second, OK, first, second),
                        "keep the alignment, or make new memory, registered in its own way", is_promised(pair, new))
