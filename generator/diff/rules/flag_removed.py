# SPDX-License-Identifier: BSD-2-Clause
"""A flag is gone: what old guests set hosts refuse or ignore, and what they look at is never set."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._bits import say_bits
from generator.diff.rules._types import at_type, bits_of, differing_types
from generator.diff.rules._uses import by_flow, flow_of
from generator.diff.rules._words import BREAKS, EDIT, LOSES, OK

HISTORY = "Xen 4.16 has no GNTMAP_can_fail (public/grant_table.h of 4.15 and 4.16): backends made for 4.15 go on setting bit 5."
CLAIMS = ("TypeDef.bits",)


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in differing_types(pair, "flags"):
        flow = flow_of(pair, old, new)
        for bit in bits_of(old, new).gone:
            yield Found(at_type(new, "bits", subject=f"flag '{bit.name}'"), f"{say_bits(bit.bits)} is gone; {flow.words}",
                        by_flow(flow, Effects(BREAKS, OK, EDIT, BREAKS, OK), Effects(LOSES, OK, EDIT, LOSES, OK)),
                        "keep it, and say that it does nothing" if "in" in flow.ways else "", flow.promised)
