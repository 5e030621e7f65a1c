# SPDX-License-Identifier: BSD-2-Clause
"""A call has another name: sources must be edited, nothing that runs notices.

If the old name is now that of another call, a compiler says nothing, and the source makes the other call.
"""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair, is_renamed
from generator.diff.rules._words import BREAKS, EDIT, at_call

HISTORY = ("lguest's LHCALL_CRASH became LHCALL_SHUTDOWN with the same number 2 (linux/lguest.h of 2.6.23, lguest_hcall.h "
           "of 2.6.27); LHCALL_SET_PMD became LHCALL_SET_PGD, and its name went to another call.")
CLAIMS = ("Call.name",)


def compare(pair: Pair) -> Iterator[Found]:
    names = {call.full_name: call for family in pair.new.families for call in family.calls}
    for old, new in pair.calls.differing:
        if old.full_name != new.full_name and old.family == new.family and is_renamed(old, new):
            heir = names.get(old.full_name)
            taken = f"; {heir.full_name} is now the call {heir.number:#x}" if heir is not None else ""
            yield Found(at_call(new), f"was called {old.full_name}{taken}", Effects(recompile=EDIT if heir is None else BREAKS),
                        "say it with renamed, and the old name stays known" if heir is None else "give the other call a name of its own",
                        pair.promised(old))
