# SPDX-License-Identifier: BSD-2-Clause
"""A call gives back a value less: an old guest reads what happens to be in the register."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._results import result_pairs, say
from generator.diff.rules._words import BREAKS, EDIT, OK, at_call

HISTORY = "lguest's GET_WALLCLOCK gave the time in its result until it was dropped (linux/lguest.h of 2.6.23)."
CLAIMS = ("Call.returns", "Call.also_returns", "Form.returns", "Form.also_returns")


def compare(pair: Pair) -> Iterator[Found]:
    for old, new, pairing in result_pairs(pair):
        for result in pairing.gone:
            yield Found(at_call(new.call, form=new.form), f"no longer gives back {say(result)}", Effects(BREAKS, OK, EDIT, BREAKS, OK),
                        "go on giving it", pair.promised(old.call))
