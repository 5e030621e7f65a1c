# SPDX-License-Identifier: BSD-2-Clause
"""A hint has another bit: guests ask for it with a bit that says nothing, or something else."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Found
from generator.diff.pair import Pair
from generator.diff.rules._annotations import at_annotation
from generator.diff.rules._words import BOTH_WAYS

HISTORY = ("TLFS hypercalls have a bit for 'nested' (31) in what was a field that must be 0: KVM's "
           "HV_HYPERCALL_RSVD0_MASK refuses it (Linux 6.12 asm-generic/hyperv-tlfs.h). A bit of an id means one thing "
           "for ever.")
CLAIMS = ("Annotation.bit", "Annotation.mask", "Annotation.carrier")


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in pair.annotations.differing:
        if (old.carrier, old.mask) != (new.carrier, new.mask):
            heir = next((item.name for item in pair.new.annotations if (item.carrier, item.mask) == (old.carrier, old.mask)), "")
            yield Found(at_annotation(new), f"was {old.mask:#x} of {old.carrier} and is {new.mask:#x} of {new.carrier}"
                        f"{f'; where it was is now {heir}' if heir else ''}", BOTH_WAYS, "keep the bit")
