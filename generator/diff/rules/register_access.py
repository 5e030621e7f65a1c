# SPDX-License-Identifier: BSD-2-Clause
"""A system register may no longer be read or written, or may now: an access that is not allowed faults."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._registers import at_register, changed_registers, register_guard
from generator.diff.rules._uses import addition, told, worse
from generator.diff.rules._words import BOTH_WAYS, BREAKS, EDIT, OK

HISTORY = ("The TLFS lets a guest only read HV_X64_MSR_VP_INDEX and HV_X64_MSR_TIME_REF_COUNT (feature-discovery and "
           "timers pages): a write ends in #GP.")
CLAIMS = ("SystemRegister.access", "SystemRegister.fault")


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in changed_registers(pair):
        lost, gained = ([word for word in ("read", "write") if word in one.access and word not in other.access]
                        for one, other in ((old, new), (new, old)))
        if lost or gained:
            guard = register_guard(pair, new) if gained else ""
            effects = worse(Effects(BREAKS, OK, EDIT, BREAKS, OK) if lost else Effects(), addition(guard) if gained else Effects())
            yield Found(at_register(new, "access"), f"access was {old.access} and is {new.access}{f'; {told(guard)}' if gained else ''}", effects,
                        "keep the access that there was" if lost else "let guests ask before they use it (a feature of its own)")
        if old.fault != new.fault:
            yield Found(at_register(new), f"a wrong access ended in {old.fault} and ends in {new.fault}", BOTH_WAYS, "keep the fault: guests have a handler for it")
