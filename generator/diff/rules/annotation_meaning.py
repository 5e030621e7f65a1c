# SPDX-License-Identifier: BSD-2-Clause
"""A hint has another meaning: a call that was done at once may wait, or the other way round."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._annotations import at_annotation
from generator.diff.rules._words import BREAKS

HISTORY = ("VMI 2.0 had SetDeferredMode with bits and FlushDeferredCalls, 3.0 has SetLazyMode with values (vmiCalls.h; "
           "asm/vmi.h of Linux): what makes a call wait, and until when, changed with them.")
CLAIMS = ("Annotation.meaning", "Annotation.name")


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in pair.annotations.differing:
        if old.meaning != new.meaning:
            yield Found(at_annotation(new), f"meant {old.meaning} and means {new.meaning}", Effects(BREAKS, BREAKS, BREAKS, BREAKS, BREAKS),
                        "make a new annotation")
