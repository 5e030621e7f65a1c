# SPDX-License-Identifier: BSD-2-Clause
"""A part of the ids travels in another register: no call reaches its host."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Found
from generator.diff.pair import Pair
from generator.diff.rules._words import BOTH_WAYS, at_convention, say_slot
from generator.model.places import make_slot

HISTORY = ("Xen takes the number in x16 on arm64 and in rax on x86 (public/arch-arm.h): where it lies is a part of the ABI "
           "of each architecture.")
CLAIMS = ("Convention.carriers",)


def compare(pair: Pair) -> Iterator[Found]:
    names = {before.name: after.name for before, after in pair.carriers.both}
    for old, new in pair.conventions.differing:
        before, after = {names.get(name, name): slot for name, slot in old.carriers}, dict(new.carriers)
        for name in before.keys() & after.keys():
            left, right = make_slot(old.arch, before[name]), make_slot(new.arch, after[name])
            if left != right:
                yield Found(at_convention(new, "carriers", name), f"'{name}' travelled in {say_slot(left)} and travels in {say_slot(right)}",
                            BOTH_WAYS, "keep the register")
        for name in before.keys() ^ after.keys():
            where = f"travelled in {before[name]} and has no register" if name in before else f"had no register and travels in {after[name]}"
            yield Found(at_convention(new, "carriers"), f"'{name}' {where}", BOTH_WAYS, "keep the register")
