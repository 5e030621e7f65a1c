# SPDX-License-Identifier: BSD-2-Clause
"""An argument has more or fewer bits.

Where it grows an old host cuts what a new guest passes; where it shrinks the new host cuts what an old guest passes. Bits that the
other side leaves undefined are read, unless the convention zeroes them.
"""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._arguments import argument_pairs
from generator.diff.rules._words import BREAKS, OK, at_argument

HISTORY = ("KVM_HC_SEND_IPI's bitmap has 128 bits in 64-bit mode and 64 in 32-bit mode "
           "(Documentation/virt/kvm/x86/hypercalls.rst): the width changes the meaning.")
CLAIMS = ("Argument.scalar",)


def compare(pair: Pair) -> Iterator[Found]:
    for old, new, pairing in argument_pairs(pair):
        for before, after in pairing.both:
            left, right = before.scalar.width, after.scalar.width
            if left != right:
                yield Found(at_argument(new.call, after, new.form), f"had {say(left)} and has {say(right)}", effects(pair, left or 64, right or 64),
                            "add an argument or a form for the other width", pair.promised(old.call))


def effects(pair: Pair, old: int, new: int) -> Effects:
    zeroed = all(convention.narrow == "zero" for convention in (*pair.old.conventions, *pair.new.conventions))
    if new > old:
        return Effects(OK if zeroed else BREAKS, BREAKS, OK, OK if zeroed else BREAKS, BREAKS)
    return Effects(BREAKS, OK if zeroed else BREAKS, OK, BREAKS, OK if zeroed else BREAKS)


def say(width: int | None) -> str:
    return "a word" if width is None else f"{width} bits"
