# SPDX-License-Identifier: BSD-2-Clause
"""Other values of an answer mean that a host lacks a feature: one release takes for there what the other means as not there."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._features import at_feature, bits_and_unless
from generator.diff.rules._words import BREAKS, LOSES, OK

HISTORY = ("KVM wants EBX of 0x40000004 to be neither 0 nor 0xffffffff for HvCallNotifyLongSpinWait "
           "(hv_check_hypercall_access in arch/x86/kvm/hyperv.c), where the TLFS has 0xffffffff for never.")
CLAIMS = ("CpuidSource.unless", "CallSource.unless")


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in pair.features.differing:
        before, after = (bits_and_unless(feature) for feature in (old, new))
        if before is None or after is None or set(before[1]) == set(after[1]):      # type: ignore[index]
            continue
        more, fewer = set(after[1]) - set(before[1]), set(before[1]) - set(after[1])        # type: ignore[index]
        words = [f"{', '.join(f'{value:#x}' for value in sorted(values))} {said}"
                 for values, said in ((more, "now means that it is not there"), (fewer, "no longer means that it is not there")) if values]
        yield Found(at_feature(new), "; ".join(words), Effects(
            BREAKS if more else LOSES, BREAKS if fewer else LOSES, OK, BREAKS if more else OK, BREAKS if fewer else OK),
            "keep the values that mean absence: guests compare with them")
