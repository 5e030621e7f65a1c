# SPDX-License-Identifier: BSD-2-Clause
"""Status and value share a register in another way: a guest reads a value as an error, or the reverse."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Found
from generator.diff.pair import Pair
from generator.diff.rules._words import BOTH_WAYS, at_convention

HISTORY = ("Xen returns a count or a negative errno in one register (public/xen.h); KVM's powerpc calls have a status of "
           "their own in r3 and values behind it.")
CLAIMS = ("Convention.shared",)


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in pair.conventions.differing:
        if old.shared != new.shared:
            yield Found(at_convention(new, "results"), f"status and value {say(old.shared)} and {say(new.shared, 'now ')}", BOTH_WAYS,
                        "describe a new convention beside it")


def say(shared: str, now: str = "") -> str:
    return f"{now}share a register ({shared} is the status)" if shared else f"{now}have registers of their own"
