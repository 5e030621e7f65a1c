# SPDX-License-Identifier: BSD-2-Clause
"""A hint has another bit: guests ask for it with a bit that says nothing, or something else."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Found
from generator.diff.pair import Pair
from generator.diff.rules._annotations import at_annotation
from generator.diff.rules._words import BOTH_WAYS

HISTORY = ("In the TLFS bit 31 of a control word says 'nested', and Linux 6.12 has it among the bits that must be 0 "
           "(HV_HYPERCALL_RSVD0_MASK, asm-generic/hyperv-tlfs.h): KVM refuses the call.")
CLAIMS = ("Annotation.bit", "Annotation.mask", "Annotation.carrier")


def compare(pair: Pair) -> Iterator[Found]:
    carriers = {before.name: after.name for before, after in pair.carriers.both}
    for old, new in pair.annotations.differing:
        if (carriers.get(old.carrier, old.carrier), old.mask, old.bit) != (new.carrier, new.mask, new.bit):
            heir = next((item.name for item in pair.new.annotations if (item.carrier, item.mask) == (old.carrier, old.mask)), "")
            yield Found(at_annotation(new), f"was {old.mask:#x} of {old.carrier} and is {new.mask:#x} of {new.carrier}"
                        f"{f'; where it was is now {heir}' if heir else ''}", BOTH_WAYS, "keep the bit")
