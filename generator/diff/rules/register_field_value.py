# SPDX-License-Identifier: BSD-2-Clause
"""Bits of a system register must hold another value than they had to: what the other release writes faults."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._registers import at_register, changed_fields
from generator.diff.rules._bits import say_bits
from generator.diff.rules._words import BREAKS, OK

HISTORY = ("Bits 11 to 2 of HV_X64_MSR_HYPERCALL are to be preserved (hypercall-interface.md of the TLFS): a guest that "
           "writes what another host held there changes them.")
CLAIMS = ("RegisterField.value",)


def compare(pair: Pair) -> Iterator[Found]:
    for _, new, fields in changed_fields(pair):
        for before, after in fields.differing:
            if before.value != after.value:
                held = ["anything" if item.value is None else f"{item.value:#x}" for item in (before, after)]
                must = "has" if after.bits.width == 1 else "have"
                old_guest, new_guest = OK if after.value is None else BREAKS, OK if before.value is None else BREAKS
                yield Found(at_register(new, "fields", after.name, subject=f"field '{after.name}'"),
                            f"{say_bits(after.bits)} {'could hold' if before.value is None else 'had to hold'} {held[0]} and {'can hold' if after.value is None else f'{must} to hold'} {held[1]}",
                            Effects(old_guest, new_guest, OK, old_guest, new_guest), "keep the value, and use other bits for what is new")
