# SPDX-License-Identifier: BSD-2-Clause
"""Statuses have another width or sign: a negative one is read as a large number, or cut."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Found, Where
from generator.diff.pair import Pair
from generator.diff.rules._words import BOTH_WAYS
from generator.lang.scalars import SCALARS

HISTORY = ("QEMU's PSCI gives an int32 in x0, sign-extended (target/arm/psci.c): a guest that compares 64 unsigned bits "
           "sees 0xffffffffffffffff.")
CLAIMS = ("Status.type",)


def compare(pair: Pair) -> Iterator[Found]:
    old, new = pair.old.status.type, pair.new.status.type
    if old != new and SCALARS.get(old) != SCALARS.get(new):
        yield Found(Where("status", ("status", "type")), f"was {old} and is {new}", BOTH_WAYS, "keep the type")
