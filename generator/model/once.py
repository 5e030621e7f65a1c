# SPDX-License-Identifier: BSD-2-Clause
"""What is worked out of a model once, for all that ask: checks first, then one back end after the other."""
from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from functools import wraps
from typing import Any, TypeVar

from generator.model.abi import Abi, TypeDef

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
            return share(found)
        self.known[key] = part
        return part

    def take_types(self, types: Sequence[TypeDef]) -> tuple[TypeDef, ...]:
        """A type with fields stays one object only if those of its fields do."""
        changed = {found.name for found in types if self.known.get((TypeDef, found.name)) != found}
        while more := {found.name for found in types if found.name not in changed and any(field.type in changed for field in found.fields)}:
            changed |= more
        for found in types:
            if found.name in changed:
                self.known[TypeDef, found.name] = found
        return tuple(self.take(found.name, found) for found in types)


def share(part: Part) -> Part:
    """Says of a part that releases share it."""
    vars(part)[SHARED] = True
    return part


def is_shared(part: object) -> bool:
    return SHARED in vars(part)


def keep(part: Any, key: Hashable, make: Callable[[], Found]) -> Found:
    """What `make` gives. A part that releases share keeps it under the key, which must say whatever else it is made from."""
    if not is_shared(part):
        return make()
    kept = vars(part).setdefault("kept", {})
    if key not in kept:
        kept[key] = make()
    return kept[key]


def once_for_each(work: Callable[[Part], Found]) -> Callable[[Part], Found]:
    """`work` done once for a part of a model, from this part alone; it is kept with the part."""
    name = f"{work.__module__}.{work.__qualname__}"

    @wraps(work)
    def kept(part: Part) -> Found:
        try:
            return part.__dict__[name]
        except KeyError:
            found = part.__dict__[name] = work(part)
            return found

    return kept
