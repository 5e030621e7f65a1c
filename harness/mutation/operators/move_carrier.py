# SPDX-License-Identifier: BSD-2-Clause
"""A part of the id lies in another argument, or elsewhere in memory."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.model.abi import Carrier
from generator.model.carrier_kinds import Held

from ..mutant import BREAKING, MODEL, Base, Mutant, Operator

NAME = "move-carrier"


def make(base: Base) -> Iterator[Mutant]:
    behind = max(((item.offset or 0) + item.width // 8 for item in base.abi.carriers if item.held is Held.MEMORY), default=0)
    for carrier in base.abi.carriers:
        for what, changed in others(carrier, behind):
            for arch in base.archs:
                ways = [base.ways_of(call) for family, call in base.calls() if arch in base.archs_of(family, call)
                        and any(part.carrier == carrier.name for part in family.fields)]
                if ways:
                    carriers = tuple(changed if item is carrier else item for item in base.abi.carriers)
                    yield Mutant(NAME, f"{carrier.name}: {what}, {arch}", replace(base.abi, carriers=carriers), arch, frozenset().union(*ways))


def others(carrier: Carrier, behind: int) -> Iterator[tuple[str, Carrier]]:
    """`behind`: the first byte of memory that no part of an id has."""
    if carrier.held is Held.MEMORY:
        yield f"byte {carrier.offset} -> {behind}", replace(carrier, offset=behind)
    if carrier.held is Held.ARGUMENT:
        yield f"argument {carrier.argument} -> {(carrier.argument or 0) + 1}", replace(carrier, argument=(carrier.argument or 0) + 1)


OPERATOR = Operator(NAME, "A part of the id lies in another argument, or elsewhere in memory.", BREAKING, MODEL, make)
