# SPDX-License-Identifier: BSD-2-Clause
"""What is worked out of a model once, for all that ask: checks first, then one back end after the other."""
from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar

from generator.model.abi import Abi

Found = TypeVar("Found")
Part = TypeVar("Part")
SHARED = "is shared by releases"
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


class Shared:
    """Parts of the releases of one spec: those that are equal become one object, so that what is worked out of it serves all."""

    def __init__(self) -> None:
        self.known: dict[tuple[type, str], Any] = {}

    def take(self, name: str, part: Part) -> Part:
        """The part that another release had under this name, if it is equal."""
        key = type(part), name
        found = self.known.setdefault(key, part)
        if found is part:
            return part
        if found == part:
            vars(found)[SHARED] = True
            return found
        self.known[key] = part
        return part


def once_for_releases(work: Callable[[Part], Found]) -> Callable[[Part], Found]:
    """As once_for_each, but only parts that releases share keep what was found: it may be large."""
    keeping = once_for_each(work)

    @wraps(work)
    def kept(part: Part) -> Found:
        return keeping(part) if SHARED in vars(part) else work(part)

    return kept


def once_for_each(work: Callable[[Part], Found]) -> Callable[[Part], Found]:
    """`work` done once for a part of a model, from this part alone; it is kept with the part."""
    name = f"{work.__module__}.{work.__qualname__}"

    @wraps(work)
    def kept(part: Part) -> Found:
        known = vars(part)
        if name not in known:
            known[name] = work(part)
        return known[name]

    return kept
