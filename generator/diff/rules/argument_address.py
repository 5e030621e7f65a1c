# SPDX-License-Identifier: BSD-2-Clause
"""An argument is another kind of address: a host looks at memory that the guest did not mean."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Found
from generator.diff.pair import Pair
from generator.diff.rules._arguments import argument_pairs
from generator.diff.rules._words import BOTH_WAYS, at_argument

HISTORY = ("SBI's legacy calls take hart masks by virtual address, those after 0.2 by value, and shared memory by physical "
           "address (riscv-sbi-doc).")
CLAIMS = ("Argument.scalar", "Argument.type")


def compare(pair: Pair) -> Iterator[Found]:
    for old, new, pairing in argument_pairs(pair):
        for before, after in pairing.both:
            if before.scalar.address != after.scalar.address:
                yield Found(at_argument(new.call, after, new.form), f"was {say(before.scalar.address)} and is {say(after.scalar.address)}",
                            BOTH_WAYS, "add a call for the other kind", pair.promised(old.call))


def say(address: str) -> str:
    return {"": "no address", "gpa": "a guest-physical address", "gva": "a guest-virtual address"}[address]
