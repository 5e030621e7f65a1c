# SPDX-License-Identifier: BSD-2-Clause
"""A call no longer gives an error that it gave: a new guest does not expect what an old host answers."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._words import BREAKS, OK, at_call

HISTORY = ("OpenSBI 1.6 answers a read-only attribute as one that does not exist (docs/findings of this project): "
           "callers told them apart before.")
CLAIMS = ("Call.errors",)


def compare(pair: Pair) -> Iterator[Found]:
    names = {before.name: after.name for before, after in pair.statuses.both}
    gone_statuses = {value.name for value in pair.statuses.gone}
    for old, new in pair.calls.differing:
        gone = [name for name in old.errors if names.get(name, name) not in new.errors]
        if gone:
            effects = Effects(BREAKS if gone_statuses & set(gone) else OK, BREAKS, OK, OK, BREAKS)
            yield Found(at_call(new, "errors"), f"no longer answers {', '.join(gone)}", effects,
                        "let guests go on expecting it, as long as old hosts are there", pair.promised(old))
