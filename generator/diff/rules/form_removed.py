# SPDX-License-Identifier: BSD-2-Clause
"""A call can no longer travel in a form."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._words import BREAKS, EDIT, HOLD, LOSES, OK, at_call

HISTORY = ("KVM 5.10 refuses fast input in XMM registers, which Linux 5.14 takes (arch/x86/kvm/hyperv.c): back there, the "
           "form is gone.")
CLAIMS = ("Call.forms", "Form.name")


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in pair.calls.differing:
        left = {form.name for form in new.forms}
        for form in old.forms:
            if form.name not in left:
                own = set(form.needs) - set(old.needs)
                effects = Effects(LOSES, OK, EDIT, HOLD, OK) if own else Effects(BREAKS, OK, EDIT, BREAKS, OK)
                yield Found(at_call(old, "forms", form.name, form=form.name), "the form is gone", effects, "let it stay", pair.promised(old))
