# SPDX-License-Identifier: BSD-2-Clause
"""A call no longer reads or writes memory: what old guests put there is not seen, what they await does not come."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._buffers import changed_buffers
from generator.diff.rules._words import BREAKS, EDIT, at_buffer

HISTORY = ("mmu_update and mmuext_op of Xen write the number done to *pdone (public/xen.h): a guest that reads it from a"
           " host that does not goes on with what was there.")
CLAIMS = ("Call.buffers", "Form.buffers", "Buffer.name")


def compare(pair: Pair) -> Iterator[Found]:
    for group in changed_buffers(pair):
        for item in group.found.gone:
            yield Found(at_buffer(group.call, item, group.form), f"is gone: it was {item.direction}, at {' and '.join(item.address) or 'registers'}",
                        Effects(BREAKS, BREAKS, EDIT, BREAKS, BREAKS), "keep it", pair.promised(group.old_call))
