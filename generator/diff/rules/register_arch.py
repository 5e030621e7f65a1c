# SPDX-License-Identifier: BSD-2-Clause
"""A system register is on other architectures than it was."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._registers import at_register, changed_registers, register_guard
from generator.diff.rules._archs import arch_words, gained_archs, lost_archs
from generator.diff.rules._uses import addition, worse
from generator.diff.rules._words import BREAKS, EDIT, OK

HISTORY = ("Hyper-V's synthetic MSRs of x64 are no MSRs on ARM64, where a guest asks for the same registers by "
           "HvCallGetVpRegisters (TLFS, and hyperv-tlfs.h of arm64).")
CLAIMS = ("SystemRegister.arch",)


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in changed_registers(pair):
        lost, gained = lost_archs(pair, old.arch, new.arch), gained_archs(pair, old.arch, new.arch)
        if lost or gained:
            effects = worse(Effects(BREAKS, OK, EDIT, BREAKS, OK) if lost else Effects(),
                            addition(register_guard(pair, new)) if gained else Effects())
            yield Found(at_register(new, "arch"), arch_words(old.arch, new.arch), effects,
                        "keep it where it was" if lost else "let it need a feature there")
