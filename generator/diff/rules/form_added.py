# SPDX-License-Identifier: BSD-2-Clause
"""A call can travel in a form more; a guest that looks at the form's feature is not harmed."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.guard import guard_of
from generator.diff.rules._words import BREAKS, HOLD, LOSES, at_call

HISTORY = ("Hyper-V's XMM fast forms have a CPUID bit of their own, 0x40000003 EDX 4 (TLFS 5.0, 3.8): without it a host "
           "reads addresses.")
CLAIMS = ("Call.forms",)


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in pair.calls.differing:
        known = {form.name for form in old.forms}
        for form in new.forms:
            if form.name not in known:
                guard = guard_of(pair.old, pair.new, form, [name for name in form.needs if name not in old.needs])
                yield Found(at_call(new, "forms", form.name, form=form.name), "is a new form" + (f"; {guard} tells guests" if guard else
                            ", and nothing tells a guest that a host lacks it"), Effects(new_guest=LOSES, back=HOLD) if guard
                            else Effects(new_guest=BREAKS, back=BREAKS), "" if guard else "let the form need a feature", pair.promised(old))
