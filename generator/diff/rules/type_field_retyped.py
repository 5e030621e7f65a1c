# SPDX-License-Identifier: BSD-2-Clause
"""A field of the same size holds something else: signed for unsigned, an address of another space, other values.

Where the bits mean the same, only the compiler notices.
"""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Found
from generator.diff.pair import Pair
from generator.diff.rules._structs import changed_structs
from generator.diff.rules._types import RENAMED, at_type, meaning_changed, retyped_effects
from generator.diff.rules._uses import by_flow, flow_of

HISTORY = "VMI's page types were an enumeration before API 3.0 and bits after it, in a word of the same size (vmiCalls.h, 2005)."
CLAIMS = ("StructField.type",)


def compare(pair: Pair) -> Iterator[Found]:
    for changed in changed_structs(pair):
        for old, new in changed.both:
            if (old.type, old.count) == (new.type, new.count) or (old, new) in changed.resized:
                continue
            meaning = "other elements" if old.count != new.count else meaning_changed(pair, old.type, new.type)
            if meaning:
                effects = retyped_effects(meaning)
                flow = flow_of(pair, changed.old, changed.new, new.name)
                yield Found(at_type(changed.new, "fields", new.name, subject=f"field '{new.name}'"),
                            f"held {old.type} and holds {new.type}{'' if effects is RENAMED else f': {meaning}'}; {flow.words}",
                            by_flow(flow, effects, effects), "" if effects is RENAMED else "give it a field of its own", flow.promised)
