# SPDX-License-Identifier: BSD-2-Clause
"""An argument must be aligned otherwise: a stricter host refuses old guests, a laxer one makes new guests that old hosts refuse."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._arguments import argument_pairs
from generator.diff.rules._words import BREAKS, OK, at_argument

HISTORY = "Hyper-V refuses input that is not aligned to 8 bytes (TLFS, 3.6); KVM takes it (arch/x86/kvm/hyperv.c)."
CLAIMS = ("Argument.align",)


def compare(pair: Pair) -> Iterator[Found]:
    for old, new, pairing in argument_pairs(pair):
        for before, after in pairing.both:
            left, right = before.align or 1, after.align or 1
            if left != right:
                one, other = BREAKS if right % left == 0 or left % right else OK, BREAKS if left % right == 0 or right % left else OK
                yield Found(at_argument(new.call, after, new.form), f"had to be a multiple of {left} and has to be one of {right}",
                            Effects(one, other, OK, one, other), "keep the alignment", pair.promised(old.call))
