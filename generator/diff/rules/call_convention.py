# SPDX-License-Identifier: BSD-2-Clause
"""A call travels by another variant of the convention."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Found
from generator.diff.pair import Pair
from generator.diff.rules._words import BOTH_WAYS, at_call, at_family
from generator.model.abi import Call

HISTORY = "Xen moved HVMOP 17 to 22 to dm_op, whose arguments are buffers (public/hvm/dm_op.h, 4.9)."
CLAIMS = ("Family.convention", "Call.convention")


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in pair.families.differing:
        if old.convention != new.convention:
            yield Found(at_family(new), f"travelled by the convention {say(old.convention)} and travels by {say(new.convention)}", BOTH_WAYS,
                        "let new calls travel by it", old.promised)
    for before, after in pair.calls.differing:
        if before.convention != after.convention and same_family(pair, before, after):
            yield Found(at_call(after, "convention"), f"travelled by the convention {say(before.convention)} and travels by "
                        f"{say(after.convention)}", BOTH_WAYS, "give the call a form", pair.promised(before))


def say(variant: str) -> str:
    return f"'{variant}'" if variant else "that is ordinary"


def same_family(pair: Pair, old: Call, new: Call) -> bool:
    return pair.old_families[old.family].convention == pair.new_families[new.family].convention
