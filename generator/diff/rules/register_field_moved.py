# SPDX-License-Identifier: BSD-2-Clause
"""A field of a system register has other bits: what one side writes the other reads as something else."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Found
from generator.diff.pair import Pair
from generator.diff.rules._registers import at_register, changed_fields
from generator.diff.rules._bits import say_bits
from generator.diff.rules._words import BOTH_WAYS

HISTORY = ("KVM asks for interrupts for pages that are there by bit 3 of MSR 0x4b564d02, beside bits 0 to 2 that were "
           "there before (Documentation/virt/kvm/x86/msr.rst): none of the old ones moved.")
CLAIMS = ("RegisterField.bits",)


def compare(pair: Pair) -> Iterator[Found]:
    for _, new, fields in changed_fields(pair):
        for before, after in fields.differing:
            if before.bits != after.bits:
                yield Found(at_register(new, "fields", after.name, subject=f"field '{after.name}'"),
                            f"was {say_bits(before.bits)} and is {say_bits(after.bits)}", BOTH_WAYS, "keep the bits")
