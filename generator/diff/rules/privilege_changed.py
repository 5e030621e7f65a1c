# SPDX-License-Identifier: BSD-2-Clause
"""Who may make a call is said otherwise."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._words import BREAKS, OK, at_call

HISTORY = ("KVM refuses calls from rings above 0 with -EPERM (arch/x86/kvm/x86.c): user space that made one before is "
           "refused.")
CLAIMS = ("Call.privileged",)


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in pair.calls.differing:
        if old.privileged != new.privileged:
            tighter, looser = bool(new.privileged), bool(old.privileged)
            yield Found(at_call(new, "privileged"), f"was for {old.privileged or 'everybody'} and is for {new.privileged or 'everybody'}",
                        Effects(BREAKS if tighter else OK, BREAKS if looser else OK, OK, BREAKS if tighter else OK, BREAKS if looser else OK),
                        "keep it as it was", pair.promised(old))
