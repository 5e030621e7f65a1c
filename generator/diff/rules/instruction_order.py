# SPDX-License-Identifier: BSD-2-Clause
"""The instruction that a guest takes by default is another one of the same set: nobody is harmed who can run it."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._words import at_convention

HISTORY = ("Linux patches vmcall to vmmcall at boot with an alternative (arch/x86/include/asm/kvm_para.h): hosts take "
           "both.")
CLAIMS = ("Convention.instructions",)


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in pair.conventions.differing:
        if old.instructions != new.instructions and set(old.instructions) == set(new.instructions):
            yield Found(at_convention(new, "instruction"), f"the first is '{new.instructions[0]}' and was '{old.instructions[0]}'", Effects())
