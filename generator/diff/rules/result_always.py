# SPDX-License-Identifier: BSD-2-Clause
"""A value means something whatever the status is, or no longer does."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._words import BREAKS, OK, at_call

HISTORY = ("SBI: the value in a1 means nothing with any status but success, unless the call says so (riscv-sbi-doc, "
           "chapter Binary Encoding).")
CLAIMS = ("Returns.always",)


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in pair.ways():
        before, after = old.returns, new.returns
        if before is None or after is None or before.always == after.always:
            continue
        effects = Effects(BREAKS, OK, OK, BREAKS, OK) if before.always else Effects(new_guest=BREAKS, back=BREAKS)
        words = "no longer means anything after an error" if before.always else "means something after an error, too"
        yield Found(at_call(new.call, "returns", form=new.form), f"the value {words}", effects, "keep it as it was", pair.promised(old.call))
