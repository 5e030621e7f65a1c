# SPDX-License-Identifier: BSD-2-Clause
"""The elements of a call's memory are of another type: they are larger or smaller, or mean something else."""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Found
from generator.diff.pair import Pair
from generator.diff.rules._buffers import differing
from generator.diff.rules._types import BOTH_AND_EDIT, RENAMED, find_type, meaning_changed, retyped_effects, scalar_of
from generator.model.abi import Abi
from generator.diff.rules._words import at_buffer

HISTORY = ("The elements of Xen's lists of frames (xen_pfn_t) have 4 bytes for 32-bit guests and 8 for others: "
           "common/compat/memory.c translates them, for a list of one kind read as the other names other frames.")
CLAIMS = ("Buffer.element",)


def compare(pair: Pair) -> Iterator[Found]:
    for group, old, new in differing(pair):
        if old.element != new.element:
            meaning = meaning_changed(pair, old.element, new.element)
            if meaning and size_of(pair.old, old.element) != size_of(pair.new, new.element):
                meaning = "another size"
            if meaning:
                effects = BOTH_AND_EDIT if meaning == "another size" else retyped_effects(meaning)
                yield Found(at_buffer(group.call, new, group.form), f"held {old.element} and holds {new.element}"
                            f"{'' if effects is RENAMED else f': {meaning}'}", effects,
                            "" if effects is RENAMED else "make a new call", pair.promised(group.old_call))


def size_of(abi: Abi, name: str) -> object:
    """What one element takes; for a scalar its width."""
    kind, scalar = find_type(abi, name), scalar_of(abi, name)
    return scalar.width if scalar is not None else (kind.size, kind.size32) if kind is not None else None
