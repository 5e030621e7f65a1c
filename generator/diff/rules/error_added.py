# SPDX-License-Identifier: BSD-2-Clause
"""A call may give an error that it did not give: an old guest does not expect it."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._words import BREAKS, OK, at_call
from generator.model.abi import Call

HISTORY = ("Xen's XEN_DOMCTL_getdomaininfo gave the next domain for one that is not there, and answers -ESRCH since 4.18 "
           "(xen/common/domctl.c).")
CLAIMS = ("Call.errors",)


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in pair.calls.differing:
        added = [name for name in new.errors if name not in old_names(pair, old)]
        if added:
            yield Found(at_call(new, "errors"), f"may answer {', '.join(added)}", Effects(BREAKS, OK, OK, BREAKS, OK),
                        "answer one of the errors that the call had", pair.promised(old))


def old_names(pair: Pair, call: Call) -> set[str]:
    """The errors of the old call by their names in the new release."""
    names = {before.name: after.name for before, after in pair.statuses.both}
    return {names.get(name, name) for name in call.errors}
