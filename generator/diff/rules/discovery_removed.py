# SPDX-License-Identifier: BSD-2-Clause
"""A way to ask what a host has is gone: old guests ask, and take what they get for the answer."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found, Where
from generator.diff.pair import Pair
from generator.diff.rules._words import BREAKS, EDIT, OK

HISTORY = ("lguest's first guests were told by magic numbers in registers, later ones by hdr.hardware_subarch "
           "(linux/lguest.h of 2.6.23 and asm/lguest_hcall.h after it): who looked for the numbers found no host.")
CLAIMS = ("Abi.discovery",)


def compare(pair: Pair) -> Iterator[Found]:
    after = {discovery.kind for discovery in pair.new.discovery}
    for discovery in pair.old.discovery:
        if discovery.kind not in after:
            yield Found(Where(f"discovery of {discovery.kind}", ("discovery",)), f"is gone: {discovery.call}",
                        Effects(BREAKS, OK, EDIT, BREAKS, OK), "keep the question")
