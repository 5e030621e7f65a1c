# SPDX-License-Identifier: BSD-2-Clause
"""What must change whenever a call's memory does is another field or constant."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._words import at_call, at_family

HISTORY = ("Xen's domctl and sysctl have an interface version in their ids, platform_op one of its own "
           "(public/platform.h).")
CLAIMS = ("Call.versioned_by", "Family.versioned_by")


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in pair.families.differing:
        if old.versioned_by != new.versioned_by:
            yield Found(at_family(new), say(old.versioned_by, new.versioned_by), Effects(), promised=old.promised)
    for before, after in pair.calls.differing:
        if before.versioned_by != after.versioned_by:
            yield Found(at_call(after, "versioned_by"), say(before.versioned_by, after.versioned_by), Effects(), promised=pair.promised(before))


def say(old: str, new: str) -> str:
    return f"was versioned by {old or 'nothing'} and is by {new or 'nothing'}"
