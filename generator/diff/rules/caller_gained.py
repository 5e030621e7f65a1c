# SPDX-License-Identifier: BSD-2-Clause
"""A kind of guest more has a call or a family, and nothing tells it that old hosts refuse."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._callers import all_callers, caller_pairs
from generator.diff.rules._words import BREAKS

HISTORY = ("Xen's HVM guests have multicall since 4.16, those of 4.14 do not (arch/x86/hvm/hypercall.c): Debian 11's host "
           "refuses what Debian 12's takes.")
CLAIMS = ("Call.callers", "Family.callers")


def compare(pair: Pair) -> Iterator[Found]:
    for where, old, new, promised in caller_pairs(pair):
        added = [name for name in all_callers(pair.new, new) if name not in all_callers(pair.old, old)]
        added = [name for name in added if name in {caller.name for caller in pair.old.callers}]
        if added:
            yield Found(where, f"is there for {', '.join(added)}, too", Effects(new_guest=BREAKS, back=BREAKS),
                        "let it need a feature for them", promised)
