# SPDX-License-Identifier: BSD-2-Clause
"""More or less of a call's memory is read or written than the other release's guests have there."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Found
from generator.diff.pair import Pair
from generator.diff.rules._buffers import differing
from generator.diff.rules._words import BOTH_WAYS, at_buffer, count

HISTORY = ("Xen copies a whole struct xen_domctl in, whatever the operation is (do_domctl in common/domctl.c): the "
           "union's pad[128] keeps its size while members come.")
CLAIMS = ("Buffer.length",)


def compare(pair: Pair) -> Iterator[Found]:
    for group, old, new in differing(pair):
        before = group.names.get(old.length, old.length) if isinstance(old.length, str) else old.length
        if before != new.length:
            yield Found(at_buffer(group.call, new, group.form), f"had {say(old.length)} and has {say(new.length)}", BOTH_WAYS,
                        "make a new call, or let an argument tell the length", pair.promised(group.old_call))


def say(length: str | int) -> str:
    return count(length, "element") if isinstance(length, int) else f"as many elements as '{length}' says"
