# SPDX-License-Identifier: BSD-2-Clause
"""A system register has another number: an access of the other release reaches nothing, or another register."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Found
from generator.diff.pair import Pair
from generator.diff.rules._registers import at_register, changed_registers
from generator.diff.rules._words import BOTH_WAYS

HISTORY = ("KVM's clock moved from MSR 0x11 and 0x12, which are Intel's, to 0x4b564d00 and 0x4b564d01 (Linux 2.6.35) "
           "with a feature bit of its own, KVM_FEATURE_CLOCKSOURCE2.")
CLAIMS = ("SystemRegister.number", "SystemRegister.encoding", "SystemRegister.kind")


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in changed_registers(pair):
        if (old.kind, old.number) != (new.kind, new.number):
            heir = next((item.name for item in pair.new.registers if (item.kind, item.number) == (old.kind, old.number)), "")
            yield Found(at_register(new, "number"), f"number was {old.number:#x} and is {new.number:#x}"
                        f"{f'; {old.number:#x} is now {heir}' if heir else ''}",
                        BOTH_WAYS, "keep the number, and give what is new a number and a feature of its own")
