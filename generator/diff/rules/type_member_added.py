# SPDX-License-Identifier: BSD-2-Clause
"""A union has another member over the same bytes: what tells the members apart decides, not the union."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._structs import OVER, changed_structs, place_words
from generator.diff.rules._types import at_type
from generator.diff.rules._uses import by_flow, flow_of
from generator.diff.rules._words import LOSES

HISTORY = ("The union of struct xen_domctl holds pad[128] and gained members release by release (public/domctl.h: "
           "vmtrace_op in Xen 4.15, paging_mempool in 4.17) without growing.")
CLAIMS = ("TypeDef.fields",)


def compare(pair: Pair) -> Iterator[Found]:
    for changed in changed_structs(pair):
        for item, was in changed.added:
            if was == OVER and changed.new.kind == "union":
                flow = flow_of(pair, changed.old, changed.new)
                effects = Effects(new_guest=LOSES)
                yield Found(at_type(changed.new, "fields", item.name, subject=f"member '{item.name}'"),
                            f"is new ({place_words(changed.new, item, changed.words)}), and the union is as large as before",
                            by_flow(flow, effects, effects), promised=flow.promised)
