# SPDX-License-Identifier: BSD-2-Clause
"""A struct or union is aligned otherwise: memory that old guests have for it may lie where new hosts do not look."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._structs import changed_structs, say_sizes
from generator.diff.rules._types import at_type
from generator.diff.rules._uses import by_flow, flow_of
from generator.diff.rules._words import BREAKS, OK

HISTORY = ("Linux aligns struct kvm_steal_time to 64 bytes (__aligned(64) in arch/x86/kernel/kvm.c) because KVM takes "
           "bits 5 to 0 of the MSR as no address (Documentation/virt/kvm/x86/msr.rst).")
CLAIMS = ("TypeDef.align", "TypeDef.align32")


def compare(pair: Pair) -> Iterator[Found]:
    for changed in changed_structs(pair):
        aligns = [(word, changed.old.extent(word)[1], changed.new.extent(word)[1]) for word in changed.words]
        if any(old != new for _, old, new in aligns) and not changed.moved:
            flow = flow_of(pair, changed.old, changed.new)
            tighter = any(new > old for _, old, new in aligns)
            looser = any(new < old for _, old, new in aligns)
            effects = Effects(BREAKS if tighter else OK, BREAKS if looser else OK, OK, BREAKS if tighter else OK, BREAKS if looser else OK)
            yield Found(at_type(changed.new), f"was aligned to {say_sizes(aligns)}; {flow.words}", by_flow(flow, effects, effects),
                        "keep the alignment, or make a new type for a new call", flow.promised)
