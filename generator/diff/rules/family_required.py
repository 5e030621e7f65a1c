# SPDX-License-Identifier: BSD-2-Clause
"""A family that hosts could leave out is required now: new guests need not ask, and old hosts may not have it."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._words import BREAKS, at_family

HISTORY = ("SBI 0.3 requires that an extension is there as a whole or not at all (riscv-sbi-doc): OpenSBI 0.9 had parts of "
           "some.")
CLAIMS = ("Family.required",)


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in pair.families.differing:
        if new.required and not old.required:
            yield Found(at_family(new), "was optional and is required", Effects(new_guest=BREAKS, back=BREAKS),
                        "let guests ask as before", new.promised)
