# SPDX-License-Identifier: BSD-2-Clause
"""A value is gone from CPUID: old guests read what nobody promises."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._cpuid import at_value, cpuid_values, say_value
from generator.diff.rules._words import BREAKS, EDIT, OK

HISTORY = ("Xen's leaf base+2 tells the MSR of the hypercall page in EBX (xen/include/public/arch-x86/cpuid.h): a guest "
           "that reads 0 there writes its page's address to MSR 0.")
CLAIMS = ("Cpuid.values",)


def compare(pair: Pair) -> Iterator[Found]:
    for value in cpuid_values(pair).gone:
        yield Found(at_value(value), f"is gone: {say_value(value)}", Effects(BREAKS, OK, EDIT, BREAKS, OK), "keep it")
