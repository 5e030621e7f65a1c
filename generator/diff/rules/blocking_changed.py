# SPDX-License-Identifier: BSD-2-Clause
"""A call may wait, and came back at once; or the reverse."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._words import BREAKS, OK, at_call

HISTORY = "Xen's sched_op poll waits for an event (public/sched.h): a caller that holds a lock must know."
CLAIMS = ("Call.blocking",)


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in pair.calls.differing:
        if old.blocking != new.blocking:
            effects = Effects(BREAKS, OK, OK, BREAKS, OK) if new.blocking else Effects(new_guest=BREAKS, back=BREAKS)
            yield Found(at_call(new, "blocking"), "may wait now" if new.blocking else "no longer waits", effects, "add a call that waits",
                        pair.promised(old))
