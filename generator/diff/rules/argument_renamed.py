# SPDX-License-Identifier: BSD-2-Clause
"""An argument has another name and travels as before: nobody notices."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._arguments import argument_pairs
from generator.diff.rules._words import at_argument

HISTORY = "Xen renamed fields and parameters often (public/memory.h); names do not travel."
CLAIMS = ("Argument.name",)


def compare(pair: Pair) -> Iterator[Found]:
    for old, new, pairing in argument_pairs(pair):
        for before, after in pairing.both:
            if before.name != after.name:
                yield Found(at_argument(new.call, after, new.form), f"was called '{before.name}'", Effects(),
                            promised=pair.promised(old.call))
