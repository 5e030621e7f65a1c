# SPDX-License-Identifier: BSD-2-Clause
"""A call needs a feature that it did not need: an old guest does not ask for it.

What a host shows may lack it although it had the call before.
"""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._words import BREAKS, OK, at_call

HISTORY = ("KVM_CAP_ENFORCE_PV_FEATURE_CPUID (Linux 5.10, api.rst) made calls answer -ENOSYS without their CPUID bit; "
           "before, they were always there.")
CLAIMS = ("Call.needs", "Form.needs")


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in pair.ways():
        added = [name for name in new.needs if name not in old.needs and name not in former(pair, old.needs)]
        if added:
            yield Found(at_call(new.call, "needs", form=new.form), f"needs {', '.join(added)}", Effects(BREAKS, OK, OK, BREAKS, OK),
                        "let it work without, as it did", pair.promised(old.call))


def former(pair: Pair, names: tuple[str, ...]) -> set[str]:
    """Features of the old release by their names in the new one."""
    renamed = {before.name: after.name for before, after in pair.features.both}
    return {renamed.get(name, name) for name in names}
