# SPDX-License-Identifier: BSD-2-Clause
"""A host reads memory that it only wrote, or writes what it only read, or does so no more.

An old guest may have anything in memory that it thinks is only written, and needs on what it thinks is only read.
"""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._buffers import differing
from generator.diff.rules._words import BREAKS, EDIT, at_buffer

HISTORY = ("XENMEM_memory_map takes nr_entries as the room that there is and gives it back as the number of entries "
           "(public/memory.h, IN/OUT): where it may only be read the call ends in -EFAULT.")
CLAIMS = ("Buffer.direction",)


WORDS = {"in": "read", "out": "written", "inout": "read and written"}


def compare(pair: Pair) -> Iterator[Found]:
    for group, old, new in differing(pair):
        if old.direction != new.direction:
            yield Found(at_buffer(group.call, new, group.form), f"was {WORDS[old.direction]} by hosts and is {WORDS[new.direction]}",
                        Effects(BREAKS, BREAKS, EDIT, BREAKS, BREAKS), "make a new call", pair.promised(group.old_call))
