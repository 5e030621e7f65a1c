# SPDX-License-Identifier: BSD-2-Clause
"""What several rules ask of a pair, worked out once."""
from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar

from generator.diff.pair import Pair

Found = TypeVar("Found")


def per_pair(work: Callable[[Pair], Found]) -> Callable[[Pair], Found]:
    """`work` done once for a pair, and kept as long as the pair is."""
    @wraps(work)
    def kept(pair: Pair) -> Found:
        known: dict[Any, Any] = vars(pair).setdefault("worked_out", {})
        if work not in known:
            known[work] = work(pair)
        return known[work]

    return kept
