# SPDX-License-Identifier: BSD-2-Clause
"""A number has another meaning: what an old guest sends does something else.

A call with the same arguments and the same text, or that says its former name, was renamed (call-renamed).
"""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._words import BREAKS, EDIT, at_call

REUSED = Effects(BREAKS, BREAKS, EDIT, BREAKS, BREAKS)

HISTORY = ("lguest gave LHCALL_TIMER_READ's number 9 to SET_CLOCKEVENT, and SEND_DMA's 13 to SET_PMD (linux/lguest.h of "
           "2.6.23, lguest_hcall.h of 2.6.30).")
CLAIMS = ("Family.calls", "Call.name", "Call.reused", "Family.retired")


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in pair.reused:
        yield Found(at_call(new), f"has the number {old.number:#x}, which was {old.full_name}", REUSED,
                    "give it a number that was never given out", pair.promised(old))
    retired = {(family.name, item.number): item for family in pair.old.families for item in family.retired}
    for call in pair.calls.added:
        item = retired.get((call.family, call.number))
        if item is not None:
            yield Found(at_call(call), f"has the number {call.number:#x}, which was {item.was} until {item.removed}",
                        Effects(old_guest=BREAKS, back=BREAKS), "give it a number that was never given out", pair.promised(call))
