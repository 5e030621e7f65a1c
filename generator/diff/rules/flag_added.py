# SPDX-License-Identifier: BSD-2-Clause
"""A flag is new: old hosts refuse or ignore what a new guest sets; an old guest does not look at what a new host sets."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._bits import say_bits
from generator.diff.rules._types import at_type, bits_of, differing_types
from generator.diff.rules._uses import addition, by_flow, flow_of, guard_for, told
from generator.diff.rules._words import LOSES

HISTORY = ("KVM_ASYNC_PF_DELIVERY_AS_PF_VMEXIT, bit 2 of MSR 0x4b564d02, came with KVM_FEATURE_ASYNC_PF_VMEXIT "
           "(asm/kvm_para.h): guests set it only where the feature is.")
CLAIMS = ("TypeDef.bits",)


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in differing_types(pair, "flags"):
        flow = flow_of(pair, old, new)
        for bit in bits_of(old, new).added:
            guard = guard_for(pair, (bit.name, f"{new.name}_{bit.name}"), flow)
            asked = f"; {told(guard)}" if "in" in flow.ways else ""
            yield Found(at_type(new, "bits", bit.name, subject=f"flag '{bit.name}'"), f"{say_bits(bit.bits)} is new; {flow.words}{asked}",
                        by_flow(flow, addition(guard), Effects(new_guest=LOSES, back=LOSES)),
                        "" if guard or "in" not in flow.ways or flow.versioned else "add a feature of its name by which hosts say that they know it",
                        flow.promised)
