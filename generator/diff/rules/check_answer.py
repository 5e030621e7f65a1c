# SPDX-License-Identifier: BSD-2-Clause
"""A host refuses reserved bits or bad arguments with another status."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Found
from generator.diff.pair import Pair
from generator.diff.rules._answers import answer_pairs, same_status
from generator.diff.rules._words import BOTH_WAYS

HISTORY = ("KVM answers a bad argument of a Hyper-V call as a bad control word (docs/findings of this project): guests "
           "that tell them apart go wrong.")
CLAIMS = ("Answers.reserved_field", "Answers.bad_argument")


def compare(pair: Pair) -> Iterator[Found]:
    for where, old, new, promised in answer_pairs(pair):
        for name in ("reserved_field", "bad_argument"):
            before, after = getattr(old, name), getattr(new, name)
            if None not in (before, after) and before != after and not same_status(pair, before, after):
                yield Found(where, f"{name} was answered {before} and is answered {after}", BOTH_WAYS, "keep the answer", promised)
