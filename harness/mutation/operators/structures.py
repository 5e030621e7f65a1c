# SPDX-License-Identifier: BSD-2-Clause
"""Structures that travel in buffers, for the operators that change them."""
from __future__ import annotations

from collections.abc import Iterator

from generator.model.abi import Buffer, Call, TypeDef
from generator.model.calling import memory_argument
from generator.model.carrier_kinds import Held

from ..mutant import Base

MOST_USERS = 3      # calls that are watched, of those that have the structure


def structures(base: Base) -> Iterator[tuple[TypeDef, str, frozenset[str]]]:
    """Each structure that travels, with an architecture on which it does, and the ways and shared memory that are watched there."""
    shared = {arch: base.sharers(arch) for arch in base.archs}
    for item in base.abi.types:
        archs = [arch for arch in base.archs if item.name in base.holders(arch) or item.name in shared[arch]] if item.kind == "struct" else []
        if archs:
            base.turn += 1
            arch = archs[base.turn % len(archs)]
            calls = base.holders(arch).get(item.name, ())[:MOST_USERS]
            yield item, arch, frozenset(shared[arch].get(item.name, ())[:MOST_USERS]).union(*(base.ways_of(call) for call in calls))


def scalars(base: Base, item: TypeDef, arch: str) -> list[int]:
    """The fields that an architecture has and that mean something. The id of a call moves with its carrier, and is none of them."""
    ids = [place for call in base.holders(arch).get(item.name, ()) for buffer in call.buffers if buffer.element == item.name
           for place in id_places(base, call, buffer)]
    word = base.leaves(arch).word
    return [rank for rank, field in enumerate(item.fields)
            if not field.reserved and field.size and (not field.arch or arch in field.arch)
            and not any(place < field.place(word)[0] + field.place(word)[1] and field.place(word)[0] < end for place, end in ids)]


def id_places(base: Base, call: Call, buffer: Buffer) -> list[tuple[int, int]]:
    """Where parts of the id lie in a buffer."""
    fields = base.families[call.family].fields
    found = []
    for carrier in base.abi.carriers:
        if carrier.held is Held.MEMORY and any(part.carrier == carrier.name for part in fields):
            argument = memory_argument(base.abi, fields, call.args, carrier)
            if argument is not None and argument.name in buffer.address:
                found.append((carrier.offset or 0, (carrier.offset or 0) + carrier.width // 8))
    return found
