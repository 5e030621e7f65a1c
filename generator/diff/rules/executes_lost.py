# SPDX-License-Identifier: BSD-2-Clause
"""A host no longer has to execute an instruction because of a call: an effect that old guests count on may not come."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._words import BREAKS, OK, at_call

HISTORY = ("Hyper-V's flush of virtual addresses stands for the guest's own INVLPG on every processor (TLFS, "
           "HvCallFlushVirtualAddressSpace): if the host leaves it out nothing says so.")
CLAIMS = ("Call.executes", "Executes.arch", "Executes.mask", "Executes.match")


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in pair.calls.differing:
        if old.executes == new.executes:
            continue
        after = {(arch, item.mask, item.match) for item in new.executes for arch in item.arch}
        lost = [(arch, item) for item in old.executes for arch in item.arch if (arch, item.mask, item.match) not in after]
        if lost:
            words = ", ".join(f"{item.match:#x} under {item.mask:#x} on {arch}" for arch, item in lost)
            yield Found(at_call(new, "executes"), f"hosts need no longer execute {words}", Effects(BREAKS, OK, BREAKS, BREAKS, OK),
                        "go on executing it", pair.promised(old))
