# SPDX-License-Identifier: BSD-2-Clause
"""A field of the ids lies in other bits or another carrier: every call that has it is another id."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Found
from generator.diff.pair import Pair
from generator.diff.rules._words import BOTH_WAYS
from generator.diff.rules._layouts import NAMING, layouts, say

HISTORY = ("A slot of VMI's ROM had 32 bytes before API 3.0 (vmiRom.h of API 6.1: a call is at 32 times its index) and the "
           "3.0 header has slots of 8.")
CLAIMS = ("Abi.fields", "Family.fields", "Convention.fields", "IdField.bits", "IdField.carrier", "Call.id")


def compare(pair: Pair) -> Iterator[Found]:
    for layout in layouts(pair):
        for old, new in layout.fields.both:
            if NAMING & {old.role, new.role} and (old.bits.low, old.carrier) != (new.bits.low, new.carrier):
                yield Found(layout.at(new), f"lay in {say(old)} and lies in {say(new)}", BOTH_WAYS,
                            "leave it where it is: ids travel without names", layout.promised)
