# SPDX-License-Identifier: BSD-2-Clause
"""Bits of the ids that were free or had a meaning are reserved: hosts may refuse what old guests put there."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._words import BREAKS, OK
from generator.diff.rules._layouts import layouts

HISTORY = ("KVM refuses reserved bits of Hyper-V's control word since Linux 5.14 (arch/x86/kvm/hyperv.c); before it "
           "ignored them.")
CLAIMS = ("Abi.fields", "Family.fields", "Convention.fields", "IdField.bits", "IdField.role")


def compare(pair: Pair) -> Iterator[Found]:
    for layout in layouts(pair):
        for field, bits in layout.newly_reserved():
            yield Found(layout.at(field), f"reserves {bits} of {field.carrier}, which nothing reserved", Effects(BREAKS, OK, OK, BREAKS, OK),
                        "reserve bits in a new layout only", layout.promised)
