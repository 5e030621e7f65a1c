# SPDX-License-Identifier: BSD-2-Clause
"""A call is gone: guests that make it are refused.

A guest that must ask first (the family is optional, the call needs a feature) is told on the new host that the call is not there.
One that asked before it was moved goes on making it.
"""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._words import BREAKS, EDIT, HOLD, LOSES, OK, at_call, is_certain

HISTORY = "Xen 4.20 dropped xenoprof from ordinary builds (its Kconfig): profilers of older guests are refused with -ENOSYS."
CLAIMS = ("Family.calls", "Family.retired")


def compare(pair: Pair) -> Iterator[Found]:
    for call in pair.calls.gone:
        if call.family not in {family.name for family in pair.families.gone}:
            certain = is_certain(pair, call)
            effects = Effects(BREAKS, OK, EDIT, BREAKS, OK) if certain else Effects(LOSES, OK, EDIT, HOLD, OK)
            yield Found(at_call(call), f"is gone{'' if certain else ', and guests had to ask for it'}", effects,
                        "let it stay and answer that it is deprecated" if certain else "", pair.promised(call))
