# SPDX-License-Identifier: BSD-2-Clause
"""A system register that was one value has fields, or the other way round: its other bits are reserved now, or no more."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._registers import at_register, changed_registers
from generator.diff.rules._words import BREAKS, EDIT, OK
from generator.model.system_registers import reserved_mask

HISTORY = ("KVM takes bits 5 to 1 of the steal time's address as reserved since it has the MSR (KVM_STEAL_RESERVED_MASK "
           "in asm/kvm_para.h): an address with such a bit is refused.")
CLAIMS = ("SystemRegister.fields",)


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in changed_registers(pair):
        if bool(old.fields) != bool(new.fields) and old.type == new.type:
            more, fewer = reserved_mask(new) & ~reserved_mask(old), reserved_mask(old) & ~reserved_mask(new)
            first, second = BREAKS if more else OK, BREAKS if fewer else OK
            yield Found(at_register(new, "fields"), f"{'has fields' if new.fields else 'is one value'} now: reserved bits were "
                        f"{reserved_mask(old):#x} and are {reserved_mask(new):#x}", Effects(first, second, EDIT, first, second),
                        "keep the bits that are reserved, and how hosts check them")
