# SPDX-License-Identifier: BSD-2-Clause
"""A value of an enum, or a constant, has another name and the same number: sources are edited."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Found
from generator.diff.pair import Pair
from generator.diff.rules._types import RENAMED, at_type, differing_types, values_of
from generator.diff.rules._uses import flow_of

HISTORY = "Xen 4.6 calls HVM_PARAM_ACCESS_RING_PFN (28) HVM_PARAM_MONITOR_RING_PFN (public/hvm/params.h)."
CLAIMS = ("EnumValue.name",)


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in differing_types(pair, "enum", "constants"):
        for before, after in values_of(old, new).differing:
            if before.name != after.name and before.number == after.number:
                yield Found(at_type(new, "values", after.name, subject=f"value '{after.name}'"),
                            f"was called '{before.name}' ({after.number:#x})", RENAMED, promised=flow_of(pair, old, new).promised)
