# SPDX-License-Identifier: BSD-2-Clause
"""A system register has another name and the same number: sources are edited."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Found
from generator.diff.pair import Pair
from generator.diff.rules._registers import at_register, changed_registers
from generator.diff.rules._types import RENAMED

HISTORY = ("Linux calls MSR 0x4b564d00 MSR_KVM_WALL_CLOCK_NEW, and 0x11 MSR_KVM_WALL_CLOCK as ever (asm/kvm_para.h): the"
           " old name kept the old number.")
CLAIMS = ("SystemRegister.name",)


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in changed_registers(pair):
        if old.name != new.name and (old.kind, old.number) == (new.kind, new.number):
            yield Found(at_register(new), f"was called {old.full_name} ({new.number:#x})", RENAMED)
