# SPDX-License-Identifier: BSD-2-Clause
"""A field is new in bytes that were reserved: old guests pass 0 there, and get 0 there from old hosts.

What a new guest puts there an old host does not see, or refuses: it needs a question that tells.
"""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._structs import RESERVED, changed_structs, place_words
from generator.diff.rules._types import at_type
from generator.diff.rules._uses import addition, by_flow, flow_of, guard_for, told
from generator.diff.rules._words import LOSES

HISTORY = ("kvm_steal_time has `preempted` where pad[12] was, as u8_pad[3] and pad[11] are left (asm/kvm_para.h): guests"
           " that read 0 there go on as before.")
CLAIMS = ("TypeDef.fields",)


def compare(pair: Pair) -> Iterator[Found]:
    for changed in changed_structs(pair):
        for item, was in changed.added:
            if was == RESERVED and not changed.moved:
                flow = flow_of(pair, changed.old, changed.new, item.name)
                guard = guard_for(pair, (item.name, f"{changed.new.name}_{item.name}"), flow)
                effects = by_flow(flow, addition(guard), Effects(new_guest=LOSES, back=LOSES))
                yield Found(at_type(changed.new, "fields", item.name, subject=f"field '{item.name}'"),
                            f"is new in reserved bytes ({place_words(changed.new, item, changed.words)}); {flow.words}; "
                            f"{told(guard, 'old hosts do not look there')}", effects,
                            "" if guard or "in" not in flow.ways else "add a feature that says that hosts look there", flow.promised)
