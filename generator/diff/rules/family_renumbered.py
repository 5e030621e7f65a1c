# SPDX-License-Identifier: BSD-2-Clause
"""A family has another number: no call of it reaches the host of the other release."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Found
from generator.diff.pair import Pair
from generator.diff.rules._words import BOTH_WAYS, at_family

HISTORY = ("Xen moved HVMOP 17 to 22 into a hypercall of their own, dm_op, in 4.9 (public/hvm/dm_op.h): device models of "
           "both releases differ.")
CLAIMS = ("Family.number",)


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in pair.families.differing:
        if old.number != new.number:
            yield Found(at_family(new), f"number was {say(old.number)} and is {say(new.number)}", BOTH_WAYS,
                        "keep the number, and describe a new family beside it", old.promised)


def say(number: int | None) -> str:
    return "none" if number is None else f"{number:#x}"
