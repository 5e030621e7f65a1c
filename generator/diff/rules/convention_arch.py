# SPDX-License-Identifier: BSD-2-Clause
"""A convention is said to be of another word, which changes the width of every natural word."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Found
from generator.diff.pair import Pair
from generator.diff.rules._words import BOTH_WAYS, at_convention
from generator.model.abi import Convention

HISTORY = ("KVM cuts number, arguments and result of a call to 32 bits outside of long mode (arch/x86/kvm/x86.c, "
           "kvm_emulate_hypercall).")
CLAIMS = ("Convention.arch", "Convention.variant", "Convention.word")


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in pair.conventions.differing:
        if (old.arch, old.variant, old.word) != (new.arch, new.variant, new.word):
            yield Found(at_convention(new), f"was {say(old)} and is {say(new)}", BOTH_WAYS, "describe a new convention beside it")


def say(convention: Convention) -> str:
    return f"of {convention.arch}, {convention.variant or 'ordinary'}, {convention.word} bits"
