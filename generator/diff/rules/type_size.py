# SPDX-License-Identifier: BSD-2-Clause
"""A struct or union has another size though its fields are the same: memory behind it is one side's, or its neighbour's.

A type that holds another grows with it.
"""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._structs import changed_structs, say_sizes
from generator.diff.rules._types import at_type
from generator.diff.rules._uses import by_flow, flow_of
from generator.diff.rules._words import BOTH_WAYS

HISTORY = ("Xen's vcpu_runstate_info has 44 bytes for 32-bit guests and 48 for 64-bit ones, for C pads it where u64 is "
           "aligned to 8 (public/vcpu.h): Xen translates it.")
CLAIMS = ("TypeDef.size", "TypeDef.size32")


def compare(pair: Pair) -> Iterator[Found]:
    for changed in changed_structs(pair):
        sizes = [(word, changed.old.extent(word)[0], changed.new.extent(word)[0]) for word in changed.words]
        told = changed.moved or changed.gone or any(was == "end" for _, was in changed.added) or any(
            old.count != new.count or old.type != new.type for old, new in changed.resized) or any(old.arch != new.arch for old, new in changed.both)
        if (changed.grows or changed.shrinks) and not told:
            flow = flow_of(pair, changed.old, changed.new)
            effects = Effects() if flow.room else BOTH_WAYS
            yield Found(at_type(changed.new), f"was {say_sizes(sizes, 'bytes ')}; {flow.words}", by_flow(flow, effects, effects),
                        "" if flow.room else "keep the size", flow.promised)
