# SPDX-License-Identifier: BSD-2-Clause
"""Values of CPUID side by side."""
from __future__ import annotations

from generator.diff.change import Where
from generator.diff.pair import Pair, Pairing, pair_up
from generator.diff.rules._bits import say_bits
from generator.diff.rules._kept import per_pair
from generator.model.abi import CpuidValue


@per_pair
def cpuid_values(pair: Pair) -> Pairing:
    """By place and name, then by name, then by place."""
    if pair.old.cpuid is pair.new.cpuid:
        return Pairing((), (), ())
    old, new = (abi.cpuid.values if abi.cpuid is not None else () for abi in (pair.old, pair.new))
    return pair_up(old, new, place_of)


def place_of(value: CpuidValue) -> tuple[object, ...]:
    return value.leaf, value.subleaf, value.register, value.bits


def say_value(value: CpuidValue) -> str:
    part = f".{value.subleaf}" if value.subleaf else ""
    return f"leaf {value.leaf:#x}{part} {value.register} {say_bits(value.bits)}"


def at_value(value: CpuidValue) -> Where:
    return Where(f"CPUID value {value.name}", ("cpuid", "values", value.name))
