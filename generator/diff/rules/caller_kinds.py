# SPDX-License-Identifier: BSD-2-Clause
"""The kinds of guests are others: one is new, or gone, or runs on other architectures."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found, Where
from generator.diff.pair import Pair
from generator.diff.rules._words import BREAKS, EDIT, HOLD, LOSES, OK
from generator.model.abi import Caller

HISTORY = "Xen 4.20 can be built without 32-bit PV guests (CONFIG_PV32)."
CLAIMS = ("Abi.callers", "Caller.name", "Caller.arch")


def compare(pair: Pair) -> Iterator[Found]:
    for caller in pair.callers.gone:
        yield Found(at(caller), "is gone", Effects(BREAKS, OK, EDIT, BREAKS, OK), "let it stay")
    for caller in pair.callers.added:
        yield Found(at(caller), "is new", Effects(new_guest=LOSES, back=HOLD))
    for old, new in pair.callers.differing:
        if old.arch != new.arch:
            yield Found(at(new), f"ran on {', '.join(old.arch) or 'all'} and runs on {', '.join(new.arch) or 'all'}",
                        Effects(BREAKS, LOSES, OK, BREAKS, HOLD), "add a kind of guests")
        if old.name != new.name:
            yield Found(at(new), f"was called {old.name}", Effects(recompile=EDIT))


def at(caller: Caller) -> Where:
    return Where(f"caller {caller.name}", ("callers", caller.name))
