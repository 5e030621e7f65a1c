# SPDX-License-Identifier: BSD-2-Clause
"""What follows from the description of shared memory: the scalars in it, and the functions that each side has for it."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.lang.scalars import SCALARS
from generator.model.abi import Publication, SharedMemory
from generator.model.types import Types, holds_memory

ITSELF = "value"    # the one field of memory that is a scalar
SIDES = ("guest", "host")
# What the functions of each kind of publication are called: (of the side that publishes, of the other).
ACCESSORS = {"version": ("publish", "read"), "mailbox": ("put", "take"), "ring": ("put", "take"), "bits": ("set", "take")}


@dataclass(frozen=True)
class Leaf:
    """A scalar in shared memory. `path`: "" where the memory is one scalar. `count`: of elements, if it is an array. `width` in
    bits, None for a word. `type`: as the spec has it."""
    path: str
    type: str
    width: int | None
    signed: bool
    count: int


@dataclass(frozen=True)
class Accessor:
    """A function for shared memory. `does`: publish, read, put, take or set. `name`: without the ABI's."""
    name: str
    does: str
    publication: Publication


def accessors(memory: SharedMemory, side: str) -> Iterator[Accessor]:
    """The functions that a side has. Those of bits and rings are called after these, for there may be several."""
    for publication in memory.publications:
        publishes, reads = ACCESSORS[publication.kind]
        does = publishes if publication.writer == side else reads
        own = publication.name if publication.kind == "ring" else ""
        if publication.kind == "bits" and publication.field != ITSELF:
            own = publication.field.replace(".", "_")
        yield Accessor("_".join(filter(None, (memory.name, own, does))), does, publication)


def is_path(types: Types, memory: SharedMemory, path: str) -> bool:
    """Whether there is such a field in it."""
    name = memory.type
    if not holds_memory(types.get(name)):
        return path == ITSELF
    for step in path.split("."):
        found = [field for field in types[name].fields if field.name == step] if name in types else []
        if not found:
            return False
        name = found[0].type
    return True


def leaf_of(types: Types, memory: SharedMemory, path: str) -> Leaf:
    """The scalar, or array of scalars, at a path that there is."""
    if not holds_memory(types.get(memory.type)):
        return make_leaf(types, "", memory.type, 1)
    name, count = memory.type, 1
    for step in path.split("."):
        field = next(field for field in types[name].fields if field.name == step)
        name, count = field.type, field.count
    return make_leaf(types, path, name, count)


def make_leaf(types: Types, path: str, name: str, count: int) -> Leaf:
    type_def = types.get(name)
    scalar = SCALARS[(type_def.base or name) if type_def is not None else name]
    return Leaf(path, name, scalar.width, scalar.signed, count)


def inner_paths(types: Types, name: str, path: str) -> Iterator[str]:
    """The paths of the scalars in a type, below `path` of it, without those that are reserved."""
    for step in filter(None, path.split(".")):
        name = next(field.type for field in types[name].fields if field.name == step)
    yield from scalars_below(types, name, path)


def scalars_below(types: Types, name: str, path: str) -> Iterator[str]:
    held = types.get(name)
    if held is None or not holds_memory(held):
        yield path
        return
    for field in held.fields:
        if not field.reserved:
            yield from scalars_below(types, field.type, f"{path}.{field.name}" if path else field.name)
