# SPDX-License-Identifier: BSD-2-Clause
"""Another question of a guest promises a call: who asks the old one is told less, or more."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._words import LOSES, at_call

HISTORY = ("SBI's probe tells of an extension, not of its functions (riscv-sbi-doc): OpenSBI 0.9 had extensions with "
           "functions missing.")
CLAIMS = ("Call.advertised_by", "Call.answered_by_dispatch")


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in pair.calls.differing:
        if old.advertised_by != new.advertised_by and old.history.since == new.history.since:
            yield Found(at_call(new), f"was promised by the {WORDS[old.advertised_by]} and is by the {WORDS[new.advertised_by]}",
                        Effects(old_guest=LOSES, new_guest=LOSES), promised=pair.promised(old))


WORDS = {"family": "question for its family", "release": "release that a host says", "calls": "question for the call"}
