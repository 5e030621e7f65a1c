# SPDX-License-Identifier: BSD-2-Clause
"""A family is new, and a guest can ask whether a host has it."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.guard import family_guard
from generator.diff.rules._words import HOLD, LOSES, at_family, count

HISTORY = ("SBI's base extension has probe_extension since 0.2 (riscv-sbi-doc, chapter Base Extension): a new extension "
           "harms no one who probes.")
CLAIMS = ("Abi.families",)


def compare(pair: Pair) -> Iterator[Found]:
    for family in pair.families.added:
        guard = family_guard(pair, family)
        if guard:
            yield Found(at_family(family), f"is new with {count(len(family.calls), 'call')}; {guard} tells guests whether a host has it",
                        Effects(new_guest=LOSES, back=HOLD), promised=family.promised)
