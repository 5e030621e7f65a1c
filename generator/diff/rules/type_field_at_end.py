# SPDX-License-Identifier: BSD-2-Clause
"""A struct grows by fields at its end: old guests have less memory there than new hosts read or write.

Harmless where the size is told apart from the type (shared memory of a fixed size), or the version changes with it.
"""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._structs import END, changed_structs, place_words
from generator.diff.rules._types import at_type
from generator.diff.rules._uses import addition, by_flow, flow_of, guard_for, told
from generator.diff.rules._words import BREAKS, LOSES, OK

HISTORY = ("struct xen_domctl_createdomain grew release by release, and XEN_DOMCTL_INTERFACE_VERSION with it (0x12 in "
           "Xen 4.14, 0x15 in 4.17): a toolstack of another release is refused.")
CLAIMS = ("TypeDef.fields", "TypeDef.size", "TypeDef.size32")


def compare(pair: Pair) -> Iterator[Found]:
    for changed in changed_structs(pair):
        added = [item for item, was in changed.added if was == END]
        if added and not changed.moved:
            flow = flow_of(pair, changed.old, changed.new, added[0].name)
            guard = guard_for(pair, tuple(item.name for item in added), flow)
            fresh = addition(guard)
            beyond = Effects(BREAKS, fresh.new_guest, OK, BREAKS, fresh.back)
            inward, outward = (fresh, Effects(OK, LOSES, OK, OK, LOSES)) if flow.room else (beyond, beyond)
            where = "; ".join(f"{item.name}, {place_words(changed.new, item, changed.words)}" for item in added)
            room = ", in memory that is large enough" if flow.room else ""
            yield Found(at_type(changed.new, "fields", added[0].name, subject="the end"),
                        f"has new fields: {where}{room}; {flow.words}; {told(guard)}", by_flow(flow, inward, outward),
                        "" if flow.versioned else "add a feature that says that hosts look there" if flow.room else "let the size travel with it, or make a new type for a new call", flow.promised)
