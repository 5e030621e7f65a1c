# SPDX-License-Identifier: BSD-2-Clause
"""Structures that travel in buffers, for the operators that change them."""
from __future__ import annotations

from collections.abc import Iterator

from generator.model.abi import Call, Family, TypeDef

from ..mutant import Base

MOST_USERS = 3      # calls that are watched, of those that have the structure


def structures(base: Base) -> Iterator[tuple[TypeDef, Family, Call, frozenset[str]]]:
    """Each structure with a call that has it, and the ways that are watched."""
    for item in base.abi.types:
        users = base.users.get(item.name, [])
        if item.kind != "struct" or not users:
            continue
        ways = frozenset().union(*(base.ways_of(call) for _, call in users[:MOST_USERS]))
        yield item, *users[0], ways


def scalars(item: TypeDef, arch: str) -> list[int]:
    """The fields that an architecture has and that mean something."""
    return [rank for rank, field in enumerate(item.fields)
            if not field.reserved and field.size and (not field.arch or arch in field.arch)]
