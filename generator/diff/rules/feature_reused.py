# SPDX-License-Identifier: BSD-2-Clause
"""A feature is told by the bit that told another: old guests take the one for the other."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Found
from generator.diff.pair import Pair
from generator.diff.rules._features import at_feature, holder_of, renamed_features, say_place
from generator.diff.rules._words import BOTH_WAYS

HISTORY = ("Number 9 of Xen's HVM parameters is BUFPIOREQ_PFN on ia64 and VIRIDIAN on x86 (public/hvm/params.h of 4.0 to"
           " 4.2): a number that says that something is there must say one thing to a guest.")
CLAIMS = ("Abi.features",)


def compare(pair: Pair) -> Iterator[Found]:
    known = {new.name for _, new in renamed_features(pair)} if pair.features.added else set()
    for feature in pair.features.added:
        was = holder_of(pair.old, feature, feature.name)
        if feature.name not in known and was is not None:
            yield Found(at_feature(feature), f"is new at {say_place(feature)}, which told {was.name}", BOTH_WAYS, "take a bit that was never used")
