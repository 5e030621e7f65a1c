# SPDX-License-Identifier: BSD-2-Clause
"""Bits of the ids that were reserved have a meaning: old hosts refuse them, or ignore them.

Compatible where a guest can ask first: a hint that a query of calls tells of, or a field that only guarded calls or forms use.
"""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._words import BREAKS, HOLD, LOSES
from generator.diff.rules._layouts import layouts

HISTORY = ("SMCCC 1.3 gave bit 16 of the function id a meaning as a hint (DEN0028, 1.3): an older firmware refuses such an "
           "id as unknown.")
CLAIMS = ("Abi.fields", "Family.fields", "Convention.fields", "IdField.bits", "IdField.role")


def compare(pair: Pair) -> Iterator[Found]:
    for layout in layouts(pair):
        for field, bits in layout.taken_from_reserved():
            guard = layout.guard_of(pair, field)
            effects = Effects(new_guest=LOSES, back=HOLD) if guard else Effects(new_guest=BREAKS, back=BREAKS)
            yield Found(layout.at(field), f"takes {bits} of {field.carrier}, reserved before"
                        + (f"; {guard} tells guests whether a host knows it" if guard else ", and old hosts do not know it"), effects,
                        "" if guard else "let what uses it need a feature", layout.promised)
