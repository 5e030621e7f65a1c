# SPDX-License-Identifier: BSD-2-Clause
"""Shared memory is on other architectures, or for other kinds of guests, than it was."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._shared import at_shared, changed_memories, is_promised
from generator.diff.rules._archs import arch_words, gained_archs, lost_archs
from generator.diff.rules._uses import worse
from generator.diff.rules._words import BREAKS, EDIT, LOSES, OK

HISTORY = ("arch_vcpu_info of Xen holds cr2 on x86 and nothing on Arm (public/arch-x86/xen-x86_64.h, public/arch-arm.h):"
           " the parts that a guest may use are its architecture's.")
CLAIMS = ("SharedMemory.arch", "SharedMemory.callers")


def compare(pair: Pair) -> Iterator[Found]:
    every = {caller.name for caller in pair.old.callers} & {caller.name for caller in pair.new.callers}
    for old, new in changed_memories(pair):
        lost, gained = bool(lost_archs(pair, old.arch, new.arch)), bool(gained_archs(pair, old.arch, new.arch))
        before, after = set(old.callers) or every, set(new.callers) or every
        words = [arch_words(old.arch, new.arch)] if lost or gained else []
        if before != after:
            words.append(f"it was for {', '.join(sorted(before)) or 'all'} and is for {', '.join(sorted(after)) or 'all'}")
        if words:
            effects = worse(Effects(BREAKS, OK, EDIT, BREAKS, OK) if lost or before - after else Effects(),
                            Effects(new_guest=LOSES, back=LOSES) if gained or after - before else Effects())
            yield Found(at_shared(new), "; ".join(words), effects, "let it stay where it was, and for whom it was", is_promised(pair, new))
