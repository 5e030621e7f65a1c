# SPDX-License-Identifier: BSD-2-Clause
"""The address of a call's memory is one of another space: physical, virtual, or none because it lies in registers."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Found
from generator.diff.pair import Pair
from generator.diff.rules._buffers import differing
from generator.diff.rules._types import BOTH_AND_EDIT
from generator.diff.rules._words import at_buffer

HISTORY = ("Legacy SBI calls took the virtual address of a hart mask and those of 0.2 take the mask itself "
           "(src/ext-legacy.adoc, ext-ipi.adoc): the new calls have ids of their own.")
CLAIMS = ("Buffer.space",)


def compare(pair: Pair) -> Iterator[Found]:
    for group, old, new in differing(pair):
        if old.space != new.space:
            yield Found(at_buffer(group.call, new, group.form), f"was in {old.space} and is in {new.space}", BOTH_AND_EDIT,
                        "make a new call, or a form with an id of its own", pair.promised(group.old_call))
