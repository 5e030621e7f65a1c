# SPDX-License-Identifier: BSD-2-Clause
"""A constant has another value: host and guest count, scan or compare with different numbers."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Found
from generator.diff.pair import Pair
from generator.diff.rules._types import BOTH_AND_EDIT, at_type, differing_types, values_of
from generator.diff.rules._uses import by_flow, flow_of, promised_owner
from generator.diff.rules._versions import is_version

HISTORY = ("Xen's DOMID_INVALID was 0x7FFF in 4.0 and is 0x7FF4 (public/xen.h); SHUTDOWN_MAX was 4 in 4.3 and is 5 since"
           " 4.7 (public/sched.h).")
CLAIMS = ("EnumValue.number",)


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in differing_types(pair, "constants"):
        for before, after in values_of(old, new).differing:
            if before.number != after.number and not is_version(pair, new.name, after.name):
                effects = by_flow(flow_of(pair, old, new), BOTH_AND_EDIT, BOTH_AND_EDIT)
                yield Found(at_type(new, "values", after.name, subject=f"'{after.name}'"),
                            f"was {before.number:#x} and is {after.number:#x}: both sides must have one value", effects,
                            "let hosts tell the value, or keep it", promised_owner(pair, old))
