# SPDX-License-Identifier: BSD-2-Clause
"""A type has another name and the same content: sources are edited."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Found
from generator.diff.pair import Pair
from generator.diff.rules._types import RENAMED, at_type, find_type, renamed_types
from generator.diff.rules._uses import promised_owner

HISTORY = "Xen 4.6 has public/vm_event.h where 4.5 has public/mem_event.h: monitors had to be edited to build again."
CLAIMS = ("Abi.types", "TypeDef.name")


def compare(pair: Pair) -> Iterator[Found]:
    if pair.old is pair.new or not (pair.types.gone or any(old.name != new.name for old, new in pair.types.replaced)):
        return
    for old, name in renamed_types(pair).items():
        new = find_type(pair.new, name)
        if new is not None:
            yield Found(at_type(new), f"was called {old}", RENAMED, promised=promised_owner(pair, new))
