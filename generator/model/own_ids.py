# SPDX-License-Identifier: BSD-2-Clause
"""Numbers of a convention that lays ids out in its own way, where they are not those that the ABI has."""
from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from generator.model.abi import Abi, Convention, Family
from generator.model.lower import ways_by
from generator.model.ways import Way, ways_of


class OwnNumber(NamedTuple):
    """What a carrier holds of the id of a way by a convention."""
    convention: str
    way: Way
    carrier: str
    value: int


def is_own(way: Way, carrier: str, value: int) -> bool:
    """Whether a number that travels in a carrier is another one than the ABI's. `way`: with the ABI's id."""
    return dict(way.id).get(carrier) != value


def own_numbers(abi: Abi, family: Family) -> Iterator[OwnNumber]:
    """Those of the calls of a family, in the order of the calls, of their ways and of the conventions."""
    own = [convention for convention in abi.conventions if convention.fields]
    by = {(way.full_name, convention.name): way for convention in own for mine, way in ways_by(abi, convention) if mine.name == family.name}
    for call in family.calls if own else ():
        for way in ways_of(call):
            for convention in own:
                yield from differing(way, convention, by.get((way.full_name, convention.name)))


def differing(way: Way, convention: Convention, laid_out: Way | None) -> Iterator[OwnNumber]:
    for carrier, value in laid_out.id if laid_out is not None else ():
        if is_own(way, carrier, value):
            yield OwnNumber(convention.name, way, carrier, value)
