# SPDX-License-Identifier: BSD-2-Clause
"""A system register is new, and a guest can ask whether a host has it."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._registers import at_register, register_guard
from generator.diff.rules._uses import addition, first_told, told

HISTORY = ("KVM's MSR 0x4b564d08 came in Linux 5.14 with KVM_FEATURE_MIGRATION_CONTROL "
           "(Documentation/virt/kvm/x86/msr.rst): guests write it where the bit is.")
CLAIMS = ("Abi.registers",)


def compare(pair: Pair) -> Iterator[Found]:
    for register in pair.registers.added:
        if first_told(pair, register, pair.old.registers):
            yield Found(at_register(register), f"is described for the first time: {register.number:#x}", Effects())
        elif guard := register_guard(pair, register):
            yield Found(at_register(register), f"is new: {register.number:#x}; {told(guard)}", addition(guard))
