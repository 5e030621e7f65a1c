# SPDX-License-Identifier: BSD-2-Clause
"""A field is new in bytes that had no name: nobody said that they are 0, and old guests left anything there."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._structs import PADDING, changed_structs, place_words
from generator.diff.rules._types import at_type
from generator.diff.rules._uses import addition, by_flow, flow_of, guard_for, told
from generator.diff.rules._words import BREAKS, HOLD, LOSES, OK

HISTORY = ("Linux' uapi guide tells of it (Documentation/process/botching-up-ioctls.rst): padding that nobody checked to"
           " be 0 cannot be used later, for old programs left garbage in it.")
CLAIMS = ("TypeDef.fields",)


def compare(pair: Pair) -> Iterator[Found]:
    for changed in changed_structs(pair):
        for item, was in changed.added:
            if was == PADDING and not changed.moved:
                flow = flow_of(pair, changed.old, changed.new, item.name)
                guard = guard_for(pair, (item.name, f"{changed.new.name}_{item.name}"), flow)
                fresh = addition(guard)
                garbage = Effects(BREAKS, fresh.new_guest, OK, BREAKS, fresh.back)
                unset = Effects(new_guest=LOSES if guard else BREAKS, back=HOLD if guard else BREAKS)
                yield Found(at_type(changed.new, "fields", item.name, subject=f"field '{item.name}'"),
                            f"is new in bytes that had no name ({place_words(changed.new, item, changed.words)}); {flow.words}; {told(guard)}",
                            by_flow(flow, garbage, unset), "use bytes that are reserved, and say so a release before", flow.promised)
