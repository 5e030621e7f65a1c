# SPDX-License-Identifier: BSD-2-Clause
"""A feature has another name and the same bit: sources are edited."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Found
from generator.diff.pair import Pair
from generator.diff.rules._features import at_feature, renamed_features, say_place
from generator.diff.rules._types import RENAMED

HISTORY = ("Linux has HV_MSR_TIME_REF_COUNT_AVAILABLE since ARM64 shares it, and had HV_X64_MSR_TIME_REF_COUNT_AVAILABLE"
           " (asm-generic/hyperv-tlfs.h): the bit is the same.")
CLAIMS = ("Feature.name", "Abi.features")


def compare(pair: Pair) -> Iterator[Found]:
    if pair.old is not pair.new and (pair.features.added or any(old.name != new.name for old, new in pair.features.both)):
        for old, new in renamed_features(pair):
            yield Found(at_feature(new), f"was called {old.name} ({say_place(new)})", RENAMED)
