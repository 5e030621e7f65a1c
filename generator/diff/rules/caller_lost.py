# SPDX-License-Identifier: BSD-2-Clause
"""A kind of guest no longer has a call or a family."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._callers import all_callers, caller_pairs
from generator.diff.rules._words import BREAKS, OK

HISTORY = ("HVM guests have multicall since Xen 4.16 (198a2bc6f1, arch/x86/hvm/hypercall.c): one that goes back to 4.14 or 4.15 has it "
           "no more, as one that goes on where a VMM or a build takes it away.")
CLAIMS = ("Call.callers", "Family.callers")


def compare(pair: Pair) -> Iterator[Found]:
    for where, old, new, promised in caller_pairs(pair):
        gone = [name for name in all_callers(pair.old, old) if name not in all_callers(pair.new, new)]
        gone = [name for name in gone if name in {caller.name for caller in pair.new.callers}]
        if gone:
            yield Found(where, f"is no longer there for {', '.join(gone)}", Effects(BREAKS, OK, OK, BREAKS, OK), "let them keep it", promised)
