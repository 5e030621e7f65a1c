# SPDX-License-Identifier: BSD-2-Clause
"""A call is new, and no question tells a guest whether a host has it: a new guest can only try.

What an old host answers to a number that it does not know is often what it answers to a bad argument, too.
"""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.guard import guard_of
from generator.diff.pair import Pair
from generator.diff.rules._words import BREAKS, at_call
from generator.model.abi import Call

HISTORY = ("KVM's maintainers on live migration: a hypercall that a new kernel offers unasked is a trap for the way back "
           "(Documentation/virt/kvm/api.rst, KVM_CAP_ENFORCE_PV_FEATURE_CPUID).")
MOST_NAMED = 3
CLAIMS = ("Family.calls",)


def compare(pair: Pair) -> Iterator[Found]:
    new_families = {family.name for family in pair.families.added}
    for call in pair.calls.added:
        if call.family not in new_families and not guard_of(pair.old, pair.new, call):
            yield Found(at_call(call), f"is new, and nothing tells a guest that a host lacks it; old hosts answer {answer(pair, call)}",
                        Effects(new_guest=BREAKS, back=BREAKS), remedy(pair, call), pair.promised(call))


def remedy(pair: Pair, call: Call) -> str:
    """What would guard it: features that came with it, else one that is still to be made."""
    before = {feature.name for feature in pair.old.features}
    fresh = [feature.name for feature in pair.new.features if feature.name not in before and not feature.hint]
    if 0 < len(fresh) <= MOST_NAMED:
        return f"let it need a feature that is new with it, if one tells of it (needs: [{' or '.join(fresh)}])"
    return f"add a feature by which hosts advertise it, and let it need that (needs: [{call.name}])"


def answer(pair: Pair, call: Call) -> str:
    """What a host of the old release answers to the number."""
    family = pair.old_families.get(call.family)
    return pair.old.answers_of(family).unknown_call if family else pair.old.answers.unknown_family
