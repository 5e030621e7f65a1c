# SPDX-License-Identifier: BSD-2-Clause
"""A field is larger or smaller, or has more or fewer elements: its other end is something else for one side.

A field that only follows its type is told with the type.
"""
from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Found
from generator.diff.pair import Pair
from generator.diff.rules._structs import changed_structs, place_words
from generator.diff.rules._types import all_differing, at_type, renamed_types
from generator.diff.rules._uses import by_flow, flow_of
from generator.diff.rules._words import BOTH_WAYS

HISTORY = ("xen_domctl_irq_permission.pirq has 8 bits in Xen 4.14 and 32 in 4.17 (public/domctl.h): "
           "XEN_DOMCTL_INTERFACE_VERSION went from 0x12 to 0x15.")
CLAIMS = ("StructField.size", "StructField.size32", "StructField.count")


def compare(pair: Pair) -> Iterator[Found]:
    for changed in changed_structs(pair):
        for old, new in changed.resized:
            if old.count != new.count or not follows(pair, old.type, new.type):
                flow = flow_of(pair, changed.old, changed.new, new.name)
                yield Found(at_type(changed.new, "fields", new.name, subject=f"field '{new.name}'"),
                            f"was {spell(old.type, old.count)} ({place_words(changed.old, old, changed.words)}) and is "
                            f"{spell(new.type, new.count)} ({place_words(changed.new, new, changed.words)}); {flow.words}",
                            by_flow(flow, BOTH_WAYS, BOTH_WAYS), "keep the size, and give what is larger a field of its own", flow.promised)


def follows(pair: Pair, old: str, new: str) -> bool:
    """Whether a field only has the size of its type, which changed."""
    return any((before.name, after.name) == (old, new) for before, after in all_differing(pair)) or renamed_types(pair).get(old) == new


def spell(kind: str, count: int) -> str:
    return kind if count == 1 else f"{kind}[{count or ''}]"
