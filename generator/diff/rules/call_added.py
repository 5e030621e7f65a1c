# SPDX-License-Identifier: BSD-2-Clause
"""A call is new, and a guest can ask whether a host has it: nobody is harmed who asks.

A guest that asked on a new host and goes on on an old one still makes it: whoever moves guests must hold the feature back.
"""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.guard import guard_of
from generator.diff.pair import Pair
from generator.diff.rules._words import HOLD, LOSES, at_call

HISTORY = "KVM gave KVM_HC_SEND_IPI the feature bit KVM_FEATURE_PV_SEND_IPI (Linux 4.19): guests use it where the bit is set."
CLAIMS = ("Family.calls",)


def compare(pair: Pair) -> Iterator[Found]:
    new_families = {family.name for family in pair.families.added}
    for call in pair.calls.added:
        guard = guard_of(pair.old, pair.new, call)
        if guard and call.family not in new_families:
            yield Found(at_call(call), f"is new; {guard} tells guests whether a host has it",
                        Effects(new_guest=LOSES, back=HOLD), promised=pair.promised(call))
