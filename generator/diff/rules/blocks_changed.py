# SPDX-License-Identifier: BSD-2-Clause
"""Structures travel in other registers, or no more in registers: hosts read what guests put elsewhere."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._words import BOTH_WAYS, HOLD, LOSES, at_convention

HISTORY = ("Hyper-V's fast calls have 16 bytes in RDX and R8, XMM fast calls 112 with XMM0 to XMM5 and those of ARM64 "
           "128 in X2 to X17 (TLFS, hypercall-interface.md): each by a bit or id of its own.")
CLAIMS = ("Convention.blocks", "Blocks.inputs", "Blocks.outputs", "Blocks.rest", "Blocks.align")


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in pair.conventions.differing:
        before, after = old.blocks, new.blocks
        if before == after:
            continue
        where = at_convention(new, "blocks")
        if before is None:
            yield Found(where, "structures can travel in registers now", Effects(new_guest=LOSES, back=HOLD))
            continue
        if after is None:
            yield Found(where, "structures no longer travel in registers", BOTH_WAYS, "keep the registers")
            continue
        words = [f"{what} were {' '.join(one) or 'none'} and are {' '.join(two) or 'none'}" for what, one, two in (
            ("inputs", before.inputs, after.inputs), ("outputs", before.outputs, after.outputs)) if one != two]
        if before.rest != after.rest:
            words.append("outputs begin behind the inputs" if after.rest else "outputs begin at the first register")
        if before.align != after.align:
            words.append(f"outputs were aligned to {before.align} bytes and are to {after.align}")
        yield Found(where, "; ".join(words), BOTH_WAYS, "make a variant of its own")
