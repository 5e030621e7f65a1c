# SPDX-License-Identifier: BSD-2-Clause
"""A feature is gone: old guests are told that hosts lack it, and go without.

A guest that saw it on an old host and goes on on a new one still uses it.
"""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._features import at_feature, holder_of, renamed_features, say_place
from generator.diff.rules._words import EDIT, HOLD, LOSES, OK

HISTORY = ("Linux 6.12 does not report KVM_FEATURE_MMU_OP (bit 2), for the call behind it is gone from KVM "
           "(Documentation/virt/kvm/x86/cpuid.rst: deprecated).")
CLAIMS = ("Abi.features",)


def compare(pair: Pair) -> Iterator[Found]:
    known = {old.name for old, _ in renamed_features(pair)} if pair.features.gone else set()
    for feature in pair.features.gone:
        if feature.name not in known and holder_of(pair.new, feature, feature.name) is None:     # else feature-reused tells it
            yield Found(at_feature(feature), f"is gone: {say_place(feature)}",
                        Effects(LOSES, OK, EDIT, OK if feature.hint else HOLD, OK), "" if feature.hint else "keep its bit unused")
