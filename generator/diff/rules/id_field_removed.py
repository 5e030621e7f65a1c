# SPDX-License-Identifier: BSD-2-Clause
"""Ids have a field less: what an old guest puts there means nothing, or something else."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._words import BOTH_WAYS, BREAKS, EDIT, OK
from generator.diff.rules._layouts import layouts, say

HISTORY = "VMI's ids before 4.0 had no family: an index alone named a call (asm-i386/vmi.h)."
CLAIMS = ("Abi.fields", "Family.fields", "Convention.fields")


def compare(pair: Pair) -> Iterator[Found]:
    for layout in layouts(pair):
        for field in layout.fields.gone:
            if field.role == "reserved":
                continue
            effects = Effects(BREAKS, OK, EDIT, BREAKS, OK) if field.role in ("hint", "parameter", "variant") else BOTH_WAYS
            yield Found(layout.at(field), f"the {field.role} field in {say(field)} is gone", effects,
                        "keep it, or reserve its bits with the value that old guests leave there", layout.promised)
