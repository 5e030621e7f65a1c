# SPDX-License-Identifier: BSD-2-Clause
"""A call may be interrupted and made again by the host, and was not; or the reverse: arguments and memory change under the guest."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._words import BREAKS, OK, at_call

HISTORY = ("Xen rewrites a call's arguments when it goes on later (public/xen.h, continuations; memory_op's command from "
           "bit 6 on).")
CLAIMS = ("Call.restartable",)


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in pair.calls.differing:
        if old.restartable != new.restartable:
            effects = Effects(BREAKS, OK, OK, BREAKS, OK) if new.restartable else Effects(new_guest=BREAKS, back=BREAKS)
            yield Found(at_call(new, "restartable"), "may be interrupted now" if new.restartable else "is no longer interrupted", effects,
                        "finish in the host", pair.promised(old))
