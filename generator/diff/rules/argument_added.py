# SPDX-License-Identifier: BSD-2-Clause
"""A call takes an argument more: old guests leave something else in its place.

On an old host a new guest's argument is ignored, so that the call does not do what is asked.
"""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._arguments import argument_pairs
from generator.diff.rules._words import BREAKS, EDIT, OK, at_argument

HISTORY = ("Xen's set_callbacks takes 3 arguments on x86_64 and 4 on i386 (public/xen.h, arch-x86): counts differ where "
           "one forgets an architecture.")
CLAIMS = ("Call.args", "Form.args")


def compare(pair: Pair) -> Iterator[Found]:
    for old, new, pairing in argument_pairs(pair):
        for argument in pairing.added:
            if argument.reserved is None:
                yield Found(at_argument(new.call, argument, new.form), "is new", Effects(BREAKS, BREAKS, EDIT, BREAKS, BREAKS),
                            "give the call a form with an id of its own, or add a call", pair.promised(old.call))
            else:
                yield Found(at_argument(new.call, argument, new.form), f"is new and must be {argument.reserved:#x}",
                            Effects(BREAKS, OK, OK, BREAKS, OK), "do not look at it", pair.promised(old.call))
