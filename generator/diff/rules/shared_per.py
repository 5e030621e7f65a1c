# SPDX-License-Identifier: BSD-2-Clause
"""There is one such memory for each processor and there was one for the machine, or the other way round."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Found
from generator.diff.pair import Pair
from generator.diff.rules._shared import at_shared, changed_memories, is_promised
from generator.diff.rules._words import BOTH_WAYS

HISTORY = ("KVM's wall clock is one for the machine and its system time one for each processor "
           "(Documentation/virt/kvm/x86/msr.rst): guests register the one once, the other on every processor.")
CLAIMS = ("SharedMemory.per",)


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in changed_memories(pair):
        if old.per != new.per:
            yield Found(at_shared(new, "per"), f"there was one for each {old.per} and is one for each {new.per}", BOTH_WAYS,
                        "make new memory for the other, registered in its own way", is_promised(pair, new))
