# SPDX-License-Identifier: BSD-2-Clause
"""Something is deprecated from this release on: it works, and will not for ever."""
from __future__ import annotations

from collections.abc import Iterator

from typing import Any

from generator.diff.change import Effects, Found, Where
from generator.diff.pair import Pair
from generator.diff.rules._annotations import at_annotation
from generator.diff.rules._features import at_feature
from generator.diff.rules._registers import at_register
from generator.diff.rules._shared import at_shared
from generator.diff.rules._types import at_type
from generator.diff.rules._words import at_call, at_family

HISTORY = ("KVM_HC_MMU_OP was marked deprecated long before KVM answered it with -KVM_ENOSYS "
           "(Documentation/virt/kvm/x86/hypercalls.rst): guests had years to go without.")
CLAIMS = ()


def compare(pair: Pair) -> Iterator[Found]:
    if pair.old is pair.new:
        return
    for pairing, place in ((pair.families, at_family), (pair.calls, at_call), (pair.types, at_type), (pair.features, at_feature),
                           (pair.annotations, at_annotation), (pair.registers, at_register), (pair.shared, at_shared)):
        for old, new in pairing.replaced:
            if old.history.deprecated != new.history.deprecated:
                yield said(place(new), old, new)


def said(where: Where, old: Any, new: Any) -> Found:
    if new.history.deprecated is None:
        return Found(where, f"is no longer deprecated (it was since {old.history.deprecated})", Effects())
    return Found(where, f"is deprecated since {new.history.deprecated}", Effects())
