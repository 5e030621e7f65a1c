# SPDX-License-Identifier: BSD-2-Clause
"""A call takes fewer elements than it did, or more: what is beyond is refused."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._buffers import differing
from generator.diff.rules._uses import addition, guard_for, told
from generator.diff.rules._words import BREAKS, OK, at_buffer

HISTORY = ("A rep call of Hyper-V counts in 12 bits, and Linux fills a page with what is to be flushed "
           "(arch/x86/hyperv/mmu.c): a host that took fewer would refuse guests that ran.")
CLAIMS = ("Buffer.maximum",)


def compare(pair: Pair) -> Iterator[Found]:
    for group, old, new in differing(pair):
        if old.maximum != new.maximum:
            fewer = new.maximum is not None and (old.maximum is None or new.maximum < old.maximum)
            guard = "" if fewer else guard_for(pair, (new.name, f"{group.call.name}_{new.name}"))
            yield Found(at_buffer(group.call, new, group.form), f"took {say(old.maximum)} elements and takes {say(new.maximum)}"
                        f"{'' if fewer else f'; {told(guard)}'}", Effects(BREAKS, OK, OK, BREAKS, OK) if fewer else addition(guard),
                        "go on taking as many" if fewer else "" if guard else "add a feature by which hosts say so", pair.promised(group.old_call))


def say(maximum: int | None) -> str:
    return "any number of" if maximum is None else f"at most {maximum}"
