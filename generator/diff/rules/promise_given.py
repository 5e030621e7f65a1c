# SPDX-License-Identifier: BSD-2-Clause
"""A family or a call is now under the promise of compatibility: nobody is harmed."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._words import at_call, at_family

HISTORY = ("VMI 3.0 promised that within a major version calls are only appended (vmiCalls.h of API 3.0): indices of "
           "before had shifted.")
CLAIMS = ("Family.promised", "Call.stable")


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in pair.families.differing:
        if new.promised and not old.promised:
            yield Found(at_family(new), "was experimental and is promised", Effects())
    for before, after in pair.calls.differing:
        if after.stable and not before.stable:
            yield Found(at_call(after), "may no longer change with each release", Effects())
