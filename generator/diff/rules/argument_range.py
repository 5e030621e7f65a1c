# SPDX-License-Identifier: BSD-2-Clause
"""The range of an argument shrinks or grows.

A smaller range refuses what old guests pass; a larger one is refused by old hosts.
"""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._arguments import argument_pairs
from generator.diff.rules._words import BREAKS, OK, at_argument
from generator.lang.scalars import scalar_range
from generator.model.abi import Argument

HISTORY = ("Hyper-V allows 4095 elements in a rep call, and each call has a limit of its own (TLFS, 3.7): a smaller one "
           "breaks longer lists.")
CLAIMS = ("Argument.minimum", "Argument.maximum")


def compare(pair: Pair) -> Iterator[Found]:
    for old, new, pairing in argument_pairs(pair):
        for before, after in pairing.both:
            left, right = limits(before), limits(after)
            if left == right or before.scalar != after.scalar:
                continue
            shrinks, grows = right[0] > left[0] or right[1] < left[1], right[0] < left[0] or right[1] > left[1]
            one, other = BREAKS if shrinks else OK, BREAKS if grows else OK
            yield Found(at_argument(new.call, after, new.form), f"could be {say(left)} and can be {say(right)}", Effects(one, other, OK, one, other),
                        "keep the range, or let the larger one need a feature" if grows else "keep the range", pair.promised(old.call))


def limits(argument: Argument) -> tuple[int, int]:
    low, high = scalar_range(argument.scalar)
    return low if argument.minimum is None else argument.minimum, high if argument.maximum is None else argument.maximum


def say(limit: tuple[int, int]) -> str:
    return f"{limit[0]} to {limit[1]:#x}"
