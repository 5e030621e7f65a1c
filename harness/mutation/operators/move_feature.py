# SPDX-License-Identifier: BSD-2-Clause
"""A feature is advertised by another bit."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.lang.values import BitRange

from ..mutant import BREAKING, MODEL, Base, Mutant, Operator

NAME = "move-feature"


def make(base: Base) -> Iterator[Mutant]:
    needed = {name for _, call in base.calls() for owner in (call, *call.forms) for name in owner.needs}
    needed |= {name for register in base.abi.registers for name, _ in register.without}
    for feature in base.abi.features:
        source = feature.cpuid or feature.asked
        if source is None or feature.name not in needed or feature.hint:
            continue
        taken = {bit for other in base.abi.features for place in (other.cpuid or other.asked,) if place is not None
                 and where(place) == where(source) for bit in range(place.bits.low, place.bits.high + 1)}
        free = next((bit for bit in range(31, -1, -1) if bit not in taken), None)
        if free is None or source.bits.width != 1:
            continue
        moved = replace(source, bits=BitRange(free, free))
        changed = replace(feature, cpuid=moved) if feature.cpuid else replace(feature, asked=moved)
        features = tuple(changed if item is feature else item for item in base.abi.features)
        yield Mutant(NAME, f"{feature.name} bit {source.bits.low} -> {free}", replace(base.abi, features=features), arch(base, feature.name))


def arch(base: Base, name: str) -> str:
    """An architecture on which something needs the feature and can be tried."""
    for register in base.abi.registers:
        if name in dict(register.without):
            return next(item for item in register.arch if item in base.archs)
    found = [(family, call) for family, call in base.calls() if any(name in owner.needs for owner in (call, *call.forms))]
    with_cases = [pair for pair in found if pair[1].cases] or found
    return base.arch_for(*with_cases[0])


def where(source: object) -> tuple:
    return tuple(getattr(source, name, None) for name in ("leaf", "subleaf", "register", "call", "buffer", "place"))


OPERATOR = Operator(NAME, "A feature is advertised by another bit.", BREAKING, MODEL, make)
