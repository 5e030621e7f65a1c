# SPDX-License-Identifier: BSD-2-Clause
"""Reserved bits of a system register got a meaning: old hosts fault, or do not look, when a new guest sets them.

An old guest is safe where it had to leave them 0; not where it might leave anything there.
"""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._registers import at_register, changed_fields, lay_before, register_guard
from generator.diff.rules._bits import say_bits
from generator.diff.rules._uses import addition, guard_for, told, worse
from generator.diff.rules._words import BREAKS, LOSES

HISTORY = ("Bit 2 of KVM's MSR 0x4b564d02 was reserved until KVM_FEATURE_ASYNC_PF_VMEXIT came: a guest that sets it "
           "without the feature gets #GP (kvm_pv_enable_async_pf in arch/x86/kvm/x86.c).")
CLAIMS = ("SystemRegister.fields",)


def compare(pair: Pair) -> Iterator[Found]:
    for old, new, fields in changed_fields(pair):
        for item in fields.added:
            taken = [before for before in lay_before(old, item) if before.value is None]
            if taken or item.value is not None or not old.fields:
                continue
            guard = register_guard(pair, new) or guard_for(pair, (item.name, f"{new.name}_{item.name}"))
            fresh = addition(guard) if "write" in new.access else Effects(new_guest=LOSES, back=LOSES)
            anything = old.reserved == "ignored" or any(before.value for before in lay_before(old, item))
            effects = worse(fresh, Effects(old_guest=BREAKS, forth=BREAKS) if anything and "write" in old.access else Effects())
            refused = "ends in a fault there" if old.reserved == "zero" else "does nothing there"
            yield Found(at_register(new, "fields", item.name, subject=f"field '{item.name}'"),
                        f"is new in {say_bits(item.bits)}, reserved before ({old.reserved}); "
                        f"{told(guard, f'nothing tells a guest that setting it {refused}') if 'write' in new.access else 'old hosts give 0 there'}"
                        f"{'; old guests may have left anything there' if anything else ''}", effects,
                        "" if guard or "write" not in new.access else "add a feature of its name by which hosts say that they know it")
