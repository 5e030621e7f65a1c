# SPDX-License-Identifier: BSD-2-Clause
"""A host has to execute an instruction because of a call: old hosts did not say that they do."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._words import BREAKS, OK, at_call

HISTORY = ("OpenSBI 0.9 did another HFENCE than the specification for four numbers (SBI_EXT_RFENCE_… in "
           "sbi_ecall_interface.h, right since 1.0): the call came back, and what it stood for was not done.")
CLAIMS = ("Call.executes", "Executes.arch", "Executes.mask", "Executes.match")


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in pair.calls.differing:
        if old.executes == new.executes:
            continue
        before = {(arch, item.mask, item.match) for item in old.executes for arch in item.arch}
        gained = [(arch, item) for item in new.executes for arch in item.arch if (arch, item.mask, item.match) not in before]
        if gained:
            words = ", ".join(f"{item.match:#x} under {item.mask:#x} on {arch}" for arch, item in gained)
            yield Found(at_call(new, "executes"), f"hosts must execute {words}, which old ones did not promise",
                        Effects(OK, BREAKS, OK, OK, BREAKS), "make a new call of it, or a feature", pair.promised(old))
