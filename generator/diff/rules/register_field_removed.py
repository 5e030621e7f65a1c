# SPDX-License-Identifier: BSD-2-Clause
"""A field of a system register is gone: what old guests set there faults, or does nothing."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._registers import at_register, changed_fields
from generator.diff.rules._bits import say_bits
from generator.diff.rules._words import BREAKS, EDIT, LOSES, OK

HISTORY = ("KVM answers #GP where a guest sets bit 5 or 4 of MSR 0x4b564d02 (kvm_pv_enable_async_pf in "
           "arch/x86/kvm/x86.c): bits that are gone are reserved bits.")
CLAIMS = ("SystemRegister.fields", "RegisterField.name")


def compare(pair: Pair) -> Iterator[Found]:
    for old, new, fields in changed_fields(pair):
        for item in fields.gone:
            if item.value is None and new.fields:
                first = BREAKS if "write" in old.access else LOSES
                heirs = [after.name for after in new.fields if after.bits.mask & item.bits.mask]
                second = BREAKS if heirs else OK
                yield Found(at_register(new, "fields", subject=f"field '{item.name}'"),
                            f"is gone from {say_bits(item.bits)}{f', which are now {heirs[0]}' if heirs else ''}",
                            Effects(first, second, EDIT, first, second), "keep it, and say that it does nothing")
