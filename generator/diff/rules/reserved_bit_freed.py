# SPDX-License-Identifier: BSD-2-Clause
"""Bits of the ids that were reserved have no name any more: nothing refuses what guests put there, so no later release can use them."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._words import BREAKS, OK
from generator.diff.rules._layouts import layouts

HISTORY = ("KVM 5.10 ignored reserved bits of Hyper-V's control word (arch/x86/kvm/hyperv.c), so guests could come to rely "
           "on it.")
CLAIMS = ("Abi.fields", "Family.fields", "Convention.fields", "IdField.bits")


def compare(pair: Pair) -> Iterator[Found]:
    for layout in layouts(pair):
        for field, bits in layout.freed():
            yield Found(layout.at(field), f"{bits} of {field.carrier} had to hold a value and {say_have(bits)} no name now",
                        Effects(BREAKS, BREAKS, OK, BREAKS, BREAKS), "keep them reserved", layout.promised)


def say_have(bits: str) -> str:
    return "have" if bits.startswith("bits") else "has"
