# SPDX-License-Identifier: BSD-2-Clause
"""There is a status more; which calls give it is for error-added."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._words import at_status

HISTORY = "SBI 3.0 added statuses -10 to -14 (riscv-sbi-doc): no call of 2.0 gives them."
CLAIMS = ("Status.values",)


def compare(pair: Pair) -> Iterator[Found]:
    for value in pair.statuses.added:
        yield Found(at_status(value), f"is new: {value.number}", Effects())
