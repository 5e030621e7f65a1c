# SPDX-License-Identifier: BSD-2-Clause
"""A system register is wider or narrower: bits that one side writes the other does not have."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Found
from generator.diff.pair import Pair
from generator.diff.rules._registers import at_register, changed_registers
from generator.diff.rules._types import BOTH_AND_EDIT

HISTORY = ("RISC-V reads the upper half of its time on RV32 from a CSR of its own, timeh (0xc81 beside 0xc01, "
           "unprivileged specification): a width is part of a number's meaning.")
CLAIMS = ("SystemRegister.width",)


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in changed_registers(pair):
        if old.width != new.width:
            yield Found(at_register(new, "width"), f"had {old.width} bits and has {new.width}", BOTH_AND_EDIT, "make a new register")
