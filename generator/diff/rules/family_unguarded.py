# SPDX-License-Identifier: BSD-2-Clause
"""A family is new, and no question tells a guest whether a host has it."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.guard import family_guard
from generator.diff.rules._words import BREAKS, at_family, count

HISTORY = "Xen's hypfs_op (4.14, public/hypfs.h) has no feature bit: a tool can only call it and see -ENOSYS."
CLAIMS = ("Abi.families",)


def compare(pair: Pair) -> Iterator[Found]:
    for family in pair.families.added:
        if not family_guard(pair, family):
            yield Found(at_family(family), f"is new with {count(len(family.calls), 'call')}, and nothing tells a guest that a host "
                        f"lacks it; old hosts answer {pair.old.answers.unknown_family}", Effects(new_guest=BREAKS, back=BREAKS),
                        "let its calls need a feature, or give the ABI a question for families (discovery) a release before", family.promised)
