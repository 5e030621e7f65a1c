# SPDX-License-Identifier: BSD-2-Clause
"""Reserved bits of the ids must hold another number."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Found
from generator.diff.pair import Pair
from generator.diff.rules._words import BOTH_WAYS
from generator.diff.rules._layouts import layouts

HISTORY = ("SMCCC requires bits 23 to 17 of a fast call to be 0 (DEN0028, 2.5): a host that wants another value refuses "
           "every call.")
CLAIMS = ("IdField.value",)


def compare(pair: Pair) -> Iterator[Found]:
    for layout in layouts(pair):
        for old, new in layout.fields.both:
            if old.role == new.role == "reserved" and (old.value or 0) != (new.value or 0):
                yield Found(layout.at(new), f"had to be {old.value or 0:#x} and has to be {new.value or 0:#x}", BOTH_WAYS,
                            "keep the value", layout.promised)
