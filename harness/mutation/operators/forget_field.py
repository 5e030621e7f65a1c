# SPDX-License-Identifier: BSD-2-Clause
"""The host does not fill a field of a buffer."""
from __future__ import annotations

from collections.abc import Iterator

from ..mutant import BREAKING, HOST, Base, Mutant, Operator
from ..leaves import field_name
from ..table import Behaviour
from .structures import id_places

NAME = "forget-field"


KIND = 4
MOST = 3        # fields of a buffer: the first ones and the last


def make(base: Base) -> Iterator[Mutant]:
    for family, call in base.calls():
        for buffer in call.buffers:
            if buffer.space == "registers" or "out" not in buffer.direction:
                continue
            arch = base.arch_for(family, call)
            leaves, ids = base.leaves(arch), id_places(base, call, buffer)
            first = next(iter(leaves.variants(buffer.element)), [])
            found = [leaf for leaf in (leaves.of(buffer.element)[rank] for rank in first)
                     if not any(start < leaf.offset + leaf.bits // 8 and leaf.offset < end for start, end in ids)]  # it is the guest that fills those
            for leaf in dict.fromkeys([*found[:MOST - 1], *found[-1:]]):
                yield Mutant(NAME, f"{call.full_name}: {buffer.name}.{leaf.path}", base.abi, arch, base.ways_of(call),
                             behaviour=Behaviour(((call.full_name, (KIND, field_name(buffer.name, 0, leaf.name), 0)),)))


OPERATOR = Operator(NAME, "The host does not fill a field of a buffer.", BREAKING, HOST, make)
