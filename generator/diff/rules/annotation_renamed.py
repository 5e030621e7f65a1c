# SPDX-License-Identifier: BSD-2-Clause
"""A hint has another name and the same bit: sources are edited."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Found
from generator.diff.pair import Pair
from generator.diff.rules._annotations import at_annotation
from generator.diff.rules._types import RENAMED

HISTORY = ("Linux calls bit 16 of SMCCC's function ids ARM_SMCCC_1_3_SVE_HINT (linux/arm-smccc.h), which the "
           "specification describes and does not call so: what travels is the bit.")
CLAIMS = ("Annotation.name",)


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in pair.annotations.differing:
        if old.name != new.name:
            yield Found(at_annotation(new), f"was called {old.name} ({new.mask:#x} of {new.carrier})", RENAMED)
