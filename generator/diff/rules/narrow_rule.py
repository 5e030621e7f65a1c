# SPDX-License-Identifier: BSD-2-Clause
"""What must be in a register above a narrow argument has changed.

A host that checks the upper bits refuses old guests that leave something there; one that did not promise to ignore them reads it.
"""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._words import BREAKS, OK, at_convention

HISTORY = ("SBI's hart masks and sizes are words, while EID and FID are 32 bits of which a host may compare all 64 "
           "(OpenSBI compares unsigned long).")
CLAIMS = ("Convention.narrow",)


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in pair.conventions.differing:
        if old.narrow == new.narrow:
            continue
        effects = Effects(BREAKS, OK, OK, BREAKS, OK) if new.narrow == "zero" else Effects(new_guest=BREAKS, back=BREAKS)
        yield Found(at_convention(new, "narrow"), f"bits above an argument were '{old.narrow}' and are '{new.narrow}'", effects,
                    "ignore them in the host, and zero them in the guest")
