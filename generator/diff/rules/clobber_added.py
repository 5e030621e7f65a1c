# SPDX-License-Identifier: BSD-2-Clause
"""A call may destroy a register that it kept: what an old guest holds there is lost."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._words import BREAKS, OK, at_convention
from generator.model.places import destroyed_registers

HISTORY = ("Xen's arm64 calls may destroy x16 and the arguments they use (public/arch-arm.h): a compiler that is not told "
           "keeps values there.")
CLAIMS = ("Convention.clobbers",)


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in pair.conventions.differing:
        added = sorted(destroyed_registers(new) - destroyed_registers(old))
        if added:
            yield Found(at_convention(new, "clobbers"), f"a call may now destroy {', '.join(added)}", Effects(BREAKS, OK, OK, BREAKS, OK),
                        "save it in the host")
