# SPDX-License-Identifier: BSD-2-Clause
"""Shared memory side by side."""
from __future__ import annotations

from dataclasses import replace

from generator.diff.change import Where
from generator.diff.pair import Pair
from generator.diff.rules._kept import per_pair
from generator.diff.rules._types import find_type
from generator.model.abi import Publication, SharedMemory, SharedPlace

Memories = tuple[SharedMemory, SharedMemory]


def at_shared(memory: SharedMemory, *more: str) -> Where:
    owner = ("families", memory.family) if memory.family else ()
    return Where(f"shared memory {memory.full_name}", (*owner, "shared", memory.name, *more))


def is_promised(pair: Pair, memory: SharedMemory) -> bool:
    family = pair.old_families.get(memory.family) or pair.new_families.get(memory.family)
    return family is None or family.promised


@per_pair
def renamed_memories(pair: Pair) -> tuple[Memories, ...]:
    """Those with another name: history says so, or all but the name is the same."""
    known = [(old, new) for old, new in pair.shared.both if old.full_name != new.full_name]
    left = list(pair.shared.added)
    for old in pair.shared.gone:
        found = next((new for new in left if bare(old) == bare(new)), None)
        if found is not None:
            known.append((old, found))
            left.remove(found)
    return tuple(known)


def bare(memory: SharedMemory) -> tuple[object, ...]:
    same = ("type", "count", "size", "align", "space", "per", "arch", "callers", "writer")
    return (*(getattr(memory, name) for name in same), tuple(map(place_key, memory.registered)), tuple(map(publication_key, memory.publications)))


@per_pair
def changed_memories(pair: Pair) -> tuple[Memories, ...]:
    return tuple(pair.shared.differing)


def follows(pair: Pair, old: SharedMemory, new: SharedMemory) -> bool:
    """Whether size and alignment are those of a type that changed: the type's own rules tell it."""
    before, after = find_type(pair.old, old.type), find_type(pair.new, new.type)
    return (before is not None and after is not None and old.count == new.count and before != after
            and all((memory.size, memory.align) == ((kind.size or 0) * memory.count, kind.align) for memory, kind in ((old, before), (new, after))))


def place_key(place: SharedPlace) -> SharedPlace:
    """A place without what only people read."""
    return replace(place, doc="") if place.kind != "told" else place


def say_place(place: SharedPlace) -> str:
    parts = [part for part in (place.of, place.member, place.field) if part]
    if place.address is not None:
        return f"{place.kind} {place.address:#x}"
    return f"{place.kind} {'.'.join(parts) or place.doc}"


def publication_key(publication: Publication) -> Publication:
    return replace(publication, doc="")


def say_publication(item: Publication) -> str:
    return f"{item.kind} {item.name or item.field}"
