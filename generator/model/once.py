# SPDX-License-Identifier: BSD-2-Clause
"""What is worked out of a whole model once, for all that ask: checks first, then one back end after the other."""
from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar

from generator.model.abi import Abi

Found = TypeVar("Found")
LARGE = 1 << 12     # calls; of larger models only what was asked for last is kept, since all releases are checked before one is written


def once(work: Callable[[Abi], Found]) -> Callable[[Abi], Found]:
    """`work` done once for a model, as long as the model is there. To compare models takes longer than most work: a model is
    known by being the same object."""
    last: list[Any] = [None, None]

    @wraps(work)
    def kept(abi: Abi) -> Found:
        if last[0] is abi:
            return last[1]
        known = vars(abi).setdefault("worked_out", {})
        if work in known:
            return known[work]
        found = work(abi)
        if sum(len(family.calls) for family in abi.families) < LARGE:
            known[work] = found
        else:
            last[:] = abi, found
        return found

    return kept
