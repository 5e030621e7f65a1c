# SPDX-License-Identifier: BSD-2-Clause
"""A value of an enum has another number: each side takes what the other sends for something else."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Found
from generator.diff.pair import Pair
from generator.diff.rules._types import at_type, differing_types, values_of
from generator.diff.rules._uses import by_flow, flow_of
from generator.diff.rules._words import BOTH_WAYS

HISTORY = ("Xen 4.6 renumbered XENMEM_access_op_set_access from 1 to 0 and XENMEM_sharing_op_debug_gfn from 4 to 3 when "
           "it dropped the values below (public/memory.h of 4.5 and 4.6).")
CLAIMS = ("EnumValue.number",)


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in differing_types(pair, "enum"):
        for before, after in values_of(old, new).differing:
            if before.number != after.number:
                flow = flow_of(pair, old, new)
                heir = next((item.name for item in new.values if item.number == before.number), "")
                yield Found(at_type(new, "values", after.name, subject=f"value '{after.name}'"),
                            f"number was {before.number:#x} and is {after.number:#x}{f'; {before.number:#x} is now {heir}' if heir else ''}; "
                            f"{flow.words}", by_flow(flow, BOTH_WAYS, BOTH_WAYS), "keep the number, and give what is new one of its own",
                            flow.promised)
