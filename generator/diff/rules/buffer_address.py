# SPDX-License-Identifier: BSD-2-Clause
"""Other arguments hold the address of a call's memory."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Found
from generator.diff.pair import Pair
from generator.diff.rules._buffers import differing
from generator.diff.rules._words import BOTH_WAYS, at_buffer

HISTORY = ("SBI 2.0 passes physical addresses as a low and a high word (sbi_debug_console_write: base_addr_lo, "
           "base_addr_hi, ext-debug-console.adoc), where 0.1 had one virtual address.")
CLAIMS = ("Buffer.address",)


def compare(pair: Pair) -> Iterator[Found]:
    for group, old, new in differing(pair):
        if tuple(group.names.get(name, name) for name in old.address) != new.address:
            yield Found(at_buffer(group.call, new, group.form),
                        f"was at {' and '.join(old.address) or 'registers'} and is at {' and '.join(new.address) or 'registers'}", BOTH_WAYS,
                        "make a new call", pair.promised(group.old_call))
