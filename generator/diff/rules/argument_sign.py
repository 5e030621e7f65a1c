# SPDX-License-Identifier: BSD-2-Clause
"""An argument is signed and was not, or the reverse: it is extended otherwise, and ordered otherwise."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Found
from generator.diff.pair import Pair
from generator.diff.rules._arguments import argument_pairs
from generator.diff.rules._words import BOTH_WAYS, at_argument

HISTORY = ("SBI's status is a signed long and its hart ids are unsigned (riscv-sbi-doc): all ones is -1 for the one, all "
           "harts for the other.")
CLAIMS = ("Argument.scalar",)


def compare(pair: Pair) -> Iterator[Found]:
    for old, new, pairing in argument_pairs(pair):
        for before, after in pairing.both:
            if before.scalar.signed != after.scalar.signed:
                yield Found(at_argument(new.call, after, new.form), f"was {say(before.scalar.signed)} and is {say(after.scalar.signed)}",
                            BOTH_WAYS, "keep the sign", pair.promised(old.call))


def say(signed: bool) -> str:
    return "signed" if signed else "unsigned"
