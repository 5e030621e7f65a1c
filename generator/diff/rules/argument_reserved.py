# SPDX-License-Identifier: BSD-2-Clause
"""An argument that had to hold a constant has a meaning, or the reverse.

Guests of the old release pass the constant, so the new host must take it as before.
"""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._arguments import argument_pairs
from generator.diff.rules._words import BOTH_WAYS, BREAKS, EDIT, OK, at_argument

HISTORY = ("SBI 3.0 says that reserved flags of counter calls must be 0 (riscv-sbi-doc, PMU); OpenSBI 1.9 ignores them, so "
           "that they cannot get a meaning.")
CLAIMS = ("Argument.reserved",)


def compare(pair: Pair) -> Iterator[Found]:
    for old, new, pairing in argument_pairs(pair):
        for before, after in pairing.both:
            if before.reserved == after.reserved:
                continue
            if after.reserved is None:
                found, effects = f"had to be {before.reserved:#x} and has a meaning", Effects(new_guest=BREAKS, back=BREAKS)
            elif before.reserved is None:
                found, effects = f"had a meaning and has to be {after.reserved:#x}", Effects(BREAKS, OK, EDIT, BREAKS, OK)
            else:
                found, effects = f"had to be {before.reserved:#x} and has to be {after.reserved:#x}", BOTH_WAYS
            yield Found(at_argument(new.call, after, new.form), found, effects,
                        "let what uses it need a feature" if after.reserved is None else "keep it", pair.promised(old.call))
