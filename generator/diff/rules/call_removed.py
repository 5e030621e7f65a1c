# SPDX-License-Identifier: BSD-2-Clause
"""A call is gone: guests that make it are refused.

A guest is told on the new host if it must ask for just this call: the query of calls says so, or a feature that it needs is gone with
it. Where the version of the calls is another, it is refused whatever call it makes. What still says that the call is there, such as a feature or its family, lies. A guest that asked before it was moved goes on
making the call.
"""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.guard import asked_features
from generator.diff.pair import Pair
from generator.diff.rules._uses import has_new_version
from generator.diff.rules._words import BREAKS, EDIT, HOLD, LOSES, OK, at_call, is_certain
from generator.model.abi import Call

HISTORY = "Xen 4.20 dropped xenoprof from ordinary builds (its Kconfig): profilers of older guests are refused with -ENOSYS."
CLAIMS = ("Family.calls", "Family.retired")


def compare(pair: Pair) -> Iterator[Found]:
    gone = {family.name for family in pair.families.gone}
    for call in pair.calls.gone:
        if call.family in gone:
            continue
        effects, why = removal(pair, call)
        yield Found(at_call(call), f"is gone{why}", effects, "" if why else "let it stay and answer that it is deprecated", pair.promised(call))


def removal(pair: Pair, call: Call) -> tuple[Effects, str]:
    """What it does, and what tells a guest; "" for nothing."""
    if is_told(pair, call):
        return Effects(LOSES, OK, EDIT, HOLD, OK), "; guests had to ask for it"
    if has_new_version(pair, call.family):
        return Effects(LOSES, OK, EDIT, LOSES, OK), "; hosts refuse calls of the old version"
    return Effects(BREAKS, OK, EDIT, BREAKS, OK), ""


def is_told(pair: Pair, call: Call) -> bool:
    """Whether a guest that asks as it must is told that the call is not there."""
    if any(name not in pair.new_features for name in asked_features(pair.old, call.needs)):
        return True
    asked = call.advertised_by == "calls" and any(discovery.kind == "calls" for discovery in pair.new.discovery)
    return asked and not is_certain(pair, call)
