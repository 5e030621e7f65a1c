# SPDX-License-Identifier: BSD-2-Clause
"""Shared memory is larger or smaller, or has more or fewer parts: one side uses what the other has not there."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Found
from generator.diff.pair import Pair
from generator.diff.rules._shared import at_shared, changed_memories, follows, is_promised
from generator.diff.rules._words import BOTH_WAYS

HISTORY = ("Xen's shared_info has places for 32 processors (XEN_LEGACY_MAX_VCPUS, public/arch-x86/xen.h), and more ones "
           "are registered one by one (VCPUOP_register_vcpu_info): the page could not grow.")
CLAIMS = ("SharedMemory.size", "SharedMemory.count")


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in changed_memories(pair):
        if (old.size, old.count) != (new.size, new.count) and not follows(pair, old, new):
            yield Found(at_shared(new, "size"), f"was {old.count} times {old.type} in {old.size} bytes and is {new.count} in {new.size}", BOTH_WAYS,
                        "make new memory, registered in its own way", is_promised(pair, new))
