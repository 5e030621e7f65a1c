# SPDX-License-Identifier: BSD-2-Clause
"""A family that every host had may now be missing."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._words import BREAKS, OK, at_family

HISTORY = ("SBI made the legacy extensions optional when it replaced them (riscv-sbi-doc, 0.2): old kernels that print "
           "through them stay silent.")
CLAIMS = ("Family.required",)


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in pair.families.differing:
        if old.required and not new.required:
            yield Found(at_family(new), "was required and is optional", Effects(BREAKS, OK, BREAKS, BREAKS, OK),
                        "keep it required: guests of the old release need not ask", old.promised)
