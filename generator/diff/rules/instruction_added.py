# SPDX-License-Identifier: BSD-2-Clause
"""One instruction more makes a call: old hosts do not know it."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._words import BREAKS, at_convention

HISTORY = ("KVM patches vmcall and vmmcall into each other, since a guest may have chosen the other maker's "
           "(arch/x86/kvm/x86.c, emulator_fix_hypercall).")
CLAIMS = ("Convention.instructions",)


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in pair.conventions.differing:
        for text in [text for text in new.instructions if text not in old.instructions]:
            yield Found(at_convention(new, "instruction"), f"'{text}' makes a call, too", Effects(new_guest=BREAKS, back=BREAKS),
                        "let guests choose it only where a feature says so")
