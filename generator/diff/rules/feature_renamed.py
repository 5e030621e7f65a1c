# SPDX-License-Identifier: BSD-2-Clause
"""A feature has another name and the same bit: sources are edited."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._features import at_feature, renamed_features, say_place
from generator.diff.rules._types import RENAMED

HISTORY = ("Linux calls bit 24 KVM_FEATURE_CLOCKSOURCE_STABLE_BIT, with a suffix that no other bit of kvm_para.h has: "
           "names are the header's alone.")
CLAIMS = ("Feature.name", "Abi.features")


def compare(pair: Pair) -> Iterator[Found]:
    if pair.old is not pair.new and (pair.features.added or any(old.name != new.name for old, new in pair.features.both)):
        for old, new in renamed_features(pair):
            yield Found(at_feature(new), f"was called {old.name} ({say_place(new)})", RENAMED)
