# SPDX-License-Identifier: BSD-2-Clause
"""Calls can be made in one way more: on another architecture nobody is harmed, as a variant who asks."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._words import HOLD, LOSES, at_convention

HISTORY = "Hyper-V came to arm64 with HVC #1 and SMCCC (TLFS 6.0b): no x64 guest noticed."
CLAIMS = ("Abi.conventions",)


def compare(pair: Pair) -> Iterator[Found]:
    before = {convention.arch for convention in pair.old.conventions}
    for convention in pair.conventions.added:
        effects = Effects(new_guest=LOSES, back=HOLD) if convention.arch in before else Effects()
        yield Found(at_convention(convention), f"is new: {convention.variant or 'ordinary'} calls on {convention.arch}", effects)
