# SPDX-License-Identifier: BSD-2-Clause
"""A feature became a recommendation, or a recommendation a condition."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._features import at_feature
from generator.diff.rules._words import BREAKS, OK

HISTORY = ("With KVM_CAP_HYPERV_ENFORCE_CPUID KVM refuses the calls that CPUID 0x40000004 only recommends, if the bit is"
           " not set (hv_check_hypercall_access in arch/x86/kvm/hyperv.c).")
CLAIMS = ("Feature.hint",)


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in pair.features.differing:
        if old.hint and not new.hint:
            yield Found(at_feature(new), "recommended, and is a condition now: who went without asking is refused",
                        Effects(BREAKS, OK, BREAKS, BREAKS, OK), "make a new feature of the condition")
        elif new.hint and not old.hint:
            yield Found(at_feature(new), "was a condition, and only recommends now: old hosts refuse who does not ask",
                        Effects(OK, BREAKS, OK, OK, BREAKS), "let guests go on asking")
