# SPDX-License-Identifier: BSD-2-Clause
"""The arguments of calls side by side."""
from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from generator.diff.pair import Pair, Pairing, pair_up
from generator.model.abi import Argument
from generator.model.ways import Way

Args = tuple[Argument, ...]


def argument_pairs(pair: Pair) -> Iterator[tuple[Way, Way, Pairing]]:
    """Each way whose arguments differ: the old one, the new one, the arguments by name, and those without a partner by position.
    A form has what it does not say itself from its call, so that of a call and its forms each pair of lists comes once."""
    seen = set()
    for old, new in pair.ways():
        if old.args == new.args or (key := (new.call.full_name, old.args, new.args)) in seen:
            continue
        seen.add(key)
        yield old, new, pair_arguments(old.args, new.args)


@lru_cache(maxsize=64)
def pair_arguments(old: Args, new: Args) -> Pairing:
    """By name; what is left on both sides and has the same scalar at the same index was renamed."""
    found = pair_up(old, new)
    gone, added, both = list(found.gone), list(found.added), list(found.both)
    for before in found.gone:
        after = next((item for item in added if item.index == before.index and item.scalar == before.scalar), None)
        if after is not None and len(old) == len(new):
            both.append((before, after))
            gone.remove(before)
            added.remove(after)
    return Pairing(tuple(both), tuple(gone), tuple(added))
