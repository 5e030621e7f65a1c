# SPDX-License-Identifier: BSD-2-Clause
"""An instruction no longer makes a call: guests that chose it at run time reach nobody."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._words import BREAKS, OK, at_convention

HISTORY = "lguest went from int 0x1f to vmcall and back between 2.6.29 and 2.6.35 (asm/lguest_hcall.h)."
CLAIMS = ("Convention.instructions",)


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in pair.conventions.differing:
        for text in [text for text in old.instructions if text not in new.instructions]:
            yield Found(at_convention(new, "instruction"), f"'{text}' no longer makes a call", Effects(BREAKS, OK, OK, BREAKS, OK),
                        "let the old instruction stay as one of several")
