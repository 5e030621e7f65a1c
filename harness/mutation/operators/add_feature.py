# SPDX-License-Identifier: BSD-2-Clause
"""There is a feature by a bit that meant nothing."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.lang.values import BitRange

from ..mutant import COMPATIBLE, MODEL, Base, Mutant, Operator

NAME = "add-feature"


def make(base: Base) -> Iterator[Mutant]:
    for feature in base.abi.features:
        source = feature.cpuid
        if source is None:
            continue
        known = [other for abi in (base.abi, *base.others) for other in abi.features]
        taken = {bit for other in known if other.cpuid and (other.cpuid.leaf, other.cpuid.subleaf, other.cpuid.register)
                 == (source.leaf, source.subleaf, source.register) for bit in range(other.cpuid.bits.low, other.cpuid.bits.high + 1)}
        taken |= {bit for value in (base.abi.cpuid.values if base.abi.cpuid else ()) if (value.leaf, value.subleaf, value.register)
                  == (source.leaf, source.subleaf, source.register) for bit in range(value.bits.low, value.bits.high + 1)}
        free = [bit for bit in range(32) if bit not in taken]
        if free:
            bit = free[base.turn % len(free)]
            made = replace(feature, name=f"{feature.name}_more", cpuid=replace(source, bits=BitRange(bit, bit), unless=(0,)), asked=None,
                           upstream=None)
            yield Mutant(NAME, made.name, replace(base.abi, features=(*base.abi.features, made)), base.next_arch())


OPERATOR = Operator(NAME, "There is a feature by a bit that meant nothing.", COMPATIBLE, MODEL, make)
