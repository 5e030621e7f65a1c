# SPDX-License-Identifier: BSD-2-Clause
"""A call's memory must be aligned more strictly than it had to be, or less."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._buffers import differing
from generator.diff.rules._uses import addition, guard_for, told
from generator.diff.rules._words import BREAKS, OK, at_buffer

HISTORY = ("KVM's PV EOI MSR takes an address aligned to 4 bytes and its steal time MSR one aligned to 64 "
           "(Documentation/virt/kvm/x86/msr.rst): what lies otherwise ends in #GP.")
CLAIMS = ("Buffer.align",)


def compare(pair: Pair) -> Iterator[Found]:
    for group, old, new in differing(pair):
        before, after = old.align or 1, new.align or 1
        if before != after:
            stricter = after % before == 0
            looser = before % after == 0
            guard = guard_for(pair, (new.name, f"{group.call.name}_{new.name}")) if looser else ""
            effects = Effects(BREAKS, OK, OK, BREAKS, OK) if stricter else addition(guard) if looser else Effects(BREAKS, BREAKS, OK, BREAKS, BREAKS)
            yield Found(at_buffer(group.call, new, group.form), f"had to be aligned to {before} and now to {after}"
                        f"{f'; {told(guard)}' if looser else ''}", effects, "go on taking what was taken" if stricter or not looser else "let guests go on aligning it, as long as old hosts are there",
                        pair.promised(group.old_call))
