# SPDX-License-Identifier: BSD-2-Clause
"""A system register is new, and no question tells whether a host has it: an access on an old host faults."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Found
from generator.diff.pair import Pair
from generator.diff.rules._registers import at_register, register_guard
from generator.diff.rules._uses import addition, first_told, told

HISTORY = ("Linux reads MSRs that it only hopes for with rdmsr_safe (asm/msr.h), for a host that lacks one ends the "
           "guest with #GP.")
CLAIMS = ("Abi.registers",)


def compare(pair: Pair) -> Iterator[Found]:
    for register in pair.registers.added:
        if not first_told(pair, register, pair.old.registers) and not register_guard(pair, register):
            yield Found(at_register(register), f"is new: {register.number:#x}; {told('')}: an access there ends in {register.fault}", addition(""),
                        f"add a feature by which hosts advertise it, and let it need that (needs: [{register.name}])")
