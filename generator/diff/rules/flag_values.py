# SPDX-License-Identifier: BSD-2-Clause
"""The bits of a flag hold values of another enum, or a number now: what travels is taken for something else."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Found
from generator.diff.pair import Pair
from generator.diff.rules._types import RENAMED, at_type, bits_of, differing_types, meaning_changed, retyped_effects
from generator.diff.rules._uses import by_flow, flow_of

HISTORY = ("PSCI 1.0 gave power_state an extended format beside the original one (DEN0022): the same bits are a level in"
           " the one and part of an id in the other, and PSCI_FEATURES tells which.")
CLAIMS = ("FlagBit.type",)


def compare(pair: Pair) -> Iterator[Found]:
    for old, new in differing_types(pair, "flags"):
        for before, after in bits_of(old, new).differing:
            if before.type != after.type:
                meaning = "edit" if not (before.type and after.type) else meaning_changed(pair, before.type, after.type)
                if meaning:
                    effects = retyped_effects(meaning)
                    flow = flow_of(pair, old, new)
                    yield Found(at_type(new, "bits", after.name, subject=f"flag '{after.name}'"),
                                f"held {before.type or 'a number'} and holds {after.type or 'a number'}"
                                f"{'' if effects is RENAMED else f': {meaning}'}; {flow.words}", by_flow(flow, effects, effects),
                                "keep what the bits hold, and give the rest bits of its own", flow.promised)
