# SPDX-License-Identifier: BSD-2-Clause
"""A type is new: by itself it travels nowhere."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._types import at_type, renamed_types
from generator.diff.rules._uses import promised_owner

HISTORY = ("SBI 2.0 came with the layouts of NACL's and STA's shared memory (ext-nacl.adoc, ext-steal-time.adoc), which "
           "only their new calls use.")
CLAIMS = ("Abi.types",)


def compare(pair: Pair) -> Iterator[Found]:
    known = set(renamed_types(pair).values())
    for kind in pair.types.added:
        if kind.name not in known:
            yield Found(at_type(kind), "is new", Effects(), promised=promised_owner(pair, kind))
