# SPDX-License-Identifier: BSD-2-Clause
"""A call keeps a register that it could destroy: a new guest relies on it, and an old host does not promise it."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._words import BREAKS, at_convention
from generator.model.places import destroyed_registers

HISTORY = ("SBI 1.0 preserves all registers but a0 and a1; the text before made a call an ordinary function call (riscv- "
           "sbi-doc).")
CLAIMS = ("Convention.clobbers",)


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in pair.conventions.differing:
        kept = sorted(destroyed_registers(old) - destroyed_registers(new))
        if kept:
            yield Found(at_convention(new, "clobbers"), f"a call no longer destroys {', '.join(kept)}", Effects(new_guest=BREAKS, back=BREAKS),
                        "let guests go on treating it as destroyed, as long as old hosts are there")
