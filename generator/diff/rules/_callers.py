# SPDX-License-Identifier: BSD-2-Clause
"""Which kinds of guests have what, side by side."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Where
from generator.diff.pair import Pair
from generator.diff.rules._words import at_call, at_family
from generator.model.abi import Abi

Names = tuple[str, ...]


def caller_pairs(pair: Pair) -> Iterator[tuple[Where, Names, Names, bool]]:
    """Of families, and of calls whose own list changed: where, both lists, and whether they are promised."""
    for old, new in pair.families.differing:
        if old.callers != new.callers:
            yield at_family(new), old.callers, new.callers, old.promised
    for before, after in pair.calls.differing:
        if before.callers != after.callers:
            yield at_call(after, "callers"), before.callers, after.callers, pair.promised(before)


def all_callers(abi: Abi, names: Names) -> Names:
    """() stands for all."""
    return names or tuple(caller.name for caller in abi.callers)
