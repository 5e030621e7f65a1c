# SPDX-License-Identifier: BSD-2-Clause
"""A field of the ids has another role: what was a part of a call's name is a parameter, for example."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Found
from generator.diff.pair import Pair
from generator.diff.rules._words import BOTH_WAYS
from generator.diff.rules._layouts import layouts

HISTORY = "SMCCC 1.3 made bit 16, which was reserved, a hint that the caller has no live SVE state (DEN0028, 1.3)."
CLAIMS = ("IdField.role",)


def compare(pair: Pair) -> Iterator[Found]:
    for layout in layouts(pair):
        for old, new in layout.fields.both:
            if old.role != new.role and "reserved" not in (old.role, new.role):
                yield Found(layout.at(new), f"was a {old.role} field and is a {new.role} field", BOTH_WAYS,
                            "describe a new field in bits that are reserved", layout.promised)
