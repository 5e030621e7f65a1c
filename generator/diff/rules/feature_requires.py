# SPDX-License-Identifier: BSD-2-Clause
"""What a feature brings with it changed: who relies on the second after asking for the first may be without."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._features import at_feature, renamed_features
from generator.diff.rules._words import BREAKS, OK

HISTORY = ("Linux flushes by KVM_FEATURE_PV_TLB_FLUSH only where it has KVM_FEATURE_STEAL_TIME, too "
           "(pv_tlb_flush_supported in arch/x86/kernel/kvm.c), for the flag lies in the memory of the other.")
CLAIMS = ("Feature.requires",)


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in pair.features.differing:
        known = {before.name: after.name for before, after in renamed_features(pair)} if set(old.requires) != set(new.requires) else {}
        before, after = {known.get(name, name) for name in old.requires}, set(new.requires)
        if lost := sorted(before - after):
            yield Found(at_feature(new), f"no longer brings {', '.join(lost)}: guests that ask for it alone may be without",
                        Effects(BREAKS, OK, BREAKS, BREAKS, OK), "let hosts have both")
        if gained := sorted(after - before):
            yield Found(at_feature(new), f"brings {', '.join(gained)}, which old hosts may lack that have it",
                        Effects(OK, BREAKS, OK, OK, BREAKS), "ask for both")
