# SPDX-License-Identifier: BSD-2-Clause
"""A family has another name and the same calls: sources must be edited."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._words import EDIT, at_family

HISTORY = ("SBI 0.2 made the calls of 0.1 the legacy extensions (riscv-sbi-doc, chapter Legacy Extensions); their numbers "
           "stayed.")
CLAIMS = ("Family.name",)


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in pair.families.differing:
        if old.name != new.name:
            yield Found(at_family(new), f"was called {old.name}", Effects(recompile=EDIT), "say it with renamed", old.promised)
