# SPDX-License-Identifier: BSD-2-Clause
"""A feature is told elsewhere: guests of the other release look at a bit that says nothing of it, or something else."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._features import at_feature, bits_and_unless, holder_of, place_of, say_place
from generator.diff.rules._words import BREAKS, OK

HISTORY = ("ARM64 guests of Hyper-V find HV_FEATURE_GUEST_CRASH_MSR_AVAILABLE at bit 8 and x64 guests at bit 10 "
           "(asm/hyperv-tlfs.h of Linux 6.12): who looks at the other bit is told of something else.")
CLAIMS = ("Feature.cpuid", "Feature.asked", "CpuidSource.leaf", "CpuidSource.subleaf", "CpuidSource.register", "CpuidSource.bits",
          "CallSource.call", "CallSource.args", "CallSource.buffers", "CallSource.buffer", "CallSource.place", "CallSource.bits",
          "FieldPlace.field", "FieldPlace.type", "FieldPlace.signed", "FieldPlace.offset", "FieldPlace.width", "FieldPlace.offset32",
          "FieldPlace.width32", "FieldPlace.arch", "FieldPlace.order", "CaseBuffer.buffer", "CaseBuffer.at", "CaseBuffer.clear",
          "CaseBuffer.size", "CaseBuffer.size32", "CaseBuffer.writes", "FieldWrite.place", "FieldWrite.value")


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in pair.features.differing:
        if not place_of(old) or not place_of(new):
            continue
        before, after = (bits_and_unless(feature) for feature in (old, new))
        if place_of(old) != place_of(new) or before[0] != after[0]:     # type: ignore[index]
            now = holder_of(pair.new, old, new.name)
            yield Found(at_feature(new), f"was told by {say_place(old)} and is by {say_place(new)}"
                        f"{f'; where it was is now {now.name}' if now is not None else ''}",
                        Effects(BREAKS, BREAKS, OK, OK, OK), "keep the place")
