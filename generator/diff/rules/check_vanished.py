# SPDX-License-Identifier: BSD-2-Clause
"""A host no longer checks reserved bits or arguments: guests come to rely on it, and a guest that probes by a refusal is not refused."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._answers import answer_pairs
from generator.diff.rules._words import BREAKS, OK

HISTORY = ("KVM 5.10 ignored reserved bits of Hyper-V's control word (arch/x86/kvm/hyperv.c); newer ones refuse them.")
CLAIMS = ("Answers.reserved_field", "Answers.bad_argument")


def compare(pair: Pair) -> Iterator[Found]:
    for where, old, new, promised in answer_pairs(pair):
        for name in ("reserved_field", "bad_argument"):
            before, after = getattr(old, name), getattr(new, name)
            if before is not None and after is None:
                yield Found(where, f"{name} was answered {before} and is not checked", Effects(BREAKS, BREAKS, OK, BREAKS, BREAKS),
                            "go on checking", promised)
