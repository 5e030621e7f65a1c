# SPDX-License-Identifier: BSD-2-Clause
"""A value that comes back has another width or sign.

A guest that reads more bits than the host promises reads what happens to be there.
"""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._results import result_pairs, say
from generator.diff.rules._words import BOTH_WAYS, EDIT, at_call, same_type

HISTORY = ("SBI 0.3 said that counter reads of RV32 give the low half, and 2.0 added a call for the upper one (riscv-sbi- "
           "doc, PMU).")
CLAIMS = ("Returns.scalar", "Returns.type", "FurtherResult.scalar", "FurtherResult.type")


def compare(pair: Pair) -> Iterator[Found]:
    for old, new, pairing in result_pairs(pair):
        for before, after in pairing.both:
            if before == after:
                continue
            same = before.scalar == after.scalar
            if same and same_type(pair, before.type, after.type):
                continue
            yield Found(at_call(new.call, "returns", form=new.form), f"gave back {say(before)} and gives back {say(after)}",
                        Effects(recompile=EDIT) if same else BOTH_WAYS, "" if same else "add a call or a form for the other type",
                        pair.promised(old.call))
