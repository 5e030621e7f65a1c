# SPDX-License-Identifier: BSD-2-Clause
"""A call may no longer carry a hint: hosts ignore it, and do at once what might have waited."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._annotations import call_hints
from generator.diff.rules._words import EDIT, LOSES, OK, at_call

HISTORY = ("HVM guests of Xen 4.13 to 4.15 had no multicall: its handler was not in their table (commit 198a2bc6f1, "
           "x86/HVM: wire up multicalls): what could go together had to go call by call.")
CLAIMS = ("Call.annotations", "CallAnnotation.name")


def compare(pair: Pair) -> Iterator[Found]:
    for old, new, lost, _ in call_hints(pair):
        for name in lost:
            yield Found(at_call(new, "annotations"), f"may no longer carry {name}: hosts do it at once", Effects(LOSES, OK, EDIT, LOSES, OK),
                        promised=pair.promised(old))
