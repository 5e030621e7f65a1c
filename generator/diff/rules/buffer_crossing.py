# SPDX-License-Identifier: BSD-2-Clause
"""A call's memory may no longer cross a page boundary, or may now."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._buffers import differing
from generator.diff.rules._uses import addition, guard_for, told
from generator.diff.rules._words import BREAKS, OK, at_buffer

HISTORY = ("Hyper-V's input and output must not cross a page (hypercall-interface.md of the TLFS): guests keep a page "
           "for each processor.")
CLAIMS = ("Buffer.crossing",)


def compare(pair: Pair) -> Iterator[Found]:
    for group, old, new in differing(pair):
        if old.crossing != new.crossing:
            stricter = new.crossing == "forbidden"
            guard = "" if stricter else guard_for(pair, (new.name, f"{group.call.name}_{new.name}"))
            yield Found(at_buffer(group.call, new, group.form), f"crossing a page was {old.crossing} and is {new.crossing}"
                        f"{'' if stricter else f'; {told(guard)}'}", Effects(BREAKS, OK, OK, BREAKS, OK) if stricter else addition(guard),
                        "go on taking what was taken" if stricter else "let guests keep it in one page, as long as old hosts are there", pair.promised(group.old_call))
