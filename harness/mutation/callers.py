# SPDX-License-Identifier: BSD-2-Clause
"""The kinds of guests of an ABI: which one stands for an architecture, and which cases it makes."""
from __future__ import annotations

from collections.abc import Sequence

from generator.model.abi import Abi, Case


def caller_mask(abi: Abi, names: Sequence[str]) -> int:
    order = [caller.name for caller in abi.callers]
    return sum(1 << order.index(name) for name in names if name in order)


def best_caller(abi: Abi, arch: str) -> int:
    """The kind of guest that has the most calls there, as a mask."""
    if not abi.callers:
        return 0
    families = {family.name: family for family in abi.families}

    def count(name: str) -> int:
        return sum(name in (call.callers or families[call.family].callers or (name,)) for call in abi.calls)
    ranks = [rank for rank, caller in enumerate(abi.callers) if not caller.arch or arch in caller.arch]
    best = max(ranks or range(len(abi.callers)), key=lambda rank: count(abi.callers[rank].name))
    return 1 << best


def is_made_there(abi: Abi, arch: str, case: Case) -> bool:
    """Whether the guest of that architecture makes the case, and not only others, to whom the answer may be another."""
    return not case.callers or bool(caller_mask(abi, case.callers) & best_caller(abi, arch))
