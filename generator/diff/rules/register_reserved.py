# SPDX-License-Identifier: BSD-2-Clause
"""What reserved bits of a system register must hold changed, or whether a host looks."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._registers import at_register, changed_registers
from generator.diff.rules._words import BREAKS, OK
from generator.model.system_registers import reserved_mask

HISTORY = ("KVM checks the reserved bits of its own MSRs and answers #GP (kvm_pv_enable_async_pf, "
           "KVM_STEAL_RESERVED_MASK in arch/x86/kvm/x86.c): where a check comes late guests of before fault.")
CLAIMS = ("SystemRegister.reserved",)


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in changed_registers(pair):
        same = bool(old.fields) == bool(new.fields) and old.type == new.type       # else the rules for those tell it
        if same and old.reserved != new.reserved and (reserved_mask(old) or reserved_mask(new)) and "write" in new.access:
            first, second = OK, OK
            if "zero" in (old.reserved, new.reserved):      # a fault came or went
                first = second = BREAKS
            else:
                first = BREAKS if old.reserved == "ignored" else OK
                second = BREAKS if new.reserved == "ignored" else OK
            yield Found(at_register(new, "reserved"), f"reserved bits were '{old.reserved}' and are '{new.reserved}'",
                        Effects(first, second, BREAKS if new.reserved == "zero" else OK, first, second), "keep the check as it is")
