# SPDX-License-Identifier: BSD-2-Clause
"""A register that every call must fill with a constant is new, gone, or another.

A host that wants one refuses those who do not fill it; one that does not want it does not look.
"""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._words import BOTH_WAYS, BREAKS, OK, at_convention, say_slot
from generator.model.abi import Convention
from generator.model.places import Place, make_place

HISTORY = ("SMCCC's function id in w0 stands before VMI-like ids in x1 on arm64 (DEN0028): whoever leaves it out makes "
           "another call.")
CLAIMS = ("Convention.fixed",)


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in pair.conventions.differing:
        before, after = places(old), places(new)
        for place in before.keys() | after.keys():
            if before.get(place) == after.get(place):
                continue
            name = say_slot((place,))
            if place not in before:
                yield Found(at_convention(new, "fixed"), f"{name} must hold {after[place]:#x}", Effects(BREAKS, OK, OK, BREAKS, OK),
                            "take it whatever the register holds")
            elif place not in after:
                yield Found(at_convention(new, "fixed"), f"{name} no longer has to hold {before[place]:#x}",
                            Effects(new_guest=BREAKS, back=BREAKS), "let guests go on filling it")
            else:
                yield Found(at_convention(new, "fixed"), f"{name} had to hold {before[place]:#x} and has to hold {after[place]:#x}",
                            BOTH_WAYS, "keep the number")


def places(convention: Convention) -> dict[Place, int]:
    found = ((make_place(convention.arch, text), value) for text, value in convention.fixed)
    return {place: value for place, value in found if place is not None}
