# SPDX-License-Identifier: BSD-2-Clause
"""The address of shared memory is told as another kind of number: bytes, pages, or the guest's own."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Found
from generator.diff.pair import Pair
from generator.diff.rules._shared import at_shared, changed_memories, is_promised
from generator.diff.rules._words import BOTH_WAYS

HISTORY = ("Xen 4.18 has VCPUOP_register_vcpu_time_phys_area beside the operation that takes a virtual address "
           "(public/vcpu.h): a number of its own, and XENFEAT bit 19.")
CLAIMS = ("SharedMemory.space",)


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in changed_memories(pair):
        if old.space != new.space:
            yield Found(at_shared(new, "space"), f"was told as a {old.space} and is as a {new.space}", BOTH_WAYS, "make a new way to register it",
                        is_promised(pair, new))
