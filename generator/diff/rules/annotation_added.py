# SPDX-License-Identifier: BSD-2-Clause
"""A hint is new: hosts that do not know it ignore it, if its bit was a hint's before.

Another bit needs a question: an old host takes it for a part of the id.
"""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._annotations import at_annotation, hint_guard, was_hint
from generator.diff.rules._words import BREAKS, HOLD, LOSES

HISTORY = ("SMCCC 1.3 made bit 16 of a function id a hint that no SVE state is live (DEN0028), where 1.0 to 1.2 have "
           "bits 23 to 16 as 0: Linux sets ARM_SMCCC_1_3_SVE_HINT only where the version says 1.3.")
CLAIMS = ("Abi.annotations",)


def compare(pair: Pair) -> Iterator[Found]:
    for annotation in pair.annotations.added:
        where, bit = at_annotation(annotation), f"is new: bit {annotation.bit} ({annotation.mask:#x} of {annotation.carrier})"
        guard = hint_guard(pair.old)
        if was_hint(pair.old, annotation):
            yield Found(where, f"{bit}, which old hosts ignore", Effects(new_guest=LOSES, back=LOSES))
        elif guard:
            yield Found(where, f"{bit}, which old hosts take for something else; {guard} tells guests whether a host knows it",
                        Effects(new_guest=LOSES, back=HOLD))
        else:
            yield Found(where, f"{bit}, which old hosts take for something else", Effects(new_guest=BREAKS, back=BREAKS),
                        "use a bit that was a hint's before, or let guests ask")
