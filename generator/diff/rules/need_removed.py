# SPDX-License-Identifier: BSD-2-Clause
"""A call no longer needs a feature: a new guest does not ask, and an old host without it refuses."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._words import BREAKS, at_call

HISTORY = ("Xen's HVM guests have multicall since 4.16 without asking (xen/arch/x86/hvm/hypercall.c): those on older hosts "
           "must do without.")
CLAIMS = ("Call.needs", "Form.needs")


def compare(pair: Pair) -> Iterator[Found]:
    names = {before.name: after.name for before, after in pair.features.both}
    for old, new in pair.ways():
        gone = [name for name in old.needs if names.get(name, name) not in new.needs]
        if gone:
            yield Found(at_call(new.call, form=new.form), f"no longer needs {', '.join(gone)}", Effects(new_guest=BREAKS, back=BREAKS),
                        "let guests go on asking, as long as old hosts are there", pair.promised(old.call))
