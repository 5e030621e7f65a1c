# SPDX-License-Identifier: BSD-2-Clause
"""A feature that only words described is told in a way that programs can ask, or the other way round, or in other words.

What hosts do is not said to have changed: somebody must read both.
"""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._features import at_feature, place_of, say_place
from generator.diff.rules._words import EDIT

HISTORY = ("Of Xen's hypfs a guest learns by trying (XEN_HYPFS_OP_get_version, public/hypfs.h of 4.14), of the areas of "
           "4.18 by XENFEAT 18 and 19 (public/features.h): words first, then bits.")
CLAIMS = ("Feature.cpuid", "Feature.asked")


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in pair.features.differing:
        words = not place_of(old) and not place_of(new)
        if words and " ".join(old.source.split()) != " ".join(new.source.split()) or bool(place_of(old)) != bool(place_of(new)):
            yield Found(at_feature(new), f"was told so: {say_place(old)}; and is told so: {say_place(new)}", Effects(recompile=EDIT))
