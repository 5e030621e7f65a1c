# SPDX-License-Identifier: BSD-2-Clause
"""A family or a call is no longer under the promise of compatibility."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._words import LOSES, OK, at_call, at_family

HISTORY = ("Xen marks the tools-only operations of public/hvm/hvm_op.h as open to change: only tools of the same release "
           "may use them.")
CLAIMS = ("Family.promised", "Call.stable")


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in pair.families.differing:
        if old.promised and not new.promised:
            yield Found(at_family(new), "was promised and is experimental", Effects(LOSES, OK, LOSES, LOSES, OK),
                        "keep the promise, and try new things in another family")
    for before, after in pair.calls.differing:
        if before.stable and not after.stable:
            yield Found(at_call(after), "was stable and may now change with each release", Effects(LOSES, OK, LOSES, LOSES, OK),
                        "keep the promise, and add an unstable call beside it")
