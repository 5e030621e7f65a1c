# SPDX-License-Identifier: BSD-2-Clause
"""What all ids of a kind hold in a field is another number: the version of an interface, for example.

The host of the other release refuses every call, so that nothing is misunderstood.
"""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._words import BREAKS, OK
from generator.diff.rules._layouts import layouts

HISTORY = ("Xen's XEN_DOMCTL_INTERFACE_VERSION goes up with each change (public/domctl.h): a toolstack of another release "
           "is refused with -EACCES.")
CLAIMS = ("IdField.value", "Call.id")


def compare(pair: Pair) -> Iterator[Found]:
    for layout in layouts(pair):
        for old, new in layout.fields.both:
            if old.role == new.role == "fixed" and old.value != new.value:
                yield Found(layout.at(new), f"was {old.value:#x} and is {new.value:#x}", Effects(BREAKS, BREAKS, OK, BREAKS, BREAKS),
                            "keep it while what the calls pass stays the same", layout.promised)
