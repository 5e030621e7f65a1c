# SPDX-License-Identifier: BSD-2-Clause
"""CPUID holds a new value: old hosts leave 0 there, or have no such leaf."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._cpuid import at_value, cpuid_values, say_value
from generator.diff.rules._uses import first_told
from generator.diff.rules._words import LOSES

HISTORY = ("The TLFS puts the largest leaf in EAX of 0x40000000 (feature-discovery.md), and KVM hosts of old had 0 "
           "there: guests must look how far they may read.")
CLAIMS = ("Cpuid.values",)


def compare(pair: Pair) -> Iterator[Found]:
    for value in cpuid_values(pair).added:
        late = first_told(pair, value, pair.old.cpuid.values if pair.old.cpuid is not None else ())
        yield Found(at_value(value), f"is new: {say_value(value)}", Effects() if late else Effects(new_guest=LOSES, back=LOSES))
