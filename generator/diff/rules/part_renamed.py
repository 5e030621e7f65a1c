# SPDX-License-Identifier: BSD-2-Clause
"""A convention, a carrier or a field of the ids has another name: what the headers call it is another word."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._layouts import layouts
from generator.diff.rules._words import EDIT, at_carrier, at_convention

HISTORY = ("What SMCCC calls the service of a function id is the owning entity number in Trusted Firmware (DEN0028, 2.5; "
           "include/lib/smccc.h, FUNCID_OEN): the bits 29 to 24 are the same.")
CLAIMS = ("Convention.name", "Carrier.name", "IdField.name")


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in pair.conventions.differing:
        if old.name != new.name:
            yield Found(at_convention(new), f"was called {old.name}", Effects(recompile=EDIT))
    for before, after in pair.carriers.differing:
        if before.name != after.name:
            yield Found(at_carrier(after), f"was called {before.name}", Effects(recompile=EDIT))
    for layout in layouts(pair):
        for one, other in layout.fields.both:
            if one.name != other.name:
                yield Found(layout.at(other), f"was called {one.name}", Effects(recompile=EDIT), promised=layout.promised)
