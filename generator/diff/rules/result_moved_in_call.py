# SPDX-License-Identifier: BSD-2-Clause
"""A value of a call comes back in another register than the order of its values gave it before."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Found
from generator.diff.pair import Pair
from generator.diff.rules._words import BOTH_WAYS, at_call, say_slot

HISTORY = ("PAPR calls give back up to nine values in r4 to r12 (papr, QEMU hw/ppc/spapr_hcall.c): one put in the middle "
           "moves all behind it.")
CLAIMS = ("FurtherResult.index", "FurtherResult.name", "FurtherResult.position", "Returns.position", "Call.also_returns")


def compare(pair: Pair) -> Iterator[Found]:
    moved = {new.name for old, new in pair.conventions.differing if (old.value, old.value_bits) != (new.value, new.value_bits)}
    for travel in pair.travels:
        if travel.convention in moved:
            continue
        before = {result.name: result.places for result in travel.old.results if result.name != "status"}
        for result in travel.new.results:
            places = before.get(result.name)
            if places is not None and places[:1] != result.places[:1]:
                yield Found(at_call(travel.new_call, form=travel.form, convention=travel.convention),
                            f"gave back {result.name} in {say_slot(places)} and gives it back in {say_slot(result.places)} on "
                            f"{travel.new.convention.arch}", BOTH_WAYS, "add values at the end", pair.promised(travel.old_call))
