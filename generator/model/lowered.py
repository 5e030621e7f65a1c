# SPDX-License-Identifier: BSD-2-Clause
"""Every call of a model lowered, worked out once for all that ask one after the other."""
from __future__ import annotations

from collections.abc import Mapping

from generator.model.abi import Abi, Convention, Family
from generator.model.lower import Lowered, lower
from generator.model.once import once
from generator.model.ways import Way, ways_of

Key = tuple[str, str]       # full name of a call, form of it
Calls = Mapping[Key, tuple[Lowered, ...]]


@once
def lowered_calls(abi: Abi) -> Calls:
    """Each call, and each form of it, by the conventions by which it travels, in the order of Abi.conventions. Nothing where
    there is no such convention; some may have a gap (gaps.py)."""
    return {(call.full_name, way.form): lower_way(abi, family, way)
            for family in abi.families for call in family.calls for way in ways_of(call)}


def lower_way(abi: Abi, family: Family, way: Way) -> tuple[Lowered, ...]:
    return tuple(lower(abi, family, way, convention) for convention in abi.conventions if travels(family, way, convention))


def travels(family: Family, way: Way, convention: Convention) -> bool:
    """Whether the way exists on the convention's architecture and goes by it."""
    return convention.variant == way.variant and all(not archs or convention.arch in archs
                                                     for archs in (way.arch, family.arch))
