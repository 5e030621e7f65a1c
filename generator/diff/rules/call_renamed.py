# SPDX-License-Identifier: BSD-2-Clause
"""A call has another name: sources must be edited, nothing that runs notices."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._words import EDIT, at_call, is_renamed

HISTORY = ("lguest's LHCALL_CRASH became LHCALL_SHUTDOWN with the same number 2 (linux/lguest.h of 2.6.23, lguest_hcall.h "
           "of 2.6.27).")
CLAIMS = ("Call.name",)


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in pair.calls.differing:
        if old.full_name != new.full_name and old.family == new.family and is_renamed(old, new):
            yield Found(at_call(new), f"was called {old.full_name}", Effects(recompile=EDIT),
                        "say it with renamed, and the old name stays known", pair.promised(old))
