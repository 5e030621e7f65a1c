# SPDX-License-Identifier: BSD-2-Clause
"""A value of CPUID is in another leaf, register or bits: guests read another value for it."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Found
from generator.diff.pair import Pair
from generator.diff.rules._cpuid import at_value, cpuid_values, place_of, say_value
from generator.diff.rules._words import BOTH_WAYS

HISTORY = ("With Hyper-V's leaves shown KVM's move from 0x40000000 to 0x40000100 (Documentation/virt/kvm/x86/cpuid.rst):"
           " guests must look for the signature, and count from there.")
CLAIMS = ("CpuidValue.leaf", "CpuidValue.subleaf", "CpuidValue.register", "CpuidValue.bits")


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in cpuid_values(pair).differing:
        if place_of(old) != place_of(new):
            yield Found(at_value(new), f"was in {say_value(old)} and is in {say_value(new)}", BOTH_WAYS, "keep the place")
