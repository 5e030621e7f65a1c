# SPDX-License-Identifier: BSD-2-Clause
"""A value of CPUID must be another number, or holds something else."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Effects, Found
from generator.diff.pair import Pair
from generator.diff.rules._cpuid import at_value, cpuid_values
from generator.diff.rules._types import RENAMED, meaning_changed, retyped_effects
from generator.diff.rules._words import BREAKS, EDIT, OK

HISTORY = ("Hyper-V tells its interface by 'Hv#1' in EAX of 0x40000001 (feature-discovery.md): a guest that finds "
           "another word must not use the rest.")
CLAIMS = ("CpuidValue.equals", "CpuidValue.type", "CpuidValue.name")


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in cpuid_values(pair).differing:
        if old.name != new.name:
            yield Found(at_value(new), f"was called {old.name}", RENAMED)
        if old.equals != new.equals:
            held, free = Effects(OK, BREAKS, OK, OK, OK), Effects(BREAKS, OK, OK, OK, OK)
            effects = held if old.equals is None else free if new.equals is None else Effects(BREAKS, BREAKS, OK, OK, OK)
            yield Found(at_value(new), f"{must(old.equals)} and {must(new.equals, 'must now', 'now may')}", effects, "keep the number")
        if old.type != new.type and (meaning := meaning_changed(pair, old.type, new.type)):
            effects = Effects(recompile=EDIT) if meaning == "edit" else retyped_effects(meaning)
            yield Found(at_value(new), f"held {old.type} and holds {new.type}: {meaning}" if meaning != "edit" else f"held {old.type} and holds {new.type}", effects,
                        "keep the type, and tell what is new in other bits")


def must(number: int | None, fixed: str = "had to", free: str = "could") -> str:
    return f"{free} be anything" if number is None else f"{fixed} be {number:#x}"
