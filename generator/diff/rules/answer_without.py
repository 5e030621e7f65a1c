# SPDX-License-Identifier: BSD-2-Clause
"""A host without a feature answers otherwise to a call that needs it."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Found
from generator.diff.pair import Pair
from generator.diff.rules._answers import same_status
from generator.diff.rules._words import BOTH_WAYS, at_call
from generator.model.abi import Abi
from generator.model.ways import Way

HISTORY = ("KVM's Hyper-V calls without their privilege are refused with access denied since 5.14, and worked before "
           "(arch/x86/kvm/hyperv.c).")
CLAIMS = ("Call.answers_without", "Form.answers_without")


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in pair.ways():
        before, after = dict(old.answers_without), dict(new.answers_without)
        for feature in set(old.needs) & set(new.needs):
            left, right = answer(pair.old, old, before, feature), answer(pair.new, new, after, feature)
            if left != right and not same_status(pair, left, right):
                yield Found(at_call(new.call, "needs", form=new.form), f"without {feature} it was answered {left} and is answered {right}",
                            BOTH_WAYS, "keep the answer", pair.promised(old.call))


def answer(abi: Abi, way: Way, known: dict[str, str], feature: str) -> str:
    """What a release says; where it says nothing, what it answers to calls that are not there."""
    family = next(family for family in abi.families if family.name == way.call.family)
    return known.get(feature, abi.answers_of(family).unknown_call)
