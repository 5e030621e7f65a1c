# SPDX-License-Identifier: BSD-2-Clause
"""A call takes an argument less: what an old guest asks with it is ignored, and an old host reads what a new guest did not set."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._arguments import argument_pairs
from generator.diff.rules._words import BREAKS, EDIT, at_argument

HISTORY = "PSCI 0.2 dropped the arguments of CPU_OFF (DEN0022): 0.1 passed a power state."
CLAIMS = ("Call.args", "Form.args")


def compare(pair: Pair) -> Iterator[Found]:
    for old, new, pairing in argument_pairs(pair):
        for argument in pairing.gone:
            if argument.reserved is None:
                yield Found(at_argument(new.call, argument, new.form), "is gone", Effects(BREAKS, BREAKS, EDIT, BREAKS, BREAKS),
                            "let it stay, reserved", pair.promised(old.call))
            else:
                yield Found(at_argument(new.call, argument, new.form), f"is gone, and had to be {argument.reserved:#x}",
                            Effects(new_guest=BREAKS, back=BREAKS), "let it stay, reserved", pair.promised(old.call))
