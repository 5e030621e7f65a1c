# SPDX-License-Identifier: BSD-2-Clause
"""Another register, or another number in it, tells where the status is or whether there is one."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Found
from generator.diff.pair import Pair
from generator.diff.rules._words import BOTH_WAYS, at_convention
from generator.model.abi import When

HISTORY = ("FF-A answers FFA_SUCCESS or FFA_ERROR in w0, and the code of an error in w2 (DEN0077A): a guest that looks in "
           "one place alone takes a code for a result.")
CLAIMS = ("Convention.when", "When.place", "When.equals", "When.success")


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in pair.conventions.differing:
        if old.when != new.when:
            yield Found(at_convention(new, "results"), f"the status is told by {say(old.when)} and is told by {say(new.when)}", BOTH_WAYS,
                        "describe a new convention beside it")


def say(when: When | None) -> str:
    return "nothing else" if when is None else f"{when.place} = {when.equals:#x}"
