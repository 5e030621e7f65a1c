# SPDX-License-Identifier: BSD-2-Clause
"""A family is gone, with all its calls.

Where it was optional, a guest had to ask for it.
"""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._words import BREAKS, EDIT, HOLD, LOSES, OK, at_family, count

HISTORY = "Xen dropped tmem (hypercall 38) in 4.13 (public/tmem.h): the number stays unused."
CLAIMS = ("Abi.families",)


def compare(pair: Pair) -> Iterator[Found]:
    for family in pair.families.gone:
        effects = Effects(BREAKS, OK, EDIT, BREAKS, OK) if family.required else Effects(LOSES, OK, EDIT, HOLD, OK)
        yield Found(at_family(family), f"is gone with {count(len(family.calls), 'call')}"
                    f"{'' if family.required else ', and guests had to ask for it'}", effects, promised=family.promised)
