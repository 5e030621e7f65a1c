# SPDX-License-Identifier: BSD-2-Clause
"""A status no longer says, or now says, that a host does not have what was called."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Found
from generator.diff.pair import Pair
from generator.diff.rules._words import BOTH_WAYS, at_status

HISTORY = ("KVM's own ENOSYS is 1000 (linux/kvm_para.h), not 38: a guest that takes another answer for absence uses what "
           "is not there, or does without what is.")
CLAIMS = ("StatusValue.absent",)


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in pair.statuses.differing:
        if old.absent != new.absent:
            yield Found(at_status(new), f"{'meant' if old.absent else 'did not mean'} that a call is not there, and "
                        f"{'does' if new.absent else 'does not'} now", BOTH_WAYS, "give absence one status, for ever")
