# SPDX-License-Identifier: BSD-2-Clause
"""A system register is for other kinds of guests than it was."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._registers import at_register, changed_registers, register_guard
from generator.diff.rules._uses import addition, worse
from generator.diff.rules._words import BREAKS, EDIT, OK

HISTORY = ("Xen's MSR of the hypercall page (0x40000000, or 0x40000200 with Viridian, public/arch-x86/cpuid.h) is for "
           "HVM guests; a PV guest has the page from its loader.")
CLAIMS = ("SystemRegister.callers",)


def compare(pair: Pair) -> Iterator[Found]:
    every = {caller.name for caller in pair.old.callers} & {caller.name for caller in pair.new.callers}
    for old, new in changed_registers(pair):
        before, after = set(old.callers) or every, set(new.callers) or every
        if before != after:
            effects = worse(Effects(BREAKS, OK, EDIT, BREAKS, OK) if before - after else Effects(),
                            addition(register_guard(pair, new)) if after - before else Effects())
            yield Found(at_register(new, "callers"), f"was for {', '.join(sorted(before)) or 'all'} and is for "
                        f"{', '.join(sorted(after)) or 'all'}", effects,
                        "let those who had it keep it" if before - after else "let it need a feature for them")
