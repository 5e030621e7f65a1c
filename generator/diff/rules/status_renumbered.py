# SPDX-License-Identifier: BSD-2-Clause
"""A status has another number: guests take one error for another."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Found
from generator.diff.pair import Pair
from generator.diff.rules._words import BOTH_WAYS, at_status

HISTORY = ("TRNG's NO_ENTROPY is -3, which is INVALID_PARAMETER elsewhere in SMCCC (DEN0098): numbers of statuses mean "
           "something only within their interface.")
CLAIMS = ("StatusValue.number",)


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in pair.statuses.differing:
        if old.number != new.number:
            yield Found(at_status(new), f"was {old.number} and is {new.number}", BOTH_WAYS, "keep the number, and name a new status")
