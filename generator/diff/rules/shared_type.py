# SPDX-License-Identifier: BSD-2-Clause
"""What lies in shared memory is of another type."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Found
from generator.diff.pair import Pair
from generator.diff.rules._shared import at_shared, changed_memories, is_promised
from generator.diff.rules._types import RENAMED, meaning_changed, retyped_effects

HISTORY = ("The pages of Hyper-V's message slots and event flags are two, registered by SIMP and SIEFP (TLFS, "
           "inter-partition communication): who writes one where the other is breaks both.")
CLAIMS = ("SharedMemory.type",)


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in changed_memories(pair):
        if old.type != new.type and (meaning := meaning_changed(pair, old.type, new.type)):
            effects = retyped_effects(meaning)
            yield Found(at_shared(new, "type"), f"held {old.type} and holds {new.type}{'' if effects is RENAMED else f': {meaning}'}", effects,
                        "keep what lies there, and make new memory for the rest", is_promised(pair, new))
