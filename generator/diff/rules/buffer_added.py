# SPDX-License-Identifier: BSD-2-Clause
"""A call reads or writes memory that it did not: an old guest named none, or has other things there."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._buffers import changed_buffers
from generator.diff.rules._words import BREAKS, EDIT, at_buffer

HISTORY = ("KVM_HC_CLOCK_PAIRING writes 64 bytes where its argument points (Documentation/virt/kvm/x86/hypercalls.rst): "
           "a host that began to take a number for an address would write anywhere.")
CLAIMS = ("Call.buffers", "Form.buffers")


def compare(pair: Pair) -> Iterator[Found]:
    for group in changed_buffers(pair):
        for item in group.found.added:
            fresh = any(name not in group.names.values() for name in item.address)     # its argument is new: that is told, too
            yield Found(at_buffer(group.call, item, group.form), f"is new: {item.direction}, at {' and '.join(item.address) or 'registers'}",
                        Effects(BREAKS, BREAKS, EDIT if fresh else BREAKS, BREAKS, BREAKS), "make a new call, or a form with an id of its own",
                        pair.promised(group.old_call))
