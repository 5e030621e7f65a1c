# SPDX-License-Identifier: BSD-2-Clause
"""A host checks reserved bits or arguments that it ignored: sloppy old guests are refused."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._answers import answer_pairs
from generator.diff.rules._words import BREAKS, OK

HISTORY = "KVM checks reserved bits of Hyper-V's control word since Linux 5.14 (arch/x86/kvm/hyperv.c)."
CLAIMS = ("Answers.reserved_field", "Answers.bad_argument")


def compare(pair: Pair) -> Iterator[Found]:
    for where, old, new, promised in answer_pairs(pair):
        for name in ("reserved_field", "bad_argument"):
            before, after = getattr(old, name), getattr(new, name)
            if before is None and after is not None:
                yield Found(where, f"{name} was not checked and is answered {after}", Effects(BREAKS, BREAKS, OK, BREAKS, BREAKS),
                            "check only what is new", promised)
