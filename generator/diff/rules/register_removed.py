# SPDX-License-Identifier: BSD-2-Clause
"""A system register is gone: an access of an old guest faults."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._registers import at_register
from generator.diff.rules._words import BREAKS, EDIT, HOLD, LOSES, OK

HISTORY = ("KVM's old clock MSRs 0x11 and 0x12 stand beside 0x4b564d00 and 0x4b564d01 to this day "
           "(Documentation/virt/kvm/x86/msr.rst), for old guests write them.")
CLAIMS = ("Abi.registers",)


def compare(pair: Pair) -> Iterator[Found]:
    for register in pair.registers.gone:
        asked = bool(register.without)
        yield Found(at_register(register), f"is gone: {register.number:#x}{', and guests had to ask for it' if asked else ''}",
                    Effects(LOSES, OK, EDIT, HOLD, OK) if asked else Effects(BREAKS, OK, EDIT, BREAKS, OK), "" if asked else "keep it")
