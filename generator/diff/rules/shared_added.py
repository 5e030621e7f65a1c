# SPDX-License-Identifier: BSD-2-Clause
"""Memory that host and guest share is new: how it is registered tells whether a host has it."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._shared import at_shared, is_promised, renamed_memories
from generator.diff.rules._uses import first_told
from generator.diff.rules._words import LOSES

HISTORY = ("SBI 2.0 brought STA, whose shared memory a guest registers by sbi_steal_time_set_shmem "
           "(ext-steal-time.adoc): firmware without STA answers that it is not supported.")
CLAIMS = ("Abi.shared",)


def compare(pair: Pair) -> Iterator[Found]:
    known = {new.full_name for _, new in renamed_memories(pair)} if pair.shared.added else set()
    for memory in pair.shared.added:
        if memory.full_name not in known:
            late = first_told(pair, memory, pair.old.shared)
            yield Found(at_shared(memory), f"is {'described for the first time' if late else 'new'}: {memory.size} bytes",
                        Effects() if late else Effects(new_guest=LOSES, back=LOSES), promised=is_promised(pair, memory))
