# SPDX-License-Identifier: BSD-2-Clause
"""A status has another name: sources must be edited."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._words import EDIT, at_status

HISTORY = ("The SBI text calls -1 SBI_ERR_FAILED, Linux calls it SBI_ERR_FAILURE (arch/riscv/include/asm/sbi.h): the "
           "number is the same.")
CLAIMS = ("StatusValue.name",)


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in pair.statuses.differing:
        if old.name != new.name:
            yield Found(at_status(new), f"was called {old.name}", Effects(recompile=EDIT), "say it with renamed")
