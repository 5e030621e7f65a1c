# SPDX-License-Identifier: BSD-2-Clause
"""A status is gone from the text: sources that name it must be edited."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._words import EDIT, at_status

HISTORY = ("Xen never took away a GNTST_ code (public/grant_table.h): sources of old guests compare with all of them.")
CLAIMS = ("Status.values",)


def compare(pair: Pair) -> Iterator[Found]:
    for value in pair.statuses.gone:
        yield Found(at_status(value), f"is gone: {value.number}", Effects(recompile=EDIT), "let it stay, even if no host answers it")
