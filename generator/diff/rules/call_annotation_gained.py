# SPDX-License-Identifier: BSD-2-Clause
"""A call may carry a hint: an old host that does not take it with this call ignores it."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._annotations import call_hints
from generator.diff.rules._words import LOSES, at_call

HISTORY = ("VMI says of each call whether it may wait while a lazy mode is on (SetCR3 in class MMU, VMI proposal of "
           "2006): a ROM that does it at once is right, too.")
CLAIMS = ("Call.annotations",)


def compare(pair: Pair) -> Iterator[Found]:
    for old, new, _, gained in call_hints(pair):
        for name in gained:
            yield Found(at_call(new, "annotations", name), f"may carry {name}; old hosts do it at once",
                        Effects(new_guest=LOSES, back=LOSES), promised=pair.promised(old))
