# SPDX-License-Identifier: BSD-2-Clause
"""A feature is new: guests ask for it, and old hosts say that they lack it.

A guest that saw it on a new host and goes on on an old one believes that it is there: it must not have been shown.
"""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._features import at_feature, holder_of, renamed_features, say_place
from generator.diff.rules._words import HOLD, LOSES, OK

HISTORY = ("QEMU takes kvm-msi-ext-dest-id from machines of version 5.1 and older (pc_compat_5_1 in hw/i386/pc.c): a "
           "guest that goes back to an older QEMU must not have seen it.")
CLAIMS = ("Abi.features",)


def compare(pair: Pair) -> Iterator[Found]:
    known = {new.name for _, new in renamed_features(pair)} if pair.features.added else set()
    for feature in pair.features.added:
        if feature.name not in known and holder_of(pair.old, feature, feature.name) is None:
            yield Found(at_feature(feature), f"is new: {say_place(feature)}{' (a hint)' if feature.hint else ''}",
                        Effects(new_guest=LOSES, back=OK if feature.hint else HOLD))
