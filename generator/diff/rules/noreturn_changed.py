# SPDX-License-Identifier: BSD-2-Clause
"""A call that did not come back does, or the reverse: what stands behind it runs, or never does."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Found
from generator.diff.pair import Pair
from generator.diff.rules._words import BOTH_WAYS, at_call

HISTORY = ("lguest's SHUTDOWN and PSCI's SYSTEM_OFF never return (DEN0022 5.10): compilers drop the code behind such a "
           "call.")
CLAIMS = ("Call.noreturn",)


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in pair.calls.differing:
        if old.noreturn != new.noreturn:
            yield Found(at_call(new, "noreturn"), "comes back now" if old.noreturn else "does not come back any more", BOTH_WAYS,
                        "add a call", pair.promised(old))
