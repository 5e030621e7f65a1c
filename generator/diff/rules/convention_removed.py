# SPDX-License-Identifier: BSD-2-Clause
"""Calls can no longer be made in a way: an architecture or a variant is gone."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._words import BREAKS, EDIT, OK, at_convention

HISTORY = "Xen 4.20 can be built without 32-bit PV guests (CONFIG_PV32), whose int 0x82 then reaches nobody."
CLAIMS = ("Abi.conventions",)


def compare(pair: Pair) -> Iterator[Found]:
    for convention in pair.conventions.gone:
        yield Found(at_convention(convention), f"is gone: no {convention.variant or 'ordinary'} calls on {convention.arch}",
                    Effects(BREAKS, OK, EDIT, BREAKS, OK), "let it stay beside the new one")
